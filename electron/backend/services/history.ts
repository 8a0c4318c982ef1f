import { changesOf, redo, undo } from '#db/history/history.ts'
import type { ChangeRecord, Delta } from '#core/domain/change.ts'
import { stepped, type OpenProject } from '../open-project.ts'

/** Takes back the last action that stands; signed by who does it. Faults: `nothing-to-undo`, `history-diverged`. */
export const undoLast = (project: OpenProject): Delta => stepped(project, undo(project.db, { actor: project.analyst, at: project.now() }))

/** Does again what was last undone. Faults: `nothing-to-redo`, `history-diverged`. */
export const redoLast = (project: OpenProject): Delta => stepped(project, redo(project.db, { actor: project.analyst, at: project.now() }))

/** Newest first, from before the change number `before` where given. */
export const changesIn = ({ db }: OpenProject, page: { readonly before?: number | undefined; readonly limit: number }): ChangeRecord[] => changesOf(db, page)
