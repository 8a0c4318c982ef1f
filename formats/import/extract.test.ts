import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Extraction } from '#core/domain/document.ts'
import { Fault } from '#core/domain/fault.ts'
import { blocksFault } from '#core/text/blocks.ts'
import { canonicalText } from '#core/text/canonical.ts'
import { decodeText } from './encoding.ts'
import { extractDocument, extractPasted, fileLimit } from './extract.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const extract = (content: string | Uint8Array, fileName: string): Extraction => extractDocument({ bytes: typeof content === 'string' ? utf8(content) : content, fileName })
const fault = (act: () => unknown): unknown => {
  try { act() } catch (error) { return error instanceof Fault ? { code: error.code, ...error.details } : error }
  return null
}
/** What every extraction promises. */
const promises = ({ text, blocks, facts }: Extraction): void => {
  expect(blocksFault(text, blocks)).toBeNull()
  expect(text.isWellFormed()).toBe(true)
  expect(text.includes('\r') || text.includes('\0') || text.startsWith('\ufeff')).toBe(false)
  expect(facts.title.trim()).not.toBe('')
  expect(blocks.length).toBeGreaterThan(0)
}

describe('extractDocument', () => {
  it('records what was done to the bytes', () => {
    const { text, steps, encoding, mediaType, warnings } = extract('\ufeffA title\r\n\r\nA sentence with a bell\x07 and a mark\u202e.\r\n', 'a.txt')
    expect({ text, encoding, mediaType }).toEqual({ text: 'A title\n\nA sentence with a bell\u2407 and a mark\u202e.\n', encoding: 'UTF-8', mediaType: 'text/plain' })
    expect(steps).toEqual([
      { step: 'decoded', detail: 'UTF-8, by its byte order mark' },
      { step: 'byte-order-mark-removed', detail: '1 U+FEFF at the start' },
      { step: 'line-ends-unified', detail: '3 CR LF and 0 CR became LF' },
      { step: 'controls-made-visible', detail: '1 control character became pictures (U+2400 to U+2421)' },
    ])
    expect(warnings).toEqual(['1 control character stands as a visible picture (such as \u2400).', '1 invisible character sets the direction of writing; what is shown may stand in another order in the text.'])
  })

  it.each([
    ['a.txt', 'Title\n\nText of it.', 'text/plain', 'Title'],
    ['A.TEXT', 'Title\n\nText of it.', 'text/plain', 'Title'],
    ['a.md', '# Title\n\nText *of* it.', 'text/markdown', 'Title'],
    ['a.markdown', '# Title\n\nText *of* it.', 'text/markdown', 'Title'],
    ['a.htm', '<h1>Title</h1><p>Text <i>of</i> it.', 'text/html', 'Title'],
    ['a.xhtml', '<?xml version="1.0"?><html><body><h1>Title</h1><p>Text of it.</p></body></html>', 'application/xhtml+xml', 'Title'],
    ['no-extension', 'Title\n\nText of it.', 'text/plain', 'Title'],
    ['no-extension', '<!doctype html><h1>Title</h1><p>Text of it.', 'text/html', 'Title'],
  ])('reads %s holding %j', (fileName, content, mediaType, title) => {
    const extraction = extract(content, fileName)
    promises(extraction)
    expect(extraction).toMatchObject({ mediaType, facts: { title }, warnings: [] })
    expect(extraction.text).toBe('Title\n\nText of it.')
  })

  it('says when a file is not what its name says', () => {
    expect(extract('<!doctype html><p>Text', 'a.txt')).toMatchObject({ mediaType: 'text/html', text: 'Text', warnings: ['Its name says Plain text, but it is a page of HTML and was read as one.'] })
    expect(extract('Text', 'a.log')).toMatchObject({ mediaType: 'text/plain', warnings: ['Nothing is known of files whose name ends in .log; it was read as plain text.'] })
  })

  it('takes a media type that came with the file before its extension', () => {
    expect(extractDocument({ bytes: utf8('<p>Text</p>'), fileName: 'a.txt', mediaTypeHint: 'text/html; charset=utf-8' })).toMatchObject({ mediaType: 'text/html', text: 'Text' })
  })

  it('reads a page in the encoding it names', () => {
    const page = Buffer.concat([utf8('<meta charset=windows-1251><p>'), readFileSync(new URL('fixtures/encodings/russian.windows-1251.txt', import.meta.url))])
    expect(extract(page, 'a.html')).toMatchObject({ encoding: 'windows-1251', steps: [{ step: 'decoded', detail: 'windows-1251, as the file itself says' }, expect.anything()] })
  })

  it('names the file after itself where it tells no title', () => {
    const sentence = 'The council signed the lease of the harbour after a long debate about its price.'
    expect(extract(sentence, '/home/ana/notes on the lease.v2.txt').facts.title).toBe('notes on the lease.v2')
    expect(extract(sentence, 'C:\\papers\\lease.txt').facts.title).toBe('lease')
    expect(extract(sentence, '.txt').facts.title).toBe('.txt')
  })

  it.each([
    ['', 'a.txt', { code: 'file-empty', path: 'a.txt' }],
    [' \n\t\u00a0', 'a.txt', { code: 'text-not-found', path: 'a.txt' }],
    ['<html><script>1</script></html>', 'a.html', { code: 'text-not-found', path: 'a.html' }],
    ['%PDF-1.7', 'a.txt', { code: 'format-unknown', path: 'a.txt', mediaType: 'application/pdf' }],
    ['PK\x03\x04 word/document.xml', 'a.docx', { code: 'format-unknown', path: 'a.docx', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' }],
    ['<?xml version="1.0"?><rss/>', 'a.xml', { code: 'format-unknown', path: 'a.xml', mediaType: 'application/xml' }],
    [Uint8Array.from({ length: 300 }, (_, index) => (index * 31) % 256), 'a.bin', { code: 'format-unknown', path: 'a.bin', mediaType: null }],
  ])('refuses %j as %s', (content, fileName, expected) => {
    expect(fault(() => extract(content, fileName))).toEqual(expected)
  })

  it('refuses a file beyond the limit, with both numbers', () => {
    const bytes = new Uint8Array(fileLimit + 1)
    expect(fault(() => extractDocument({ bytes, fileName: 'a.txt' }))).toEqual({ code: 'file-too-large', path: 'a.txt', bytes: fileLimit + 1, limit: fileLimit })
  })

  it('divides a line as long as a book, and loses nothing of it', () => {
    const extraction = extract('word. '.repeat(20_000), 'a.txt')
    promises(extraction)
    expect(Math.max(...extraction.blocks.map(({ start, end }) => end - start))).toBeLessThanOrEqual(20_000)
  })

  it.each([['harbour-pandoc.md', 'a.md'], ['harbour.md', 'a.md'], ['harbour-pandoc.html', 'a.html'], ['harbour-libreoffice.html', 'a.html'], ['harbour-chromium.html', 'a.html'], ['harbour-pandoc.txt', 'a.txt'], ['harbour-libreoffice-1252.txt', 'a.txt']])('finds the same article in %s', (fixture, fileName) => {
    const extraction = extract(readFileSync(new URL(`fixtures/${fixture}`, import.meta.url)), fileName)
    promises(extraction)
    expect(extraction.facts).toMatchObject({ title: 'The harbour lease: what the islanders were promised', publishedOn: '2024-03-18' })
    expect(extraction.text.replace(/\s+/g, ' ')).toContain('It runs for 35 years and is worth “about €48 million”, the council says.')
    const marked = extraction.blocks.filter(({ boilerplate }) => boilerplate === 'see-also')
    expect(marked.map(({ start, end }) => extraction.text.slice(start, end))).toEqual(['See also: The quarry that never opened'])
  })

  it('answers any bytes with an extraction that keeps its promises, or with a fault', () => {
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: 'binary', maxLength: 200 }).map(utf8),
      fc.array(fc.constantFrom('<p>', '<table>', '<td>', '</table>', '# ', '---\n', '\n', '\n\n', 'word ', '&#xd;', '&#0;', '&#xfeff;', '<html>', '\ufeff', '\x1b', '- ', '\ud83d', '|', 'title: x\n'), { maxLength: 40 }).map((pieces) => utf8(pieces.join(''))),
    )
    fc.assert(fc.property(content, fc.constantFrom('a.txt', 'a.md', 'a.html', 'a', 'a.xyz'), (bytes, fileName) => {
      try {
        promises(extractDocument({ bytes, fileName }))
      } catch (error) {
        if (!(error instanceof Fault)) throw error
        expect(['file-empty', 'format-unknown', 'text-not-found', 'file-unreadable']).toContain(error.code)
      }
    }), { numRuns: 1000 })
  })

  it('changes plain text by recorded steps only', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), (written) => {
      const bytes = utf8(written)
      const decoded = decodeText(bytes)
      fc.pre(decoded !== null && decoded.text.trim() !== '' && !/^\s*<|%PDF|PK/.test(decoded.text))
      const extraction = extractDocument({ bytes, fileName: 'a.txt' })
      expect(extraction.text).toBe(canonicalText(decoded?.text ?? '').text)
      if (extraction.steps.length === 1) expect(extraction.text).toBe(decoded?.text)
    }), { numRuns: 500 })
  })
})

