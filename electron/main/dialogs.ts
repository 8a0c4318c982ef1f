import { dirname, join } from 'node:path'
import { dialog, type BrowserWindow, type FileFilter } from 'electron'
import type { ExportFormat, ImageFormat } from '#core/contract/inputs.ts'
import { fileNameOf, withExtension } from './file-names.ts'
import { dialogWords, formatWords, imageWords } from './words.ts'

/** What a folder was last chosen for: documents to import rarely lie where projects are kept. */
type Purpose = 'documents' | 'projects' | 'exports' | 'backups'

/** Where to write. `confirmed`: this very name was confirmed in the dialog, which asks before a file is replaced. */
export interface ChosenTarget { readonly path: string; readonly confirmed: boolean }

export interface Dialogs {
  chooseDocuments(): Promise<readonly string[]>
  chooseProject(): Promise<string | null>
  chooseNewProject(suggestedName: string): Promise<ChosenTarget | null>
  chooseExportTarget(format: ExportFormat, suggestedName: string): Promise<ChosenTarget | null>
  chooseImageTarget(format: ImageFormat, suggestedName: string): Promise<ChosenTarget | null>
  chooseBackupTarget(suggestedName: string): Promise<ChosenTarget | null>
}

const projectFilter: FileFilter = { name: dialogWords.projects, extensions: ['assay'] }
const documentFilter: FileFilter = { name: dialogWords.documents, extensions: ['txt', 'text', 'md', 'markdown', 'html', 'htm', 'xhtml'] }
const allFiles: FileFilter = { name: dialogWords.allFiles, extensions: ['*'] }
const exportExtensions: Readonly<Record<ExportFormat, string>> = { markdown: 'md', html: 'html', docx: 'docx', pdf: 'pdf', csv: 'csv', json: 'json' }

/** The system's file dialogs over one window. Each purpose opens where it was last used, else in `firstFolder`. */
export function createDialogs(window: () => BrowserWindow, firstFolder: string): Dialogs {
  const lastFolders = new Map<Purpose, string>()
  const folderFor = (purpose: Purpose) => lastFolders.get(purpose) ?? firstFolder

  const open = async (purpose: Purpose, title: string, filters: FileFilter[], several: boolean): Promise<readonly string[]> => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window(), { title, filters, defaultPath: folderFor(purpose), properties: several ? ['openFile', 'multiSelections'] : ['openFile'] })
    if (canceled || filePaths[0] === undefined) return []
    lastFolders.set(purpose, dirname(filePaths[0]))
    return filePaths
  }
  const save = async (purpose: Purpose, title: string, filter: FileFilter, suggestedName: string): Promise<ChosenTarget | null> => {
    const extension = `.${filter.extensions[0]}`
    const defaultPath = join(folderFor(purpose), withExtension(fileNameOf(suggestedName), extension))
    const { canceled, filePath } = await dialog.showSaveDialog(window(), { title, filters: [filter], defaultPath, properties: ['createDirectory', 'showOverwriteConfirmation'] })
    if (canceled || !filePath) return null
    lastFolders.set(purpose, dirname(filePath))
    const path = withExtension(filePath, extension)
    // Where we had to add the extension, nobody was asked about the file that has the longer name.
    return { path, confirmed: path === filePath }
  }
  return {
    chooseDocuments: () => open('documents', dialogWords.importDocuments, [documentFilter, allFiles], true),
    chooseProject: async () => (await open('projects', dialogWords.openProject, [projectFilter, allFiles], false))[0] ?? null,
    chooseNewProject: (suggestedName) => save('projects', dialogWords.newProject, projectFilter, suggestedName),
    chooseExportTarget: (format, suggestedName) => save('exports', dialogWords.exportNote, { name: formatWords[format], extensions: [exportExtensions[format]] }, suggestedName),
    chooseImageTarget: (format, suggestedName) => save('exports', dialogWords.savePlot, { name: imageWords[format], extensions: [format] }, suggestedName),
    chooseBackupTarget: (suggestedName) => save('backups', dialogWords.backUp, projectFilter, suggestedName),
  }
}
