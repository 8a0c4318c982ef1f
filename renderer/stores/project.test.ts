import { createPinia, setActivePinia } from 'pinia'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { SourceId } from '#core/domain/ids.ts'
import { backend } from '#renderer/bridge/clients.ts'
import { bridgeToRealBackend } from '#renderer/bridge/real-backend.fixture.ts'
import { listsOf } from './apply-delta.ts'
import { useNotices } from './notices.ts'
import { useProject } from './project.ts'

let real: ReturnType<typeof bridgeToRealBackend>
beforeEach(() => {
  setActivePinia(createPinia())
  real = bridgeToRealBackend()
})
afterEach(() => real.end())

async function openedSample() {
  const project = useProject()
  project.show(await backend.project.createSample({ target: real.pathIn('sample.assay') }))
  await vi.waitUntil(() => project.claimsComplete)
  return project
}
type Project = Awaited<ReturnType<typeof openedSample>>

/** What the window holds, and what the file holds, each as plain records in one order. */
const held = (project: Project) => ({ project: project.project, documents: project.documents, sources: project.sources, analysts: project.analysts, tags: project.tags, lists: project.shortLists, history: project.history, claims: [...project.claims.values()].sort((a, b) => a.number - b.number) })
async function inTheFile() {
  const snapshot = await backend.project.current({})
  const { claims } = await backend.claims.list({ offset: 0, limit: 10_000 })
  if (!snapshot) throw new Error('no project is open')
  return { ...listsOf(snapshot), claims: [...claims].sort((a, b) => a.number - b.number) }
}

/** Things a person does; each picks what it is done to by a number. */
const deeds = {
  mark: (project: Project, at: number) => project.write(backend.claims.add({ documentId: project.documents[at % project.documents.length]!.documentId, span: { start: at % 40, end: (at % 40) + 12 } })),
  judge: (project: Project, at: number) => project.write(backend.judgements.add({ claimId: pick(project, at), likelihood: ['likely', 'unlikely', '30'][at % 3]!, confidence: 'low' })),
  criticise: (project: Project, at: number) => project.write(backend.critiques.add({ target: 'claim', targetId: pick(project, at), type: 'stale', severity: 'minor', text: 'Counted years ago.' })),
  tag: (project: Project, at: number) => project.write(backend.claims.update({ claimId: pick(project, at), tags: [`tag ${at % 4}`] })),
  source: (project: Project, at: number) => project.write(backend.sources.add({ title: `Source ${at}`, reliability: 'B' })),
  link: (project: Project, at: number) => project.write(backend.evidence.add({ claimId: pick(project, at), sourceId: project.sources[at % project.sources.length]!.sourceId, stance: 'supports' })),
  unclaim: (project: Project, at: number) => project.write(backend.claims.remove({ claimId: pick(project, at) })),
  undo: (project: Project) => (project.history.undo === null ? null : project.write(backend.history.undo({}))),
  redo: (project: Project) => (project.history.redo === null ? null : project.write(backend.history.redo({}))),
} as const
const pick = (project: Project, at: number) => [...project.claims.keys()][at % project.claims.size]!
const someDeeds = fc.array(fc.tuple(fc.constantFrom(...(Object.keys(deeds) as (keyof typeof deeds)[])), fc.nat(1_000)), { minLength: 1, maxLength: 12 })

describe('the project as the window knows it', () => {
  test('after any writes is the project as the file holds it, though the window never asked again', { timeout: 60_000 }, async () => {
    const project = await openedSample()
    await fc.assert(
      fc.asyncProperty(someDeeds, async (steps) => {
        for (const [deed, at] of steps) if (project.claims.size > 1) await deeds[deed](project, at)
        expect(held(project)).toEqual(await inTheFile())
      }),
      { numRuns: 25, endOnFailure: true },
    )
  })

  test('a write that fails changes nothing, says why, and leaves nothing counted as under way', async () => {
    const project = await openedSample()
    const before = held(project)
    const source = project.sources.find((each) => each.evidence > 0)!
    expect(await project.write(backend.sources.remove({ sourceId: source.sourceId }))).toBeNull()
    expect(held(project)).toEqual(before)
    expect(project.writing).toBe(0)
    expect(useNotices().notices.at(-1)).toMatchObject({ tone: 'failure', title: expect.stringContaining(source.title) as string })
  })

  test('a write is told with its way back', async () => {
    const project = await openedSample()
    await project.write(backend.sources.add({ title: 'Harbour office' }))
    expect(useNotices().notices.at(-1)).toMatchObject({ tone: 'done', action: { command: 'history.undo' } })
  })

  test('what one project answers late does not show in the next', async () => {
    const project = await openedSample()
    const late = backend.sources.add({ title: 'Of the first project' })
    const written = project.write(late)
    const next = await backend.project.create({ target: real.pathIn('next.assay'), title: 'Next', standard: 'icd203' })
    project.show(next)
    await written
    expect([project.project?.title, project.sources, project.writing]).toEqual(['Next', [], 0])
  })

  test('a source is found by its id, and one that never was is not', async () => {
    const project = await openedSample()
    const [source] = project.sources
    expect([project.findSource(source!.sourceId), project.findSource('none' as SourceId)]).toEqual([source, null])
  })
})
