import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { claimsIn, documentsIn } from '#backend/services/contents.ts'
import { changesIn } from '#backend/services/history.ts'
import { openProjectAt } from '#backend/services/project-files.ts'
import { aFolder, aProject, assay, assayHere, codePoints, harbourText, linesOf, mainPath, text, told, toldOne, type Line } from './assay.fixture.ts'
import { commandList, laterCommands } from './command-list.ts'

const folder = aFolder()
const at = (name: string) => join(folder, name)
let path = ''
let documentId = ''
let claimId = ''
beforeAll(async () => {
  ({ path, documentId } = await aProject(folder))
  claimId = text(await toldOne('claim', path, documentId, '--quote', '4.2 million tonnes'), 'claimId')
}, 60_000)

/** Everything the project holds and everything that was ever done in it. */
function contentsOf(file: string): unknown {
  const project = openProjectAt(file, { writtenBy: 'Assay test', analyst: 'Ada' }, { readOnly: true })
  try {
    return [documentsIn(project), claimsIn(project), changesIn(project, { limit: 1_000 })]
  } finally {
    project.db.close()
  }
}

/** Ends with a code, says why in a sentence, prints nothing and leaves the project as it was. */
async function expectRefused(args: readonly string[], code: number, sentence: RegExp): Promise<void> {
  const before = contentsOf(path)
  const ran = await assayHere(args)
  expect(ran).toEqual({ code, stdout: '', stderr: expect.stringMatching(sentence) })
  expect(ran.stderr).not.toMatch(/^\s+at |node:internal/m)
  expect(contentsOf(path)).toEqual(before)
}

describe('help', () => {
  test('is there for assay itself, and names every command', async () => {
    const { code, stdout, stderr } = await assay(['--help'])
    expect([code, stderr]).toEqual([0, ''])
    for (const { name, summary } of commandList) expect(stdout).toContain(`${name.padEnd(9)}  ${summary}`)
  }, 30_000)

  test.each(commandList.map(({ name }) => name))('of %s says what it takes and prints, with an example', async (name) => {
    const { code, stdout, stderr } = await assayHere([name, '--help'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(new RegExp(`^assay ${name}\\b`))
    expect(stdout).toMatch(/^Prints /m)
    expect(stdout).toMatch(new RegExp(`^  (.*\\| )?(.*xargs -0 )?assay ${name}\\b`, 'm'))
    expect(stdout).toContain('--json')
  }, 30_000)

  test.each(commandList.map((entry) => [entry.name, entry] as const))('of %s and docs/cli.md speak of the same arguments', async (name, { load }) => {
    const { positionals, options, result } = await load()
    const documented = readFileSync(join(import.meta.dirname, '../docs/cli.md'), 'utf8')
    const heading = documented.split('\n').find((line) => line.startsWith('### ') && line.includes(`\`assay ${name}`)) ?? ''
    for (const { name: positional } of positionals) expect(heading).toContain(` ${positional}`)
    for (const option of Object.keys(options)) expect(option === 'analyst' ? documented : heading).toContain(`--${option}`)
    const keys = (result.match(/\{[^}]*\}/g) ?? []).flatMap((shape) => shape.replaceAll(/"[^"]*"/g, '').match(/[a-z]\w+/gi) ?? [])
    expect(keys.filter((key) => !documented.includes(key))).toEqual([])
  })

  test.each(Object.keys(laterCommands))('of %s, which is not there yet, says so and ends with 2', async (name) => {
    const { code, stdout, stderr } = await assayHere([name, path, '--help'])
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(/not part of this Assay yet/) })
  }, 30_000)
})

