import { expect, test } from 'vitest'
import { isFault } from '#core/domain/fault.ts'
import { aProject } from './a-project.fixture.ts'
import { addEntityDate, removeEntityDate, updateEntityDate } from './entity-dates.ts'
import { undoLast } from './history.ts'
import { snapshotOf } from './snapshot.ts'

const kept = (project: ReturnType<typeof aProject>) => snapshotOf(project).lists.entityDates

test('dates of a body are kept, changed and forgotten, and undo brings them back', () => {
  const project = aProject()
  const { entityDateId } = addEntityDate(project, { name: 'Treaty office', aliases: ['The office'], beganOn: '1991-12' })
  expect(kept(project)).toEqual([{ entityDateId, name: 'Treaty office', aliases: ['The office'], beganOn: '1991-12', endedOn: null, kind: '', note: '' }])
  updateEntityDate(project, entityDateId, { endedOn: '2001', aliases: [] })
  expect(kept(project)).toMatchObject([{ beganOn: '1991-12', endedOn: '2001', aliases: [] }])
  removeEntityDate(project, entityDateId)
  expect(kept(project)).toEqual([])
  undoLast(project)
  expect(kept(project)).toMatchObject([{ endedOn: '2001' }])
})

test('nothing ends before it began, whatever the precision of the dates', () => {
  const project = aProject()
  expect(() => addEntityDate(project, { name: 'x', beganOn: '1991-12', endedOn: '1991-11-30' })).toThrow(expect.toSatisfy((error: unknown) => isFault(error, 'entity-date-reversed')))
  const { entityDateId } = addEntityDate(project, { name: 'x', beganOn: '1991-12-25', endedOn: '1991' })
  expect(() => updateEntityDate(project, entityDateId, { endedOn: '1990' })).toThrow(expect.toSatisfy((error: unknown) => isFault(error, 'entity-date-reversed')))
})
