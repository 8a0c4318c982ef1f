import { onScopeDispose, watch } from 'vue'
import type { NoteFinding } from '#core/language/lint-note.ts'
import { nameOfRemark, placeOfText } from './use-note-wording.ts'

/**
 * Underlines remarks where they stand on the page, the chosen one more strongly. The texts are found by their `data-wording`. Markdown is
 * drawn without its marks; there a quote is found by its words and by how often they came before it in the text.
 */
export function underlineWording(page: () => HTMLElement | null, remarks: () => readonly NoteFinding[], chosen: () => string | null): void {
  const all = new Highlight()
  const one = new Highlight()
  one.priority = 1
  CSS.highlights.set('wording', all)
  CSS.highlights.set('wording-chosen', one)

  function draw(): void {
    all.clear()
    one.clear()
    const root = page()
    // Colours forced by the system would paint every remark as if it were selected; there the list alone shows the words.
    if (!root || matchMedia('(forced-colors: active)').matches) return
    const elements = new Map([...root.querySelectorAll<HTMLElement>('[data-wording]')].flatMap((element) => (element.dataset['wording'] ?? '').split(' ').map((place) => [place, element] as const)))
    for (const remark of remarks()) {
      const element = elements.get(placeOfText(remark.text))
      const range = element && rangeOf(element, remark)
      if (range) (nameOfRemark(remark) === chosen() ? one : all).add(range)
    }
  }
  watch([page, remarks, chosen], draw, { immediate: true, flush: 'post' })
  onScopeDispose(() => {
    CSS.highlights.delete('wording')
    CSS.highlights.delete('wording-chosen')
  })
}

function rangeOf(element: HTMLElement, { text, finding }: NoteFinding): StaticRange | null {
  const nodes: { readonly node: Text; readonly from: number }[] = []
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let shown = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    nodes.push({ node, from: shown.length })
    shown += node.data
  }
  const whole = shown.indexOf(text.text)
  const at = whole >= 0 ? whole + finding.start : nthIndex(shown, finding.quote, text.text.slice(0, finding.start).split(finding.quote).length - 1)
  if (at < 0) return null
  const start = nodes.findLast(({ from }) => from <= at)
  const end = nodes.findLast(({ from }) => from < at + finding.quote.length)
  if (!start || !end) return null
  return new StaticRange({ startContainer: start.node, startOffset: at - start.from, endContainer: end.node, endOffset: at + finding.quote.length - end.from })
}

/** Where words stand for the n-th time, counted from 0; the last time where they stand less often, -1 where they do not. */
function nthIndex(text: string, words: string, n: number): number {
  let at = text.indexOf(words)
  for (let count = 0; count < n && at >= 0; count++) {
    const next = text.indexOf(words, at + 1)
    if (next < 0) return at
    at = next
  }
  return at
}
