import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../database.ts'
import { act, redo, undo } from '../history/history.ts'
import { connectToMemory } from '../sqlite.ts'
import { databaseOver } from '../database.ts'
import { migrate } from '../migrations/migrate.ts'
import { migrations } from '../migrations/migrations.ts'
import { addClaim, aProject, importText, someone } from '../test-support/a-project.fixture.ts'
import { matchExpression } from './parse-query.ts'
import { rebuildSearch } from './index-content.ts'
import { searchProject, type Search } from './search-project.ts'

const find = (db: Database, query: string, about: Partial<Search> = {}) => searchProject(db, { query, in: 'all', limit: 50, ...about })
const claimsFound = (db: Database, query: string) => find(db, query, { in: 'claims' }).map(({ snippet }) => snippet).toSorted()

describe('what a person types', () => {
  const statements = ['Exports rose by 15 percent', 'Exports fell', 'The export ban of 2024', 'Prices rose; exports did not', 'Zürich café', 'don’t say never']
  const claimed = () => {
    const db = aProject()
    for (const statement of statements) addClaim(db, { statement })
    return db
  }

  test.each([
    ['exports rose', ['Exports rose by 15 percent', 'Prices rose; exports did not']],
    ['"exports rose"', ['Exports rose by 15 percent']],
    ['“exports rose”', ['Exports rose by 15 percent']],
    ['"exports rose', ['Exports rose by 15 percent']],
    ['export*', ['Exports fell', 'Exports rose by 15 percent', 'Prices rose; exports did not', 'The export ban of 2024']],
    ['"export b"*', ['The export ban of 2024']],
    ['exports -rose', ['Exports fell']],
    ['exports -"rose by" -fell', ['Prices rose; exports did not']],
    ['zurich CAFE', ['Zürich café']],
    ['Zürich cafe\u0301', ['Zürich café']],
    ["don't", ['don’t say never']],
    ['15', ['Exports rose by 15 percent']],
    ['rose OR fell', []],
    ['-rose', []],
    ['', []],
    ['   ', []],
    ['*** -- "" !', []],
    ['exports !!!', ['Exports fell', 'Exports rose by 15 percent', 'Prices rose; exports did not']],
    ['statement:exports', []],
    ['exports\u0000rose', ['Exports rose by 15 percent', 'Prices rose; exports did not']],
  ])('%j finds %j', (query, found) => {
    expect(claimsFound(claimed(), query)).toEqual(found.toSorted())
  })

  describe('whatever it is,', () => {
    let db: Database
    beforeAll(() => {
      const connection = connectToMemory()
      migrate(connection, migrations, { path: ':memory:', writtenBy: '', at: '' })
      db = databaseOver(connection)
      for (const statement of statements) addClaim(db, { statement })
      importText(db, statements.join('\n'))
    })

    const piece = fc.oneof(
      fc.string({ unit: 'binary' }), fc.constantFrom('"', '“', '”', '*', '-', '(', ')', 'AND', 'OR', 'NOT', 'NEAR(', '^', ':', '{', '}', '+', '\0', '\ud800', ' ', 'exports', 'ros*', 'NEAR/2', ',', ';', '--', '\\', "'", '\u{1e900}', '\u0301'),
    )
    test('it is an answer and never an error', () => {
      fc.assert(fc.property(fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')), fc.constantFrom('claims', 'documents', 'all'), (query, place) => {
        for (const { snippet, matches, start, end } of find(db, query, { in: place })) {
          expect(start).toBeLessThanOrEqual(end)
          for (const match of matches) expect(snippet.slice(match.start, match.end)).not.toBe('')
        }
      }), { numRuns: 3_000 })
    })

    test('a word of a statement, typed as it stands there, finds the statement', () => {
      fc.assert(fc.property(fc.constantFrom(...statements), fc.nat(), (statement, at) => {
        const words = statement.split(' ')
        expect(claimsFound(db, words[at % words.length]!)).toContain(statement)
      }))
    })

    test('a long one is cut short and still answered', () => {
      expect(() => find(db, 'exports '.repeat(20_000))).not.toThrow()
      expect(() => find(db, '"'.repeat(100_001))).not.toThrow()
      expect(() => find(db, '-(a* '.repeat(20_000))).not.toThrow()
    })
  })
})

test('a term that holds a quotation mark cannot end its own string', () => {
  expect(matchExpression([{ words: 'a" OR b', isPrefix: true, isExcluded: false }, { words: '"', isPrefix: false, isExcluded: true }])).toBe('("a"" OR b" *) NOT ("""")')
})

