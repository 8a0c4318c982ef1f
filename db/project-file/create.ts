import { randomUUID } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Fault } from '#core/domain/fault.ts'
import { newId } from '#core/domain/ids.ts'
import type { StandardId } from '#core/standards/ids.ts'
import type { Database } from '../database.ts'
import { migrate } from '../migrations/migrate.ts'
import { migrations as allMigrations } from '../migrations/migrations.ts'
import type { Migration } from '../migrations/migration.ts'
import { connectToNew } from '../sqlite.ts'
import { applicationId } from './header.ts'
import { openProjectFile } from './open.ts'
import { faultOfPlacing, placeNewFile, requirePlace } from './place-file.ts'

export interface NewProject {
  readonly title: string
  readonly standard: StandardId
  /** The program that makes it, with its version: "Assay 0.1.0". */
  readonly writtenBy: string
  /** For proving upgrades: the schema to make, where not the newest. */
  readonly migrations?: readonly Migration[]
}

/**
 * Makes an empty project and opens it. The file is built under another name beside its place and put there whole:
 * there is never half a project.
 * Faults: `project-exists`, `target-invalid` (no such folder, or it may not be written), `disk-full`, `write-failed`.
 */
export function createProjectFile(givenPath: string, project: NewProject): Database {
  const path = resolve(givenPath)
  requirePlace(givenPath)
  if (existsSync(path)) throw new Fault('project-exists', { path })
  const draft = join(dirname(path), `.assay-${randomUUID()}.new`)
  try {
    build(draft, project)
    placeNewFile(draft, path)
  } catch (error) {
    throw faultOfPlacing(error, path, 'project-exists')
  } finally {
    for (const suffix of ['', '-journal']) rmSync(draft + suffix, { force: true })
  }
  return openProjectFile(path, { writtenBy: project.writtenBy, ...(project.migrations && { migrations: project.migrations }) })
}

function build(draft: string, { title, standard, writtenBy, migrations = allMigrations }: NewProject): void {
  const connection = connectToNew(draft)
  try {
    const at = new Date().toISOString()
    connection.pragma(`application_id = ${applicationId}`)
    migrate(connection, migrations, { path: draft, writtenBy, at })
    connection.prepare('INSERT INTO project (id, title, standard, wordRow, createdAt) VALUES (?, ?, ?, 1, ?)').run(newId<'project'>(), title, standard, at)
  } finally {
    connection.close()
  }
}
