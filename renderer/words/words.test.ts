import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textStepIds } from '#core/domain/document.ts'
import { Fault } from '#core/domain/fault.ts'
import { dateInWords, momentInWords } from './dates.ts'
import { faultInWords, plainFaultInWords } from './faults.ts'
import { textStepInWords } from './labels.ts'
import { openingInWords } from './opening.ts'
import { fileNameOf, folderOf, listed, shortened } from './phrases.ts'
import { undoLabel } from './changes.ts'

describe('a failure in words', () => {
  test('names the thing and the way on', () => {
    expect(faultInWords(new Fault('document-in-use', { documentId: 'x', title: 'The pact', claims: 3 }))).toEqual({
      title: '“The pact” still has 3 claims marked in it.',
      text: 'Remove those claims first, then the document.',
    })
  })

  test('is the same whether it was thrown or came as plain data', () => {
    const details = { path: 'C:\\Users\\mia\\pact.assay', holder: 'another window' }
    expect(plainFaultInWords({ code: 'project-locked', details })).toEqual(faultInWords(new Fault('project-locked', details)))
  })

  test('calls a kind of file what people call it', () => {
    const words = (mediaType: string) => faultInWords(new Fault('format-unknown', { path: '/a/b', mediaType })).text
    expect(words('application/pdf')).toContain('It looks like a PDF.')
    expect(words('image/webp')).toContain('It looks like a picture.')
    expect(words('application/x-bplist')).toContain('application/x-bplist')
  })

  test('ends reasons from elsewhere as sentences', () => {
    expect(faultInWords(new Fault('write-failed', { path: '/a/b.md', reason: 'permission denied' })).text).toMatch(/^Permission denied\. /)
  })

  test('calls what it does not know a fault of the program, without its innards', () => {
    expect(faultInWords(new TypeError('x is undefined')).title).not.toContain('undefined')
  })
})

test('shortened text is never longer than asked for, but for its ellipsis, and stands at the start of the whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 1, max: 100 }), (words, most) => {
      const short = shortened(words, most)
      expect(short.length).toBeLessThanOrEqual(most + 1)
      expect(words.replace(/\s+/g, ' ').trim().startsWith(short.replace(/…$/, ''))).toBe(true)
    }),
  )
})

test('paths of every system give their last part and their folder', () => {
  expect([fileNameOf('/home/mia/pact.assay'), fileNameOf('C:\\work\\pact.assay'), folderOf('/home/mia/pact.assay')]).toEqual(['pact.assay', 'pact.assay', '/home/mia'])
})

test('lists are joined as one says them', () => {
  expect([listed([], 'or'), listed(['a'], 'or'), listed(['a', 'b'], 'or'), listed(['a', 'b', 'c'], 'and')]).toEqual(['', 'a', 'a or b', 'a, b and c'])
})

test('dates keep their precision', () => {
  expect(['2024-06-19', '2024-06', '2024', null, 'soon'].map(dateInWords)).toEqual(['19 June 2024', 'June 2024', '2024', '', 'soon'])
})

test('a moment is told as near as it matters', () => {
  const now = new Date(2026, 10, 23, 12, 0)
  expect(momentInWords(new Date(2026, 10, 23, 9, 5).toISOString(), now)).toBe('today, 09:05')
  expect(momentInWords(new Date(2026, 10, 22, 23, 59).toISOString(), now)).toBe('yesterday, 23:59')
  expect(momentInWords(new Date(2025, 10, 22).toISOString(), now)).toBe('22 Nov 2025')
})

test('undo says what it takes back', () => {
  expect([undoLabel(null), undoLabel('Mark claim'), undoLabel('NATO')]).toEqual(['Undo', 'Undo mark claim', 'Undo NATO'])
})

test('no step of an import is shown by its id', () => {
  const shown = textStepIds.map((step) => textStepInWords({ step, detail: '' }))
  expect(shown.filter((words) => /^[a-z]|-/.test(words))).toEqual([])
})

describe('what opening a project found', () => {
  test('is not spoken of where there is nothing', () => {
    expect(openingInWords({ recovered: false, setAside: [], migrated: null })).toBeNull()
  })

  test('is said in one notice, with every file that was put elsewhere', () => {
    const said = openingInWords({ recovered: true, setAside: ['/a/study.assay-wal left over'], migrated: { from: 1, backup: '/a/study before.assay' } })
    expect(said?.title).toBe('The last session did not end well.')
    expect(said?.text).toContain('study.assay-wal left over')
    expect(said?.text).toContain('/a/study before.assay')
  })
})
