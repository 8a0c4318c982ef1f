import type { BrowserWindow } from 'electron'
import type { StartingPlace } from '#core/contract/shell-contract.ts'

export interface AppWindows {
  /** Every window there is, the one used last at the end. */
  all(): readonly BrowserWindow[]
  /** The one a person used last; null where there is none. */
  latest(): BrowserWindow | null
  add(window: BrowserWindow, place: StartingPlace | null): void
  /** What a window was opened for, handed over once. */
  takePlace(window: BrowserWindow): StartingPlace | null
}

/** The windows of this Assay. All of them show one project; which is in use decides whose commands the menu shows. */
export function createAppWindows({ onUse }: { readonly onUse: (window: BrowserWindow) => void }): AppWindows {
  let windows: readonly BrowserWindow[] = []
  const places = new WeakMap<BrowserWindow, StartingPlace>()
  return {
    all: () => windows,
    latest: () => windows.at(-1) ?? null,
    add(window, place) {
      windows = [...windows, window]
      if (place) places.set(window, place)
      window.on('focus', () => {
        windows = [...windows.filter((each) => each !== window), window]
        onUse(window)
      })
      window.on('closed', () => {
        windows = windows.filter((each) => each !== window)
        const next = windows.at(-1)
        if (next) onUse(next)
      })
    },
    takePlace(window) {
      const place = places.get(window) ?? null
      places.delete(window)
      return place
    },
  }
}
