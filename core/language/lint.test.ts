import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standardIds } from '../standards/ids.ts'
import { termsOf } from '../standards/likelihood.ts'
import { lintRules, lintRuleWords, type LintContext } from './finding.ts'
import { lint } from './lint.ts'

const icd203: LintContext = { standard: 'icd203', row: 1, where: 'rationale' }
const rulesIn = (text: string, context: Partial<LintContext> = {}) => lint(text, { ...icd203, ...context }).map(({ rule, quote }) => `${rule}: ${quote}`)

const fragments = ['It is likely', 'may', 'probably', 'possible that', '70 percent chance', 'with high confidence', '“could”', 'remote', '\n\n', '> ', '😀', '. ', 'May 2024', '(30%)', 'suggests', '```\n', 'It appears']
const anyText = fc.oneof(fc.array(fc.constantFrom(...fragments), { maxLength: 14 }).map((parts) => parts.join(' ')), fc.string({ unit: 'grapheme', maxLength: 200 }))

describe('a finding of the linter', () => {
  it('quotes its own span, in reading order, whatever the text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...standardIds), fc.constantFrom(1, 2), (text, standard, row) => {
        const findings = lint(text, { standard, row, where: 'note' })
        for (const { start, end, quote } of findings) expect(text.slice(start, end)).toBe(quote)
        expect(findings.map(({ start }) => start)).toEqual(findings.map(({ start }) => start).toSorted((a, b) => a - b))
        expect(new Set(findings.map(({ key }) => key)).size).toBe(new Set(findings.map(({ rule, quote, start }) => `${rule} ${quote} ${start}`)).size)
      }),
    )
  })

  it('keeps its key wherever its sentence moves, and loses it when sentence or rating change', () => {
    const keyIn = (text: string, more: Partial<LintContext> = {}) => lint(text, { ...icd203, ...more }).find(({ rule }) => rule !== 'mixed-rows')?.key
    const sentence = 'The bridge may be closed.'
    expect(keyIn(`A new first line.\n\n${sentence} And a last one.`)).toBe(keyIn(sentence))
    expect(keyIn('The road may be closed.')).not.toBe(keyIn(sentence))
    expect(keyIn('It is likely that it rains.', { storedPercent: 20 })).not.toBe(keyIn('It is likely that it rains.', { storedPercent: 30 }))
  })

  it('says what is the matter and what to do', () => {
    expect(lint('Talks will probably fail.', icd203)).toEqual([
      {
        rule: 'mixed-rows',
        start: 11,
        end: 19,
        quote: 'probably',
        message: '“probably” is of row 2, and the project writes in row 1.',
        fix: 'Row 1 says “likely” for the same band (55–80%).',
        replacement: null,
        key: expect.stringMatching(/^mixed-rows:[0-9a-f]{16}$/),
      },
    ])
    expect(lint('There is a 70 percent chance of rain.', icd203)).toMatchObject([{ fix: 'Give the term with it: in ICD 203, 70% is “likely” (55–80%).' }])
    expect(lint('There is a 22 percent chance of rain.', { ...icd203, standard: 'phia' })).toMatchObject([{ fix: 'Give the term with it: in UK PHIA, 22% has no term.' }])
    expect(Object.keys(lintRuleWords)).toEqual([...lintRules])
  })

  it('offers a replacement where the other row has the same part of speech, capital and all', () => {
    const replaced = (text: string, row: 1 | 2) => lint(text, { ...icd203, row }).map(({ replacement }) => replacement)
    expect(replaced('It is highly improbable.', 1)).toEqual(['very unlikely'])
    expect(replaced('Almost certainly the gate was shut.', 2)).toEqual(['Nearly certainly'])
    expect(replaced('The chance is remote.', 1)).toEqual([null])
  })
})

