import { findDate } from './dates.ts'

/** What a line under a title says of the article. */
export interface Byline { readonly author: string | null; readonly publishedOn: string | null; readonly url: string | null }

const authorLead = /^(?:by|written by|words by|reported by|posted by|analysis by|authors?\s*:|by\s*:)\s+(?=\S)/i
const dateLead = /^(?:(?:first |originally )?(?:published|posted|released|issued)(?: on| at)?|publication date|date(?: published)?)\s*:?\s*/i
const laterLead = /^(?:(?:last )?(?:updated|modified|revised|edited|accessed|retrieved))(?: on| at)?\s*:?\s*/i
const urlLead = /^(?:(?:source|url|link|original|retrieved from|available at)\s*:?\s*)?(https?:\/\/\S+)$/i
const timeOfDay = /(?:,?\s*(?:at\s+)?\d{1,2}[:.]\d\d(?::\d\d(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?|t\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(?:\(?(?:z|gmt|utc|bst|cet|cest|est|edt|pst|pdt|et)\)?|[+-]\d\d:?\d\d)?/i
const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s*/i

/** Reads a line as a byline, a line of dates or an address; null where it is none of these. */
export function bylineOf(line: string): Byline | null {
  const words = line.replace(/\s+/g, ' ').trim()
  if (words === '' || words.length > 300) return null
  const url = urlLead.exec(words)?.[1]
  if (url !== undefined && URL.canParse(url)) return { author: null, publishedOn: null, url }

  let author: string | null = null
  let publishedOn: string | null = null
  let isLater = false
  for (const part of words.split(/\s*[|•·]\s*|\s+[–—-]\s+/u)) {
    if (part === '') continue
    const lead = authorLead.exec(part)?.[0]
    if (lead !== undefined && author === null) {
      const rest = part.slice(lead.length)
      const date = findDate(rest)
      const name = (date === null ? rest : rest.slice(0, date.start)).replace(/[,;.\s]+$/u, '').trim()
      if (!isName(name)) return null
      author = name
      if (date !== null) publishedOn ??= date.iso
      continue
    }
    if (laterLead.test(part) && findDate(part) !== null) { isLater = true; continue }
    const date = isDateAlone(part)
    if (date !== null) { publishedOn ??= date; continue }
    // Beside a name or a date, a short piece names the place or the paper; alone it is just a line.
    if ((author === null && publishedOn === null) || part.length > 60) return null
  }
  return author === null && publishedOn === null && !isLater ? null : { author, publishedOn, url: null }
}

function isDateAlone(part: string): string | null {
  const words = part.replace(dateLead, '').replace(weekday, '')
  const date = findDate(words)
  if (date === null) return null
  const rest = (words.slice(0, date.start) + words.slice(date.end)).replace(timeOfDay, '').replace(/[\s,.;()]+/g, '')
  return rest === '' ? date.iso : null
}

/** One to a few names: words that begin with capitals or are small joining words, and no sentence. */
function isName(name: string): boolean {
  if (name.length < 2 || name.length > 120 || /[.!?:]\s+\p{Ll}|[:;!?]/u.test(name)) return false
  const words = name.split(/[\s,&]+/u).filter((word) => word !== '')
  const joins = /^(?:and|with|de|da|di|del|della|der|den|van|von|la|le|el|al|bin|ibn|of|the|for|in|y|e|et|und|jr\.?|sr\.?|[ivx]+)$/i
  return words.length > 0 && words.length <= 16 && words.every((word) => joins.test(word) || /^[\p{Lu}\p{Lt}\p{Lo}"'“‘(]/u.test(word)) && words.some((word) => !joins.test(word))
}
