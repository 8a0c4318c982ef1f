import { standardOf, termByWords, termsOf, wordsOf, type LikelihoodTerm } from '../standards/likelihood.ts'
import { percentInWords, placeOf } from '../standards/places.ts'
import type { LintContext } from './finding.ts'
import type { LikelihoodNumber } from './likelihood-numbers.ts'
import type { Draft, Reading, SentenceRule } from './reading.ts'
import type { TermUse } from './terms.ts'

/** A term of the project's own standard in a sentence. */
type OwnTerm = TermUse & { readonly term: LikelihoodTerm }
const isOwn = (use: TermUse): use is OwnTerm => use.term !== null
const ownTermsIn = ({ terms }: Reading): readonly OwnTerm[] => terms.filter(isOwn)

/** A word of the row the project does not write in. */
export const mixedRows: SentenceRule = (reading, { standard, row }) => {
  if (standardOf(standard).rows === 1) return []
  return ownTermsIn(reading)
    .filter((use) => use.row !== row)
    .map((use) => ({
      rule: 'mixed-rows',
      start: use.start,
      end: use.end,
      message: `“${use.quote}” is of row ${use.row}, and the project writes in row ${row}.`,
      fix: `Row ${row} says “${wordsOf(use.term, row)}” for the same band (${use.term.band}).`,
      replacement: sameInRow(use, row),
    }))
}

/** The words of the other row where they fit into the same place of a sentence: an adverb for an adverb, an adjective for an adjective. */
function sameInRow({ quote, term }: OwnTerm, row: 1 | 2): string | null {
  const plain = quote.toLowerCase()
  const swap = exchanges.find(([one, two]) => one === plain || two === plain)
  if (!swap || !term.words[row - 1]) return null
  const words = swap[row - 1] ?? null
  return words !== null && /^\p{Lu}/u.test(quote) ? words.charAt(0).toUpperCase() + words.slice(1) : words
}
const exchanges: readonly (readonly [string, string])[] = [
  ['very unlikely', 'highly improbable'],
  ['unlikely', 'improbable'],
  ['likely', 'probable'],
  ['very likely', 'highly probable'],
  ['almost certain', 'nearly certain'],
  ['almost certainly', 'nearly certainly'],
]

/** Words that are a term elsewhere and none here. Nothing is translated: only the words that are known here are named. */
export const foreignTerm: SentenceRule = ({ terms }, { standard, row }) =>
  terms
    .filter((use) => !isOwn(use))
    .map(({ quote, start, end, standards }) => {
      const homes = standards.map((id) => standardOf(id).name).join(', ')
      const isPercent = standard === 'percent'
      return {
        rule: 'foreign-term',
        start,
        end,
        message: `“${quote}” is a term of ${homes}. ${isPercent ? 'The project rates in plain percent.' : `${standardOf(standard).name} does not have it.`}`,
        fix: isPercent ? 'Give the likelihood as a percentage.' : `Choose one of its terms: ${termsOf(standard).map((term) => `“${wordsOf(term, row)}”`).join(', ')}.`,
        replacement: null,
      }
    })

/** A likelihood in numbers with no term in the sentence, where the standard has terms. */
export const barePercentage: SentenceRule = ({ numbers, terms }, { standard, row }) => {
  if (standard === 'percent' || terms.length > 0) return []
  return numbers
    .filter((number) => number.said)
    .map((number) => ({ rule: 'bare-percentage', start: number.start, end: number.end, message: `“${number.quote}” stands without a term of ${standardOf(standard).name}.`, fix: termFor(number, standard, row), replacement: null }))
}

function termFor({ low, high }: LikelihoodNumber, standard: LintContext['standard'], row: 1 | 2): string {
  const { name } = standardOf(standard)
  const named = [...new Set([low, high])].map((percent) => {
    const [term] = placeOf(standard, percent).terms
    return term ? `${percentInWords(percent)} is “${wordsOf(term, row)}” (${term.band})` : `${percentInWords(percent)} has no term`
  })
  return `Give the term with it: in ${name}, ${named.join(' and ')}.`
}

