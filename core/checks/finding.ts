import type { ClaimId, DocumentId } from '../domain/ids.ts'
import type { CritiqueSeverity, CritiqueType } from '../standards/ids.ts'

/** Every check, grouped by what it looks at. Spoken by the command line and kept with dismissals: never renamed. */
export const checkIds = [
  'value-conflict', 'date-conflict', 'date-precision',
  'sum-mismatch', 'percent-change-mismatch', 'share-over-100', 'share-mismatch', 'rate-mismatch', 'duration-mismatch', 'range-reversed',
  'before-it-existed', 'after-it-ended', 'dated-after-publication', 'weekday-mismatch', 'source-before-event',
  'stale',
  'strength-drift',
  'unsourced-figure', 'unnamed-authority', 'agentless-report', 'unnamed-experts-section', 'quotation-without-speaker',
  'repetition', 'copied-passage',
  'verdict-without-evidence', 'verdict-against-evidence', 'likelihood-against-evidence', 'evidence-after-judgement', 'evidence-from-claimant', 'prediction-overdue',
] as const
export type CheckId = (typeof checkIds)[number]

/** A place in a document; UTF-16, end excluded. */
export interface Passage {
  readonly documentId: DocumentId
  readonly start: number
  readonly end: number
  readonly quote: string
}

export type Detail = Readonly<Record<string, string | number | boolean | null | readonly string[] | readonly number[]>>

/** Something that does not fit, with all it is about and what was reckoned to find it. */
export interface Finding {
  /** The same for the same finding in every run: what a dismissal is kept under. */
  readonly key: string
  readonly check: CheckId
  readonly severity: CritiqueSeverity
  readonly claims: readonly ClaimId[]
  /** Every passage it is about; in a contradiction, both sides. */
  readonly passages: readonly Passage[]
  /** One plain sentence. */
  readonly message: string
  /** The reckoning as data. */
  readonly detail: Detail
  /** The critique it would become. */
  readonly critiqueType: CritiqueType
}

/** A finding with its key, made from the check and from what identifies the places; without `about`, the quotes do. */
export function findingOf(parts: Omit<Finding, 'key'> & { readonly about?: readonly string[] }): Finding {
  const { about = parts.passages.map(({ quote }) => quote), ...finding } = parts
  const documents = [...new Set(finding.passages.map(({ documentId }) => documentId))].sort()
  return { key: `${finding.check}:${fingerprint(JSON.stringify([finding.check, documents, [...about].sort(), [...finding.claims].sort()]))}`, ...finding }
}

/** 53 bits of a text, in base 36 (cyrb53 by bryc, public domain). Tells findings of one project apart; keeps no secret. */
export function fingerprint(text: string): string {
  let h1 = 0xdeadbeef
  let h2 = 0x41c6ce57
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    h1 = Math.imul(h1 ^ code, 2654435761)
    h2 = Math.imul(h2 ^ code, 1597334677)
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909)
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909)
  return (4294967296 * (2097151 & h2) + (h1 >>> 0)).toString(36)
}

export const passageOf = (document: { readonly documentId: DocumentId; readonly text: string }, { start, end }: { readonly start: number; readonly end: number }): Passage =>
  ({ documentId: document.documentId, start, end, quote: document.text.slice(start, end) })
