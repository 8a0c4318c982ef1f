import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verdictIds, type VerdictId } from './ids.ts'
import { defaultVerdictScale, longestVerdictWords, readVerdictScale, verdictInScale, verdictScaleFrom, verdictScaleText, verdictsInUse, verdictsNamed, withOwnVerdict, type ScaledVerdict, type VerdictScale } from './verdict-scale.ts'
import { verdictOf, verdicts } from './verdicts.ts'

/** The default scale with some of its verdicts changed. */
const changed = (changes: Partial<Record<VerdictId, Partial<Pick<ScaledVerdict, 'words' | 'meaning' | 'inUse'>>>>): VerdictScale => defaultVerdictScale.map((verdict) => ({ ...verdict, ...changes[verdict.id] }))
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
      `Verdict 2 has the id “true”, which is none of ${verdictIds.join(', ')}, nor one of a project’s own, such as own-partly-sourced.`,
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

  it('takes verdicts of the project’s own, each with an id made of its words, a tone and an outline no other has', () => {
    const scale = withOwnVerdict(withOwnVerdict(defaultVerdictScale, { words: 'Partly sourced', meaning: 'One source stands, one does not.', tone: 'between' }), { words: 'Wörtlich: falsch!', meaning: 'The words are not so.', tone: 'against' })
    expect(verdictScaleFrom(verdictScaleText(scale))).toEqual({ scale })
    expect(scale.slice(8)).toMatchObject([{ id: 'own-partly-sourced', shape: 'star', inUse: true }, { id: 'own-wörtlich-falsch', shape: 'hexagon' }])
    expect(verdictInScale(scale, 'own-partly-sourced')).toMatchObject({ words: 'Partly sourced', shape: 'star', colour: 'mixed', tone: 'between' })
    expect(withOwnVerdict(scale, { words: 'Partly – sourced', meaning: 'M.', tone: 'open' }).at(-1)?.id).toBe('own-partly-sourced-2')
    expect(withOwnVerdict(scale, { words: '!?', meaning: 'M.', tone: 'open' }).at(-1)?.id).toBe('own-verdict')
    expect(verdictInScale(defaultVerdictScale, 'own-partly-sourced')).toMatchObject({ words: 'Partly sourced', meaning: 'The scale of the project does not say what it means.' })
    expect(problemsOf([...defaultVerdictScale, { id: 'own-x', words: 'X', meaning: 'M.', inUse: true }, { id: 'own-y', words: 'Y', meaning: 'M.', inUse: true, tone: 'for' }, { id: 'own', words: 'Z', meaning: 'M.', inUse: true }])).toEqual([
      '“own-x” does not say which way it points: for, between, against, open.',
      '“own-y” has no outline: star, hexagon, plus, bars.',
      expect.stringContaining('has the id “own”'),
    ])
    const many = Array.from({ length: 9 }).reduce<VerdictScale>((grown, _, at) => withOwnVerdict(grown, { words: `Own ${at}`, meaning: 'M.', tone: 'for' }), defaultVerdictScale)
    expect(problemsOf(many)).toEqual(['A project has at most 8 verdicts of its own.'])
  })

  it('knows a verdict by its id and by its words, and says where one is the other of another', () => {
    const scale = withOwnVerdict(changed({ supported: { words: 'Mixed' }, mixed: { words: 'Both ways' }, misleading: { words: 'Contradicted', inUse: false } }), { words: 'Partly sourced', meaning: 'M.', tone: 'between' })
    const named = (given: string) => verdictsNamed(scale, given).map(({ id }) => id)
    expect(named(' PARTLY  sourced ')).toEqual(['own-partly-sourced'])
    expect(named('Own-Partly-Sourced')).toEqual(['own-partly-sourced'])
    expect(named('both ways')).toEqual(['mixed'])
    expect(named('mixed')).toEqual(['supported', 'mixed'])
    expect(named('contradicted')).toEqual(['contradicted'])
    expect(named('true')).toEqual([])
  })
})
