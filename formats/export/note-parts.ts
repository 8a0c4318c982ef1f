import type { ClaimRecord, SourceRecord } from '#core/domain/claim.ts'
import type { DocumentRecord } from '#core/domain/document.ts'
import type { AssumptionRecord, AssumptionStanding, PredictionOutcome, PredictionRecord } from '#core/domain/judging.ts'
import type { NotePart } from '#core/domain/note.ts'
import { sourceSummary } from '#core/evidence/source-summary.ts'
import { compareJudgements, reviewPairsOf } from '#core/words/compare-judgements.ts'
import { dateInWords } from './words.ts'

const outcomes: Readonly<Record<PredictionOutcome, string>> = { occurred: 'Occurred', 'did-not-occur': 'Did not occur', void: 'Void: the criterion could no longer be applied' }
const standings: Readonly<Record<AssumptionStanding, string>> = { holds: 'holds', 'in-doubt': 'in doubt', broken: 'broken' }

/** What else a claim has to say for itself, each part under its heading; a part with nothing to say is left out. */
export function notePartsOf(claim: ClaimRecord, sources: readonly SourceRecord[], documents: readonly DocumentRecord[]): readonly NotePart[] {
  const parts: readonly NotePart[] = [
    { kind: 'source-summary', heading: 'Sources in summary', lines: claim.evidence.some(({ stance }) => stance !== 'context') ? [sourceSummary(claim, sources, documents).text] : [] },
    { kind: 'prediction', heading: 'Prediction', lines: claim.prediction ? predictionLines(claim.prediction) : [] },
    { kind: 'assumptions', heading: claim.assumptions.length === 1 ? 'Assumption' : 'Assumptions', lines: claim.assumptions.map(assumptionLine) },
    { kind: 'reviews', heading: 'Second judgement', lines: reviewLines(claim) },
  ]
  return parts.filter(({ lines }) => lines.length > 0)
}

function predictionLines({ criterion, dueOn, topic, outcome, resolvedOn, resolution }: PredictionRecord): readonly string[] {
  return [
    `It counts as having occurred if: ${criterion}`,
    `Due ${dateInWords(dueOn)}${topic === '' ? '' : `; topic: ${topic}`}.`,
    ...(outcome === null ? ['Not resolved yet.'] : [`${outcomes[outcome]}, ${dateInWords(resolvedOn ?? '')}.${resolution === '' ? '' : ` ${resolution}`}`]),
  ]
}

const assumptionLine = ({ text, wouldChange, standing, analyst }: AssumptionRecord): string =>
  `${text} (${standings[standing]}; ${analyst})${wouldChange === '' ? '' : ` What would change this: ${wouldChange}`}`

function reviewLines(claim: ClaimRecord): readonly string[] {
  const asked = claim.reviews.filter(({ status }) => status === 'requested').map(({ reviewer, analyst, at }) => `${reviewer} was asked by ${analyst}, ${dateInWords(at)}, and has not judged yet.`)
  const done = reviewPairsOf(claim).map(({ review, first, second }) =>
    `${review.reviewer} judged it ${dateInWords(second.at)} without having seen ${first ? `the judgement of ${first.analyst}. ${compareJudgements(first, second).words}` : 'any other judgement.'}`)
  return [...done, ...asked]
}
