import { isOwnVerdict, ownVerdictShapes, verdictIds, verdictTones, type OwnVerdictId, type OwnVerdictShape, type UsualVerdictId, type VerdictId, type VerdictTone } from './ids.ts'
import { ownVerdict, verdictOf, verdicts, type Verdict } from './verdicts.ts'

interface Scaled {
  readonly words: string
  readonly meaning: string
  /** Whether it is offered. A judgement given in a verdict no longer offered keeps it and shows its words. */
  readonly inUse: boolean
}
/** A usual verdict as a project words it. What it is, its shape and its icon stay those of its id, so that no judgement changes by a change of words. */
export interface ScaledUsualVerdict extends Scaled { readonly id: UsualVerdictId }
/** A verdict the project made for itself, with which way it points and how it is drawn. */
export interface ScaledOwnVerdict extends Scaled { readonly id: OwnVerdictId; readonly tone: VerdictTone; readonly shape: OwnVerdictShape }
export type ScaledVerdict = ScaledUsualVerdict | ScaledOwnVerdict

/** All eight usual verdicts and the project’s own, in the order a project shows them. */
export type VerdictScale = readonly ScaledVerdict[]

export const isOwn = (verdict: ScaledVerdict): verdict is ScaledOwnVerdict => isOwnVerdict(verdict.id)

/** The scale a project has until it makes one of its own. */
export const defaultVerdictScale: VerdictScale = verdicts.map(({ colour: id, words, meaning }) => ({ id, words, meaning, inUse: true }))

/** The name under which a project keeps its scale among its settings. */
export const verdictScaleSetting = 'verdict-scale'

export const longestVerdictWords = 40
export const longestVerdictMeaning = 300
/** As many as can be told apart with the usual ones at a glance. */
export const mostOwnVerdicts = 8

export type VerdictScaleReading = { readonly scale: VerdictScale } | { readonly problems: readonly string[] }

/** Reads a scale as it was written down; everything that keeps it from being one is named, each in a sentence. */
export function readVerdictScale(value: unknown): VerdictScaleReading {
  if (!Array.isArray(value)) return { problems: ['A verdict scale is a list of verdicts.'] }
  const read = value.map(readEntry)
  const entries = read.flatMap((entry) => ('scaled' in entry ? [entry.scaled] : []))
  const problems = [...read.flatMap((entry) => ('scaled' in entry ? [] : [entry.problem])), ...problemsOf(entries, read.length === entries.length)]
  return problems.length > 0 ? { problems } : { scale: entries }
}

/** Reads a scale from the JSON of a setting; the default where the project has none. */
export function verdictScaleFrom(setting: string | null): VerdictScaleReading {
  if (setting === null) return { scale: defaultVerdictScale }
  try {
    return readVerdictScale(JSON.parse(setting))
  } catch {
    return { problems: ['The verdict scale of the project is no JSON.'] }
  }
}

/** A scale as the setting keeps it. */
export const verdictScaleText = (scale: VerdictScale): string => JSON.stringify(scale.map((verdict) => {
  const { id, words, meaning, inUse } = verdict
  return { id, words, meaning, inUse, ...(isOwn(verdict) ? { tone: verdict.tone, shape: verdict.shape } : {}) }
}))

/** The verdicts a project offers, in its order and words, with their shapes and icons. */
export const verdictsInUse = (scale: VerdictScale): readonly Verdict[] => scale.filter(({ inUse }) => inUse).map(({ id }) => verdictInScale(scale, id))

/** A verdict in the words of a project, whether it is still offered or not. */
export function verdictInScale(scale: VerdictScale, id: VerdictId): Verdict {
  const scaled = scale.find((verdict) => verdict.id === id)
  if (!scaled) return verdictOf(id)
  return isOwn(scaled) ? ownVerdict(scaled.id, scaled) : { ...verdictOf(id), words: scaled.words, meaning: scaled.meaning }
}

/** A scale with a further verdict of the project’s own at its end, in use, in an outline no other of its own has where there is one left. */
export function withOwnVerdict(scale: VerdictScale, { words, meaning, tone }: { readonly words: string; readonly meaning: string; readonly tone: VerdictTone }): VerdictScale {
  const taken = new Set(scale.filter(isOwn).map(({ shape }) => shape))
  const shape = ownVerdictShapes.find((each) => !taken.has(each)) ?? ownVerdictShapes[taken.size % ownVerdictShapes.length] ?? 'star'
  return [...scale, { id: ownIdFor(scale, words), words, meaning, inUse: true, tone, shape }]
}

