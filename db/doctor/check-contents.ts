import { createHash } from 'node:crypto'
import { offsetsOf } from '#core/text/offsets.ts'
import type { Database, Reader } from '../database.ts'
import type { Verdict } from './verdict.ts'

const sha256Of = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex')

/** Every kept text and original agrees with its hash, and every block lies in its text, in order. */
export function checkContents(db: Database): Verdict {
  const originals = idsOf(db, 'SELECT sha256 AS id FROM original')
  const contents = idsOf(db, 'SELECT id FROM content')
  return {
    looked: `${originals.length} originals and ${contents.length} texts are as they were imported.`,
    problems: [...originals.flatMap((sha256) => originalProblems(db, sha256)), ...contents.flatMap((id) => contentProblems(db, id))],
  }
}

// One at a time: an original may be many megabytes.
const idsOf = (reader: Reader, sql: string) => reader.read<{ id: string }>(sql).map(({ id }) => id)

function originalProblems(reader: Reader, sha256: string): string[] {
  const [row] = reader.read<{ bytes: Uint8Array }>('SELECT bytes FROM original WHERE sha256 = ?', sha256)
  return row && sha256Of(row.bytes) === sha256 ? [] : [`The original ${sha256} has other bytes than its hash says.`]
}

interface BlockPlace { readonly ordinal: number; readonly start: number; readonly end: number }

function contentProblems(reader: Reader, id: string): string[] {
  const [content] = reader.read<{ text: string; textSha256: string; characters: number }>('SELECT text, textSha256, characters FROM content WHERE id = ?', id)
  if (!content) return [`The text ${id} cannot be read.`]
  const { text, textSha256, characters } = content
  const problems: string[] = []
  if (sha256Of(text) !== textSha256) problems.push(`The text ${id} is not the one that was imported.`)
  if (offsetsOf(text).codePoints !== characters) problems.push(`The text ${id} has another length than was noted.`)
  let ordinal = 0
  let end = 0
  for (const block of reader.read<BlockPlace>('SELECT ordinal, start, "end" FROM block WHERE contentId = ? ORDER BY ordinal', id)) {
    if (block.ordinal !== ordinal) problems.push(`Block ${ordinal} of the text ${id} is missing.`)
    if (block.start < end || block.end > text.length) problems.push(`Block ${block.ordinal} of the text ${id} is out of place.`)
    ordinal = block.ordinal + 1
    end = block.end
  }
  return problems
}
