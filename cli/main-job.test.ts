import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isId } from '#core/domain/ids.ts'
import { aFolder, aProject, assay, codePoints, harbourText, text, toldByProcess as told, toldOneByProcess as toldOne, type Line } from './assay.fixture.ts'

const anId = expect.toSatisfy((value) => typeof value === 'string' && isId(value), 'an id')
const aMoment = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)

describe('the main job, from an article to a note', () => {
  const folder = aFolder()

  test('is done by commands alone, each answering with what its table says', async () => {
    const { path, documentId, file } = await aProject(folder)
    expect(await told('documents', path)).toEqual([{ documentId, title: 'The harbour at Vell, three years on 🚢', author: null, publishedOn: null, mediaType: 'text/markdown', sha256: expect.stringMatching(/^[0-9a-f]{64}$/), characters: expect.any(Number), claims: 0, marks: 0 }])

    const quote = 'it now handles 4.2 million tonnes a year'
    const claim = await toldOne('claim', path, documentId, '--quote', quote, '--kind', 'figure', '--statement', 'Vell handles 4.2 million tonnes a year.')
    const { stdout: canonical } = await assay(['text', path, documentId])
    const at = [...canonical.slice(0, canonical.indexOf(quote))].length
    expect(claim).toEqual({
      claimId: anId, statement: 'Vell handles 4.2 million tonnes a year.', kind: 'figure', status: 'open',
      quantities: [{ value: 4_200_000, low: 4_200_000, high: 4_200_000, unit: 'tonne', currency: null, per: 'year', approximator: null, asOf: null, start: at + 15, end: at + quote.length, quote: '4.2 million tonnes a year' }], dates: [],
      marks: [{ markId: anId, documentId, start: at, end: at + quote.length, quote }],
    })
    const claimId = text(claim, 'claimId')

    const source = await toldOne('source', path, '--title', 'Ministry briefing', '--url', 'https://ministry.example/b7', '--author', 'Port office', '--published', '2024-06', '--reliability', 'd')
    expect(source).toEqual({ sourceId: anId, title: 'Ministry briefing', reliability: 'D', author: 'Port office', publisher: null, url: 'https://ministry.example/b7', publishedOn: '2024-06', accessedOn: null, note: '', at: aMoment })
    const evidence = await toldOne('evidence', path, claimId, '--source', text(source, 'sourceId'), '--stance', 'supports', '--credibility', '4', '--excerpt', '4.2 m t/a', '--locator', 'slide 3')
    expect(evidence).toEqual({ evidenceId: anId, claimId, sourceId: source['sourceId'], stance: 'supports', credibility: 4, excerpt: '4.2 m t/a', locator: 'slide 3', note: '', passage: null, analyst: 'Ada', at: aMoment })

    const first = await toldOne('judge', path, claimId, '--likelihood', 'Probably', '--confidence', 'low', '--verdict', 'unverified', '--rationale', 'One briefing.')
    expect(first).toEqual({ judgementId: anId, claimId, analyst: 'Ada', standard: 'icd203', term: 'likely', low: 55, high: 80, percent: null, confidence: 'low', verdict: 'unverified', rationale: 'One briefing.', at: aMoment })
    const other = await toldOne('judge', path, claimId, '--likelihood', '12%', '--analyst', 'Bo')
    expect(other).toMatchObject({ analyst: 'Bo', term: 'very-unlikely', low: 5, high: 20, percent: 12, confidence: null, verdict: null, rationale: '' })
    const second = await toldOne('judge', path, claimId, '--likelihood', 'unlikely', '--confidence', 'low')

    const critique = await toldOne('critique', path, claimId, '--type', 'unsourced-figure', '--severity', 'major', '--text', 'Nobody is said to have weighed anything.')
    expect(critique).toEqual({ critiqueId: anId, target: claimId, type: 'unsourced-figure', severity: 'major', text: 'Nobody is said to have weighed anything.', status: 'open', analyst: 'Ada', at: aMoment })

    expect(await told('claims', path)).toEqual([{ ...claim, status: 'judged', judgements: [second, other, first], evidence: [evidence], critiques: [critique] }])
    expect(await toldOne('documents', path)).toMatchObject({ claims: 1, marks: 1 })

    const out = join(folder, 'claims.json')
    const receipt = await toldOne('export', path, '--format', 'json', '--out', out)
    expect(receipt).toMatchObject({ written: [{ path: out, bytes: readFileSync(out).length }], carried: { claims: 1, marks: 1, sources: 1, evidence: 1, judgements: 3, critiques: 1 }, lost: expect.any(Array) })

    expect((await told('history', path)).map((change) => change['label'])).toEqual([
      'Criticise claim 1', 'Judge claim 1', 'Judge claim 1', 'Judge claim 1', 'Add evidence to claim 1', 'Add source “Ministry briefing”', 'Mark claim 1', 'Import “The harbour at Vell, three years on 🚢”',
    ])
    expect(await toldOne('undo', path)).toMatchObject({ kind: 'undo', label: 'Criticise claim 1', target: 8, actor: 'Ada' })
    expect((await told('claims', path))[0]?.['critiques']).toEqual([])
    expect(await toldOne('redo', path, '--analyst', 'Bo')).toMatchObject({ kind: 'redo', label: 'Criticise claim 1', actor: 'Bo' })
    expect((await told('claims', path))[0]?.['critiques']).toEqual([critique])

    expect((await told('doctor', path)).filter(({ ok }) => ok !== true)).toEqual([])
    const copy = join(folder, 'copy.assay')
    expect(await toldOne('backup', path, '--to', copy)).toEqual({ written: copy, verified: true })
    const again = join(folder, 'again.assay')
    expect(await toldOne('restore', copy, '--to', again)).toEqual({ written: again, verified: true })
    expect(await told('claims', again)).toEqual(await told('claims', path))
    expect(readFileSync(file, 'utf8')).toBe(harbourText)
  }, 120_000)
})

