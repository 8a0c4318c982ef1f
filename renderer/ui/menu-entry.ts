import type { Component } from 'vue'
import type { CommandId } from '#core/contract/commands.ts'

/** One line of a menu: a command of the registry, a thing of its own, or a line between groups. */
export type MenuEntry =
  | { readonly command: CommandId; readonly icon?: Component }
  | { readonly label: string; readonly run: () => void; readonly icon?: Component; readonly keys?: string; readonly disabled?: boolean; readonly danger?: boolean; readonly checked?: boolean }
  | 'line'
