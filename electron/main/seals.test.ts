import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sealedPath } from '#core/contract/inputs.ts'
import { chosenPath } from '#backend/seal.ts'
import { createSeals, isSealable } from './seals.ts'

it('a path sealed by the shell is taken by the backend, and by no other session', () => {
  const [ours, another] = [createSeals(), createSeals()]
  for (const path of ['/home/ada/Pact.assay', '/tmp/ü \u202e x.assay']) {
    const sealed = ours.seal(path)
    expect(chosenPath(sealedPath.parse(sealed), ours.key)).toBe(path)
    expect(() => chosenPath(sealed, another.key)).toThrow('path-not-chosen')
    expect(() => chosenPath({ ...sealed, path: `${path}x` }, ours.key)).toThrow('path-not-chosen')
  }
})

it.each(['relative.assay', '', '/tmp/a\0b', 7, null, undefined, `/${'x'.repeat(40_000)}`])('%j cannot be sealed', (path) => {
  expect(isSealable(path)).toBe(false)
  expect(() => createSeals().seal(path as string)).toThrow('whole path')
})

it('what was sealed, and what lies beside it, is remembered for this session', () => {
  const seals = createSeals()
  seals.seal(join('/home/ada', 'note.csv'))
  expect([seals.isSealed('/home/ada/note.csv'), seals.isSealed('/home/ada/other.csv'), seals.isBesideSealed('/home/ada/other.csv'), seals.isBesideSealed('/etc/passwd')]).toEqual([true, false, true, false])
})
