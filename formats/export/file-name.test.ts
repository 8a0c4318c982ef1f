import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeFileName } from './file-name.ts'

const title = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.constantFrom('CON', 'nul.txt', 'com1 ', 'LPT9.report.txt', 'aux .md', 'COM¹', '..', '.hidden', 'a.', 'a ', '-rf', '', '   ', '../../etc/passwd', 'C:\\x', 'com1' + 'x' + '\u0301'.repeat(115), 'e\u0301'.repeat(200)),
)

describe('safeFileName', () => {
  it('gives a name every system accepts, whatever the title', () => {
    fc.assert(
      fc.property(title, fc.constantFrom('.md', '.html', '.docx', '.json'), (text, extension) => {
        const name = safeFileName(text, extension)
        const stem = name.slice(0, -extension.length)
        expect(name.endsWith(extension)).toBe(true)
        expect(name.isWellFormed()).toBe(true)
        expect(stem).not.toBe('')
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240)
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u)
        expect(stem).not.toMatch(/^[\s.-]|[\s.]$/u)
        expect(name.split('.')[0]?.trim()).not.toMatch(/^(con|prn|aux|nul|clock\$|conin\$|conout\$|(com|lpt)[0-9¹²³])$/i)
        expect(name.normalize('NFC')).toBe(name)
      }),
      { numRuns: 2_000 },
    )
  })

  it('keeps a name apart from those taken, where case and accents are not told apart', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Straße', 'STRASSE', 'Résumé', 'Re\u0301sume\u0301', 'résumé', 'x'.repeat(300), 'X'.repeat(300)), { maxLength: 12 }), (titles) => {
        const taken: string[] = []
        for (const text of titles) taken.push(safeFileName(text, '.md', taken))
        const folded = taken.map((name) => name.normalize('NFC').toUpperCase())
        expect(new Set(folded).size).toBe(taken.length)
        expect(taken.every((name) => Buffer.byteLength(name) <= 240)).toBe(true)
      }),
    )
  })

  it('leaves an ordinary title as it is', () => {
    expect(safeFileName('The lease of Kallas harbour – a note', '.docx')).toBe('The lease of Kallas harbour – a note.docx')
    expect(safeFileName('Наследство №5: 港', '.md')).toBe('Наследство №5- 港.md')
  })

  it('cuts between graphemes, never inside one', () => {
    const family = '👩‍👩‍👧‍👦'
    const name = safeFileName(family.repeat(20), '.md')
    const stem = name.slice(0, -'.md'.length)
    expect(stem).toBe(family.repeat(stem.length / family.length))
    expect(Buffer.byteLength(name)).toBeGreaterThan(200)
  })
})
