import { createHmac, randomBytes } from 'node:crypto'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { BackendEvent, ProjectSnapshot } from '#core/contract/answers.ts'
import { contract } from '#core/contract/contract.ts'
import type { Outcome } from '#core/rpc/wire.ts'
import type { Backend, BackendOptions } from './backend-options.ts'
import { createBackend } from './create-backend.ts'

interface Bench {
  readonly backend: Backend
  readonly at: (name: string) => string
  /** A path as a person's choice in a dialog of the shell. */
  readonly chosen: (path: string) => { readonly path: string; readonly seal: string }
  readonly events: readonly BackendEvent[]
  /** The value of a call that is expected to succeed. */
  readonly ask: (path: string, input?: unknown) => Promise<unknown>
}

/** A backend with a session of its own and a folder to work in; a bug in it fails the test. */
function aBackend(options: Partial<BackendOptions> = {}): Bench {
  const folder = mkdtempSync(join(tmpdir(), 'assay-backend-'))
  const sealKey = randomBytes(32).toString('hex')
  const events: BackendEvent[] = []
  const bugs: unknown[] = []
  const backend = createBackend({
    sealKey, emit: (event) => events.push(event), printPdf: null, appVersion: '0', report: (error) => { bugs.push(error); return 'a-bug' },
    resources: resolve(import.meta.dirname, '../../resources'), ...options,
  })
  onTestFinished(async () => {
    await backend.close()
    rmSync(folder, { recursive: true, force: true })
    expect(bugs).toEqual([])
  })
  return {
    backend, events,
    at: (name) => join(folder, name),
    chosen: (path) => ({ path, seal: createHmac('sha256', Buffer.from(sealKey, 'hex')).update(path).digest('hex') }),
    ask: async (path, input = {}) => {
      const outcome = await backend.dispatch(path, input)
      if (!outcome.ok) throw new Error(`${path} was refused: ${JSON.stringify(outcome.fault)}`)
      return outcome.value
    },
  }
}
const refused = (code: string): Outcome => ({ ok: false, fault: { code, details: expect.anything() } }) as unknown as Outcome
const create = ({ ask, chosen, at }: Bench, name = 'study.assay') => ask('project.create', { target: chosen(at(name)), title: 'A study', standard: 'icd203' }) as Promise<ProjectSnapshot>

