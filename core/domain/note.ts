import type { ClaimRecord, CritiqueRecord, EvidenceRecord, JudgementRecord, SourceRecord } from './claim.ts'
import type { DocumentRecord } from './document.ts'
import type { QuestionRecord } from './judging.ts'
import type { ClaimId, DocumentId, MarkId, ProjectId, SourceId } from './ids.ts'
import type { StandardId, VerdictId, VerdictShape, VerdictTone } from '../standards/ids.ts'

/** What a note is about. */
export type NoteScope =
  | { readonly of: 'project' }
  | { readonly of: 'document'; readonly documentId: DocumentId }
  | { readonly of: 'claims'; readonly claimIds: readonly ClaimId[] }

/** Where a quote stands, said for a person and for a program. Offsets are Unicode code points, end excluded. */
export interface NoteQuote {
  /** The mark it comes from; null for a passage given as evidence. */
  readonly markId: MarkId | null
  readonly documentId: DocumentId
  readonly documentTitle: string
  /** Number of the document in the bibliography. */
  readonly reference: number
  readonly quote: string
  /** BCP 47 language of the document, where known. */
  readonly language: string | null
  /** Null where the text at that place no longer says these words: an orphaned quote, which has no section and paragraph either. */
  readonly start: number | null
  readonly end: number | null
  /** The nearest heading above it, or null. */
  readonly section: string | null
  /** One-based paragraph number in the document, counting paragraphs and list items. */
  readonly paragraph: number | null
}

/** A verdict as the project words it, and as it is drawn. */
export interface NoteVerdict { readonly id: VerdictId; readonly words: string; readonly meaning: string; readonly shape: VerdictShape; readonly tone: VerdictTone }

export interface NoteJudgement {
  readonly record: JudgementRecord
  readonly analyst: string
  readonly at: string
  /** One sentence on likelihood in the words of the standard, and one on confidence; ICD 203 keeps them apart. Null where not rated. */
  readonly likelihood: string | null
  readonly confidence: string | null
  /** The same for a cell of a table: "unlikely (20–45%)", "low". */
  readonly likelihoodInShort: string | null
  readonly confidenceInShort: string | null
  readonly verdict: string | null
  /** The same with its outline and colour. */
  readonly drawn: NoteVerdict | null
  /** Markdown. */
  readonly rationale: string
}

export interface NoteEvidence {
  readonly record: EvidenceRecord
  /** One-based within the claim. */
  readonly number: number
  readonly stance: string
  /** Number in the bibliography, or null. */
  readonly reference: number | null
  readonly title: string
  /** Grades as written: "B2", "C", "" … with F and 6 as given. */
  readonly grade: string
  /** "source: usually reliable; information: probably true"; empty where nothing is graded. */
  readonly gradeInWords: string
  readonly excerpt: string
  readonly locator: string
  readonly note: string
  /** "high relevance"; empty where nobody said. */
  readonly relevance: string
  /** How it came to the source, from hand to hand. */
  readonly accessChain: string
  /** Where the evidence is that a search found nothing, that in a sentence; else empty. */
  readonly searched: string
  /** Where the excerpt is a passage of a document of the project. */
  readonly passage: NoteQuote | null
}

export interface NoteCritique {
  readonly record: CritiqueRecord
  readonly type: string
  readonly severity: string
  readonly status: string
  /** What it is aimed at, as the note calls it: "the claim", "quote 2", "evidence 1", "the judgement of A. Name". */
  readonly about: string
}

export const notePartKinds = ['source-summary', 'prediction', 'assumptions', 'reviews'] as const
/** What else there is to say of a claim, under a heading of its own; a paragraph a line, in plain words. */
export interface NotePart {
  readonly kind: (typeof notePartKinds)[number]
  readonly heading: string
  readonly lines: readonly string[]
}

export interface NoteClaim {
  /** Its place in this note, from 1. The claim's own number, by which the project knows it, is `record.number`. */
  readonly number: number
  readonly record: ClaimRecord
  readonly statement: string
  readonly kind: string
  readonly status: string
  readonly quotes: readonly NoteQuote[]
  /** The latest of each analyst, newest first; earlier ones are counted, not hidden. */
  readonly judgements: readonly NoteJudgement[]
  readonly earlierJudgements: number
  readonly evidence: readonly NoteEvidence[]
  readonly critiques: readonly NoteCritique[]
  /** In the order of their kinds; those that have something to say. */
  readonly parts: readonly NotePart[]
}

