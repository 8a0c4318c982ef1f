import { expect, test } from 'vitest'
import { isFault } from '#core/domain/fault.ts'
import type { DocumentId } from '#core/domain/ids.ts'
import type { OpenProject } from '../open-project.ts'
import { aProject } from './a-project.fixture.ts'
import { addClaim, joinClaims } from './claims.ts'
import { claimIn, claimsIn, documentsIn } from './contents.ts'
import { undoLast } from './history.ts'
import { importPasted } from './import-files.ts'
import { addJudgement } from './judgements.ts'

async function twoClaims(): Promise<{ project: OpenProject; documentId: DocumentId; first: ReturnType<typeof addClaim>; second: ReturnType<typeof addClaim> }> {
  const project = aProject()
  await importPasted(project, { text: 'Exports fell by a third. Later it says that exports fell by a third.' })
  const documentId = documentsIn(project)[0]!.documentId
  return { project, documentId, first: addClaim(project, { documentId, span: { start: 0, end: 23 } }), second: addClaim(project, { documentId, span: { start: 44, end: 67 } }) }
}

test('a claim that says the same gives its marks to the other, and one undo brings it back', async () => {
  const { project, first, second } = await twoClaims()
  const before = claimsIn(project)
  joinClaims(project, { claimId: second.claimId, into: first.claimId })
  expect(claimsIn(project).map(({ claimId, marks }) => [claimId, marks.map(({ start }) => start)])).toEqual([[first.claimId, [0, 44]]])
  undoLast(project)
  expect(claimsIn(project)).toEqual(before)
})

test('a passage marked for both is marked once', async () => {
  const { project, documentId, first } = await twoClaims()
  const again = addClaim(project, { documentId, span: { start: 0, end: 23 } })
  joinClaims(project, { claimId: again.claimId, into: first.claimId })
  expect(claimIn(project, first.claimId).marks).toHaveLength(1)
})

test('a claim somebody has worked on is not joined to another, nor any to itself', async () => {
  const { project, first, second } = await twoClaims()
  addJudgement(project, { claimId: second.claimId, confidence: 'low' })
  const before = claimsIn(project)
  for (const pair of [{ claimId: second.claimId, into: first.claimId }, { claimId: first.claimId, into: first.claimId }]) {
    expect(() => joinClaims(project, pair)).toThrow(expect.toSatisfy((error: unknown) => isFault(error, 'claim-has-work')))
  }
  expect(claimsIn(project)).toEqual(before)
})
