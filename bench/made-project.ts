import { createProjectFile } from '#db/project-file/create.ts'
import { newId, type DocumentId } from '#core/domain/ids.ts'
import { anchorAt } from '#core/text/anchor.ts'
import { extractDocument } from '#formats/import/extract.ts'
import { editionTextOf } from '#db/repositories/documents.ts'
import { change, openProject, type OpenProject } from '#backend/open-project.ts'
import { keepDocument } from '#backend/services/documents.ts'
import { madeStatement, madeText, randomFrom } from './made-text.ts'
import { madeMatters, makeWeighing, weighClaim, type Weighing } from './made-weighing.ts'

interface Size {
  readonly documents: number
  readonly wordsEach: number
  readonly claims: number
  /** Whether claims differ in kind, status and the like, and are judged, tagged and backed as in a project at work. */
  readonly weighed?: boolean
}

/** A new project with one document of made text per `documents`, and claims spread evenly over them, each with one mark. Left open. */
export function makeProject(path: string, size: Size): OpenProject {
  const project = openProject(createProjectFile(path, { title: 'A project for measuring', standard: 'icd203', writtenBy: 'Assay bench' }), 'Bench')
  const documents = Array.from({ length: size.documents }, (_, index) => importText(project, `document-${index + 1}.txt`, madeText({ words: size.wordsEach, seed: index + 1 })))
  const each = Math.floor(size.claims / Math.max(1, documents.length))
  const weighing = size.weighed ? makeWeighing(project) : null
  for (const [index, documentId] of documents.entries()) makeClaims(project, documentId, each, index + 1, weighing)
  return project
}

/** Imports text the way a file of it would be. */
export function importText(project: OpenProject, fileName: string, text: string): DocumentId {
  const bytes = Buffer.from(text)
  return keepDocument(project, { fileName, bytes, extraction: extractDocument({ bytes, fileName }) }).documentId
}

/** Makes claims of spans of 20 to 120 characters, evenly over the text, as one change. */
function makeClaims(project: OpenProject, documentId: DocumentId, count: number, seed: number, weighing: Weighing | null): void {
  const { editionId, text, textSha256 } = editionTextOf(project.db, documentId)
  const random = randomFrom(seed)
  change(project, 'Mark claims', (hand) => {
    const { recorder, at, signer } = hand
    const analystId = signer()
    for (let index = 0; index < count; index += 1) {
      const start = Math.min(Math.floor((index * (text.length - 200)) / count), text.length - 150)
      const anchor = anchorAt(text, textSha256, { start, end: start + 20 + Math.floor(random() * 100) })
      const claimId = newId<'claim'>()
      recorder.insert('claim', {
        number: recorder.next('claim'), id: claimId, statement: madeStatement(random), kind: 'figure', status: 'open', priority: 'normal', assignee: null,
        asOf: null, note: '', analystId, createdAt: at, figures: null, dates: null, ...(weighing ? madeMatters(random) : {}),
      })
      recorder.insert('mark', { id: newId(), claimId, editionId, ...anchor, analystId, createdAt: at })
      if (weighing) weighClaim(hand, claimId, weighing, random)
    }
  })
}
