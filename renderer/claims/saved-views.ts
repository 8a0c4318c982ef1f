import type { SavedViewRecord } from '#core/domain/project-lists.ts'
import { backend } from '#renderer/bridge/clients.ts'
import { useProject } from '#renderer/stores/project.ts'
import { useClaimsTable } from './table-store.ts'

/** Looks at the table the way a saved view has it. */
export function showSavedView({ savedViewId, definition }: SavedViewRecord): void {
  useClaimsTable().look(definition, savedViewId)
}

/** Keeps the table as it is under a name. Answers whether it could be kept. */
export async function saveView(name: string): Promise<boolean> {
  const table = useClaimsTable()
  const answer = await useProject().write(backend.savedViews.add({ name, view: 'claims', definition: table.written() }))
  if (answer) table.savedViewId = answer.savedViewId
  return answer !== null
}

/** Keeps the table as it is under the name of a view there is. */
export const updateSavedView = ({ savedViewId }: SavedViewRecord) =>
  useProject().write(backend.savedViews.update({ savedViewId, definition: useClaimsTable().written() }))

export const renameSavedView = ({ savedViewId }: SavedViewRecord, name: string) => useProject().write(backend.savedViews.rename({ savedViewId, name }))

export async function removeSavedView({ savedViewId }: SavedViewRecord): Promise<void> {
  const table = useClaimsTable()
  if ((await useProject().write(backend.savedViews.remove({ savedViewId }))) && table.savedViewId === savedViewId) table.savedViewId = null
}
