import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { migrations } from '../migrations/migrations.ts'
import type { Migration } from '../migrations/migration.ts'
import { requireWhole } from '../project-file/check-contents.ts'
import { placeNewFile } from '../project-file/place-file.ts'
import { applySafeSettings } from '../project-file/settings.ts'
import { connectTo, type Connection } from '../sqlite.ts'

/**
 * Writes everything a connection sees into a new file: under another name first, opened and checked through and
 * through, brought to the disk, and only then given its name. Errors leave as they come; nothing half-written stays.
 */
export function writeBackup(connection: Connection, target: string, steps: readonly Migration[] = migrations): void {
  const draft = join(dirname(target), `.assay-${randomUUID()}.backup`)
  try {
    connection.prepare('VACUUM INTO ?').run(draft)
    verifyCopy(draft, target, steps)
    placeNewFile(draft, target)
  } finally {
    for (const suffix of ['', '-journal']) rmSync(draft + suffix, { force: true })
  }
}

/** Throws `project-damaged` naming `path` where the copy is not a whole project. */
export function verifyCopy(copy: string, path: string, steps: readonly Migration[]): void {
  const connection = connectTo(copy, { readOnly: true })
  try {
    applySafeSettings(connection)
    requireWhole(connection, path, steps, 'full')
  } finally {
    connection.close()
  }
}
