import type { Receipt } from '#core/contract/answers.ts'
import type { ExportFormat } from '#core/contract/inputs.ts'
import type { Note } from '#core/domain/note.ts'

/** One format a note can be written in, as `assay formats` lists it. */
export interface FormatEntry {
  readonly format: ExportFormat
  readonly words: string
  /** With the dot. */
  readonly extension: string
  readonly mediaType: string
  /** What it cannot carry, whatever the note. */
  readonly lost: Receipt['lost']
  /** True where only the app can make the bytes: it prints `renderPrintHtml(note)`. */
  readonly needsWindow: boolean
}

export interface RenderOptions {
  /** CSV: put an apostrophe before what a spreadsheet would run as a formula. On unless switched off. */
  readonly guardFormulas?: boolean
}

export interface Rendering {
  /** Null for PDF, which the app prints. */
  readonly bytes: Uint8Array | null
  readonly carried: Receipt['carried']
  readonly lost: Receipt['lost']
}

/** A note in a format, with what the format carries of it and what it cannot. */
export async function renderNote(note: Note, format: ExportFormat, options: RenderOptions = {}): Promise<Rendering> {
  throw new Error(`${note.title} cannot be written as ${format} yet${options.guardFormulas ? ', guarded' : ''}.`)
}
