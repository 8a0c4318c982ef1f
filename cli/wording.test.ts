import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { aFolder, aProject, assayHere, linesOf, text, toldOne } from './assay.fixture.ts'

const folder = aFolder()
let path = ''
let judged = ''
let other = ''
beforeAll(async () => {
  const made = await aProject(folder)
  path = made.path
  const claimOn = async (quote: string) => text(await toldOne('claim', path, made.documentId, '--quote', quote), 'claimId')
  judged = await claimOn('it now handles 4.2 million tonnes a year')
  other = await claimOn('The port of Vell will double its traffic by 2030')
  await toldOne('judge', path, judged, '--likelihood', 'unlikely', '--rationale', 'Nobody counted. It is very likely, possibly, that the port did.', '--analyst', 'Ada')
}, 60_000)

describe('the wording of a note', () => {
  test('is told remark by remark, with the rule, the place and the fix', async () => {
    const remarks = linesOf(await assayHere(['wording', path, '--json']))
    expect(remarks).toEqual(expect.arrayContaining([expect.objectContaining({ rule: 'term-contradicts-number', where: 'Claim 1, rationale, Ada', claimId: judged, quote: 'very likely', fix: expect.stringContaining('Change the words or the rating.'), dismissed: null })]))
    expect(remarks.map(({ rule }) => rule)).toContain('vague-word')
    expect(await assayHere(['wording', path, '--scope', `claims=${other}`, '--json'])).toEqual({ code: 0, stdout: '', stderr: '' })
    expect((await assayHere(['wording', path])).stdout).toMatch(/^Claim 1, rationale, Ada: /m)
  })

  test('is counted on stderr by an export, whose receipt stays as it was', async () => {
    const ran = await assayHere(['export', path, '--format', 'markdown', '--out', join(folder, 'note.md'), '--json'])
    expect(ran.stderr).toMatch(/^The wording of the note has \d+ remarks against it; assay wording lists them\.$/m)
    expect(Object.keys(linesOf(ran)[0] ?? {})).toEqual(['written', 'carried', 'lost'])
  })
})
