import { readFileSync } from 'node:fs'
import mammoth from 'mammoth'
import { readFragment } from './html.ts'
import type { ReadNote } from './words.ts'

/** A Word file as mammoth reads it, with what it had to say against the file. */
export async function readDocx(path: string): Promise<ReadNote & { readonly complaints: readonly string[] }> {
  const { value, messages } = await mammoth.convertToHtml({ buffer: readFileSync(path) })
  return { ...readFragment(value), complaints: messages.filter(({ type }) => type === 'error').map(({ message }) => message) }
}