/** An id made of the words, so that files and commands can be read; numbered where it is taken. */
function ownIdFor(scale: VerdictScale, words: string): OwnVerdictId {
  const name = tidy(words).toLowerCase().replace(/[^\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+/gu, ' ').trim().slice(0, longestVerdictWords).trim().replaceAll(' ', '-') || 'verdict'
  const taken = (id: string): boolean => scale.some((verdict) => verdict.id === id)
  const numbers = Array.from({ length: scale.length + 1 }, (_, at) => (at === 0 ? `own-${name}` as const : `own-${name}-${at + 1}` as const))
  return numbers.find((id) => !taken(id)) ?? `own-${name}`
}

/**
 * The verdicts a person can mean by an id or by words, in any case of letters. Words of one that is offered go before the same words
 * of one that is not. More than one where the id of one is what another is called.
 */
export function verdictsNamed(scale: VerdictScale, given: string): readonly ScaledVerdict[] {
  const wanted = tidy(given).toLowerCase()
  const called = scale.filter(({ words }) => words.toLowerCase() === wanted)
  const offered = called.filter(({ inUse }) => inUse)
  return scale.filter((verdict) => verdict.id === wanted || (offered.length > 0 ? offered : called).includes(verdict))
}

type EntryReading = { readonly scaled: ScaledVerdict } | { readonly problem: string }

function readEntry(entry: unknown, index: number): EntryReading {
  const place = `Verdict ${index + 1}`
  if (typeof entry !== 'object' || entry === null) return { problem: `${place} is no verdict.` }
  const { id, words, meaning, inUse, tone, shape } = entry as Readonly<Record<string, unknown>>
  const usual = verdictIds.find((each) => each === id)
  const own = typeof id === 'string' && isOwnVerdict(id) ? id : null
  const known = usual ?? own
  if (!known) return { problem: `${place} has the id “${String(id)}”, which is none of ${verdictIds.join(', ')}, nor one of a project’s own, such as own-partly-sourced.` }
  if (typeof words !== 'string' || typeof meaning !== 'string') return { problem: `“${known}” needs words and a meaning.` }
  if (typeof inUse !== 'boolean') return { problem: `“${known}” does not say whether it is in use.` }
  const scaled = { words: tidy(words), meaning: tidy(meaning), inUse }
  if (usual) return { scaled: { id: usual, ...scaled } }
  const [knownTone, knownShape] = [verdictTones.find((each) => each === tone), ownVerdictShapes.find((each) => each === shape)]
  if (!knownTone) return { problem: `“${known}” does not say which way it points: ${verdictTones.join(', ')}.` }
  if (!knownShape) return { problem: `“${known}” has no outline: ${ownVerdictShapes.join(', ')}.` }
  return { scaled: { id: own ?? 'own-verdict', ...scaled, tone: knownTone, shape: knownShape } }
}

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** What is wrong with entries that are well formed each. `complete`: none was left out for a problem of its own. */
function problemsOf(entries: readonly ScaledVerdict[], complete: boolean): readonly string[] {
  const missing = verdictIds.filter((id) => complete && !entries.some((entry) => entry.id === id))
  const repeated = [...new Set(entries.map(({ id }) => id))].filter((id) => entries.filter((entry) => entry.id === id).length > 1)
  const alike = entries.filter(({ inUse, words }, index) => inUse && entries.slice(0, index).some((other) => other.inUse && other.words.toLowerCase() === words.toLowerCase()))
  return [
    ...missing.map((id) => `“${id}” is missing; a verdict that is not wanted is kept and taken out of use.`),
    ...repeated.map((id) => `“${id}” is there more than once.`),
    ...entries.filter(({ words }) => words === '').map(({ id }) => `“${id}” has no words.`),
    ...entries.filter(({ words }) => words.length > longestVerdictWords).map(({ id }) => `The words of “${id}” are longer than ${longestVerdictWords} characters.`),
    ...entries.filter(({ meaning }) => meaning === '').map(({ id }) => `“${id}” has no meaning; without one two analysts will use it differently.`),
    ...entries.filter(({ meaning }) => meaning.length > longestVerdictMeaning).map(({ id }) => `The meaning of “${id}” is longer than ${longestVerdictMeaning} characters.`),
    ...alike.filter(({ words }) => words !== '').map(({ words }) => `“${words}” is the name of two verdicts.`),
    ...(entries.filter(isOwn).length > mostOwnVerdicts ? [`A project has at most ${mostOwnVerdicts} verdicts of its own.`] : []),
    ...(complete && entries.filter(({ inUse }) => inUse).length < 2 ? ['At least two verdicts have to be in use.'] : []),
  ]
}
