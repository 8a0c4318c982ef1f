import { statSync } from 'node:fs'
import { Fault } from '#core/domain/fault.ts'
import { readHeader } from '#db/project-file/header.ts'
import { isOpenHere } from '#db/project-file/open-here.ts'

/** What is written out never takes the place of a project, not even where replacing was agreed to: there is no way back from it. Fault: `target-invalid`. */
export function refuseProject(path: string): void {
  if (isOpenHere(path)) throw new Fault('target-invalid', { path, reason: 'it is the project itself' })
  if (isProject(path)) throw new Fault('target-invalid', { path, reason: 'it is an Assay project' })
}

function isProject(path: string): boolean {
  try {
    return statSync(path).isFile() && readHeader(path).isOurs
  } catch {
    // What cannot be looked at is for the writing to refuse, with its reason.
    return false
  }
}
