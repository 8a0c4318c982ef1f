import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import type { ClaimRecord } from '#core/domain/claim.ts'
import { newId } from '#core/domain/ids.ts'
import { renderCsv } from './csv.ts'
import { renderDocx } from './docx.ts'
import { harbourProject } from './harbour.fixture.ts'
import { renderHtml } from './html.ts'
import { renderJson } from './json.ts'
import { makeNote } from './make-note.ts'
import { renderMarkdown } from './markdown.ts'

/** A claim of the harbour with all that may hang on one. */
function fullNote() {
  const material = harbourProject()
  const claims = material.claims.map((claim, index): ClaimRecord => {
    const [latest] = claim.judgements
    const [piece] = claim.evidence
    if (index !== 0 || !latest || !piece) return claim
    const second = { ...latest, judgementId: newId<'judgement'>(), analystId: newId<'analyst'>(), analyst: 'B. Second', at: '2026-02-03T10:00:00.000Z' }
    const { claimId } = claim
    return {
      ...claim,
      judgements: [second, ...claim.judgements],
      evidence: [{ ...piece, relevance: 'high', accessChain: 'a clerk, then a trader', searched: { what: 'a tender', where: 'the gazette', on: '2026-01' } }, ...claim.evidence.slice(1)],
      prediction: { predictionId: newId(), claimId, criterion: 'The crane is sold.', dueOn: '2027-03', topic: 'harbours', outcome: 'occurred', resolvedOn: '2027-01-05', resolution: 'A bill of sale.', analyst: 'M. Ito', at: '' },
      assumptions: [{ assumptionId: newId(), claimId, text: 'The gazette is complete.', wouldChange: 'A page that is missing.', standing: 'in-doubt', analyst: 'M. Ito', at: '' }],
      reviews: [{ reviewId: newId(), claimId, reviewer: 'B. Second', status: 'done', note: '', judgementId: second.judgementId, analyst: 'M. Ito', at: '', closedAt: second.at }],
    }
  })
  return makeNote({ ...material, claims })
}
/** What every format says, in words a reader finds. */
const said = ['Nothing was found for a tender, in the gazette, January 2026.', 'a clerk, then a trader', 'The crane is sold.', 'A bill of sale.', 'The gazette is complete.', 'A page that is missing.', 'The judgement rests on']

describe('predictions, assumptions, second judgements and the sources in summary', () => {
  const note = fullNote()
  const first = note.claims.find(({ parts }) => parts.some(({ kind }) => kind === 'prediction'))

  it('are parts of the claim in the note, in sentences', () => {
    expect(first?.parts.map(({ kind }) => kind)).toEqual(['source-summary', 'prediction', 'assumptions', 'reviews'])
    expect(first?.parts.find(({ kind }) => kind === 'reviews')?.lines).toEqual([expect.stringMatching(/^B\. Second judged it 3 February 2026 without having seen the judgement of .+\. They /)])
    expect(first?.evidence[0]).toMatchObject({ relevance: 'high relevance', accessChain: 'a clerk, then a trader' })
  })

  it.each([
    ['Markdown', async () => Promise.resolve(renderMarkdown(note).replaceAll('\\', ''))],
    ['HTML', async () => Promise.resolve(renderHtml(note))],
    ['CSV', async () => Promise.resolve(renderCsv(note).text)],
    ['Word', async () => (await mammoth.extractRawText({ buffer: Buffer.from(await renderDocx(note)) })).value],
  ] as const)('are told in %s', async (_format, render) => {
    const text = await render()
    for (const words of said) expect(text).toContain(words)
  })

  it('stand in JSON as data, with the summary in words', () => {
    const [claim] = (JSON.parse(renderJson(note)) as { claims: { prediction: unknown; sourceSummary: string | null }[] }).claims.filter(({ prediction }) => prediction !== null)
    expect(claim).toMatchObject({ prediction: { criterion: 'The crane is sold.' }, sourceSummary: expect.stringContaining('The judgement rests on') as unknown })
  })
})
