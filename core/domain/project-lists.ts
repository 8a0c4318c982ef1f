import type { DismissalId, EntityDateId, SavedViewId } from './ids.ts'
import type { AssumptionRecord, QuestionRecord } from './judging.ts'

/** A finding an analyst set aside, with why. It stays set aside until it is restored. */
export interface DismissalRecord {
  readonly dismissalId: DismissalId
  /** The finding's lasting key. */
  readonly findingKey: string
  /** Which check or rule found it. */
  readonly finding: string
  readonly reason: string
  readonly analyst: string
  readonly at: string
}

/** A way of looking at a list, kept under a name. `definition` is JSON that the view itself reads and checks. */
export interface SavedViewRecord {
  readonly savedViewId: SavedViewId
  readonly name: string
  readonly view: string
  readonly definition: string
  readonly analyst: string
  readonly at: string
}

/** When a body, state, office or treaty existed, as the analysts of the project know it. ISO dates of any precision; open where null. */
export interface EntityDateRecord {
  readonly entityDateId: EntityDateId
  readonly name: string
  readonly aliases: readonly string[]
  readonly beganOn: string | null
  readonly endedOn: string | null
  readonly kind: string
  readonly note: string
}

/** Something set for the project as a whole; `value` is JSON that its reader checks. */
export interface SettingRecord { readonly name: string; readonly value: string }

/** The lists of a project that are short enough to be held whole. A write that changes one answers with all of it. */
export interface ShortLists {
  /** By age. */
  readonly questions: readonly QuestionRecord[]
  /** By age; those on a claim stand with the claim as well. */
  readonly assumptions: readonly AssumptionRecord[]
  readonly dismissals: readonly DismissalRecord[]
  /** By name. */
  readonly savedViews: readonly SavedViewRecord[]
  /** By name. */
  readonly entityDates: readonly EntityDateRecord[]
  readonly settings: readonly SettingRecord[]
}
export const shortListNames = ['questions', 'assumptions', 'dismissals', 'savedViews', 'entityDates', 'settings'] as const satisfies readonly (keyof ShortLists)[]
