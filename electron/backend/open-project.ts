import type { Database } from '#db/database.ts'
import { act, type Recorded } from '#db/history/history.ts'
import type { Recorder } from '#db/history/recorder.ts'
import type { Delta } from '#core/domain/change.ts'
import type { AnalystId } from '#core/domain/ids.ts'
import { analystNamed } from '#db/repositories/analysts.ts'
import { deltaOf } from './services/delta.ts'

/** A project at work: its database and who is working in it. Every service takes one. */
export interface OpenProject {
  readonly db: Database
  /** Whose name judgements, critiques and history carry. */
  analyst: string
  /** The present moment as an ISO 8601 instant. */
  now(): string
}

export const openProject = (db: Database, analyst: string): OpenProject => ({ db, analyst, now: () => new Date().toISOString() })

/** What a service has in hand while it writes. */
export interface Hand {
  readonly recorder: Recorder
  readonly at: string
  /** The analyst at work, added to the project if new. */
  signer(): AnalystId
}

/** One action of the analyst: one transaction, one row of history, one delta for the window. */
export function change<Result>(project: OpenProject, label: string | ((result: Result) => string), work: (hand: Hand) => Result): { result: Result; delta: Delta } {
  const at = project.now()
  const recorded = act<Result>(project.db, { actor: project.analyst, at }, label, (recorder) =>
    work({ recorder, at, signer: () => analystNamed(recorder, project.analyst, at) }))
  return { result: recorded.result, delta: deltaOf(project.db, recorded) }
}

/** The delta of a recorded step that is no action of its own: undo and redo. */
export const stepped = (project: OpenProject, recorded: Recorded<unknown>): Delta => deltaOf(project.db, recorded)
