import { syntaxTree } from '@codemirror/language'
import { Decoration, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from '@codemirror/view'

/** How each part of Markdown is drawn while one writes it: a part of the syntax tree, and its class. */
const drawn: Readonly<Record<string, Decoration>> = Object.fromEntries(
  Object.entries({
    StrongEmphasis: 'strong', Emphasis: 'emphasis', InlineCode: 'code', FencedCode: 'code', Link: 'link', Blockquote: 'quote',
    ATXHeading1: 'strong', ATXHeading2: 'strong', ATXHeading3: 'strong', EmphasisMark: 'sign', HeaderMark: 'sign', ListMark: 'sign', QuoteMark: 'sign', CodeMark: 'sign', LinkMark: 'sign',
  }).map(([node, name]) => [node, Decoration.mark({ class: `md-${name}` })]),
)

/** Draws Markdown in the lines that are in sight. */
export const markdownMarks = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet
    constructor(view: EditorView) {
      this.decorations = marksIn(view)
    }
    update({ docChanged, viewportChanged, view }: ViewUpdate): void {
      if (docChanged || viewportChanged) this.decorations = marksIn(view)
    }
  },
  { decorations: (plugin) => plugin.decorations },
)

function marksIn(view: EditorView): DecorationSet {
  const marks: { from: number; to: number; value: Decoration }[] = []
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(view.state).iterate({ from, to, enter: (node) => {
      const value = drawn[node.name]
      if (value && node.to > node.from) marks.push({ from: node.from, to: node.to, value })
    } })
  }
  return Decoration.set(marks, true)
}

export const markdownLook = EditorView.theme({
  '&': { color: 'var(--ink)', background: 'var(--field)', border: '1px solid var(--line-strong)', borderRadius: 'var(--radius)', fontSize: 'var(--text-md)' },
  // The frame around it shows the focus, for the page to see.
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--font-ui)', lineHeight: '1.5', minHeight: '66px', maxHeight: '40vh', overflow: 'auto' },
  '.cm-content': { padding: '5px 2px', caretColor: 'var(--ink)' },
  '.cm-placeholder': { color: 'var(--ink-faint)' },
  '.md-strong': { fontWeight: '650' },
  '.md-emphasis': { fontStyle: 'italic' },
  '.md-code': { fontFamily: 'var(--font-mono)' },
  '.md-link': { color: 'var(--accent)' },
  '.md-quote': { color: 'var(--ink-soft)', fontStyle: 'italic' },
  '.md-sign': { color: 'var(--ink-faint)', fontWeight: '400' },
})
