import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pageFacts, type PageFacts } from './html-facts.ts'
import { parsePage } from './html-tree.ts'

const factsOf = (html: string): PageFacts['facts'] => pageFacts(parsePage(html).document).facts
const none = { title: null, author: null, site: null, publishedOn: null, url: null, language: null }

describe('pageFacts', () => {
  it('reads structured data, also inside a graph with names elsewhere', () => {
    const graph = { '@context': 'https://schema.org', '@graph': [{ '@type': 'Organization', '@id': '#org', name: 'The Quay Review' }, { '@type': 'Person', '@id': '#ic', name: 'Ines Calder' }, { '@type': ['NewsArticle'], headline: 'The lease', author: [{ '@id': '#ic' }, { '@type': 'Person', name: 'Tomas Reeve' }], publisher: { '@id': '#org' }, datePublished: '2024-03-18T23:30:00-05:00', mainEntityOfPage: { '@id': 'https://quay-review.example/lease' }, inLanguage: 'en-gb' }] }
    expect(factsOf(`<script type="application/ld+json">${JSON.stringify(graph)}</script>`)).toEqual({ title: 'The lease', author: 'Ines Calder; Tomas Reeve', site: 'The Quay Review', publishedOn: '2024-03-18', url: 'https://quay-review.example/lease', language: 'en-GB' })
  })

  it('reads what pages write for search engines and social media', () => {
    expect(factsOf('<html lang="de"><title>Der Vertrag - Die Zeitung</title><meta property="og:site_name" content="Die Zeitung"><meta name="author" content="Ines Calder"><meta property="article:published_time" content="2024-03-18T08:00Z"><link rel="canonical" href="https://zeitung.example/v"><h1>Der Vertrag</h1>'))
      .toEqual({ title: 'Der Vertrag', author: 'Ines Calder', site: 'Die Zeitung', publishedOn: '2024-03-18', url: 'https://zeitung.example/v', language: 'de' })
    expect(factsOf('<meta name="citation_title" content="On leases"><meta name=citation_author content="Calder, I."><meta name=citation_author content="Reeve, T."><meta name=citation_publication_date content="2024/03/18">'))
      .toEqual({ ...none, title: 'On leases', author: 'Calder, I.; Reeve, T.', publishedOn: '2024-03-18' })
  })

  it('prefers the title readers see to a longer one made for machines', () => {
    expect(factsOf('<title>The harbour lease explained | The Quay Review</title><h1>The Quay Review</h1><h1>The harbour lease explained</h1>').title).toBe('The harbour lease explained')
    expect(factsOf('<meta property="og:title" content="The harbour lease explained – news"><h1>Menu</h1><h1>The harbour lease explained</h1>').title).toBe('The harbour lease explained')
    expect(factsOf('<h1>Only heading</h1>').title).toBe('Only heading')
    expect(factsOf('<title>Only title</title><p>x</p>').title).toBe('Only title')
  })

  it('falls back to the byline, the time of the article and where a browser saved it from', () => {
    expect(factsOf('<!-- saved from url=(0036)https://quay-review.example/lease --><html><article><header><span class="byline">By Ines Calder</span><time datetime="2024-03-18">Monday</time></header></article></html>'))
      .toEqual({ ...none, author: 'Ines Calder', publishedOn: '2024-03-18', url: 'https://quay-review.example/lease' })
  })

  it('takes no address that is not of the web, and no profile for an author', () => {
    expect(factsOf('<link rel=canonical href="javascript:alert(1)"><meta property="og:url" content="/relative"><meta property="article:author" content="https://social.example/ines">')).toEqual(none)
  })

  it('reads all of it from a page as a browser wrote it down', () => {
    expect(factsOf(readFileSync(new URL('fixtures/harbour-chromium.html', import.meta.url), 'utf8'))).toEqual({
      title: 'The harbour lease: what the islanders were promised', author: 'Ines Calder; Tomas Reeve', site: 'The Quay Review', publishedOn: '2024-03-18', url: 'https://quay-review.example/harbour-lease', language: 'en-GB',
    })
  })

  it('counts structured data it could not read, and goes on', () => {
    const long = `<script type="application/ld+json">"${'x'.repeat(1_000_001)}"</script>`
    const page = pageFacts(parsePage(`<script type="application/ld+json">{oops</script>${long}<script type="application/ld+json">[null,1,"x",{"@type":"Report","name":"R","author":{"name":5}}]</script>`).document)
    expect(page).toEqual({ facts: { ...none, title: 'R' }, unreadable: 2 })
  })
})
