import type { ClaimRecord, CritiqueRecord } from '#core/domain/claim.ts'
import type { NoteCritique, NoteEvidence, NoteJudgement, NoteQuote } from '#core/domain/note.ts'
import { critiqueKindOf, severityOf } from '#core/standards/critique-types.ts'

const statusWords = { open: 'Open', answered: 'Answered', withdrawn: 'Withdrawn' } as const satisfies Record<CritiqueRecord['status'], string>

/** A critique in the note's words; `about` names what it is aimed at. */
export const noteCritique = (record: CritiqueRecord, about: string): NoteCritique => ({
  record,
  type: critiqueKindOf(record.type).words,
  severity: severityOf(record.severity).words,
  status: statusWords[record.status],
  about,
})

/** What a critique of a claim or of one of its parts is aimed at, as the note numbers the parts. */
export function aimOf(
  critique: CritiqueRecord,
  claim: ClaimRecord,
  parts: { readonly quotes: readonly NoteQuote[]; readonly evidence: readonly NoteEvidence[]; readonly judgements: readonly NoteJudgement[] },
): string {
  switch (critique.target) {
    case 'claim':
      return 'the claim'
    case 'source':
      return 'a source'
    case 'mark': {
      const index = parts.quotes.findIndex((quote) => quote.markId === critique.targetId)
      return parts.quotes.length > 1 && index >= 0 ? `quote ${index + 1}` : 'the quote'
    }
    case 'evidence': {
      const piece = parts.evidence.find(({ record }) => record.evidenceId === critique.targetId)
      return piece ? `evidence ${piece.number}` : 'a piece of evidence'
    }
    case 'judgement': {
      const judgement = claim.judgements.find(({ judgementId }) => judgementId === critique.targetId)
      if (!judgement) return 'a judgement'
      const latest = parts.judgements.some(({ record }) => record.judgementId === judgement.judgementId)
      return `${latest ? 'the' : 'an earlier'} judgement of ${judgement.analyst}`
    }
  }
}