/** A term beside a number its band does not hold. */
export const termAgainstItsNumber: SentenceRule = (reading, { standard, row }) =>
  ownTermsIn(reading).flatMap((use, index, uses) => {
    const next = uses[index + 1]?.start ?? Infinity
    const beside = reading.numbers.filter((number) => number.setOff && number.start >= use.end && number.start < next && !/[;:]/u.test(reading.sentence.own.slice(use.end, number.start)))
    const against = beside.find(({ low, high }) => high < use.term.low || low > use.term.high)
    return !against || use.denied ? [] : [contradiction(use, against.end, `“${use.quote}” stands for ${use.term.band} and the number beside it is ${against.quote}.`, `Change the word or the number. ${termFor(against, standard, row)}`)]
  })

/** A term or a number other than what the claim is rated with; silent where the text also says what is stored, since then it speaks of several things. */
export function termsAgainstStored(readings: readonly Reading[], context: LintContext): ReadonlyMap<Reading, readonly Draft[]> {
  const { standard, storedPercent = null, storedTerm = null, where } = context
  if (where === 'note' || (storedPercent === null && storedTerm === null)) return new Map()
  const uses = readings.map((reading) => ({ reading, terms: ownTermsIn(reading).filter((use) => !use.denied), numbers: reading.numbers.filter((number) => number.said && !number.setOff) }))
  if (uses.some(({ terms, numbers }) => terms.some(({ term }) => agrees(term, context)) || numbers.some((number) => isRatedAs(number, context)))) return new Map()
  const stored = storedTerm === null ? null : termByWords(standard, storedTerm)
  const rated = storedPercent === null ? (stored ? `“${wordsOf(stored, context.row)}” (${stored.band})` : storedTerm) : percentInWords(storedPercent)
  const depends = `${storedPercent ?? storedTerm}`
  const fix =
    where === 'statement'
      ? 'State the claim without a term, and let the rating say how likely it is.'
      : 'Change the words or the rating. Where they speak of something else, dismiss this with that as the reason.'
  return new Map(
    uses.map(({ reading, terms, numbers }) => [
      reading,
      [
        ...terms.map((use) => ({ ...contradiction(use, use.end, `“${use.quote}” stands for ${use.term.band} and the claim is rated ${rated}.`, fix), depends })),
        ...numbers.map((number) => ({ ...contradiction(number, number.end, `“${number.quote}” is said and the claim is rated ${rated}.`, fix), depends })),
      ],
    ]),
  )
}

/** Whether a number can stand for what is stored: it lies in the band of the stored term, or in one band with the stored number. */
function isRatedAs({ low, high }: LikelihoodNumber, { standard, storedTerm = null, storedPercent = null }: LintContext): boolean {
  if (storedPercent !== null && low <= storedPercent && storedPercent <= high) return true
  const bands = storedPercent === null ? [storedTerm === null ? null : termByWords(standard, storedTerm)] : placeOf(standard, storedPercent).terms
  return bands.some((band) => band === null || (low <= band.high && high >= band.low))
}

/** Whether a term can stand for what is stored. On an edge two bands share, both can; nested bands agree where they overlap. */
function agrees(term: LikelihoodTerm, { standard, storedTerm = null, storedPercent = null }: LintContext): boolean {
  if (storedPercent !== null) return term.low <= storedPercent && storedPercent <= term.high
  const stored = storedTerm === null ? null : termByWords(standard, storedTerm)
  if (stored === null) return true
  return standardOf(standard).bands === 'nested' ? term.low < stored.high && stored.low < term.high : term.id === stored.id
}

const contradiction = (use: Pick<TermUse, 'start'>, end: number, message: string, fix: string): Draft => ({ rule: 'term-contradicts-number', start: use.start, end, message, fix, replacement: null })
