import { shallowRef } from 'vue'
import type { MenuEntry } from './menu-entry.ts'

/** A menu somebody asked for: what stands in it, asked for as long as it is open, and where. */
export interface AskedMenu {
  readonly entries: () => readonly MenuEntry[]
  /** The button it drops down from, which has the focus again afterwards; null for one at a point. */
  readonly button: HTMLElement | null
  readonly align: 'start' | 'end'
  readonly point: { readonly x: number; readonly y: number }
}

/** The one menu that is open, or about to be; MenuHost draws it. */
export const askedMenu = shallowRef<AskedMenu | null>(null)

/** The name under which the open menu is found by what it dropped down from. */
export const menuId = 'open-menu'
