import { computed, ref, watch } from 'vue'
import { useSettings } from '#renderer/stores/settings.ts'

/** Below this width of the desk, in px, contents and claims lie over the text instead of beside it. */
const widthForBoth = 980
const name = 'contents'

/** Whether contents and claims are shown beside the text: remembered where there is room, on asking where there is not. */
export function useSidePanel(hasContents: boolean) {
  const settings = useSettings()
  const width = ref(0)
  const isOver = computed(() => width.value < widthForBoth)
  const isOpen = ref(false)
  watch(isOver, (over) => (isOpen.value = !over && hasContents && !settings.settings.collapsed.includes(name)))

  function toggle(): void {
    isOpen.value = !isOpen.value
    if (isOver.value) return
    const others = settings.settings.collapsed.filter((each) => each !== name)
    void settings.change({ collapsed: isOpen.value ? others : [...others, name] })
  }
  /** Folds it away once it has served, where it lies over the text. */
  function served(): void {
    if (isOver.value) isOpen.value = false
  }
  return { width, isOver, isOpen, toggle, served }
}
