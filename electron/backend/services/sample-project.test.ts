import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { isFault } from '#core/domain/fault.ts'
import { proves } from '#core/text/anchor.ts'
import { sampleProject } from '#resources/sample/sample.ts'
import { blocksIn, claimsIn, documentsIn, textIn } from './contents.ts'
import { redoLast, undoLast } from './history.ts'
import { examineProject, openProjectAt } from './project-files.ts'
import { createSampleProject } from './sample-project.ts'
import { snapshotOf } from './snapshot.ts'
import { aFolder } from './a-project.fixture.ts'

const resources = resolve(import.meta.dirname, '../../../resources')
const order = { writtenBy: 'Assay test', analyst: 'Ada', resources }
function aSample() {
  const path = join(aFolder(), 'sample.assay')
  const project = createSampleProject(path, order)
  onTestFinished(() => { if (project.db.connection.open) project.db.close() })
  return project
}

describe('the sample project', () => {
  test('is built whole: every mark and passage proves its quote, and the doctor finds nothing', () => {
    const project = aSample()
    const claims = claimsIn(project)
    const anchors = claims.flatMap((claim) => [...claim.marks, ...claim.evidence.flatMap(({ passage }) => passage ?? [])])
    expect(anchors.filter((anchor) => !proves(anchor, textIn(project, anchor.documentId)))).toEqual([])
    expect(examineProject(project).filter(({ ok }) => !ok)).toEqual([])
    expect({
      documents: documentsIn(project).length, claims: claims.length, marks: claims.flatMap(({ marks }) => marks).length, evidence: claims.flatMap((claim) => claim.evidence).length,
      judgements: claims.flatMap(({ judgements }) => judgements).length, sources: snapshotOf(project).sources.length, analysts: snapshotOf(project).analysts.map(({ name }) => name), analyst: project.analyst,
    }).toEqual({
      documents: sampleProject.documents.length, claims: sampleProject.claims.length, marks: sampleProject.claims.flatMap(({ marks }) => marks).length, evidence: sampleProject.evidence.length,
      judgements: sampleProject.judgements.length, sources: sampleProject.sources.length, analysts: [...sampleProject.analysts].toSorted(), analyst: 'Ada',
    })
  })

  test('keeps its files byte for byte, and marks no claim in boilerplate', () => {
    const project = aSample()
    for (const { fileName, documentId } of documentsIn(project)) {
      const [kept] = project.db.read<{ bytes: Uint8Array }>('SELECT o.bytes FROM original o JOIN edition e ON e.originalSha256 = o.sha256 WHERE e.documentId = ?', documentId)
      expect(Buffer.from(kept!.bytes)).toEqual(readFileSync(join(resources, 'sample', 'documents', fileName)))
      const boilerplate = blocksIn(project, documentId).filter((block) => block.boilerplate !== null)
      const marked = claimsIn(project).flatMap(({ marks }) => marks).filter((mark) => mark.documentId === documentId)
      expect(marked.filter((mark) => boilerplate.some((block) => mark.start < block.end && block.start < mark.end))).toEqual([])
    }
  })

  test('can be undone to an empty project and redone to itself, also after it was closed', () => {
    let project = aSample()
    const { path } = project.db
    const whole = [snapshotOf(project), claimsIn(project)]
    let steps = 0
    for (; snapshotOf(project).history.undo !== null; steps += 1) undoLast(project)
    expect([documentsIn(project), claimsIn(project), snapshotOf(project).sources, snapshotOf(project).tags, snapshotOf(project).analysts]).toEqual([[], [], [], [], []])
    project.db.close()
    project = openProjectAt(path, order, { readOnly: false })
    onTestFinished(() => project.db.close())
    for (let step = 0; step < steps; step += 1) redoLast(project)
    expect([snapshotOf(project), claimsIn(project)]).toEqual(whole)
  }, 60_000)

  test('leaves nothing behind where it cannot be built', () => {
    const path = join(aFolder(), 'sample.assay')
    expect(() => createSampleProject(path, { ...order, resources: '/nowhere' })).toThrow(/ENOENT/)
    expect(existsSync(path)).toBe(false)
  })

  test('never takes the place of a file', () => {
    const project = aSample()
    expect(() => createSampleProject(project.db.path, order)).toThrow(expect.toSatisfy((error: unknown) => isFault(error, 'project-exists')))
    expect(claimsIn(project)).toHaveLength(sampleProject.claims.length)
  })
})
