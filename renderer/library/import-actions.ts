import { sealFiles, shell } from '#renderer/bridge/clients.ts'
import { offerActions } from '#renderer/commands/registry.ts'
import { useDialogs } from '#renderer/stores/dialogs.ts'
import { useImporting } from '#renderer/stores/importing.ts'
import { useProject } from '#renderer/stores/project.ts'

/** Choosing and pasting documents. */
export function offerImportActions(): void {
  const importing = useImporting()
  const project = useProject()
  const ready = (): boolean => !importing.running && !project.readOnly

  offerActions({
    'documents.import': { run: async () => importing.importFiles(await shell.chooseDocuments({})), enabled: ready },
    'documents.importPasted': { run: () => useDialogs().open({ name: 'paste' }), enabled: ready },
  })
}

/** Imports files a person dropped; answers how many of them are files of the disk. */
export async function importDropped(files: readonly File[]): Promise<number> {
  const sealed = await sealFiles(files)
  await useImporting().importFiles(sealed)
  return sealed.length
}
