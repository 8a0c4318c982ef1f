import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newId } from '../domain/ids.ts'
import { aChain, aDocument, aPiece, aSource } from './evidence.fixture.ts'
import type { WeighedSource } from './evidence.ts'
import { allThrough, independenceOf } from './independence.ts'

describe('independence', () => {
  it('finds one origin behind ten reports of one agency', () => {
    const agency = aSource('The agency')
    const reports = Array.from({ length: 10 }, (_, index) => aSource(`Paper ${index}`, { cites: [agency.sourceId] }))
    const evidence = reports.map((report) => aPiece(report))
    const { origins, chains, circles } = independenceOf(evidence, [...reports, agency])
    expect(origins).toEqual([{ key: `source:${agency.sourceId}`, sources: [agency.sourceId], documentId: null, evidence: evidence.map(({ evidenceId }) => evidenceId) }])
    expect(chains[3]).toEqual({ evidenceId: evidence[3]!.evidenceId, origin: origins[0]!.key, sources: [reports[3]!.sourceId, agency.sourceId] })
    expect(circles).toEqual([])
  })

  it('follows a chain to its end and counts every end once', () => {
    const [first, ...rest] = aChain(5)
    const other = aSource('Another origin')
    const mixed = aSource('Has it from both', { cites: [rest[0]!.sourceId, other.sourceId] })
    const { origins, chains } = independenceOf([aPiece(first!), aPiece(mixed), aPiece(other)], [mixed, first!, ...rest, other])
    expect(origins.map(({ sources, evidence }) => [sources, evidence.length])).toEqual([[[rest.at(-1)!.sourceId], 2], [[other.sourceId], 2]])
    expect(chains[0]!.sources).toEqual([first!, ...rest].map(({ sourceId }) => sourceId))
  })

  it('takes a circle for one origin and reports it', () => {
    const [a, b, c] = [newId<'source'>(), newId<'source'>(), newId<'source'>()]
    const circle = [aSource('A', { sourceId: a, cites: [b] }), aSource('B', { sourceId: b, cites: [c] }), aSource('C', { sourceId: c, cites: [a] })]
    const { origins, circles } = independenceOf(circle.map((source) => aPiece(source)), circle)
    expect(origins).toHaveLength(1)
    expect(new Set(origins[0]!.sources)).toEqual(new Set([a, b, c]))
    expect(circles.map((each) => new Set(each))).toEqual([new Set([a, b, c])])
  })

  it('looks past a circle that has its account from outside, and still reports it', () => {
    const [a, b] = [newId<'source'>(), newId<'source'>()]
    const root = aSource('Root')
    const sources = [aSource('A', { sourceId: a, cites: [b] }), aSource('B', { sourceId: b, cites: [a, root.sourceId] }), root]
    const { origins, circles } = independenceOf([aPiece(sources[0]!)], sources)
    expect(origins.map((origin) => origin.sources)).toEqual([[root.sourceId]])
    expect(circles).toHaveLength(1)
  })

  it('reports a source that cites itself and does not run forever', () => {
    const id = newId<'source'>()
    const { origins, circles } = independenceOf([aPiece(aSource('Self', { sourceId: id }))], [aSource('Self', { sourceId: id, cites: [id] })])
    expect([origins.map(({ sources }) => sources), circles]).toEqual([[[id]], [[id]]])
  })

  it('goes from a passage to the source of its document, and takes a document nobody is named for as an origin', () => {
    const [known, unknown] = [aDocument('Known'), aDocument('Unknown')]
    const author = aSource('Author', { documents: [known.documentId] })
    const passage = ({ documentId }: typeof known) => aPiece(null, null, { passage: { documentId } })
    const { origins, withoutOrigin } = independenceOf([passage(known), aPiece(author), passage(unknown), passage(unknown), aPiece(null)], [author])
    expect(origins.map(({ sources, documentId, evidence }) => [sources, documentId, evidence.length])).toEqual([[[author.sourceId], null, 2], [[], unknown.documentId, 2]])
    expect(withoutOrigin).toHaveLength(1)
  })

  it('takes a source that is cited and not in the project for an origin', () => {
    const gone = newId<'source'>()
    expect(independenceOf([aPiece(aSource('A'))], []).origins).toHaveLength(1)
    const citing = aSource('A', { cites: [gone] })
    expect(independenceOf([aPiece(citing)], [citing]).origins.map(({ sources }) => sources)).toEqual([[gone]])
  })

  it('always ends at an origin, whoever cites whom, however long the chain', () => {
    const anyNet = fc.integer({ min: 1, max: 12 }).chain((size) => fc.array(fc.array(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size }))
    fc.assert(
      fc.property(anyNet, (net) => {
        const ids = net.map(() => newId<'source'>())
        const sources: WeighedSource[] = net.map((cited, index) => aSource(`${index}`, { sourceId: ids[index]!, cites: cited.map((to) => ids[to]!) }))
        const { origins, chains } = independenceOf(sources.map((source) => aPiece(source)), sources)
        const members = origins.flatMap((origin) => origin.sources)
        expect(new Set(members).size).toBe(members.length)
        for (const source of sources) expect(chains.some(({ sources: [first] }) => first === source.sourceId)).toBe(true)
        for (const chain of chains) {
          for (const [index, id] of chain.sources.entries()) {
            const next = chain.sources[index + 1]
            if (next) expect(sources.find(({ sourceId }) => sourceId === id)!.cites).toContain(next)
          }
          expect(members).toContain(chain.sources.at(-1))
        }
      }),
    )
    const long = aChain(20_000)
    expect(independenceOf([aPiece(long[0]!)], long).origins.map(({ sources }) => sources)).toEqual([[long.at(-1)!.sourceId]])
  })

  it('knows whether every way back leads through the claimant', () => {
    const origin = aSource('Origin')
    const claimant = aSource('Claimant', { cites: [origin.sourceId] })
    const echo = aSource('Echo', { cites: [claimant.sourceId] })
    const both = aSource('Both', { cites: [claimant.sourceId, origin.sourceId] })
    const sources = [origin, claimant, echo, both]
    const through = new Set([claimant.sourceId])
    expect([claimant, echo, both, origin].map(({ sourceId }) => allThrough([sourceId], through, sources))).toEqual([true, true, false, false])
    expect([allThrough([], through, sources), allThrough([echo.sourceId], new Set(), sources)]).toEqual([false, false])
  })
})
