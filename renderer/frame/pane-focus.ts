import { nextTick } from 'vue'

/** Panes carry `data-pane`; a page without a project has one. */
const panes = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) => pane.offsetParent !== null || pane.getClientRects().length > 0)

/**
 * Moves the focus to a pane by name, or to the next or previous one. Within a pane it goes to what is marked
 * `data-pane-focus`, or to the pane itself, so that it is read out and arrow keys scroll it.
 */
export async function focusPane(which: 'next' | 'previous' | 'navigator' | 'view' | 'sheet' | 'filters'): Promise<void> {
  await nextTick()
  const all = panes()
  // A pane may stand in another; the focus is in the inner one.
  const at = all.findIndex((pane) => pane === document.activeElement?.closest('[data-pane]'))
  const step = which === 'next' ? 1 : which === 'previous' ? -1 : null
  const wanted = step === null ? all.find((pane) => pane.dataset['pane'] === which) : all[at < 0 ? 0 : (at + step + all.length) % all.length]
  // What has the focus in the pane already was put there by someone who knew better.
  if (step === null && wanted !== document.activeElement && wanted?.contains(document.activeElement)) return
  const inside = [...(wanted?.querySelectorAll<HTMLElement>('[data-pane-focus]') ?? [])].find((element) => element.closest('[data-pane]') === wanted)
  ;(inside ?? wanted)?.focus()
}
