import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isRefusal, parseLikelihood } from '#core/standards/parse-likelihood.ts'
import type { SamplePlace } from './sample-project.ts'
import { sampleProject } from './sample.ts'

const folder = new URL('./documents/', import.meta.url)
const textOf = new Map(sampleProject.documents.map(({ key, file }) => [key, readFileSync(new URL(file, folder), 'utf8')]))
const timesIn = (place: SamplePlace): number => (textOf.get(place.document) ?? '').split(place.quote).length - 1

const { claims, evidence, judgements, critiques, sources, documents, plantedFaults, analysts } = sampleProject
const places = [...claims.flatMap((claim) => claim.marks), ...evidence.flatMap(({ passage }) => passage ?? []), ...plantedFaults.flatMap((fault) => fault.places)]
const judged = new Set(judgements.map((judgement) => judgement.claim))

describe('the sample project', () => {
  it('lists every file of its folder', () => {
    expect(documents.map((document) => document.file).toSorted()).toEqual(readdirSync(folder).toSorted())
  })

  it.each(places.map((place) => [place.document, place.nth, place.quote, place] as const))('%s has, in place %i: %s', (_document, nth, quote, place) => {
    const sameQuote = places.filter((other) => other.document === place.document && other.quote === quote)
    expect(timesIn(place)).toBe(Math.max(...sameQuote.map((other) => other.nth)))
    expect(nth).toBeGreaterThan(0)
    expect(quote).not.toMatch(/[\n*_`<>&|[\]]/)
  })

  it('quotes what its excerpts quote, and refers only to what it has', () => {
    const evidenceKeys = evidence.map((piece) => piece.key)
    expect(new Set(evidenceKeys).size).toBe(evidenceKeys.length)
    for (const piece of evidence) if (piece.passage) expect(piece.excerpt).toBe(piece.passage.quote)
    for (const { target } of critiques) if (target.kind === 'evidence') expect(evidenceKeys).toContain(target.evidence)
    for (const list of [claims, sources, documents]) expect(new Set(list.map((entry) => entry.key)).size).toBe(list.length)
    const sourceKeys = sources.map((source) => source.key)
    for (const source of sources) expect(sourceKeys).toEqual(expect.arrayContaining([...source.cites]))
    for (const { assignee } of claims) if (assignee) expect(analysts).toContain(assignee)
  })

  it('rates in words its standard knows', () => {
    for (const { likelihood } of judgements) expect(isRefusal(parseLikelihood(sampleProject.standard, likelihood)), likelihood).toBe(false)
  })

  it('has half of its claims judged, by two people, one of whom changed their mind', () => {
    expect([claims.length, judged.size]).toEqual([8, 4])
    expect(new Set(judgements.map((judgement) => judgement.analyst))).toEqual(new Set(analysts))
    const mostByOne = Math.max(...judgements.map((one) => judgements.filter((other) => other.claim === one.claim && other.analyst === one.analyst).length))
    expect(mostByOne).toBe(2)
    for (const { key, status } of claims) expect(judged.has(key), key).toBe(status !== 'open' && status !== 'in-progress')
  })

  it('weighs a question, each hypothesis rated in every row by both analysts, who part over some', () => {
    const keys = evidence.map((piece) => piece.key) as readonly string[]
    for (const { hypotheses, rows } of sampleProject.questions) {
      for (const row of rows) {
        expect(row.evidence === null ? row.text : keys).toBeTruthy()
        if (row.evidence !== null) expect(keys).toContain(row.evidence)
        for (const analyst of analysts) expect(row.ratings[analyst]).toHaveLength(hypotheses.length)
      }
      expect(rows.some(({ ratings }) => JSON.stringify(ratings['Ines Varga']) !== JSON.stringify(ratings['Daniel Osei']))).toBe(true)
    }
  })

  it('shows a critique open, answered and withdrawn', () => {
    const outcomes = critiques.map(({ replies }) => replies.findLast(({ kind }) => kind !== 'reply')?.kind ?? 'open')
    expect(new Set(outcomes)).toEqual(new Set(['open', 'answer', 'withdrawal']))
  })

  it('holds the mistakes it is meant to hold, and the lines that are not the author’s argument', () => {
    const types = plantedFaults.map((fault) => fault.type)
    expect(types).toEqual(expect.arrayContaining(['date-error', 'unsourced-figure', 'vague-attribution', 'contradicted-elsewhere']))
    const article = textOf.get('article') ?? ''
    const title = documents.find(({ key }) => key === 'article')?.facts.title ?? ''
    expect(article.split(title)).toHaveLength(3)
    expect(article.match(/^See also: /gm)).toHaveLength(3)
    expect(article.match(/^Table of Contents$/gm)).toHaveLength(1)
  })

  it('says in every text that it is made up', () => {
    for (const text of textOf.values()) expect(text).toMatch(/This text was written for the sample project of Assay\. .+ invented/)
  })
})
