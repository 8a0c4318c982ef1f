import { lineKey } from '#core/text/boilerplate.ts'
import { bylineOf } from './byline.ts'
import { findDate } from './dates.ts'
import { languageOf } from './front-matter.ts'
import { attribute, isElement, nodesOf, wordsOf, type Document, type Node } from './html-tree.ts'
import { isByline, isStructuredData } from './html-regions.ts'
import { articleData } from './json-ld.ts'
import type { ReadFacts } from './reading.ts'

/** What a page says of itself, and how many of its structured data could not be read. */
export interface PageFacts { readonly facts: ReadFacts; readonly unreadable: number }

/** Everything on a page that may tell a fact, as found. */
interface Told {
  readonly metas: ReadonlyMap<string, readonly string[]>
  readonly scripts: readonly string[]
  readonly headings: readonly string[]
  readonly bylines: readonly string[]
  readonly times: readonly string[]
  readonly pageTitle: string | null
  readonly canonical: string | null
  readonly savedFrom: string | null
  readonly language: string | null
}

/** Title, author, site, date, address and language of a page. What is written for machines goes before what is guessed from its text. */
export function pageFacts(document: Document): PageFacts {
  const told = toldBy(document)
  const { article, unreadable } = articleData(told.scripts)
  const meta = (...names: string[]): string | null => names.map((name) => told.metas.get(name)?.[0]).find((value) => value !== undefined) ?? null
  const all = (name: string): string | null => told.metas.get(name)?.join('; ') ?? null

  const site = meta('og:site_name') ?? article?.site ?? meta('citation_journal_title', 'application-name', 'dc.publisher', 'dcterms.publisher', 'publisher')
  const named = meta('og:title') ?? article?.title ?? meta('citation_title', 'dc.title', 'dcterms.title', 'twitter:title') ?? withoutSite(told.pageTitle, site)
  const author = article?.author ?? all('citation_author') ?? personIn(all('author')) ?? personIn(all('article:author')) ?? all('dc.creator') ?? all('dcterms.creator') ?? meta('parsely-author', 'byl', 'sailthru.author') ?? bylineAuthor(told.bylines)
  const dates = [article?.publishedOn ?? null, meta('article:published_time', 'citation_publication_date', 'citation_date', 'dc.date', 'dcterms.date', 'dcterms.created', 'dc.date.issued', 'date', 'pubdate', 'parsely-pub-date', 'datepublished', 'sailthru.date'), ...told.times]
  return {
    facts: {
      title: shownTitle(told.headings, named) ?? named ?? told.headings[0] ?? null,
      author: author === null ? null : author.replace(/^by\s+/i, ''),
      site,
      publishedOn: dates.map((date) => (date === null ? null : findDate(date)?.iso ?? null)).find((date) => date !== null) ?? null,
      url: [told.canonical, meta('og:url'), article?.url ?? null, told.savedFrom].find((url) => url !== null && isWebAddress(url)) ?? null,
      language: [told.language, meta('content-language', 'og:locale'), article?.language ?? null].map((tag) => (tag === null ? null : languageOf(tag))).find((tag) => tag !== null) ?? null,
    },
    unreadable,
  }
}

function toldBy(document: Document): Told {
  const metas = new Map<string, string[]>()
  const scripts: string[] = []
  const headings: string[] = []
  const bylines: string[] = []
  const times: string[] = []
  let pageTitle: string | null = null
  let canonical: string | null = null
  let savedFrom: string | null = null
  let language: string | null = null
  for (const node of nodesOf(document)) {
    // Browsers write where they saved a page from: "saved from url=(0023)https://...".
    if (node.nodeName === '#comment' && 'data' in node) savedFrom ??= /^\s*saved from url=\(\d+\)(\S+)/.exec(node.data.slice(0, 3000))?.[1] ?? null
    if (!isElement(node)) continue
    switch (node.tagName) {
      case 'html':
      case 'body': language ??= attribute(node, 'lang') ?? attribute(node, 'xml:lang'); break
      case 'title': pageTitle ??= wordsOf(node) || null; break
      case 'meta': {
        const name = (attribute(node, 'property') ?? attribute(node, 'name') ?? attribute(node, 'itemprop') ?? attribute(node, 'http-equiv'))?.trim().toLowerCase()
        const content = attribute(node, 'content')?.replace(/\s+/g, ' ').trim().slice(0, 2000)
        if (name !== undefined && content !== undefined && content !== '') metas.set(name, [...(metas.get(name) ?? []).slice(0, 99), content])
        break
      }
      case 'link': if (attribute(node, 'rel')?.trim().toLowerCase() === 'canonical') canonical ??= attribute(node, 'href'); break
      case 'script': if (isStructuredData(node) && scripts.length < 100) scripts.push(scriptOf(node.childNodes)); break
      case 'h1': if (headings.length < 10) { const words = wordsOf(node); if (words !== '') headings.push(words) } break
      case 'time': {
        const time = attribute(node, 'datetime') ?? wordsOf(node, 100)
        if (attribute(node, 'pubdate') !== null || attribute(node, 'itemprop') === 'datePublished') times.unshift(time)
        else if (times.length < 10 && isInByline(node.parentNode)) times.push(time)
        break
      }
    }
    if (bylines.length < 10 && node.attrs.length > 0 && node.tagName !== 'body' && isByline(node)) bylines.push(wordsOf(node, 201))
  }
  return { metas, scripts, headings, bylines, times, pageTitle, canonical, savedFrom, language }
}

const scriptOf = (children: readonly { readonly nodeName: string }[]): string =>
  children.map((child) => ('value' in child && typeof child.value === 'string' ? child.value : '')).join('')

const isInByline = (parent: Node | null): boolean => parent !== null && isElement(parent) && (parent.tagName === 'header' || isByline(parent))

/** The heading that is the title as readers see it: the one of the page's own h1 that agrees with the name given to machines. */
function shownTitle(headings: readonly string[], named: string | null): string | null {
  if (named === null) return headings.length === 1 ? headings[0] ?? null : null
  const name = lineKey(named)
  // Site names stand at the end of a page's title, and in a heading of their own.
  const alike = headings.filter((heading) => heading.length >= 10 && (name.includes(lineKey(heading)) || lineKey(heading).includes(name)))
  return headings.find((heading) => lineKey(heading) === name) ?? alike.find((heading) => name.startsWith(lineKey(heading)) || lineKey(heading).startsWith(name)) ?? alike[0] ?? null
}

/** "Title | Site" without the site, where the page names its site. */
function withoutSite(title: string | null, site: string | null): string | null {
  if (title === null || site === null) return title
  const at = Math.max(...['|', '-', '–', '—', '·', '«', ':'].map((mark) => title.lastIndexOf(` ${mark} `)))
  return at > 0 && lineKey(title.slice(at + 3)) === lineKey(site) ? title.slice(0, at).trim() : title
}

function bylineAuthor(bylines: readonly string[]): string | null {
  for (const words of bylines) {
    const author = bylineOf(words)?.author ?? bylineOf(`By ${words}`)?.author
    if (author !== undefined && author !== null) return author
  }
  return null
}

/** A name; null for the address of a profile, which some pages put in its place. */
const personIn = (value: string | null): string | null => (value === null || /^(?:https?:|@)/i.test(value) ? null : value)

const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url)
