import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** "ASSY", the application_id (offset 68 of the file, big-endian) by which Assay knows its own. */
export const applicationId = 0x41535359

const magic = 'SQLite format 3\0'
const headerLength = 100

/** What the first hundred bytes of a file say, and how long it is. */
export interface Header {
  readonly bytes: number
  /** Begins as every SQLite database begins. */
  readonly isSqlite: boolean
  /** Carries Assay's application_id. */
  readonly isOurs: boolean
  readonly schema: number
  /** The file is in write-ahead mode: it is open, or was not closed cleanly. A cleanly closed project is not. */
  readonly inWal: boolean
  /** How long the file should be, in bytes; null where the header does not say reliably. */
  readonly expectedBytes: number | null
}

/**
 * Reads a file's header without SQLite, so that a foreign file is refused before any of it is interpreted.
 * Never call this on a file this process has open through SQLite: closing it again drops SQLite's locks (POSIX).
 * Layout: https://www.sqlite.org/fileformat2.html#the_database_header
 */
export function readHeader(path: string): Header {
  const file = openSync(path, 'r')
  try {
    const bytes = fstatSync(file).size
    const header = Buffer.alloc(headerLength)
    const read = readSync(file, header, 0, headerLength, 0)
    const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16)
    const sizeIsValid = header.readUInt32BE(24) === header.readUInt32BE(92)
    return {
      bytes,
      isSqlite: header.toString('latin1', 0, Math.min(magic.length, read)) === magic,
      isOurs: header.readInt32BE(68) === applicationId,
      schema: header.readInt32BE(60),
      inWal: header[18] === 2 || header[19] === 2,
      expectedBytes: read === headerLength && sizeIsValid ? pageSize * header.readUInt32BE(28) : null,
    }
  } finally {
    closeSync(file)
  }
}