describe('wrong usage ends with 2 and a sentence:', () => {
  test.each([
    [[], /A command is missing/], [['frobnicate'], /no command “frobnicate”/], [['--frobnicate'], /command comes first/], [['documents'], /P is missing/],
    [['documents', 'P', 'more'], /“more” is one argument too many/], [['text', 'P'], /DOC is missing/], [['import', 'P'], /FILE is missing/],
    [['new', 'P', '--standard', 'sherman'], /“sherman” does not fit --standard.*icd203/], [['new', 'P', '--title', ' '], /--title is empty/],
    [['claim', 'P', 'DOC'], /Give the passage/], [['claim', 'P', 'DOC', '--start', '1'], /Give the passage/], [['claim', 'P', 'DOC', '--quote', 'x', '--start', '1', '--end', '2'], /not both/],
    [['claim', 'P', 'DOC', '--quote', ''], /The quote is not in the text/], [['claim', 'P', 'DOC', '--quote', 'not in there'], /not in the text/],
    [['claim', 'P', 'DOC', '--quote', 'port', '--nth', '9'], /stands there 3 times; number 9 was asked for/], [['claim', 'P', 'DOC', '--quote', 'port', '--nth', '0'], /whole number from 1/],
    [['claim', 'P', 'DOC', '--start', '5', '--end', '5'], /place is not in the text/], [['claim', 'P', 'DOC', '--start', '5', '--end', '100000'], /place is not in the text/],
    [['claim', 'P', 'DOC', '--start', '-1', '--end', '5'], /whole number from 0/], [['claim', 'P', 'DOC', '--start', '1.5', '--end', '5'], /whole number/],
    [['claim', 'P', 'DOC', '--quote', 'port', '--kind', 'hunch'], /“hunch” does not fit --kind.*figure/], [['claim', 'P', 'DOC', '--quote', 'port', '--statement', ''], /--statement is empty/],
    [['claim', 'P', 'abc', '--quote', 'port'], /too short to be an id/], [['claim', 'P', 'ffffff', '--quote', 'port'], /has no document ffffff/],
    [['source', 'P'], /--title is missing/], [['source', 'P', '--title', 'x', '--reliability', 'G'], /“G” does not fit --reliability/], [['source', 'P', '--title', 'x', '--published', 'June'], /takes a date/],
    [['source', 'P', '--title', 'x'.repeat(2_001)], /too long: it has 2001 characters, and 2000 fit/],
    [['evidence', 'P', 'CLAIM', '--stance', 'supports'], /--source is missing/], [['evidence', 'P', 'CLAIM', '--source', 'ffffff', '--stance', 'supports'], /has no source ffffff/],
    [['evidence', 'P', 'CLAIM', '--source', 'ffffff', '--stance', 'likes'], /“likes” does not fit --stance/], [['evidence', 'P', 'CLAIM', '--source', 'ffffff', '--stance', 'context', '--credibility', '7'], /from 1 to 6/],
    [['judge', 'P', 'CLAIM'], /says nothing yet/], [['judge', 'P', 'CLAIM', '--likelihood', 'perhaps'], /no term of ICD 203.*almost no chance/],
    [['judge', 'P', 'CLAIM', '--likelihood', 'highly likely'], /a term of UK PHIA, not of ICD 203.*roughly even chance/], [['judge', 'P', 'CLAIM', '--likelihood', '-5'], /not a number of percent/],
    [['judge', 'P', 'CLAIM', '--likelihood', '101%'], /goes from 0 to 100/], [['judge', 'P', 'CLAIM', '--confidence', 'total'], /low, moderate or high/], [['judge', 'P', 'CLAIM', '--verdict', 'true'], /does not fit --verdict/],
    [['judge', 'P', 'DOC', '--confidence', 'low'], /has no claim/],
    [['critique', 'P', 'CLAIM', '--type', 'stale'], /--text is missing/], [['critique', 'P', 'CLAIM', '--type', 'dull', '--text', 'x'], /“dull” does not fit --type.*unsourced-figure/],
    [['critique', 'P', 'DOC', '--type', 'stale', '--text', 'x'], /No claim, mark, source, evidence or judgement/], [['critique', 'P', 'CLAIM', '--type', 'stale', '--text', 'x', '--severity', 'mild'], /does not fit --severity/],
    [['claims', 'P', '--where', 'interesting'], /is not understood.*unjudged/], [['claims', 'P', '--where', 'kind=hunch'], /does not fit --where kind/], [['search', 'P', 'x', '--limit', '0'], /from 1 to 1000/],
    [['search', 'P', 'x', '--in', 'dreams'], /does not fit --in/], [['export', 'P', '--format', 'pdf'], /--out is missing/], [['export', 'P', '--format', 'odt', '--out', 'X'], /does not fit --format/],
    [['export', 'P', '--format', 'pdf', '--out', 'X'], /PDF is made in the window only/], [['export', 'P', '--format', 'json', '--out', 'P', '--force'], /cannot be written there.*the project itself/i],
    [['export', 'P', '--format', 'json', '--out', 'X', '--scope', 'everything'], /--scope takes/], [['backup', 'P'], /--to is missing/], [['backup', 'P', '--to', 'P'], /already exists/], [['new', 'P'], /already exists/],
    [['documents', 'P', '--analyst'], /no option --analyst/], [['undo', 'P', '--analyst', ''], /--analyst is empty/],
  ] as const)('%j', async (given, sentence) => {
    const names: Readonly<Record<string, string>> = { P: path, DOC: documentId, CLAIM: claimId, X: at('never.out') }
    await expectRefused(given.map((word) => names[word] ?? word), 2, sentence)
  }, 30_000)
})