describe('the backend, asked by path', () => {
  test('says that a project was left without being closed, and that all of it is here', async () => {
    const bench = aBackend()
    expect(await create(bench)).toMatchObject({ opening: { recovered: false, setAside: [], migrated: null } })
    await bench.ask('sources.add', { title: 'The port authority' })
    for (const suffix of ['', '-wal']) copyFileSync(`${bench.at('study.assay')}${suffix}`, `${bench.at('left.assay')}${suffix}`)
    expect(await bench.ask('project.open', { file: bench.chosen(bench.at('left.assay')) })).toMatchObject({ opening: { recovered: true, setAside: [], migrated: null }, sources: [{ title: 'The port authority' }] })
  })

  test('takes an article from its file to an exported note, and tells how far long work is', async () => {
    const bench = aBackend()
    const { backend, ask, chosen, at, events } = bench
    await create(bench)
    writeFileSync(at('article.md'), '# The port\n\nIt handles 4.2 million tonnes a year.\n')
    const imported = await ask('documents.import', { files: [chosen(at('article.md'))], job: 'j1' })
    expect(imported).toMatchObject({ results: [{ status: 'imported', document: { title: 'The port' } }], delta: { documents: [{ title: 'The port' }] } })
    const { documentId } = (imported as { results: [{ document: { documentId: string } }] }).results[0].document
    const { text } = (await ask('documents.open', { documentId, claims: 10 })) as { text: { text: string } }
    const start = text.text.indexOf('4.2')
    const { claimId, markId } = (await ask('claims.add', { documentId, span: { start, end: start + 18 }, kind: 'figure' })) as { claimId: string; markId: string }
    await ask('project.actAs', { analyst: 'Bo' })
    await ask('judgements.add', { claimId, likelihood: 'unlikely', confidence: 'low' })
    await ask('critiques.add', { target: 'mark', targetId: markId, type: 'unsourced-figure', severity: 'major', text: 'Says who?' })
    expect(await ask('claims.get', { claimId })).toMatchObject({ statement: '4.2 million tonnes', status: 'judged', analyst: 'Analyst', judgements: [{ analyst: 'Bo', term: 'unlikely' }], critiques: [{ target: 'mark' }] })
    expect(await ask('claims.list', { offset: 0, limit: 10 })).toMatchObject({ total: 1, claims: [{ claimId }] })
    expect(await ask('search.find', { query: 'tonnes', in: 'all', limit: 10 })).toHaveLength(2)
    expect(await ask('exports.write', { scope: { of: 'project' }, format: 'markdown', target: chosen(at('note.md')), overwrite: false, job: 'j2' })).toMatchObject({ carried: { claims: 1, judgements: 1, critiques: 1 } })
    expect(readFileSync(at('note.md'), 'utf8')).toContain('Says who?')
    expect(await backend.dispatch('exports.write', { scope: { of: 'project' }, format: 'pdf', target: chosen(at('note.pdf')), overwrite: false, job: 'j3' })).toEqual(refused('format-needs-window'))
    expect(await ask('history.undo')).toMatchObject({ delta: { change: { kind: 'undo' }, claims: [{ critiques: [] }] } })
    expect(await ask('history.list', { limit: 10 })).toMatchObject({ total: 5, changes: [{ kind: 'undo', actor: 'Bo' }, { actor: 'Bo' }, { actor: 'Bo' }, { actor: 'Analyst' }, {}] })
    expect(events.filter(({ event }) => event === 'progress').map((event) => 'job' in event && [event.job, event.done, event.total])).toEqual([['j1', 0, 1], ['j1', 1, 1], ['j2', 0, 1], ['j2', 1, 1], ['j3', 0, 1]])
  })

  test('prints PDF by what the process around it gives', async () => {
    const printed: string[] = []
    const bench = aBackend({ printPdf: (html) => { printed.push(html); return Promise.resolve(Buffer.from('%PDF-1.7')) } })
    await create(bench)
    await bench.ask('exports.write', { scope: { of: 'project' }, format: 'pdf', target: bench.chosen(bench.at('note.pdf')), overwrite: false, job: 'j' })
    expect([printed.length, readFileSync(bench.at('note.pdf'), 'utf8')]).toEqual([1, '%PDF-1.7'])
  })

  test('answers every call that needs a project with project-not-open while there is none, and changes nothing', async () => {
    const { backend } = aBackend()
    const id = '0193a5c1-2b00-7000-8000-000000000000'
    const inputs: Readonly<Record<string, unknown>> = {
      'project.update': { title: 'x' }, 'documents.importPasted': { text: 'x' }, 'documents.open': { documentId: id, claims: 0 }, 'documents.update': { documentId: id }, 'documents.remove': { documentId: id }, 'documents.suggestions': { documentId: id },
      'documents.decideSuggestion': { documentId: id, span: { start: 0, end: 1 }, decision: 'dismissed' }, 'documents.learning': {}, 'documents.resetLearning': {},
      'claims.list': { offset: 0, limit: 1 }, 'claims.get': { claimId: id }, 'claims.matches': { documentId: id, span: { start: 0, end: 1 } }, 'claims.add': { documentId: id, span: { start: 0, end: 1 } }, 'claims.update': { claimId: id }, 'claims.remove': { claimId: id },
      'claims.join': { claimId: id, into: id }, 'marks.add': { claimId: id, documentId: id, span: { start: 0, end: 1 } }, 'marks.remove': { markId: id }, 'sources.add': { title: 'x' }, 'sources.update': { sourceId: id }, 'sources.remove': { sourceId: id },
      'evidence.add': { claimId: id, sourceId: null, stance: 'context' }, 'evidence.update': { evidenceId: id }, 'evidence.remove': { evidenceId: id }, 'judgements.add': { claimId: id, confidence: 'low' },
      'critiques.add': { target: 'claim', targetId: id, type: 'stale', severity: 'note', text: 'x' }, 'critiques.update': { critiqueId: id }, 'critiques.reply': { critiqueId: id, kind: 'reply', text: 'x' },
      'questions.add': { text: 'x' }, 'questions.update': { questionId: id }, 'questions.remove': { questionId: id },
      'questions.addHypothesis': { questionId: id, text: 'x' }, 'questions.updateHypothesis': { hypothesisId: id }, 'questions.removeHypothesis': { hypothesisId: id },
      'questions.addItem': { questionId: id, text: 'x' }, 'questions.updateItem': { itemId: id }, 'questions.removeItem': { itemId: id }, 'questions.rate': { itemId: id, hypothesisId: id, rating: null },
      'findings.criticise': { claimId: id, passage: null, type: 'stale', severity: 'note', text: 'x' }, 'numbers.list': {}, 'settings.set': { name: 'edge-rule', value: null }, 'entityDates.add': { name: 'x' }, 'entityDates.update': { entityDateId: id }, 'entityDates.remove': { entityDateId: id },
      'project.lookedSince': {}, 'project.markLooked': {}, 'claims.matching': { query: 'x' }, 'claims.updateMany': { claimIds: [id] },
      'savedViews.add': { name: 'x', view: 'claims', definition: '{}' }, 'savedViews.rename': { savedViewId: id, name: 'x' }, 'savedViews.update': { savedViewId: id, definition: '{}' }, 'savedViews.remove': { savedViewId: id },
      'history.list': { limit: 1 }, 'history.undo': {}, 'history.redo': {}, 'search.find': { query: 'x', in: 'all', limit: 1 }, 'checks.list': { job: 'checks' }, 'checks.dismiss': { key: 'stale:1', check: 'stale', reason: 'x' }, 'checks.restore': { key: 'stale:1' }, 'exports.preview': { scope: { of: 'project' } },
      'predictions.set': { claimId: id, criterion: 'x', dueOn: '2030' }, 'predictions.resolve': { claimId: id, outcome: 'void' }, 'predictions.reopen': { claimId: id }, 'predictions.remove': { claimId: id }, 'assumptions.add': { claimId: id, text: 'x' }, 'assumptions.update': { assumptionId: id }, 'assumptions.remove': { assumptionId: id }, 'reviews.request': { claimId: id, reviewer: 'Bo' }, 'reviews.withdraw': { reviewId: id }, 'dismissals.add': { key: 'vague-word:1', rule: 'vague-word', reason: 'x' }, 'dismissals.remove': { key: 'vague-word:1' },
    }
    const withoutProject = ['project.current', 'project.create', 'project.createSample', 'project.open', 'project.close', 'project.actAs', 'project.backup', 'documents.import', 'exports.write', 'images.write', 'jobs.cancel', 'backend.ping']
    expect([...Object.keys(inputs), ...withoutProject].toSorted()).toEqual(Object.entries(contract).flatMap(([group, calls]) => Object.keys(calls).map((name) => `${group}.${name}`)).toSorted())
    for (const [path, input] of Object.entries(inputs)) expect([path, await backend.dispatch(path, input)]).toEqual([path, refused('project-not-open')])
    expect(await backend.dispatch('project.current', {})).toEqual({ ok: true, value: null })
    expect(await backend.dispatch('jobs.cancel', { job: 'none' })).toEqual({ ok: true, value: { found: false } })
  })
})

