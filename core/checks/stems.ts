import { plainWords, wordsIn } from '../text/word-forms.ts'

/** Words that say how something is said, and not what: left out where the content of two sentences is compared. */
const emptyWords = new Set(
  ('the a an of in on at to by for from with without and or but nor as than that which who whom whose when where while if is are was were be been being has have had having will would can could may might ' +
    'must should shall do does did not no it its he him his she her they them their we us our you your i this these those there here so such both all some any each every other others into over under ' +
    'after before since until during against between among about above below through per more less most least very also only just too then now still again already yet ever never up down out off ' +
    'said says say told tells according added adds wrote writes stated states recalled confirmed announced reported reports reportedly year years month months week weeks day days hour hours ' +
    'one two three four five six seven eight nine ten eleven twelve hundred thousand million billion trillion percent per cent pct total nearly almost around roughly approximately some least dollars euros pounds ' +
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday last next today s t what how why whether because well').split(' '),
)

const irregular: Readonly<Record<string, string>> = {
  sent: 'send', spent: 'spend', built: 'build', bought: 'buy', sold: 'sell', held: 'hold', rose: 'rise', risen: 'rise', fell: 'fall', fallen: 'fall', grew: 'grow', grown: 'grow', began: 'begin', begun: 'begin',
  met: 'meet', left: 'leave', lost: 'lose', paid: 'pay', gave: 'give', given: 'give', took: 'take', taken: 'take', made: 'make', went: 'go', gone: 'go', came: 'come', won: 'win', laid: 'lay', led: 'lead',
  cut: 'cut', put: 'put', set: 'set', struck: 'strike', drew: 'draw', drawn: 'draw', wrote: 'write', written: 'write', knew: 'know', known: 'know', became: 'become', brought: 'bring', stood: 'stand', ran: 'run',
  shot: 'shoot', sank: 'sink', sunk: 'sink', withdrew: 'withdraw', withdrawn: 'withdraw', broke: 'break', broken: 'break', spoke: 'speak', borne: 'bear', people: 'person', men: 'man', women: 'woman', children: 'child',
  herring: 'herring', delivery: 'deliver', deliveries: 'deliver', approval: 'approv', approvals: 'approv', arrival: 'arriv', arrivals: 'arriv', sale: 'sell', sales: 'sell', deploys: 'deploy', lives: 'life', dead: 'dead', died: 'die', dies: 'die', dying: 'die', lying: 'lie', tied: 'tie', cost: 'cost', costs: 'cost', shipped: 'ship', ships: 'ship',
}
/** A root with its sum, by which it is compared where being sure can wait. */
interface Stem { readonly stem: string | null; readonly sum: number }
const known = new Map<string, Stem>()
const MOST_KNOWN = 50_000

function knownStem(word: string): Stem {
  const found = known.get(word)
  if (found !== undefined) return found
  if (known.size > MOST_KNOWN) known.clear()
  const stem = rootOf(word)
  const made = { stem, sum: stem === null ? 0 : sumOf(stem) }
  known.set(word, made)
  return made
}

/** The root of a word that says something, shared by its plainer inflections; null for one that says nothing by itself. */
export const stemOf = (word: string): string | null => knownStem(word).stem

/** A number for a text, in 30 bits: equal texts have equal sums, and others hardly ever. */
export function sumOf(text: string): number {
  let sum = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193)
  return (sum ^ (sum >>> 15)) & 0x3fffffff
}

function rootOf(word: string): string | null {
  const lower = word.toLowerCase().replaceAll('’', "'").replace(/'s?$/u, '')
  if (lower.length < 2 || emptyWords.has(lower) || /^\d/u.test(lower)) return null
  if (Object.hasOwn(irregular, lower)) return irregular[lower] ?? null
  if (lower.length <= 3) return lower
  const root = lower
    .replace(/(?:isation|ization)$/u, 'is')
    .replace(/(?:ised|ized|ises|izes|ising|izing|ise|ize)$/u, 'is')
    .replace(/ies$/u, 'y').replace(/ied$/u, 'y')
    .replace(/(?:sses|shes|ches|xes|zes)$/u, (ending) => ending.slice(0, -2))
    .replace(/([^su])s$/u, '$1')
    .replace(/(?<=[a-z]{3})(?:ment|ments)$/u, '')
  return withoutEnding(root)
}

function withoutEnding(root: string): string {
  const bare = root.replace(/(?<=[aeiouy][a-z]+)(?:ing|ed)$/u, '')
  if (bare === root) return root.replace(/(?<=[a-z]{3})e$/u, '')
  return bare.replace(/([bdfgklmnprt])\1$/u, '$1').replace(/(?<=[a-z]{3})e$/u, '')
}

/** Stems of the words of a text that say something. */
export function stemsIn(text: string): Set<string> {
  const stems = new Set<string>()
  for (const word of wordsIn(text, plainWords)) {
    const stem = stemOf(word)
    if (stem !== null) stems.add(stem)
  }
  return stems
}

/** The sums of the same stems, smallest first, each once: a fifth of the room of a set, and compared in one go. */
export function stemSumsIn(...texts: readonly string[]): readonly number[] {
  const sums: number[] = []
  for (const text of texts) {
    for (const word of wordsIn(text, plainWords)) {
      const { stem, sum } = knownStem(word)
      if (stem !== null && !sums.includes(sum)) sums.push(sum)
    }
  }
  return sums.sort((a, b) => a - b)
}

/** How many numbers two lists share, both smallest first. */
export function sharedSums(a: readonly number[], b: readonly number[]): number {
  let [count, i, j] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const [one, other] = [a[i] ?? 0, b[j] ?? 0]
    if (one === other) count += 1
    if (one <= other) i += 1
    if (other <= one) j += 1
  }
  return count
}

/** How many members two sets share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let count = 0
  for (const member of small) if (large.has(member)) count += 1
  return count
}
