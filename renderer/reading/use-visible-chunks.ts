import { onScopeDispose, shallowRef, type ShallowRef } from 'vue'
import type { TextPage } from './text-page.ts'

/** The chunks in sight or a screen away, in reading order. Says when one comes and when one goes. */
export function useVisibleChunks(
  page: TextPage,
  on: { readonly show: (chunk: number) => void; readonly hide: (chunk: number) => void },
): { readonly visible: Readonly<ShallowRef<readonly number[]>>; readonly expect: (chunk: number) => void; readonly observe: (scroller: HTMLElement) => void } {
  const visible = shallowRef<readonly number[]>([])
  const chunkOf = new WeakMap<Element, number>(page.elements.map(({ host }, chunk) => [host, chunk]))
  let observer: IntersectionObserver | null = null
  let inSight: ReadonlySet<number> = new Set()
  let frame = 0

  function changed(entries: readonly IntersectionObserverEntry[]): void {
    const now = new Set(inSight)
    for (const entry of entries) {
      const chunk = chunkOf.get(entry.target)
      if (chunk === undefined || entry.isIntersecting === now.has(chunk)) continue
      if (entry.isIntersecting) {
        now.add(chunk)
        on.show(chunk)
      } else {
        now.delete(chunk)
        on.hide(chunk)
      }
    }
    inSight = now
    // Marks are painted in this frame; what is drawn beside them in the margin has until the next.
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => { visible.value = [...now].sort((a, b) => a - b) })
  }

  onScopeDispose(() => {
    observer?.disconnect()
    cancelAnimationFrame(frame)
  })
  return {
    visible,
    /** Takes a chunk and its neighbours for seen before anything is drawn, so that they come with their marks; what is out of sight goes again once that is known. */
    expect(chunk) {
      const near = [chunk - 1, chunk, chunk + 1].filter((each) => each in page.elements)
      for (const each of near) on.show(each)
      inSight = new Set(near)
    },
    observe(scroller) {
      observer = new IntersectionObserver(changed, { root: scroller, rootMargin: '60% 0px' })
      for (const { host } of page.elements) observer.observe(host)
    },
  }
}
