import { expect, test } from 'vitest'
import { isFault } from '#core/domain/fault.ts'
import { aProject } from './a-project.fixture.ts'
import { claimsIn } from './contents.ts'
import { addClaim } from './claims.ts'
import { criticisePassage } from './findings.ts'
import { undoLast } from './history.ts'
import { importPasted } from './import-files.ts'

const text = 'The port handles 4 million tonnes a year. It handles 6 million tonnes a year.'
async function aPasted() {
  const project = aProject()
  const { delta } = await importPasted(project, { text, title: 'The port' })
  return { project, documentId: delta!.documents[0]!.documentId }
}
const critique = { type: 'internal-contradiction', severity: 'major', text: 'Both cannot be so.' } as const

test('a passage no claim is marked at becomes a claim with the critique, and one undo takes back both', async () => {
  const { project, documentId } = await aPasted()
  const { claimId, isNewClaim, delta } = criticisePassage(project, { claimId: null, passage: { documentId, span: { start: 0, end: 41 } }, ...critique })
  expect({ isNewClaim, label: delta.change?.label }).toEqual({ isNewClaim: true, label: 'Mark and criticise claim 1' })
  expect(claimsIn(project)).toMatchObject([{ claimId, statement: text.slice(0, 41), critiques: [{ type: 'internal-contradiction', text: 'Both cannot be so.' }] }])
  undoLast(project)
  expect(claimsIn(project)).toEqual([])
})

test('the claim whose mark covers most of the passage takes the critique', async () => {
  const { project, documentId } = await aPasted()
  const first = addClaim(project, { documentId, span: { start: 0, end: 41 } })
  addClaim(project, { documentId, span: { start: 38, end: 77 } })
  const done = criticisePassage(project, { claimId: null, passage: { documentId, span: { start: 4, end: 40 } }, ...critique })
  expect(done).toMatchObject({ claimId: first.claimId, isNewClaim: false, delta: { change: { label: 'Criticise claim 1' } } })
  expect(claimsIn(project).map(({ critiques }) => critiques.length)).toEqual([1, 0])
})

test('without a claim and without a passage there is nothing to criticise', async () => {
  const { project } = await aPasted()
  expect(() => criticisePassage(project, { claimId: null, passage: null, ...critique })).toThrow(expect.toSatisfy((error: unknown) => isFault(error, 'claim-not-found')))
})
