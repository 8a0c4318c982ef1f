/** What was written, as a receipt lists it. */
export interface WrittenFile {
  readonly path: string
  readonly bytes: number
  /** Hex. */
  readonly sha256: string
}

/**
 * Writes a whole file or nothing: a temporary file beside the target, synced, then put in its place in one step.
 * Without `overwrite` a file that exists is never replaced. Faults: target-exists, target-invalid, disk-full, write-failed.
 */
export async function writeWhole(path: string, bytes: Uint8Array, options: { readonly overwrite: boolean }): Promise<WrittenFile> {
  throw new Error(`${bytes.length} bytes cannot be written to ${path} yet${options.overwrite ? ' over it' : ''}.`)
}
