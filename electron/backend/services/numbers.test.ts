import { expect, test } from 'vitest'
import { aProject } from './a-project.fixture.ts'
import { addClaim } from './claims.ts'
import { importPasted } from './import-files.ts'
import { numbersOf } from './numbers.ts'

const text = 'In May 2024 Russia sent 9,000 containers to the port. The port employs about 40 people.'

test('every figure of the documents is listed with its subject, its time and the claim it stands in', async () => {
  const project = aProject()
  const { delta } = await importPasted(project, { text, title: 'The port' })
  const documentId = delta!.documents[0]!.documentId
  const { claimId } = addClaim(project, { documentId, span: { start: text.indexOf('The port employs'), end: text.length } })
  expect(numbersOf(project).map(({ start, end, value, counted, heldOn, subject, claimId }) => ({ words: text.slice(start, end), value, counted, heldOn, subject, claimId }))).toEqual([
    { words: '9,000', value: 9000, counted: 'containers', heldOn: '2024-05', subject: 'Russia', claimId: null },
    { words: 'about 40', value: 40, counted: 'people', heldOn: null, subject: null, claimId },
  ])
})
