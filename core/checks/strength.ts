import { findingOf, type Finding } from './finding.ts'
import { mayBeSame, namesIn } from './clauses.ts'
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
  /** Stems of who does it, as far as the clause says; empty for a pronoun. */
  readonly subject: ReadonlySet<string>
  /** How it is put: taken for granted in passing ("now that it has…"), or left to whoever does it in so many words ("or not, as it likes"). */
  readonly manner: 'granted' | 'optional' | null
}

const MODAL = /\b(must|shall|(?:is|are) (?:obliged|required|bound|under (?:an obligation|a duty)) to|need not|(?:is|are) (?:not (?:obliged|required|bound)|under no obligation) to|(?:do|does) not (?:have|need) to|has to|have to|can|may|could|might|(?:is|are) (?:allowed|permitted|free) to)\b(?: (?:also|only|then|at once|now|soon|not))?( (?:be|have|now be|have been))? ([a-z]+)/giu
const NEGATED = /\b(?:not|no|never|cannot|neither|nor)\b/u
/** "Might be obliged to close": what might be done is the closing. */
const COMPELLED = /^(?:obliged|forced|required|compelled|driven|able|asked)$/iu
/** What is left to whoever may do it. */
const OPTIONAL = /\bor not\b|\bas (?:it|they|he|she|(?:its|their|the|his|her) \p{L}+) (?:prefers?|likes?|chooses?|pleases?|wish(?:es)?|sees? fit|thinks? fit)\b|\bat (?:its|their|his|her) (?:own )?discretion\b|\bif (?:it|they|he|she) (?:likes?|wish(?:es)?|chooses?|prefers?|wants?)\b|\bneed not\b|\bno obligation\b|\bnot (?:obliged|required|bound|have|need) to\b/iu
const strengths: readonly (readonly [RegExp, Strength])[] = [
  [/^(?:must|shall|(?:is|are) (?:obliged|required|bound|under (?:an obligation|a duty)) to|has to|have to)$/iu, 'duty'], [/\b(?:not|no)\b/iu, 'liberty'], [/^(?:can|(?:is|are) (?:allowed|permitted|free) to)$/iu, 'liberty'], [/^may$/iu, 'liberty'], [/^(?:could|might)$/iu, 'possibility'],
]
const FACT = /\b(?:(?:is|are|was|were) (\w+ing|\w+ed|withdrawn|sent|sold|built|held|taken|given|made|paid)|(?:has|have|had) (?:been )?(\w+ed|sent|sold|built|held|taken|given|made|paid|withdrawn|begun)|(\w+ed|sent|sold|built|withdrew|took|gave|paid)) /giu

/** The same thing as a duty in one place and a liberty in another, or as possible in one and done in the other. */
export const strengthDrifts: PairCheck<Firm> = {
  name: 'strength',
  itemsOf: firmIn,
  compare,
}

