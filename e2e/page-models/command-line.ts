import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { nodePath } from '../../scripts/places.mjs'
import { appFolder } from './app-folder.ts'

export interface Ran { readonly code: number | null; readonly stderr: string; readonly lines: readonly Record<string, unknown>[] }

/** Runs the built `assay` command with --json and answers its lines. */
export function assay(...words: readonly string[]): Ran {
  const { code, stdout, stderr } = run([...words, '--json'])
  return { code, stderr, lines: stdout.split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Record<string, unknown>) }
}

/** What the command prints for people. */
export const assayText = (...words: readonly string[]): string => run(words).stdout

function run(words: readonly string[]): { readonly code: number | null; readonly stdout: string; readonly stderr: string } {
  const { status, stdout, stderr } = spawnSync(nodePath(), [join(appFolder, 'out', 'cli', 'assay.js'), ...words], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  return { code: status, stdout, stderr }
}

/** What `assay doctor` finds wrong with a project; nothing, where all is well. */
export function complaintsOf(project: string): readonly unknown[] {
  const { code, lines, stderr } = assay('doctor', project)
  const failed = lines.filter((line) => line['ok'] !== true)
  return code === 0 && lines.length > 0 ? failed : [{ code, stderr }, ...failed]
}
