import { lineKey } from '#core/text/boilerplate.ts'

const mostWords = 12
/** Scripts that write no spaces between words, where length says what the number of words says elsewhere. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

/** True where a line alone could be a heading: short, begun like a sentence, not ended like one. A question may be one. */
export function couldBeHeading(words: string, most = mostWords): boolean {
  if (words.length < 2 || words.length > most * 12 || !/\p{L}/u.test(words)) return false
  const bare = words.replace(/["'”’»)\]]+$/u, '')
  if (/[.!;:,…。！；：，、]$/u.test(bare) && !/(?:^|\s)(?:U\.S|U\.K|U\.N|E\.U|D\.C|Inc|Co|Ltd|Jr)\.$/u.test(bare)) return false
  if (!/^["'“‘«([¿¡]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(words)) return false
  if (/^\S+:\/\/\S+$|^\S+@\S+\.\S+$/u.test(words)) return false
  return unspaced.test(words) ? words.length <= most * 4 : words.split(/\s+/u).length <= most
}

/** Depth a heading's own number tells: "2 ..." is 1, "2.1 ..." is 2, "IV. ..." and "Chapter 3" are 1; null where it has none. */
export function numberDepth(words: string): number | null {
  const number = /^(?:(\d{1,3}(?:\.\d{1,3})*)[.)]?|([IVX]{1,6})[.)])\s+\p{L}/u.exec(words)
  if (number?.[1] !== undefined) return number[1].split('.').length
  if (number !== null || /^(?:chapter|part|section|annex|appendix)\s+(?:\d{1,3}|[ivx]{1,6}|[A-Z])\b/iu.test(words)) return 1
  return null
}

/** True for a line in capitals, which is a way of writing headings where there is no bold type. */
export function isInCapitals(words: string): boolean {
  const letters = words.match(/\p{L}/gu) ?? []
  return letters.length >= 4 && /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words)
}

/** Depth of a heading marked with number signs, as Markdown has it; null for any other line. */
export const hashDepth = (words: string): number | null => /^(#{1,6})\s+\S/.exec(words)?.[1]?.length ?? null

/** Names of sections that stand at the top level of nearly every report, whatever follows them. */
const sections = new Set(['abstract', 'summary', 'executive summary', 'key findings', 'introduction', 'background', 'methods', 'methodology', 'results', 'findings', 'discussion', 'analysis', 'outlook', 'recommendations', 'conclusion', 'conclusions', 'acknowledgements', 'acknowledgments', 'references', 'bibliography', 'sources', 'notes', 'appendix', 'annex', 'about the author', 'about the authors'])
export const isSectionName = (words: string): boolean => sections.has(lineKey(words))
