import { computed, onScopeDispose, shallowRef, watch } from 'vue'
import type { ClaimRecord } from '#core/domain/claim.ts'
import type { DocumentText } from '#core/domain/document.ts'
import type { ClaimId } from '#core/domain/ids.ts'
import { useSelection } from '#renderer/stores/selection.ts'
import { marksOf, type DocumentMark } from './document-marks.ts'
import { createHighlightLayer, type Painted } from './highlight-layer.ts'
import { indexMarks } from './mark-index.ts'
import type { TextPage } from './text-page.ts'

/** The marks of the open document, painted: all of them, the chosen claim's, and those of the claim the pointer is on. */
export function useDocumentMarks(page: TextPage, text: DocumentText, claims: () => readonly ClaimRecord[]) {
  const selection = useSelection()
  const marks = computed(() => marksOf(claims(), text))
  const index = computed(() => indexMarks(marks.value.placed))
  const ordinals = computed<ReadonlyMap<string, number>>(() => new Map(marks.value.placed.map((drawn, n) => [drawn.key, n + 1])))
  const hovered = shallowRef<ClaimId | null>(null)

  const layers = {
    marks: createHighlightLayer<DocumentMark>(page),
    hovered: createHighlightLayer<Painted>(page),
    chosen: createHighlightLayer<Painted>(page),
  }
  const every = Object.values(layers)
  const ofClaim = (claimId: ClaimId | null, paint: string): readonly Painted[] =>
    claimId === null ? [] : marks.value.placed.filter(({ claim }) => claim.claimId === claimId).map(({ key, start, end }) => ({ key, start, end, paint }))

  watch(index, (now) => layers.marks.put(now), { immediate: true })
  watch([index, () => selection.claimId], () => layers.chosen.put(indexMarks(ofClaim(selection.claimId, 'chosen'))), { immediate: true })
  watch([index, hovered], () => layers.hovered.put(indexMarks(ofClaim(hovered.value === selection.claimId ? null : hovered.value, 'hovered'))))
  onScopeDispose(() => every.forEach((layer) => layer.clear()))

  return {
    marks,
    index,
    ordinals,
    hovered,
    show: (chunk: number) => every.forEach((layer) => layer.show(chunk)),
    hide: (chunk: number) => every.forEach((layer) => layer.hide(chunk)),
  }
}