/** A question with its competing hypotheses and the evidence weighed against each, with every analyst's ratings. */
export interface NoteMatrix {
  readonly record: QuestionRecord
  readonly question: string
  /** What follows from the ratings, in sentences. */
  readonly reading: string
  readonly hypotheses: readonly { readonly sign: string; readonly text: string }[]
  readonly rows: readonly {
    readonly sign: string
    readonly text: string
    /** "high credibility, low relevance". */
    readonly weight: string
    /** One for each hypothesis: "I" where all who rated it say so, "I (Ada), C (Bo)" where they part; empty where nobody did. */
    readonly ratings: readonly string[]
    /** Whether another hypothesis, or a tie, would lead without it. */
    readonly linchpin: boolean
  }[]
  /** The three scorings, a value for each hypothesis. */
  readonly scores: readonly { readonly words: string; readonly rule: string; readonly values: readonly string[] }[]
}

export const openQuestionKinds = ['unjudged', 'no-evidence', 'disagreement', 'no-confidence', 'needs-review', 'critique', 'ungraded-source', 'lost-quote'] as const
export type OpenQuestionKind = (typeof openQuestionKinds)[number]

/** Something the note does not settle: a whole sentence, and the claims and references of this note it is about. */
export interface OpenQuestion {
  readonly kind: OpenQuestionKind
  readonly words: string
  readonly claims: readonly number[]
  readonly references: readonly number[]
}

export interface BibliographyEntry {
  readonly number: number
  readonly of: { readonly kind: 'document'; readonly documentId: DocumentId } | { readonly kind: 'source'; readonly sourceId: SourceId }
  /** The entry in words without its number, address and grade, in three parts so that the title can be set apart. */
  readonly before: string
  readonly title: string
  readonly after: string
  readonly url: string | null
  /** "B", and "Usually reliable"; empty for documents and for sources nobody graded. */
  readonly grade: string
  readonly gradeInWords: string
  /** What analysts wrote on the source; Markdown. */
  readonly note: string
  /** Entries it got its account from, and entries that hold its text. */
  readonly drawsOn: readonly number[]
  readonly texts: readonly number[]
  readonly critiques: readonly NoteCritique[]
}

/** A likelihood standard used in the note, printed with it so that its words can be read. */
export interface NoteScale {
  readonly standard: StandardId
  readonly name: string
  readonly terms: readonly { readonly words: string; readonly band: string }[]
  readonly rule: string
  readonly origin: string
}

/** The analyst's note: the one model every export format is rendered from. Plain data; all derived wording is already made. */
export interface Note {
  readonly title: string
  readonly projectId: ProjectId
  readonly scope: NoteScope
  /** What the note covers, in words: "The whole project", the title of a document, "3 chosen claims". */
  readonly scopeInWords: string
  readonly standard: StandardId
  readonly standardName: string
  readonly wordRow: 1 | 2
  readonly madeAt: string
  /** Who judged or criticised, in order of name. */
  readonly analysts: readonly string[]
  /** Those in the bibliography, in its order. */
  readonly documents: readonly DocumentRecord[]
  readonly sources: readonly SourceRecord[]
  readonly summary: {
    readonly claims: number
    readonly judged: number
    readonly openCritiques: number
    /** Claims per verdict in the order of the scale, words and count; then those on which analysts differ, and those judged without a verdict. */
    readonly verdicts: readonly { readonly verdict: string; readonly count: number }[]
    /** A short paragraph in words. */
    readonly words: string
  }
  /** In reading order. */
  readonly claims: readonly NoteClaim[]
  /** The questions of the project with their matrices; none in a note of less than the whole project. */
  readonly matrices: readonly NoteMatrix[]
  /** What is not settled: claims unjudged, critiques open, evidence wanting. */
  readonly openQuestions: readonly OpenQuestion[]
  /** Numbered from 1 in order of first use; documents and sources. */
  readonly bibliography: readonly BibliographyEntry[]
  /** What the verdicts mean: those the project offers, in its order, and those given though they are offered no longer. */
  readonly verdicts: readonly NoteVerdict[]
  /** The standards used, that of the project first. */
  readonly scales: readonly NoteScale[]
}
