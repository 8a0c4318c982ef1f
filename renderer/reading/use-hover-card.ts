import { onScopeDispose, shallowRef, type ShallowRef } from 'vue'
import type { Span } from '#core/domain/document.ts'
import type { TextPage } from './text-page.ts'

/** How long the pointer rests on words before something is said of them, and how long it may be away, in ms. */
const patience = { show: 350, hide: 220 }
const width = 360

/**
 * A card beside words of the text, for as long as the pointer (or the caret) is on them or the pointer on the card.
 * `find` says what there is to show at a position.
 */
export function useHoverCard<Thing extends Span & { readonly key: string }>(page: TextPage, article: Readonly<ShallowRef<HTMLElement | null>>, find: (position: number) => Thing | null) {
  /** What is shown, and where: pixels of the article. */
  const card = shallowRef<{ readonly thing: Thing; readonly left: number; readonly top: number } | null>(null)
  let timer = 0
  let wanted: string | null = null

  /** The pointer is on a position of the text, or (null) on none. */
  function pointAt(position: number | null): void {
    const thing = position === null ? null : find(position)
    if ((thing?.key ?? null) === wanted) return
    wanted = thing?.key ?? null
    later(thing)
  }
  /** The pointer went onto the card (true) or off it. */
  function hold(isOn: boolean): void {
    if (isOn) window.clearTimeout(timer)
    else later(null)
    if (!isOn) wanted = null
  }
  function later(thing: Thing | null): void {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => put(thing), thing ? patience.show : patience.hide)
  }
  function put(thing: Thing | null): void {
    const boxes = thing && page.rangeOf(thing)?.getClientRects()
    const [first, last] = boxes ? [boxes[0], boxes[boxes.length - 1]] : []
    const within = article.value?.getBoundingClientRect()
    card.value = thing && first && last && within ? { thing, left: Math.max(8, Math.min(first.left - within.left, within.width - width - 8)), top: last.bottom - within.top + 6 } : null
  }
  /** Shows at once what there is at a position; for the caret. */
  function lookAt(position: number | null): void {
    window.clearTimeout(timer)
    put(position === null ? null : find(position))
    wanted = card.value?.thing.key ?? null
  }
  onScopeDispose(() => window.clearTimeout(timer))
  return { card, pointAt, hold, lookAt }
}
