import { createHash, randomBytes } from 'node:crypto'
import type { Stats } from 'node:fs'
import { link, lstat, open, realpath, rename, unlink } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Fault } from '#core/domain/fault.ts'

/** What was written, as a receipt lists it. */
export interface WrittenFile {
  readonly path: string
  readonly bytes: number
  /** Hex. */
  readonly sha256: string
}

/** The steps that touch the disk. Named so that a test can let each of them fail in turn over the real ones. */
export interface Disk {
  readonly open: typeof open
  readonly link: typeof link
  readonly rename: typeof rename
  readonly unlink: typeof unlink
}
const thisDisk: Disk = { open, link, rename, unlink }

/**
 * Writes a whole file or nothing: a temporary file beside the target, synced, then put in its place in one step, and the
 * folder synced. Without `overwrite` a file that exists is never replaced, not even one that appears meanwhile. On any
 * failure the temporary file is removed and the target is as it was. Faults: target-exists, target-invalid, disk-full,
 * write-failed.
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array,
  { overwrite, disk = thisDisk }: { readonly overwrite: boolean; readonly disk?: Disk },
): Promise<WrittenFile> {
  const { target, mode } = await targetOf(path, overwrite)
  const temporary = join(dirname(target), `.assay-${randomBytes(8).toString('hex')}.tmp`)
  try {
    await writeSynced(temporary, bytes, mode, disk)
    if (overwrite) await disk.rename(temporary, target)
    else await placeAsNew(temporary, target, disk)
  } catch (error) {
    await removeIfThere(temporary)
    throw faultOf(error, path)
  }
  try {
    await syncFolder(dirname(target), disk)
  } catch (error) {
    throw faultOf(error, path)
  }
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** The file that will be replaced or made: behind links where there is one, so that a link stays a link. */
async function targetOf(path: string, overwrite: boolean): Promise<{ readonly target: string; readonly mode: number | null }> {
  if (path === '' || path.includes('\0')) throw new Fault('target-invalid', { path, reason: 'it is not a file name' })
  const target = resolve(path)
  const found = await lookAt(target, path)
  if (!found) return { target, mode: null }
  if (found.isDirectory()) throw new Fault('target-invalid', { path, reason: 'it is a folder' })
  if (!overwrite) throw new Fault('target-exists', { path })
  const real = await realOf(target, path)
  const kind = await lookAt(real, path)
  if (kind?.isDirectory()) throw new Fault('target-invalid', { path, reason: 'it leads to a folder' })
  if (kind && !kind.isFile()) throw new Fault('target-invalid', { path, reason: 'it is not an ordinary file' })
  return { target: real, mode: kind ? kind.mode & 0o777 : null }
}

async function lookAt(target: string, path: string): Promise<Stats | null> {
  try {
    return await lstat(target)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw faultOf(error, path)
  }
}

async function realOf(target: string, path: string): Promise<string> {
  try {
    return await realpath(target)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new Fault('target-invalid', { path, reason: 'it is a link that leads nowhere' })
    throw faultOf(error, path)
  }
}

/** `mode`: permissions of the file that will be replaced, which the new one takes over. */
async function writeSynced(temporary: string, bytes: Uint8Array, mode: number | null, disk: Disk): Promise<void> {
  const file = await disk.open(temporary, 'wx', mode === null ? 0o666 : 0o600)
  try {
    if (mode !== null) await file.chmod(mode)
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/**
 * Gives the temporary file the target's name, failing where that name is taken. A hard link does so in one step; file
 * systems without links (FAT, some network shares) take the name with an empty file first, which the rename then replaces.
 */
async function placeAsNew(temporary: string, target: string, disk: Disk): Promise<void> {
  try {
    await disk.link(temporary, target)
  } catch (error) {
    if (!linkless.has(codeOf(error))) throw error
    await (await disk.open(target, 'wx', 0o666)).close()
    try {
      await disk.rename(temporary, target)
    } catch (renameError) {
      await removeIfThere(target)
      throw renameError
    }
    return
  }
  await disk.unlink(temporary).catch(async (error: unknown) => {
    await removeIfThere(target)
    throw error
  })
}
const linkless = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EXDEV'])

/** Makes the new name last through a power cut. Windows has no such step, and some file systems refuse it for folders. */
async function syncFolder(folder: string, disk: Disk): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await disk.open(folder, 'r')
  try {
    await handle.sync()
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'EOPNOTSUPP'].includes(codeOf(error))) throw error
  } finally {
    await handle.close()
  }
}

/** Cleans up after a failure that is already on its way to the person; a second failure here must not hide the first. */
async function removeIfThere(path: string): Promise<void> {
  await unlink(path).catch(() => undefined)
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '')

function faultOf(error: unknown, path: string): unknown {
  if (error instanceof Fault) return error
  switch (codeOf(error)) {
    case 'EEXIST':
      return new Fault('target-exists', { path })
    case 'ENOENT':
      return new Fault('target-invalid', { path, reason: 'its folder does not exist' })
    case 'ENOTDIR':
      return new Fault('target-invalid', { path, reason: 'a part of its path is a file, not a folder' })
    case 'EISDIR':
      return new Fault('target-invalid', { path, reason: 'it is a folder' })
    case 'ENAMETOOLONG':
      return new Fault('target-invalid', { path, reason: 'its name is too long for the file system' })
    case 'ELOOP':
      return new Fault('target-invalid', { path, reason: 'its links lead in a circle' })
    case 'ENOSPC':
    case 'EDQUOT':
      return new Fault('disk-full', { path })
    case 'EACCES':
    case 'EPERM':
      return new Fault('write-failed', { path, reason: 'the folder or the file may not be written to, or another program holds it open' })
    case 'EROFS':
      return new Fault('write-failed', { path, reason: 'the disk is read-only' })
    case 'EBUSY':
      return new Fault('write-failed', { path, reason: 'another program holds the file open' })
    case '':
      return error
    default:
      return new Fault('write-failed', { path, reason: error instanceof Error ? error.message : codeOf(error) })
  }
}
