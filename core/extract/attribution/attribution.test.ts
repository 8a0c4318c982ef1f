import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Attribution, type AttributionClass, attributionOf } from './attribution.ts'
import { type AttributionCase, developmentCases } from './attribution.cases.ts'
import { heldOutCases } from './attribution.cases-held-out.ts'

const classes: readonly AttributionClass[] = ['named', 'unnamed', 'none']

/** Mean over the classes of the harmonic mean of precision and recall. */
function macroF1(pairs: readonly { readonly wanted: AttributionClass; readonly read: AttributionClass }[]): number {
  const scores = classes.map((kind) => {
    const right = pairs.filter(({ wanted, read }) => wanted === kind && read === kind).length
    return (2 * right) / (pairs.filter(({ wanted }) => wanted === kind).length + pairs.filter(({ read }) => read === kind).length)
  })
  return scores.reduce((sum, score) => sum + score, 0) / classes.length
}

const told = ([kind, cue, holder, sentence]: AttributionCase, read: Attribution) => `${sentence}\n  wanted ${kind} | ${cue} | ${holder}\n  read   ${read.class} | ${read.cue} | ${read.holder}`

describe.each([['the development half', developmentCases], ['the held-out half', heldOutCases]])('attribution in %s of the table', (_, cases) => {
  const results = cases.map((one) => ({ one, read: attributionOf(one[3]) }))

  it('tells named, unnamed and none apart with a macro F1 of at least 0.9', () => {
    const wrong = results.filter(({ one, read }) => one[0] !== read.class).map(({ one, read }) => told(one, read))
    expect(macroF1(results.map(({ one, read }) => ({ wanted: one[0], read: read.class }))), wrong.join('\n')).toBeGreaterThanOrEqual(0.9)
  })

  it('spans the holder in at least nine of ten', () => {
    const held = results.filter(({ one, read }) => one[0] !== 'none' && read.class !== 'none')
    const wrong = held.filter(({ one, read }) => one[2] !== read.holder).map(({ one, read }) => told(one, read))
    expect(1 - wrong.length / held.length, wrong.join('\n')).toBeGreaterThanOrEqual(0.9)
  })
})

const pieces = fc.constantFrom('Analysts ', 'said ', ', ', '“', '”', '"', 'who ', 'according to ', 'was quoted ', 'as saying ', 'by ', 'Kim ', 'the ', 'report ', 'that ', '. ', 'is ', 'believed ', 'to ', '’s ', 'claim ', '(', ')', '—', '😀')

it('any sentence yields a holder or a cue that it quotes', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(''))), (sentence) => {
      const { class: kind, cue, holder, start, end } = attributionOf(sentence)
      if (kind === 'none') expect([cue, holder, start, end]).toEqual([null, null, null, null])
      else {
        expect(sentence.slice(start ?? 0, end ?? 0)).toBe(holder ?? cue)
        expect(sentence).toContain(cue)
        if (holder === null) expect(kind).toBe('unnamed')
      }
    }),
    { numRuns: 1000 },
  )
})
