import { computed, ref, watch, type Ref } from 'vue'

/** Moves a choice up and down a list while the focus stays in the field one types into. */
export function usePicking<Item>(items: Ref<readonly Item[]>, pick: (item: Item) => void) {
  const at = ref(0)
  watch(items, () => (at.value = 0))
  const active = computed(() => items.value[at.value] ?? null)

  function onKey(event: KeyboardEvent): void {
    if (event.isComposing || items.value.length === 0) return
    const last = items.value.length - 1
    const to = { ArrowDown: at.value === last ? 0 : at.value + 1, ArrowUp: at.value === 0 ? last : at.value - 1, PageDown: Math.min(last, at.value + 8), PageUp: Math.max(0, at.value - 8) }[event.key]
    if (event.key === 'Enter') {
      if (active.value) pick(active.value)
    } else if (to !== undefined) at.value = to
    else return
    event.preventDefault()
  }
  return { at, active, onKey }
}
