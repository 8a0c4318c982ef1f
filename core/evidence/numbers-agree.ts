import type { Quantity } from '../extract/quantities/quantity.ts'
import { quantitiesIn } from '../extract/quantities/quantities.ts'
import { measureOf } from './measures-of-units.ts'

/**
 * How a figure of a claim stands to one of its evidence. `equal`: the same number, in whatever unit and scale. `compatible`: the
 * two ranges meet, as "more than 3,000" and 3,200 do. `scale-slip`: apart by a power of ten from a hundred up, as million and
 * billion are. `differs`: they cannot both be so. `unit-unclear`: one of the two could not be read for certain.
 */
export const figureAgreements = ['equal', 'compatible', 'scale-slip', 'differs', 'unit-unclear'] as const
export type FigureAgreement = (typeof figureAgreements)[number]

/** A figure of the claim beside the figure of the excerpt that is nearest to it. */
export interface ComparedFigure {
  readonly claim: Quantity
  /** Null where the excerpt gives no figure of the kind. */
  readonly excerpt: Quantity | null
  readonly agreement: FigureAgreement | null
}

export interface NumbersAgreement {
  /** `none`: the claim gives no figure, or the excerpt none of any kind the claim gives. */
  readonly overall: 'agree' | 'disagree' | 'unclear' | 'none'
  readonly figures: readonly ComparedFigure[]
  /** What was found, in a sentence. */
  readonly words: string
}

export interface NumbersOptions {
  /** BCP 47 tags, which decide what "1.500" means. */
  readonly excerptLanguage?: string | null
  readonly statementLanguage?: string | null
}

/** Whether the figures of an excerpt are those of the claim it is cited for. Every figure of the claim is held against the nearest of its kind in the excerpt. */
export function numbersAgree(excerpt: string, claimStatement: string, { excerptLanguage = null, statementLanguage = null }: NumbersOptions = {}): NumbersAgreement {
  const given = quantitiesIn(excerpt, { language: excerptLanguage })
  const figures = quantitiesIn(claimStatement, { language: statementLanguage }).map((claim) => nearest(claim, given))
  const overall = overallOf(figures)
  return { overall, figures, words: inWords(overall, figures) }
}

/** From the best to the worst; of several figures of a kind the one that agrees best is the one that was meant. */
const preference: readonly FigureAgreement[] = ['equal', 'compatible', 'scale-slip', 'differs', 'unit-unclear']

function nearest(claim: Quantity, given: readonly Quantity[]): ComparedFigure {
  const [best] = given
    .flatMap((excerpt) => {
      const agreement = agreementOf(claim, excerpt)
      return agreement === null ? [] : [{ claim, excerpt, agreement }]
    })
    .toSorted((a, b) => preference.indexOf(a.agreement) - preference.indexOf(b.agreement) || Number(sameThing(b)) - Number(sameThing(a)))
  return best ?? { claim, excerpt: null, agreement: null }
}

/** Whether both figures count a thing of the same name. */
const sameThing = ({ claim, excerpt }: { readonly claim: Quantity; readonly excerpt: Quantity }): boolean => claim.counted !== null && claim.counted.toLowerCase() === excerpt.counted?.toLowerCase()

/** How two figures stand to one another; null where they measure different things, and nothing can be said. */
function agreementOf(a: Quantity, b: Quantity): FigureAgreement | null {
  const [first, second] = [kindOf(a), kindOf(b)]
  if (first.kind !== second.kind) return null
  if (a.unread !== null || b.unread !== null) return 'unit-unclear'
  const [one, other] = [spanOf(a, first.size), spanOf(b, second.size)]
  if (one === null || other === null) return 'unit-unclear'
  if (isOne(one) && isOne(other) && isAlike(one.low, other.low)) return 'equal'
  if (isRange(a) && isRange(b) && isAlike(one.low, other.low) && isAlike(one.high, other.high)) return 'equal'
  if (one.low <= other.high * (1 + tolerance) && other.low <= one.high * (1 + tolerance)) return 'compatible'
  return isPowerOfTen(middleOf(one) / middleOf(other)) ? 'scale-slip' : 'differs'
}

/** What a figure measures: money of a currency, a measure, or a count; and how large its unit is. A rate is of another kind than a total. */
function kindOf({ unit, currency, per }: Quantity): { readonly kind: string; readonly size: number } {
  const { measure, size } = unit === null ? { measure: 'count', size: 1 } : measureOf(unit)
  return { kind: [measure, currency ?? '', per ?? ''].join('/'), size }
}

interface Range { readonly low: number; readonly high: number }

/** A tenth either way: what "about" and "some" are taken to allow. */
const roughly = 0.1
/** Differences of the conversion and of rounding to three digits. */
const tolerance = 0.005

function spanOf({ value, low, high, approximator }: Quantity, size: number): Range | null {
  if ((approximator === 'about' || approximator === 'some') && value !== null) return { low: size * value * (1 - roughly), high: size * value * (1 + roughly) }
  // "Nearly 3,000" lies below it, but not far.
  if (approximator === 'nearly' && value !== null) return { low: size * value * (1 - roughly), high: size * value }
  if (low === null && high === null) return value === null ? null : { low: size * value, high: size * value }
  return { low: low === null ? -Infinity : size * low, high: high === null ? Infinity : size * high }
}

const isOne = ({ low, high }: Range): boolean => low === high
const isRange = ({ value, low, high }: Quantity): boolean => value === null && low !== null && high !== null
const isAlike = (a: number, b: number): boolean => a === b || Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b))
const middleOf = ({ low, high }: Range): number => (Number.isFinite(low) ? (Number.isFinite(high) ? (low + high) / 2 : low) : high)

function isPowerOfTen(ratio: number): boolean {
  if (!(ratio > 0)) return false
  const power = Math.log10(ratio)
  return Math.abs(Math.round(power)) >= 2 && Math.abs(power - Math.round(power)) < 0.002
}

function overallOf(figures: readonly ComparedFigure[]): NumbersAgreement['overall'] {
  const agreements = figures.map(({ agreement }) => agreement).filter((agreement) => agreement !== null)
  if (agreements.length === 0) return 'none'
  if (agreements.some((agreement) => agreement === 'differs' || agreement === 'scale-slip')) return 'disagree'
  return agreements.includes('unit-unclear') ? 'unclear' : 'agree'
}

function inWords(overall: NumbersAgreement['overall'], figures: readonly ComparedFigure[]): string {
  const pair = (agreement: FigureAgreement): string => {
    const found = figures.find((figure) => figure.agreement === agreement)
    return found?.excerpt ? `the claim has “${found.claim.quote}” and the excerpt “${found.excerpt.quote}”` : ''
  }
  switch (overall) {
    case 'none':
      return figures.length === 0 ? 'The claim gives no figure.' : 'The excerpt gives no figure of the kind the claim gives.'
    case 'disagree':
      return figures.some(({ agreement }) => agreement === 'scale-slip') ? `The figures differ by a power of ten: ${pair('scale-slip')}.` : `The figures differ: ${pair('differs')}.`
    case 'unclear':
      return `A figure cannot be read for certain: ${pair('unit-unclear')}.`
    case 'agree': {
      const missing = figures.filter(({ excerpt }) => excerpt === null).map(({ claim }) => `“${claim.quote}”`)
      const agree = figures.some(({ agreement }) => agreement === 'compatible') ? 'The figures can both be so' : 'The figures are equal'
      return missing.length === 0 ? `${agree}.` : `${agree}; the excerpt has nothing for ${missing.join(', ')}.`
    }
  }
}
