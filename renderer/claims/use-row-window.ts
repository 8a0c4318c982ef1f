import { computed, nextTick, onMounted, onUnmounted, ref, type Ref } from 'vue'

/** Rows drawn beyond either edge, so that a quick scroll shows no gap. */
const beyond = 10

/**
 * Which rows of a long list are in sight. All rows are of one height, so this is a division; no row is ever measured, and
 * a list of 100,000 costs what one of 100 does.
 */
export function useRowWindow(scroller: Ref<HTMLElement | null>, { count, height, head }: { readonly count: Ref<number>; readonly height: number; readonly head: number }) {
  const scrolled = ref(0)
  const tall = ref(600)
  const wide = ref(800)
  const readScroll = (): void => { scrolled.value = scroller.value?.scrollTop ?? 0 }
  const readSize = (): void => {
    tall.value = scroller.value?.clientHeight ?? tall.value
    wide.value = scroller.value?.clientWidth ?? wide.value
  }
  const observer = new ResizeObserver(readSize)
  onMounted(() => {
    readScroll()
    readSize()
    if (scroller.value) observer.observe(scroller.value)
  })
  onUnmounted(() => observer.disconnect())

  /** Height left for rows. */
  const room = computed(() => tall.value - head)
  /** Where the list stands; one that became shorter is already shown from where it will stand. */
  const top = computed(() => Math.max(0, Math.min(scrolled.value, count.value * height - room.value)))
  const first = computed(() => Math.max(0, Math.floor(top.value / height) - beyond))
  const end = computed(() => Math.min(count.value, Math.ceil((top.value + room.value) / height) + beyond))
  const rows = computed(() => Array.from({ length: Math.max(0, end.value - first.value) }, (_, at) => first.value + at))
  /** At most so many rows are drawn at once. */
  const drawn = computed(() => Math.ceil(room.value / height) + 1 + 2 * beyond)
  /** Rows that fit in sight whole. */
  const page = computed(() => Math.max(1, Math.floor(room.value / height) - 1))

  /**
   * Scrolls no further than it takes for a row to be seen whole. The rows there are drawn with the change that asked for
   * it, before the list itself is scrolled: nothing is drawn for a place one is about to leave.
   */
  function bring(row: number): void {
    if (row < 0) return
    const above = row * height
    const below = above + height - room.value
    const to = top.value > above ? above : top.value < below ? below : null
    if (to === null) return
    scrolled.value = to
    void nextTick(() => { if (scroller.value) scroller.value.scrollTop = to })
  }
  return { rows, drawn, page, wide, readScroll, bring }
}