/** "Were Vienna to adopt", "if it were to close": supposed, and so not done. */
const SUPPOSED = /(?:\bWere (?:[^\s,]+ ){1,5}?to|\b[Ii]f (?:[^\s,]+ ){1,5}?(?:were|was) to|^Should (?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir) )?(?:\p{Lu}?[\p{L}-]+ ){1,2}?|\b(?:is|are|was|were) (?:considering|weighing|mulling|debating|discussing)(?: whether to)?) ?(?<!\p{L})(\p{Ll}{3,})\b/gu
/** "Now that the pumping has lowered the water table", "the libraries that the council is closing": done, and said in passing. */
const NOW_THAT = /\b(?:now that|given that|(?:since|because) (?=\S+ (?:\S+ )?(?:has|have) )) ?(?:[^\s,;]+ ){1,5}?(?:has|have|is|are) (?:now |already )?(?:been )?(\p{L}+ed|\p{L}+ing|sent|sold|built|held|taken|given|made|paid|withdrawn|begun|shut|cut|lost|left) /giu
const THAT_IS_DONE = /((?:[\p{L}\p{N}’'-]+ ){1,5})(?:that|which) (?:[\p{L}’'-]+ ){1,4}?(?:has|have|is|are) (?:now |already )?(\p{L}+ed|\p{L}+ing|sent|sold|built|held|taken|given|made|paid|withdrawn|begun|shut|cut|lost|left)\b/giu
const MAY_SUPPOSE = /\b(?:Were|if|If|Should|considering|weighing|mulling|debating|discussing)\b/u
const MAY_GRANT = /\b(?:that|which|since|because)\b/iu

function firmIn(statement: Statement): Firm[] {
  const { text } = statement
  if (statement.kind === 'table-cell' || text.endsWith('?')) return []
  const optional = OPTIONAL.test(text)
  const conditional = !optional && /^If\b|\bif they|\bunless\b/u.test(text)
  const modals = [...text.matchAll(MODAL)].flatMap(({ index, 0: whole, 1: modal = '', 3: verb = '' }) => {
    const strength = strengths.find(([form]) => form.test(modal))?.[1]
    if (strength === undefined || (conditional && strength !== 'possibility') || NEGATED.test(text.slice(index + modal.length, index + whole.length + 1)) || / only /u.test(whole) && strength === 'liberty') return []
    const behind = index + whole.length
    const compelled = COMPELLED.test(verb) ? /^ to (\p{L}+)/u.exec(text.slice(behind)) : null
    return [compelled === null ? firm(statement, { strength, cue: modal, verb, behind, manner: optional && strength === 'liberty' ? 'optional' : null }) : firm(statement, { strength, cue: modal, verb: compelled[1] ?? '', behind: behind + compelled[0].length, manner: null })]
  })
  const supposed = !MAY_SUPPOSE.test(text) ? [] : [...text.matchAll(SUPPOSED)].map(({ index, 0: whole, 1: verb = '' }) => firm(statement, { strength: 'possibility', cue: whole, verb, behind: index + whole.length, manner: null }))
  const granted = !MAY_GRANT.test(text) || NEGATED.test(text.split(',')[0] ?? '') ? [] : [
    ...[...text.matchAll(NOW_THAT)].map(({ index, 0: whole, 1: verb = '' }) => firm(statement, { strength: 'fact', cue: whole.trim(), verb, from: index, behind: index + whole.length, manner: 'granted' })),
    ...[...text.matchAll(THAT_IS_DONE)].map(({ index, 0: whole, 1: noun = '', 2: verb = '' }) => ({ ...firm(statement, { strength: 'fact', cue: whole, verb, from: index, behind: index + whole.length, until: index + whole.length, manner: 'granted' }), ...doneTo(noun) })),
  ]
  const facts = modals.length > 0 || conditional || granted.length > 0 ? [] : [...text.matchAll(FACT)].slice(0, 3).flatMap(({ index, 0: whole, 1: first, 2: second, 3: third }) =>
    NEGATED.test(text) || /\b(?:will|would|if|plan|potential)\b/u.test(text) ? [] : [firm(statement, { strength: 'fact', cue: whole.trim(), verb: first ?? second ?? third ?? '', behind: index + whole.length, manner: null })])
  return [...modals, ...supposed, ...granted, ...facts].filter(({ verb, object }) => verb !== '' && object.size > 0)
}

/** What a relative clause tells is done to the noun it hangs on. */
const doneTo = (noun: string): Pick<Firm, 'object' | 'words'> => {
  const object = stemsIn(noun)
  return { object, words: sumsOf(object) }
}
const sumsOf = (stems: ReadonlySet<string>): number[] => [...stems].map(sumOf).sort((a, b) => a - b)

interface Cue extends Pick<Firm, 'strength' | 'cue' | 'manner'> { readonly verb: string; readonly from?: number; readonly behind: number; readonly until?: number }

function firm(statement: Statement, { strength, cue, verb: verbWord, from = 0, behind, until = statement.text.length, manner }: Cue): Firm {
  const verb = stemOf(verbWord) ?? ''
  const before = stemsIn(statement.text.slice(from, behind))
  const [what = ''] = statement.text.slice(behind, until).split(/[;:,]| (?:if|unless|when|because|and then) /u)
  const after = stemsIn(what)
  const object = after.size > 0 ? after : before
  return {
    statement, strength, cue, verb, manner, stems: new Set([...before, ...after]), object, group: verb, words: sumsOf(object), year: null,
    names: namesIn(statement, from, behind + what.length),
    subject: stemsIn((statement.text.slice(from, behind).split(/[,;:] /u).at(-1) ?? '').split(cue)[0] ?? ''),
  }
}

function compare(one: Side<Firm>, other: Side<Firm>, sameDocument: boolean): Finding | null {
  const isGranted = one.item.manner === 'granted' || other.item.manner === 'granted'
  if (one.item.verb !== other.item.verb || !drifts(one.item.strength, other.item.strength) && !(isGranted && (isMay(one.item) || isMay(other.item)))) return null
  const [a, b] = ordered(one, other)
  if (!mayBeSame({ stems: new Set(), names: a.item.names }, { stems: new Set(), names: b.item.names })) return null
  const object = shared(a.item.object, b.item.object)
  const whole = shared(a.item.stems, b.item.stems) / Math.min(a.item.stems.size, b.item.stems.size)
  const hypothetical = a.item.strength === 'fact' || b.item.strength === 'fact'
  const hasOption = sameDocument && (a.item.manner === 'optional' || b.item.manner === 'optional') && mayBeSame(a.item, b.item) && (a.item.subject.size === 0 || b.item.subject.size === 0 || shared(a.item.subject, b.item.subject) > 0)
  const enough = hypothetical ? object >= (isGranted ? Math.min(a.item.object.size, b.item.object.size) : 1) && whole >= 0.6 && shared(a.item.stems, b.item.stems) >= 3 : hasOption ? object >= 1 && object === Math.min(a.item.object.size, b.item.object.size) : object >= 2 && (whole >= 0.5 || object >= 3 || object === Math.min(a.item.object.size, b.item.object.size))
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

/** "May" gives leave as often as it supposes: the second only where the other side takes for granted that it is done. */
const isMay = ({ cue }: Firm): boolean => /^may$/iu.test(cue)
const rank: Readonly<Record<Strength, number>> = { fact: 3, duty: 2, liberty: 1, possibility: 0 }
const drifts = (a: Strength, b: Strength): boolean => {
  const pair = [a, b].sort().join(' ')
  return pair === 'duty liberty' || pair === 'fact possibility' || pair === 'duty possibility'
}
