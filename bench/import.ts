import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { createProjectFile } from '#db/project-file/create.ts'
import { openProject } from '#backend/open-project.ts'
import { quietJob } from '#backend/jobs.ts'
import { importFiles } from '#backend/services/import-files.ts'
import { madeText } from './made-text.ts'
import { inPairs, timed, type Measurement } from './measurement.ts'

/** Importing 10 MB of text (read, decode, structure, keep, index, history) against storing and indexing its bare paragraphs in SQLite. */
export async function measureImport(folder: string): Promise<Measurement[]> {
  let round = 0
  const text = madeText({ words: 1_600_000 }).slice(0, 10_000_000)
  const paragraphs = text.split('\n\n')
  const measured = await inPairs({
    rounds: 5,
    ours: async () => {
      round += 1
      const path = join(folder, `import-${round}.txt`)
      writeFileSync(path, `${text}\n\nRound ${round}.`)
      const project = openProject(createProjectFile(join(folder, `import-${round}.assay`), { title: 'Import', standard: 'icd203', writtenBy: 'Assay bench' }), 'Bench')
      const took = await timed(() => importFiles(project, [path], quietJob))
      project.db.close()
      return took
    },
    peer: () => {
      const bare = new BetterSqlite3(join(folder, `bare-${round}.db`))
      bare.pragma('journal_mode = WAL')
      bare.exec("CREATE TABLE original (bytes BLOB); CREATE VIRTUAL TABLE passage USING fts5(text, tokenize = 'unicode61 remove_diacritics 2')")
      const keep = bare.prepare('INSERT INTO passage (text) VALUES (?)')
      const took = timed(() => bare.transaction(() => {
        bare.prepare('INSERT INTO original VALUES (?)').run(Buffer.from(text))
        for (const paragraph of paragraphs) keep.run(paragraph)
      })())
      bare.close()
      return took
    },
  })
  return [{ name: 'import 10 MB of text', unit: 'ms', peer: 'bare SQLite and FTS5 insert', ...measured, aim: 'no aim set; smaller is better' }]
}
