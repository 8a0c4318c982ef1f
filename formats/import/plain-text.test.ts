import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksFault } from '#core/text/blocks.ts'
import { readPlainText } from './plain-text.ts'

/** Each block as "kind level boilerplate| words", short enough to read. */
const outline = (text: string): string[] => readPlainText(text).blocks.map(({ kind, level, boilerplate, start, end }) =>
  `${kind}${level > 0 ? level : ''}${boilerplate === null ? '' : ` (${boilerplate})`}: ${text.slice(start, end).replace(/\n/g, '/')}`)
const sentence = 'The council signed the lease of the harbour after a long debate about its price, and nobody outside the chamber saw the figures before the vote.'

describe('readPlainText', () => {
  const sample = new URL('../../../shared/samples/russia-north-korea-pact.txt', import.meta.url)
  it.skipIf(!existsSync(sample))('finds the structure of a real article, and loses no character of it', () => {
    const text = readFileSync(sample, 'utf8')
    const { blocks, facts } = readPlainText(text)
    const count = (test: (block: (typeof blocks)[number]) => boolean): number => blocks.filter(test).length
    expect(blocksFault(text, blocks)).toBeNull()
    expect([1, 2, 3, 4].map((level) => count((block) => block.kind === 'heading' && block.level === level))).toEqual([1, 10, 30, 0])
    expect(['repeated-title', 'see-also', 'table-of-contents', 'navigation', 'byline', 'footer'].map((reason) => count((block) => block.boilerplate === reason))).toEqual([3, 3, 1, 0, 0, 0])
    expect(count((block) => block.kind === 'heading' && block.boilerplate !== null)).toBe(0)
    expect(text.slice(blocks[0]?.start, blocks[0]?.end)).toBe(facts.title)
  })

  it.skipIf(!existsSync(sample)).each([
    ['without blank lines', (text: string) => text.replace(/\n{2,}/g, '\n')],
    ['with several blank lines', (text: string) => text.replace(/\n{2,}/g, '\n\n \n\n')],
    ['wrapped at 72 columns', (text: string) => text.replace(/(?=.{73})(.{1,72}) /g, '$1\n')],
  ])('finds the same structure in it %s', (_what, change) => {
    const { blocks } = readPlainText(change(readFileSync(sample, 'utf8')))
    const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ level }) => level)
    expect([1, 2, 3].map((level) => headings.filter((one) => one === level).length)).toEqual([1, 10, 30])
    expect(blocks.filter(({ boilerplate }) => boilerplate !== null).length).toBe(7)
    expect(blocks.length).toBe(109)
  })

  it('tells sections from their parts, also where the title comes between', () => {
    expect(outline(['The title of it', sentence, 'A section', 'Its first part', sentence, 'Its second part', sentence, 'Another section', 'The title of it', 'A part', sentence, 'Conclusion', sentence].join('\n\n')).map((line) => line.slice(0, 40))).toEqual([
      'heading1: The title of it', 'paragraph: The council signed the lease', 'heading2: A section', 'heading3: Its first part', 'paragraph: The council signed the lease', 'heading3: Its second part', 'paragraph: The council signed the lease',
      'heading2: Another section', 'paragraph (repeated-title): The title of it', 'heading3: A part', 'paragraph: The council signed the lease', 'heading2: Conclusion', 'paragraph: The council signed the lease',
    ].map((line) => (line.startsWith('paragraph: ') ? `paragraph: ${sentence}` : line).slice(0, 40)))
  })

  it('gives all headings one level where none leads on to another', () => {
    expect(outline(`Title here\n\n${sentence}\n\nFirst\n\n${sentence}\n\nSecond\n\n${sentence}`).filter((line) => line.startsWith('heading'))).toEqual(['heading1: Title here', 'heading2: First', 'heading2: Second'])
  })

  it('joins hard-wrapped lines into paragraphs and keeps deliberate breaks', () => {
    const text = [
      'The harbour lease', '',
      'INTRODUCTION', '',
      'The council signed a lease of the deep-water harbour in March. It runs for',
      'thirty-five years and is worth about forty-eight million, the council says,',
      'but no survey of the basin was shown to the islanders.',
      'They were told to wait until the summer, when a second report would come',
      'from the ministry.', '',
      'Background',
      'Rent begins at one million a year and rises by two per cent annually, which',
      'the mayor called modest.', '',
      '    "Nobody on the island will pay for this," the mayor told the chamber on',
      '    the day of the vote.', '',
      '- one item that is so long that it has to be carried over to the line which',
      '  follows it',
      '- two', '',
      'She gave no figures.',
    ].join('\n')
    expect(outline(text).map((line) => line.slice(0, 60))).toEqual([
      'heading1: The harbour lease',
      'heading2: INTRODUCTION',
      'paragraph: The council signed a lease of the deep-water harbour in March. It runs for/thirty-five'.slice(0, 60),
      'paragraph: They were told to wait until the summer, when a second report would come'.slice(0, 60),
      'heading3: Background',
      'paragraph: Rent begins at one million a year and rises by two per cent annually'.slice(0, 60),
      'quote: "Nobody on the island will pay for this," the mayor told the chamber'.slice(0, 60),
      'list-item1: - one item that is so long that it has to be carried over'.slice(0, 60),
      'list-item1: - two',
      'paragraph: She gave no figures.',
    ])
  })

  it('carries a sentence over a line end that came early', () => {
    const text = 'The council of the deep-water harbour met in March and signed the lease it\nhad been offered by the ministry, without a word to the islanders who live\nthere. It is long.\n\nShort line here\nand the rest of it goes on for as long as any other line in this text does,\nto its end.'
    expect(outline(text).length).toBe(2)
  })

  it('reads every line as a paragraph where none is wrapped', () => {
    expect(outline(`A title\n${sentence}\nA heading\n${sentence}\n${sentence}`)).toEqual(['heading1: A title', `paragraph: ${sentence}`, 'heading2: A heading', `paragraph: ${sentence}`, `paragraph: ${sentence}`])
  })

  it('reads lists of every mark with their depth, quotes and underlined headings', () => {
    const text = `Title\n=====\n\n${sentence}\n\nSecond\n------\n\n• one\n  1. deep\n  2. deep too\n• two\n\na) first\nb) second\n\n> Quoted words\n> go on.\n\n${sentence}`
    expect(outline(text)).toEqual([
      'heading1: Title/=====', `paragraph: ${sentence}`, 'heading2: Second/------', 'list-item1: • one', 'list-item2: 1. deep', 'list-item2: 2. deep too', 'list-item1: • two', 'list-item1: a) first', 'list-item1: b) second',
      'quote: > Quoted words/> go on.', `paragraph: ${sentence}`,
    ])
  })

  it('tells numbered headings from numbered items', () => {
    const text = `Title of it\n\n1. Introduction\n\n${sentence}\n\n2. The lease\n\n2.1 Its price\n\n${sentence}\n\nThree things matter here.\n\n1. Rent\n\n2. Dues\n\n3. Bonds\n\n${sentence}\n\nIV. Outlook\n\n${sentence}`
    expect(outline(text).filter((line) => !line.startsWith('paragraph'))).toEqual(['heading1: Title of it', 'heading2: 1. Introduction', 'heading2: 2. The lease', 'heading3: 2.1 Its price', 'list-item1: 1. Rent', 'list-item1: 2. Dues', 'list-item1: 3. Bonds', 'heading2: IV. Outlook'])
  })

  it('takes author, date and address from the lines under the title', () => {
    const text = `The harbour lease: who pays?\n\nA report from the quay\n\nBy Ines Calder and Tomas Reeve\n\nPublished: 18 March 2024\n\nhttps://quay-review.example/harbour\n\n${sentence}`
    expect(readPlainText(text).facts).toEqual({ title: 'The harbour lease: who pays?', author: 'Ines Calder and Tomas Reeve', site: null, publishedOn: '2024-03-18', url: 'https://quay-review.example/harbour', language: null })
    expect(outline(text).slice(1, 5)).toEqual(['paragraph: A report from the quay', 'paragraph (byline): By Ines Calder and Tomas Reeve', 'paragraph (byline): Published: 18 March 2024', 'paragraph (byline): https://quay-review.example/harbour'])
  })

  it('makes no heading of a row of short lines, of the last line, or of a line with a stop', () => {
    const text = `A proper title\n\n${sentence}\n\nAlice\n\nBob\n\nCarol\n\nDave\n\nThe end.\n\n${sentence}\n\nA signature`
    expect(outline(text).filter((line) => line.startsWith('heading'))).toEqual(['heading1: A proper title', 'heading2: Dave'])
  })

  it('has no title where the text begins with a sentence', () => {
    expect(readPlainText(`${sentence}\n\nSo it ended.`).facts.title).toBeNull()
  })

  it('reads Chinese headings by length, since there are no spaces to count', () => {
    const body = '镇议会于2024年3月4日签署了港口租约。租金从每年一百二十万欧元开始，每年增加百分之二。'
    expect(outline(`港口租约\n\n${body}\n\n租金的来源\n\n${body}`)).toEqual(['heading1: 港口租约', `paragraph: ${body}`, 'heading2: 租金的来源', `paragraph: ${body}`])
  })

  it('keeps every character but white space in a block, whatever the text', () => {
    const line = fc.oneof(
      fc.constantFrom('', '', 'Title', 'See also  x', 'Contents', '- item', '  - deep', '1. one', '2.1 two', '> quote', '=====', '-----', '    indented', 'By Ann Bell', '19 June 2024', sentence, '# hash', 'a  b  c', '\t', '\u2028', '\u00a0', 'ALL CAPS', '中文标题', '\u{1f600}'),
      fc.string({ unit: 'binary', maxLength: 30 }),
    )
    fc.assert(fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const text = lines.join('\n').toWellFormed()
      expect(blocksFault(text, readPlainText(text).blocks)).toBeNull()
    }), { numRuns: 500 })
  })
})