describe('importing', () => {
  test('gives a line a file in the order given, goes on after a refused one, and ends with 1', async () => {
    const into = at('many.assay')
    await toldOne('new', into)
    mkdirSync(at('folder'))
    const files = { 'plain.txt': 'First words here.\n\nSecond words here.', '-odd.md': '# Dashed\n\nIts name begins with a dash.', 'page.html': '<title>Page</title><p>Some words.</p>', 'empty.txt': '', 'picture.png': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'so “odd” ☃.txt': 'A name with more than letters.' }
    for (const [name, content] of Object.entries(files)) writeFileSync(at(name), content)
    writeFileSync(at('twin.txt'), files['plain.txt'])
    const order = ['plain.txt', 'twin.txt', 'nowhere.txt', 'folder', 'empty.txt', 'picture.png', '-odd.md', 'so “odd” ☃.txt', 'many.assay', 'page.html']
    const ran = await assay(['import', into, '--json', '--', ...order], { cwd: folder })
    const lines = linesOf(ran)
    expect([ran.code, lines.map(({ file, status }) => [file, status])]).toEqual([1, [
      ['plain.txt', 'imported'], ['twin.txt', 'unchanged'], ['nowhere.txt', 'refused'], ['folder', 'refused'], ['empty.txt', 'refused'], ['picture.png', 'refused'],
      ['-odd.md', 'imported'], ['so “odd” ☃.txt', 'imported'], ['many.assay', 'refused'], ['page.html', 'imported'],
    ]])
    for (const line of lines) expect(Object.keys(line)).toEqual(['file', 'status', 'documentId', 'title', 'mediaType', 'encoding', 'characters', 'blocks', 'warnings', 'reason'])
    expect(lines.filter(({ status }) => status === 'refused').map(({ reason, documentId: none }) => [typeof reason, none])).toEqual(Array.from({ length: 5 }, () => ['string', null]))
    expect(lines[1]).toMatchObject({ documentId: lines[0]?.['documentId'], reason: expect.stringContaining('same bytes') })
    expect(lines[0]).toMatchObject({ characters: 37, blocks: 2, encoding: expect.stringMatching(/utf-8|ascii/i), reason: null })
    expect(await told('documents', into)).toHaveLength(4)
    expect((await told('doctor', into)).every(({ ok }) => ok)).toBe(true)
    expect(linesOf(await assay(['import', into, '--json', 'plain.txt'], { cwd: folder }))).toMatchObject([{ status: 'unchanged' }])
  }, 60_000)

  test('says what was left behind of a file, and ends with 0', async () => {
    writeFileSync(at('hidden.html'), '<title>Page</title><p>Shown.</p><p hidden>Not shown.</p>')
    const into = at('partial.assay')
    await toldOne('new', into)
    expect(await toldOne('import', into, at('hidden.html'))).toMatchObject({ status: 'partial', warnings: [expect.any(String)], reason: null })
  })

  test('of a file that was imported already ends with 0', async () => {
    const ran = await assay(['import', path, at('harbour.assay.md')])
    expect([ran.code, ran.stdout]).toEqual([0, expect.stringContaining('unchanged')])
  }, 30_000)
})

