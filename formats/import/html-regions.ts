import type { BoilerplateReason } from '#core/domain/document.ts'
import { attribute, classesOf, isElement, nodesOf, wordsOf, type Element } from './html-tree.ts'

/** Elements that begin and end a line of their own, as browsers lay them out. */
export const blockTags = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dialog', 'dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure',
  'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'html', 'legend', 'li', 'listing', 'main', 'menu', 'nav', 'ol', 'optgroup', 'option', 'p',
  'plaintext', 'pre', 'search', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'xmp',
])

/** Elements left out with all they hold, and what a warning calls them. */
export const droppedTags: ReadonlyMap<string, string> = new Map([
  ['script', 'scripts'], ['style', 'style sheets'], ['template', 'templates'], ['noscript', 'notes for browsers without scripts'],
  ['iframe', 'frames'], ['frame', 'frames'], ['frameset', 'frames'], ['noframes', 'frames'],
  ['svg', 'drawings'], ['canvas', 'drawings'],
  ['object', 'embedded objects'], ['embed', 'embedded objects'], ['applet', 'embedded objects'],
  ['audio', 'sounds'], ['video', 'films'], ['form', 'forms'],
  ['input', 'form fields'], ['button', 'buttons'], ['select', 'form fields'], ['textarea', 'form fields'], ['datalist', 'form fields'],
  ['img', 'pictures'], ['map', 'picture maps'],
])

/** Some systems wrap a whole page in one form; such a form is a container like any other. */
export function isDropped(element: Element): boolean {
  if (!droppedTags.has(element.tagName)) return false
  if (element.tagName !== 'form') return true
  for (const node of nodesOf(element)) if (isElement(node) && /^(?:article|main|h1|h2|p|table)$/.test(node.tagName)) return false
  return true
}

/** Scripts that only describe the page; they are read for its facts. */
export const isStructuredData = (element: Element): boolean =>
  element.tagName === 'script' && /^application\/ld\+json\b/i.test(attribute(element, 'type')?.trim() ?? '')

/** True for what a browser would not show. */
export function isHidden(element: Element): boolean {
  if (attribute(element, 'hidden') !== null) return true
  if (element.tagName === 'dialog') return attribute(element, 'open') === null
  const style = attribute(element, 'style')
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)\b/i.test(style)
}

const byRole: Readonly<Record<string, BoilerplateReason>> = { navigation: 'navigation', banner: 'navigation', complementary: 'navigation', search: 'navigation', contentinfo: 'footer', 'doc-toc': 'table-of-contents' }
const byClass: ReadonlyMap<string, BoilerplateReason> = new Map([
  ...['toc', 'table-of-contents', 'tableofcontents', 'toc-container'].map((name) => [name, 'table-of-contents'] as const),
  ...['related', 'related-articles', 'related-posts', 'related-content', 'see-also', 'seealso', 'read-more', 'readmore', 'more-stories', 'recommended'].map((name) => [name, 'see-also'] as const),
  ...['breadcrumb', 'breadcrumbs', 'navbar', 'nav', 'navigation', 'menu', 'site-header', 'share', 'sharing', 'social', 'social-share', 'share-buttons', 'newsletter', 'newsletter-signup', 'cookie', 'cookie-banner', 'cookie-notice', 'sidebar', 'comments', 'advert', 'advertisement', 'pagination', 'skip-link', 'noprint', 'mw-editsection', 'navbox'].map((name) => [name, 'navigation'] as const),
  ...['footer', 'site-footer', 'page-footer'].map((name) => [name, 'footer'] as const),
])
const bylineClass = /^(?:(?:[a-z]+[-_])?(?:byline|author|authors|dateline|pubdate|publish(?:ed)?[-_]?date|posted[-_]on|timestamp)|date)$/

/** Why everything inside an element is not the author's argument; null where the element does not tell. */
export function regionOf(element: Element, isInArticle: boolean): BoilerplateReason | null {
  const role = attribute(element, 'role')?.trim().toLowerCase()
  const told = role === undefined ? undefined : byRole[role]
  const classes = classesOf(element)
  const isContents = classes.some((name) => byClass.get(name) === 'table-of-contents')
  switch (element.tagName) {
    case 'nav': return isContents || told === 'table-of-contents' ? 'table-of-contents' : 'navigation'
    case 'aside': return 'navigation'
    case 'footer': return 'footer'
    // The header of a page is its name and menu, unless it carries the title of the article.
    case 'header': return isInArticle || hasTitle(element) ? null : 'navigation'
    case 'article':
    case 'main':
    case 'body':
    case 'html': return null
  }
  if (told !== undefined && !hasTitle(element)) return told
  // LibreOffice names the head and foot of its pages so.
  if (element.tagName === 'div' && /^(?:header|footer)$/.test(attribute(element, 'title') ?? '')) return 'footer'
  if (!/^(?:div|ul|ol|section|p|table|span|menu|address)$/.test(element.tagName)) return null
  const named = classes.map((name) => byClass.get(name)).find((reason) => reason !== undefined)
  if (named !== undefined && !hasTitle(element)) return named
  return isByline(element, classes) ? 'byline' : null
}

/** True for an element the page names as author or date, short enough to be one. */
export function isByline(element: Element, classes = classesOf(element)): boolean {
  const isNamed = attribute(element, 'rel') === 'author' || /^(?:author|datePublished)$/.test(attribute(element, 'itemprop') ?? '') || classes.some((name) => bylineClass.test(name))
  return isNamed && wordsOf(element, 201).length <= 200
}

function hasTitle(element: Element): boolean {
  for (const node of nodesOf(element)) if (node.nodeName === 'h1') return true
  return false
}

/** True for a table of values; false for one that only lays out a page. */
export function isDataTable(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role') ?? '')) return false
  let cells = 0
  for (const node of nodesOf(table)) {
    if (!isElement(node) || node === table) continue
    if (/^(?:table|h[1-6]|article|main|section|form)$/.test(node.tagName)) return false
    if (node.tagName === 'td' || node.tagName === 'th') cells += 1
  }
  return cells > 1
}
