import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import type { SourceRecord } from '#core/domain/claim.ts'
import type { SourceId } from '#core/domain/ids.ts'
import { harbourProject } from '#formats/export/harbour.fixture.ts'
import { evidenceGround } from '#renderer/overview/data/evidence-ground.ts'
import { citationLayout } from './citation-layout.ts'
import { reachesOf } from './source-reach.ts'
import { summaryStatement } from './summary-statement.ts'

const { claims, sources, documents } = harbourProject()
const [pattern] = sources as [SourceRecord, ...SourceRecord[]]
const aSource = (id: string, cites: readonly string[]): SourceRecord => ({ ...pattern, sourceId: id as SourceId, title: id, cites: cites as readonly SourceId[], documents: [] })
const placesOf = (sources: readonly SourceRecord[]) => Object.fromEntries(citationLayout(sources).sources.map(({ source, column }) => [source.sourceId, column]))

describe('the citations as laid out', () => {
  it('put whoever reports left of whom they have it from, and origins on the right', () => {
    expect(placesOf([aSource('paper', ['agency', 'blog']), aSource('blog', ['agency']), aSource('agency', []), aSource('nobody', [])])).toEqual({ paper: 0, blog: 1, agency: 2 })
    expect(citationLayout([aSource('nobody', [])])).toMatchObject({ columns: 0, sources: [], alone: [{ title: 'nobody' }] })
  })

  it('show a circle as a circle: its members share a column and know of one another', () => {
    const layout = citationLayout([aSource('a', ['b']), aSource('b', ['c']), aSource('c', ['a']), aSource('reader', ['a']), aSource('self', ['self'])])
    expect(layout.sources.map(({ source, column, circle, citesItself }) => [source.title, column, circle.length, citesItself])).toEqual(expect.arrayContaining([['reader', 0, 0, false], ['a', 1, 2, false], ['b', 1, 2, false], ['c', 1, 2, false], ['self', 1, 0, true]]))
    expect(layout.citations.filter(({ isInCircle }) => isInCircle)).toHaveLength(3)
  })

  it('hold any citations: every line outside a circle leads to the right, and no two sources share a place', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.nat(11), { maxLength: 4 }), { minLength: 1, maxLength: 12 }), (cited) => {
      const layout = citationLayout(cited.map((ids, at) => aSource(`s${at}`, [...new Set(ids)].map((id) => `s${id}`))))
      const columns = new Map(layout.sources.map(({ source, column }) => [source.sourceId, column]))
      for (const { from, to, isInCircle } of layout.citations) expect(Math.sign((columns.get(to) ?? 0) - (columns.get(from) ?? 0))).toBe(isInCircle ? 0 : 1)
      const places = [...layout.sources, ...layout.citations.flatMap(({ passing }) => passing)].map(({ column, row }) => `${column}/${row}`)
      expect(new Set(places).size).toBe(places.length)
      expect(layout.sources.length + layout.alone.length).toBe(cited.length)
    }))
  })
})

describe('what rests on a source', () => {
  const { bySource, origins } = reachesOf(claims, evidenceGround(sources, documents))
  const numbers = (ids: readonly string[] = []) => ids.map((id) => claims.find(({ claimId }) => claimId === id)?.number)
  it('is every claim whose evidence it gives, by itself or through those who cite it', () => {
    expect(sources.map(({ title, sourceId }) => [title.slice(0, 14), numbers(bySource.get(sourceId)?.direct), numbers(bySource.get(sourceId)?.through)])).toEqual([
      ['Quarterly traf', [1, 3, 4], []], ['Official Gazet', [1, 7], []], ['Where the leas', [2], []], ['Conversation w', [3], []], ['Kallas: gatewa', [], [2]],
    ])
  })

  it('is traced to independent origins', () => {
    expect(origins.map(({ claim, pieces, reports, origins: found }) => [claim.number, pieces, reports, found.length])).toEqual([[1, 2, 2, 2], [2, 1, 1, 1], [3, 2, 2, 2], [4, 1, 1, 1]])
  })
})

describe('the source summary statement', () => {
  it('says what the records say, and nothing of what they do not', () => {
    const { parts, text } = summaryStatement('The project', claims, evidenceGround(sources, documents), documents)
    expect(Object.fromEntries(parts.map(({ title, sentences }) => [title, sentences]))).toEqual({
      'What it rests on': ['The project: what is said of 8 claims rests on 6 pieces of evidence from 4 sources, which go back to 4 independent origins.'],
      'Sources that matter most': ['Most claims lean on “Quarterly traffic tables, 2023–2025” (B, usually reliable; 3 claims), “Official Gazette of Velmark, no. 4” (A, completely reliable; 1 claim) and “Where the lease money goes” (D, not usually reliable; 1 claim).'],
      Strengths: ['2 sources of 4 are completely or usually reliable (A or B).', '3 pieces of evidence are confirmed by others or probably true (1 or 2).', '2 claims rest on several independent origins.'],
      Weaknesses: [
        '4 claims have no evidence for or against.', '2 claims rest on one origin only.', '1 source is graded D or E, not usually reliable or worse.', 'Of 1 source the reliability cannot be judged (F).',
        'Of 1 piece of evidence the truth cannot be judged (6).', '1 critique of these sources is open.',
      ],
      'Where sources agree and differ': ['Sources conflict on claim 3.', 'Independent sources agree against claim 1.'],
      Age: ['What is dated was published between 11 January 2024 and 20 February 2026.', '1 source has no date of publication.'],
    })
    expect(text.split('\n\n')).toHaveLength(6)
  })

  it('of a scope without evidence says so, and no more', () => {
    expect(summaryStatement('“A text”', [], evidenceGround([], []), []).text).toBe('What it rests on. “A text” has no claims yet.')
  })
})