describe('a partial extraction', () => {
  it('is one where the page held text that is not kept, and not one that only lost its scripts and pictures', () => {
    const partial = (body: string): unknown => extract(`<!doctype html><body><p>Kept</p>${body}`, 'page.html').partial
    expect(partial('<p hidden>secret</p>')).toBe(true)
    expect(partial('<iframe src="other.html"></iframe>')).toBe(true)
    expect(partial('<script>1</script><style>p{}</style><img src="x.png"><p hidden></p>')).toBeUndefined()
  })
})

describe('extractPasted', () => {
  it('reads HTML before text, and text where the HTML has no words', () => {
    expect(extractPasted({ html: '<html><body><!--StartFragment--><h1>Title</h1><p>Text</p><!--EndFragment--></body></html>', text: 'other' })).toMatchObject({ text: 'Title\n\nText', mediaType: 'text/html', encoding: null, facts: { title: 'Title' } })
    expect(extractPasted({ html: '<img src=x>', text: 'Only text' })).toMatchObject({ text: 'Only text', mediaType: 'text/plain' })
  })

  it('is called what the person says, else what it says itself, else pasted text', () => {
    expect(extractPasted({ text: 'A line of text.', title: ' My title ' }).facts.title).toBe('My title')
    expect(extractPasted({ text: 'A title\n\nA line of text.' }).facts.title).toBe('A title')
    expect(extractPasted({ text: 'A line of text.' }).facts.title).toBe('Pasted text')
  })

  it('refuses nothing and blanks', () => {
    expect(fault(() => extractPasted({}))).toEqual({ code: 'file-empty', path: 'Pasted text' })
    expect(fault(() => extractPasted({ text: ' \n' }))).toEqual({ code: 'text-not-found', path: 'Pasted text' })
    expect(fault(() => extractPasted({ html: '<br>', title: 'T' }))).toEqual({ code: 'text-not-found', path: 'T' })
  })

  it('keeps its promises for any strings', () => {
    const any = fc.option(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: fc.constantFrom('\ud800', '\udc00', '\r', '<p>', 'a', '\ufeff', ' ') })), { nil: undefined })
    fc.assert(fc.property(any, any, any, (text, html, title) => {
      try {
        promises(extractPasted({ text, html, title }))
      } catch (error) {
        if (!(error instanceof Fault)) throw error
      }
    }), { numRuns: 500 })
  })
})
