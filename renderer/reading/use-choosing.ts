import { computed, shallowRef, type ShallowRef } from 'vue'
import type { Span } from '#core/domain/document.ts'
import { useNotices } from '#renderer/stores/notices.ts'
import { usePanes } from '#renderer/stores/panes.ts'
import { useSelection } from '#renderer/stores/selection.ts'
import { markBeyond, markInWords, type DocumentMark } from './document-marks.ts'
import { cycled } from './mark-index.ts'
import type { TextPage } from './text-page.ts'
import type { useDocumentMarks } from './use-document-marks.ts'

/** A place in the window, in CSS pixels. */
export interface Point { readonly x: number; readonly y: number }

/** Choosing claims by their marks: at a place in the text, from the margin, or one after the other. */
export function useChoosing(page: TextPage, marks: ReturnType<typeof useDocumentMarks>, room: {
  readonly article: Readonly<ShallowRef<HTMLElement | null>>
  readonly top: () => number
  readonly bringIntoSight: (span: Span) => Promise<void>
  readonly focusText: () => void
}) {
  const selection = useSelection()
  const notices = useNotices()
  const panes = usePanes()
  const { index, ordinals } = marks

  const chosenMark = computed(() => index.value.marks.find(({ key }) => key === selection.markId) ?? index.value.marks.find(({ claim }) => claim.claimId === selection.claimId) ?? null)
  /** Several claims at one place, offered as a list beside it; in pixels of the article. */
  const here = shallowRef<{ readonly marks: readonly DocumentMark[]; readonly left: number; readonly top: number; readonly takesFocus: boolean } | null>(null)

  function choose(drawn: DocumentMark): void {
    selection.chooseClaim(drawn.claim.claimId, drawn.mark.markId)
    notices.announce(markInWords(drawn, ordinals.value.get(drawn.key) ?? 0, ordinals.value.size))
  }
  /** Chooses a claim one has pointed at, and shows its sheet where that was folded away. */
  function open(drawn: DocumentMark): void {
    choose(drawn)
    panes.unfold('sheet')
  }

  /** Chooses what is marked at a position; asked again there, the next of several. */
  function chooseAt(position: number, point: Point | null): void {
    const found = index.value.at(position)
    const next = cycled(found, ({ claim }) => claim.claimId === selection.claimId)
    here.value = null
    if (!next) return
    open(next)
    const at = point ?? pointOf(position)
    if (found.length > 1 && at) offer(found, at, false)
  }
  /** Where going round began, so that it comes round: marks that overlap need not share one place. */
  let round: Span | null = null
  /** Goes from the chosen claim to the next of those that overlap it. */
  function nextHere(): void {
    const chosen = chosenMark.value
    if (!chosen) return
    const isGoingOn = round !== null && index.value.within(round).includes(chosen)
    round = isGoingOn && round ? round : { start: chosen.start, end: chosen.end }
    const found = index.value.within(round)
    const next = cycled(found, ({ key }) => key === chosen.key)
    if (!next || next.key === chosen.key) notices.announce('No other claim is marked here.')
    else choose(next)
  }
  function pointOf(position: number): Point | null {
    const box = page.rangeOf({ start: position, end: position + 1 })?.getBoundingClientRect()
    return box ? { x: box.left, y: box.bottom } : null
  }

  function offer(found: readonly DocumentMark[], at: Point, takesFocus: boolean): void {
    const box = room.article.value?.getBoundingClientRect()
    if (box) here.value = { marks: found, left: Math.max(8, Math.min(at.x - box.left, box.width - 336)), top: at.y - box.top + 18, takesFocus }
  }
  function closeHere(): void {
    const hadFocus = here.value?.takesFocus ?? false
    here.value = null
    if (hadFocus) room.focusText()
  }

  /** Goes to the next or previous mark, from the chosen one or else from the top of the page. */
  function goToMark(direction: 'forward' | 'backward'): void {
    const from = chosenMark.value
    const target = markBeyond(index.value.marks, from ?? { start: room.top(), key: null }, direction)
    here.value = null
    if (!target) {
      notices.announce(index.value.marks.length === 0 ? 'No claims are marked in this document.' : direction === 'forward' ? 'This is the last claim.' : 'This is the first claim.')
      return
    }
    choose(target)
    void room.bringIntoSight(target)
  }

  return { chosenMark, here, open, chooseAt, nextHere, offer, closeHere, goToMark }
}
