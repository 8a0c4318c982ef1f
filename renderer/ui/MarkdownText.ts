import { defineComponent, h, type VNode } from 'vue'
import MarkdownIt, { type Token } from 'markdown-it'

/** HTML in the text stays text; pictures are not fetched; a link shows where it leads and does not go there. */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable('image')

/**
 * Markdown a person wrote, drawn as elements made one by one: nothing is ever handed to the page as HTML.
 */
export const MarkdownText = defineComponent({
  name: 'MarkdownText',
  props: { text: { type: String, required: true } },
  setup: (props) => () => h('div', { class: 'markdown', dir: 'auto' }, nodesOf(markdown.parse(props.text, {}))),
})

/** Headings inside a critique must not outrank those of the page around it. */
const drawnAs: Readonly<Record<string, string>> = { h1: 'h5', h2: 'h5', h3: 'h5', h4: 'h6', h5: 'h6', h6: 'h6' }
type Child = VNode | string

function nodesOf(tokens: Token[]): Child[] {
  const root: Child[] = []
  const open: { readonly tag: string; readonly attributes: Record<string, string>; readonly children: Child[] }[] = []
  const add = (child: Child): void => void (open.at(-1)?.children ?? root).push(child)

  for (const token of tokens) {
    if (token.nesting === 1) {
      const href = token.tag === 'a' ? String(token.attrGet('href') ?? '') : ''
      open.push({ tag: token.hidden ? '' : token.tag === 'a' ? 'span' : (drawnAs[token.tag] ?? token.tag), attributes: href === '' ? {} : { class: 'link', title: href }, children: [] })
    } else if (token.nesting === -1) {
      const closed = open.pop()
      if (!closed) continue
      if (closed.tag === '') closed.children.forEach(add)
      else add(h(closed.tag, closed.attributes, closed.children))
    } else for (const child of leavesOf(token)) add(child)
  }
  return root
}

function leavesOf(token: Token): readonly Child[] {
  if (token.type === 'inline') return nodesOf(token.children ?? [])
  if (token.type === 'softbreak') return ['\n']
  if (token.type === 'hardbreak') return [h('br')]
  if (token.type === 'hr') return [h('hr')]
  if (token.type === 'code_inline') return [h('code', token.content)]
  if (token.type === 'fence' || token.type === 'code_block') return [h('pre', [h('code', token.content)])]
  return [token.content]
}
