import type { ClaimRecord, JudgementRecord } from '#core/domain/claim.ts'
import type { ClaimId } from '#core/domain/ids.ts'
import { krippendorffAlpha, type Alpha } from '#core/measures/agreement.ts'
import { confidenceLevels, type StandardId } from '#core/standards/ids.ts'
import { termsOf } from '#core/standards/likelihood.ts'
import { termsForPercent } from '#core/standards/places.ts'
import { edgeRule } from '#renderer/stores/scales.ts'
import { counted, listed } from '#renderer/words/phrases.ts'
import { latestOfEach, numbered, type PlotFacts } from './plot.ts'

export interface AgreementRow extends Alpha {
  readonly words: string
  readonly level: string
  /** Claims two or more analysts rated, and among them those they rated differently. */
  readonly rated: readonly ClaimId[]
  readonly differing: readonly ClaimId[]
}
export interface Agreement extends PlotFacts { readonly measures: readonly AgreementRow[] }

/** How far analysts agree where more than one judged a claim: Krippendorff's alpha of their latest verdicts, likelihoods and levels of confidence. */
export function agreementOf(claims: Iterable<ClaimRecord>, standard: StandardId): Agreement {
  const shared = [...claims].flatMap((claim) => {
    const latest = latestOfEach(claim)
    return latest.length > 1 ? [{ claimId: claim.claimId, latest }] : []
  })
  const measure = <Value extends string | number>(words: string, level: string, valueOf: (judgement: JudgementRecord) => Value | null, alphaOf: (units: readonly (readonly (Value | null)[])[]) => Alpha): AgreementRow => {
    const units = shared.map(({ claimId, latest }) => ({ claimId, values: latest.map(valueOf) }))
    const rated = units.filter(({ values }) => values.filter((value) => value !== null).length > 1)
    return {
      words, level, ...alphaOf(units.map(({ values }) => values)),
      rated: rated.map(({ claimId }) => claimId),
      differing: rated.filter(({ values }) => new Set(values.filter((value) => value !== null)).size > 1).map(({ claimId }) => claimId),
    }
  }
  const measures = [
    measure('Verdict', 'as names (nominal)', ({ verdict }) => verdict, (units) => krippendorffAlpha(units, 'nominal')),
    measure('Likelihood', 'as ranks (ordinal)', (judgement) => rankOf(judgement, standard), (units) => krippendorffAlpha(units, 'ordinal')),
    measure('Confidence', 'as ranks (ordinal)', ({ confidence }) => (confidence === null ? null : confidenceLevels.indexOf(confidence)), (units) => krippendorffAlpha(units, 'ordinal')),
  ]
  const [defined, undefined_] = [measures.filter(({ alpha }) => alpha !== null), measures.filter(({ alpha, units }) => alpha === null && units > 0)]
  return {
    measures,
    says: shared.length === 0
      ? 'No claim was judged by two analysts yet.'
      : `${counted(shared.length, 'claim')} judged by two or more analysts; ${defined.length === 0 ? 'agreement is not defined for any rating' : listed(defined.map(({ words, alpha }) => `${words.toLowerCase()} α = ${alphaInWords(alpha)}`), 'and')}.`,
    notes: [
      'Krippendorff’s alpha: 1 is full agreement, 0 is what chance would give, below 0 is less. 0.8 is his usual bar for relying on ratings, 0.667 for tentative conclusions.',
      ...(undefined_.length > 0 ? [`${listed(undefined_.map(({ words }) => words), 'and')}: all ratings are alike, so that agreement cannot be told from never varying. Alpha stays undefined.`] : []),
    ],
    table: {
      columns: [{ words: 'Rating' }, { words: 'Compared' }, { words: 'Alpha', number: true }, { words: 'Claims compared', number: true }, { words: 'Ratings', number: true }, { words: 'Rated differently', number: true }],
      rows: measures.map(({ words, level, alpha, units, values, differing, rated }) => ({ cells: [words, level, alphaInWords(alpha), numbered(units), numbered(values), numbered(differing.length)], claims: differing.length > 0 ? differing : rated })),
    },
    empty: shared.length === 0 ? 'Where two analysts have judged the same claim, their agreement is measured here.' : null,
  }
}

export const alphaInWords = (alpha: number | null): string => (alpha === null ? 'undefined' : alpha.toFixed(2).replace('-', '−'))

/** The rank of a likelihood among the terms of the standard; a percent by its narrowest term, or by itself under plain percent. */
function rankOf({ standard: judgedUnder, term, percent }: JudgementRecord, standard: StandardId): number | null {
  if (judgedUnder !== standard) return null
  if (standard === 'percent') return percent
  const id = term ?? (percent === null ? null : (termsForPercent(standard, percent, edgeRule.value)[0]?.id ?? null))
  const rank = termsOf(standard).findIndex((each) => each.id === id)
  return rank < 0 ? null : rank
}
