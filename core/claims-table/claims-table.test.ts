import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ClaimId, DocumentId, SourceId } from '../domain/ids.ts'
import type { ClaimRecord } from '../domain/claim.ts'
import { claimKinds, claimStatuses, verdictIds, type VerdictId } from '../standards/ids.ts'
import { aClaim, around, wish } from './claims.fixture.ts'
import type { Arrangement } from './arrange.ts'
import { createClaimsTable, type ClaimsTable } from './claims-table.ts'
import { fieldIds, none, type FieldId } from './fields.ts'
import { columnReadings, fieldReadings } from './readings.ts'

function tableOf(claims: readonly ClaimRecord[], surroundings = around()): ClaimsTable {
  const table = createClaimsTable()
  table.put(claims, surroundings)
  return table
}
/** Rows as a person sees them: numbers of claims, and headings in words. */
const seen = (table: ClaimsTable, claims: readonly ClaimRecord[], { rows, headings }: Arrangement) =>
  [...rows].map((row) => {
    if (row >= 0) return claims.find(({ claimId }) => claimId === table.claimOf(row))?.number
    const heading = headings[-1 - row]
    return heading?.kind === 'group' ? `${heading.value || 'none'}: ${heading.claims}` : `apart: ${heading?.claims}`
  })

describe('sorting', () => {
  const graded = (number: number, ...grades: readonly ('A' | 'C' | 'F' | null)[]) => aClaim({ number, evidence: grades.map((grade) => ({ sourceId: (grade ?? 'ungraded') as SourceId })) })
  const reliabilityOf = (id: SourceId) => (id === 'ungraded' ? null : (id as unknown as 'A' | 'C' | 'F'))

  test('puts F and what nobody graded apart from the grades, whichever way one sorts', () => {
    const claims = [graded(1, 'F'), graded(2, 'C'), graded(3), graded(4, 'F', 'A'), graded(5, null)]
    const table = tableOf(claims, around({ reliabilityOf }))
    const by = (descending: boolean) => seen(table, claims, table.arrange(wish({ sort: [{ by: 'reliability', descending }] })))
    expect(by(false)).toEqual([4, 2, 'apart: 3', 1, 3, 5])
    expect(by(true)).toEqual([2, 4, 'apart: 3', 1, 3, 5])
  })

  test('puts a credibility of 6 apart from the others', () => {
    const claims = [6, 5, 1, null].map((credibility, at) => aClaim({ number: at + 1, evidence: [{ credibility: credibility as 1 | 5 | 6 | null }] }))
    const table = tableOf(claims)
    expect(seen(table, claims, table.arrange(wish({ sort: [{ by: 'credibility', descending: true }] })))).toEqual([2, 3, 'apart: 2', 1, 4])
  })

  test('of texts minds neither letter case nor accents, and looks past quotation marks', () => {
    const claims = ['Élan', 'apple', '“Banana”', 'Zebra', 'elbow'].map((statement, at) => aClaim({ number: at + 1, statement }))
    const table = tableOf(claims)
    expect(seen(table, claims, table.arrange(wish({ sort: [{ by: 'statement', descending: false }] })))).toEqual([2, 3, 1, 5, 4])
  })

  test('keeps the order of texts true through any edits, a part of the work at a time', () => {
    const edit = fc.record({ number: fc.integer({ min: 1, max: 12 }), statement: fc.string({ maxLength: 3, unit: fc.constantFrom('a', 'B', 'é', ' ') }), work: fc.nat(4) })
    fc.assert(fc.property(fc.array(edit, { maxLength: 60 }), (edits) => {
      const table = createClaimsTable()
      const last = new Map<number, ClaimRecord>()
      for (const { number, statement, work } of edits) {
        last.set(number, aClaim({ number, statement }))
        table.put([last.get(number)!], around())
        if (work > 0) table.prepare(work)
      }
      const claims = [...last.values()]
      const plain = ({ statement }: ClaimRecord) => statement.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trimStart()
      const expected = claims.toSorted((a, b) => (plain(a) < plain(b) ? -1 : plain(a) > plain(b) ? 1 : a.number - b.number)).map(({ number }) => number)
      expect(seen(table, claims, table.arrange(wish({ sort: [{ by: 'statement', descending: false }] })))).toEqual(expected)
    }))
  })

  test('keeps the order of many texts true, whether few or many of them change at once', () => {
    const edits = fc.array(fc.record({ from: fc.nat(299), many: fc.constantFrom(1, 5, 90, 200), shift: fc.nat(40), work: fc.constantFrom(0, 30, 150) }), { maxLength: 8 })
    const statementOf = (number: number, shift: number): string => String.fromCharCode(97 + ((number * 7 + shift * 11) % 26), 97 + ((number * 3 + shift) % 26))
    fc.assert(fc.property(edits, (each) => {
      const table = createClaimsTable()
      const last = new Map<number, ClaimRecord>()
      const put = (number: number, shift: number): void => {
        const claim = aClaim({ number, statement: statementOf(number, shift) })
        last.set(number, claim)
        table.put([claim], around())
      }
      for (let number = 0; number < 300; number += 1) {
        put(number, 0)
        if (number % 70 === 0) table.prepare(50)
      }
      for (const { from, many, shift, work } of each) {
        for (let at = 0; at < many; at += 1) put((from + at) % 300, shift)
        if (work > 0) table.prepare(work)
      }
      const expected = [...last.values()].toSorted((a, b) => (a.statement < b.statement ? -1 : a.statement > b.statement ? 1 : a.number - b.number)).map(({ number }) => number)
      expect(seen(table, [...last.values()], table.arrange(wish({ sort: [{ by: 'statement', descending: false }] })))).toEqual(expected)
    }), { numRuns: 40 })
  })

  test('goes on to the next column where the first says the same, and in the end to the number', () => {
    const claims = [['event', 'closed'], ['figure', 'open'], ['event', 'open'], ['figure', 'open']].map(([kind, status], at) => aClaim({ number: 4 - at, kind: kind as 'event', status: status as 'open' }))
    const table = tableOf(claims)
    expect(seen(table, claims, table.arrange(wish({ sort: [{ by: 'kind', descending: false }, { by: 'status', descending: true }] })))).toEqual([1, 3, 4, 2])
  })
})

