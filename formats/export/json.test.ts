import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClaimRecord } from '#core/domain/claim.ts'
import { offsetsOf } from '#core/text/offsets.ts'
import { harbourProject } from './harbour.fixture.ts'
import { anyText, withTexts } from './hostile.fixture.ts'
import { jsonSchema, jsonShape, type JsonNote } from './json-shape.ts'
import { renderJson } from './json.ts'
import { makeNote, type NoteMaterial } from './make-note.ts'

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(jsonSchema())
const read = (text: string): JsonNote => jsonShape.parse(JSON.parse(text))

describe('renderJson', () => {
  it('is published as docs/export.schema.json', async () => {
    await expect(`${JSON.stringify(jsonSchema(), null, 2)}\n`).toMatchFileSnapshot('../../docs/export.schema.json')
  })

  it('is valid after its schema, whatever the texts hold, and the same every time', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 40 }), (texts) => {
        const note = makeNote(withTexts(harbourProject(), texts))
        const text = renderJson(note)
        expect(validate(JSON.parse(text)) ? [] : validate.errors).toEqual([])
        expect(renderJson(makeNote(withTexts(harbourProject(), texts)))).toBe(text)
      }),
      { numRuns: 100 },
    )
  })

  it('is refused by its schema when something is missing, added or misspelt', () => {
    const whole = (): Record<string, unknown> => ({ ...read(renderJson(makeNote(harbourProject()))) })
    expect(validate(whole())).toBe(true)
    const { claims: _, ...without } = whole()
    expect(validate(without)).toBe(false)
    expect(validate({ ...whole(), extra: 1 })).toBe(false)
    expect(validate({ ...whole(), format: 'urn:assay:note:2' })).toBe(false)
  })

  it('keeps earlier judgements and says which is the latest of each analyst', () => {
    const [first] = read(renderJson(makeNote(harbourProject()))).claims
    expect(first?.judgements.map(({ analyst, verdict, latest }) => [analyst, verdict, latest])).toEqual([['R. Vance', 'contradicted', true], ['M. Ito', 'contradicted', true], ['M. Ito', 'unverified', false]])
  })

  it('holds everything the project knows of its claims: they can be built again from it', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 20 }), fc.boolean(), (texts, plain) => {
        const material = plain ? harbourProject() : withTexts(harbourProject(), texts)
        const json = read(renderJson(makeNote(material)))
        const byNumber = (a: ClaimRecord, b: ClaimRecord) => a.number - b.number
        expect(rebuilt(json, material).toSorted(byNumber)).toEqual(material.claims.toSorted(byNumber))
        expect(json.matrices.map(questionOf)).toEqual(material.questions)
      }),
      { numRuns: 60 },
    )
  })
})

/** A question again as the project holds it. */
const questionOf = ({ scores: _scores, reading: _reading, items, ...question }: JsonNote['matrices'][number]) => ({ ...question, items: items.map(({ linchpin: _linchpin, ...item }) => item) })

/** The claims again as the project holds them. Positions come back through the texts; a quote without one keeps its old place. */
function rebuilt(json: JsonNote, material: NoteMaterial): ClaimRecord[] {
  const offsets = new Map<string, ReturnType<typeof offsetsOf>>(material.texts.map(({ editionId, text }) => [editionId, offsetsOf(text)]))
  const indexIn = (editionId: string, position: number | null, old: number | undefined) => (position === null ? (old ?? -1) : (offsets.get(editionId)?.toIndex(position) ?? -1))
  return json.claims.map((claim) => {
    const old = material.claims.find(({ claimId }) => claimId === claim.claimId)
    const critiques = claim.critiques.map(({ about: _about, ...critique }) => ({ ...critique, claimId: claim.claimId }))
    return {
      claimId: claim.claimId, number: claim.projectNumber, statement: claim.statement, kind: claim.kind, status: claim.status, priority: claim.priority, assignee: claim.assignee, asOf: claim.asOf, note: claim.note, tags: claim.tags, at: claim.at, analyst: claim.analyst,
      marks: claim.marks.map(({ reference: _reference, section: _section, paragraph: _paragraph, ...mark }) => {
        const before = old?.marks.find(({ markId }) => markId === mark.markId)
        return { ...mark, claimId: claim.claimId, start: indexIn(mark.editionId, mark.start, before?.start), end: indexIn(mark.editionId, mark.end, before?.end) }
      }),
      evidence: claim.evidence.map(({ number: _number, reference: _reference, grade: _grade, passage, ...piece }) => {
        const before = old?.evidence.find(({ evidenceId }) => evidenceId === piece.evidenceId)?.passage
        return { ...piece, claimId: claim.claimId, passage: passage && before && { ...before, documentId: passage.documentId, editionId: passage.editionId, quote: passage.quote, prefix: passage.prefix, suffix: passage.suffix, textSha256: passage.textSha256, start: indexIn(passage.editionId, passage.start, before.start), end: indexIn(passage.editionId, passage.end, before.end) } }
      }),
      judgements: claim.judgements.map(({ latest: _latest, likelihoodInWords: _likelihood, confidenceInWords: _confidence, ...judgement }) => ({ ...judgement, claimId: claim.claimId })),
      critiques,
      figures: claim.figures, dates: claim.dates, prediction: claim.prediction && { ...claim.prediction, claimId: claim.claimId },
      reviews: claim.reviews.map((review) => ({ ...review, claimId: claim.claimId })), assumptions: claim.assumptions.map((assumption) => ({ ...assumption, claimId: claim.claimId })),
    } as unknown as ClaimRecord
  })
}
