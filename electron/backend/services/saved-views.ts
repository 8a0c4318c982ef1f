import { Fault } from '#core/domain/fault.ts'
import type { Delta } from '#core/domain/change.ts'
import { newId, type SavedViewId } from '#core/domain/ids.ts'
import type { SavedViewRecord } from '#core/domain/project-lists.ts'
import { savedViewsOf } from '#db/repositories/short-lists.ts'
import { change, type OpenProject } from '../open-project.ts'

/** Keeps a way of looking at a list under a name. `definition` is JSON that the view itself reads and checks. */
export function addSavedView(project: OpenProject, input: Pick<SavedViewRecord, 'name' | 'view' | 'definition'>): { savedViewId: SavedViewId; delta: Delta } {
  const { result, delta } = change(project, `Save the view “${input.name}”`, ({ recorder, at, signer }) => {
    const id = newId<'saved-view'>()
    recorder.insert('savedView', { id, ...input, analystId: signer(), createdAt: at })
    return id
  })
  return { savedViewId: result, delta }
}

export function renameSavedView(project: OpenProject, savedViewId: SavedViewId, name: string): Delta {
  const before = savedViewOrFault(project, savedViewId)
  return change(project, `Rename the view “${before.name}”`, ({ recorder }) => { recorder.update('savedView', savedViewId, { name }) }).delta
}

/** Puts another way of looking under the same name. */
export function updateSavedView(project: OpenProject, savedViewId: SavedViewId, definition: string): Delta {
  const { name } = savedViewOrFault(project, savedViewId)
  return change(project, `Change the view “${name}”`, ({ recorder }) => { recorder.update('savedView', savedViewId, { definition }) }).delta
}

export function removeSavedView(project: OpenProject, savedViewId: SavedViewId): Delta {
  const { name } = savedViewOrFault(project, savedViewId)
  return change(project, `Remove the view “${name}”`, ({ recorder }) => { recorder.remove('savedView', savedViewId) }).delta
}

function savedViewOrFault({ db }: OpenProject, savedViewId: SavedViewId): SavedViewRecord {
  const found = savedViewsOf(db).find((view) => view.savedViewId === savedViewId)
  if (!found) throw new Fault('saved-view-not-found', { savedViewId })
  return found
}
