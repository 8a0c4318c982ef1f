import type { TipSide } from './tips.ts'

export interface Box { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
interface Size { readonly width: number; readonly height: number }

/** Between a tip and its control, and between a tip and the edge of the window, in pixels. */
const gap = 6
const margin = 8

const across: Readonly<Record<TipSide, TipSide>> = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' }

/** Where a tip stands: on the side that is wanted, across where it does not fit there, and never over the edge of the window. */
export function tipPlace(control: Box, tip: Size, wanted: TipSide, pane: Size): { readonly left: number; readonly top: number } {
  const side = room(control, wanted, pane) >= needed(tip, wanted) || room(control, across[wanted], pane) < needed(tip, wanted) ? wanted : across[wanted]
  const middle = { left: control.left + (control.width - tip.width) / 2, top: control.top + (control.height - tip.height) / 2 }
  const at = {
    top: { left: middle.left, top: control.top - gap - tip.height },
    bottom: { left: middle.left, top: control.top + control.height + gap },
    left: { left: control.left - gap - tip.width, top: middle.top },
    right: { left: control.left + control.width + gap, top: middle.top },
  }[side]
  return { left: within(at.left, tip.width, pane.width), top: within(at.top, tip.height, pane.height) }
}

const needed = (tip: Size, side: TipSide): number => (side === 'top' || side === 'bottom' ? tip.height : tip.width) + gap + margin

const room = (control: Box, side: TipSide, pane: Size): number =>
  ({ top: control.top, left: control.left, bottom: pane.height - control.top - control.height, right: pane.width - control.left - control.width })[side]

const within = (at: number, size: number, pane: number): number => Math.round(Math.max(margin, Math.min(at, pane - margin - size)))
