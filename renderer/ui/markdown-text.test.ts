import { describe, expect, test } from 'vitest'
import type { VNode } from 'vue'
import { MarkdownText } from './MarkdownText.ts'

/** The drawn elements as nested lists of tag and children. */
type Drawn = string | readonly Drawn[]
function drawn(node: VNode | string): Drawn {
  if (typeof node === 'string') return node
  const children = Array.isArray(node.children) ? (node.children as (VNode | string)[]).map(drawn) : typeof node.children === 'string' ? [node.children] : []
  return [String(node.type), ...children]
}
const setup = MarkdownText.setup as unknown as (props: { text: string }) => () => VNode
const draw = (text: string): Drawn => drawn(setup({ text })())

describe('Markdown a person wrote', () => {
  test('is drawn as elements', () => {
    expect(draw('The *sum* is **wrong**.\n\n- one\n- `two`')).toEqual(['div', ['p', 'The ', ['em', 'sum'], ' is ', ['strong', 'wrong'], '.'], ['ul', ['li', 'one'], ['li', ['code', 'two']]]])
  })

  test('is never taken for HTML', () => {
    const html = '<img src=x onerror="alert(1)"> <script>alert(1)</script>'
    expect(draw(html)).toEqual(['div', ['p', html]])
  })

  test('shows a link without going there, and no picture is asked for', () => {
    expect(draw('[the treaty](https://example.org) ![map](https://example.org/map.png)')).toEqual(['div', ['p', ['span', 'the treaty'], ' !', ['span', 'map']]])
    expect(draw('[x](javascript:alert(1))')).toEqual(['div', ['p', '[x](javascript:alert(1))']])
  })
})
