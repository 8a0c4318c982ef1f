import type { WindowBridge } from '#core/contract/window-bridge.ts'

declare global {
  interface Window {
    /** Put there by the preload; the page's only way out. */
    readonly assay: WindowBridge
  }
}
