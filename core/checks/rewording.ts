import type { Statement } from './reading.ts'
import { stemOf } from './stems.ts'

/** A clause as its words without articles, inflections and what merely joins them, and as the pairs of neighbours among these. */
interface Wording { readonly content: ReadonlySet<string>; readonly pairs: ReadonlySet<string>; readonly telling: string }

/** Fewer words than this are a phrase, which anybody may use twice. */
const LEAST_WORDS = 7
const LEAST_CONTENT = 4
/** Words that say something, from which one more or less leaves the sentence the same; another word in its place would not. */
const LONG = 7
/** Share of pairs of neighbours (Dice); a clause that moved costs one or two. */
const ALIKE = 0.75

const AND_SO_ON = /(?:, (?:and|so|but|which|while|because|as|yet|or)|;| [–—]) /u
/** What is said in these words wherever it has to be said. */
const STOCK = /\b(?:did not (?:respond|reply)|declined (?:to|an?)|could not be reached|requests? for comment|on condition of anonymity|for (?:more|further) information|see (?:also|page|table|figure|annex|chapter)|the (?:author|writer) is|as of|click|subscribe)\b/iu
/** Words of degree and frequency, which change how it is put and not what is said. */
const ADVERB = /^(?:\p{L}+ly|seldom|often|soon|always|quite|rather|almost|perhaps|indeed|simply|sometimes|usual|rare|frequent|hard)$/u

const wordings = new WeakMap<Statement, readonly Wording[]>()

/** Whether one sentence is the other again with a word changed, a clause moved, a number or an article exchanged, or with something added to it. */
export function isReworded(a: Statement, b: Statement): boolean {
  return !STOCK.test(a.text) && wordingsOf(a).some((one) => wordingsOf(b).some((other) => areAlike(one, other))) && !STOCK.test(b.text)
}

function wordingsOf(statement: Statement): readonly Wording[] {
  const found = wordings.get(statement)
  if (found !== undefined) return found
  const [clause = ''] = statement.text.split(AND_SO_ON)
  const made = [statement.text, ...(clause.length < statement.text.length ? [clause] : [])].flatMap(wordingOf)
  wordings.set(statement, made)
  return made
}

const JOINING = new Set('a an the that which who whom'.split(' '))
const forms: Readonly<Record<string, string>> = { is: 'be', are: 'be', was: 'be', were: 'be', has: 'have', had: 'have', their: 'its', they: 'it', them: 'it', those: 'this', these: 'this' }
const TELLING = /^(?:\d.*|must|shall|can|may|could|might|will|would|not|no|never|none|without)$/u

function wordingOf(text: string): Wording[] {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu) ?? []).filter((word) => !JOINING.has(word))
  const content = new Set(words.flatMap((word) => stemOf(word) ?? []))
  if (words.length < LEAST_WORDS || content.size < LEAST_CONTENT) return []
  const roots = words.map((word) => stemOf(word) ?? forms[word] ?? word)
  return [{ content, pairs: new Set(roots.slice(1).map((root, index) => `${roots[index] ?? ''} ${root}`)), telling: words.filter((word) => TELLING.test(word)).sort().join(' ') }]
}

function areAlike(a: Wording, b: Wording): boolean {
  if (a.telling !== b.telling) return false
  const common = [...a.pairs].filter((pair) => b.pairs.has(pair)).length
  if (2 * common < ALIKE * (a.pairs.size + b.pairs.size)) return false
  const differing = [...[...a.content].filter((stem) => !b.content.has(stem)), ...[...b.content].filter((stem) => !a.content.has(stem))]
  const saying = differing.filter((stem) => !ADVERB.test(stem))
  return differing.length <= 2 && (saying.length === 0 || saying.length === 1 && Math.min(a.content.size, b.content.size) >= LONG)
}
