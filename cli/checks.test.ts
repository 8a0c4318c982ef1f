import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { aFolder, aProject, assayHere, codePoints, linesOf, text, told, toldOne } from './assay.fixture.ts'

const folder = aFolder()
let path = ''
let claimId = ''
let documentId = ''
beforeAll(async () => {
  ({ path, documentId } = await aProject(folder))
  claimId = text(await toldOne('claim', path, documentId, '--quote', 'handles 4.2 million tonnes a year'), 'claimId')
  await toldOne('judge', path, claimId, '--verdict', 'supported')
}, 60_000)

describe('assay checks', () => {
  test('prints what does not fit as the documentation has it, with passages in code points', async () => {
    const found = (await told('checks', path)).filter(({ check }) => check === 'verdict-without-evidence')
    expect(found).toEqual([{
      check: 'verdict-without-evidence', severity: 'major', claims: [claimId], passages: [{ documentId, start: expect.any(Number), end: expect.any(Number), quote: 'handles 4.2 million tonnes a year' }],
      message: expect.stringMatching(/^Claim 1 .*no evidence.*\.$/), detail: expect.objectContaining({ verdict: 'supported' }),
    }])
    expect(Object.keys(found[0] ?? {})).toEqual(['check', 'severity', 'claims', 'passages', 'message', 'detail'])
    const whole = (await assayHere(['text', path, documentId])).stdout
    const [passage] = found[0]?.['passages'] as { start: number; end: number; quote: string }[]
    expect(codePoints(whole, passage?.start ?? 0, passage?.end ?? 0)).toBe(passage?.quote)
  }, 60_000)

  test('ends with 1 only where a finding is as grave as asked for, and prints the same', async () => {
    const plain = await assayHere(['checks', path, '--json'])
    expect(plain.code).toBe(0)
    expect(await assayHere(['checks', path, '--json', '--fail-on', 'major'])).toEqual({ ...plain, code: 1 })
    expect(await assayHere(['checks', path, '--json', '--fail-on', 'fatal'])).toEqual(plain)
    expect(await assayHere(['checks', path, '--fail-on', 'dreadful'])).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(/“dreadful” does not fit --fail-on/) })
  }, 60_000)

  test('of an empty project finds nothing', async () => {
    const empty = join(folder, 'empty.assay')
    await toldOne('new', empty)
    expect(linesOf(await assayHere(['checks', empty, '--json', '--fail-on', 'note']))).toEqual([])
  }, 60_000)
})