describe('a document', () => {
  test('gives its canonical text byte for byte, also with --json', async () => {
    const [plain, asJson] = [await assay(['text', path, documentId]), await assay(['text', path, documentId, '--json'])]
    expect(asJson).toEqual(plain)
    expect([...plain.stdout]).toHaveLength(Number((await toldOne('documents', path))['characters']))
    expect(plain.stdout).toContain('👩🏽‍🔧 that Halmar paid for')
  }, 30_000)

  test('gives blocks in code points that cover every word of it', async () => {
    const { stdout: canonical } = await assay(['text', path, documentId])
    const blocks = await told('blocks', path, documentId)
    for (const block of blocks) expect(Object.keys(block)).toEqual(['kind', 'level', 'boilerplate', 'start', 'end'])
    expect(blocks.map(({ start, end }) => codePoints(canonical, Number(start), Number(end)))).toEqual(canonical.split('\n').filter((line) => line.trim() !== ''))
    expect(blocks.map(({ kind, level }) => [kind, level])).toEqual([['heading', 1], ['paragraph', 0], ['heading', 2], ['paragraph', 0], ['paragraph', 0]])
  }, 30_000)
})

describe('judging', () => {
  test('in plain percent gives a number without a term', async () => {
    const into = at('percent.assay')
    await toldOne('new', into, '--standard', 'percent')
    const document = text(await toldOne('import', into, at('harbour.assay.md')), 'documentId')
    const claim = text(await toldOne('claim', into, document, '--quote', 'three times as much'), 'claimId')
    expect(await toldOne('judge', into, claim, '--likelihood=33.5%')).toMatchObject({ standard: 'percent', term: null, low: 33.5, high: 33.5, percent: 33.5 })
  }, 60_000)
})

describe('a critique', () => {
  test('finds what it is aimed at by the id alone', async () => {
    const [mark] = (await told('claims', path))[0]?.['marks'] as readonly Line[]
    const sourceId = text(await toldOne('source', path, '--title', 'A briefing'), 'sourceId')
    const evidenceId = text(await toldOne('evidence', path, claimId, '--source', sourceId, '--stance', 'context'), 'evidenceId')
    const judgementId = text(await toldOne('judge', path, claimId, '--verdict', 'mixed'), 'judgementId')
    const targets = [claimId, text(mark!, 'markId'), sourceId, evidenceId, judgementId]
    for (const target of targets) expect(await toldOne('critique', path, target, '--type', 'stale', '--text', 'Old.')).toMatchObject({ target, severity: 'minor', status: 'open' })
    const [claim] = await told('claims', path)
    expect((claim?.['critiques'] as readonly Line[]).map(({ target }) => target)).toEqual(targets.filter((target) => target !== sourceId))
  }, 60_000)

  test('is refused where a beginning of an id could mean several things, and lists them', async () => {
    const ran = await assay(['critique', path, claimId.slice(0, 6), '--type', 'stale', '--text', 'x'])
    expect([ran.code, ran.stdout]).toEqual([2, ''])
    expect(ran.stderr).toMatch(/More than one thing has an id that begins with/)
    expect(ran.stderr).toContain(claimId)
  }, 30_000)
})

