import type { ClaimRecord, ProjectRecord, SourceRecord } from '#core/domain/claim.ts'
import type { DocumentRecord, DocumentText } from '#core/domain/document.ts'
import type { QuestionRecord } from '#core/domain/judging.ts'
import type { Note, NoteClaim, NoteScale, NoteScope } from '#core/domain/note.ts'
import { standardOf, wordsOf } from '#core/standards/likelihood.ts'
import { sharesEdges } from '#core/standards/places.ts'
import { usualScales, type ProjectScales } from '#core/standards/project-scales.ts'
import { verdictInScale, type VerdictScale } from '#core/standards/verdict-scale.ts'
import { bibliographyOf, type Bibliography } from './note-bibliography.ts'
import { claimsInReadingOrder, noteClaim } from './note-claims.ts'
import { noteMatrix } from './note-matrices.ts'
import { openQuestionsOf } from './note-open-questions.ts'
import { quotePlacer } from './note-quotes.ts'
import { summaryOf } from './note-summary.ts'
import { counted } from './words.ts'

export interface NoteMaterial {
  readonly project: Pick<ProjectRecord, 'projectId' | 'title' | 'standard' | 'wordRow'>
  /** All documents of the project in the order of the library, which is the reading order of the note. */
  readonly documents: readonly DocumentRecord[]
  /** Texts of the editions that marks and passages stand in; one that is missing leaves its quotes without a place. */
  readonly texts: readonly DocumentText[]
  /** All claims of the project, or at least those in scope. */
  readonly claims: readonly ClaimRecord[]
  readonly sources: readonly SourceRecord[]
  /** The questions of the project; told only where it is the whole project that the note is about. */
  readonly questions?: readonly QuestionRecord[]
  /** How the project words its verdicts and reads numbers; the usual ones where it is left out. */
  readonly scales?: ProjectScales
  readonly scope: NoteScope
  /** ISO 8601 moment. */
  readonly madeAt: string
}

/** The note of a project, a document or chosen claims. Pure. A scope without claims gives a note that says so. */
export function makeNote({ project, documents, texts, claims, sources, questions = [], scales = usualScales, scope, madeAt }: NoteMaterial): Note {
  const ordered = claimsInReadingOrder(claims, documents, scope)
  const bibliography = bibliographyOf(
    ordered.map(({ record, marks }) => ({ record, documents: marks.map(({ documentId }) => documentId) })),
    documents,
    sources,
    scope.of === 'project',
  )
  const from = { bibliography, place: quotePlacer(documents, texts), sources: new Map(sources.map((source) => [source.sourceId, source])), documents, wordRow: project.wordRow, verdicts: scales.verdicts }
  const told = ordered.map((claim, index) => noteClaim(claim, index + 1, from))
  const analysts = analystsOf(told, bibliography)
  return {
    title: project.title,
    projectId: project.projectId,
    scope,
    scopeInWords: scopeInWords(scope, documents, told.length),
    standard: project.standard,
    standardName: standardOf(project.standard).name,
    wordRow: project.wordRow,
    madeAt,
    analysts,
    documents: bibliography.documents,
    sources: bibliography.sources,
    summary: summaryOf(told, bibliography.entries, analysts, scales.verdicts),
    claims: told,
    matrices: scope.of === 'project' ? questions.map(noteMatrix) : [],
    openQuestions: openQuestionsOf(told, bibliography.entries),
    bibliography: bibliography.entries,
    verdicts: verdictsOf(told, scales.verdicts),
    scales: scalesOf(told, project, scales),
  }
}

function scopeInWords(scope: NoteScope, documents: readonly DocumentRecord[], claims: number): string {
  switch (scope.of) {
    case 'project':
      return 'The whole project'
    case 'document':
      return documents.find(({ documentId }) => documentId === scope.documentId)?.title ?? 'One document'
    case 'claims':
      return counted(claims, 'chosen claim')
  }
}

/** Everyone who judged, criticised or replied. Ordered by code point, so that no machine's language changes the order. */
function analystsOf(claims: readonly NoteClaim[], bibliography: Bibliography): readonly string[] {
  const critiques = [...claims.flatMap((claim) => claim.critiques), ...bibliography.entries.flatMap((entry) => entry.critiques)]
  const names = [
    ...claims.flatMap((claim) => claim.record.judgements.map(({ analyst }) => analyst)),
    ...critiques.flatMap(({ record }) => [record.analyst, ...record.replies.map(({ analyst }) => analyst)]),
  ]
  return [...new Set(names)].toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

function verdictsOf(claims: readonly NoteClaim[], scale: VerdictScale): Note['verdicts'] {
  const given = new Set(claims.flatMap((claim) => claim.judgements.flatMap(({ record }) => record.verdict ?? [])))
  const known = scale.filter(({ id, inUse }) => inUse || given.has(id)).map(({ id }) => id)
  return [...known, ...[...given].filter((id) => !scale.some((verdict) => verdict.id === id))].map((id) => verdictInScale(scale, id))
}

function scalesOf(claims: readonly NoteClaim[], { standard, wordRow }: Pick<NoteMaterial['project'], 'standard' | 'wordRow'>, { edges }: ProjectScales): readonly NoteScale[] {
  const used = new Set([standard, ...claims.flatMap((claim) => claim.record.judgements.map((judgement) => judgement.standard))])
  return [...used].map((id) => {
    const { name, terms, rule, origin } = standardOf(id)
    return {
      standard: id,
      name,
      terms: terms.map((term) => ({ words: wordsOf(term, wordRow), band: term.band })),
      rule: sharesEdges(id) ? `${rule} In this project an edge two bands share belongs to the ${edges} one.` : rule,
      origin: `${origin.document}. ${origin.issuer}, ${origin.edition}.`,
    }
  })
}
