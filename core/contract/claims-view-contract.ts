import { z } from 'zod'
import type { Delta } from '../domain/change.ts'
import type { ClaimId, SavedViewId } from '../domain/ids.ts'
import { call, type Contract } from './define.ts'
import * as is from './inputs.ts'

/** A claim that was changed after a look, and by whom. */
export interface ChangedClaim {
  readonly claimId: ClaimId
  /** Names of those who changed it, in the order of their first change. */
  readonly by: readonly string[]
}
/** What an analyst's last look did not see. `since`: when they looked last; null where they never did, and then nothing is listed. */
export interface Looked { readonly since: string | null; readonly claims: readonly ChangedClaim[] }

/** Part of the group `project`: what has changed since the analyst at work last looked. Looking is kept in no history. */
export const lookContract = {
  lookedSince: call(z.strictObject({})).returns<Looked>(),
  /** Everything up to now counts as seen by the analyst at work. An analyst who has done nothing in the project yet is not kept, and answers as before. */
  markLooked: call(z.strictObject({})).returns<Looked>(),
} satisfies Contract[string]

/** Part of the group `claims`: many at once. */
export const manyClaimsContract = {
  /** Numbers of all claims whose statement or note holds the words of a query, as `search.find` reads it. */
  matching: call(z.strictObject({ query: z.string().max(1_000) })).returns<{ numbers: readonly number[] }>(),
  /** Changes the same of every claim as one action; what is left out stays. Fault: `claim-not-found`, and then nothing is changed. */
  updateMany: call(z.strictObject({
    claimIds: z.array(is.idOf<'claim'>()).min(1).max(100_000), kind: is.kind.optional(), status: is.status.optional(), priority: is.priority.optional(),
    assignee: is.line.nullable().optional(), addTags: z.array(is.someLine).max(200).optional(), removeTags: z.array(is.someLine).max(200).optional(),
  })).returns<{ delta: Delta }>(),
} satisfies Contract[string]

const name = is.someLine.max(200)
const definition = z.string().max(100_000).refine(isJson, 'not JSON')
const savedViewId = is.idOf<'saved-view'>()

/** Ways of looking at a list that are kept under a name. */
export const savedViewsContract = {
  savedViews: {
    add: call(z.strictObject({ name, view: z.enum(['claims']), definition })).returns<{ savedViewId: SavedViewId; delta: Delta }>(),
    rename: call(z.strictObject({ savedViewId, name })).returns<{ delta: Delta }>(),
    /** Puts another way of looking under the same name. */
    update: call(z.strictObject({ savedViewId, definition })).returns<{ delta: Delta }>(),
    remove: call(z.strictObject({ savedViewId })).returns<{ delta: Delta }>(),
  },
} satisfies Contract

function isJson(value: string): boolean {
  try {
    JSON.parse(value)
    return true
  } catch {
    return false
  }
}
