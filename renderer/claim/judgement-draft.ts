import type { JudgementRecord } from '#core/domain/claim.ts'
import type { ConfidenceLevel, EdgeRule, StandardId, VerdictId } from '#core/standards/ids.ts'
import { standardOf, termById, wordsOf, type LikelihoodTerm } from '#core/standards/likelihood.ts'
import { isRefusal, parseLikelihood } from '#core/standards/parse-likelihood.ts'
import { listed, quoted } from '#renderer/words/phrases.ts'

/** A judgement as it is being made. */
export interface JudgementDraft {
  /** A term's id or a number of percent, as the backend takes it; null where nothing is rated. */
  readonly likelihood: string | null
  readonly confidence: ConfidenceLevel | null
  readonly verdict: VerdictId | null
  readonly rationale: string
}

export const emptyJudgement: JudgementDraft = { likelihood: null, confidence: null, verdict: null, rationale: '' }

/** What the form begins with: the analyst's own latest judgement, so that changing one's mind means changing one thing. */
export function judgementToStartFrom(latest: JudgementRecord | null, standard: StandardId): JudgementDraft {
  if (!latest) return emptyJudgement
  // A term or band of another standard has no place on this ruler, and none is made up for it.
  const likelihood = latest.standard === standard ? (latest.percent === null ? latest.term : String(latest.percent)) : null
  return { likelihood, confidence: latest.confidence, verdict: latest.verdict, rationale: latest.rationale }
}

/** Each analyst's judgements, newest first, in the order in which they last judged. */
export function judgementsByAnalyst(judgements: readonly JudgementRecord[]): readonly { readonly analyst: string; readonly latest: JudgementRecord; readonly earlier: readonly JudgementRecord[] }[] {
  const groups = Map.groupBy(judgements, (judgement) => judgement.analystId)
  return [...groups.values()].flatMap(([latest, ...earlier]) => (latest ? [{ analyst: latest.analyst, latest, earlier }] : []))
}

export const isSaid = (draft: JudgementDraft): boolean => draft.likelihood !== null || draft.confidence !== null || draft.verdict !== null || draft.rationale.trim() !== ''

export const isSameJudgement = (a: JudgementDraft, b: JudgementDraft): boolean =>
  a.likelihood === b.likelihood && a.confidence === b.confidence && a.verdict === b.verdict && a.rationale === b.rationale

export function isJudgementDraft(value: unknown): value is JudgementDraft {
  return typeof value === 'object' && value !== null && 'likelihood' in value && 'confidence' in value && 'verdict' in value && 'rationale' in value && typeof value.rationale === 'string'
}

/** What a likelihood draft says on the ruler of a standard. */
export interface RulerReading {
  /** The term chosen, or the fittest one for the number. */
  readonly term: LikelihoodTerm | null
  /** The number given, percent; null where a term was chosen or nothing. */
  readonly percent: number | null
}

/** A number on a shared edge goes by the project's rule. */
export function readingOf(standard: StandardId, likelihood: string | null, edges: EdgeRule): RulerReading {
  const read = likelihood === null ? null : parseLikelihood(standard, likelihood, edges)
  if (!read || isRefusal(read)) return { term: null, percent: null }
  return { term: read.term === null ? null : termById(standard, read.term), percent: read.percent }
}

/** Takes what a person typed as a likelihood; or says in a sentence why it is none. Nothing typed means nothing rated. */
export function likelihoodTyped(standard: StandardId, row: 1 | 2, typed: string): { readonly likelihood: string | null } | { readonly objection: string } {
  if (typed.trim() === '') return { likelihood: null }
  const read = parseLikelihood(standard, typed)
  if (!isRefusal(read)) return { likelihood: read.percent === null ? read.term : String(read.percent) }
  const { name, terms } = standardOf(standard)
  if (read.refused === 'out-of-range') return { objection: 'A likelihood is a number from 0 to 100.' }
  const known = terms.length === 0 ? 'Type a number from 0 to 100.' : `Type a number from 0 to 100, or ${listed(terms.map((term) => wordsOf(term, row)), 'or')}.`
  if (read.refused === 'foreign-term') return { objection: `${quoted(typed.trim())} is a term of ${listed(read.belongsTo.map((id) => standardOf(id).name), 'and')}, not of ${name}. ${known}` }
  return { objection: `${name} has no term ${quoted(typed.trim())}. ${known}` }
}

/** The likelihood one step along the ruler: whole percents from wherever it stands; from a term, from the middle of its band. */
export function likelihoodStepped(reading: RulerReading, by: number): string {
  const from = reading.percent ?? (reading.term ? (reading.term.low + reading.term.high) / 2 : 50)
  const isAtRest = reading.percent === null && reading.term === null
  return String(Math.min(100, Math.max(0, Math.round(isAtRest ? from : from + by))))
}

/** Stretches of the ruler between bands for which the standard has no term, in percent; none where its bands meet or lie in one another. */
export function gapsOf(standard: StandardId): readonly { readonly low: number; readonly high: number }[] {
  const { bands, terms } = standardOf(standard)
  if (bands === 'nested') return []
  return terms.flatMap(({ high }, at) => {
    const next = terms[at + 1]
    return next && next.low > high ? [{ low: high, high: next.low }] : []
  })
}
