import { findingOf, type Finding } from './finding.ts'
import { mayBeSame, namesOf } from './clauses.ts'
import { claimsOf, type Comparable, ordered, type PairCheck, passagesOf, placeNameOf, type Side } from './pairs.ts'
import type { Statement } from './reading.ts'
import { shared, stemOf, stemsIn, sumOf } from './stems.ts'

/** How firmly a sentence says that something is done: as a duty, a liberty, a possibility or a fact. */
type Strength = 'duty' | 'liberty' | 'possibility' | 'fact'

interface Firm extends Comparable {
  readonly strength: Strength
  /** The word it hangs on: a modal verb, or the verb of a fact. */
  readonly cue: string
  readonly verb: string
  readonly stems: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  /** Stems behind the verb: what is done. */
  readonly object: ReadonlySet<string>
}

const MODAL = /\b(must|shall|(?:is|are) (?:obliged|required|bound) to|has to|have to|can|may|could|might|(?:is|are) (?:allowed|permitted|free) to)\b(?: (?:also|only|then|at once|now|soon|not))?( (?:be|have|now be|have been))? ([a-z]+)/giu
const NEGATED = /\b(?:not|no|never|cannot|neither|nor)\b/u
const strengths: readonly (readonly [RegExp, Strength])[] = [
  [/^(?:must|shall|(?:is|are) (?:obliged|required|bound) to|has to|have to)$/iu, 'duty'], [/^(?:can|(?:is|are) (?:allowed|permitted|free) to)$/iu, 'liberty'], [/^may$/iu, 'liberty'], [/^(?:could|might)$/iu, 'possibility'],
]
const FACT = /\b(?:(?:is|are|was|were) (\w+ing|\w+ed|withdrawn|sent|sold|built|held|taken|given|made|paid)|(?:has|have|had) (?:been )?(\w+ed|sent|sold|built|held|taken|given|made|paid|withdrawn|begun)|(\w+ed|sent|sold|built|withdrew|took|gave|paid)) /giu

/** The same thing as a duty in one place and a liberty in another, or as possible in one and done in the other. */
export const strengthDrifts: PairCheck<Firm> = {
  name: 'strength',
  itemsIn: (statements) => statements.flatMap(firmIn),
  compare,
}

function firmIn(statement: Statement): Firm[] {
  const { text } = statement
  if (statement.kind === 'table-cell' || /\?$|^If\b|\bif they|\bunless\b/u.test(text)) return []
  const modals = [...text.matchAll(MODAL)].flatMap(({ index, 0: whole, 1: modal = '', 3: verb = '' }) => {
    const strength = strengths.find(([form]) => form.test(modal))?.[1]
    return strength === undefined || NEGATED.test(text.slice(index, index + whole.length + 1)) ? [] : [firm(statement, strength, modal, verb, index + whole.length)]
  })
  const facts = modals.length > 0 ? [] : [...text.matchAll(FACT)].slice(0, 3).flatMap(({ index, 0: whole, 1: first, 2: second, 3: third }) =>
    NEGATED.test(text) || /\b(?:will|would|if|plan|potential)\b/u.test(text) ? [] : [firm(statement, 'fact', whole.trim(), first ?? second ?? third ?? '', index + whole.length)])
  return [...modals, ...facts].filter(({ verb, object }) => verb !== '' && object.size > 0)
}

function firm(statement: Statement, strength: Strength, cue: string, verbWord: string, behind: number): Firm {
  const verb = stemOf(verbWord) ?? ''
  const before = stemsIn(statement.text.slice(0, behind))
  const after = stemsIn(statement.text.slice(behind).split(/[;:,]| (?:if|unless|when|because|and then) /u)[0] ?? '')
  const object = after.size > 0 ? after : before
  const stems = new Set([...before, ...after])
  return { statement, strength, cue, verb, stems, names: namesOf(statement), object, group: verb, words: [...object].map(sumOf).sort((a, b) => a - b), year: null }
}

function compare(one: Side<Firm>, other: Side<Firm>, sameDocument: boolean): Finding | null {
  if (one.item.verb !== other.item.verb || !drifts(one.item.strength, other.item.strength)) return null
  const [a, b] = ordered(one, other)
  if (!mayBeSame({ stems: new Set(), names: a.item.names }, { stems: new Set(), names: b.item.names })) return null
  const object = shared(a.item.object, b.item.object)
  const whole = shared(a.item.stems, b.item.stems) / Math.min(a.item.stems.size, b.item.stems.size)
  const hypothetical = a.item.strength === 'fact' || b.item.strength === 'fact'
  const enough = hypothetical ? object >= 1 && whole >= 0.6 && shared(a.item.stems, b.item.stems) >= 3 : object >= 2 && (whole >= 0.5 || object >= 3 || object === Math.min(a.item.object.size, b.item.object.size))
  if (!enough || (!sameDocument && whole < 0.7)) return null
  const [firmer, weaker] = rank[a.item.strength] >= rank[b.item.strength] ? [a, b] : [b, a]
  return findingOf({
    check: 'strength-drift', severity: hypothetical ? 'minor' : 'major', claims: claimsOf(a, b), passages: [...passagesOf(a), ...passagesOf(b)], about: [a, b].map((side) => placeNameOf(side, side.item.cue)),
    message: hypothetical
      ? `What “${weaker.item.cue}” calls possible in one place is told as done in another (“${firmer.item.cue}”).`
      : `What “${firmer.item.cue}” makes a duty in one place is left open by “${weaker.item.cue}” in another.`,
    detail: { first: a.item.cue, second: b.item.cue, firstStrength: a.item.strength, secondStrength: b.item.strength, verb: a.item.verb }, critiqueType: sameDocument ? 'internal-contradiction' : 'contradicted-elsewhere',
  })
}

const rank: Readonly<Record<Strength, number>> = { fact: 3, duty: 2, liberty: 1, possibility: 0 }
const drifts = (a: Strength, b: Strength): boolean => {
  const pair = [a, b].sort().join(' ')
  return pair === 'duty liberty' || pair === 'fact possibility' || pair === 'duty possibility'
}
