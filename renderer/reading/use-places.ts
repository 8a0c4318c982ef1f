import { onScopeDispose, watch, type Ref } from 'vue'
import type { DocumentText, Span } from '#core/domain/document.ts'
import { useNotices } from '#renderer/stores/notices.ts'
import { useSelection } from '#renderer/stores/selection.ts'
import { createHighlightLayer } from './highlight-layer.ts'
import { indexMarks } from './mark-index.ts'
import type { OutlineEntry } from './outline.ts'
import { placeRemembered } from './reading-places.ts'
import type { TextPage } from './text-page.ts'

/** Going to places of the text: what another view asks for, the headings, and where one stopped the last time. */
export function usePlaces(page: TextPage, text: DocumentText, outline: readonly OutlineEntry[], room: {
  readonly top: Readonly<Ref<number>>
  readonly caret: { readonly active: Readonly<Ref<boolean>>; readonly position: Readonly<Ref<number>>; place(to: number, extending: boolean): Promise<void> }
  readonly bringIntoSight: (span: Span, place?: 'calmly' | 'to-top') => Promise<void>
}) {
  const selection = useSelection()
  const notices = useNotices()
  const layer = createHighlightLayer(page)
  let timer = 0

  /** Brings a place into sight and tints it for a moment, so that the eye finds it. */
  async function show(span: Span): Promise<void> {
    await room.bringIntoSight(span)
    layer.put(indexMarks([{ ...span, key: 'shown', paint: 'shown' }]))
    window.clearTimeout(timer)
    timer = window.setTimeout(() => layer.put(indexMarks([])), 2_400)
  }
  watch(() => selection.wantedPlace, (wanted) => {
    if (wanted?.documentId === text.documentId) void show(wanted.span)
  })

  /** The heading gone to last, and what was at the top then: near the end of a text a heading cannot come to the top. */
  let reached: { readonly start: number; readonly top: number } | null = null
  async function showHeading(entry: OutlineEntry): Promise<void> {
    await room.bringIntoSight(entry, 'to-top')
    if (room.caret.active.value) await room.caret.place(entry.start, false)
    reached = { start: entry.start, top: room.top.value }
    notices.announce(entry.words)
  }
  function goToHeading(direction: 'forward' | 'backward'): void {
    const from = room.caret.active.value ? room.caret.position.value : reached?.top === room.top.value ? reached.start : room.top.value
    const entry = direction === 'forward' ? outline.find(({ start }) => start > from + 1) : outline.findLast(({ end }) => end < from)
    if (entry) void showHeading(entry)
  }

  /** The position at which one begins to read. */
  const beginning = (): number => (selection.wantedPlace?.documentId === text.documentId ? selection.wantedPlace.span.start : (placeRemembered(text.documentId) ?? 0))

  /** Goes to where one begins to read: the place asked for, or where one stopped. */
  async function begin(): Promise<void> {
    const wanted = selection.wantedPlace
    const remembered = placeRemembered(text.documentId)
    if (wanted?.documentId === text.documentId) await show(wanted.span)
    else if (remembered !== null && remembered > 0) await room.bringIntoSight({ start: remembered, end: remembered + 1 }, 'to-top')
  }

  onScopeDispose(() => {
    layer.clear()
    window.clearTimeout(timer)
  })
  return { beginning, begin, showHeading, goToHeading, show: layer.show, hide: layer.hide }
}
