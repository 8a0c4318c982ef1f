import { createHmac, randomBytes } from 'node:crypto'
import { dirname, isAbsolute } from 'node:path'
import type { SealedPath } from '#core/contract/inputs.ts'

/** Marks paths a person chose, so that the backend can tell them from paths a page made up. */
export interface Seals {
  /** The secret of this session in hex. It is told to the backend only, never to a window. */
  readonly key: string
  /** HMAC-SHA256 of the path. The path must be absolute and free of NUL. */
  seal(path: string): SealedPath
  /** Whether this path was sealed in this session. */
  isSealed(path: string): boolean
  /** Whether something in the same folder was sealed: an export may write several files beside the chosen one. */
  isBesideSealed(path: string): boolean
}

export function createSeals(): Seals {
  const secret = randomBytes(32)
  const sealed = new Set<string>()
  const folders = new Set<string>()
  return {
    key: secret.toString('hex'),
    seal(path) {
      if (!isSealable(path)) throw new Error('Only a whole path can be sealed.')
      sealed.add(path)
      folders.add(dirname(path))
      return { path, seal: createHmac('sha256', secret).update(path).digest('hex') }
    },
    isSealed: (path) => sealed.has(path),
    isBesideSealed: (path) => isSealable(path) && folders.has(dirname(path)),
  }
}

export const isSealable = (path: unknown): path is string =>
  typeof path === 'string' && path.length <= 32_768 && isAbsolute(path) && !path.includes('\0')
