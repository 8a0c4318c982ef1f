import { describe, expect, it } from 'vitest'
import { lintNote } from '#core/language/lint-note.ts'
import { noteTexts } from '#core/language/note-texts.ts'
import type { NoteMaterial } from './make-note.ts'
import { makeNote } from './make-note.ts'
import { harbourProject } from './harbour.fixture.ts'

const rewritten = (change: (material: NoteMaterial) => Partial<NoteMaterial>): NoteMaterial => ({ ...harbourProject(), ...change(harbourProject()) })
/** The project with its first claim that holds something changed. */
const withClaim = (holds: (claim: NoteMaterial['claims'][number]) => boolean, changed: (claim: NoteMaterial['claims'][number]) => Partial<NoteMaterial['claims'][number]>): NoteMaterial =>
  rewritten(({ claims }) => {
    const wanted = claims.find(holds)
    return { claims: claims.map((claim) => (claim === wanted ? { ...claim, ...changed(claim) } : claim)) }
  })

describe('the wording of a note', () => {
  it('holds every text an analyst wrote, in the order of the note', () => {
    const note = makeNote(harbourProject())
    const kinds = noteTexts(note).map(({ kind }) => kind)
    expect(kinds[0]).toBe('title')
    for (const kind of ['statement', 'rationale', 'evidence-note', 'critique', 'reply', 'question', 'hypothesis', 'matrix-row', 'source-note'] as const) expect(kinds).toContain(kind)
    expect(kinds.lastIndexOf('rationale')).toBeLessThan(kinds.indexOf('question'))
    expect(kinds.lastIndexOf('hypothesis')).toBeLessThan(kinds.indexOf('source-note'))
    const places = noteTexts(note).map(({ kind, id }) => `${kind}:${id}`)
    expect(new Set(places).size).toBe(places.length)
  })

  it('leaves out what sources say, also where a statement only repeats it', () => {
    const quote = 'It may possibly be likely.'
    const material = withClaim(({ marks }) => marks.length > 0, ({ marks }) => ({ statement: quote, marks: marks.map((mark) => ({ ...mark, quote })) }))
    expect(lintNote(makeNote(material)).filter(({ finding }) => finding.quote.includes('possibly'))).toEqual([])
    const worded = withClaim(({ marks }) => marks.length > 0, () => ({ statement: quote }))
    expect(lintNote(makeNote(worded)).map(({ text, finding }) => `${text.kind} ${finding.rule}`)).toContain('statement vague-word')
  })

  it('holds the sentences of a rationale against the rating it explains, in words and in numbers', () => {
    const rationaleOf = (rationale: string): readonly string[] =>
      lintNote(makeNote(withClaim(({ judgements }) => judgements.length > 0, ({ judgements: [first] }) => ({ judgements: first ? [{ ...first, standard: 'icd203', term: 'unlikely', percent: null, rationale }] : [] }))))
        .filter(({ text }) => text.kind === 'rationale').filter(({ finding }) => finding.rule === 'term-contradicts-number').map(({ finding }) => finding.quote)
    expect(rationaleOf('The ministry published nothing. It is very likely that the lease was signed.')).toEqual(['very likely'])
    expect(rationaleOf('The ministry published nothing. We put the chance of it at 80 percent.')).toEqual(['80 percent'])
    expect(rationaleOf('We put the chance of it at 30 percent.')).toEqual([])
    expect(rationaleOf('That it was signed is unlikely. It is very likely that the ministry knew.')).toEqual([])
  })
})
