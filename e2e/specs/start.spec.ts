import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ProjectSnapshot } from '#core/contract/answers.ts'
import type { SealedPath } from '#core/contract/inputs.ts'
import type { RecentProject, Settings } from '#core/contract/shell-contract.ts'
import { electronRuntime, sandboxSwitches } from '../../scripts/electron-runtime.mjs'
import { appFolder, expect, test, type Assay } from '../launch.ts'

let folder: string
test.beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'assay-start-')) })
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A project of its own in the folder of this test, closed cleanly. */
async function aProjectFile(launch: (options?: object) => Promise<Assay>, name: string): Promise<string> {
  const assay = await launch()
  const target = await assay.ask<SealedPath>('shell.sampleTarget', {})
  await assay.ask('project.createSample', { target })
  await assay.ask('project.close', {})
  const path = join(folder, name)
  copyFileSync(target.path, path)
  await assay.quit()
  return path
}

/** Starts a second Assay of the same person, as a double-click does, and waits for its end. */
function startAgain(assay: Assay, display: { readonly env: Readonly<Record<string, string>> }, ...args: string[]): Promise<number | null> {
  const again = spawn(electronRuntime().path, [...sandboxSwitches(), appFolder, ...args], { cwd: folder, stdio: 'ignore', env: { ...process.env, ...display.env, ASSAY_USER_DATA: assay.userData } })
  return new Promise((resolve) => again.once('exit', resolve))
}

const spoilt: Readonly<Record<string, (path: string) => void>> = {
  empty: (path) => writeFileSync(path, ''),
  'cut off': (path) => writeFileSync(path, '{"analyst":"Ada","theme":"da'),
  'full of NULs': (path) => writeFileSync(path, Buffer.alloc(4_096)),
  'of another program': (path) => writeFileSync(path, 'MZ\u0090'),
  'valid, with values nobody has': (path) => writeFileSync(path, '{"theme":"mauve","zoom":-3,"bounds":{"x":"left"},"0":{}}'),
  'a folder': (path) => mkdirSync(join(path, 'inside'), { recursive: true }),
}
for (const [how, spoil] of Object.entries(spoilt)) {
  test(`the window opens when every settings file is ${how}`, async ({ launch }) => {
    const userData = join(folder, 'user')
    mkdirSync(userData)
    const names = ['settings.json', 'recent-projects.json', 'window-state.json']
    for (const name of names) spoil(join(userData, name))
    const assay = await launch({ userData })
    expect(await assay.ask<Settings>('shell.settings', {})).toMatchObject({ theme: 'system', zoom: 1 })
    expect(await assay.ask('shell.recentProjects', {})).toEqual([])
    const kept = readdirSync(userData).filter((name) => name.includes('.unreadable-'))
    expect(kept.map((name) => name.replace(/\.unreadable-\d+$/, '')).toSorted()).toEqual(names.toSorted())
    await assay.ask('shell.changeSettings', { analyst: 'Ada' })
    expect(JSON.parse(readFileSync(join(userData, 'settings.json'), 'utf8'))).toMatchObject({ analyst: 'Ada' })
  })
}

test('a project named on the command line waits for the window, sealed', async ({ launch }) => {
  const path = await aProjectFile(launch, 'Pact & after.assay')
  const assay = await launch({ project: path })
  await expect.poll(async () => (await assay.ask<ProjectSnapshot | null>('project.current', {}))?.project.path ?? null).toBe(path)
})

test('a second start hands its project to the first and ends', async ({ launch, display }) => {
  const path = await aProjectFile(launch, 'Second.assay')
  const assay = await launch()
  await assay.listen()
  await assay.call('shell.pendingProject', {})
  expect(await startAgain(assay, display, 'Second.assay')).toBe(0)
  await expect.poll(() => assay.heard()).toContainEqual({ event: 'open-project', file: { path, seal: expect.stringMatching(/^[0-9a-f]{64}$/) } })
  expect(await assay.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('settings, recent projects and the window\'s place are there again after a restart', async ({ launch }) => {
  const userData = join(folder, 'user')
  const first = await launch({ userData })
  const target = await first.ask<SealedPath>('shell.sampleTarget', {})
  await first.ask('shell.rememberProject', { title: 'Pact', path: target.path })
  await first.ask('shell.changeSettings', { theme: 'dark', analyst: 'Ada' })
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 900, height: 600 }))
  await first.quit()

  const second = await launch({ userData })
  expect(await second.ask<Settings>('shell.settings', {})).toMatchObject({ theme: 'dark', analyst: 'Ada' })
  expect(await second.ask<readonly RecentProject[]>('shell.recentProjects', {})).toMatchObject([{ title: 'Pact', file: { path: target.path }, missing: true }])
  expect(await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())).toMatchObject({ width: 900, height: 600 })
  expect(await second.app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)).toBe(true)
})

test('a window whose process dies is loaded again', async ({ launch }) => {
  const assay = await launch()
  await assay.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer())
  await expect.poll(() => (existsSync(join(assay.userData, 'logs')) ? assay.log() : '')).toContain("The window's process ended")
  await expect.poll(() => assay.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    return contents !== undefined && !contents.isCrashed() && !contents.isLoading()
  })).toBe(true)
  expect(await assay.app.evaluate(({ BrowserWindow }): Promise<unknown> | undefined =>
    BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('assay.call("backend.ping", { payload: "back" })'))).toMatchObject({ ok: true, value: { payload: 'back' } })
})
