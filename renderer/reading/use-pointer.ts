import { onScopeDispose, ref, type Ref } from 'vue'
import { useEventListener } from '@vueuse/core'
import { characterAt } from './page-points.ts'
import type { TextPage } from './text-page.ts'
import type { Point } from './use-choosing.ts'

/** What the mouse does in the text: chooses what it clicks on, shows what it rests on, and tells when it has selected words. */
export function usePointer(page: TextPage, scroller: Readonly<Ref<HTMLElement | null>>, on: {
  readonly pressed: (target: EventTarget | null) => void
  readonly clicked: (position: number, point: Point) => void
  /** The position under the pointer; null where it is on no letter. */
  readonly hovered: (position: number | null) => void
  /** The window's selection has settled after a press; answers whether words are selected. */
  readonly settled: () => boolean
}) {
  /** Whether the selection there is was made by mouse. */
  const selectedByPointer = ref(false)
  let pressedAt: Point | null = null
  let frame = 0

  useEventListener(scroller, 'pointerdown', (event: PointerEvent) => {
    pressedAt = { x: event.clientX, y: event.clientY }
    selectedByPointer.value = false
    on.pressed(event.target)
  })
  useEventListener(scroller, 'pointerup', (event: PointerEvent) => {
    const isClick = pressedAt !== null && Math.hypot(event.clientX - pressedAt.x, event.clientY - pressedAt.y) < 4
    pressedAt = null
    // The window settles its selection only after this event.
    setTimeout(() => {
      const isSelected = on.settled()
      selectedByPointer.value = isSelected
      if (!isClick || isSelected || event.button !== 0 || !isInText(event.target)) return
      const position = characterAt(page, event.clientX, event.clientY)
      if (position !== null) on.clicked(position, { x: event.clientX, y: event.clientY })
    })
  })
  useEventListener(scroller, 'pointermove', (event: PointerEvent) => {
    if (frame !== 0) return
    frame = requestAnimationFrame(() => {
      frame = 0
      // The margin and the list of claims here say themselves what they point to.
      if (event.target instanceof Element && event.target.closest('[data-mark], .here')) return
      on.hovered(event.buttons === 0 && isInText(event.target) ? characterAt(page, event.clientX, event.clientY) : null)
    })
  })
  useEventListener(scroller, 'pointerleave', () => on.hovered(null))
  useEventListener(scroller, 'keydown', () => (selectedByPointer.value = false), { capture: true })
  onScopeDispose(() => cancelAnimationFrame(frame))
  return { selectedByPointer }
}

const isInText = (target: EventTarget | null): boolean => target instanceof Element && target.closest('.reading-column') !== null
