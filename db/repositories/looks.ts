import { query, type Reader, type Writer } from '../database.ts'

/** How far the analyst of a name has looked: up to which change, and when. */
export const lookOf = (reader: Reader, analyst: string): { readonly seq: number; readonly at: string } | undefined =>
  reader.first(query.selectFrom('look').innerJoin('analyst', 'analyst.id', 'look.analystId').select(['look.seq', 'look.at']).where('analyst.name', '=', analyst))

/** Notes that the analyst has looked up to the newest change. Keeps nothing of somebody the project does not know. */
export function keepLook(writer: Writer, analyst: string, at: string): void {
  writer.execute(
    `INSERT INTO look (analystId, seq, at) SELECT id, (SELECT coalesce(max(seq), 0) FROM change), ? FROM analyst WHERE name = ?
     ON CONFLICT (analystId) DO UPDATE SET seq = excluded.seq, at = excluded.at`, at, analyst)
}
