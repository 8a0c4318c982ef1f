/** Decides whether something that died may be started again: at most `most` times within `withinMs` milliseconds. */
export function restartLimit({ most, withinMs, now = Date.now }: { readonly most: number; readonly withinMs: number; readonly now?: () => number }): () => boolean {
  let restarts: readonly number[] = []
  return () => {
    restarts = restarts.filter((at) => now() - at < withinMs)
    if (restarts.length >= most) return false
    restarts = [...restarts, now()]
    return true
  }
}
