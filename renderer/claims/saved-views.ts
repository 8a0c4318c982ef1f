import type { SavedViewId } from '#core/domain/ids.ts'
import type { SavedViewRecord } from '#core/domain/project-lists.ts'
import { backend } from '#renderer/bridge/clients.ts'
import { useClaimsView } from '#renderer/stores/claims-view.ts'
import { useProject } from '#renderer/stores/project.ts'
import { useClaimsTable } from './table-store.ts'

/** Keeps the table as it is under a name. Answers whether it could be kept. */
export async function saveView(name: string): Promise<boolean> {
  const answer = await useProject().write(backend.savedViews.add({ name, view: 'claims', definition: useClaimsTable().written() }))
  if (answer) useClaimsView().savedViewId = answer.savedViewId
  return answer !== null
}

/** Keeps the table as it is under the name of a view there is. */
export const updateSavedView = ({ savedViewId }: SavedViewRecord) =>
  useProject().write(backend.savedViews.update({ savedViewId, definition: useClaimsTable().written() }))

export async function renameSavedView(savedViewId: SavedViewId, name: string): Promise<boolean> {
  return (await useProject().write(backend.savedViews.rename({ savedViewId, name }))) !== null
}

export async function removeSavedView({ savedViewId }: SavedViewRecord): Promise<void> {
  const view = useClaimsView()
  if ((await useProject().write(backend.savedViews.remove({ savedViewId }))) && view.savedViewId === savedViewId) view.savedViewId = null
}
