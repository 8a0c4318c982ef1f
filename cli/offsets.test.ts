import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aFolder, assayHere, codePoints, linesOf, type Line } from './assay.fixture.ts'

/** Words in which code points, UTF-16 units, bytes and graphemes are four different numbers. */
const words = fc.constantFrom('port', 'naïve', '🚢', '👩🏽‍🔧', '🇦🇶🇧🇷', '𝒳𝒴', 'e\u0301', 'Ворота', '東京', '𠜎', '“quoted”', '—', '12,5 %')
const paragraph = fc.array(words, { minLength: 1, maxLength: 12 }).map((all) => all.join(' '))
const document = fc.array(paragraph, { minLength: 1, maxLength: 6 }).map((paragraphs) => paragraphs.join('\n\n'))
/** As a share of the text, so that it can be drawn before the text is known. */
const place = fc.double({ min: 0, max: 1, noNaN: true })

describe('offsets on the command line are code points of the canonical text, for texts of any script:', () => {
  const folder = aFolder()
  let number = 0
  async function imported(content: string): Promise<{ readonly path: string; readonly documentId: string; readonly text: string; readonly line: Line }> {
    number += 1
    const path = join(folder, `${number}.assay`)
    const file = join(folder, `${number}.txt`)
    writeFileSync(file, content)
    await done('new', path)
    const [line] = await done('import', path, file)
    const documentId = String(line?.['documentId'])
    return { path, documentId, text: (await assayHere(['text', path, documentId])).stdout, line: line! }
  }
  async function done(...args: readonly string[]): Promise<Line[]> {
    const ran = await assayHere([...args, '--json'])
    expect([ran.code, args]).toEqual([0, args])
    return linesOf(ran)
  }

  test('what is marked from start to end is what the text has there, and marking its quote finds it again', async () => {
    await fc.assert(fc.asyncProperty(document, place, place, async (content, one, other) => {
      const { path, documentId, text, line } = await imported(content)
      const length = [...text].length
      expect(line['characters']).toBe(length)
      const start = Math.min(Math.floor(Math.min(one, other) * length), length - 1)
      const end = Math.max(start + 1, Math.floor(Math.max(one, other) * length))

      const [claim] = await done('claim', path, documentId, '--start', String(start), '--end', String(end))
      const quote = codePoints(text, start, end)
      expect(claim?.['marks']).toEqual([{ markId: expect.any(String), documentId, start, end, quote }])

      const nth = text.slice(0, [...text].slice(0, start).join('').length + quote.length).split(quote).length - 1
      const [again] = await done('claim', path, documentId, `--quote=${quote}`, '--nth', String(nth))
      const [mark] = again?.['marks'] as readonly Line[]
      expect(codePoints(text, Number(mark?.['start']), Number(mark?.['end']))).toBe(quote)
      expect((await done('claims', path)).flatMap(({ marks }) => marks as readonly Line[]).map(({ start: from, end: to, quote: said }) => codePoints(text, Number(from), Number(to)) === said)).toEqual([true, true])
    }), { numRuns: 25 })
  }, 120_000)

  test('blocks lie in order, do not overlap, and leave out nothing but white space', async () => {
    await fc.assert(fc.asyncProperty(document, async (content) => {
      const { path, documentId, text } = await imported(content)
      const blocks = (await done('blocks', path, documentId)).map(({ start, end }) => ({ start: Number(start), end: Number(end) }))
      let before = 0
      for (const { start, end } of blocks) {
        expect(codePoints(text, before, start).trim()).toBe('')
        expect(start).toBeLessThan(end)
        before = end
      }
      expect(codePoints(text, before, [...text].length).trim()).toBe('')
    }), { numRuns: 25 })
  }, 120_000)

  test('what is found is where the search says', async () => {
    await fc.assert(fc.asyncProperty(document, fc.constantFrom('naive', 'ворота', 'port'), async (content, query) => {
      const { path, text } = await imported(`${content}\n\n🇦🇶 ${query} 🚢`)
      const hits = await done('search', path, query)
      expect(hits.length).toBeGreaterThan(0)
      for (const { start, end } of hits) expect(codePoints(text, Number(start), Number(end)).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()).toBe(query)
    }), { numRuns: 15 })
  }, 120_000)
})
