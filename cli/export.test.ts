import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { exportFormats } from '#core/contract/inputs.ts'
import { aFolder, aProject, assay, assayHere, linesOf, text, toldOne } from './assay.fixture.ts'

const folder = aFolder()
const at = (name: string) => join(folder, name)
let path = ''
let documentId = ''
const claimIds: string[] = []
beforeAll(async () => {
  ({ path, documentId } = await aProject(folder))
  for (const quote of ['it now handles 4.2 million tonnes a year', 'The port of Vell will double its traffic by 2030']) claimIds.push(text(await toldOne('claim', path, documentId, '--quote', quote), 'claimId'))
  await toldOne('judge', path, claimIds[0]!, '--likelihood', 'unlikely', '--confidence', 'low')
}, 60_000)

const exported = (...args: readonly string[]) => assayHere(['export', path, ...args, '--json'])

describe('an export', () => {
  test.each(exportFormats.filter((format) => format !== 'pdf'))('as %s writes the file its receipt speaks of', async (format) => {
    const out = at(`note.${format}`)
    const ran = await assay(['export', path, '--format', format, '--out', out, '--json'])
    const [receipt] = linesOf(ran)
    const bytes = readFileSync(out)
    expect([ran.code, ran.stderr]).toEqual([0, ''])
    expect(receipt).toEqual({
      written: [{ path: out, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }],
      carried: { claims: 2, marks: 2, sources: 0, evidence: 0, judgements: 1, critiques: 0 },
      lost: expect.arrayContaining([{ what: expect.any(String), why: expect.any(String) }]),
    })
    if (format !== 'docx') expect(bytes.toString()).toContain('4.2 million tonnes')
    else expect(bytes.subarray(0, 2).toString()).toBe('PK')
  }, 30_000)

  test('as pdf needs the app, says so, and writes nothing', async () => {
    const ran = await exported('--format', 'pdf', '--out', at('note.pdf'))
    expect(ran).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(/PDF is made in the window only.*Open the project in Assay/s) })
    expect(existsSync(at('note.pdf'))).toBe(false)
  })

  test('never takes the place of a file without --force, and leaves nothing beside it', async () => {
    const out = at('kept.md')
    writeFileSync(out, 'Mine.')
    const before = readdirSync(folder).toSorted()
    expect(await exported('--format', 'markdown', '--out', out)).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(/already exists.*--force/s) })
    expect([readFileSync(out, 'utf8'), readdirSync(folder).toSorted()]).toEqual(['Mine.', before])
    expect((await exported('--format', 'markdown', '--out', out, '--force')).code).toBe(0)
    expect(readFileSync(out, 'utf8')).toContain('4.2 million tonnes')
  })

  test('never takes the place of a project, not even with --force', async () => {
    const other = at('other.assay')
    await toldOne('new', other)
    for (const [target, reason] of [[path, 'the project itself'], [other, 'an Assay project']] as const) {
      const before = [readFileSync(target), statSync(target).ino]
      expect(await exported('--format', 'markdown', '--out', target, '--force')).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining(`It is ${reason}.`) })
      expect([readFileSync(target), statSync(target).ino]).toEqual(before)
    }
  }, 30_000)

  test('to a folder that is not there is refused with 2', async () => {
    expect(await exported('--format', 'csv', '--out', at('nowhere/claims.csv'))).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(/its folder does not exist/i) })
  })

  test('holds what its scope says', async () => {
    const claimsIn = async (scope: string) => {
      const [receipt] = linesOf(await exported('--format', 'json', '--out', at('scoped.json'), '--force', '--scope', scope))
      return (receipt?.['carried'] as { readonly claims: number }).claims
    }
    expect([await claimsIn('project'), await claimsIn(`document=${documentId}`), await claimsIn(`claims=${claimIds[1]}`), await claimsIn(`claims=${claimIds.join(',')},${claimIds[0]}`)]).toEqual([2, 2, 1, 2])
  })
})

test('every format is listed with its direction and with what it cannot carry', async () => {
  const { code, stdout } = await assay(['formats', '--json'])
  const lines = linesOf({ code, stdout, stderr: '' })
  expect(code).toBe(0)
  expect(lines.filter(({ direction }) => direction === 'written').map(({ format, needsWindow }) => [format, needsWindow])).toEqual(exportFormats.map((format) => [format, format === 'pdf']))
  expect(lines.filter(({ direction }) => direction === 'read').map(({ format }) => format)).toEqual(['plain-text', 'markdown', 'html'])
  for (const line of lines) {
    expect(Object.keys(line)).toEqual(['format', 'direction', 'title', 'extensions', 'mediaTypes', 'needsWindow', 'lost'])
    expect((line['lost'] as readonly unknown[]).length).toBeGreaterThan(0)
  }
}, 30_000)
