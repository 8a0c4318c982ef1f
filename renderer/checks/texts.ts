import type { DocumentText } from '#core/domain/document.ts'
import type { DocumentId } from '#core/domain/ids.ts'
import { backend } from '#renderer/bridge/clients.ts'

/** How many texts are kept at hand. */
const most = 12
const texts = new Map<DocumentId, Promise<DocumentText | null>>()

/** The text of a document, to show passages in; null where it cannot be read, since the quotes say enough without it. Texts never change under one edition. */
export function textOf(documentId: DocumentId): Promise<DocumentText | null> {
  const known = texts.get(documentId)
  if (known) return known
  const asked = backend.documents.open({ documentId, claims: 0 }).then(({ text }) => text, () => {
    texts.delete(documentId)
    return null
  })
  texts.set(documentId, asked)
  for (const oldest of texts.keys()) {
    if (texts.size <= most) break
    texts.delete(oldest)
  }
  return asked
}