const article = resolve(import.meta.dirname, '../../shared/samples/russia-north-korea-pact.txt')
const hasArticle = existsSync(article)
test.skipIf(!hasArticle)(`the main job on the article of the design (${hasArticle ? 'found' : 'not here'})`, async () => {
  const path = join(aFolder(), 'pact.assay')
  await toldOne('new', path)
  const imported = await toldOne('import', path, article)
  expect(imported).toMatchObject({ status: 'imported', mediaType: 'text/plain', warnings: [], reason: null })
  const documentId = text(imported, 'documentId')
  const quote = 'North Korea stands to earn approximately $15 million annually'
  const claim = await toldOne('claim', path, documentId, '--quote', quote, '--kind', 'figure')
  const claimId = text(claim, 'claimId')
  await toldOne('judge', path, claimId, '--likelihood', 'unlikely', '--confidence', 'low', '--rationale', 'No one is named.')
  await toldOne('critique', path, claimId, '--type', 'unsourced-figure', '--text', '“Reports suggest” names no report.')

  const { stdout: canonical } = await assay(['text', path, documentId])
  const [mark] = claim['marks'] as readonly { readonly start: number; readonly end: number }[]
  expect(codePoints(canonical, mark!.start, mark!.end)).toBe(quote)
  const blocks = await told('blocks', path, documentId)
  const nothingLost = (words: string) => words.replace(/\s+/g, '')
  expect(nothingLost(blocks.map((block) => codePoints(canonical, Number(block['start']), Number(block['end']))).join(''))).toBe(nothingLost(readFileSync(article, 'utf8')))
  const kinds = (level: number) => blocks.filter((block) => block['kind'] === 'heading' && block['level'] === level && block['boilerplate'] === false)
  expect([kinds(2).length, kinds(3).length]).toEqual([10, 30])
  expect(await toldOne('claims', path, '--where', 'judged')).toMatchObject({ claimId, status: 'judged', judgements: [{ term: 'unlikely', low: 20, high: 45, confidence: 'low' }], critiques: [{ type: 'unsourced-figure' }] })
}, 60_000)

test('a whole claim on the command line is the same claim whether it is picked by quote, by offsets or by the beginning of an id', async () => {
  const folder = aFolder()
  const { path, documentId } = await aProject(folder)
  const quote = '“Nobody outside the ministry has seen the books,”'
  const byQuote = await toldOne('claim', path, documentId.slice(0, 30), '--quote', quote)
  const [{ start, end }] = byQuote['marks'] as readonly [{ readonly start: number; readonly end: number }]
  const byOffsets = await toldOne('claim', path, documentId.toUpperCase(), '--start', String(start), '--end', String(end))
  const straight = await toldOne('claim', path, documentId, '--quote="Nobody outside the ministry has seen the books,"')
  const marked = (line: Line) => (line['marks'] as readonly Line[]).map(({ markId, ...place }) => ({ ...place, markId: typeof markId }))
  expect([marked(byOffsets), marked(straight)]).toEqual([marked(byQuote), marked(byQuote)])
  expect(byQuote).toMatchObject({ statement: quote, kind: 'quotation' })
}, 60_000)
