/** The tables of the current schema as Kysely sees them; one interface a table, columns as in the migrations. */
interface ProjectTable { id: string; title: string; standard: string; wordRow: number; createdAt: string }
interface UpgradeTable { schema: number; writtenBy: string; at: string }
interface CounterTable { name: string; value: number }
interface AnalystTable { id: string; name: string; createdAt: string }
interface OriginalTable { sha256: string; bytes: Uint8Array }
interface ContentTable { id: string; textSha256: string; text: string; characters: number }
interface BlockTable {
  row: number; contentId: string; ordinal: number; kind: string; level: number; boilerplate: string | null; start: number; end: number
  tableNumber: number | null; rowNumber: number | null; columnNumber: number | null; isHeader: number | null
}
interface DocumentTable {
  id: string; ordinal: number; title: string; author: string | null; site: string | null; publishedOn: string | null; url: string | null
  language: string | null; createdAt: string
}
interface EditionTable {
  id: string; documentId: string; number: number; originalSha256: string; contentId: string; fileName: string; mediaType: string
  encoding: string | null; steps: string; warnings: string; importedAt: string
}
interface ClaimTable {
  number: number; id: string; statement: string; kind: string; status: string; priority: string; assignee: string | null; asOf: string | null
  note: string; analystId: string; createdAt: string; figures: string | null; dates: string | null
}
interface TagTable { id: string; name: string }
interface ClaimTagTable { id: string; claimId: string; tagId: string }
interface MarkTable {
  id: string; claimId: string; editionId: string; start: number; end: number; quote: string; prefix: string; suffix: string
  textSha256: string; analystId: string; createdAt: string
}
interface SourceTable {
  id: string; title: string; author: string | null; publisher: string | null; url: string | null; publishedOn: string | null
  accessedOn: string | null; reliability: string | null; note: string; createdAt: string
}
interface CitationTable { id: string; sourceId: string; citesSourceId: string }
interface OriginTable { id: string; sourceId: string; documentId: string }
interface EvidenceTable {
  id: string; claimId: string; sourceId: string | null; stance: string; credibility: number | null; excerpt: string; locator: string; note: string
  editionId: string | null; start: number | null; end: number | null; quote: string | null; prefix: string | null; suffix: string | null
  textSha256: string | null; analystId: string; createdAt: string; relevance: string | null; accessChain: string; searched: string | null
}
interface JudgementTable {
  id: string; claimId: string; analystId: string; standard: string; term: string | null; low: number | null; high: number | null
  percent: number | null; confidence: string | null; verdict: string | null; rationale: string; createdAt: string
}
interface CritiqueTable {
  id: string; target: string; targetId: string; claimId: string | null; type: string; severity: string; text: string; status: string
  analystId: string; createdAt: string
}
interface CritiqueReplyTable { id: string; critiqueId: string; kind: string; text: string; analystId: string; createdAt: string }
interface PredictionTable {
  id: string; claimId: string; criterion: string; dueOn: string; topic: string; outcome: string | null; resolvedOn: string | null
  resolution: string; analystId: string; createdAt: string
}
interface ReviewTable {
  id: string; claimId: string; reviewer: string; status: string; note: string; judgementId: string | null; analystId: string; createdAt: string
  closedAt: string | null
}
interface AssumptionTable { id: string; claimId: string | null; text: string; wouldChange: string; standing: string; analystId: string; createdAt: string }
interface QuestionTable { id: string; text: string; note: string; analystId: string; createdAt: string }
interface HypothesisTable { id: string; questionId: string; ordinal: number; text: string; note: string; createdAt: string }
interface MatrixItemTable {
  id: string; questionId: string; ordinal: number; text: string; evidenceId: string | null; credibility: string; relevance: string; createdAt: string
}
interface MatrixCellTable { id: string; itemId: string; hypothesisId: string; analystId: string; rating: string; createdAt: string }
interface DismissalTable { id: string; findingKey: string; finding: string; reason: string; analystId: string; createdAt: string }
interface SuggestionDecisionTable {
  id: string; editionId: string; start: number; end: number; quote: string; decision: string; claimId: string | null; analystId: string; createdAt: string
}
interface SavedViewTable { id: string; name: string; view: string; definition: string; analystId: string; createdAt: string }
interface EntityDateTable {
  id: string; name: string; aliases: string; beganOn: string | null; endedOn: string | null; kind: string; note: string; createdAt: string
}
interface SettingTable { id: string; value: string }
interface LookTable { analystId: string; seq: number; at: string }
interface ChangeTable {
  seq: number; id: string; kind: string; label: string; target: number | null; undoTop: number | null; redoTop: number | null
  below: number | null; operations: string; actor: string; at: string; previousHash: string; hash: string
}

/** Tables whose rows the history can bring back: every row has an `id`, and no column holds bytes. */
export interface TrackedTables {
  project: ProjectTable; analyst: AnalystTable; document: DocumentTable; edition: EditionTable; claim: ClaimTable; tag: TagTable
  claimTag: ClaimTagTable; mark: MarkTable; source: SourceTable; citation: CitationTable; origin: OriginTable; evidence: EvidenceTable
  judgement: JudgementTable; critique: CritiqueTable; critiqueReply: CritiqueReplyTable; prediction: PredictionTable; review: ReviewTable
  assumption: AssumptionTable; question: QuestionTable; hypothesis: HypothesisTable; matrixItem: MatrixItemTable; matrixCell: MatrixCellTable
  dismissal: DismissalTable; suggestionDecision: SuggestionDecisionTable; savedView: SavedViewTable; entityDate: EntityDateTable
  setting: SettingTable
}
export interface Tables extends TrackedTables {
  upgrade: UpgradeTable; counter: CounterTable; original: OriginalTable; content: ContentTable; block: BlockTable; change: ChangeTable
  look: LookTable
}
export type TrackedTable = keyof TrackedTables

/** In an order in which rows can be written without breaking a foreign key. */
export const trackedTables = [
  'project', 'analyst', 'document', 'edition', 'claim', 'tag', 'claimTag', 'mark', 'source', 'citation', 'origin', 'evidence',
  'judgement', 'critique', 'critiqueReply', 'prediction', 'review', 'assumption', 'question', 'hypothesis', 'matrixItem', 'matrixCell',
  'dismissal', 'suggestionDecision', 'savedView', 'entityDate', 'setting',
] as const satisfies readonly TrackedTable[]
