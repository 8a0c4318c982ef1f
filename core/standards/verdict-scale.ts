import { verdictIds, type VerdictId } from './ids.ts'
import { verdictOf, verdicts, type Verdict } from './verdicts.ts'

/** A verdict as a project words it. What it is, its shape and its icon stay those of its id, so that no judgement changes by a change of words. */
export interface ScaledVerdict {
  readonly id: VerdictId
  readonly words: string
  readonly meaning: string
  /** Whether it is offered. A judgement given in a verdict no longer offered keeps it and shows its words. */
  readonly inUse: boolean
}

/** All eight verdicts in the order a project shows them. */
export type VerdictScale = readonly ScaledVerdict[]

/** The scale a project has until it makes one of its own. */
export const defaultVerdictScale: VerdictScale = verdicts.map(({ id, words, meaning }) => ({ id, words, meaning, inUse: true }))

/** The name under which a project keeps its scale among its settings. */
export const verdictScaleSetting = 'verdict-scale'

export const longestVerdictWords = 40
export const longestVerdictMeaning = 300

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
export const verdictScaleText = (scale: VerdictScale): string => JSON.stringify(scale.map(({ id, words, meaning, inUse }) => ({ id, words, meaning, inUse })))

/** The verdicts a project offers, in its order and words, with their shapes and icons. */
export const verdictsInUse = (scale: VerdictScale): readonly Verdict[] => scale.filter(({ inUse }) => inUse).map(({ id }) => verdictInScale(scale, id))

/** A verdict in the words of a project, whether it is still offered or not. */
export function verdictInScale(scale: VerdictScale, id: VerdictId): Verdict {
  const own = scale.find((verdict) => verdict.id === id)
  return own ? { ...verdictOf(id), words: own.words, meaning: own.meaning } : verdictOf(id)
}

type EntryReading = { readonly scaled: ScaledVerdict } | { readonly problem: string }

function readEntry(entry: unknown, index: number): EntryReading {
  const place = `Verdict ${index + 1}`
  if (typeof entry !== 'object' || entry === null) return { problem: `${place} is no verdict.` }
  const { id, words, meaning, inUse } = entry as Readonly<Record<string, unknown>>
  const known = verdictIds.find((each) => each === id)
  if (!known) return { problem: `${place} has the id “${String(id)}”, which is none of ${verdictIds.join(', ')}.` }
  if (typeof words !== 'string' || typeof meaning !== 'string') return { problem: `“${known}” needs words and a meaning.` }
  if (typeof inUse !== 'boolean') return { problem: `“${known}” does not say whether it is in use.` }
  return { scaled: { id: known, words: tidy(words), meaning: tidy(meaning), inUse } }
}

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** What is wrong with entries that are well formed each. `complete`: none was left out for a problem of its own. */
function problemsOf(entries: readonly ScaledVerdict[], complete: boolean): readonly string[] {
  const missing = verdictIds.filter((id) => complete && !entries.some((entry) => entry.id === id))
  const repeated = verdictIds.filter((id) => entries.filter((entry) => entry.id === id).length > 1)
  const alike = entries.filter(({ inUse, words }, index) => inUse && entries.slice(0, index).some((other) => other.inUse && other.words.toLowerCase() === words.toLowerCase()))
  return [
    ...missing.map((id) => `“${id}” is missing; a verdict that is not wanted is kept and taken out of use.`),
    ...repeated.map((id) => `“${id}” is there more than once.`),
    ...entries.filter(({ words }) => words === '').map(({ id }) => `“${id}” has no words.`),
    ...entries.filter(({ words }) => words.length > longestVerdictWords).map(({ id }) => `The words of “${id}” are longer than ${longestVerdictWords} characters.`),
    ...entries.filter(({ meaning }) => meaning === '').map(({ id }) => `“${id}” has no meaning; without one two analysts will use it differently.`),
    ...entries.filter(({ meaning }) => meaning.length > longestVerdictMeaning).map(({ id }) => `The meaning of “${id}” is longer than ${longestVerdictMeaning} characters.`),
    ...alike.filter(({ words }) => words !== '').map(({ words }) => `“${words}” is the name of two verdicts.`),
    ...(complete && entries.filter(({ inUse }) => inUse).length < 2 ? ['At least two verdicts have to be in use.'] : []),
  ]
}
