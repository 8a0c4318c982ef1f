import type { BackendEvent } from '#core/contract/answers.ts'
import type { Delta } from '#core/domain/change.ts'
import type { Outcome } from '#core/rpc/wire.ts'

/** Calls after which another project is open, or none. */
const replacing: ReadonlySet<string> = new Set(['project.create', 'project.createSample', 'project.open', 'project.close'])

/** What the other windows must hear of a call that one window made; null where nothing changed. */
export function newsOf(path: string, outcome: Outcome): BackendEvent | null {
  if (!outcome.ok) return null
  if (replacing.has(path)) return { event: 'project-replaced' }
  if (path === 'project.actAs') return { event: 'acting-as', analyst: (outcome.value as { readonly analyst: string }).analyst }
  const delta = deltaIn(outcome.value)
  return delta?.change ? { event: 'changed', delta } : null
}

/** Every write of the contract answers with its delta under this name. */
const deltaIn = (value: unknown): Delta | null =>
  typeof value === 'object' && value !== null && 'delta' in value ? (value.delta as Delta | null) : null
