import type { ClaimRecord, JudgementRecord } from '../domain/claim.ts'
import type { ClaimId, DocumentId, SourceId } from '../domain/ids.ts'
import { latestOfEach } from '../measures/latest-judgements.ts'
import { claimKinds, claimStatuses, confidenceLevels, priorities, reliabilityGrades, type ReliabilityGrade, type VerdictId } from '../standards/ids.ts'
import { none, type ColumnId, type FieldId } from './fields.ts'

/** What a claim's row says that stands elsewhere than in the claim. */
export interface Surroundings {
  /** Who is at work; what is hidden from them until they have judged is not read. */
  readonly analyst: string
  /** ISO date. */
  readonly today: string
  /** The verdicts of the project in its order. */
  readonly verdicts: readonly VerdictId[]
  readonly reliabilityOf: (sourceId: SourceId) => ReliabilityGrade | null
  /** The place of a document in the library, and the ISO date it was published. */
  readonly documentOf: (documentId: DocumentId) => { readonly ordinal: number; readonly publishedOn: string | null } | null
  /** How many findings name a claim; null while the checks have not been asked. */
  readonly findings: ReadonlyMap<ClaimId, number> | null
  /** Who changed a claim since the analyst last looked. */
  readonly changed: ReadonlyMap<ClaimId, 'others' | 'me'>
}

/** The values of a claim in a field, each once; `none` where it has none. */
export const fieldReadings: { readonly [Field in FieldId]: (claim: ClaimRecord, around: Surroundings) => readonly string[] } = {
  status: ({ status }) => [status],
  kind: ({ kind }) => [kind],
  priority: ({ priority }) => [priority],
  verdict: (claim, around) => each(latestShown(claim, around).map(({ verdict }) => verdict)),
  likelihood: (claim, around) => each(latestShown(claim, around).map(likelihoodKey)),
  confidence: (claim, around) => each(latestShown(claim, around).map(({ confidence }) => confidence)),
  reliability: (claim, around) => each(reliabilities(claim, around)),
  credibility: ({ evidence }) => each(evidence.map(({ credibility }) => (credibility === null ? null : String(credibility)))),
  evidence: ({ evidence }) => [balanceOf(evidence.map(({ stance }) => stance))],
  critique: ({ critiques }) => [critiques.length === 0 ? none : critiques.some(({ status }) => status === 'open') ? 'open' : 'settled'],
  finding: ({ claimId }, { findings }) => [findings?.has(claimId) ? 'found' : none],
  review: (claim, around) => [reviewOf(claim, around)],
  prediction: ({ prediction }, { today }) => [!prediction ? none : prediction.outcome !== null ? 'resolved' : prediction.dueOn <= today ? 'due' : 'open'],
  changed: ({ claimId }, { changed }) => [changed.get(claimId) ?? none],
  assignee: ({ assignee }) => [assignee ?? none],
  analyst: (claim, around) => each([claim.analyst, ...judgementsShown(claim, around).map(({ analyst }) => analyst)]),
  tag: ({ tags }) => each(tags),
  document: ({ marks }) => each(marks.map(({ documentId }) => documentId)),
  year: ({ asOf, dates }) => each([yearOf(asOf), ...(dates ?? []).flatMap(({ from, to }) => [yearOf(from), yearOf(to)])]),
  published: ({ marks }, { documentOf }) => each(marks.map(({ documentId }) => yearOf(documentOf(documentId)?.publishedOn ?? null))),
}

/**
 * What a claim is sorted by in a column; null where nothing is known, which stands apart from any order. Of judgements,
 * the newest that says something counts; of grades, the best that could be judged.
 */
