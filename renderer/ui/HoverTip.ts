import { defineComponent, onBeforeUnmount, type PropType } from 'vue'
import { onlyChild } from './only-child.ts'
import { createTip, type TipSide } from './tips.ts'

/**
 * A sentence beside the control in its slot on hover and on focus, with its key. Never the only place of what one must know.
 * It adds nothing to the page until it is shown, for there are hundreds of them.
 */
export const HoverTip = defineComponent({
  name: 'HoverTip',
  props: {
    words: { type: String, required: true },
    keys: { type: String as PropType<string | null>, default: null },
    side: { type: String as PropType<TipSide>, default: 'bottom' },
  },
  setup(props, { slots }) {
    const { listeners, leave } = createTip({ words: () => props.words, keys: () => props.keys, side: () => props.side })
    onBeforeUnmount(leave)
    return () => onlyChild(slots, listeners)
  },
})
