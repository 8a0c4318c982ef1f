import { defineComponent, onBeforeUnmount, type PropType } from 'vue'
import { askedMenu, type AskedMenu } from './asked-menu.ts'
import type { MenuEntry } from './menu-entry.ts'
import { onlyChild } from './only-child.ts'

/** A menu on right click, and on the menu key or Shift+F10, of what stands in its slot. */
export const ContextMenu = defineComponent({
  name: 'ContextMenu',
  props: {
    entries: { type: Array as PropType<readonly MenuEntry[]>, required: true },
    disabled: { type: Boolean, default: false },
  },
  setup(props, { slots }) {
    let asked: AskedMenu | null = null

    function onContextmenu(event: Event): void {
      if (props.disabled || event.defaultPrevented) return
      event.preventDefault()
      const { clientX, clientY } = event as MouseEvent
      asked = { entries: () => props.entries, button: null, align: 'start', point: { x: clientX, y: clientY } }
      askedMenu.value = asked
    }
    onBeforeUnmount(() => { if (asked && askedMenu.value === asked) askedMenu.value = null })

    return () => onlyChild(slots, { onContextmenu })
  },
})