export const columnReadings: { readonly [Column in ColumnId]: (claim: ClaimRecord, around: Surroundings) => number | string | null } = {
  number: ({ number }) => number,
  statement: ({ statement }) => statement,
  kind: ({ kind }) => claimKinds.indexOf(kind),
  status: ({ status }) => claimStatuses.indexOf(status),
  priority: ({ priority }) => priorities.indexOf(priority),
  verdict: (claim, around) => placeIn(around.verdicts, newest(claim, around, ({ verdict }) => verdict)),
  likelihood: (claim, around) => newest(claim, around, middleOf),
  confidence: (claim, around) => placeIn(confidenceLevels, newest(claim, around, ({ confidence }) => confidence)),
  reliability: (claim, around) => best(reliabilities(claim, around).map((grade) => (grade === 'F' ? null : placeIn(reliabilityGrades, grade)))),
  credibility: ({ evidence }) => best(evidence.map(({ credibility }) => (credibility === 6 ? null : credibility))),
  evidence: ({ evidence }) => evidence.length,
  critiques: ({ critiques }) => critiques.filter(({ status }) => status === 'open').length,
  findings: ({ claimId }, { findings }) => (findings === null ? null : (findings.get(claimId) ?? 0)),
  assignee: ({ assignee }) => assignee,
  tags: ({ tags }) => (tags.length === 0 ? null : tags.join(', ')),
  document: ({ marks: [mark] }, { documentOf }) => (mark ? (documentOf(mark.documentId)?.ordinal ?? 0) * 2 ** 32 + mark.start : null),
  asOf: ({ asOf, dates }) => asOf ?? dates?.find(({ from }) => from !== null)?.from ?? null,
  analyst: ({ analyst }) => analyst,
  markedAt: ({ at }) => at,
  due: ({ prediction }) => prediction?.dueOn ?? null,
  review: (claim, around) => placeIn(['mine', 'requested', 'done'], reviewOf(claim, around)),
  changed: ({ claimId }, { changed }) => placeIn(['others', 'me'], changed.get(claimId) ?? null),
}

/** The newest judgement that says something of a matter, said; judgements come newest first. */
export function newest<Value>(claim: ClaimRecord, around: Pick<Surroundings, 'analyst'>, said: (judgement: JudgementRecord) => Value | null): Value | null {
  for (const judgement of judgementsShown(claim, around)) {
    const value = said(judgement)
    if (value !== null) return value
  }
  return null
}

/** A second reader judges without having seen what the others judged. */
export const isHiddenFrom = ({ reviews, judgements }: ClaimRecord, analyst: string): boolean =>
  reviews.some(({ reviewer, status }) => status === 'requested' && reviewer === analyst) && judgements.some((judgement) => judgement.analyst !== analyst)

/** The judgements of a claim the analyst at work may see, newest first. */
export const judgementsShown = (claim: ClaimRecord, { analyst }: Pick<Surroundings, 'analyst'>): readonly JudgementRecord[] =>
  isHiddenFrom(claim, analyst) ? claim.judgements.filter((judgement) => judgement.analyst === analyst) : claim.judgements
const latestShown = (claim: ClaimRecord, around: Surroundings): readonly JudgementRecord[] => (claim.judgements.length === 0 ? [] : latestOfEach(judgementsShown(claim, around)))

const likelihoodKey = ({ standard, term, low, percent }: JudgementRecord): string | null =>
  term !== null ? `${standard}:${term}` : percent !== null || low !== null ? 'number' : null

/** Percent. A number as it was given; of a term, the middle of its band. */
const middleOf = ({ percent, low, high }: JudgementRecord): number | null => percent ?? (low === null || high === null ? null : (low + high) / 2)

/** Grades of the sources the evidence rests on; null for one without a source or a grade. */
const reliabilities = ({ evidence }: ClaimRecord, { reliabilityOf }: Surroundings): readonly (ReliabilityGrade | null)[] =>
  evidence.map(({ sourceId }) => (sourceId === null ? null : reliabilityOf(sourceId)))

function balanceOf(stances: readonly string[]): string {
  if (stances.length === 0) return none
  const [supports, contradicts] = [stances.includes('supports'), stances.includes('contradicts')]
  return supports && contradicts ? 'both' : supports ? 'supports' : contradicts ? 'contradicts' : 'context'
}

function reviewOf({ status, reviews }: ClaimRecord, { analyst }: Surroundings): string {
  const asked = reviews.filter((review) => review.status === 'requested')
  if (asked.some(({ reviewer }) => reviewer === analyst)) return 'mine'
  if (asked.length > 0 || status === 'needs-review') return 'requested'
  return reviews.some((review) => review.status === 'done') ? 'done' : none
}

const yearOf = (iso: string | null): string | null => iso?.slice(0, 4) ?? null
const placeIn = <Value>(list: readonly Value[], value: Value | null): number | null => {
  const at = value === null ? -1 : list.indexOf(value)
  return at === -1 ? null : at
}
const best = (places: readonly (number | null)[]): number | null => places.reduce((least, place) => (place !== null && (least === null || place < least) ? place : least), null)

/** Each value once; what is null says `none`, and only where nothing else is said. */
function each(values: readonly (string | null)[]): readonly string[] {
  if (values.length === 0) return nothing
  const said = values.filter((value) => value !== null)
  if (said.length === 0) return nothing
  return said.length === 1 ? said : [...new Set(said)]
}
const nothing: readonly string[] = [none]
