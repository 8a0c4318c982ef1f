/** A file format Assay reads. */
export interface ImportFormat {
  readonly name: 'plain-text' | 'markdown' | 'html'
  readonly title: string
  /** Lower case, without the dot. */
  readonly extensions: readonly string[]
  readonly mediaTypes: readonly string[]
  /** What stays behind: the file is kept byte for byte, but the text an analyst reads does without it. */
  readonly notCarried: readonly string[]
}

export const importFormats: readonly ImportFormat[] = [
  {
    name: 'plain-text',
    title: 'Plain text',
    extensions: ['txt', 'text'],
    mediaTypes: ['text/plain'],
    notCarried: ['what a line is meant as: headings, lists and titles are recognised by their shape'],
  },
  {
    name: 'markdown',
    title: 'Markdown',
    extensions: ['md', 'markdown', 'mdown', 'mkd'],
    mediaTypes: ['text/markdown', 'text/x-markdown'],
    notCarried: ['pictures', 'emphasis', 'the addresses of links', 'tags of HTML (shown as they are written)', 'the marks themselves, such as # and *'],
  },
  {
    name: 'html',
    title: 'HTML',
    extensions: ['html', 'htm', 'xhtml', 'xht'],
    mediaTypes: ['text/html', 'application/xhtml+xml'],
    notCarried: ['scripts and styles', 'pictures, sound and film', 'forms, frames and drawings', 'emphasis and layout', 'the addresses of links', 'elements the page hides', 'cells that span rows or columns (kept at their first place)'],
  },
]

/** Format by a file's extension; null where the extension says nothing. */
export function formatByExtension(fileName: string): ImportFormat | null {
  const extension = /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase()
  return extension === undefined ? null : importFormats.find((format) => format.extensions.includes(extension)) ?? null
}

export function formatByMediaType(mediaType: string): ImportFormat | null {
  const bare = mediaType.split(';')[0]?.trim().toLowerCase() ?? ''
  return importFormats.find((format) => format.mediaTypes.includes(bare)) ?? null
}
