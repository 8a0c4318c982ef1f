/** Languages that write 1.500,25; Switzerland's and Liechtenstein's German, English and most of the world write the point. */
const commaLanguages = new Set('de fr es it pt nl ru uk pl cs sk da sv no nb nn fi tr el ro bg hr sr sl hu id vi be lt lv et kk az ka hy'.split(' '))
const spaceLanguages = new Set('fr ru uk pl cs sk sv no nb nn fi bg hu be lt lv et kk'.split(' '))

const baseOf = (language: string | null): string => (language ?? '').toLowerCase().split('-')[0] ?? ''

/** Whether the language marks decimals by a comma; null where no language is known. */
export function usesComma(language: string | null): boolean | null {
  if (language === null || language === '') return null
  return commaLanguages.has(baseOf(language)) && !/-(?:ch|li|mx|us|pr|gt)$/iu.test(language)
}

export const groupsBySpace = (language: string | null): boolean => spaceLanguages.has(baseOf(language))

export type Digits = { readonly value: number; readonly grouped: boolean } | 'unclear' | 'name'

/** The number some digits and separators stand for; `unclear` where it depends on a language nobody gave, `name` where it is no number. */
export function readDigits(text: string, language: string | null): Digits {
  const plain = text.replace(/’/gu, "'")
  if (plain.replace(/\D/gu, '').length > 15 || (/^0\d/u.test(plain))) return 'name'
  const marks = new Set(plain.replace(/\d/gu, ''))
  if (marks.size === 0) return { value: Number(plain), grouped: false }
  if (marks.has("'")) return apostrophes(plain, marks)
  if (marks.size === 2) return bothMarks(plain)
  const mark = marks.has(',') ? ',' : '.'
  const parts = plain.split(mark)
  if (parts.length > 2) return isGrouped(parts) ? { value: Number(parts.join('')), grouped: true } : 'name'
  const comma = usesComma(language)
  const couldGroup = isGrouped(parts)
  const decimal = { value: Number(parts.join('.')), grouped: false }
  const whole = { value: Number(parts.join('')), grouped: true }
  if (mark === ',') {
    if (comma === true) return decimal
    return couldGroup ? whole : 'unclear'
  }
  if (!couldGroup || comma === false) return decimal
  return comma === true ? whole : 'unclear'
}

/** Threes throughout, or the Indian grouping: twos and a last three. */
function isGrouped(parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts
  if (first === '0' || first.length > 3) return false
  const threes = rest.every((part) => part.length === 3)
  const indian = first.length <= 2 && rest.at(-1)?.length === 3 && rest.slice(0, -1).every((part) => part.length === 2)
  return rest.length > 0 && (threes || indian)
}

function apostrophes(plain: string, marks: ReadonlySet<string>): Digits {
  const [whole = '', decimals, ...more] = plain.split(/[.,]/u)
  if (more.length > 0 || marks.size > 2 || decimals?.includes("'") || !isGrouped(whole.split("'"))) return 'name'
  return { value: Number(decimals === undefined ? whole.replaceAll("'", '') : `${whole.replaceAll("'", '')}.${decimals}`), grouped: true }
}

function bothMarks(plain: string): Digits {
  const mark = plain.lastIndexOf(',') > plain.lastIndexOf('.') ? ',' : '.'
  const [whole = '', decimals = '', ...more] = plain.split(mark)
  if (more.length > 0 || !isGrouped(whole.split(mark === ',' ? '.' : ','))) return 'name'
  return { value: Number(`${whole.replace(/\D/gu, '')}.${decimals}`), grouped: true }
}
