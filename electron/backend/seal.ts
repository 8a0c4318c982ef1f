import { createHmac, timingSafeEqual } from 'node:crypto'
import { Fault } from '#core/domain/fault.ts'
import type { SealedPath } from '#core/contract/inputs.ts'

/** The path, if a person chose it in a dialog of the shell; a path a page made up has no seal. Fault: `path-not-chosen`. */
export function chosenPath({ path, seal }: SealedPath, sealKey: string): string {
  const expected = createHmac('sha256', Buffer.from(sealKey, 'hex')).update(path).digest()
  const given = Buffer.from(seal, 'hex')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new Fault('path-not-chosen', { path })
  return path
}