describe('searching', () => {
  test('finds documents and claims, best first, at code points of the text', async () => {
    const { stdout: canonical } = await assay(['text', path, documentId])
    const hits = await told('search', path, 'naive "satellite pictures"')
    expect(hits).toEqual([{ kind: 'document', id: documentId, documentId, start: expect.any(Number), end: expect.any(Number), snippet: expect.stringContaining('naïve reading of satellite pictures'), rank: expect.any(Number) }])
    expect(codePoints(canonical, Number(hits[0]?.['start']), Number(hits[0]?.['end']))).toBe('naïve')

    const both = await told('search', path, '4.2 million')
    expect(both.map(({ kind }) => kind).toSorted()).toEqual(['claim', 'document'])
    expect(both.map(({ rank }) => rank)).toEqual(both.map(({ rank }) => Number(rank)).toSorted((a, b) => a - b))
    const claim = both.find(({ kind }) => kind === 'claim')
    expect([claim?.['id'], codePoints(canonical, Number(claim?.['start']), Number(claim?.['end']))]).toEqual([claimId, '4.2 million tonnes'])
    expect(await told('search', path, '4.2 million', '--in', 'claims', '--limit', '1')).toEqual([claim])
    expect(await told('search', path, 'zebra')).toEqual([])
  }, 60_000)
})

test('undo and redo say when there is nothing left, and end with 1', async () => {
  const into = at('fresh.assay')
  await toldOne('new', into)
  const ran = [await assay(['undo', into, '--json']), await assay(['redo', into, '--json'])]
  expect(ran).toEqual([{ code: 1, stdout: '', stderr: expect.stringMatching(/nothing to undo/i) }, { code: 1, stdout: '', stderr: expect.stringMatching(/nothing to redo/i) }])
}, 30_000)

test('the history is given whole or to a limit, newest first', async () => {
  const all = await told('history', path)
  expect(all.map(({ seq }) => seq)).toEqual(all.map((_, index) => all.length - index))
  expect(await told('history', path, '--limit', '2')).toEqual(all.slice(0, 2))
  expect(Object.keys(all[0]!)).toEqual(['changeId', 'seq', 'kind', 'label', 'actor', 'at', 'target'])
}, 30_000)

test('who signs is said by --analyst, else by ASSAY_ANALYST, else by the account', async () => {
  const analyst = async (args: readonly string[], name: string) =>
    linesOf(await assay(['judge', path, claimId, '--confidence', 'high', '--json', ...args], { env: { ASSAY_ANALYST: name } }))[0]?.['analyst']
  expect([await analyst(['--analyst', ' Cy Vo '], 'Bo'), await analyst([], 'Bo')]).toEqual(['Cy Vo', 'Bo'])
  expect(await analyst([], ' ')).toEqual(expect.stringMatching(/./))
}, 30_000)

describe('what is printed', () => {
  test('without --json is words, from which nothing steers the terminal', async () => {
    const into = at('steering.assay')
    await toldOne('new', into)
    await toldOne('source', into, '--title', 'red \u001b[31m, \u0007 and \u202e turned')
    const { stdout } = await assay(['history', into])
    expect(stdout).toContain('red')
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
  }, 30_000)

  test('with --json is one line for every reading of “line”', async () => {
    const source = await assay(['source', path, '--title', 'a\u2028b\u2029c\u0085d\u000be', '--json'])
    expect(source.stdout).toMatch(/^[^\u2028\u2029\u0085\u000b\n]*\n$/)
    expect(linesOf(source)[0]?.['title']).toBe('a\u2028b\u2029c\u0085d\u000be')
  }, 30_000)

  test('to nobody is no failure, and the work is done to its end', async () => {
    const child = spawn(process.execPath, [mainPath, 'import', path, at('plain.txt'), at('page.html')], { stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.destroy()
    let stderr = ''
    child.stderr.on('data', (part: Buffer) => { stderr += part.toString() })
    const code = await new Promise((settle) => child.on('close', settle))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect((await told('documents', path)).map(({ title }) => title)).toContain('Page')
  }, 30_000)
})

test('nothing of an imported file is changed', () => {
  expect(readFileSync(at('harbour.assay.md'), 'utf8')).toBe(harbourText)
})
