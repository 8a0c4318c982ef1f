import { join } from 'node:path'
import { z } from 'zod'
import { jsonFile, type JsonFile, type Quarantine } from './json-file.ts'

/** In device-independent pixels of the whole desktop. */
export interface Bounds { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export interface WindowState { readonly bounds: Bounds | null; readonly maximized: boolean; readonly fullScreen: boolean }

/** Below this the three panes do not fit side by side. */
export const leastSize = { width: 760, height: 480 }
const firstSize = { width: 1_360, height: 880 }

const schema = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive() }).nullable(),
  maximized: z.boolean(),
  fullScreen: z.boolean(),
})

export function openWindowState(folder: string, onQuarantine: (quarantine: Quarantine) => void): JsonFile<WindowState> {
  const fallback: WindowState = { bounds: null, maximized: false, fullScreen: false }
  return jsonFile(join(folder, 'window-state.json'), { parse: (json): WindowState => schema.parse(json), fallback, onQuarantine })
}

/**
 * Where to put the window: where it was, if that place can still be seen and taken hold of; else in the middle of the
 * first display. Never larger than the display it stands on.
 *
 * @param workAreas of the displays there are now, the primary one first
 */
export function placeWindow(remembered: Bounds | null, workAreas: readonly Bounds[]): Bounds {
  const [primary] = workAreas
  if (!primary) return { x: 0, y: 0, ...firstSize }
  const home = remembered === null ? undefined : workAreas.find((area) => showsTitleBar(remembered, area))
  if (!remembered || !home) return centred(remembered ?? firstSize, primary)
  const size = fitted(remembered, home)
  return { ...size, x: clamp(remembered.x, home.x, home.x + home.width - size.width), y: clamp(remembered.y, home.y, home.y + home.height - size.height) }
}

/** Enough of the upper edge lies on the display to drag the window by it. */
function showsTitleBar(window: Bounds, area: Bounds): boolean {
  const seen = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x)
  return seen >= 120 && window.y >= area.y - 20 && window.y <= area.y + area.height - 40
}

function centred(wanted: { readonly width: number; readonly height: number }, area: Bounds): Bounds {
  const size = fitted(wanted, area)
  return { ...size, x: area.x + Math.round((area.width - size.width) / 2), y: area.y + Math.round((area.height - size.height) / 2) }
}

const fitted = (wanted: { readonly width: number; readonly height: number }, area: Bounds) => ({
  width: Math.min(Math.max(wanted.width, leastSize.width), area.width),
  height: Math.min(Math.max(wanted.height, leastSize.height), area.height),
})

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most))
