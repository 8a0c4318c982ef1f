import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verdictIds } from './ids.ts'
import { defaultVerdictScale, longestVerdictWords, readVerdictScale, verdictInScale, verdictScaleFrom, verdictScaleText, verdictsInUse, type ScaledVerdict, type VerdictScale } from './verdict-scale.ts'
import { verdictOf, verdicts } from './verdicts.ts'

/** The default scale with some of its verdicts changed. */
const changed = (changes: Partial<Record<(typeof verdictIds)[number], Partial<ScaledVerdict>>>): VerdictScale => defaultVerdictScale.map((verdict) => ({ ...verdict, ...changes[verdict.id] }))
const problemsOf = (value: unknown) => {
  const reading = readVerdictScale(value)
  return 'problems' in reading ? reading.problems : []
}

describe('a verdict scale', () => {
  it('is the eight of Assay until a project makes one of its own', () => {
    expect(verdictScaleFrom(null)).toEqual({ scale: defaultVerdictScale })
    expect(verdictsInUse(defaultVerdictScale)).toEqual(verdicts)
  })

  it('gives verdicts the words and order of the project and leaves their shape', () => {
    const scale = changed({ supported: { words: 'True', meaning: 'It is so.' }, misleading: { inUse: false } }).toReversed()
    const offered = verdictsInUse(scale)
    expect(offered.map(({ words }) => words)).toEqual(['Unverified', 'Unverifiable', 'Contradicted', 'Largely contradicted', 'Mixed', 'Largely supported', 'True'])
    expect(offered.at(-1)).toEqual({ ...verdictOf('supported'), words: 'True', meaning: 'It is so.' })
    expect(verdictInScale(scale, 'misleading').words).toBe('Misleading')
  })

  it('comes back from its setting as it was written', () => {
    const anyScale = fc
      .tuple(fc.shuffledSubarray([...verdictIds], { minLength: 8 }), fc.uniqueArray(fc.stringMatching(/^[a-zé]{1,20}$/), { minLength: 8, maxLength: 8 }), fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }))
      .filter(([, , use]) => use.filter(Boolean).length >= 2)
      .map(([ids, words, use]): VerdictScale => ids.map((id, index) => ({ id, words: words[index]!.normalize('NFC'), meaning: `Means ${words[index]!.normalize('NFC')}.`, inUse: use[index]! })))
    fc.assert(
      fc.property(anyScale, (scale) => {
        expect(verdictScaleFrom(verdictScaleText(scale))).toEqual({ scale })
      }),
    )
  })

  it('tells everything that is wrong with it, each in a sentence', () => {
    expect(problemsOf('x')).toEqual(['A verdict scale is a list of verdicts.'])
    expect(problemsOf(defaultVerdictScale.slice(1))).toEqual(['“supported” is missing; a verdict that is not wanted is kept and taken out of use.'])
    expect(problemsOf([...defaultVerdictScale, defaultVerdictScale[0]])).toEqual(['“supported” is there more than once.', '“Supported” is the name of two verdicts.'])
    expect(problemsOf(changed({ mixed: { words: '  ' }, contradicted: { words: 'x'.repeat(longestVerdictWords + 1) }, unverified: { meaning: '' } }))).toEqual([
      '“mixed” has no words.',
      'The words of “contradicted” are longer than 40 characters.',
      '“unverified” has no meaning; without one two analysts will use it differently.',
    ])
    expect(problemsOf(changed({ mixed: { words: 'supported' } }))).toEqual(['“supported” is the name of two verdicts.'])
    expect(problemsOf(changed({ mixed: { words: 'Supported', inUse: false } }))).toEqual([])
    expect(problemsOf(changed({ supported: { inUse: false }, mixed: { words: 'Supported' } }))).toEqual([])
    expect(problemsOf(defaultVerdictScale.map((verdict, index) => ({ ...verdict, inUse: index === 0 })))).toEqual(['At least two verdicts have to be in use.'])
    expect(problemsOf([null, { id: 'true' }, { id: 'mixed', words: 1 }, { id: 'mixed', words: 'Mixed', meaning: 'M.' }])).toEqual([
      'Verdict 1 is no verdict.',
      `Verdict 2 has the id “true”, which is none of ${verdictIds.join(', ')}.`,
      '“mixed” needs words and a meaning.',
      '“mixed” does not say whether it is in use.',
    ])
    expect(verdictScaleFrom('{')).toEqual({ problems: ['The verdict scale of the project is no JSON.'] })
  })

  it('is never made of what is none', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const reading = readVerdictScale(value)
        if ('problems' in reading) expect(reading.problems.length).toBeGreaterThan(0)
        else expect(reading.scale.map(({ id }) => id).toSorted()).toEqual([...verdictIds].toSorted())
      }),
    )
  })
})