describe('grouping', () => {
  test('puts a claim under each of its tags, and those without a tag last', () => {
    const claims = [['x', 'a'], [], ['a']].map((tags, at) => aClaim({ number: at + 1, tags }))
    const table = tableOf(claims)
    const arranged = table.arrange(wish({ group: 'tag' }))
    expect(seen(table, claims, arranged)).toEqual(['a: 2', 1, 3, 'x: 1', 1, 'none: 1', 2])
    expect(arranged.claims).toBe(3)
  })

  test('keeps the list’s own order, and leaves out the rows of a folded group but not its heading', () => {
    const claims = (['closed', 'open', 'judged', 'open'] as const).map((status, at) => aClaim({ number: at + 1, status }))
    const table = tableOf(claims)
    expect(seen(table, claims, table.arrange(wish({ group: 'status', foldedGroups: new Set(['open']) })))).toEqual(['open: 2', 'judged: 1', 3, 'closed: 1', 1])
  })
})

const someClaim = fc.record({
  kind: fc.constantFrom(...claimKinds.slice(0, 3)), status: fc.constantFrom(...claimStatuses.slice(0, 3)), tags: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 }),
  assignee: fc.constantFrom(null, 'Ada', 'Bo'), verdict: fc.constantFrom(null, ...verdictIds.slice(0, 2)),
})
const someClaims = fc.array(someClaim, { maxLength: 40 }).map((all) => all.map(({ verdict, ...claim }, at) => aClaim({ number: at + 1, ...claim, judgements: [{ verdict, analyst: 'Ada' }] })))
const narrowing: readonly FieldId[] = ['kind', 'status', 'tag', 'assignee', 'verdict']
const someChosen = fc.dictionary(fc.constantFrom(...narrowing), fc.uniqueArray(fc.constantFrom('figure', 'date', 'open', 'judged', 'a', 'b', none, 'Ada', 'supported'), { maxLength: 3 }), { noNullPrototype: true })

describe('narrowing', () => {
  test('shows the claims that have one of the values chosen in each field, and counts for each field what the others leave', () => {
    fc.assert(fc.property(someClaims, someChosen, (claims, chosen) => {
      const table = tableOf(claims)
      const meets = (claim: ClaimRecord, field: string) => {
        const wanted = chosen[field as FieldId] ?? []
        return wanted.length === 0 || fieldReadings[field as FieldId](claim, around()).some((value) => (wanted as readonly string[]).includes(value))
      }
      const arranged = table.arrange(wish({ chosen }))
      expect(seen(table, claims, arranged)).toEqual(claims.filter((claim) => narrowing.every((field) => meets(claim, field))).map(({ number }) => number))
      for (const field of fieldIds) {
        const expected = new Map<string, number>()
        for (const claim of claims.filter((each) => narrowing.every((other) => other === field || meets(each, other)))) {
          for (const value of fieldReadings[field](claim, around())) expected.set(value, (expected.get(value) ?? 0) + 1)
        }
        expect([field, new Map([...arranged.counts[field]].toSorted())]).toEqual([field, new Map([...expected].toSorted())])
      }
    }))
  })

  test('to some claims counts only those', () => {
    const claims = [1, 2, 3].map((number) => aClaim({ number, kind: number === 3 ? 'event' : 'figure' }))
    const table = tableOf(claims)
    const arranged = table.arrange(wish({ within: [table.only([claims[1]!.claimId, claims[2]!.claimId, 'gone' as ClaimId])] }))
    expect(seen(table, claims, arranged)).toEqual([2, 3])
    expect(arranged.counts.kind).toEqual(new Map([['figure', 1], ['event', 1]]))
  })
})

