import type { Block, BoilerplateReason } from '../domain/document.ts'

/** A line in the form in which two lines count as the same: case, width, quotation marks, dashes and spaces aside. */
export function lineKey(line: string): string {
  return line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[‘’‚‛′`´ʼ]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Why a line is not the author's argument, judged by its own words; null where it may well be. */
export function boilerplateOf(line: string): BoilerplateReason | null {
  const key = lineKey(line)
  if (key === '' || key.length > 300) return null
  if (isContentsTitle(key)) return 'table-of-contents'
  if (isSeeAlso(line)) return 'see-also'
  if (navigation.test(key)) return 'navigation'
  if (footer.test(key)) return 'footer'
  return null
}

/**
 * Blocks with their boilerplate marked: the title where it comes again, lines that lead elsewhere, the table of
 * contents with its entries, navigation and footers. What is marked already stays as it is.
 */
export function markBoilerplate(text: string, blocks: readonly Block[], title: string | null): Block[] {
  const lineOf = (block: Block): string => (block.end - block.start > 400 ? '' : text.slice(block.start, block.end))
  const keys = blocks.map((block) => lineKey(lineOf(block)))
  const titleKey = title === null ? '' : lineKey(title)
  const entries = contentsEntries(keys)
  // A heading is the title before any other line with its words, such as a last step of a trail of links.
  const headings = blocks.map((block, index) => (block.kind === 'heading' ? keys[index] : undefined))
  const firstTitle = titleKey === '' ? -1 : headings.includes(titleKey) ? headings.indexOf(titleKey) : keys.indexOf(titleKey)
  return blocks.map((block, index) => {
    if (block.boilerplate !== null || block.kind === 'table-cell') return block
    const isRepeated = titleKey !== '' && keys[index] === titleKey && index !== firstTitle
    const boilerplate = isRepeated ? 'repeated-title' : entries.has(index) ? 'table-of-contents' : boilerplateOf(lineOf(block))
    return boilerplate === null ? block : { ...block, boilerplate }
  })
}

/** The entries that follow a line "Table of Contents": those whose words come again further down, as a heading would. */
function contentsEntries(keys: readonly string[]): ReadonlySet<number> {
  const entries = new Set<number>()
  const contents = keys.findIndex((key) => key !== '' && isContentsTitle(key))
  if (contents === -1) return entries
  const last = new Map(keys.map((key, index) => [withoutNumber(key), index]))
  for (let index = contents + 1; index < keys.length; index += 1) {
    const key = withoutNumber(keys[index] ?? '')
    if (key === '' || (last.get(key) ?? -1) <= index) break
    entries.add(index)
  }
  return entries
}

/** An entry's words without its number in front and the dots and page after it. */
const withoutNumber = (key: string): string =>
  key.replace(/^[-*•\s]*(?:\d+(?:\.\d+)*[.)]?|[ivx]+[.)])\s+/, '').replace(/(?:\s*\.{2,}\s*|\s{2,})\d+$/, '').replace(/^[-*•]\s+/, '')

const isContentsTitle = (key: string): boolean => /^(?:table of )?contents:?$|^in this (?:article|report|paper|issue):?$|^on this page:?$/.test(key)

const leads = /^(?:see\s+also|also\s+(?:read|see)|read\s+(?:also|more|next)|related(?:\s+(?:articles?|stor(?:y|ies)|reading|coverage|topics?))?|more\s+on\s+this(?:\s+(?:story|topic))?|further\s+reading|recommended(?:\s+reading)?|you\s+may\s+also\s+like)(?![\p{L}\p{N}'’])/iu
/** A gap wider than a space, or a mark, that sets a lead apart from the title of another article. */
const gap = /^(?:\s*[:|>»›→–—]|\s*[\t\u00a0\u2002\u2003]|\s{2,})/u

/** "See also" and its kin lead away from the article; a sentence that merely begins with the words is the author's own. */
function isSeeAlso(line: string): boolean {
  const words = line.trim()
  const lead = leads.exec(words)?.[0]
  if (lead === undefined) return false
  const rest = words.slice(lead.length)
  if (rest === '' || gap.test(rest)) return true
  return /^see\s+also$/i.test(lead) && !/[.!?;]["'”’)\]]*$/u.test(rest)
}

const navigation = /^(?:advertisements?|advert|sponsored(?: content)?|skip to (?:main )?content|back to top|share(?: this(?: (?:article|story|page|post))?)?:?|print(?: this)?(?: (?:article|page))?|email this(?: (?:article|page))?|subscribe(?: now| today)?|sign (?:in|up)|log ?in|follow us(?: on .{1,40})?|sign up (?:for|to) (?:our|the) .{0,60}newsletters?|(?:previous|next) (?:article|post|story|page)|home|menu|search|comments?|leave a (?:comment|reply)|(?:\d+ )?comments|page \d+(?: of \d+)?|accept (?:all )?cookies)\.?$/
const footer = /^(?:©|(?:copyright )?\(c\) ?\d{4}|copyright (?:©|\d{4}|by )|all rights reserved)/
