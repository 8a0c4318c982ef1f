import type { Writer } from '../database.ts'

interface BlockPlace { readonly row: number; readonly start: number; readonly end: number }

/** Makes a kept text searchable, block by block; called once, when the content is kept. */
export function indexContent(writer: Writer, contentId: string): void {
  const text = writer.read<{ text: string }>('SELECT text FROM content WHERE id = ?', contentId)[0]?.text ?? ''
  for (const { row, start, end } of writer.read<BlockPlace>('SELECT row, start, "end" FROM block WHERE contentId = ? ORDER BY ordinal', contentId)) {
    writer.execute('INSERT INTO passageSearch (rowid, text) VALUES (?, ?)', row, text.slice(start, end))
  }
}

/** Makes both indexes anew from what the project holds. */
export function rebuildSearch(writer: Writer): void {
  writer.execute('DELETE FROM passageSearch')
  for (const { id } of writer.read<{ id: string }>('SELECT id FROM content')) indexContent(writer, id)
  writer.execute(`INSERT INTO claimSearch (claimSearch) VALUES ('rebuild')`)
}
