import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { manifestOf } from './renderer-manifest.ts'

it('lists the files a window may ask for by name, and no other', () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-renderer-'))
  mkdirSync(join(folder, 'assets'))
  for (const name of ['index.html', 'assets/index-1.js', 'assets/inter.woff2', 'notes.txt', '.built-from']) writeFileSync(join(folder, name), '')
  symlinkSync('/etc/passwd', join(folder, 'assets', 'outside.js'))
  const manifest = manifestOf(folder)
  expect([...manifest.keys()].toSorted()).toEqual(['/assets/index-1.js', '/assets/inter.woff2', '/index.html'])
  expect(manifest.get('/assets/inter.woff2')).toEqual({ file: join(folder, 'assets', 'inter.woff2'), mediaType: 'font/woff2' })
  rmSync(folder, { recursive: true })
})
