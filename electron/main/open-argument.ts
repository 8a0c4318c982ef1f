import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project named on a command line, as a whole path; null where none is. Some desktops pass a file: address. */
export function projectNamed(argv: readonly string[], workingFolder: string): string | null {
  const named = argv.slice(1).find((word) => !word.startsWith('-') && word.toLowerCase().endsWith('.assay') && !word.includes('\0'))
  if (named === undefined) return null
  if (!named.startsWith('file:')) return resolve(workingFolder, named)
  try {
    return fileURLToPath(named)
  } catch {
    // A file: address of another machine names no file here.
    return null
  }
}
