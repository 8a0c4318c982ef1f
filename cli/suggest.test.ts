import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { aFolder, aProject, assayHere, codePoints, told, toldOne, text, type Line } from './assay.fixture.ts'

const folder = aFolder()
let path = ''
let documentId = ''
let canonical = ''
let lines: Line[] = []
beforeAll(async () => {
  ({ path, documentId } = await aProject(folder))
  canonical = (await assayHere(['text', path, documentId])).stdout
  lines = await told('suggest', path, documentId)
}, 60_000)

interface Placed { readonly start: number; readonly end: number; readonly quote: string }
const placesIn = (line: Line): Placed[] => [line as unknown as Placed, ...['quantities', 'dates', 'hedges'].flatMap((key) => line[key] as Placed[])]

describe('assay suggest', () => {
  test('prints every sentence in reading order, with exactly the fields that are promised', () => {
    expect(lines.map((line) => [line['class'], text(line, 'quote').slice(0, 20)])).toEqual([
      ['boilerplate', 'The harbour at Vell,'], ['claim', 'The port of Vell reo'], ['claim', 'Officials say that i'], ['boilerplate', 'Who counts'], ['claim', 'No customs return ha'],
      ['claim', '“Nobody outside the '], [expect.any(String), 'A naïve reading of s'], ['prediction', 'The port of Vell wil'],
    ])
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(['start', 'end', 'quote', 'class', 'score', 'suggested', 'kinds', 'quantities', 'dates', 'attribution', 'hedges', 'reasons'])
      expect(Object.keys(line['attribution'] as object)).toEqual(['class', 'cue', 'holder', 'start', 'end'])
    }
  })

  test('counts in code points, also behind characters of every width', () => {
    for (const place of lines.flatMap(placesIn)) expect(codePoints(canonical, place.start, place.end)).toBe(place.quote)
    const said = lines.find((line) => text(line, 'quote').startsWith('“Nobody'))
    const { start, end, holder } = said?.['attribution'] as { start: number; end: number; holder: string }
    expect([codePoints(canonical, start, end), holder]).toEqual(['Ines Karo', 'Ines Karo'])
  })

  test('gives figures and dates as assay claim does', async () => {
    const line = lines.find((one) => text(one, 'quote').startsWith('Officials say'))
    const claim = await toldOne('claim', path, documentId, '--quote', text(line ?? {}, 'quote'))
    expect([line?.['quantities'], line?.['dates']]).toEqual([claim['quantities'], claim['dates']])
    expect(line?.['quantities']).toMatchObject([{ value: 4_200_000, unit: 'tonne', per: 'year' }, expect.anything()])
    expect(line?.['attribution']).toMatchObject({ class: 'unnamed', cue: 'say', holder: 'Officials' })
  })

  test('scores with the sum of its reasons, and puts boilerplate last', () => {
    for (const line of lines) expect(line['score']).toBeCloseTo((line['reasons'] as { weight: number }[]).reduce((sum, { weight }) => sum + weight, 0), 6)
    const worst = lines.toSorted((a, b) => (b['score'] as number) - (a['score'] as number)).slice(-2)
    expect(worst.map((line) => line['class'])).toEqual(['boilerplate', 'boilerplate'])
  })

  test('says it in words for a person', async () => {
    const { code, stdout, stderr } = await assayHere(['suggest', path, documentId])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^\* +\d+\.\d\d {2}claim · figure/m)
    expect(stdout).toContain(`gives a figure (+`)
  })

  test('finds nothing in a document of white space, and a document that is not there ends with 2', async () => {
    const file = join(folder, 'blank.txt')
    writeFileSync(file, 'x')
    const one = text(await toldOne('import', path, file), 'documentId')
    expect((await told('suggest', path, one)).length).toBe(1)
    expect(await assayHere(['suggest', path, 'ffffffff', '--json'])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/no document/i) })
  })
})
