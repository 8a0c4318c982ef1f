import type { TagRecord } from '#core/domain/claim.ts'
import { newId, type TagId } from '#core/domain/ids.ts'
import { query, type Reader } from '../database.ts'
import type { Recorder } from '../history/recorder.ts'

/** Tags in use, by name, with how many claims carry them. */
export const tagsOf = (reader: Reader): TagRecord[] =>
  reader.all(query.selectFrom('tag').innerJoin('claimTag', 'claimTag.tagId', 'tag.id')
    .select(({ fn }) => ['tag.id', 'tag.name', fn.count<number>('claimTag.claimId').as('claims')]).groupBy('tag.id').orderBy('tag.name'))
    .map((row) => ({ tagId: row.id as TagId, name: row.name, claims: row.claims }))

/** Gives a claim exactly these tags; makes those that are new. Names are trimmed, and equal ones count once. */
export function retag(recorder: Recorder, claimId: string, names: readonly string[]): void {
  const wanted = new Set(names.map((name) => name.trim()).filter((name) => name !== ''))
  const worn = recorder.all(query.selectFrom('claimTag').innerJoin('tag', 'tag.id', 'claimTag.tagId').select(['claimTag.id', 'tag.name']).where('claimTag.claimId', '=', claimId))
  for (const row of worn) if (!wanted.has(row.name)) recorder.remove('claimTag', row.id)
  const kept = new Set(worn.map((row) => row.name))
  for (const name of wanted) if (!kept.has(name)) recorder.insert('claimTag', { id: newId(), claimId, tagId: tagNamed(recorder, name) })
}

function tagNamed(recorder: Recorder, name: string): string {
  const found = recorder.first(query.selectFrom('tag').select('id').where('name', '=', name))
  if (found) return found.id
  const id = newId<'tag'>()
  recorder.insert('tag', { id, name })
  return id
}
