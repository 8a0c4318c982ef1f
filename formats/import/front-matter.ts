import { findDate } from './dates.ts'
import { noFacts, type ReadFacts } from './reading.ts'

/** Facts written above a Markdown text between two lines of `---` (YAML) or `+++` (TOML). */
export interface FrontMatter {
  readonly facts: ReadFacts
  /** The text below it. */
  readonly body: string
  /** Names of entries that are no facts Assay keeps. */
  readonly unread: readonly string[]
}

const names: Readonly<Record<string, keyof ReadFacts>> = {
  title: 'title', headline: 'title',
  author: 'author', authors: 'author', creator: 'author', by: 'author',
  date: 'publishedOn', published: 'publishedOn', pubdate: 'publishedOn', publishdate: 'publishedOn', published_at: 'publishedOn', date_published: 'publishedOn',
  site: 'site', publication: 'site', publisher: 'site', source_name: 'site', journal: 'site',
  url: 'url', canonical_url: 'url', source: 'url', link: 'url',
  lang: 'language', language: 'language', locale: 'language',
}

/**
 * Splits front matter off a Markdown text; null where it has none. Only single values and plain lists are read:
 * whatever else stands there is named as unread and stays in the original file.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  const fence = /^(---|\+\+\+)[ \t]*\n/.exec(text)
  if (fence === null) return null
  const close = new RegExp(`^${fence[1] === '---' ? '(?:---|\\.\\.\\.)' : '\\+\\+\\+'}[ \\t]*$`, 'm')
  const inside = text.slice(fence[0].length)
  const end = close.exec(inside)
  if (end === null) return null
  const lines = inside.slice(0, end.index).split('\n')
  if (!lines.some((line) => /^[\w-]+\s*[:=]/.test(line)) || lines.length > 200) return null

  const values = new Map<string, string[]>()
  let name: string | null = null
  for (const line of lines) {
    const entry = /^([\w-]+)\s*[:=]\s*(.*)$/.exec(line)
    const item = /^\s*-\s+(.*)$/.exec(line)
    if (entry?.[1] !== undefined) {
      name = entry[1].toLowerCase()
      values.set(name, valuesOf(entry[2] ?? ''))
    } else if (item?.[1] !== undefined && name !== null) {
      values.set(name, [...(values.get(name) ?? []), ...valuesOf(item[1].replace(/^name:\s*/, ''))])
    }
  }
  const facts: Record<keyof ReadFacts, string | null> = { ...noFacts }
  const unread: string[] = []
  for (const [entry, found] of values) {
    const fact = names[entry]
    const value = fact === undefined ? null : factOf(fact, found)
    if (fact === undefined || value === null) unread.push(entry)
    else facts[fact] ??= value
  }
  return { facts, body: inside.slice(end.index + end[0].length), unread }
}

function factOf(fact: keyof ReadFacts, found: readonly string[]): string | null {
  const value = fact === 'author' ? found.join('; ') : found[0] ?? ''
  if (value === '') return null
  if (fact === 'publishedOn') return findDate(value)?.iso ?? null
  if (fact === 'url') return /^https?:\/\//i.test(value) && URL.canParse(value) ? value : null
  return fact === 'language' ? languageOf(value) : value
}

/** A language tag in its canonical form (BCP 47); null where the words are none. */
export function languageOf(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.trim().replace(/_/g, '-'))[0] ?? null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** `"a"`, `a # remark` and `[a, "b"]` as their values. */
function valuesOf(written: string): string[] {
  const value = written.trim()
  const list = /^\[(.*)\]$/.exec(value)?.[1]
  const parts = list === undefined ? [value] : list.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
  return parts.map((part) => {
    const trimmed = part.trim()
    const quoted = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')/.exec(trimmed)
    if (quoted?.[1] !== undefined) return quoted[1].replace(/\\(["\\])/g, '$1')
    if (quoted?.[2] !== undefined) return quoted[2].replace(/''/g, "'")
    return trimmed.replace(/\s+#.*$/, '')
  }).filter((part) => part !== '' && part !== '|' && part !== '>')
}