describe('the linter', () => {
  it('says nothing of the terms of its own standard and row', () => {
    for (const standard of standardIds) {
      for (const term of termsOf(standard)) {
        for (const [index, lead] of term.leads.entries()) expect(rulesIn(`${lead} that the gate was shut.`, { standard, row: index === 1 ? 2 : 1 }), `${standard} ${lead}`).toEqual([])
      }
    }
  })

  it('passes over what others say: quotation marks of every kind, quoted paragraphs and code', () => {
    for (const text of ['He said “it may rain”.', 'He said "it may rain".', 'He said ‘it may rain, don’t ask’.', "He said 'it may rain'.", 'Er sagte „it may rain“.', 'Il dit « it may rain ».', '> It may rain.', '```\nIt may rain.\n```', 'Run `it may rain`.']) {
      expect(rulesIn(text), text).toEqual([])
    }
    expect(rulesIn('The ministers’ plan may fail, the soldiers’ plan may not.')).toEqual(['vague-word: may', 'vague-word: may'])
  })

  it('reads each block of Markdown for itself', () => {
    expect(rulesIn('## Our confidence is high\nIt is unlikely that it rains.\n\n- It is likely that it snows\n- With low confidence')).toEqual([])
    expect(rulesIn('Our confidence is high\nthat it is unlikely to rain.')).toEqual(['likelihood-with-confidence: confidence is high\nthat it is unlikely'])
  })

  it('takes a term for a contradiction only where none in the text agrees with what is stored', () => {
    const stored = { storedPercent: 30 }
    expect(rulesIn('It is likely that it rains. It is very likely that it pours.', stored)).toHaveLength(2)
    expect(rulesIn('It is likely that it rains. It is unlikely that it pours.', stored)).toEqual([])
    expect(rulesIn('It is likely that it rains.', { ...stored, where: 'note' })).toEqual([])
    expect(rulesIn('It is likely that it rains.', { storedTerm: 'unlikely' })).toEqual(['term-contradicts-number: likely'])
    expect(rulesIn('It is likely that it rains.', { storedTerm: null, storedPercent: null })).toEqual([])
  })

  it('lets both terms stand for an edge they share, and nested terms for one another', () => {
    for (const words of ['likely', 'roughly even odds']) expect(rulesIn(`It is ${words}.`, { storedPercent: 55 }).filter((found) => found.startsWith('term'))).toEqual([])
    expect(rulesIn('It is likely that it rains.', { standard: 'ipcc', storedTerm: 'very-likely' })).toEqual([])
    expect(rulesIn('It is unlikely that it rains.', { standard: 'ipcc', storedTerm: 'very-likely' })).toEqual(['term-contradicts-number: unlikely'])
  })

  it('keeps to what a claim is in a statement', () => {
    const [vague] = lint('The bridge may be closed.', { ...icd203, where: 'statement' })
    expect(vague?.fix).toBe('State the claim without it, and let the rating say how likely it is.')
  })
})

/** What lies close together, told apart. */
const distinctions: readonly (readonly [text: string, ...found: readonly string[]])[] = [
  ['The share of coal (5 percent) fell.'],
  ['The risk of losing more than 10 percent was small.'],
  ['The probability that a shell fails is 12 percent lower than it was.'],
  ['The probability that a shell fails is 12 percent according to its maker.', 'bare-percentage: 12 percent'],
  ['Our estimate is a probability between 20 and 30 percent.', 'bare-percentage: between 20 and 30 percent'],
  ['We assess with 80% confidence that he lied.', 'bare-percentage: 80%'],
  ['The deal is 75% likely to pass.', 'bare-percentage: 75%'],
  ['There is a three-in-four chance of rain.', 'bare-percentage: three-in-four'],
  ['It is fifty-fifty whether it rains.', 'bare-percentage: fifty-fifty'],
  ['The revenue is split 70-30, and they won 60-40.'],
  ['We put the probability at 0.2.', 'bare-percentage: 0.2'],
  ['It is likely (20 percent) that it rains.', 'term-contradicts-number: likely (20 percent'],
  ['It is very unlikely, at 40 percent, that it rains.', 'term-contradicts-number: very unlikely, at 40 percent'],
  ['It is likely that exports grew by 5 percent.'],
  ['The firm is likely to go on and may expand.', 'vague-word: may'],
  ['The sale is likely because they may need cash.', 'vague-word: may'],
  ['A likely buyer of the ship that may be sold is a firm in Oslo.', 'vague-word: may'],
  ['The firm may sell both of its ships to the likely buyer.', 'vague-word: may'],
  ['A remote possibility exists.', 'mixed-rows: remote'],
  ['The firm may or may not sell.', 'vague-word: may or may not'],
  ['The ministry has not ruled out a sale.'],
  ['The sale is not ruled out.', 'vague-word: is not ruled out'],
  ['Members cannot be excluded from the vote.'],
  ['Chances of a sale are slim.', 'vague-word: Chances of a sale are slim'],
  ['There was a chance meeting in Vienna.'],
  ['The most likely buyer is a firm that is more likely to pay than to sue.'],
  ['The firm will most likely pay.', 'vague-word: will most likely'],
  ['It is quite likely that it rains.', 'vague-word: quite likely'],
  ['Talks are possible only if both agree, and it is no longer possible to meet.'],
  ['The possibility of a sale was discussed.'],
  ['The sale was made possible by a loan.'],
  ['An effort was made to avoid possible harm.', 'vague-word: possible'],
  ['They did what they could, and nobody could do more.'],
  ['The military might be used, and its military might is great.', 'vague-word: might'],
  ['The minister suggested that members should resign and a suggested date is June.'],
  ['The president appeared tired and appeared on television.', 'vague-word: appeared'],
  ['The 95 percent confidence interval runs from 3 to 7, which makes a rise likely.'],
  ['We are highly confident that the deal is likely.', 'likelihood-with-confidence: We are highly confident that the deal is likely'],
]

it.each(distinctions)('of “%s” the linter says just what it should', (text, ...found) => {
  expect(rulesIn(text)).toEqual(found)
})