describe('a path', () => {
  test('that nobody chose is refused in every call that takes one, and nothing is opened or written', async () => {
    const bench = aBackend()
    const { backend, chosen, at } = bench
    await create(bench)
    writeFileSync(at('secret.txt'), 'A secret.')
    const honest = chosen(at('chosen.txt'))
    const forged = [
      { path: at('secret.txt'), seal: honest.seal }, { path: at('secret.txt'), seal: '0'.repeat(64) },
      { path: at('secret.txt'), seal: createHmac('sha256', randomBytes(32)).update(at('secret.txt')).digest('hex') }, { path: `${honest.path}/../secret.txt`, seal: honest.seal },
    ]
    for (const file of forged) {
      const calls: readonly (readonly [string, unknown])[] = [
        ['documents.import', { files: [file], job: 'j' }], ['documents.import', { files: [chosen(at('study.assay')), file], job: 'j' }], ['project.open', { file }], ['project.create', { target: file, title: 'x', standard: 'icd203' }],
        ['project.createSample', { target: file }], ['project.backup', { target: file }], ['exports.write', { scope: { of: 'project' }, format: 'json', target: file, overwrite: true, job: 'j' }],
        ['images.write', { format: 'svg', content: '<svg></svg>', target: file, overwrite: true }],
      ]
      for (const [path, input] of calls) expect([path, await backend.dispatch(path, input)]).toEqual([path, refused('path-not-chosen')])
    }
    expect([readFileSync(at('secret.txt'), 'utf8'), existsSync(at('chosen.txt')), await bench.ask('project.current')]).toEqual(['A secret.', false, expect.objectContaining({ documents: [] })])
  })

  test('is open to whoever holds its own seal and to no other string', async () => {
    const { backend, chosen, at } = aBackend()
    await fc.assert(fc.asyncProperty(fc.string({ minLength: 1 }).filter((path) => !path.includes('\0')), fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }), async (path, seal) => {
      expect(await backend.dispatch('project.open', { file: { path, seal } })).toEqual(refused('path-not-chosen'))
      expect(await backend.dispatch('project.open', { file: chosen(join(at('nowhere'), path.replaceAll(/[\\/]/g, '-'))) })).not.toEqual(refused('path-not-chosen'))
    }), { numRuns: 50 })
  })
})

