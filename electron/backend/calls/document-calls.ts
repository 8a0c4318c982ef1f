import type { AssayHandlers } from '#core/contract/contract.ts'
import { claimsOfDocument } from '#db/repositories/claims.ts'
import { documentOrFault, textOf } from '#db/repositories/documents.ts'
import { removeDocument, updateDocument } from '../services/documents.ts'
import { importFiles, importPasted } from '../services/import-files.ts'
import { pathIn, type CallContext } from './context.ts'

/** Documents come in, are opened and described. */
export const documentCalls = (context: CallContext): Pick<AssayHandlers, 'documents'> => {
  const { project, jobs } = context
  return {
    documents: {
      import: ({ files, job }) => {
        const paths = files.map((file) => pathIn(context, file))
        const into = project()
        return jobs.run(job, (running) => importFiles(into, paths, running))
      },
      importPasted: (pasted) => importPasted(project(), pasted),
      open: ({ documentId, claims }) => {
        const { db } = project()
        return { document: documentOrFault(db, documentId), text: textOf(db, documentId), claims: claims === 0 ? [] : claimsOfDocument(db, documentId, claims) }
      },
      update: ({ documentId, ...facts }) => ({ delta: updateDocument(project(), documentId, facts) }),
      remove: ({ documentId }) => ({ delta: removeDocument(project(), documentId) }),
    },
  }
}
