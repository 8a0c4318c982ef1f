import { expect, test } from 'vitest'
import { claimNumbersMatching } from '#db/search/search-project.ts'
import { aClaim, aDocument, aProject } from './a-project.fixture.ts'
import { updateClaim } from './claims.ts'
import { claimIn } from './contents.ts'
import { redoLast, undoLast } from './history.ts'
import { lookedSince, markLooked } from './looks.ts'
import { updateClaims } from './many-claims.ts'
import { addSavedView, removeSavedView, renameSavedView, updateSavedView } from './saved-views.ts'
import { snapshotOf } from './snapshot.ts'

const words = 'The port reopened in May. Exports rose to four million tonnes. The strike ended.'
function threeClaims(project = aProject()) {
  const documentId = aDocument(project, words)
  return { project, ids: ['reopened in May', 'four million tonnes', 'The strike ended'].map((quote) => aClaim(project, documentId, quote).claimId) as [never, never, never] }
}

test('what is changed of many claims at once is taken back by one undo', () => {
  const { project, ids } = threeClaims()
  updateClaim(project, ids[0], { tags: ['ports', 'old'], assignee: 'Bo' })
  const before = ids.map((id) => claimIn(project, id))

  const { change, claims } = updateClaims(project, [ids[0], ids[1], ids[1]], { status: 'closed', assignee: null, addTags: ['trade', 'ports'], removeTags: ['old'] })
  expect(change?.label).toBe('Edit 2 claims')
  expect(claims.map(({ claimId }) => claimId).toSorted()).toEqual([ids[0], ids[1]].toSorted())
  expect(ids.map((id) => claimIn(project, id)).map(({ status, assignee, tags }) => [status, assignee, tags])).toEqual([
    ['closed', null, ['ports', 'trade']], ['closed', null, ['ports', 'trade']], ['open', null, []],
  ])
  undoLast(project)
  expect(ids.map((id) => claimIn(project, id))).toEqual(before)
})

test('an action on many claims is named for what it changes', () => {
  const { project, ids } = threeClaims()
  const labels = [{ status: 'closed' as const }, { priority: 'high' as const }, { kind: 'event' as const }, { assignee: 'Ada' }, { addTags: ['x'] }, { removeTags: ['x'] }].map((patch) => updateClaims(project, ids, patch).change?.label)
  expect(labels).toEqual(['Change the status of 3 claims', 'Change the priority of 3 claims', 'Change the kind of 3 claims', 'Assign 3 claims', 'Tag 3 claims', 'Tag 3 claims'])
})

test('a view is kept, renamed, changed and removed, and each step can be taken back', () => {
  const project = aProject()
  const views = () => snapshotOf(project).lists.savedViews.map(({ name, definition, analyst }) => [name, definition, analyst])
  const { savedViewId } = addSavedView(project, { name: 'Mine', view: 'claims', definition: '{"a":1}' })
  renameSavedView(project, savedViewId, 'Ours')
  updateSavedView(project, savedViewId, '{"a":2}')
  expect(views()).toEqual([['Ours', '{"a":2}', 'Ada']])
  removeSavedView(project, savedViewId)
  expect(views()).toEqual([])
  for (const expected of [[['Ours', '{"a":2}', 'Ada']], [['Ours', '{"a":1}', 'Ada']], [['Mine', '{"a":1}', 'Ada']], []]) {
    undoLast(project)
    expect(views()).toEqual(expected)
  }
})

test('every claim that holds the words is found, however many there are', () => {
  const { project, ids } = threeClaims()
  updateClaims(project, ids, { addTags: ['words'] })
  expect(claimNumbersMatching(project.db, 'strike')).toEqual([3])
  expect(claimNumbersMatching(project.db, 'm*')).toHaveLength(2)
  expect(claimNumbersMatching(project.db, '  ')).toEqual([])
})

test('what changed since an analyst looked is told with who changed it, undone work included', () => {
  const { project, ids } = threeClaims()
  expect(lookedSince(project)).toEqual({ since: null, claims: [] })
  const { since } = markLooked(project)
  expect(lookedSince(project)).toEqual({ since, claims: [] })

  updateClaim(project, ids[1], { note: 'Read again.' })
  project.analyst = 'Bo'
  updateClaims(project, [ids[2], ids[1]], { priority: 'high' })
  expect(lookedSince(project), 'Bo has never looked').toEqual({ since: null, claims: [] })
  project.analyst = 'Ada'
  expect(lookedSince(project).claims).toEqual([{ claimId: ids[1], by: ['Ada', 'Bo'] }, { claimId: ids[2], by: ['Bo'] }])

  markLooked(project)
  project.analyst = 'Bo'
  undoLast(project)
  project.analyst = 'Ada'
  expect(lookedSince(project).claims.map(({ by }) => by)).toEqual([['Bo'], ['Bo']])
})

test('an analyst whose coming is undone takes along how far they looked, and nothing stands in the way', () => {
  const project = aProject()
  const documentId = aDocument(project, words)
  aClaim(project, documentId, 'The strike ended')
  expect(markLooked(project).since).not.toBeNull()
  undoLast(project)
  expect(snapshotOf(project).analysts).toEqual([])
  redoLast(project)
  expect([snapshotOf(project).analysts.length, lookedSince(project)]).toEqual([1, { since: null, claims: [] }])
})
