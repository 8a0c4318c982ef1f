import type { CritiqueReply } from '#core/domain/claim.ts'
import type { MatrixRating, MatrixWeight } from '#core/domain/judging.ts'
import type { DocumentFacts } from '#core/domain/document.ts'
import type {
  ClaimKind, ClaimStatus, ConfidenceLevel, CredibilityGrade, CritiqueSeverity, CritiqueType, Priority, ReliabilityGrade, StandardId, Stance, VerdictId,
} from '#core/standards/ids.ts'

/**
 * A project written down as what people did in it, in the order they did it, so that it is built by the same verbs
 * a person uses. Things refer to one another by keys, and to places in a document by the words that stand there.
 */
export interface SampleProject {
  readonly title: string
  readonly standard: StandardId
  readonly wordRow: 1 | 2
  readonly analysts: readonly SampleAnalyst[]
  readonly documents: readonly SampleDocument[]
  readonly sources: readonly SampleSource[]
  /** In reading order of the article. */
  readonly claims: readonly SampleClaim[]
  readonly evidence: readonly SampleEvidence[]
  /** In the order they were made: of two by one analyst on one claim the later stands. */
  readonly judgements: readonly SampleJudgement[]
  readonly critiques: readonly SampleCritique[]
  readonly questions: readonly SampleQuestion[]
  /** What was put wrong on purpose, whether or not a claim or critique speaks of it yet. */
  readonly plantedFaults: readonly PlantedFault[]
}

export type SampleAnalyst = 'Ines Varga' | 'Daniel Osei'
export type SampleDocumentKey = 'article' | 'wire' | 'statement' | 'background'
export type SampleSourceKey = 'review' | 'northline' | 'officials' | 'ministry' | 'lindholm' | 'tumen-watch'
export type SampleClaimKey =
  | 'signing-date' | 'mutual-help' | 'five-million-shells' | 'engineers' | 'fifteen-million' | 'trade-ninefold' | 'panel-ended' | 'ministry-quotation'

export interface SampleDocument {
  readonly key: SampleDocumentKey
  /** Name of the file in the folder documents/ beside this one. */
  readonly file: string
  /** What the project should know of it, wherever the file does not tell. */
  readonly facts: DocumentFacts
}

/** The `nth` place (from 1) where the quote stands in the document. No quote crosses markup or a line end. */
export interface SamplePlace {
  readonly document: SampleDocumentKey
  readonly quote: string
  readonly nth: number
}

export interface SampleSource {
  readonly key: SampleSourceKey
  readonly title: string
  readonly author: string | null
  readonly publisher: string | null
  readonly publishedOn: string | null
  readonly reliability: ReliabilityGrade | null
  readonly note: string
  readonly cites: readonly SampleSourceKey[]
  readonly documents: readonly SampleDocumentKey[]
}

export interface SampleClaim {
  readonly key: SampleClaimKey
  readonly analyst: SampleAnalyst
  readonly statement: string
  readonly kind: ClaimKind
  readonly status: ClaimStatus
  readonly priority: Priority
  readonly assignee: SampleAnalyst | null
  readonly asOf: string | null
  readonly tags: readonly string[]
  /** Markdown. */
  readonly note: string
  /** The first is where the claim was made; at least one. */
  readonly marks: readonly [SamplePlace, ...SamplePlace[]]
}

export interface SampleEvidence {
  readonly key: string
  readonly claim: SampleClaimKey
  readonly analyst: SampleAnalyst
  readonly source: SampleSourceKey
  readonly passage: SamplePlace | null
  readonly stance: Stance
  readonly credibility: CredibilityGrade | null
  /** The source's words; with a passage, the same as its quote. */
  readonly excerpt: string
  readonly locator: string
  readonly note: string
}

export interface SampleJudgement {
  readonly claim: SampleClaimKey
  readonly analyst: SampleAnalyst
  /** As typed: a term in words or a number of percent. */
  readonly likelihood: string
  readonly confidence: ConfidenceLevel
  readonly verdict: VerdictId
  readonly rationale: string
}

export interface SampleCritique {
  readonly target:
    | { readonly kind: 'claim'; readonly claim: SampleClaimKey }
    | { readonly kind: 'evidence'; readonly evidence: string }
    | { readonly kind: 'source'; readonly source: SampleSourceKey }
  readonly analyst: SampleAnalyst
  readonly type: CritiqueType
  readonly severity: CritiqueSeverity
  /** Markdown. */
  readonly text: string
  readonly replies: readonly { readonly kind: CritiqueReply['kind']; readonly analyst: SampleAnalyst; readonly text: string }[]
}

/** A question with competing hypotheses; a row stands for a piece of evidence by its key, or is worded for itself. */
export interface SampleQuestion {
  readonly text: string
  readonly note: string
  readonly analyst: SampleAnalyst
  readonly hypotheses: readonly { readonly key: string; readonly text: string }[]
  readonly rows: readonly {
    readonly evidence: string | null
    readonly text: string | null
    readonly credibility: MatrixWeight
    readonly relevance: MatrixWeight
    /** One a hypothesis, in their order. */
    readonly ratings: Readonly<Record<SampleAnalyst, readonly MatrixRating[]>>
  }[]
}

export interface PlantedFault {
  readonly type: CritiqueType
  /** Where it stands; for a disagreement, the two places. */
  readonly places: readonly [SamplePlace, ...SamplePlace[]]
  readonly why: string
}
