import { Fault } from '#core/domain/fault.ts'
import type { Extraction, TextStep } from '#core/domain/document.ts'
import { dividedBlocks } from '#core/text/blocks.ts'
import { canonicalText } from '#core/text/canonical.ts'
import { decodeText } from './encoding.ts'
import { readPlainText } from './plain-text.ts'
import type { Reading } from './reading.ts'
import { binaryMediaType } from './sniff.ts'

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
 * Faults: `file-empty`, `file-too-large`, `format-unknown`, `text-not-found`.
 */
export function extractDocument({ bytes, fileName, mediaTypeHint }: FileToExtract): Extraction {
  if (bytes.length === 0) throw new Fault('file-empty', { path: fileName })
  if (bytes.length > fileLimit) throw new Fault('file-too-large', { path: fileName, bytes: bytes.length, limit: fileLimit })
  const binary = binaryMediaType(bytes)
  if (binary !== null) throw new Fault('format-unknown', { path: fileName, mediaType: binary })
  const decoded = decodeText(bytes)
  if (decoded === null) throw new Fault('format-unknown', { path: fileName, mediaType: null })
  const canonical = canonicalText(decoded.text)
  return finish({
    fileName,
    mediaType: 'text/plain',
    encoding: decoded.encoding,
    text: canonical.text,
    reading: readPlainText(canonical.text),
    steps: [{ step: 'decoded', detail: `${decoded.encoding} (${decoded.how})` }, ...canonical.steps],
    warnings: [...decoded.warnings, ...canonical.warnings],
  })
}

interface Parts {
  readonly fileName: string
  readonly mediaType: string
  readonly encoding: string | null
  readonly text: string
  readonly reading: Reading
  readonly steps: readonly TextStep[]
  readonly warnings: readonly string[]
}

function finish({ fileName, reading, ...kept }: Parts): Extraction {
  if (reading.blocks.length === 0) throw new Fault('text-not-found', { path: fileName })
  return {
    ...kept,
    blocks: dividedBlocks(kept.text, reading.blocks),
    facts: { ...reading.facts, title: reading.facts.title ?? nameOf(fileName) },
  }
}

/** A file's name without its folder and extension. */
const nameOf = (fileName: string): string => {
  const name = fileName.replace(/^.*[/\\]/, '')
  return name.replace(/(?<=.)\.[^.]+$/, '') || name
}
