import { pluralScales } from './number-words.ts'
import { isGlued, type Token } from './tokens.ts'

/** Words a noun phrase does not run over. */
export const functionWords: ReadonlySet<string> = new Set(
  ('the a an of in on at to by for from with without and or but nor as than that which who whom whose when where while if is are was were be been being has have had ' +
    'will would can could may might must should do does did not no it its he him his she her they them their we us our you your i this these those all both each every other ' +
    'others into over under after before since until during against between among about above below through per more less times says goes comes gets makes takes shows means helps needs wants seems repeats ' +
    'now then also still only there here so such because though although yet however later ago away back down up out off again already').split(' '),
)
/** Plurals without an s. */
const plurals = new Set(
  ('people troops men women children personnel police staff aircraft cattle sheep fish livestock dead wounded injured soldiers policemen policewomen servicemen seamen fishermen ' +
    'spacecraft crew feet teeth mice data media criteria phenomena species series premises headquarters crossroads gunmen businessmen women').split(' '),
)
const singulars = new Set('person soldier civilian child woman man officer guard worker ship vessel tank missile rocket drone aircraft house village family prisoner'.split(' '))
const hyphenated = new Set(['member', 'person', 'man', 'seat', 'nation', 'country', 'state-party', 'page'])
const notPlural = /(?:ss|us|is|ous|as)$/u
const MOST_WORDS = 5

export interface Counted {
  readonly words: string
  /** Token after it. */
  readonly end: number
}

/** What a figure counts: the words up to the first plural noun. Null where none comes before the phrase ends. */
export function countedAfter(tokens: readonly Token[], index: number, text: string, one: boolean): Counted | null {
  const first = tokens[index]
  if (first === undefined || pluralScales.has(first.lower)) return null
  let words = 0
  for (let at = index; at < index + MOST_WORDS + 4; at++) {
    const token = tokens[at]
    if (token === undefined || (token.opens && at > 0)) return null
    if (token.kind === 'sign' && !(token.text === '-' && isGlued(token) && isGlued(tokens[at + 1]))) return null
    // A calibre belongs to what is counted: "152mm shells".
    if (token.kind === 'number' && !(/^(?:mm|cm)$/u.test(tokens[at + 1]?.lower ?? '') || (tokens[at + 1]?.text === '-' && isGlued(tokens[at + 1])))) return null
    if (token.kind !== 'word') continue
    if (functionWords.has(token.lower) || (words += 1) > MOST_WORDS) return null
    const next = tokens[at + 1]
    if (next !== undefined && next.text === '-' && isGlued(next)) continue
    if (one ? singulars.has(token.lower) : isPlural(token)) return { words: text.slice(first.start, token.end), end: at + 1 }
  }
  return null
}

function isPlural({ lower, text }: Token): boolean {
  return plurals.has(lower) || (lower.length > 3 && lower.endsWith('s') && !notPlural.test(lower) && text !== text.toUpperCase())
}

/** Noun after a hyphen that a number counts: "15-member", "200-strong" (which counts nothing it names). */
export function hyphenatedNoun(tokens: readonly Token[], index: number): { readonly counted: string | null; readonly end: number } | null {
  if (tokens[index]?.text !== '-' || !isGlued(tokens[index]) || !isGlued(tokens[index + 1])) return null
  const word = tokens[index + 1]?.lower ?? ''
  if (word === 'strong') return { counted: null, end: index + 2 }
  return hyphenated.has(word) ? { counted: word, end: index + 2 } : null
}

/** What a measure is of: "tonnes of coal", up to the first word that ends the phrase. */
export function substanceAfter(tokens: readonly Token[], index: number, text: string): Counted | null {
  const first = tokens[index + 1]
  if (tokens[index]?.lower !== 'of' || first === undefined || first.opens || first.kind !== 'word' || functionWords.has(first.lower)) return null
  const capital = (token: Token): boolean => /^\p{Lu}/u.test(token.text)
  let end = index + 1
  while (end < index + 4 && tokens[end] !== undefined && capital(tokens[end] ?? first) && tokens[end + 1]?.kind === 'word' && !functionWords.has(tokens[end + 1]?.lower ?? '')) end += 1
  const last = tokens[end] ?? first
  return { words: text.slice(first.start, last.end), end: end + 1 }
}
