import type { ClaimRecord, CritiqueRecord, SourceRecord } from './claim.ts'
import type { DocumentRecord } from './document.ts'
import type { StandardId } from '../standards/ids.ts'

/** Where a quote stands, said for a person and for a program. Offsets are Unicode code points, end excluded. */
export interface NoteQuote {
  readonly documentId: string
  readonly documentTitle: string
  readonly quote: string
  readonly start: number
  readonly end: number
  /** The nearest heading above it, or null. */
  readonly section: string | null
  /** One-based paragraph number in the document, counting paragraphs and list items. */
  readonly paragraph: number | null
}

export interface NoteJudgement {
  readonly analyst: string
  readonly at: string
  /** One sentence on likelihood in the words of the standard, and one on confidence; ICD 203 keeps them apart. Null where not rated. */
  readonly likelihood: string | null
  readonly confidence: string | null
  readonly verdict: string | null
  readonly rationale: string
}

export interface NoteEvidence {
  readonly stance: string
  /** Number in the bibliography, or null. */
  readonly reference: number | null
  readonly title: string
  /** Grades as written: "B2", "C", "" … with F and 6 as given. */
  readonly grade: string
  readonly gradeInWords: string
  readonly excerpt: string
  readonly locator: string
  readonly note: string
}

export interface NoteClaim {
  readonly number: number
  readonly record: ClaimRecord
  readonly statement: string
  readonly kind: string
  readonly quotes: readonly NoteQuote[]
  /** The latest of each analyst, newest first; earlier ones are counted, not hidden. */
  readonly judgements: readonly NoteJudgement[]
  readonly earlierJudgements: number
  readonly evidence: readonly NoteEvidence[]
  readonly critiques: readonly CritiqueRecord[]
}

/** The analyst's note: the one model every export format is rendered from. Plain data; all derived wording is already made. */
export interface Note {
  readonly title: string
  readonly standard: StandardId
  readonly standardName: string
  readonly madeAt: string
  /** Who judged or criticised, in order of name. */
  readonly analysts: readonly string[]
  readonly documents: readonly DocumentRecord[]
  readonly sources: readonly SourceRecord[]
  readonly summary: {
    readonly claims: number
    readonly judged: number
    readonly openCritiques: number
    /** Claims per verdict in the order of the scale, words and count. */
    readonly verdicts: readonly { readonly verdict: string; readonly count: number }[]
    /** A short paragraph in words. */
    readonly words: string
  }
  /** In reading order. */
  readonly claims: readonly NoteClaim[]
  /** What is not settled: claims unjudged, critiques open, evidence wanting. */
  readonly openQuestions: readonly string[]
  /** Numbered from 1; documents and sources. */
  readonly bibliography: readonly { readonly number: number; readonly words: string; readonly url: string | null }[]
}
