import { onScopeDispose, ref, type Ref } from 'vue'
import type { Span } from '#core/domain/document.ts'
import { positionAt } from './page-points.ts'
import type { TextPage } from './text-page.ts'

/** Room kept above and below what is brought into sight, as a share of the window on the text. */
const comfort = 0.12
/** Where a far place is put: a third down, with what leads to it above. */
const landing = 0.3

/** Where one is in a text: scrolling to a span, the position at the top, and how far one has read. */
export function useScrolling(page: TextPage, scroller: Readonly<Ref<HTMLElement | null>>, on: { readonly settled: (top: number) => void }) {
  /** Position of the first line in sight. */
  const top = ref(0)
  /** Share of the text above the lower edge of the window on it, 0-1. */
  const progress = ref(0)
  let timer = 0
  let journey = 0

  function look(): void {
    const element = scroller.value
    if (!element) return
    const room = element.scrollHeight - element.clientHeight
    progress.value = room <= 0 ? 1 : Math.min(1, Math.max(0, element.scrollTop / room))
    top.value = topPosition(element)
  }

  function topPosition(element: HTMLElement): number {
    const box = element.getBoundingClientRect()
    const column = page.elements[0]?.column.getBoundingClientRect()
    if (!column || element.scrollTop <= 0) return 0
    // The first point may fall between two paragraphs or on the header above the text.
    for (const down of [6, 24, 48, 90, 160]) {
      const position = positionAt(page, column.left + 4, box.top + down)
      if (position !== null) return position
    }
    return 0
  }

  function onScroll(): void {
    if (timer !== 0) return
    timer = window.setTimeout(() => {
      timer = 0
      look()
      on.settled(top.value)
    }, 120)
  }

  /**
   * Brings a span into sight. Stays where it is if the span is well in sight already, unless `exactly` asks for the landing place.
   * Chunks on the way are measured only as they come into sight, so the goal may shift: it is aimed at again until it holds still.
   */
  async function bringIntoSight(span: Span, place: 'calmly' | 'to-top' = 'calmly'): Promise<void> {
    const element = scroller.value
    if (!element) return
    const own = ++journey
    for (let turn = 0; turn < 6; turn += 1) {
      const goal = page.rangeOf(span)?.getBoundingClientRect()
      if (!goal || own !== journey) return
      const box = element.getBoundingClientRect()
      const down = goal.top - box.top
      const isTall = goal.height > box.height * (1 - 2 * comfort)
      const isInSight = down >= box.height * comfort && (down + goal.height <= box.height * (1 - comfort) || isTall)
      if (turn > 0 ? Math.abs(down - wantedDown(place, box)) < 2 || (isInSight && place === 'calmly') : isInSight && place === 'calmly') break
      const before = element.scrollTop
      element.scrollTop += down - wantedDown(place, box)
      if (element.scrollTop === before) break
      await new Promise((done) => requestAnimationFrame(done))
    }
    look()
  }
  const wantedDown = (place: 'calmly' | 'to-top', box: DOMRect): number => (place === 'to-top' ? 12 : box.height * landing)

  onScopeDispose(() => window.clearTimeout(timer))
  return { top, progress, look, onScroll, bringIntoSight }
}
