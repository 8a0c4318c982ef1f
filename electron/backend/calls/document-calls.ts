import type { AssayHandlers } from '#core/contract/contract.ts'
import { claimsOfDocument } from '#db/repositories/claims.ts'
import { documentOrFault, textOf } from '#db/repositories/documents.ts'
import { removeDocument, updateDocument } from '../services/documents.ts'
import { pathIn, type CallContext } from './context.ts'
import { readingCalls } from './reading-calls.ts'

/** The readers of file formats are most of the code; they are loaded with the first import, so that a project opens without them. */
const importing = () => import('../services/import-files.ts')

/** Documents come in, are opened and described. */
export const documentCalls = (context: CallContext): Pick<AssayHandlers, 'documents'> => {
  const { project, jobs } = context
  return {
    documents: {
      import: ({ files, job }) => {
        const paths = files.map((file) => pathIn(context, file))
        const into = project()
        return jobs.run(job, async (running) => (await importing()).importFiles(into, paths, running))
      },
      importPasted: async (pasted) => (await importing()).importPasted(project(), pasted),
      open: ({ documentId, claims }) => {
        const { db } = project()
        return { document: documentOrFault(db, documentId), text: textOf(db, documentId), claims: claims === 0 ? [] : claimsOfDocument(db, documentId, claims) }
      },
      update: ({ documentId, ...facts }) => ({ delta: updateDocument(project(), documentId, facts) }),
      remove: ({ documentId }) => ({ delta: removeDocument(project(), documentId) }),
      ...readingCalls(context),
    },
  }
}
