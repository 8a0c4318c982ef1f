import type { ClaimRecord } from '#core/domain/claim.ts'
import type { ClaimDate, ClaimFigure } from '#core/domain/judging.ts'
import { datesIn } from '#core/extract/dates/dates.ts'
import { quantitiesIn } from '#core/extract/quantities/quantities.ts'

/** Of the document a claim is first marked in: what decides how its figures and relative dates are read. */
export interface ReadingGround { readonly publishedOn: string | null; readonly language: string | null }

/** The figures of a claim as its statement and its first mark give them; what both give stands once. */
export function figuresRead({ statement, marks }: Pick<ClaimRecord, 'statement' | 'marks'>, { publishedOn, language }: ReadingGround): readonly ClaimFigure[] {
  const read = [statement, marks[0]?.quote ?? ''].flatMap((text) => quantitiesIn(text, { publishedOn, language })).filter(({ unread }) => unread === null)
  const figures = read.map(({ quote, value, low, high, unit, counted, currency, per, approximator, asOf }): ClaimFigure => ({ quote, value, low, high, unit: unit ?? counted, currency, per, approximator, asOf }))
  return firstOfEach(figures, ({ value, low, high, unit, currency, per }) => [value, low, high, unit, currency, per])
}

/** The dates of a claim as its statement and its first mark give them; what both give stands once. */
export function datesRead({ statement, marks }: Pick<ClaimRecord, 'statement' | 'marks'>, { publishedOn }: ReadingGround): readonly ClaimDate[] {
  const read = [statement, marks[0]?.quote ?? ''].flatMap((text) => datesIn(text, { publishedOn }))
  return firstOfEach(read.map(({ quote, from, to, precision, relative }): ClaimDate => ({ quote, from, to, precision, relative })), ({ from, to, precision }) => [from, to, precision])
}

function firstOfEach<Item>(items: readonly Item[], identity: (item: Item) => readonly unknown[]): readonly Item[] {
  return [...new Map(items.toReversed().map((item) => [JSON.stringify(identity(item)), item])).values()].toReversed()
}

/** A figure as one types it in. */
export interface FigureDraft { readonly quote: string; readonly value: string; readonly low: string; readonly high: string; readonly unit: string; readonly currency: string; readonly per: string; readonly asOf: string; readonly approximator: string | null }

const typed = (value: number | null): string => (value === null ? '' : String(value))
export const draftOf = ({ quote, value, low, high, unit, currency, per, asOf, approximator }: ClaimFigure): FigureDraft => ({
  quote, value: typed(value), low: value === null ? typed(low) : '', high: value === null ? typed(high) : '', unit: unit ?? '', currency: currency ?? '', per: per ?? '', asOf: asOf ?? '', approximator,
})

/** A typed figure as data; or a sentence on why it is none. `readDate` gives the ISO form of a typed date, or null. */
export function figureTyped(draft: FigureDraft, readDate: (typed: string) => string | null): ClaimFigure | string {
  const [value, low, high] = [draft.value, draft.low, draft.high].map(numberTyped)
  if (value === undefined || low === undefined || high === undefined) return 'Write numbers in digits: 3000, 1.5.'
  if (value === null && low === null && high === null) return 'Give a number, or one end of a range.'
  if (low !== null && high !== null && low > high) return 'The range begins above its end.'
  const asOf = draft.asOf.trim() === '' ? null : readDate(draft.asOf)
  if (draft.asOf.trim() !== '' && asOf === null) return 'Write the day, month or year it holds as of.'
  return { quote: draft.quote.trim(), value, low: low ?? value, high: high ?? value, unit: textOr(draft.unit), currency: textOr(draft.currency)?.toUpperCase() ?? null, per: textOr(draft.per), approximator: draft.approximator, asOf }
}
const textOr = (words: string): string | null => (words.trim() === '' ? null : words.trim())
/** Digits with or without grouping commas; null where nothing is typed, undefined where it is no number. */
function numberTyped(words: string): number | null | undefined {
  const plain = words.trim().replaceAll(',', '').replaceAll(/\s/g, '')
  if (plain === '') return null
  const value = Number(plain)
  return Number.isFinite(value) ? value : undefined
}