describe('the open project', () => {
  test('stays open when another cannot be opened or made', async () => {
    const bench = aBackend()
    const { backend, chosen, at, ask } = bench
    await create(bench)
    writeFileSync(at('letter.assay'), 'Dear colleague')
    expect(await backend.dispatch('project.open', { file: chosen(at('letter.assay')) })).toEqual(refused('not-a-project'))
    expect(await backend.dispatch('project.create', { target: chosen(at('study.assay')), title: 'x', standard: 'icd203' })).toEqual(refused('project-exists'))
    expect(backend.currentPath()).toBe(at('study.assay'))
    await ask('sources.add', { title: 'Still here' })
  })

  test('is answered as it stands when it is opened once more', async () => {
    const bench = aBackend()
    const { backend, chosen, at, ask } = bench
    await create(bench)
    await ask('sources.add', { title: 'Kept' })
    expect(await ask('project.open', { file: chosen(at('study.assay')) })).toMatchObject({ sources: [{ title: 'Kept' }], history: { undo: 'Add source “Kept”' } })
    expect(backend.currentPath()).toBe(at('study.assay'))
  })

  test('gives way to the next one, and is found again as it was left', async () => {
    const bench = aBackend()
    const { backend, chosen, at, ask } = bench
    await create(bench, 'first.assay')
    await ask('sources.add', { title: 'A source' })
    await create(bench, 'second.assay')
    expect([backend.currentPath(), existsSync(at('first.assay-wal'))]).toEqual([at('second.assay'), false])
    expect(await ask('project.open', { file: chosen(at('first.assay')) })).toMatchObject({ sources: [{ title: 'A source' }], history: { undo: 'Add source “A source”' } })
    expect(await ask('project.close')).toBeNull()
    expect([backend.currentPath(), await ask('project.current')]).toEqual([null, null])
    await backend.openAgain(at('second.assay'))
    expect(await ask('project.current')).toMatchObject({ project: { path: at('second.assay') }, sources: [] })
  })

  test('can be the sample, and be backed up while it is open', async () => {
    const { chosen, at, ask } = aBackend()
    const sample = (await ask('project.createSample', { target: chosen(at('sample.assay')) })) as ProjectSnapshot
    expect(sample.project.counts).toMatchObject({ documents: 4, claims: 8 })
    expect(await ask('project.backup', { target: chosen(at('copy.assay')) })).toEqual({ written: at('copy.assay'), verified: true })
    expect(((await ask('project.open', { file: chosen(at('copy.assay')) })) as ProjectSnapshot).project).toEqual({ ...sample.project, fileName: 'copy.assay', path: at('copy.assay') })
  })
})
