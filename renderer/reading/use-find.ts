import { computed, onScopeDispose, ref, watch } from 'vue'
import type { Span } from '#core/domain/document.ts'
import { findFrom, findInText, foldText, type FoldedText } from './find-in-text.ts'
import { createHighlightLayer, type Painted } from './highlight-layer.ts'
import { indexMarks } from './mark-index.ts'
import type { TextPage } from './text-page.ts'

/** Finding words in the open document: every place painted, one of them current. */
export function useFind(page: TextPage, on: { readonly arrive: (span: Span) => void; readonly from: () => number }) {
  const open = ref(false)
  const query = ref('')
  /** Which of the finds one is at; -1 before any. */
  const at = ref(-1)
  // Folding takes a moment for a long text, so it waits for the first search.
  let folded: FoldedText | null = null

  const found = computed(() => (open.value ? findInText((folded ??= foldText(page.text)), query.value) : { spans: [], total: 0 }))
  const current = computed(() => found.value.spans[at.value] ?? null)
  const layers = [createHighlightLayer<Painted>(page), createHighlightLayer<Painted>(page)] as const

  watch(found, ({ spans }) => {
    layers[0].put(indexMarks(spans.map((span) => ({ ...span, key: String(span.start), paint: 'found' }))))
    at.value = findFrom(spans, on.from())
    if (current.value) on.arrive(current.value)
  })
  watch(current, (span) => layers[1].put(indexMarks(span ? [{ ...span, key: 'current', paint: 'found-current' }] : [])))
  onScopeDispose(() => layers.forEach((layer) => layer.clear()))

  function step(by: 1 | -1): void {
    const count = found.value.spans.length
    if (count === 0) return
    at.value = (at.value + by + count) % count
    if (current.value) on.arrive(current.value)
  }
  function close(): void {
    open.value = false
  }

  return {
    open, query, at, found, current, step, close,
    show: (chunk: number) => layers.forEach((layer) => layer.show(chunk)),
    hide: (chunk: number) => layers.forEach((layer) => layer.hide(chunk)),
  }
}
