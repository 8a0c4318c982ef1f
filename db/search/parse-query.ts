/** One thing looked for: words in a row (a phrase is several), the last of which may be only a beginning. */
export interface Term { readonly words: string; readonly isPrefix: boolean; readonly isExcluded: boolean }

/** More than anybody types; FTS5 has limits of its own further up. */
const mostTerms = 64

/** What the index keeps are letters, digits and private characters (`unicode61`); a term without any finds nothing and is passed over. */
const indexed = /[\p{L}\p{N}\p{Co}]/u

// A minus sign, then a phrase in straight, curly, low or angled quotation marks (the last may be left open), or a run without spaces.
const termForm = /(?<not>-)?(?:["“”„«»](?<phrase>[^"“”„«»]*)(?:["“”„«»]|$)|(?<word>[^\s"“”„«»]+))(?<star>\*)?/gu

/**
 * Reads what a person typed: words (all must occur), "phrases", prefix*, -not. Whatever cannot be understood as one of
 * these is read as words; nothing is an error.
 */
export function parseQuery(query: string): Term[] {
  const terms: Term[] = []
  for (const { groups } of query.replaceAll('\0', ' ').matchAll(termForm)) {
    const written = groups?.phrase ?? groups?.word ?? ''
    const isPrefix = groups?.star !== undefined || (groups?.word?.endsWith('*') ?? false)
    if (indexed.test(written)) terms.push({ words: written.replace(/\*+$/u, ''), isPrefix, isExcluded: groups?.not !== undefined })
  }
  return terms.slice(0, mostTerms)
}

/** The terms in the language of FTS5; null where nothing is looked for. Every term is a quoted string, so none can be an operator. */
export function matchExpression(terms: readonly Term[]): string | null {
  const wanted = terms.filter((term) => !term.isExcluded).map(quoted)
  const excluded = terms.filter((term) => term.isExcluded).map(quoted)
  if (wanted.length === 0) return null
  if (excluded.length === 0) return wanted.join(' ')
  return `(${wanted.join(' ')}) NOT (${excluded.join(' OR ')})`
}

const quoted = ({ words, isPrefix }: Term) => `"${words.replaceAll('"', '""')}"${isPrefix ? ' *' : ''}`