test('after any changes and removals the table is what it would be made anew', () => {
  const step = fc.oneof(fc.record({ number: fc.integer({ min: 1, max: 8 }), claim: someClaim }), fc.record({ gone: fc.integer({ min: 1, max: 8 }) }))
  fc.assert(fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
    const table = createClaimsTable()
    const last = new Map<number, ClaimRecord>()
    for (const each of steps) {
      if ('gone' in each) {
        const claim = last.get(each.gone)
        if (claim) table.remove([claim.claimId])
        last.delete(each.gone)
      } else {
        const { verdict, ...rest } = each.claim
        const claim = aClaim({ number: each.number, ...rest, judgements: [{ verdict, analyst: 'Ada' }] })
        last.set(each.number, claim)
        table.put([claim], around())
      }
    }
    const claims = [...last.values()]
    const fresh = tableOf(claims)
    const looks = wish({ group: 'tag', sort: [{ by: 'verdict', descending: true }] })
    expect(seen(table, claims, table.arrange(looks))).toEqual(seen(fresh, claims, fresh.arrange(looks)))
    expect(table.size).toBe(claims.length)
  }))
})

describe('what is read of a claim', () => {
  const judged = [{ verdict: 'mixed' as const, analyst: 'Bo' }, { verdict: 'supported' as const, analyst: 'Ada' }, { verdict: 'contradicted' as const, analyst: 'Bo' }]

  test('is of its judgements the latest of each analyst', () => {
    expect(fieldReadings.verdict(aClaim({ judgements: judged }), around())).toEqual(['mixed', 'supported'])
    // The order of verdicts is the project’s, with those of its own.
    expect(['own-half', 'mixed', 'contradicted'].map((verdict) => columnReadings.verdict(aClaim({ judgements: [{ verdict: verdict as VerdictId, analyst: 'Ada' }] }), around({ verdicts: ['mixed', 'own-half'] })))).toEqual([1, 0, null])
  })

  test('leaves out what a second reader must not see before judging', () => {
    const asked = { reviews: [{ reviewer: 'Cy', status: 'requested' as const }] }
    expect(fieldReadings.verdict(aClaim({ judgements: judged, ...asked }), around({ analyst: 'Cy' }))).toEqual([none])
    expect(fieldReadings.verdict(aClaim({ judgements: [{ verdict: 'misleading', analyst: 'Cy' }, ...judged], ...asked }), around({ analyst: 'Cy' }))).toEqual(['misleading'])
    expect(fieldReadings.verdict(aClaim({ judgements: judged, ...asked }), around({ analyst: 'Bo' }))).toEqual(['mixed', 'supported'])
  })

  test('tells a prediction that is due from one that is not and one that was resolved', () => {
    const prediction = (dueOn: string, outcome: 'occurred' | null = null) => fieldReadings.prediction(aClaim({ prediction: { dueOn, outcome } }), around({ today: '2026-06-01' }))
    expect([prediction('2026-06-01'), prediction('2026-06-02'), prediction('2020-01-01', 'occurred'), fieldReadings.prediction(aClaim({}), around())]).toEqual([['due'], ['open'], ['resolved'], [none]])
  })

  test('sorts by document in reading order', () => {
    const places = { late: 2, early: 1 }
    const claims = [['late', 5], ['early', 900], ['late', 1], ['early', 3]].map(([documentId, start], at) => aClaim({ number: at + 1, marks: [{ documentId: documentId as DocumentId, start: Number(start) }] }))
    const table = tableOf(claims, around({ documentOf: (id) => ({ ordinal: places[id as unknown as 'late'], publishedOn: null }) }))
    expect(seen(table, claims, table.arrange(wish({ sort: [{ by: 'document', descending: false }] })))).toEqual([4, 2, 3, 1])
  })
})
