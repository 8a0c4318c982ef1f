import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { appEnvironment } from './app-environment.mjs'
import { build } from './build.mjs'
import { openDisplay } from './display.mjs'
import { nodePath, notesFolder, projectFolder } from './places.mjs'
import { run } from './run.mjs'
import { Stop } from './say.mjs'
import { countsOfPlaywright, countsOfVitest } from './test-counts.mjs'

/**
 * What `npm test` consists of, in order. Each part runs one tool and says what came of it; `needsElectron` tells which
 * of them a runtime has to be ready for.
 *
 * @type {{ name: string, title: string, needsElectron: boolean, run: () => Promise<import('./test-counts.mjs').Counts> }[]}
 */
export const parts = [
  {
    name: 'types',
    title: 'types (vue-tsc)',
    needsElectron: false,
    run: () => oneCheck('vue-tsc/bin/vue-tsc.js', ['--noEmit', '-p', 'tsconfig.json']),
  },
  {
    name: 'lint',
    title: 'lint (eslint)',
    needsElectron: false,
    run: () => oneCheck('eslint/bin/eslint.js', ['.', '--max-warnings', '0']),
  },
  {
    name: 'layers',
    title: 'layers (dependency-cruiser)',
    needsElectron: false,
    run: () => oneCheck('dependency-cruiser/bin/dependency-cruiser.mjs', ['--config', '.dependency-cruiser.cjs', ...layeredFolders()]),
  },
  { name: 'unit', title: 'unit, property, database, contract (vitest)', needsElectron: false, run: runVitest },
  { name: 'build', title: 'build (electron-vite)', needsElectron: false, run: runBuild },
  { name: 'e2e', title: 'end to end in Electron (playwright)', needsElectron: true, run: runPlaywright },
]

/** The folders the layer rules speak of, as far as they exist. */
export function layeredFolders() {
  return ['core', 'formats', 'db', 'electron', 'cli', 'renderer', 'resources', 'e2e', 'bench', 'scripts'].filter((folder) =>
    existsSync(join(projectFolder, folder)),
  )
}

async function oneCheck(script, args) {
  const { code } = await runTool(script, args)
  return code === 0 ? count(1, 0) : count(0, 1, [`ended with ${code}`])
}

async function runVitest() {
  const report = freshReport('vitest.json')
  const { code } = await runTool('vitest/vitest.mjs', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`])
  return readReport(report, code, countsOfVitest)
}

async function runBuild() {
  try {
    await build()
    return count(1, 0)
  } catch (error) {
    if (!(error instanceof Stop) || error.code > 128) throw error
    return count(0, 1, [error.message])
  }
}

async function runPlaywright() {
  if (!existsSync(join(projectFolder, 'out', 'main', 'index.js'))) return count(0, 1, ['not run: the app is not built'])
  const report = freshReport('playwright.json')
  const display = await openDisplay({ virtual: true })
  try {
    const { code } = await runTool('playwright/cli.js', ['test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json'], {
      ...appEnvironment(),
      ...display.env,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    })
    return readReport(report, code, countsOfPlaywright)
  } finally {
    await display.stop()
  }
}

function runTool(script, args, env = {}) {
  return run(nodePath(), [join(projectFolder, 'node_modules', ...script.split('/')), ...args], { env })
}

function freshReport(name) {
  mkdirSync(notesFolder, { recursive: true })
  const path = join(notesFolder, name)
  rmSync(path, { force: true })
  return path
}

function readReport(path, exitCode, countsOf) {
  if (!existsSync(path)) return count(0, 1, [`the runner ended with ${exitCode} and left no report`])
  const counts = countsOf(JSON.parse(readFileSync(path, 'utf8')), exitCode)
  const failures = counts.failures.map((line) => line.replaceAll(join(projectFolder, '/'), ''))
  // A part that ran nothing has shown nothing.
  if (counts.passed + counts.failed === 0) return { ...counts, failed: 1, failures: ['no test ran'] }
  return { ...counts, failures }
}

function count(passed, failed, failures = []) {
  return { passed, failed, skipped: 0, failures }
}
