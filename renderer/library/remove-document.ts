import type { DocumentRecord } from '#core/domain/document.ts'
import { backend } from '#renderer/bridge/clients.ts'
import { useProject } from '#renderer/stores/project.ts'

/** Removes a document. No question is asked: undo brings it back, and one with claims in it is refused. */
export const removeDocument = ({ documentId }: DocumentRecord): Promise<unknown> => useProject().write(backend.documents.remove({ documentId }))
