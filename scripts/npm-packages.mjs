import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { notesFolder, projectFolder } from './places.mjs'
import { runNpm } from './run.mjs'
import { say, Stop } from './say.mjs'

const lockPath = join(projectFolder, 'package-lock.json')
const stampPath = join(notesFolder, 'installed')

/**
 * Makes node_modules agree with package-lock.json.
 *
 * The stamp is written last and holds the hash of the lock, so an install that was cut short, or a lock that has
 * changed since, is seen and repaired. When the stamp agrees nothing is run and no network is touched.
 */
export async function installPackages() {
  const wanted = createHash('sha256').update(readFileSync(lockPath)).digest('hex')
  if (readStamp() === wanted) return
  if (isInstalledByHand()) {
    writeStamp(wanted)
    return
  }
  say(
    existsSync(join(projectFolder, 'node_modules'))
      ? 'the npm packages do not agree with package-lock.json; installing them again'
      : 'installing the npm packages (once; about half a minute)',
  )
  rmSync(stampPath, { force: true })
  // Install scripts stay off: the only one that matters fetches the pinned Node, and pinned-node.mjs does that with a
  // checksum and the same way under npm 10, 11 and 12.
  const settings = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  let result
  for (const { words, why } of attempts()) {
    if (why !== undefined) say(why)
    result = await runNpm([...words, ...settings])
    if (result.code === 0) break
  }
  if (result.code !== 0) {
    throw new Stop('the npm packages could not be installed; the lines above say why. Run it again when npm can reach its registry.')
  }
  writeStamp(wanted)
}

/** From the strictest to the most forgiving; each is tried only when the one before did not work. */
function attempts() {
  const exactly = { words: ['ci', '--prefer-offline'] }
  // Keeps to the lock too, but goes on where the registry lacks a package that only other systems need.
  const forgiving = { words: ['install', '--no-save', '--prefer-offline'], why: 'that did not work; trying without the strictness of npm ci' }
  const fromCache = { words: ['ci', '--offline'], why: 'that did not work either; trying with what npm has in its cache alone' }
  return runsFromNodeModules() ? [{ words: forgiving.words }, fromCache] : [exactly, forgiving, fromCache]
}

/** Windows cannot delete a running program, and `npm ci` would have to delete the Node that runs this script. */
function runsFromNodeModules() {
  return process.platform === 'win32' && process.execPath.startsWith(join(projectFolder, 'node_modules') + sep)
}

/**
 * True when a person has run npm without us and every package is there at the locked version. npm writes its hidden
 * lock at the end of an install and removes it at the start of `npm ci`, so a cut-short install does not pass.
 */
function isInstalledByHand() {
  if (!existsSync(join(projectFolder, 'node_modules', '.package-lock.json'))) return false
  const { packages } = JSON.parse(readFileSync(lockPath, 'utf8'))
  return Object.entries(packages).every(([folder, locked]) => {
    if (folder === '' || locked.link) return true
    const found = readJson(join(projectFolder, folder, 'package.json'))
    if (found === undefined) return locked.optional === true || locked.devOptional === true || locked.peer === true
    return found.version === locked.version
  })
}

function readStamp() {
  return existsSync(stampPath) ? readFileSync(stampPath, 'utf8').trim() : undefined
}

function writeStamp(hash) {
  mkdirSync(notesFolder, { recursive: true })
  writeFileSync(`${stampPath}.new`, `${hash}\n`)
  renameSync(`${stampPath}.new`, stampPath)
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    // Missing or half written: either way the package is not usable, and that is the answer.
    return undefined
  }
}
