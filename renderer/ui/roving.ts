/**
 * Moves the focus among rows with the arrow keys, Home and End. Rows carry `data-row`; what holds them carries
 * `data-rows`, and the listener may sit on it or on the rows.
 */
export function moveAmongRows(event: KeyboardEvent): void {
  const list = event.currentTarget instanceof Element ? event.currentTarget.closest('[data-rows]') : null
  if (!list || event.altKey || event.ctrlKey || event.metaKey) return
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.findIndex((row) => row === document.activeElement || row.contains(document.activeElement))
  if (at < 0) return
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
  const row = to === undefined ? undefined : rows[to]
  if (!row) return
  event.preventDefault()
  row.focus()
}
