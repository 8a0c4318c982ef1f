import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Migration } from '../migrations/migration.ts'
import type { Connection } from '../sqlite.ts'
import { writeBackup } from './write-backup.ts'

/** A project about to be upgraded: its schema now, the folder its copy goes to, and the steps its schema is known by. */
interface Upgrade { readonly path: string; readonly schema: number; readonly folder: string; readonly steps: readonly Migration[] }

/** Copies a project before its schema is changed, and answers where to. Nothing is upgraded without. */
export function backUpBeforeMigration(connection: Connection, { path, schema, folder, steps }: Upgrade): string {
  mkdirSync(folder, { recursive: true })
  const at = new Date().toISOString().replaceAll(':', '.')
  const target = join(folder, `${basename(path, '.assay')} before upgrade from schema ${schema}, ${at}.assay`)
  writeBackup(connection, target, steps)
  return target
}
