import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'

/** Whether a program is installed here. */
export const isInstalled = (program: string): boolean => spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined

/** A Word file as LibreOffice reads it, in plain text. It gets a profile of its own, so that one a person has open is left alone. */
export function wordsByLibreOffice(path: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-office-'))
  try {
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, path], { stdio: 'ignore' })
    return readFileSync(join(folder, `${basename(path, extname(path))}.txt`), 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A PDF as poppler reads it: its text in reading order, and what it says of itself. */
export function pdfByPoppler(path: string): { readonly text: string; readonly facts: ReadonlyMap<string, string> } {
  const said = execFileSync('pdfinfo', [path], { encoding: 'utf8' })
  return {
    text: execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' }),
    facts: new Map(said.split('\n').flatMap((line) => {
      const [, name, value] = /^([^:]+):\s+(.*)$/.exec(line) ?? []
      return name === undefined || value === undefined ? [] : [[name, value] as const]
    })),
  }
}
