import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const script = fileURLToPath(new URL('writer-process.fixture.ts', import.meta.url))

/** Another process that has a project open, and the whole lines it has said so far. */
export interface OtherProcess { readonly child: ChildProcess; readonly lines: () => string[]; readonly kill: () => Promise<void> }

/** Starts it and waits until it has the project open. */
export async function startWriter(path: string, mode: 'hold' | 'write', seed = 1): Promise<OtherProcess> {
  const child = spawn(process.execPath, [script, path, mode, String(seed)], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  let complaint = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => { said += text })
  child.stderr.setEncoding('utf8').on('data', (text: string) => { complaint += text })
  const gone = once(child, 'close')
  const kill = async () => {
    child.kill('SIGKILL')
    await gone
  }
  onTestFinished(kill)
  while (!said.startsWith('open\n')) {
    if (child.exitCode !== null) throw new Error(`the other process ended: ${complaint}`)
    await new Promise((resolve) => { setTimeout(resolve, 2) })
  }
  return { child, lines: () => said.split('\n').slice(1, -1), kill }
}
