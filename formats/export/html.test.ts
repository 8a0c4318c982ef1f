import fc from 'fast-check'
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { describe, expect, it } from 'vitest'
import { harbourProject } from './harbour.fixture.ts'
import { anyText, withTexts } from './hostile.fixture.ts'
import { renderHtml, renderPrintHtml } from './html.ts'
import { makeNote } from './make-note.ts'
import { printable } from './printable.ts'
import { richTextOf } from './rich-text.ts'
import { richHtml } from './rich-text-html.ts'

const childrenOf = (node: Tree.Node): readonly Tree.Node[] => ('childNodes' in node ? node.childNodes : [])
const elementsOf = (node: Tree.Node): Tree.Element[] => childrenOf(node).flatMap((child) => (tree.isElementNode(child) ? [child, ...elementsOf(child)] : []))
const textOf = (node: Tree.Node): string => (tree.isTextNode(node) ? node.value : childrenOf(node).map(textOf).join(''))
const attribute = (element: Tree.Element, name: string): string | null => element.attrs.find((one) => one.name === name)?.value ?? null
const withClass = (root: Tree.Node, name: string): Tree.Element[] => elementsOf(root).filter((element) => (attribute(element, 'class') ?? '').split(' ').includes(name))

const allowedElements = new Set(
  'html head meta title style body a div header p h1 h2 h3 h4 dl dt dd bdi time nav ul li main section table caption thead tbody tr th td span svg circle path rect article figure blockquote figcaption ol cite strong em s code pre br hr small footer'.split(' '),
)
const allowedAttributes = new Set(
  'lang charset http-equiv content name class href id dir aria-label aria-labelledby aria-hidden datetime title scope rel start viewBox d cx cy r x y width height rx'.split(' '),
)

describe('renderHtml', () => {
  it('shows any text as it was written, and lets none of it become markup', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 40 }), (texts) => {
        const material = withTexts(harbourProject(), texts)
        const note = makeNote(material)
        for (const page of [renderHtml(note), renderPrintHtml(note)]) {
          const root = parse(page)
          const elements = elementsOf(root)
          expect(elements.map(({ tagName }) => tagName).filter((name) => !allowedElements.has(name))).toEqual([])
          expect(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)).filter((name) => !allowedAttributes.has(name))).toEqual([])
          for (const element of elements) {
            const href = attribute(element, 'href')
            if (href !== null) expect(href).toMatch(/^(#[a-z0-9-]+$|https?:|mailto:)/)
          }
          expect(withClass(root, 'statement').map(textOf)).toEqual(note.claims.map(({ statement }) => printable(statement)))
          expect(withClass(root, 'quote').map((quote) => textOf(elementsOf(quote).find(({ tagName }) => tagName === 'p') ?? quote))).toEqual(note.claims.flatMap(({ quotes }) => quotes.map(({ quote }) => printable(quote))))
          expect(elements.filter(({ tagName }) => tagName === 'h1').map(textOf)).toEqual([printable(note.title)])
          expect(elements.filter(({ tagName }) => tagName === 'cite').map(textOf)).toEqual(note.bibliography.map(({ title }) => printable(title)))
        }
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  it('has an outline without gaps, landmarks, and links that all lead somewhere', () => {
    const root = parse(renderHtml(makeNote(harbourProject())))
    const elements = elementsOf(root)
    const levels = elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? Number(tagName[1]) : []))
    expect(levels[0]).toBe(1)
    expect(levels.every((level, index) => index === 0 || (level > 1 && level <= (levels[index - 1] ?? 0) + 1))).toBe(true)
    for (const landmark of ['header', 'nav', 'main', 'footer']) expect(elements.filter(({ tagName }) => tagName === landmark)).toHaveLength(1)
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const targets = elements.flatMap((element) => (attribute(element, 'href')?.startsWith('#') ? (attribute(element, 'href') ?? '').slice(1) : []))
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
    expect(targets.length).toBeGreaterThan(30)
  })

  it('carries a policy that lets in its own style sheet and nothing else', async () => {
    const root = parse(renderHtml(makeNote(withTexts(harbourProject(), ['"</style><script>', '\u2028\\" }']))))
    const elements = elementsOf(root)
    const style = textOf(elements.find(({ tagName }) => tagName === 'style') ?? root)
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))
    const policy = elements.map((element) => attribute(element, 'content')).find((content) => content?.includes('default-src'))
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${Buffer.from(digest).toString('base64')}'; font-src data:; base-uri 'none'; form-action 'none'`)
  })

  it('says likelihood and confidence in paragraphs of their own', () => {
    const root = parse(renderHtml(makeNote(harbourProject())))
    const paragraphs = withClass(root, 'judgement').flatMap((judgement) => elementsOf(judgement).filter(({ tagName }) => tagName === 'p').map(textOf))
    expect(paragraphs.filter((words) => /confidence/i.test(words) && /likely|chance/i.test(words))).toEqual([])
    expect(paragraphs.filter((words) => /^Confidence in this judgement is/.test(words))).toHaveLength(7)
  })
})

describe('analysts’ Markdown', () => {
  it('keeps every letter, in order, whatever marks stand around them', () => {
    const piece = fc.oneof(fc.string({ unit: fc.constantFrom(...'abcXYZäß漢字'), minLength: 1, maxLength: 8 }), fc.constantFrom('*', '**', '_', '~~', '\n', '\n\n', ' ', '# ', '> ', '- ', '    ', '\t', '---', '===', '|', '\\', '!', '(', ')', '"'))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join('')
        const shown = textOf(parse(richHtml(source)?.markup ?? ''))
        expect(shown.replace(/\P{L}/gu, '')).toBe(source.replace(/\P{L}/gu, ''))
      }),
      { numRuns: 500 },
    )
  })

  it('makes links of addresses of the web and of mail only, and writes out what would be hidden', () => {
    const links = (markdown: string) => JSON.stringify(richTextOf(markdown)).match(/"url":"[^"]*"/g) ?? []
    expect(links('[a](javascript:alert(1)) [b](data:text/html,x) [c](file:///etc/passwd) <vbscript:x> [d](//host/x)')).toEqual([])
    expect(links('[a](https://a.example/x) <mailto:b@c.example>')).toEqual(['"url":"https://a.example/x"', '"url":"mailto:b@c.example"'])
    const words = (markdown: string) => textOf(parse(richHtml(markdown)?.markup ?? ''))
    expect(words('[a](https://a.example "why") [](https://b.example/) ![alt](https://c.example/p.png) ![](https://d.example/q.png)')).toBe('a (why) https://b.example/ alt image')
    expect(words('[x]: https://hidden.example\n\n[x]')).toBe('[x]: https://hidden.example[x]')
    expect(words('<b>bold</b> <!-- kept -->')).toBe('<b>bold</b> <!-- kept -->')
  })

  it('adds nothing to the outline of the note', () => {
    const names = elementsOf(parse(richHtml('# One\n\nTwo\n===\n\n> ### Three')?.markup ?? '')).map(({ tagName }) => tagName)
    expect(names.filter((name) => /^h\d$/.test(name))).toEqual([])
    expect(names.filter((name) => name === 'strong')).toHaveLength(3)
  })
})
