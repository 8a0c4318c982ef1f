import { writeSync } from 'node:fs'
import { newId } from '#core/domain/ids.ts'
import { act } from '../history/history.ts'
import { openProjectFile } from '../project-file/open.ts'
import { randomAction, seededRandom } from './random-actions.fixture.ts'

/**
 * Opens the project given and writes actions to it until it is killed. After each commit one line tells what is now
 * promised: the change's number and hash. `hold` only opens it and waits.
 */
const [path, mode, seed] = process.argv.slice(2)
const db = openProjectFile(path!, { writtenBy: 'The writing process' })
writeSync(1, 'open\n')
if (mode === 'hold') setInterval(() => undefined, 1_000)
else {
  const random = seededRandom(Number(seed))
  for (;;) {
    const { change } = random() < 0.3
      ? act(db, { actor: 'Ada', at: new Date().toISOString() }, 'Long', (recorder) => recorder.insert('tag', { id: newId(), name: `${newId()} ${'long '.repeat(4_000)}` }))
      : randomAction(db, random)
    if (change) writeSync(1, `${change.seq} ${change.changeId}\n`)
  }
}
