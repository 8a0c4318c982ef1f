import { describe, expect, it } from 'vitest'
import { exportFormats } from '#core/contract/inputs.ts'
import { formatEntries, renderNote } from './formats.ts'
import { harbourProject } from './harbour.fixture.ts'
import { makeNote } from './make-note.ts'

const note = makeNote(harbourProject())

describe('renderNote', () => {
  it('gives bytes in every format but PDF, which the app prints', async () => {
    for (const format of exportFormats) {
      const { bytes } = await renderNote(note, format)
      expect([format, bytes === null]).toEqual([format, formatEntries[format].needsWindow])
      expect(formatEntries[format].format).toBe(format)
      expect(formatEntries[format].extension).toMatch(/^\.[a-z]+$/)
    }
  })

  it('says what it carries and what is lost on the way', async () => {
    const lostIn = async (format: (typeof exportFormats)[number]) => (await renderNote(note, format)).lost.map(({ what }) => what)
    expect((await renderNote(note, 'json')).carried).toEqual({ claims: 8, marks: 9, sources: 5, evidence: 8, judgements: 9, critiques: 7 })
    expect((await renderNote(note, 'html')).carried).toEqual({ claims: 8, marks: 9, sources: 5, evidence: 8, judgements: 8, critiques: 7 })
    expect((await renderNote(note, 'csv')).carried).toEqual({ claims: 8, marks: 9, sources: 4, evidence: 8, judgements: 8, critiques: 6 })
    expect(await lostIn('docx')).toContain('Earlier judgements')
    expect(await lostIn('csv')).toContain('The exact text of 1 cell')
    expect(await lostIn('json')).toEqual(['The documents themselves', 'The history of changes'])
    expect((await renderNote(note, 'csv', { guardFormulas: false })).lost.map(({ what }) => what)).not.toContain('The exact text of 1 cell')
  })

  it('says so where quotes have lost their place', async () => {
    const { lost } = await renderNote(makeNote({ ...harbourProject(), texts: [] }), 'json')
    expect(lost.at(-1)).toEqual({ what: 'The place of 11 quotes', why: 'the text no longer says these words where they were marked' })
  })
})
