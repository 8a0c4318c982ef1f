const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** An ISO date of year, month or day precision as a reader writes it: "19 June 2024", "June 2024", "2024". Anything else as it is. */
export function dateInWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso) ?? []
  if (!year) return iso
  const name = month ? months[Number(month) - 1] : undefined
  return [day ? `${Number(day)}` : null, name ?? null, year].filter((part) => part !== null).join(' ')
}

/** A moment to the minute. Written in UTC, so that one project gives one note wherever it is made. */
export function momentInWords(iso: string): string {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(iso) ?? []
  return date && time ? `${dateInWords(date)}, ${time} UTC` : iso
}

/** "one", "one and two", "one, two and three". */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

/** "1 claim", "2 claims". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

/** The first letter small, for words that go on inside a sentence. */
export const inSentence = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

/** The first letter large, for words that begin a sentence. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** A full stop at the end, unless the words bring their own mark. */
export const sentence = (words: string): string => (/[.!?…]["”’»)\]]*$/u.test(words) ? words : `${words}.`)

/** Where a quote stands, in words: "section “Harbour dues”, paragraph 7". */
export function placeInWords(quote: { readonly section: string | null; readonly paragraph: number | null; readonly start: number | null }): string {
  if (quote.start === null) return 'no longer found at the place where it was marked'
  return [quote.section === null ? null : `section “${quote.section}”`, quote.paragraph === null ? null : `paragraph ${quote.paragraph}`]
    .filter((part) => part !== null)
    .join(', ')
}
