import type { SourceId } from '#core/domain/ids.ts'
import type { Relevance } from '#core/domain/judging.ts'
import { stances, type CredibilityGrade, type Stance } from '#core/standards/ids.ts'
import type { Passage } from '#renderer/reading/selected-passage.ts'

/** A search that found nothing, as it is being written: the date as typed. */
export interface SearchDraft { readonly what: string; readonly where: string; readonly on: string }

/** A piece of evidence as it is being written. */
export interface EvidenceDraft {
  readonly stance: Stance
  readonly sourceId: SourceId | null
  readonly passage: Passage | null
  readonly credibility: CredibilityGrade | null
  readonly relevance: Relevance | null
  readonly accessChain: string
  /** Where the evidence is that a search found nothing. */
  readonly searched: SearchDraft | null
  readonly excerpt: string
  readonly locator: string
  readonly note: string
}

export const emptyEvidence: EvidenceDraft = { stance: 'supports', sourceId: null, passage: null, credibility: null, relevance: null, accessChain: '', searched: null, excerpt: '', locator: '', note: '' }

export function isEvidenceDraft(value: unknown): value is EvidenceDraft {
  return typeof value === 'object' && value !== null
    && 'stance' in value && stances.some((stance) => stance === value.stance)
    && Object.keys(emptyEvidence).every((name) => name in value)
}

/** Why a piece of evidence cannot be kept as it stands, in a sentence; null where it can. */
export function objectionTo({ sourceId, passage, excerpt, note, searched }: EvidenceDraft, isDate: (typed: string) => boolean): string | null {
  if (searched) {
    if (searched.what.trim() === '' || searched.where.trim() === '') return 'Say what was searched for, and where.'
    return isDate(searched.on) ? null : 'Say on which day it was searched.'
  }
  return sourceId === null && passage === null && excerpt.trim() === '' && note.trim() === '' ? 'Choose a source, or write what the evidence is.' : null
}
