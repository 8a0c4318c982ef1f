import type { ClaimRecord } from '#core/domain/claim.ts'
import { latestOfEach } from '#core/measures/latest-judgements.ts'
import { claimKinds, claimStatuses, confidenceLevels, critiqueTypes, priorities } from '#core/standards/ids.ts'
import { listed } from '#core/words/phrases.ts'
import { UsageError } from './usage-error.ts'
import { oneOf } from './values.ts'

/** Whether a claim is wanted. */
export type ClaimFilter = (claim: ClaimRecord) => boolean

/** Turns the beginning of an id into the id, and a verdict of the project into its; what is not there is a fault. */
export interface IdReaders { readonly verdict: (given: string) => string; readonly document: (given: string) => string; readonly source: (given: string) => string }

/** Conditions that are so or not so. */
const states = {
  judged: ({ judgements }) => judgements.length > 0,
  unjudged: ({ judgements }) => judgements.length === 0,
  evidence: ({ evidence }) => evidence.length > 0,
  'no-evidence': ({ evidence }) => evidence.length === 0,
  'open-critique': ({ critiques }) => critiques.some(({ status }) => status === 'open'),
  disagreement: ({ judgements }) => new Set(latestOfEach(judgements).flatMap(({ verdict }) => verdict ?? [])).size > 1,
} satisfies Readonly<Record<string, ClaimFilter>>

/** Conditions with a value. Of judgements, the latest of each analyst count. */
const fields: Readonly<Record<string, (value: string, ids: IdReaders) => ClaimFilter>> = {
  kind: (value) => is(oneOf('--where kind', value, claimKinds), ({ kind }) => [kind]),
  status: (value) => is(oneOf('--where status', value, claimStatuses), ({ status }) => [status]),
  priority: (value) => is(oneOf('--where priority', value, priorities), ({ priority }) => [priority]),
  tag: (value) => is(value, ({ tags }) => tags),
  document: (value, ids) => is(ids.document(value), ({ marks }) => marks.map(({ documentId }) => documentId)),
  source: (value, ids) => is(ids.source(value), ({ evidence }) => evidence.flatMap(({ sourceId }) => sourceId ?? [])),
  analyst: (value) => is(value, ({ judgements }) => judgements.map(({ analyst }) => analyst)),
  verdict: (value, ids) => is(ids.verdict(value), ({ judgements }) => latestOfEach(judgements).flatMap(({ verdict }) => verdict ?? [])),
  confidence: (value) => is(oneOf('--where confidence', value, confidenceLevels), ({ judgements }) => latestOfEach(judgements).flatMap(({ confidence }) => confidence ?? [])),
  critique: (value) => is(oneOf('--where critique', value, critiqueTypes), ({ critiques }) => critiques.map(({ type }) => type)),
}

export const filterStates = Object.keys(states)
export const filterFields = Object.keys(fields)

/** Reads `--where`: a state (`unjudged`) or a field with values (`kind=figure,date`, any of which will do). All that are given must hold. */
export function readClaimFilter(conditions: readonly string[], ids: IdReaders): ClaimFilter {
  const filters = conditions.map((condition) => conditionOf(condition, ids))
  return (claim) => filters.every((filter) => filter(claim))
}

function conditionOf(condition: string, ids: IdReaders): ClaimFilter {
  const [, name = condition.trim(), values] = /^\s*([a-z-]+)\s*=(.*)$/s.exec(condition) ?? []
  if (values === undefined) {
    const state = Object.hasOwn(states, name) ? states[name as keyof typeof states] : undefined
    return state ?? unknown(condition)
  }
  const read = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (!read) return unknown(condition)
  const wanted = values.split(',').map((value) => value.trim()).filter((value) => value !== '')
  if (wanted.length === 0) throw new UsageError(`--where ${condition} names no value.`)
  const any = wanted.map((value) => read(value, ids))
  return (claim) => any.some((filter) => filter(claim))
}

/** True where one of a claim's values is the wanted one; letter case does not matter in names people make up. */
function is(wanted: string, valuesOf: (claim: ClaimRecord) => readonly string[]): ClaimFilter {
  const plain = folded(wanted)
  return (claim) => valuesOf(claim).some((value) => folded(value) === plain)
}
const folded = (value: string): string => value.normalize('NFC').toLowerCase()

function unknown(condition: string): never {
  throw new UsageError(`--where “${condition}” is not understood. It can be ${listed(filterStates, 'or')}, or one of ${listed(filterFields.map((field) => `${field}=…`), 'and')}.`)
}
