import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { pathWithPinnedNode, projectFolder } from './places.mjs'
import { Stop } from './say.mjs'

const running = new Set()

/** The signal a person, or the system, has ended us with; from then on nothing new is begun. */
let endedBy

/** A terminal gives Ctrl+C to our children as well; only those that did not hear it are told again. */
const hearingMs = 1_000

/** Done by the first run rather than on import: whoever only reads from these scripts keeps their own ways with signals. */
function listenForSignals() {
  if (process.listeners('SIGTERM').includes(endAll)) return
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, endAll)
  if (process.env.npm_lifecycle_event !== undefined) endWithNpm()
}

/** npm passes a signal on to the shell between us, which dies of it without a word; that we have lost it is the word. */
function endWithNpm() {
  const shell = process.ppid
  setInterval(() => {
    if (process.ppid !== shell && endedBy === undefined) endAll('SIGTERM')
  }, 500).unref()
}

function endAll(signal) {
  endedBy = signal
  // With a child running, we wait for its end (see `run`), so that nothing is left behind half done.
  if (running.size === 0) process.exit(interrupted().code)
  const tell = () => running.forEach((child) => child.kill(signal))
  if (signal === 'SIGINT') setTimeout(tell, hearingMs)
  else tell()
}

function interrupted() {
  return new Stop('interrupted; the next run repairs what this one left undone', 128 + constants.signals[endedBy])
}

/**
 * Runs a program to its end and passes on the signals this process gets.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {object} [options]
 * @param {Record<string, string | undefined>} [options.env] added to the environment
 * @param {'show' | 'keep' | 'drop'} [options.output] shown as it comes (default), kept for the caller, or dropped
 * @param {number} [options.timeoutMs] after which the program is ended and counts as failed
 * @param {string} [options.cwd] the project's folder when left out
 * @returns {Promise<{ code: number, output: string, timedOut: boolean }>} code is 127 when the program could not be
 *   started and 128 + n when signal n ended it, as in a shell
 * @throws {Stop} when this process was told to end meanwhile, whatever the program made of it: npm, for one, ends with
 *   an ordinary error then
 */
export function run(program, args, options = {}) {
  const { env = {}, output = 'show', timeoutMs, cwd = projectFolder } = options
  return new Promise((settle, fail) => {
    if (endedBy !== undefined) return fail(interrupted())
    listenForSignals()
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, PATH: pathWithPinnedNode(), PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', ...env },
      stdio: output === 'show' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && program.endsWith('.cmd'),
    })
    running.add(child)
    const pieces = []
    let timedOut = false
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true
            child.kill('SIGKILL')
          }, timeoutMs)
    if (output === 'keep') {
      child.stdout.on('data', (bytes) => pieces.push(bytes))
      child.stderr.on('data', (bytes) => pieces.push(bytes))
    } else if (output === 'drop') {
      child.stdout.resume()
      child.stderr.resume()
    }
    const end = (code) => {
      clearTimeout(timer)
      running.delete(child)
      if (endedBy !== undefined) return fail(interrupted())
      settle({ code, output: Buffer.concat(pieces).toString('utf8'), timedOut })
    }
    child.once('error', (error) => {
      pieces.push(Buffer.from(`${error.message}\n`))
      end(127)
    })
    child.once('close', (code, signal) => end(code ?? 128 + (constants.signals[signal] ?? 0)))
  })
}

/**
 * Runs npm: the very npm that started this process where there is one, otherwise the one on the path.
 * It keeps the settings, and so the registry, of the person who runs it.
 */
export function runNpm(args, options = {}) {
  const npmScript = process.env.npm_execpath
  if (npmScript && /\.c?js$/.test(npmScript)) {
    // npm's own Node, because the pinned one may be about to be replaced.
    return run(process.env.npm_node_execpath || process.execPath, [npmScript, ...args], options)
  }
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options)
}
