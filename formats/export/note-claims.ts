import type { ClaimRecord, EvidenceRecord, JudgementRecord, SourceRecord } from '#core/domain/claim.ts'
import type { DocumentRecord } from '#core/domain/document.ts'
import type { SourceId } from '#core/domain/ids.ts'
import type { NoteClaim, NoteEvidence, NoteJudgement, NoteScope } from '#core/domain/note.ts'
import { credibilityOf, reliabilityOf } from '#core/standards/admiralty.ts'
import { kindOf, stanceOf, statusOf } from '#core/standards/claim-words.ts'
import { confidenceInWords } from '#core/standards/confidence.ts'
import { judgementInWords } from '#core/standards/judgement-words.ts'
import { termById, wordsOf } from '#core/standards/likelihood.ts'
import { percentInWords } from '#core/standards/places.ts'
import { verdictInScale, type VerdictScale } from '#core/standards/verdict-scale.ts'
import type { Bibliography } from './note-bibliography.ts'
import { aimOf, noteCritique } from './note-critiques.ts'
import { notePartsOf } from './note-parts.ts'
import type { QuotePlacer } from './note-quotes.ts'
import { dateInWords, inSentence } from './words.ts'

/** A claim with its marks in the order in which the note quotes them. */
export interface OrderedClaim {
  readonly record: ClaimRecord
  readonly marks: ClaimRecord['marks']
}

/**
 * The claims in scope in reading order: by document in the order of the library, then by first mark. In the note of
 * one document that document comes before all others. A claim without a mark stands at the end.
 */
export function claimsInReadingOrder(claims: readonly ClaimRecord[], documents: readonly DocumentRecord[], scope: NoteScope): readonly OrderedClaim[] {
  const places = new Map(documents.map(({ documentId }, index) => [documentId, index]))
  if (scope.of === 'document') places.set(scope.documentId, -1)
  const placeOf = (mark: ClaimRecord['marks'][number]): number => places.get(mark.documentId) ?? documents.length
  return claims
    .filter(isIn(scope))
    .map((record) => ({ record, marks: record.marks.toSorted((a, b) => placeOf(a) - placeOf(b) || a.start - b.start || a.end - b.end) }))
    .toSorted((a, b) => {
      const [first, second] = [a.marks[0], b.marks[0]]
      if (!first || !second) return Number(!first) - Number(!second) || a.record.number - b.record.number
      return placeOf(first) - placeOf(second) || first.start - second.start || first.end - second.end || a.record.number - b.record.number
    })
}

function isIn(scope: NoteScope): (claim: ClaimRecord) => boolean {
  if (scope.of === 'project') return () => true
  if (scope.of === 'document') return (claim) => claim.marks.some((mark) => mark.documentId === scope.documentId)
  const chosen = new Set(scope.claimIds)
  return (claim) => chosen.has(claim.claimId)
}

/** A claim as the note tells it. */
export function noteClaim(
  { record, marks }: OrderedClaim,
  number: number,
  from: { readonly bibliography: Bibliography; readonly place: QuotePlacer; readonly sources: ReadonlyMap<SourceId, SourceRecord>; readonly documents: readonly DocumentRecord[]; readonly wordRow: 1 | 2; readonly verdicts: VerdictScale },
): NoteClaim {
  const quotes = marks.map((mark) => from.place(mark, from.bibliography.ofDocument(mark.documentId) ?? 0))
  const latest = latestOfEach(record.judgements)
  const judgements = latest.map((judgement) => noteJudgement(judgement, from.wordRow, from.verdicts))
  const evidence = record.evidence.map((piece, index) => noteEvidence(piece, index + 1, from))
  return {
    number,
    record,
    statement: record.statement,
    kind: kindOf(record.kind).words,
    status: statusOf(record.status).words,
    quotes,
    judgements,
    earlierJudgements: record.judgements.length - latest.length,
    evidence,
    critiques: record.critiques.map((critique) => noteCritique(critique, aimOf(critique, record, { quotes, evidence, judgements }))),
    parts: notePartsOf(record, [...from.sources.values()], from.documents),
  }
}

/** The latest judgement of each analyst, newest first as they come. */
function latestOfEach(judgements: readonly JudgementRecord[]): readonly JudgementRecord[] {
  const seen = new Set<string>()
  return judgements.filter(({ analystId }) => !seen.has(analystId) && seen.add(analystId))
}

/** The term of a judgement in the project's row of words, or null. */
export function termInWords({ standard, term }: JudgementRecord, wordRow: 1 | 2): string | null {
  const entry = term === null ? null : termById(standard, term)
  return entry && wordsOf(entry, wordRow)
}

/** A judgement in the words of its standard and of the project's verdicts. */
export function noteJudgement(record: JudgementRecord, wordRow: 1 | 2, verdicts: VerdictScale): NoteJudgement {
  const { likelihoodSentence, confidenceSentence } = judgementInWords(record, wordRow)
  const words = termInWords(record, wordRow)
  const band = record.term === null ? null : termById(record.standard, record.term)?.band
  return {
    record,
    analyst: record.analyst,
    at: record.at,
    likelihood: likelihoodSentence,
    confidence: confidenceSentence,
    likelihoodInShort:
      record.percent === null ? words && `${words} (${band})` : words ? `${percentInWords(record.percent)} (${words})` : percentInWords(record.percent),
    confidenceInShort: record.confidence && confidenceInWords(record.standard, record.confidence),
    verdict: record.verdict && verdictInScale(verdicts, record.verdict).words,
    drawn: record.verdict && verdictInScale(verdicts, record.verdict),
    rationale: record.rationale,
  }
}

function noteEvidence(
  record: EvidenceRecord,
  number: number,
  { bibliography, place, sources }: { readonly bibliography: Bibliography; readonly place: QuotePlacer; readonly sources: ReadonlyMap<SourceId, SourceRecord> },
): NoteEvidence {
  const source = record.sourceId ? sources.get(record.sourceId) : undefined
  const passage = record.passage && place(record.passage, bibliography.ofDocument(record.passage.documentId) ?? 0)
  return {
    record,
    number,
    stance: stanceOf(record.stance).words,
    reference: (record.sourceId && bibliography.ofSource(record.sourceId)) ?? (passage && bibliography.ofDocument(passage.documentId)),
    title: source?.title ?? passage?.documentTitle ?? (record.searched ? 'A search without a find' : ''),
    grade: `${source?.reliability ?? ''}${record.credibility ?? ''}`,
    gradeInWords: [
      ...(source?.reliability ? [`source: ${inSentence(reliabilityOf(source.reliability).words)}`] : []),
      ...(record.credibility ? [`information: ${inSentence(credibilityOf(record.credibility).words)}`] : []),
    ].join('; '),
    excerpt: record.excerpt,
    locator: record.locator,
    note: record.note,
    relevance: record.relevance ? `${record.relevance} relevance` : '',
    accessChain: record.accessChain,
    searched: record.searched ? `Nothing was found for ${record.searched.what}, in ${record.searched.where}, ${dateInWords(record.searched.on)}.` : '',
    passage,
  }
}
