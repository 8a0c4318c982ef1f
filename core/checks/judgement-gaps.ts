import type { ClaimRecord, EvidenceRecord, JudgementRecord, SourceRecord } from '../domain/claim.ts'
import type { DocumentId, SourceId } from '../domain/ids.ts'
import type { Stance, VerdictTone } from '../standards/ids.ts'
import { verdictInScale, type VerdictScale } from '../standards/verdict-scale.ts'
import type { Verdict } from '../standards/verdicts.ts'
import { datesIn } from '../extract/dates/dates.ts'
import { findingOf, type Finding, type Passage } from './finding.ts'

/** What a claim's evidence is weighed with. */
export interface ClaimSurroundings {
  /** How the project words its verdicts, with those it made for itself. */
  readonly verdicts: VerdictScale
  sourceOf(id: SourceId): SourceRecord | undefined
  publishedOn(id: DocumentId): string | null
  /** ISO day. */
  readonly today: string
}

/** What evidence a verdict that points one way asks for. */
const wantedBy: Readonly<Partial<Record<VerdictTone, Stance>>> = { for: 'supports', against: 'contradicts' }

/** Where judgements and the evidence they rest on do not go together. */
export function judgementGaps(claim: ClaimRecord, around: ClaimSurroundings): Finding[] {
  const latest = claim.judgements.filter(({ analystId }, index) => claim.judgements.findIndex((other) => other.analystId === analystId) === index)
  return [
    ...latest.flatMap((judgement) => [...ofVerdict(claim, judgement, around), ...ofLikelihood(claim, judgement), ...ofTime(claim, judgement, around)]),
    ...onlyFromClaimant(claim, around),
    ...olderThanEvent(claim, around),
    ...overdue(claim, around),
  ]
}

const passagesOf = (claim: ClaimRecord): Passage[] => claim.marks.map(({ documentId, start, end, quote }) => ({ documentId, start, end, quote }))
const nameOf = ({ number }: ClaimRecord): string => `Claim ${number}`

/** Credibility 1 weighs most; what cannot be judged (6) or was not graded weighs like a doubtful report. */
const weights: Readonly<Record<number, number>> = { 1: 5, 2: 4, 3: 3, 4: 2, 5: 1, 6: 2 }
const weightOf = ({ credibility }: EvidenceRecord): number => weights[credibility ?? 6] ?? 2

function balanceOf(claim: ClaimRecord): { readonly supports: number; readonly contradicts: number; readonly share: number | null } {
  const sum = (stance: Stance): number => claim.evidence.filter((evidence) => evidence.stance === stance).reduce((total, evidence) => total + weightOf(evidence), 0)
  const supports = sum('supports')
  const contradicts = sum('contradicts')
  return { supports, contradicts, share: supports + contradicts === 0 ? null : supports / (supports + contradicts) }
}

const inSentence = ({ words }: Verdict): string => words.toLowerCase()

function ofVerdict(claim: ClaimRecord, judgement: JudgementRecord, { verdicts }: ClaimSurroundings): Finding[] {
  const verdict = judgement.verdict && verdictInScale(verdicts, judgement.verdict)
  if (!verdict || verdict.tone === 'open') return []
  const wanted = wantedBy[verdict.tone]
  const { share, supports, contradicts } = balanceOf(claim)
  const about = [judgement.judgementId]
  if (share === null) {
    return [findingOf({
      check: 'verdict-without-evidence', severity: 'major', claims: [claim.claimId], passages: passagesOf(claim), about,
      message: `${nameOf(claim)} was found ${inSentence(verdict)} by ${judgement.analyst}, and no evidence for or against it is recorded.`,
      detail: { judgement: judgement.judgementId, analyst: judgement.analyst, verdict: judgement.verdict, evidence: claim.evidence.length }, critiqueType: 'hidden-assumption',
    })]
  }
  const against = (wanted === 'supports' && supports === 0) || (wanted === 'contradicts' && contradicts === 0)
  return !against ? [] : [findingOf({
    check: 'verdict-against-evidence', severity: 'major', claims: [claim.claimId], passages: passagesOf(claim), about,
    message: `${nameOf(claim)} was found ${inSentence(verdict)} by ${judgement.analyst}, and all evidence with a direction ${wanted === 'supports' ? 'contradicts' : 'supports'} it.`,
    detail: { judgement: judgement.judgementId, analyst: judgement.analyst, verdict: judgement.verdict, supports, contradicts }, critiqueType: 'hidden-assumption',
  })]
}

/** Percentage points between a likelihood and the side its evidence is on, from which the two do not go together. */
const FAR = 10

function ofLikelihood(claim: ClaimRecord, judgement: JudgementRecord): Finding[] {
  const { share, supports, contradicts } = balanceOf(claim)
  const low = judgement.percent ?? judgement.low
  const high = judgement.percent ?? judgement.high
  if (share === null || low === null || high === null) return []
  const tooLow = share >= 0.75 && high <= 50 - FAR
  const tooHigh = share <= 0.25 && low >= 50 + FAR
  if (!tooLow && !tooHigh) return []
  return [findingOf({
    check: 'likelihood-against-evidence', severity: 'major', claims: [claim.claimId], passages: passagesOf(claim), about: [judgement.judgementId],
    message: `${nameOf(claim)} is rated ${low === high ? low : `${low} to ${high}`} per cent by ${judgement.analyst}, and its evidence, weighed by credibility, stands ${supports} for to ${contradicts} against.`,
    detail: { judgement: judgement.judgementId, analyst: judgement.analyst, low, high, supports, contradicts }, critiqueType: 'hidden-assumption',
  })]
}

