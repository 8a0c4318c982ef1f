import type { ClaimRecord, JudgementRecord } from '../domain/claim.ts'
import type { ClaimId } from '../domain/ids.ts'
import type { Note, NoteClaim, NoteCritique } from '../domain/note.ts'
import type { LintContext } from './finding.ts'

export const noteTextKinds = [
  'title', 'statement', 'claim-note', 'rationale', 'evidence-note', 'search', 'access-chain', 'criterion', 'resolution', 'assumption', 'would-change', 'critique', 'reply',
  'question', 'question-note', 'hypothesis', 'hypothesis-note', 'matrix-row', 'source-note',
] as const
export type NoteTextKind = (typeof noteTextKinds)[number]

/** A text an analyst wrote that goes into the note, and the record that holds it. */
export interface NoteText {
  readonly kind: NoteTextKind
  /** Id of the record that holds it; with the kind it names the text within its note. */
  readonly id: string
  /** The claim it is told with; null outside claims. */
  readonly claimId: ClaimId | null
  /** The claim's own number, as it is called everywhere. */
  readonly claimNumber: number | null
  /** What holds the record, where it is neither the claim nor the record itself: the critique of a reply, the question of a hypothesis. */
  readonly within: string | null
  /** Who wrote it, where one person did. */
  readonly analyst: string | null
  readonly text: string
  readonly context: Pick<LintContext, 'where' | 'storedTerm' | 'storedPercent'>
}

/**
 * Every text of a note that an analyst wrote, in the order in which the note tells them. Words of sources are left out: quotes, excerpts,
 * titles, and a statement or a row of a matrix as long as it only repeats one of those.
 */
export function noteTexts(note: Note): readonly NoteText[] {
  const borrowed = wordsOfSources(note)
  return [
    textOf('title', note.projectId, note.title),
    ...note.claims.flatMap(textsOfClaim),
    ...note.matrices.flatMap(({ record }) => [
      textOf('question', record.questionId, record.text, { analyst: record.analyst }),
      textOf('question-note', record.questionId, record.note, { analyst: record.analyst }),
      ...record.hypotheses.flatMap(({ hypothesisId, text, note: remark }) => [
        textOf('hypothesis', hypothesisId, text, { within: record.questionId }),
        textOf('hypothesis-note', hypothesisId, remark, { within: record.questionId }),
      ]),
      ...record.items.map(({ itemId, text }) => textOf('matrix-row', itemId, text, { within: record.questionId })),
    ]),
    ...note.bibliography.flatMap(({ of, note: remark, critiques }) => {
      if (of.kind === 'document') return []
      return [textOf('source-note', of.sourceId, remark), ...critiques.flatMap((critique) => critiqueTexts(critique, { within: of.sourceId }))]
    }),
  ].filter(({ kind, text }) => text.trim() !== '' && !((kind === 'statement' || kind === 'matrix-row') && borrowed.has(text.trim())))
}

type Further = Partial<Omit<NoteText, 'kind' | 'id' | 'text'>>
const textOf = (kind: NoteTextKind, id: string, text: string, further: Further = {}): NoteText => ({
  kind, id, text, claimId: null, claimNumber: null, within: null, analyst: null, context: { where: 'note' }, ...further,
})

function textsOfClaim({ record, judgements, critiques }: NoteClaim): readonly NoteText[] {
  const of = { claimId: record.claimId, claimNumber: record.number }
  const { prediction } = record
  return [
    textOf('statement', record.claimId, record.statement, { ...of, context: { where: 'statement', ...ratedAs(latestRating(record)) } }),
    textOf('claim-note', record.claimId, record.note, of),
    ...judgements.map(({ record: judgement }) => textOf('rationale', judgement.judgementId, judgement.rationale, { ...of, analyst: judgement.analyst, context: { where: 'rationale', ...ratedAs(judgement) } })),
    ...record.evidence.flatMap(({ evidenceId, searched, accessChain, note, analyst }) => [
      ...(searched ? [textOf('search', evidenceId, searched.what, { ...of, analyst })] : []),
      textOf('access-chain', evidenceId, accessChain, { ...of, analyst }),
      textOf('evidence-note', evidenceId, note, { ...of, analyst }),
    ]),
    ...(prediction ? [textOf('criterion', prediction.predictionId, prediction.criterion, { ...of, analyst: prediction.analyst }), textOf('resolution', prediction.predictionId, prediction.resolution, of)] : []),
    ...record.assumptions.flatMap(({ assumptionId, text, wouldChange, analyst }) => [textOf('assumption', assumptionId, text, { ...of, analyst }), textOf('would-change', assumptionId, wouldChange, { ...of, analyst })]),
    ...critiques.flatMap((critique) => critiqueTexts(critique, of)),
  ]
}

const critiqueTexts = ({ record }: NoteCritique, further: Further): readonly NoteText[] => [
  textOf('critique', record.critiqueId, record.text, { ...further, analyst: record.analyst }),
  ...record.replies.map(({ replyId, text, analyst }) => textOf('reply', replyId, text, { ...further, within: record.critiqueId, analyst })),
]

/** The judgement a statement is held against: the latest that says how likely it is. */
const latestRating = ({ judgements }: ClaimRecord): JudgementRecord | null => judgements.find(({ term, percent }) => term !== null || percent !== null) ?? null
const ratedAs = (judgement: JudgementRecord | null): Pick<LintContext, 'storedTerm' | 'storedPercent'> => ({ storedTerm: judgement?.term ?? null, storedPercent: judgement?.percent ?? null })

function wordsOfSources({ claims, sources, documents }: Note): ReadonlySet<string> {
  return new Set([
    ...claims.flatMap(({ quotes, evidence }) => [...quotes.map(({ quote }) => quote), ...evidence.flatMap(({ excerpt, passage }) => [excerpt, passage?.quote ?? ''])]),
    ...sources.map(({ title }) => title), ...documents.map(({ title }) => title),
  ].map((words) => words.trim()))
}
