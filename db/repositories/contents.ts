import { createHash } from 'node:crypto'
import type { Block, Extraction } from '#core/domain/document.ts'
import type { ContentId } from '#core/domain/ids.ts'
import { offsetsOf } from '#core/text/offsets.ts'
import type { Writer } from '../database.ts'
import { indexContent } from '../search/index-content.ts'

export const sha256Of = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

/** Keeps the bytes a document came as. Kept once, however often they are imported; never removed. */
export function keepOriginal(writer: Writer, bytes: Uint8Array): string {
  const sha256 = sha256Of(bytes)
  writer.execute('INSERT INTO original (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING', sha256, bytes)
  return sha256
}

/** Keeps a canonical text with its blocks and makes it searchable. The same text with the same blocks is kept once. */
export function keepContent(writer: Writer, { text, blocks }: Pick<Extraction, 'text' | 'blocks'>): ContentId {
  const textSha256 = sha256Of(text)
  const contentId = sha256Of(JSON.stringify([textSha256, blocks.map(plainBlock)])) as ContentId
  const added = writer.execute(
    'INSERT INTO content (id, textSha256, text, characters) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
    contentId, textSha256, text, offsetsOf(text).codePoints)
  if (added === 0) return contentId
  blocks.forEach((block, ordinal) => writer.execute(
    `INSERT INTO block (contentId, ordinal, kind, level, boilerplate, start, "end", tableNumber, rowNumber, columnNumber, isHeader)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    contentId, ordinal, block.kind, block.level, block.boilerplate, block.start, block.end,
    block.cell?.table ?? null, block.cell?.row ?? null, block.cell?.column ?? null, block.cell ? Number(block.cell.header) : null))
  indexContent(writer, contentId)
  return contentId
}

const plainBlock = (block: Block) => [block.kind, block.level, block.boilerplate, block.start, block.end, block.cell && [block.cell.table, block.cell.row, block.cell.column, block.cell.header]]
