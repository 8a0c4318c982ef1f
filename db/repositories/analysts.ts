import type { AnalystRecord } from '#core/domain/claim.ts'
import { newId, type AnalystId } from '#core/domain/ids.ts'
import { query, type Reader } from '../database.ts'
import type { Recorder } from '../history/recorder.ts'

/** In order of name. */
export const analystsOf = (reader: Reader): AnalystRecord[] =>
  reader.all(query.selectFrom('analyst').select(['id', 'name']).orderBy('name')).map((row) => ({ analystId: row.id as AnalystId, name: row.name }))

/** The analyst of that name, added with the first thing they do. */
export function analystNamed(recorder: Recorder, name: string, at: string): AnalystId {
  const found = recorder.first(query.selectFrom('analyst').select('id').where('name', '=', name))
  if (found) return found.id as AnalystId
  const id = newId<'analyst'>()
  recorder.insert('analyst', { id, name, createdAt: at })
  return id
}
