import type { Span } from '../domain/document.ts'

/** What a search for a person's quote gives. */
export interface FoundQuote {
  /** The occurrence asked for; null where there are fewer. */
  readonly span: Span | null
  /** How often the quote occurs in the form it was found in. */
  readonly occurrences: number
  /** `loose`: not letter for letter, but alike when quotation marks, dashes and white space of every kind count as equal. */
  readonly form: 'exact' | 'loose'
}

/**
 * Finds the `nth` (from 1) occurrence of a quote. People quote from memory, from another program or from a terminal:
 * when the exact form is nowhere in the text, curly and straight quotation marks, the dashes, the spaces and line
 * ends, and three dots are taken as equal, and invisible hyphens and zero-width characters are passed over.
 * The span always covers the text's own characters.
 */
export function findQuote(text: string, quote: string, nth = 1): FoundQuote {
  const exact = exactSpans(text, quote)
  if (exact.length > 0) return { span: exact[nth - 1] ?? null, occurrences: exact.length, form: 'exact' }
  const loose = looseSpans(text, quote.trim())
  return { span: loose[nth - 1] ?? null, occurrences: loose.length, form: loose.length > 0 ? 'loose' : 'exact' }
}

function exactSpans(text: string, quote: string): Span[] {
  const spans: Span[] = []
  if (quote === '') return spans
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + quote.length)) spans.push({ start: at, end: at + quote.length })
  return spans
}

/** Soft hyphen, zero-width space and joiners, word joiner: present in the text of web pages, absent from what people copy. */
const invisible = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff'
const space = '\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000'

/** What counts as equal. No two of these share a character, so a pattern made of them has one way to match a text. */
const alike = [
  `[${space}${invisible}]*[${space}][${space}${invisible}]*`,
  '(?:…|\\.\\.\\.)',
  "['‘’‚‛′`´ʼ]",
  '["“”„‟″«»]',
  '[-‐‑‒–—―−]',
]
const aGap = `[${space}${invisible}]+`
const token = new RegExp(`${alike.join('|')}|[${invisible}]+|[^]`, 'gu')
const forms = alike.map((form, index) => ({ is: new RegExp(`^${form}$`, 'u'), form: index === 0 ? aGap : form }))
const isInvisible = new RegExp(`^[${invisible}]+$`, 'u')

function looseSpans(text: string, quote: string): Span[] {
  const parts = (quote.match(token) ?? [])
    .filter((part) => !isInvisible.test(part))
    .map((part) => forms.find(({ is }) => is.test(part))?.form ?? part.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'))
  if (parts.length === 0) return []
  let pattern = ''
  parts.forEach((part, index) => {
    // A gap already passes over what is invisible; two such loops side by side would make the search slow.
    if (index > 0 && part !== aGap && parts[index - 1] !== aGap) pattern += `[${invisible}]*`
    pattern += part
  })
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
