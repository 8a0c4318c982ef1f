/** What a page's structured data (schema.org as JSON-LD) says of its article. */
export interface ArticleData {
  readonly title: string | null
  readonly author: string | null
  readonly site: string | null
  readonly publishedOn: string | null
  readonly url: string | null
  readonly language: string | null
}

/** Characters of one script read; an article's own data takes a few thousand. */
const longestScript = 1_000_000
const articleTypes = /^(?:\w*Article|Report|BlogPosting|LiveBlogPosting|\w*Posting|PublicationIssue|Book|Thesis)$/
const pageTypes = /^(?:WebPage|ItemPage|AboutPage)$/

/** The article described in a page's JSON-LD scripts; null where none is. `unreadable` counts scripts that are no JSON or too long. */
export function articleData(scripts: readonly string[]): { readonly article: ArticleData | null; readonly unreadable: number } {
  let unreadable = 0
  const things: Thing[] = []
  for (const script of scripts) {
    const parsed = parsedJson(script)
    if (parsed === undefined) unreadable += 1
    else things.push(...thingsIn(parsed))
  }
  const article = things.find((thing) => typesOf(thing).some((type) => articleTypes.test(type))) ?? things.find((thing) => typesOf(thing).some((type) => pageTypes.test(type)))
  if (article === undefined) return { article: null, unreadable }
  const site = namesOf(article['publisher'], things).join('; ') || namesOf(article['isPartOf'], things).join('; ')
  return {
    article: {
      title: text(article['headline']) ?? text(article['name']),
      author: namesOf(article['author'] ?? article['creator'], things).join('; ') || null,
      site: site || null,
      publishedOn: text(article['datePublished']),
      url: text(article['url']) ?? text(article['mainEntityOfPage']) ?? (isThing(article['mainEntityOfPage']) ? text(article['mainEntityOfPage']['@id']) : null),
      language: text(article['inLanguage']),
    },
    unreadable,
  }
}

type Thing = Readonly<Record<string, unknown>>
const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)
const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 2000) : null)

function parsedJson(script: string): unknown {
  if (script.length > longestScript) return undefined
  try {
    const parsed: unknown = JSON.parse(script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)/, '').replace(/(?:-->|\/\/\]\]>)\s*$/, ''))
    return parsed
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** The described things at the top level: one, a list, or a graph. */
function thingsIn(parsed: unknown): Thing[] {
  const top: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed]
  return top.filter(isThing).flatMap((thing) => {
    const graph: unknown = thing['@graph']
    return [thing, ...(Array.isArray(graph) ? graph.filter(isThing) : [])]
  })
}

function typesOf(thing: Thing): string[] {
  const type = thing['@type']
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string')
}

/** Names of people or bodies: written out, described in place, or described elsewhere in the graph under an id. */
function namesOf(value: unknown, things: readonly Thing[]): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value.slice(0, 50) : [value]
  return list.flatMap((one) => {
    if (typeof one === 'string') return /^https?:/i.test(one) ? [] : text(one) ?? []
    if (!isThing(one)) return []
    const id = one['@id']
    return text(one['name']) ?? (typeof id === 'string' ? text(things.find((thing) => thing['@id'] === id && thing !== one)?.['name']) : null) ?? []
  })
}
