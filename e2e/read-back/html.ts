import { defaultTreeAdapter as tree, parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { flat, type ReadNote } from './words.ts'

export interface ReadPage extends ReadNote {
  readonly title: string
  readonly language: string | null
  /** Elements by name: how many there are of each. */
  readonly elements: ReadonlyMap<string, number>
  /** Addresses something in the page would be fetched from. */
  readonly fetched: readonly string[]
}

/** A web page as a parser after the HTML standard reads it. */
export function readHtml(html: string): ReadPage {
  const page = parse(html)
  const elements = elementsOf(page)
  const named = (name: string): readonly Tree.Element[] => elements.filter(({ tagName }) => tagName === name)
  const counts = new Map<string, number>()
  for (const { tagName } of elements) counts.set(tagName, (counts.get(tagName) ?? 0) + 1)
  return {
    title: flat(named('title').map(textOf).join('')),
    language: named('html').flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'lang').map(({ value }) => value))[0] ?? null,
    headings: elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName)).map((heading) => flat(textOf(heading))),
    text: flat(named('body').map(textOf).join(' ')),
    elements: counts,
    fetched: elements.filter(({ tagName }) => tagName !== 'a').flatMap(({ attrs }) => attrs.filter(({ name, value }) => ['src', 'href', 'srcset', 'data', 'poster'].includes(name) && !value.startsWith('data:') && !value.startsWith('#')).map(({ value }) => value)),
  }
}

/** A piece of HTML, as mammoth makes of a Word file. */
export function readFragment(html: string): ReadNote {
  const fragment = parseFragment(html)
  return { headings: elementsOf(fragment).filter(({ tagName }) => /^h[1-6]$/.test(tagName)).map((heading) => flat(textOf(heading))), text: flat(textOf(fragment)) }
}

const childrenOf = (node: Tree.Node): readonly Tree.Node[] => ('childNodes' in node ? node.childNodes : [])
const elementsOf = (node: Tree.Node): readonly Tree.Element[] => childrenOf(node).flatMap((child) => (tree.isElementNode(child) ? [child, ...elementsOf(child)] : []))
/** Elements stand apart, as they do on the page, unless they are part of a line. */
const textOf = (node: Tree.Node): string => {
  if (tree.isTextNode(node)) return node.value
  const isInLine = 'tagName' in node && ['a', 'b', 'i', 'em', 'strong', 'span', 'q', 'sup', 'sub', 'code', 'cite', 'time', 'mark', 'abbr'].includes(node.tagName)
  const words = 'tagName' in node && ['style', 'script', 'title'].includes(node.tagName) && node.tagName !== 'title' ? '' : childrenOf(node).map(textOf).join('')
  return isInLine ? words : ` ${words} `
}
