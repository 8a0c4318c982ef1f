import { computed, defineComponent, onBeforeUnmount, shallowRef, useId, type PropType } from 'vue'
import { askedMenu, menuId } from './asked-menu.ts'
import type { MenuEntry } from './menu-entry.ts'
import { onlyChild } from './only-child.ts'

/** Drops a menu down from whatever button stands in its slot: on click, Enter and Space, and by the arrow down. */
export const MenuButton = defineComponent({
  name: 'MenuButton',
  props: {
    entries: { type: Array as PropType<readonly MenuEntry[]>, required: true },
    align: { type: String as PropType<'start' | 'end'>, default: 'end' },
  },
  setup(props, { slots }) {
    const id = useId()
    const button = shallowRef<HTMLElement | null>(null)
    const isOpen = computed(() => button.value !== null && askedMenu.value?.button === button.value)

    function open(event: Event): void {
      event.preventDefault()
      button.value = event.currentTarget as HTMLElement
      askedMenu.value = { entries: () => props.entries, button: button.value, align: props.align, point: { x: 0, y: 0 } }
    }
    function close(): void {
      if (isOpen.value) askedMenu.value = null
    }
    function press(event: Event): void {
      const { key } = event as KeyboardEvent
      if (event.defaultPrevented || !['Enter', ' ', 'ArrowDown'].includes(key)) return
      if (isOpen.value && key !== 'ArrowDown') close()
      else open(event)
    }
    onBeforeUnmount(close)

    return () => onlyChild(slots, {
      id,
      'aria-haspopup': 'menu',
      'aria-expanded': isOpen.value,
      'aria-controls': isOpen.value ? menuId : undefined,
      onClick: (event: Event) => (isOpen.value ? close() : open(event)),
      onKeydown: press,
    })
  },
})
