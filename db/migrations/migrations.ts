import firstSchema from './001-first-schema.ts'
import judging from './002-judging.ts'
import ownVerdicts from './003-own-verdicts.ts'
import type { Migration } from './migration.ts'

/** Every step from nothing to the current schema, in order. */
export const migrations: readonly Migration[] = [firstSchema, judging, ownVerdicts]

/** The schema version a list of migrations arrives at. */
export const newestOf = (steps: readonly Migration[]): number => steps.at(-1)?.version ?? 0
