import type { ObjectDirective } from 'vue'

/** Put on what holds rows: the arrow keys, Home and End move the focus among them. Rows carry `data-row`. */
export const vRows: ObjectDirective<HTMLElement> = {
  mounted: (list) => list.addEventListener('keydown', moveAmongRows),
  unmounted: (list) => list.removeEventListener('keydown', moveAmongRows),
}

/** Moves the focus among the rows of the list that listens. */
export function moveAmongRows(event: KeyboardEvent): void {
  const list = event.currentTarget
  if (!(list instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey) return
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.findIndex((row) => row === document.activeElement || row.contains(document.activeElement))
  if (at < 0) return
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
  const row = to === undefined ? undefined : rows[to]
  if (!row) return
  event.preventDefault()
  row.focus()
}
