import { existsSync } from 'node:fs'
import { run } from './run.mjs'
import { say } from './say.mjs'

/**
 * What Electron links on Linux and a bare server lacks. Debian 13 and Ubuntu 24.04 renamed some of them with the
 * ending `t64`; either name will do.
 */
const libraries = [
  'libgtk-3-0',
  'libnss3',
  'libatk1.0-0',
  'libatk-bridge2.0-0',
  'libgbm1',
  'libasound2',
  'libxss1',
  'libcups2',
  'libdrm2',
]

/** Needed only where there is no display to open a window on. */
const virtualDisplay = 'xvfb'

/**
 * Installs the missing system libraries on Debian and Ubuntu when we are root. A person who is not root is shown the
 * command instead; on other systems nothing is done, because their Electron brings or finds what it needs.
 */
export async function installSystemLibraries() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-query')) return
  const wanted = hasDisplay() ? libraries : [...libraries, virtualDisplay]
  const missing = await missingOf(wanted)
  if (missing.length === 0) return
  if (process.getuid() !== 0) {
    say(`Electron may need system libraries that are missing; to install them: sudo apt-get install ${missing.join(' ')}`)
    return
  }
  say(`installing system libraries: ${missing.join(' ')}`)
  const updated = await apt(['update', '-q'])
  if (updated.code !== 0) say('the list of system packages could not be refreshed; trying with the list at hand')
  const names = []
  for (const name of missing) names.push(await installableName(name))
  const installed = await apt(['install', '-y', '-q', '--no-install-recommends', ...names])
  if (installed.code !== 0) {
    say(`some system libraries could not be installed, so Electron may not start: ${lastLine(installed.output)}`)
  }
}

/** True where a window can be opened without a virtual display. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

async function missingOf(names) {
  const asked = await run('dpkg-query', ['-W', '-f=${Package} ${db:Status-Status}\\n', ...names.flatMap((name) => [name, `${name}t64`])], {
    output: 'keep',
  })
  const installed = new Set(
    asked.output
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0].replace(/t64$/, '')),
  )
  return names.filter((name) => !installed.has(name))
}

async function installableName(name) {
  const known = await run('apt-cache', ['show', `${name}t64`], { output: 'drop' })
  return known.code === 0 ? `${name}t64` : name
}

async function apt(args) {
  const result = await run('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], {
    output: 'keep',
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  })
  return result
}

function lastLine(text) {
  return text.trim().split('\n').at(-1) ?? ''
}
