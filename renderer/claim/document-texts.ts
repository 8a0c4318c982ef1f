import type { DocumentId } from '#core/domain/ids.ts'
import { backend } from '#renderer/bridge/clients.ts'
import { useProject } from '#renderer/stores/project.ts'

/** Texts already asked for, by the edition they are of; a few, so that a long day of judging does not hold a library. */
const asked = new Map<string, Promise<string>>()
const heldAtMost = 20

/** The canonical text of a document's latest edition. Throws the fault where it cannot be read. */
export function textOfDocument(documentId: DocumentId): Promise<string> {
  const key = JSON.stringify([documentId, useProject().findDocument(documentId)?.editionId ?? null])
  const known = asked.get(key)
  if (known) return known
  const asking = backend.documents.open({ documentId, claims: 0 }).then(({ text }) => text.text)
  asked.set(key, asking)
  asking.catch(() => asked.delete(key))
  const [oldest] = asked.keys()
  if (asked.size > heldAtMost && oldest !== undefined) asked.delete(oldest)
  return asking
}
