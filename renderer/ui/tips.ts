import { shallowRef } from 'vue'

export type TipSide = 'top' | 'right' | 'bottom' | 'left'
/** What a tip says, asked for as long as it is shown. */
export interface TipWords { readonly words: () => string; readonly keys: () => string | null; readonly side: () => TipSide }
/** The tip that is shown, and the control it belongs to. */
export interface ShownTip extends TipWords { readonly control: HTMLElement }

/** How long the pointer rests on a control before its tip comes, and how soon after one tip the next comes at once, in ms. */
const rest = 500
const soon = 250
/** How long the pointer may take from the control to its tip, in ms: what is shown on hover can be gone to. */
const way = 150

/** The one tip there is; TipHost draws it. */
export const shownTip = shallowRef<ShownTip | null>(null)

let opening = 0
let closing = 0
let closedAt = -Infinity
let over: HTMLElement | null = null
let isPressed = false

function show(tip: ShownTip): void {
  stay()
  window.clearTimeout(opening)
  shownTip.value = tip
}

export function closeTip(): void {
  stay()
  window.clearTimeout(opening)
  if (shownTip.value) closedAt = performance.now()
  shownTip.value = null
}

/** The pointer is on the tip, or on its control again. */
export const stay = (): void => window.clearTimeout(closing)

/** The pointer has left the tip or its control, and may be on its way to the other. */
export function closeTipSoon(): void {
  stay()
  closing = window.setTimeout(closeTip, way)
}

/** What a control listens to so that its tip comes and goes; `leave` when the control does. */
export function createTip(tip: TipWords): { readonly listeners: Readonly<Record<string, (event: Event) => void>>; readonly leave: () => void } {
  let control: HTMLElement | null = null
  const isShown = (): boolean => shownTip.value !== null && shownTip.value.control === control
  const controlOf = (event: Event): HTMLElement => (control = event.currentTarget as HTMLElement)
  const closeOwn = (): void => {
    window.clearTimeout(opening)
    if (isShown()) closeTip()
  }

  return {
    listeners: {
      onPointermove(event) {
        const at = controlOf(event)
        if ((event as PointerEvent).pointerType === 'touch' || over === at) return
        over = at
        if (isShown()) return stay()
        const atOnce = shownTip.value !== null || performance.now() - closedAt < soon
        window.clearTimeout(opening)
        if (atOnce) show({ ...tip, control: at })
        else opening = window.setTimeout(() => { if (at.isConnected) show({ ...tip, control: at }) }, rest)
      },
      onPointerleave() {
        over = null
        window.clearTimeout(opening)
        if (isShown()) closeTipSoon()
      },
      onPointerdown() {
        closeOwn()
        isPressed = true
        // A moment later than the focus that comes of it.
        document.addEventListener('pointerup', () => window.setTimeout(() => { isPressed = false }, 1), { once: true })
      },
      onClick: closeOwn,
      onFocus(event) {
        const at = controlOf(event)
        if (!isPressed) show({ ...tip, control: at })
      },
      onBlur: closeOwn,
    },
    leave() {
      if (over === control) over = null
      closeOwn()
    },
  }
}
