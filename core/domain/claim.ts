import type { ClaimKind, ClaimStatus, ConfidenceLevel, CredibilityGrade, CritiqueSeverity, CritiqueType, Priority, ReliabilityGrade, StandardId, Stance, VerdictId } from '../standards/ids.ts'
import type { AssumptionRecord, ClaimDate, ClaimFigure, NegativeSearch, PredictionRecord, Relevance, ReviewRecord } from './judging.ts'
import type { AnalystId, ClaimId, CritiqueId, DocumentId, EditionId, EvidenceId, JudgementId, MarkId, ProjectId, SourceId, TagId } from './ids.ts'

/** Where a quote stands: position, exact words, a little of either side, and the text it was taken from. */
export interface Anchor {
  readonly start: number
  readonly end: number
  readonly quote: string
  /** Up to 32 characters before and after, for finding the quote again. */
  readonly prefix: string
  readonly suffix: string
  /** SHA-256 (hex) of the canonical text the position counts in. */
  readonly textSha256: string
}

/** A span of an edition that asserts a claim. */
export interface MarkRecord extends Anchor {
  readonly markId: MarkId
  readonly claimId: ClaimId
  readonly documentId: DocumentId
  readonly editionId: EditionId
  readonly at: string
  readonly analyst: string
}

export interface EvidenceRecord {
  readonly evidenceId: EvidenceId
  readonly claimId: ClaimId
  readonly sourceId: SourceId | null
  /** A passage of a document in the project, where the evidence is one. */
  readonly passage: (Anchor & { readonly documentId: DocumentId; readonly editionId: EditionId }) | null
  readonly stance: Stance
  readonly credibility: CredibilityGrade | null
  readonly relevance: Relevance | null
  /** How it came to the source, from hand to hand. */
  readonly accessChain: string
  /** Where the evidence is that a search found nothing. */
  readonly searched: NegativeSearch | null
  readonly excerpt: string
  readonly locator: string
  readonly note: string
  readonly at: string
  readonly analyst: string
}

/** One analyst's judgement at one moment. Never overwritten: a changed mind is a further record. */
export interface JudgementRecord {
  readonly judgementId: JudgementId
  readonly claimId: ClaimId
  readonly analystId: AnalystId
  readonly analyst: string
  readonly standard: StandardId
  /** Id of the standard's term; null where a number has none or nothing was rated. */
  readonly term: string | null
  /** Percent, 0-100. */
  readonly low: number | null
  readonly high: number | null
  /** The number the analyst gave, percent; null where a term was chosen. */
  readonly percent: number | null
  readonly confidence: ConfidenceLevel | null
  readonly verdict: VerdictId | null
  readonly rationale: string
  readonly at: string
}

export const critiqueTargets = ['claim', 'mark', 'source', 'evidence', 'judgement'] as const
export type CritiqueTarget = (typeof critiqueTargets)[number]
export const critiqueStatuses = ['open', 'answered', 'withdrawn'] as const
export type CritiqueStatus = (typeof critiqueStatuses)[number]


export interface CritiqueReply {
  readonly replyId: string
  readonly kind: 'reply' | 'answer' | 'withdrawal'
  /** Markdown. */
  readonly text: string
  readonly analyst: string
  readonly at: string
}
export interface CritiqueRecord {
  readonly critiqueId: CritiqueId
  readonly target: CritiqueTarget
  readonly targetId: string
  /** The claim it is shown with; null for a critique of a source. */
  readonly claimId: ClaimId | null
  readonly type: CritiqueType
  readonly severity: CritiqueSeverity
  /** Markdown. */
  readonly text: string
  readonly status: CritiqueStatus
  readonly replies: readonly CritiqueReply[]
  readonly analyst: string
  readonly at: string
}

/** A claim with everything that hangs on it, as the window, the note and the command show it. */
export interface ClaimRecord {
  readonly claimId: ClaimId
  /** Counts up in the order claims were made; what people say aloud ("claim 12"). */
  readonly number: number
  readonly statement: string
  readonly kind: ClaimKind
  readonly status: ClaimStatus
  readonly priority: Priority
  readonly assignee: string | null
  /** ISO date the statement holds as of. */
  readonly asOf: string | null
  readonly note: string
  readonly tags: readonly string[]
  readonly at: string
  readonly analyst: string
  /** In reading order within each document. */
  readonly marks: readonly MarkRecord[]
  readonly evidence: readonly EvidenceRecord[]
  /** All of them, newest first; the latest of each analyst is the first of that analyst. */
  readonly judgements: readonly JudgementRecord[]
  /** On the claim and on its marks, evidence and judgements; oldest first. */
  readonly critiques: readonly CritiqueRecord[]
  /** Figures and dates as an analyst set them; null where they are as read from the words. */
  readonly figures: readonly ClaimFigure[] | null
  readonly dates: readonly ClaimDate[] | null
  readonly prediction: PredictionRecord | null
  /** Oldest first. */
  readonly reviews: readonly ReviewRecord[]
  /** What the claim's judgement takes for granted; oldest first. */
  readonly assumptions: readonly AssumptionRecord[]
}

export interface SourceRecord {
  readonly sourceId: SourceId
  readonly title: string
  readonly author: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly publishedOn: string | null
  readonly accessedOn: string | null
  /** A-F, or null where nobody graded it yet (F means: cannot be judged). */
  readonly reliability: ReliabilityGrade | null
  readonly note: string
  /** Sources it got its account from. */
  readonly cites: readonly SourceId[]
  /** Documents of the project it is the origin of. */
  readonly documents: readonly DocumentId[]
  /** How many pieces of evidence rest on it. */
  readonly evidence: number
  readonly critiques: readonly CritiqueRecord[]
  readonly at: string
}

export interface TagRecord { readonly tagId: TagId; readonly name: string; readonly claims: number }
export interface AnalystRecord { readonly analystId: AnalystId; readonly name: string }

export interface ProjectRecord {
  readonly projectId: ProjectId
  readonly title: string
  /** Name of the file, without its folder. */
  readonly fileName: string
  readonly path: string
  readonly standard: StandardId
  /** Which of ICD 203's two rows of words the project writes in: 1 or 2. */
  readonly wordRow: 1 | 2
  readonly createdAt: string
  readonly schema: number
  readonly readOnly: boolean
  readonly counts: { readonly documents: number; readonly claims: number; readonly sources: number; readonly unrated: number; readonly openCritiques: number }
}
