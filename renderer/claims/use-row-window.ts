import { computed, onMounted, onUnmounted, ref, type Ref } from 'vue'

/** Rows drawn beyond either edge, so that a quick scroll shows no gap. */
const beyond = 10

/**
 * Which rows of a long list are in sight. All rows are of one height, so this is a division; no row is ever measured, and
 * a list of 100,000 costs what one of 100 does.
 */
export function useRowWindow(scroller: Ref<HTMLElement | null>, { count, height, head }: { readonly count: Ref<number>; readonly height: number; readonly head: number }) {
  const top = ref(0)
  const tall = ref(600)
  const read = (): void => {
    if (!scroller.value) return
    top.value = scroller.value.scrollTop
    tall.value = scroller.value.clientHeight
  }
  const observer = new ResizeObserver(read)
  onMounted(() => {
    read()
    if (scroller.value) observer.observe(scroller.value)
  })
  onUnmounted(() => observer.disconnect())

  const first = computed(() => Math.max(0, Math.floor(top.value / height) - beyond))
  const end = computed(() => Math.min(count.value, Math.ceil((top.value + tall.value - head) / height) + beyond))
  const rows = computed(() => Array.from({ length: Math.max(0, end.value - first.value) }, (_, at) => first.value + at))
  /** Rows that fit in sight whole. */
  const page = computed(() => Math.max(1, Math.floor((tall.value - head) / height) - 1))

  /** Scrolls no further than it takes for a row to be seen whole. */
  function bring(row: number): void {
    const element = scroller.value
    if (!element || row < 0) return
    const above = row * height
    const below = above + height - (element.clientHeight - head)
    if (element.scrollTop > above) element.scrollTop = above
    else if (element.scrollTop < below) element.scrollTop = below
    read()
  }
  return { rows, page, read, bring }
}
