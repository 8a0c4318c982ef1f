import { basename } from 'node:path'
import { Fault } from '#core/domain/fault.ts'
import type { ProjectRecord } from '#core/domain/claim.ts'
import type { ProjectId } from '#core/domain/ids.ts'
import type { StandardId } from '#core/standards/ids.ts'
import { query, type Database, type Reader } from '../database.ts'
import { onlyRow } from './rows.ts'

/** The project's own row. */
export function projectRowOf(reader: Reader) {
  const row = reader.first(query.selectFrom('project').selectAll())
  if (!row) throw new Fault('project-not-open', {})
  return { ...row, standard: row.standard as StandardId, wordRow: row.wordRow as 1 | 2 }
}

/** The project as a window's frame shows it. */
export function projectOf(db: Database): ProjectRecord {
  const row = projectRowOf(db)
  return {
    projectId: row.id as ProjectId, title: row.title, fileName: basename(db.path), path: db.path, standard: row.standard, wordRow: row.wordRow,
    createdAt: row.createdAt, schema: Number(db.connection.pragma('user_version', { simple: true })), readOnly: db.readOnly, counts: countsOf(db),
  }
}

function countsOf(reader: Reader): ProjectRecord['counts'] {
  return onlyRow(reader.read<ProjectRecord['counts']>(`
    SELECT (SELECT count(*) FROM document) AS documents,
           (SELECT count(*) FROM claim) AS claims,
           (SELECT count(*) FROM source) AS sources,
           (SELECT count(*) FROM claim) - (SELECT count(DISTINCT claimId) FROM judgement) AS unrated,
           (SELECT count(*) FROM critique WHERE status = 'open') AS openCritiques`))
}
