import assert from 'node:assert/strict'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { extractDocument } from '#formats/import/extract.ts'
import { findQuote } from '#core/text/quote.ts'
import type { ClaimId, DocumentId, EvidenceId, SourceId } from '#core/domain/ids.ts'
import { createProjectFile } from '#db/project-file/create.ts'
import { textOf } from '#db/repositories/documents.ts'
import type { SampleClaimKey, SampleCritique, SampleDocumentKey, SamplePlace, SampleSourceKey } from '#resources/sample/sample-project.ts'
import { sampleProject } from '#resources/sample/sample.ts'
import { openProject, type OpenProject } from '../open-project.ts'
import { addClaim, addMark, updateClaim } from './claims.ts'
import { addCritique, replyToCritique } from './critiques.ts'
import { keepDocument, updateDocument } from './documents.ts'
import { addEvidence } from './evidence.ts'
import { addJudgement } from './judgements.ts'
import { updateProject } from './project.ts'
import { addHypothesis, addMatrixItem, addQuestion, rateCell } from './questions.ts'
import { addSource, updateSource } from './sources.ts'

/** Where the sample goes and who opens it; `resources` is the folder that holds `sample/documents`. */
export interface SampleOrder { readonly writtenBy: string; readonly analyst: string; readonly resources: string }

/** Builds the sample project with the same verbs a person uses, and leaves it open. Nothing is left behind where that fails. */
export function createSampleProject(path: string, { writtenBy, analyst, resources }: SampleOrder): OpenProject {
  const db = createProjectFile(path, { title: sampleProject.title, standard: sampleProject.standard, writtenBy })
  try {
    const project = openProject(db, analyst)
    build(project, join(resources, 'sample', 'documents'))
    project.analyst = analyst
    return project
  } catch (error) {
    db.close()
    rmSync(path, { force: true })
    throw error
  }
}

function build(project: OpenProject, folder: string): void {
  const as = (name: string) => { project.analyst = name }
  const [leading] = sampleProject.analysts
  assert(leading, 'the sample has analysts')
  as(leading)
  updateProject(project, { wordRow: sampleProject.wordRow })
  const documents = new Map(sampleProject.documents.map(({ key, file, facts }) => {
    const bytes = readFileSync(join(folder, file))
    const { documentId } = keepDocument(project, { fileName: file, bytes, extraction: extractDocument({ bytes, fileName: file }) })
    updateDocument(project, documentId, facts)
    return [key, documentId] as const
  }))
  const place = placesIn(project, documents)

  const sources = new Map<SampleSourceKey, SourceId>()
  for (const { key, cites, documents: origins, ...facts } of sampleProject.sources) sources.set(key, addSource(project, facts).sourceId)
  for (const { key, cites, documents: origins } of sampleProject.sources) {
    updateSource(project, at(sources, key), { cites: cites.map((cited) => at(sources, cited)), documents: origins.map((document) => at(documents, document)) })
  }

  const claims = new Map<SampleClaimKey, ClaimId>()
  for (const { key, analyst: by, statement, kind, marks: [first, ...further] } of sampleProject.claims) {
    as(by)
    const { claimId } = addClaim(project, { ...place(first), statement, kind })
    for (const mark of further) addMark(project, { claimId, ...place(mark) })
    claims.set(key, claimId)
  }

  const evidence = new Map<string, EvidenceId>()
  for (const { key, claim, analyst: by, source, passage, ...said } of sampleProject.evidence) {
    as(by)
    const { evidenceId } = addEvidence(project, { ...said, claimId: at(claims, claim), sourceId: at(sources, source), passage: passage && place(passage) })
    evidence.set(key, evidenceId)
  }
  for (const { claim, analyst: by, ...judged } of sampleProject.judgements) {
    as(by)
    addJudgement(project, { claimId: at(claims, claim), ...judged })
  }
  for (const { target, analyst: by, replies, ...said } of sampleProject.critiques) {
    as(by)
    const { critiqueId } = addCritique(project, { ...said, target: target.kind, targetId: targetOf(target, claims, evidence, sources) })
    for (const { analyst: answering, ...reply } of replies) {
      as(answering)
      replyToCritique(project, critiqueId, reply)
    }
  }
  for (const { analyst: by, hypotheses, rows, ...asked } of sampleProject.questions) {
    as(by)
    const { questionId } = addQuestion(project, asked)
    const columns = hypotheses.map(({ text }) => addHypothesis(project, { questionId, text }).hypothesisId)
    for (const { evidence: standsFor, text, ratings, ...weights } of rows) {
      as(by)
      const { itemId } = addMatrixItem(project, { questionId, ...weights, ...(standsFor === null ? { text: text ?? '' } : { evidenceId: at(evidence, standsFor) }) })
      for (const rater of sampleProject.analysts) {
        as(rater)
        for (const [column, hypothesisId] of columns.entries()) rateCell(project, { itemId, hypothesisId, rating: ratings[rater][column] ?? null })
      }
    }
  }
  for (const { key, analyst: by, status, priority, assignee, asOf, tags, note } of sampleProject.claims) {
    as(by)
    updateClaim(project, at(claims, key), { status, priority, assignee, asOf, tags, note })
  }
}

function placesIn(project: OpenProject, documents: ReadonlyMap<SampleDocumentKey, DocumentId>) {
  return ({ document, quote, nth }: SamplePlace) => {
    const documentId = at(documents, document)
    const { span } = findQuote(textOf(project.db, documentId).text, quote, nth)
    assert(span, `the sample's ${document} does not say “${quote}” ${nth} times`)
    return { documentId, span }
  }
}

function targetOf(target: SampleCritique['target'], claims: ReadonlyMap<SampleClaimKey, ClaimId>, evidence: ReadonlyMap<string, EvidenceId>, sources: ReadonlyMap<SampleSourceKey, SourceId>): string {
  switch (target.kind) {
    case 'claim': return at(claims, target.claim)
    case 'evidence': return at(evidence, target.evidence)
    case 'source': return at(sources, target.source)
  }
}

function at<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key)
  assert(value !== undefined, `the sample names ${String(key)}, which it does not have`)
  return value
}
