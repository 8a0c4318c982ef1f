import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Stop } from './say.mjs'
import { hasDisplay } from './system-libraries.mjs'

/**
 * @typedef {object} Display
 * @property {Record<string, string>} env to be added to the environment of whatever opens a window
 * @property {string[]} switches to be given to Electron there: without a graphics card its first GPU process ends at
 *   once, and a window would wait until Chromium has noticed
 * @property {boolean} isVirtual
 * @property {() => Promise<void>} stop ends a virtual display; may be called twice
 */

/**
 * A place to open windows on: the display there is, or a virtual one of our own.
 *
 * @param {{ virtual?: boolean }} [options] virtual: rather a virtual one, even where there is a display, so that windows
 *   that come and go by themselves neither disturb a person nor are disturbed; without Xvfb the display there is will do
 * @returns {Promise<Display>}
 */
export async function openDisplay({ virtual = false } = {}) {
  if (hasDisplay() && !(virtual && hasXvfb())) return { env: {}, switches: [], isVirtual: false, stop: async () => {} }
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    // Its own group: Ctrl+C reaches the app first, and the display goes when the app has gone.
    detached: true,
  })
  const ended = new Promise((settle) => server.once('close', settle))
  const killNow = () => server.kill('SIGKILL')
  process.once('exit', killNow)
  const number = await new Promise((settle, fail) => {
    server.once('error', () => fail(new Stop('there is no display and no Xvfb to make one; install the package xvfb')))
    server.once('close', (code) => fail(new Stop(`the virtual display did not start (Xvfb ended with ${code})`)))
    server.stdio[3].once('data', (bytes) => settle(bytes.toString().trim()))
  })
  return {
    env: { DISPLAY: `:${number}`, WAYLAND_DISPLAY: '' },
    switches: ['--disable-gpu'],
    isVirtual: true,
    async stop() {
      process.removeListener('exit', killNow)
      server.kill('SIGTERM')
      await ended
    },
  }
}

function hasXvfb() {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'Xvfb')))
}
