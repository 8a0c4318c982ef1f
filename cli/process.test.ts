import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aFolder, assay, harbourText, linesOf, mainPath, told, toldOne, text } from './assay.fixture.ts'

test.skipIf(process.platform === 'win32')('a command that is told to stop closes the project first, keeps what it had said was done, and does no more', async () => {
  const folder = aFolder()
  const path = join(folder, 'many.assay')
  await toldOne('new', path)
  const names = Array.from({ length: 400 }, (_, index) => join(folder, `${index}.txt`))
  for (const [index, name] of names.entries()) writeFileSync(name, `Words of file ${index}.`)

  const child = spawn(process.execPath, [mainPath, 'import', path, '--json', ...names], { stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (part: Buffer) => { stdout += part.toString() })
  child.stderr.on('data', (part: Buffer) => { stderr += part.toString() })
  await once(child.stdout, 'data')
  child.kill('SIGINT')
  const [code] = (await once(child, 'close')) as [number]

  expect([code, stderr]).toEqual([130, ''])
  expect(readdirSync(folder).filter((name) => name.startsWith('many.assay'))).toEqual(['many.assay'])
  const said = linesOf({ code, stdout, stderr }).map(({ documentId }) => documentId)
  const kept = (await told('documents', path)).map(({ documentId }) => documentId)
  expect(said.length).toBeLessThan(names.length)
  expect(kept.slice(0, said.length)).toEqual(said)
  expect(kept.length - said.length).toBeLessThanOrEqual(1)
}, 60_000)

test('a command runs without a terminal, a display or a home', async () => {
  const folder = aFolder()
  const path = join(folder, 'bare.assay')
  const bare = { DISPLAY: undefined, WAYLAND_DISPLAY: undefined, HOME: undefined, TERM: undefined, LANG: 'C' }
  expect(await assay(['new', path, '--title', 'Naïve 🚢', '--json'], { env: bare })).toMatchObject({ code: 0, stderr: '' })
  expect((await assay(['history', path], { env: bare })).code).toBe(0)
}, 30_000)

test('built into one file, the command does the main job with nothing beside it but SQLite', async () => {
  const root = join(import.meta.dirname, '..')
  const folder = aFolder()
  const built = spawnSync(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--config', 'vite.cli.config.ts', '--outDir', folder, '--logLevel', 'error'], { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } })
  expect([built.status, built.stderr]).toEqual([0, ''])
  expect(readdirSync(folder)).toEqual(['assay.js'])
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(join(root, 'node_modules/better-sqlite3'), join(folder, 'node_modules/better-sqlite3'), 'junction')

  const run = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'assay.js'), ...args], { cwd: folder, encoding: 'utf8' })
    return { code: status, stdout, stderr }
  }
  const one = (...args: readonly string[]) => linesOf(run(...args, '--json'))[0]!
  writeFileSync(join(folder, 'harbour.md'), harbourText)
  expect(run('--version').stdout).toMatch(/^Assay \d+\.\d+\.\d+\n$/)
  expect(one('new', 'p.assay')).toMatchObject({ title: 'p' })
  const documentId = text(one('import', 'p.assay', 'harbour.md'), 'documentId')
  const claimId = text(one('claim', 'p.assay', documentId, '--quote', '4.2 million tonnes'), 'claimId')
  expect(one('judge', 'p.assay', claimId, '--likelihood', 'unlikely')).toMatchObject({ term: 'unlikely' })
  for (const format of ['markdown', 'html', 'docx', 'csv', 'json']) {
    expect(one('export', 'p.assay', '--format', format, '--out', `note.${format}`)).toMatchObject({ carried: { claims: 1 } })
    expect(existsSync(join(folder, `note.${format}`))).toBe(true)
  }
  expect(run('doctor', 'p.assay')).toMatchObject({ code: 0, stderr: '' })
}, 120_000)
