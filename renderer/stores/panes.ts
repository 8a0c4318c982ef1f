import { computed, ref } from 'vue'
import { defineStore } from 'pinia'
import { layOut, type Pane } from '#renderer/frame/layout.ts'
import { useSelection } from './selection.ts'
import { useSettings } from './settings.ts'

/** The panes on either side of the view: how wide, and whether they stand beside it, over it, or are folded away. */
export const usePanes = defineStore('panes', () => {
  const settings = useSettings()
  const selection = useSelection()
  const windowWidth = ref(globalThis.innerWidth)
  /** Widths while a splitter moves, in px; written down when it settles. */
  const moving = ref<Partial<Record<Pane, number>>>({})
  /** The pane that lies over the view, in a window too narrow for it to stand beside. */
  const drawer = ref<Pane | null>(null)

  const layout = computed(() =>
    layOut({
      width: windowWidth.value,
      wanted: { navigator: moving.value.navigator ?? share('navigator'), sheet: moving.value.sheet ?? share('sheet') },
      folded: { navigator: isFolded('navigator'), sheet: isFolded('sheet') },
      needed: { navigator: true, sheet: selection.view === 'reading' || selection.view === 'claims' },
      drawer: drawer.value,
    }),
  )

  const share = (pane: Pane): number | null => {
    const percent = settings.settings.panes[pane]
    return percent === undefined ? null : (percent / 100) * windowWidth.value
  }
  function isFolded(pane: Pane): boolean {
    return settings.settings.collapsed.includes(pane)
  }
  const isShown = (pane: Pane): boolean => layout.value[pane].at === 'beside' || layout.value[pane].at === 'over'

  function resize(pane: Pane, width: number): void {
    moving.value = { ...moving.value, [pane]: width }
  }
  /** Writes down where a splitter was left. */
  function settle(): void {
    const percents = Object.entries(moving.value).map(([pane, width]) => [pane, Math.round((width / windowWidth.value) * 10_000) / 100] as const)
    moving.value = {}
    void settings.change({ panes: { ...settings.settings.panes, ...Object.fromEntries(percents) } })
  }

  function fold(pane: Pane): void {
    if (layout.value[pane].at === 'over') drawer.value = null
    else void settings.change({ collapsed: [...settings.settings.collapsed.filter((each) => each !== pane), pane] })
  }
  function unfold(pane: Pane): void {
    if (!layout.value[pane].fits) drawer.value = pane
    else if (isFolded(pane)) void settings.change({ collapsed: settings.settings.collapsed.filter((each) => each !== pane) })
  }
  const toggle = (pane: Pane): void => (isShown(pane) ? fold(pane) : unfold(pane))

  return { windowWidth, layout, drawer, isShown, resize, settle, fold, unfold, toggle }
})
