import { join } from 'node:path'
import { searchProject } from '#db/search/search-project.ts'
import { makeProject } from './made-project.ts'
import { wordOfRank } from './made-text.ts'
import { inPairs, timed, type Measurement } from './measurement.ts'

/** Full-text search over 200,000 claims against the same question put to FTS5 with nothing around it. */
export async function measureSearch(folder: string): Promise<Measurement[]> {
  const project = makeProject(join(folder, 'search.assay'), { documents: 1, wordsEach: 20_000, claims: 200_000 })
  const { db } = project
  const queries = [3, 40, 300, 2_500].map(wordOfRank)
  const raw = db.connection.prepare('SELECT rowid, rank FROM claimSearch WHERE claimSearch MATCH ? ORDER BY rank LIMIT 20')
  const measured = await inPairs({
    rounds: 15,
    ours: () => timed(() => queries.forEach((query) => searchProject(db, { query, in: 'claims', limit: 20 }))),
    peer: () => timed(() => queries.forEach((query) => raw.all(`"${query}"`))),
  })
  db.close()
  return [{ name: 'search 200,000 claims, four queries', unit: 'ms', peer: 'raw FTS5 query', ...measured, aim: '<= 1.3' }]
}
