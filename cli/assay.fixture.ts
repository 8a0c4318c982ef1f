import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll } from 'vitest'
import { runCommandLine } from './run.ts'

/** What a run of the command left: its code, and what it wrote to either stream. */
export interface Ran { readonly code: number | null; readonly stdout: string; readonly stderr: string }

export const mainPath = join(import.meta.dirname, 'main.ts')
/** Nobody's own name and settings reach the tests. */
process.env['ASSAY_ANALYST'] = 'Ada'
const environment = { ...process.env, NODE_OPTIONS: '', FORCE_COLOR: undefined }

/** Runs the real command in a process of its own. */
export function assay(args: readonly string[], { cwd, env = {} }: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {}): Promise<Ran> {
  return new Promise((settle, fail) => {
    const child = spawn(process.execPath, [mainPath, ...args], { cwd, env: { ...environment, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    const parts: Record<'stdout' | 'stderr', Buffer[]> = { stdout: [], stderr: [] }
    child.stdout.on('data', (part: Buffer) => parts.stdout.push(part))
    child.stderr.on('data', (part: Buffer) => parts.stderr.push(part))
    child.on('error', fail)
    child.on('close', (code) => settle({ code, stdout: Buffer.concat(parts.stdout).toString(), stderr: Buffer.concat(parts.stderr).toString() }))
  })
}

/** The same without a process of its own, for many short questions; only main.ts itself is left out. */
export async function assayHere(args: readonly string[]): Promise<Ran> {
  const [results, notes] = [collector(), collector()]
  const code = await runCommandLine(args, { results: results.stream, notes: notes.stream })
  return { code, stdout: results.text(), stderr: notes.text() }
}
function collector() {
  const parts: Buffer[] = []
  const stream = new Writable({ write: (part: Buffer, _encoding, done) => { parts.push(part); done() } })
  return { stream, text: () => Buffer.concat(parts).toString() }
}

export type Line = Readonly<Record<string, unknown>>
/** The objects a run printed, one a line; anything else on standard output makes this throw. */
export const linesOf = ({ stdout }: Ran): Line[] => stdout.split('\n').slice(0, -1).map((line) => {
  const value: unknown = JSON.parse(line)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`not an object: ${line}`)
  return value as Line
})

/** Runs with `--json`, expects it to be done, and gives its lines, or its only line. */
const tellers = (run: (args: readonly string[]) => Promise<Ran>) => {
  const told = async (...args: readonly string[]): Promise<Line[]> => {
    const ran = await run([...args, '--json'])
    if (ran.code !== 0) throw new Error(`assay ${args.join(' ')} ended with ${ran.code}: ${ran.stderr}`)
    return linesOf(ran)
  }
  const toldOne = async (...args: readonly string[]): Promise<Line> => {
    const lines = await told(...args)
    if (lines.length !== 1) throw new Error(`assay ${args.join(' ')} printed ${lines.length} lines`)
    return lines[0]!
  }
  return { told, toldOne }
}
export const { told, toldOne } = tellers(assayHere)
/** The same, each in a process of its own. */
export const { told: toldByProcess, toldOne: toldOneByProcess } = tellers(assay)
export const text = (line: Line, key: string): string => {
  const value = line[key]
  if (typeof value !== 'string') throw new Error(`${key} is ${JSON.stringify(value)}`)
  return value
}

/** An empty folder that goes when the file's tests are over. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-cli-'))
  folders.push(folder)
  return folder
}
const folders: string[] = []
// Registered once, as the file is read: inside a test it would never be called.
afterAll(() => { for (const folder of folders) rmSync(folder, { recursive: true, force: true }) })

/** A short article of our own, with characters of every width before and inside what is marked. */
export const harbourText = `# The harbour at Vell, three years on 🚢

The port of Vell reopened in May 2021 after the dredging works 👩🏽‍🔧 that Halmar paid for. Officials say that it now handles 4.2 million tonnes a year, three times as much as before the war.

## Who counts

No customs return has been published since 2019. “Nobody outside the ministry has seen the books,” said Ines Karo, who ran the port’s accounts until 2020 🇦🇶. A naïve reading of satellite pictures suggests fewer than ninety calls a month.

The port of Vell will double its traffic by 2030, according to the ministry.
`

/** A project with the harbour article in it. */
export async function aProject(folder: string, name = 'harbour.assay'): Promise<{ readonly path: string; readonly documentId: string; readonly file: string }> {
  const path = join(folder, name)
  const file = join(folder, `${name}.md`)
  writeFileSync(file, harbourText)
  await toldOne('new', path, '--title', 'The harbour')
  return { path, file, documentId: text(await toldOne('import', path, file), 'documentId') }
}

export const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')
/** The code points of a text from `start` to `end`, as whoever reads `--json` would take them. */
export const codePoints = (whole: string, start: number, end: number): string => [...whole].slice(start, end).join('')
