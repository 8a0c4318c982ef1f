import type { Receipt } from '#core/contract/answers.ts'
import { formatEntries } from '#formats/export/formats.ts'
import { importFormats } from '#formats/import/formats.ts'

/** A format in one direction: files that are read, or notes that are written. */
export interface FormatFacts {
  readonly format: string
  readonly direction: 'read' | 'written'
  readonly title: string
  /** Lower case, without the dot. */
  readonly extensions: readonly string[]
  readonly mediaTypes: readonly string[]
  /** Only the app with its window can do it. */
  readonly needsWindow: boolean
  /** What it cannot carry, whatever the document or note. */
  readonly lost: Receipt['lost']
}

/** Every format Assay reads, then every format it writes. */
export const everyFormat = (): readonly FormatFacts[] => [
  ...importFormats.map(({ name, title, extensions, mediaTypes, notCarried }): FormatFacts => ({
    format: name, direction: 'read', title, extensions, mediaTypes, needsWindow: false, lost: notCarried.map((what) => ({ what, why: kept })),
  })),
  ...Object.values(formatEntries).map(({ format, words, extension, mediaType, needsWindow, lost }): FormatFacts => ({
    format, direction: 'written', title: words, extensions: [extension.slice(1)], mediaTypes: [mediaType], needsWindow, lost,
  })),
]

/** Nothing a file holds is thrown away; it is only not in the text that is read and marked. */
const kept = 'kept in the file’s own bytes, which stay in the project; not in the text that is read'
