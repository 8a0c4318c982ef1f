/**
 * `node scripts/build.mjs`: builds the app and the command line into out/, unless out/ was built from these very
 * sources. --force builds in any case.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { installPackages } from './npm-packages.mjs'
import { installPinnedNode } from './pinned-node.mjs'
import { nodePath, projectFolder } from './places.mjs'
import { run } from './run.mjs'
import { runScript, say, Stop } from './say.mjs'

const sources = [
  'core',
  'formats',
  'db',
  'electron',
  'renderer',
  'cli',
  'resources',
  'electron.vite.config.ts',
  'vite.cli.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]

const stampPath = join(projectFolder, 'out', '.built-from')

/**
 * Builds when the sources differ from those of the last build that was finished.
 *
 * @param {{ force?: boolean }} [options]
 */
export async function build({ force = false } = {}) {
  const wanted = hashOfSources()
  if (!force && existsSync(stampPath) && readFileSync(stampPath, 'utf8') === wanted) return
  say('building')
  await runBuilder(join('electron-vite', 'bin', 'electron-vite.js'), ['build'])
  await runBuilder(join('vite', 'bin', 'vite.js'), ['build', '--config', 'vite.cli.config.ts'])
  mkdirSync(join(projectFolder, 'out'), { recursive: true })
  writeFileSync(stampPath, wanted)
}

async function runBuilder(program, args) {
  const { code } = await run(nodePath(), [join(projectFolder, 'node_modules', program), ...args, '--logLevel', 'warn'], {
    env: { NODE_ENV: 'production' },
  })
  if (code !== 0) throw new Stop('the build failed; the lines above say why')
}

/** Of contents rather than of times, because a checkout gives old files new times. */
function hashOfSources() {
  const hash = createHash('sha256')
  for (const path of sources.flatMap((name) => filesUnder(join(projectFolder, name)))) {
    hash.update(`${relative(projectFolder, path)}\0`).update(readFileSync(path))
  }
  return hash.digest('hex')
}

function filesUnder(path) {
  if (!existsSync(path)) return []
  try {
    return readdirSync(path, { withFileTypes: true })
      .sort((one, other) => (one.name < other.name ? -1 : 1))
      .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)]))
      .filter((file) => !/\.test\.ts$/.test(file))
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path]
    throw error
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runScript(async () => {
    await installPackages()
    await installPinnedNode()
    await build({ force: process.argv.includes('--force') })
  })
}
