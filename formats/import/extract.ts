import { Fault } from '#core/domain/fault.ts'
import type { Extraction, TextStep } from '#core/domain/document.ts'
import { dividedBlocks } from '#core/text/blocks.ts'
import { canonicalText, type Canonical } from '#core/text/canonical.ts'
import { declaredEncoding, decodeText, type Decoded } from './encoding.ts'
import { formatByExtension, formatByMediaType, type ImportFormat } from './formats.ts'
import { readHtml } from './html.ts'
import { readMarkdown } from './markdown.ts'
import { readPlainText } from './plain-text.ts'
import { binaryMediaType, markupMediaType } from './sniff.ts'

/** Most bytes one file may have. Beyond it a text no longer fits comfortably in memory several times over. */
export const fileLimit = 256 * 1024 * 1024

export interface FileToExtract {
  readonly bytes: Uint8Array
  /** With or without its folder; used for the extension, the title where the text tells none, and in faults. */
  readonly fileName: string
  readonly mediaTypeHint?: string | undefined
}

/**
 * Reads a file of a known format into text, blocks and facts. Pure: the same bytes always give the same.
 * Faults: `file-empty`, `file-too-large`, `format-unknown`, `file-unreadable`, `text-not-found`.
 */
export function extractDocument({ bytes, fileName, mediaTypeHint }: FileToExtract): Extraction {
  if (bytes.length === 0) throw new Fault('file-empty', { path: fileName })
  if (bytes.length > fileLimit) throw new Fault('file-too-large', { path: fileName, bytes: bytes.length, limit: fileLimit })
  const binary = binaryMediaType(bytes)
  if (binary !== null) throw new Fault('format-unknown', { path: fileName, mediaType: binary })

  const expected = (mediaTypeHint === undefined ? null : formatByMediaType(mediaTypeHint)) ?? formatByExtension(fileName)
  const declared = expected?.name === 'html' || expected === null ? declaredEncoding(bytes) : null
  const decoded = decodeText(bytes, declared)
  if (decoded === null) throw new Fault('format-unknown', { path: fileName, mediaType: null })
  const source = canonicalText(decoded.text)
  const markup = markupMediaType(source.text)
  const isPage = markup === 'text/html' || markup === 'application/xhtml+xml'
  if (markup !== null && !isPage && expected?.name !== 'plain-text' && expected?.name !== 'markdown') throw new Fault('format-unknown', { path: fileName, mediaType: markup })

  const format = isPage && expected?.name !== 'markdown' ? 'html' : expected?.name ?? 'plain-text'
  const steps: readonly TextStep[] = [{ step: 'decoded', detail: `${decoded.encoding}, ${reasons[decoded.how]}` }, ...source.steps]
  const warnings = [...decoded.warnings, ...surprises(format, expected, fileName)]
  return extracted({ fileName, format, mediaType: markup === 'application/xhtml+xml' ? markup : mediaTypes[format], encoding: decoded.encoding, source, steps, warnings })
}

/** Why a file was read in its encoding. */
const reasons = {
  'byte-order-mark': 'by its byte order mark',
  'valid-utf-8': 'which its bytes are valid in',
  'utf-16-pattern': 'by the pattern of its bytes',
  escapes: 'by its escape sequences',
  declared: 'as the file itself says',
  guessed: 'a guess from which characters it uses',
} satisfies Record<Decoded['how'], string>

/** What the clipboard held. Where both forms are there, HTML is read, and plain text if that has no words. */
export interface Pasted { readonly text?: string | undefined; readonly html?: string | undefined; readonly title?: string | undefined }

/** Reads pasted text or HTML as a document. Faults: `file-empty`, `text-not-found`, `file-too-large`. */
export function extractPasted({ text = '', html = '', title }: Pasted): Extraction {
  const name = title?.trim() || 'Pasted text'
  const longest = Math.max(text.length, html.length)
  if (longest === 0) throw new Fault('file-empty', { path: name })
  if (longest > fileLimit) throw new Fault('file-too-large', { path: name, bytes: longest, limit: fileLimit })
  const read = (format: ImportFormat['name'], content: string): Extraction => {
    const source = canonicalText(content)
    const extraction = extracted({ fileName: name, format, mediaType: mediaTypes[format], encoding: null, source, steps: [{ step: 'pasted', detail: mediaTypes[format] }, ...source.steps], warnings: [] })
    return title === undefined || title.trim() === '' ? extraction : { ...extraction, facts: { ...extraction.facts, title: title.trim() } }
  }
  if (html.trim() === '') return read('plain-text', text)
  try {
    return read('html', html)
  } catch (error) {
    if (text.trim() !== '' && error instanceof Fault) return read('plain-text', text)
    throw error
  }
}

const mediaTypes = { 'plain-text': 'text/plain', markdown: 'text/markdown', html: 'text/html' } as const satisfies Record<ImportFormat['name'], string>

interface Decided {
  readonly fileName: string
  readonly format: ImportFormat['name']
  readonly mediaType: string
  readonly encoding: string | null
  /** The decoded file, as recorded steps made it. */
  readonly source: Canonical
  readonly steps: readonly TextStep[]
  readonly warnings: readonly string[]
}

function extracted({ fileName, format, mediaType, encoding, source, steps, warnings }: Decided): Extraction {
  const reading = format === 'html' ? readHtml(source.text, fileName) : format === 'markdown' ? readMarkdown(source.text) : { ...readPlainText(source.text), text: source.text, steps: [], warnings: [] }
  if (reading.blocks.length === 0) throw new Fault('text-not-found', { path: fileName })
  // References such as &#27; make characters the source did not have; their replacements are of the same length.
  const canonical = canonicalText(reading.text)
  return {
    mediaType,
    encoding,
    text: canonical.text,
    blocks: dividedBlocks(canonical.text, reading.blocks),
    facts: { ...reading.facts, title: reading.facts.title ?? nameOf(fileName) },
    steps: [...steps, ...reading.steps, ...canonical.steps],
    ...('partial' in reading && reading.partial ? { partial: true as const } : {}),
    warnings: [...warnings, ...reading.warnings, ...(format === 'plain-text' ? source.warnings : canonical.warnings)],
  }
}

/** Sentences about a file that is not what its name says. */
function surprises(format: ImportFormat['name'], expected: ImportFormat | null, fileName: string): string[] {
  if (expected === null && format === 'plain-text' && /\.[^./\\]+$/.test(fileName)) return [`Nothing is known of files whose name ends in ${/\.[^.]+$/.exec(fileName)?.[0] ?? ''}; it was read as plain text.`]
  return expected !== null && expected.name !== format ? [`Its name says ${expected.title}, but it is a page of HTML and was read as one.`] : []
}

/** A file's name without its folder and extension. */
const nameOf = (fileName: string): string => {
  const name = fileName.replace(/^.*[/\\]/, '')
  return name.replace(/(?<=.)\.[^.]+$/, '') || name
}
