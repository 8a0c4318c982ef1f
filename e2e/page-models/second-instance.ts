import { spawn } from 'node:child_process'
import type { Display } from '../../scripts/display.mjs'
import { electronRuntime, sandboxSwitches } from '../../scripts/electron-runtime.mjs'
import { appFolder } from './app-folder.ts'

/** Starts Assay once more for the same person, as a double click on a project does, and answers the code it ends with. */
export function startAgain(userData: string, words: readonly string[], display: Display): Promise<number | null> {
  const child = spawn(electronRuntime().path, [...sandboxSwitches(), appFolder, ...words], { env: { ...process.env, ...display.env, ASSAY_USER_DATA: userData }, stdio: 'ignore' })
  return new Promise((settle, fail) => {
    child.once('error', fail)
    child.once('exit', settle)
  })
}