describe('a document that is found', () => {
  test('is found where the words stand, in UTF-16 of its whole text', () => {
    const db = aProject()
    const text = '😀 Heading\n\nA first paragraph.\nA second paragraph with ÉCLAIRS 😀 and more éclairs.\n'
    const { documentId } = importText(db, text)
    const [hit] = find(db, 'eclairs')
    expect(hit).toMatchObject({ kind: 'document', id: documentId, documentId })
    expect(text.slice(hit!.start, hit!.end)).toBe('ÉCLAIRS')
    expect(hit!.matches.map(({ start, end }) => hit!.snippet.slice(start, end))).toEqual(['ÉCLAIRS', 'éclairs'])
  })

  test('shows its words in their surroundings, cut at spaces', () => {
    const db = aProject()
    const filler = 'lorem ipsum dolor sit amet '.repeat(20)
    importText(db, `${filler}the needle here ${filler}`)
    const [hit] = find(db, 'needle')
    expect(hit!.snippet).toMatch(/^…\S.* the needle here .*\S…$/)
    expect(hit!.snippet.length).toBeLessThan(260)
    expect(hit!.matches.map(({ start, end }) => hit!.snippet.slice(start, end))).toEqual(['needle'])
  })

  test('is forgotten with an undone import and found again with the redone one', () => {
    const db = aProject()
    importText(db, 'A needle in the hay')
    expect(find(db, 'needle')).toHaveLength(1)
    undo(db, someone)
    expect(find(db, 'needle')).toEqual([])
    redo(db, someone)
    expect(find(db, 'needle')).toHaveLength(1)
  })

  test('fills the limit even where undone imports rank before it', () => {
    const db = aProject()
    for (let index = 0; index < 30; index += 1) {
      importText(db, `needle ${index}`)
      undo(db, someone)
    }
    importText(db, 'Much longer text in which a needle is harder to find among all the other words of the line')
    expect(find(db, 'needle', { limit: 1 })).toHaveLength(1)
  })

  test('is found in its latest edition only', () => {
    const db = aProject()
    const { documentId } = importText(db, 'The old words')
    const { contentId } = importText(db, 'The new words')
    act(db, someone, 'Import again', (recorder) => recorder.insert('edition', {
      id: 'second', documentId, number: 2, originalSha256: recorder.read<{ sha256: string }>('SELECT sha256 FROM original')[0]!.sha256, contentId,
      fileName: 'a.txt', mediaType: 'text/plain', encoding: null, steps: '[]', warnings: '[]', importedAt: someone.at,
    }))
    expect(find(db, 'old')).toEqual([])
    expect(find(db, 'new').map((hit) => hit.documentId)).toContain(documentId)
  })
})

describe('a claim that is found', () => {
  test('carries the place in its statement and the document it was marked in', () => {
    const db = aProject()
    const { documentId, editionId, textSha256 } = importText(db, 'It costs 15 million')
    const claim = addClaim(db, { statement: 'The price is 15 million' })
    act(db, someone, 'Mark', (recorder) => recorder.insert('mark', { id: 'm', claimId: claim.id, editionId, start: 9, end: 19, quote: '15 million', prefix: 'It costs ', suffix: '', textSha256, analystId: claim.analystId, createdAt: someone.at }))
    expect(find(db, 'price', { in: 'claims' })).toMatchObject([{ kind: 'claim', id: claim.id, documentId, start: 4, end: 9, snippet: 'The price is 15 million', matches: [{ start: 4, end: 9 }] }])
  })

  test('by its note alone shows the note and no place in the statement', () => {
    const db = aProject()
    addClaim(db, { statement: 'Something', note: 'Ask the registry' })
    expect(find(db, 'registry')).toMatchObject([{ start: 0, end: 0, snippet: 'Ask the registry', matches: [{ start: 8, end: 16 }] }])
  })

  test('follows every change of its words, and undo', () => {
    const db = aProject()
    const claim = addClaim(db, { statement: 'before' })
    act(db, someone, 'Reword', (recorder) => recorder.update('claim', claim.id, { statement: 'after' }))
    expect([find(db, 'before').length, find(db, 'after').length]).toEqual([0, 1])
    undo(db, someone)
    expect([find(db, 'before').length, find(db, 'after').length]).toEqual([1, 0])
    undo(db, someone)
    expect([find(db, 'before').length, find(db, 'after').length]).toEqual([0, 0])
  })
})

test('rebuilding finds what the index finds, and what it had lost', () => {
  const db = aProject()
  importText(db, 'A needle in the hay\nand another needle')
  addClaim(db, { statement: 'needle' })
  const before = find(db, 'needle')
  db.write((writer) => writer.execute('DELETE FROM passageSearch'))
  expect(find(db, 'needle')).toHaveLength(1)
  db.write(rebuildSearch)
  expect(find(db, 'needle')).toEqual(before)
})

test('both searches read their index first, in order of rank, and sort nothing themselves', () => {
  const db = aProject()
  const plans: string[] = []
  const spy = { ...db, read: <Row>(sql: string, ...parameters: readonly (string | number | null | Uint8Array)[]): Row[] => {
    plans.push(...(db.connection.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters) as { detail: string }[]).map(({ detail }) => detail))
    return db.read<Row>(sql, ...parameters)
  } }
  searchProject(spy, { query: 'word', in: 'all', limit: 5 })
  expect(plans.filter((plan) => plan.includes('VIRTUAL TABLE'))).toHaveLength(2)
  expect(plans.filter((plan) => /TEMP B-TREE|^SCAN (?!passageSearch|claimSearch)/.test(plan))).toEqual([])
})
