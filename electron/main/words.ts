import type { ExportFormat, ImageFormat } from '#core/contract/inputs.ts'

/** What the shell says in the system's own dialogs. What the window says is in renderer/words/. */
export const dialogWords = {
  importDocuments: 'Import documents',
  openProject: 'Open a project',
  newProject: 'New project',
  exportNote: 'Export the note',
  savePlot: 'Save the plot',
  backUp: 'Back up the project',
  documents: 'Text, Markdown and web pages',
  projects: 'Assay projects',
  allFiles: 'All files',
} as const

export const formatWords: Readonly<Record<ExportFormat, string>> = {
  markdown: 'Markdown',
  html: 'Web page',
  docx: 'Word document',
  pdf: 'PDF',
  csv: 'Table (CSV)',
  json: 'JSON',
}

export const imageWords: Readonly<Record<ImageFormat, string>> = { svg: 'Drawing (SVG)', png: 'Picture (PNG)' }

export const recentWords = { menu: 'Open recent', none: 'Nothing opened yet' } as const

export const quarantineWords = {
  title: 'Assay',
  message: 'Some settings could not be read',
  detail: (files: readonly { readonly path: string; readonly movedTo: string | null }[]) =>
    [...files.map(({ path, movedTo }) => (movedTo === null ? `${path} was left as it is.` : `${path} was kept as ${movedTo}.`)), 'Assay starts with its defaults in their place. No project is touched by this.'].join('\n'),
  understood: 'Go on',
} as const

export const windowGoneWords = {
  title: 'Assay',
  message: 'The window stopped working',
  detail: (reason: string, log: string) => `It ended several times in a row (${reason}). What was saved is safe in the project file. The log is at ${log}.`,
  quit: 'Quit',
  again: 'Try again',
} as const
