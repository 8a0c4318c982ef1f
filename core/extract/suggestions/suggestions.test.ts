import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, BlockKind } from '../../domain/document.ts'
import { sentenceClasses, type Suggestion } from './suggestion.ts'
import { suggestionsIn } from './suggestions.ts'

/** A document of one block a line; `# ` begins a heading. */
function suggestions(...lines: readonly string[]): Suggestion[] {
  const text = lines.map((line) => line.replace(/^# /u, '')).join('\n\n')
  let start = 0
  const blocks = lines.map((line): Block => {
    const kind: BlockKind = line.startsWith('# ') ? 'heading' : 'paragraph'
    const block = { start, end: start + line.replace(/^# /u, '').length, kind, level: kind === 'heading' ? 2 : 0, boilerplate: null, cell: null }
    start = block.end + 2
    return block
  })
  return suggestionsIn({ text, blocks, publishedOn: '2024-03-05', language: 'en' })
}
const ranked = (all: readonly Suggestion[]): string[] => all.toSorted((a, b) => b.score - a.score).map(({ quote }) => quote)

describe('the class of a sentence', () => {
  it.each([
    ['claim', 'Halmar paid 40 million euros for the dredging works in May 2021.'],
    ['claim', 'The treaty obliges each side to open its ports within thirty days.'],
    ['claim', 'The two ministers signed an accord on 3 March 2023 under which Vell will supply water to Halmar.'],
    ['claim', 'The deal, signed in June 2022, underscores the closeness of the two ports.'],
    ['prediction', 'The port may double its traffic by 2030.'],
    ['prediction', 'Exports are expected to reach 5 million tonnes next year.'],
    ['prediction', 'Analysts warn that the blockade could spread to the south.'],
    ['opinion', 'This underscores the fragile solidarity of the coast.'],
    ['opinion', 'Governments should weigh the risks with care.'],
    ['opinion', 'Who would gain from such a bargain?'],
    ['boilerplate', 'Related stories from the coast'],
  ])('is %s: %s', (expected, sentence) => {
    expect(suggestions(sentence).map((one) => one.class)).toEqual([expected])
  })

  it('is boilerplate for a heading, whatever it says', () => {
    expect(suggestions('# Exports rose by 40 percent in 2023', 'Exports rose by 40 percent in 2023.').map((one) => one.class)).toEqual(['boilerplate', 'claim'])
  })
})

describe('the score', () => {
  it('puts figures and dated events before predictions and opinions, and boilerplate last', () => {
    expect(ranked(suggestions(
      '# The port of Vell grew by 40 percent', 'This reflects a profound commitment to the coast.', 'The port may double its traffic by 2030.',
      'Halmar paid 40 million euros for the dredging works in May 2021.', 'The lease obliges Vell to keep two berths free.',
    ))).toEqual([
      'Halmar paid 40 million euros for the dredging works in May 2021.', 'The lease obliges Vell to keep two berths free.', 'The port may double its traffic by 2030.',
      'This reflects a profound commitment to the coast.', 'The port of Vell grew by 40 percent',
    ])
  })

  it('is the sum of its reasons, each in words', () => {
    const [one] = suggestions('Halmar paid 40 million euros for the dredging works in May 2021.')
    expect(one?.reasons.map(({ words }) => words)).toEqual(expect.arrayContaining(['gives a figure', 'names an amount of money']))
    expect(one?.score).toBeCloseTo(one?.reasons.reduce((sum, { weight }) => sum + weight, 0) ?? 0, 6)
  })
})

describe('any document', () => {
  const words = fc.constantFrom('Vell', 'may', 'paid', '$3 million', 'in 2021', 'should', '“', '”', '. ', '? ', 'e.g. ', '\n', '\u{1f600}', ' ', 'signed', '12%', 'a', 'No. 4 ')
  it('has every sentence once, in order, with what is read of it in its own words', () => {
    fc.assert(fc.property(fc.array(fc.array(words, { minLength: 1, maxLength: 25 }).map((parts) => parts.join(' ')).filter((line) => line.trim() !== ''), { minLength: 1, maxLength: 5 }), (lines) => {
      const all = suggestions(...lines)
      const text = lines.map((line) => line.replace(/^# /u, '')).join('\n\n')
      let end = 0
      for (const one of all) {
        expect(one.start).toBeGreaterThanOrEqual(end)
        expect(text.slice(end, one.start).trim()).toBe('')
        for (const place of [one, ...one.quantities, ...one.dates]) expect(place.quote).toBe(text.slice(place.start, place.end))
        expect(sentenceClasses).toContain(one.class)
        expect(one.score).toBeCloseTo(one.reasons.reduce((sum, { weight }) => sum + weight, 0), 6)
        expect(one.suggested && one.class !== 'claim').toBe(false)
        end = one.end
      }
      expect(text.slice(end).trim()).toBe('')
    }))
  })
})
