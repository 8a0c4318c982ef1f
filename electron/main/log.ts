import { randomBytes } from 'node:crypto'
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { outlineOf } from '#core/rpc/error-outline.ts'

const largestLog = 512 * 1024
/** assay.log is the newest, assay.3.log the oldest. */
const keptLogs = 3

export interface Log {
  /** One line of what happened. Never text of a document. */
  note(line: string): void
  /** Writes the outline of a failure and returns the reference it can be found by. */
  report(error: unknown): string
  readonly path: string
}

/** A small log in a folder of its own; a log that cannot be written keeps nobody from working. */
export function openLog(folder: string, now: () => Date = () => new Date()): Log {
  const path = join(folder, 'assay.log')
  const note = (line: string) => {
    try {
      mkdirSync(folder, { recursive: true })
      rotate(folder, path)
      appendFileSync(path, `${now().toISOString()} ${line}\n`)
    } catch (error) {
      process.stderr.write(`The log at ${path} cannot be written (${outlineOf(error).split('\n', 1)[0]}).\n${line}\n`)
    }
  }
  return {
    path,
    note,
    report(error) {
      const reference = randomBytes(4).toString('hex').toUpperCase()
      note(`${reference} ${outlineOf(error)}`)
      return reference
    },
  }
}

function rotate(folder: string, path: string): void {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) < largestLog) return
  const older = (age: number) => join(folder, `assay.${age}.log`)
  for (let age = keptLogs - 1; age >= 1; age -= 1) {
    if (statSync(older(age), { throwIfNoEntry: false })) renameSync(older(age), older(age + 1))
  }
  renameSync(path, older(1))
}
