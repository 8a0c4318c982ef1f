import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ClaimRecord, ProjectRecord, SourceRecord } from '#core/domain/claim.ts'
import type { ShortLists } from '#core/domain/project-lists.ts'
import type { Delta } from '#core/domain/change.ts'
import type { ClaimId, DocumentId, MarkId, SourceId } from '#core/domain/ids.ts'
import { applyDelta, type ProjectLists } from './apply-delta.ts'
import { createClaimShelf } from './claim-shelf.ts'

const project = { title: 'A project' } as ProjectRecord
const source = (sourceId: string, title: string) => ({ sourceId: sourceId as SourceId, title }) as SourceRecord
const noLists: ShortLists = { questions: [], assumptions: [], dismissals: [], savedViews: [], entityDates: [], settings: [] }
const nothing: ProjectLists = { project, documents: [], sources: [], analysts: [], tags: [], lists: noLists, history: { undo: null, redo: null } }
const delta = (changed: readonly SourceRecord[], removed: readonly string[]): Delta => ({
  change: null, history: { undo: 'Add source', redo: null }, project, documents: [], removedDocuments: [], claims: [], removedClaims: [],
  sources: changed, removedSources: removed as readonly SourceId[], analysts: null, tags: null, lists: {},
})

const someDelta = fc
  .record({ changed: fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), title: fc.string() }), { selector: (row) => row.id }), removed: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e')) })
  .map(({ changed, removed }) => delta(changed.filter((row) => !removed.includes(row.id)).map((row) => source(row.id, row.title)), removed))

test('after any deltas the lists hold the last word on each row, once, in the order one looks for it', () => {
  fc.assert(
    fc.property(fc.array(someDelta), (deltas) => {
      const last = new Map<string, SourceRecord>()
      for (const each of deltas) {
        for (const row of each.sources) last.set(row.sourceId, row)
        for (const id of each.removedSources) last.delete(id)
      }
      expect(deltas.reduce(applyDelta, nothing).sources).toEqual([...last.values()].sort((a, b) => a.title.localeCompare(b.title, 'en', { numeric: true, sensitivity: 'base' }) || (a.sourceId < b.sourceId ? -1 : 1)))
    }),
  )
})

test('a delta applied twice is a delta applied once', () => {
  fc.assert(fc.property(someDelta, someDelta, (first, second) => {
    const once = applyDelta(applyDelta(nothing, first), second)
    expect(applyDelta(once, second)).toEqual(once)
  }))
})

test('a list nothing changed in stays the very same list', () => {
  const before = applyDelta(nothing, delta([source('a', 'x')], []))
  expect(applyDelta(before, delta([], [])).sources).toBe(before.sources)
})

const documents = ['d1', 'd2', 'd3'] as unknown as readonly DocumentId[]
const someClaim = fc.record({ id: fc.constantFrom('c1', 'c2', 'c3', 'c4'), marks: fc.array(fc.record({ documentId: fc.constantFrom(...documents), start: fc.nat(50) }), { minLength: 1, maxLength: 4 }) })
  .map(({ id, marks }): ClaimRecord => ({
    claimId: id as ClaimId, number: Number(id.slice(1)),
    marks: marks.sort((a, b) => a.start - b.start).map((mark, at) => ({ ...mark, markId: `m${at}` as MarkId })),
  }) as unknown as ClaimRecord)
const someStep = fc.oneof(someClaim.map((claim) => ({ put: claim })), fc.constantFrom('c1', 'c2', 'c3', 'c4').map((id) => ({ remove: id as ClaimId })))

test('the shelf of claims always finds under a document just the claims marked in it, in reading order', () => {
  fc.assert(
    fc.property(fc.array(someStep, { maxLength: 30 }), (steps) => {
      const shelf = createClaimShelf()
      const known = new Map<ClaimId, ClaimRecord>()
      for (const step of steps) {
        if ('put' in step) { shelf.put([step.put]); known.set(step.put.claimId, step.put) }
        else { shelf.remove([step.remove]); known.delete(step.remove) }
      }
      expect(new Map(shelf.byId)).toEqual(known)
      for (const documentId of documents) {
        const firstStart = (claim: ClaimRecord) => Math.min(...claim.marks.filter((mark) => mark.documentId === documentId).map((mark) => mark.start))
        const expected = [...known.values()].filter((claim) => claim.marks.some((mark) => mark.documentId === documentId)).sort((a, b) => firstStart(a) - firstStart(b) || a.number - b.number)
        expect(shelf.of(documentId)).toEqual(expected)
      }
    }),
  )
})

test('whoever follows the shelf of claims hears of just what happened on it', () => {
  fc.assert(
    fc.property(fc.array(someStep, { maxLength: 20 }), (steps) => {
      const shelf = createClaimShelf()
      const heard = new Set<ClaimId>()
      const stop = shelf.follow(({ put, removed }) => {
        if (removed === 'all') heard.clear()
        else for (const id of removed) heard.delete(id)
        for (const id of put) heard.add(id)
      })
      for (const step of steps) {
        if ('put' in step) shelf.put([step.put])
        else shelf.remove([step.remove])
        shelf.put([])
        shelf.remove([])
        expect(heard).toEqual(new Set(shelf.byId.keys()))
      }
      shelf.empty()
      expect(heard.size).toBe(0)
      stop()
      if (steps[0] && 'put' in steps[0]) shelf.put([steps[0].put])
      expect(heard.size).toBe(0)
    }),
  )
})
