import { defaultTreeAdapter, Parser, type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes as Tree, type Token } from 'parse5'

export type Element = Tree.Element
export type Node = Tree.Node
export type Document = Tree.Document

/** A parsed page. `flattened`: tags passed over because they were nested too deep. */
export interface Page { readonly document: Document; readonly flattened: number }

/** Blink stops nesting at 512; half of that is far beyond any article. */
const deepest = 256
/** Most elements a page may make: what comfortably fits in memory. */
const mostElements = 4_000_000
/** Their content is not markup: passed over, its letters would stand in the text. */
const rawTags = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript', 'plaintext'])
const voidTags = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr'])

/**
 * Every tag costs the parser time in proportion to the depth it stands at, so a page of 100,000 nested tags followed
 * by as many others would take hours. Beyond the cap a start tag is passed over and its content stays where it is,
 * much as browsers do.
 */
class CappedParser extends Parser<DefaultTreeAdapterMap> {
  flattened = 0

  override onStartTag(token: Token.TagToken): void {
    if (this.openElements.stackTop >= deepest && !rawTags.has(token.tagName) && !voidTags.has(token.tagName)) {
      this.flattened += 1
      return
    }
    super.onStartTag(token)
  }
}

/** Thrown where tags left open make the parser repeat them before every paragraph, thousands for each that was written. */
export class TooManyElements extends Error {}

/** Parses a page as browsers do, with scripts off and nothing fetched. */
export function parsePage(html: string): Page {
  let tags = 0
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) tags += 1
  const limit = Math.min(mostElements, tags * 10 + 1000)
  let made = 0
  const parser = new CappedParser({
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(...named) {
        made += 1
        if (made > limit) throw new TooManyElements()
        return defaultTreeAdapter.createElement(...named)
      },
    },
  })
  parser.tokenizer.write(html, true)
  return { document: parser.document, flattened: parser.flattened }
}

export const isElement = (node: Node): node is Element => 'tagName' in node
export const attribute = (element: Element, name: string): string | null => element.attrs.find((attr) => attr.name === name)?.value ?? null
export const classesOf = (element: Element): string[] => `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.toLowerCase().split(/\s+/).filter((name) => name !== '')

/** Every node below one, in the order of the page. Templates are not entered. */
export function* nodesOf(root: Node): Generator<Node> {
  const waiting: Node[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node
    if ('childNodes' in node) for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index]
      if (child !== undefined) waiting.push(child)
    }
  }
}

/** The letters inside a node, white space collapsed, no longer than `most`. */
export function wordsOf(root: Node, most = 1000): string {
  let words = ''
  for (const node of nodesOf(root)) {
    if (node.nodeName === '#text' && 'value' in node) words += node.value.slice(0, most * 4)
    else if (node.nodeName === 'br') words += ' '
    if (words.length > most * 4) break
  }
  return words.replace(/\s+/g, ' ').trim().slice(0, most)
}