/** Evidence that was published after the judgement whose reasons name it, or that no later judgement has weighed. */
function ofTime(claim: ClaimRecord, judgement: JudgementRecord, around: ClaimSurroundings): Finding[] {
  const judgedOn = judgement.at.slice(0, 10)
  return claim.evidence.flatMap((evidence) => {
    const source = evidence.sourceId === null ? undefined : around.sourceOf(evidence.sourceId)
    const published = evidence.passage === null ? source?.publishedOn : around.publishedOn(evidence.passage.documentId)
    const later = published != null && published.slice(0, judgedOn.length) > judgedOn.slice(0, published.length)
    const unseen = evidence.stance !== 'context' && evidence.at > judgement.at
    if (!later && !unseen) return []
    const what = source === undefined ? 'a piece of evidence' : `“${source.title}”`
    return [findingOf({
      check: 'evidence-after-judgement', severity: later ? 'major' : 'note', claims: [claim.claimId], passages: passagesOf(claim), about: [judgement.judgementId, evidence.evidenceId],
      message: later
        ? `${nameOf(claim)} was judged by ${judgement.analyst} on ${judgedOn} and rests on ${what}, published on ${published}.`
        : `${nameOf(claim)} was judged by ${judgement.analyst} before ${what} was recorded as evidence.`,
      detail: { judgement: judgement.judgementId, judgedAt: judgement.at, evidence: evidence.evidenceId, publishedOn: published ?? null, recordedAt: evidence.at }, critiqueType: later ? 'date-error' : 'stale',
    })]
  })
}

/** Support that comes from the very documents that make the claim is no support. */
function onlyFromClaimant(claim: ClaimRecord, around: ClaimSurroundings): Finding[] {
  const claiming = new Set(claim.marks.map(({ documentId }) => documentId))
  const supporting = claim.evidence.filter(({ stance }) => stance === 'supports')
  const own = (evidence: EvidenceRecord): boolean => {
    if (evidence.passage !== null) return claiming.has(evidence.passage.documentId)
    return evidence.sourceId !== null && (around.sourceOf(evidence.sourceId)?.documents ?? []).some((documentId) => claiming.has(documentId))
  }
  if (supporting.length === 0 || !supporting.every(own)) return []
  return [findingOf({
    check: 'evidence-from-claimant', severity: 'major', claims: [claim.claimId], passages: passagesOf(claim), about: supporting.map(({ evidenceId }) => evidenceId),
    message: `All that supports claim ${claim.number} comes from the documents that make the claim.`,
    detail: { evidence: supporting.map(({ evidenceId }) => evidenceId) }, critiqueType: 'circular-sourcing',
  })]
}

/** A source that was out before the day of the event cannot report it. */
function olderThanEvent(claim: ClaimRecord, around: ClaimSurroundings): Finding[] {
  const dated = claim.evidence.filter(({ stance, sourceId }) => stance === 'supports' && sourceId !== null && around.sourceOf(sourceId)?.publishedOn != null)
  if (dated.length === 0 || (claim.kind !== 'event' && claim.kind !== 'date' && claim.kind !== 'figure')) return []
  const dates = datesIn(claim.statement).filter(({ from, precision }) => from !== null && (precision === 'day' || precision === 'month' || precision === 'year'))
  const [date] = dates
  if (dates.length !== 1 || date?.from == null || /\b(?:will|plans?|planned|due|expected|by|until)\b/iu.test(claim.statement)) return []
  const eventFrom = date.from
  return dated.flatMap((evidence) => {
    const source = evidence.sourceId === null ? undefined : around.sourceOf(evidence.sourceId)
    if (source?.publishedOn == null || source.publishedOn >= eventFrom.slice(0, source.publishedOn.length)) return []
    return [findingOf({
      check: 'source-before-event', severity: 'major', claims: [claim.claimId], passages: passagesOf(claim), about: [evidence.evidenceId],
      message: `“${source.title}” was published on ${source.publishedOn} and is cited for what claim ${claim.number} places at ${date.quote}.`,
      detail: { evidence: evidence.evidenceId, publishedOn: source.publishedOn, eventFrom }, critiqueType: 'date-error',
    })]
  })
}

/** “Unverifiable” is an end though it leaves the claim open; nothing else that leaves it open is. */
const isFinished = ({ id, tone }: Verdict): boolean => tone !== 'open' || id === 'unverifiable'

/** A prediction whose day has passed and that nobody has judged since. */
function overdue(claim: ClaimRecord, { today, publishedOn, verdicts }: ClaimSurroundings): Finding[] {
  const [mark] = claim.marks
  if (claim.prediction === null ? claim.kind !== 'prediction' || claim.status === 'closed' : claim.prediction.outcome !== null) return []
  const published = claim.asOf ?? (mark === undefined ? null : publishedOn(mark.documentId))
  const due = claim.prediction?.dueOn ?? datesIn(claim.statement, { publishedOn: published }).map(({ to }) => to).filter((to) => to !== null).sort().at(-1)
  if (due === undefined || due >= today) return []
  if (claim.judgements.some(({ at, verdict }) => at.slice(0, 10) > due && verdict !== null && isFinished(verdictInScale(verdicts, verdict)))) return []
  return [findingOf({
    check: 'prediction-overdue', severity: 'minor', claims: [claim.claimId], passages: passagesOf(claim), about: [],
    message: `${nameOf(claim)} predicts something for ${due} at the latest; that day has passed and nobody has judged it since.`,
    detail: { due, today }, critiqueType: 'stale',
  })]
}
