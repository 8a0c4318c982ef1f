import { computed, shallowRef, watch, type ComputedRef, type ShallowRef } from 'vue'
import type { EvidenceRecord } from '#core/domain/claim.ts'
import type { DocumentId } from '#core/domain/ids.ts'
import type { ExcerptComparison } from '#core/evidence/excerpt.ts'
import { useNotices } from '#renderer/stores/notices.ts'
import { useProject } from '#renderer/stores/project.ts'
import { textOfDocument } from './document-texts.ts'

/** What looking an excerpt up in its document came to. */
export interface ExcerptCheck { readonly documentId: DocumentId; readonly comparison: ExcerptComparison }

/**
 * Looks an excerpt up in the document it is cited from: that of the passage, or those its source is the origin of. Null where there is
 * no such document in the project, or while it is being read. Of several documents the one that has the words speaks.
 */
export function useExcerptCheck(evidence: () => Pick<EvidenceRecord, 'excerpt' | 'passage' | 'sourceId'>): { readonly check: ShallowRef<ExcerptCheck | null>; readonly documents: ComputedRef<readonly DocumentId[]> } {
  const project = useProject()
  const check = shallowRef<ExcerptCheck | null>(null)
  const documents = computed<readonly DocumentId[]>(() => {
    const { passage, sourceId } = evidence()
    if (passage) return [passage.documentId]
    return (sourceId && project.findSource(sourceId)?.documents) || []
  })
  const asked = computed(() => JSON.stringify([evidence().excerpt, documents.value]))
  watch(asked, async (now) => {
    const found = await compare(evidence().excerpt, documents.value).catch((error: unknown) => { useNotices().fail(error); return null })
    if (asked.value === now) check.value = found
  }, { immediate: true })
  return { check, documents }
}

async function compare(excerpt: string, documents: readonly DocumentId[]): Promise<ExcerptCheck | null> {
  if (excerpt.trim() === '' || documents.length === 0) return null
  const { compareExcerpt } = await import('#core/evidence/excerpt.ts')
  const checks: ExcerptCheck[] = []
  for (const documentId of documents) {
    const comparison = compareExcerpt(excerpt, await textOfDocument(documentId))
    if (comparison.found === 'exact' || comparison.found === 'alike') return { documentId, comparison }
    checks.push({ documentId, comparison })
  }
  return checks.find(({ comparison }) => comparison.found === 'cut') ?? checks.find(({ comparison }) => comparison.found === 'fuzzy') ?? checks[0] ?? null
}
