import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { examine } from '../doctor/examine.ts'
import { aProject, aFolder, writtenBy } from '../test-support/a-project.fixture.ts'
import { seededRandom } from '../test-support/random-actions.fixture.ts'
import { startWriter } from '../test-support/writer.fixture.ts'
import { openProjectFile } from './open.ts'

const kills = 200

test(`${kills} times killed in the middle of writing, a project keeps every change it acknowledged, and its integrity`, async () => {
  const folder = aFolder()
  const path = join(folder, 'study.assay')
  const empty = aProject(folder, 'empty.assay')
  empty.close()
  const random = seededRandom(7)
  let acknowledged = 0
  for (let kill = 0; kill < kills; kill += 1) {
    // A long life for one project, then a new one, so that both young and grown files are killed.
    if (kill % 20 === 0) copyFileSync(empty.path, path)
    const writer = await startWriter(path, 'write', kill)
    await new Promise((resolve) => { setTimeout(resolve, random() * 60) })
    await writer.kill()

    const db = openProjectFile(path, { writtenBy })
    const kept = new Map(db.read<{ seq: number; id: string }>('SELECT seq, id FROM change').map(({ seq, id }) => [seq, id]))
    const promised = writer.lines().map((line) => line.split(' '))
    expect(promised.filter(([seq, id]) => kept.get(Number(seq)) !== id)).toEqual([])
    // Marks of random actions quote nothing; everything else must hold.
    if (kill % 10 === 9) expect(examine(db).filter(({ check, ok }) => !ok && check !== 'quotes')).toEqual([])
    expect(db.connection.pragma('integrity_check', { simple: true })).toBe('ok')
    acknowledged += promised.length
    db.close()
    expect(readdirSync(folder).toSorted()).toEqual(['empty.assay', 'study.assay'])
  }
  expect(acknowledged).toBeGreaterThan(kills)
}, 600_000)
