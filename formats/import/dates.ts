const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const monthWord = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const yearWord = '((?:1[5-9]|20)\\d\\d)'

/** Every way a date of publication is written without doubt about which number is the day. */
const forms: readonly { readonly pattern: RegExp; readonly order: readonly ('year' | 'month' | 'day')[] }[] = [
  { pattern: new RegExp(`(?<!\\d)${yearWord}-(\\d\\d)-(\\d\\d)(?!\\d)`, 'iu'), order: ['year', 'month', 'day'] },
  { pattern: new RegExp(`(?<!\\d)${yearWord}[/.](\\d\\d?)[/.](\\d\\d?)(?!\\d)`, 'iu'), order: ['year', 'month', 'day'] },
  { pattern: new RegExp(`(?<!\\d)(\\d\\d?)(?:st|nd|rd|th)?\\s+(?:of\\s+)?${monthWord},?\\s+${yearWord}(?!\\d)`, 'iu'), order: ['day', 'month', 'year'] },
  { pattern: new RegExp(`\\b${monthWord}\\s+(\\d\\d?)(?:st|nd|rd|th)?,?\\s+${yearWord}(?!\\d)`, 'iu'), order: ['month', 'day', 'year'] },
  { pattern: new RegExp(`\\b${monthWord},?\\s+${yearWord}(?!\\d)`, 'iu'), order: ['month', 'year'] },
  { pattern: new RegExp(`^\\s*${yearWord}-(\\d\\d)\\s*$`, 'iu'), order: ['year', 'month'] },
  { pattern: new RegExp(`^\\s*${yearWord}\\s*$`, 'iu'), order: ['year'] },
]

/** A date somewhere in some words, and where it stands in them. */
export interface FoundDate { readonly iso: string; readonly start: number; readonly end: number }

/**
 * The first date in a line, as ISO 8601 of day, month or year precision; null where there is none.
 * 06/07/2024 may be June or July and is not taken: a wrong date is worse than none.
 */
export function findDate(words: string): FoundDate | null {
  for (const { pattern, order } of forms) {
    const match = pattern.exec(words)
    if (match === null) continue
    const part = (name: 'year' | 'month' | 'day'): string | undefined => (order.includes(name) ? match[order.indexOf(name) + 1] : undefined)
    const iso = isoOf(part('year') ?? '', part('month'), part('day'))
    if (iso !== null) return { iso, start: match.index, end: match.index + match[0].length }
  }
  return null
}

/** ISO date of a year, a month (number or English word) and a day; null where there is no such day. */
function isoOf(year: string, month: string | undefined, day: string | undefined): string | null {
  if (month === undefined) return year
  const named = months.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3)))
  const number = named === -1 ? Number(month) : named + 1
  if (!(number >= 1 && number <= 12)) return null
  const isoMonth = `${year}-${String(number).padStart(2, '0')}`
  if (day === undefined) return isoMonth
  const daysInMonth = new Date(Date.UTC(Number(year), number, 0)).getUTCDate()
  return Number(day) >= 1 && Number(day) <= daysInMonth ? `${isoMonth}-${day.padStart(2, '0')}` : null
}
