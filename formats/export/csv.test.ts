import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderCsv } from './csv.ts'
import { guardedCell } from './guard-formulas.ts'
import { harbourProject } from './harbour.fixture.ts'
import { anyText, withTexts } from './hostile.fixture.ts'
import { makeNote } from './make-note.ts'

/** A reader after RFC 4180, written apart from the writer. */
function recordsOf(csv: string): string[][] {
  const records: string[][] = []
  let record: string[] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy
  for (let match = cell.exec(csv); match && cell.lastIndex <= csv.length; match = cell.exec(csv)) {
    record.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] !== ',') {
      records.push(record)
      record = []
    }
    if (match[3] === '' || cell.lastIndex === csv.length) break
  }
  return records
}

const column = (records: readonly (readonly string[])[], name: string): string[] => {
  const index = records[0]?.indexOf(name) ?? -1
  return records.slice(1).map((record) => record[index] ?? '(none)')
}

describe('renderCsv', () => {
  it('has a row for each claim and each analyst’s latest judgement, and reads back as it was', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 40 }), (texts) => {
        const note = makeNote(withTexts(harbourProject(), texts))
        const { text } = renderCsv(note, false)
        expect(text.startsWith('\ufeff"number","project number","statement"')).toBe(true)
        const records = recordsOf(text.slice(1))
        const rows = note.claims.flatMap((claim) => (claim.judgements.length === 0 ? [null] : claim.judgements).map((judgement) => ({ claim, judgement })))
        expect(records.every(({ length }) => length === records[0]?.length)).toBe(true)
        expect(column(records, 'statement')).toEqual(rows.map(({ claim }) => claim.statement))
        expect(column(records, 'quote')).toEqual(rows.map(({ claim }) => claim.quotes[0]?.quote))
        expect(column(records, 'rationale')).toEqual(rows.map(({ judgement }) => judgement?.rationale ?? ''))
      }),
      { numRuns: 150 },
    )
  })

  it('gives numbers as numbers and positions in code points', () => {
    const records = recordsOf(renderCsv(makeNote(harbourProject())).text.slice(1))
    expect(column(records, 'number')).toEqual(['1', '1', '2', '3', '3', '4', '5', '6', '7', '8'])
    expect(column(records, 'likelihood')).toEqual(['almost no chance', 'almost no chance', 'unlikely', 'likely', 'roughly even chance', 'very unlikely', '', 'likely', 'unlikely', ''])
    expect(column(records, 'likelihood given %')).toEqual(['', '', '', '60', '', '', '', '70', '', ''])
    expect(column(records, 'start')[0]).toBe('43')
  })

  it('says how many cells the guard changed, and leaves all alone when switched off', () => {
    const note = makeNote(withTexts(harbourProject(), ['=1+1', 'plain']))
    const [on, off] = [renderCsv(note), renderCsv(note, false)]
    expect(on.guarded).toBeGreaterThan(20)
    expect(column(recordsOf(on.text.slice(1)), 'statement')).toContain("'=1+1")
    expect(off.guarded).toBe(0)
    expect(column(recordsOf(off.text.slice(1)), 'statement')).toContain('=1+1')
  })
})

describe('guardedCell', () => {
  const danger = fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠')
  const unseen = fc.array(fc.constantFrom(' ', '\u00a0', '\u3000', '\u2003', '\t', '\u200b', '\u2060', '\ufeff', '\u202e', '\u00ad', '\r', '\v'), { maxLength: 4 }).map((parts) => parts.join(''))

  it('stops a formula at the start of a cell, of a line and after a separator, past anything unseen', () => {
    fc.assert(
      fc.property(fc.constantFrom('', 'text', '12'), fc.constantFrom('\n', '\r\n', '\r', ';', '\t'), unseen, danger, (before, separator, gap, sign) => {
        const guarded = guardedCell(`${before}${separator}${gap}${sign}1+1${separator}${gap}${sign}2`)
        const seen = guarded.split(/[\r\n;\t]/).map((part) => part.replace(/^[\s\p{Cf}\p{Cc}]+/u, ''))
        expect(seen.filter((part) => /^[=+\-@＝＋－＠]/.test(part))).toEqual([])
        expect(guarded.match(/'/g)).toHaveLength(2)
        expect(guardedCell(`${gap}${sign}1`)).toMatch(/^[\s\p{Cf}\p{Cc}]*'/u)
      }),
    )
  })

  it('only ever adds apostrophes, and none to text without such a start', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const guarded = guardedCell(text)
        let at = 0
        for (const character of guarded) {
          if (text.startsWith(character, at)) at += character.length
          else expect(character).toBe("'")
        }
        expect(at).toBe(text.length)
        if (!/[=+\-@＝＋－＠]/.test(text)) expect(guarded).toBe(text)
      }),
      { numRuns: 1_000 },
    )
    expect(guardedCell('A well-known figure: 3 + 4 = 7, see a@b.example')).toBe('A well-known figure: 3 + 4 = 7, see a@b.example')
    expect(guardedCell('one\n- two\n- three')).toBe("one\n'- two\n'- three")
  })
})
