import { afterHour, beforeHour, beforeNumbers, isHourHalf, isInitials, mayBeLast, months, neverLast, partNames, sentenceStarters } from './sentence-words.ts'

interface Place {
  /** Index of the stop. */
  readonly at: number
  /** Where the sentence it stands in begins. */
  readonly start: number
  /** Where the block ends. */
  readonly end: number
}
interface Stop {
  readonly ends: boolean
  /** Where reading goes on: after the stops, the marks that close with them and, where the sentence ends, nothing more. */
  readonly next: number
}

/** Stops, and the quotation marks and brackets that close after them; dots with spaces between them are one ellipsis. */
const run = /[.!?…。！？．؟۔।॥‼⁇⁈⁉]+(?:[ \u00a0]\.)*["'”’»)\]}」』）］]*/uy
const wideStop = /[。！？．॥।]/u
/** A sentence longer than this is more than a number or an hour that opens it. */
const longestOpening = 60
/** As much of the text after a stop as its rules look at. */
const lookAhead = 90

/** Whether the stop at a place ends its sentence. */
export function stopsAt(text: string, { at, start, end }: Place): Stop {
  run.lastIndex = at
  const marks = run.exec(text)?.[0] ?? ''
  const next = Math.min(end, at + marks.length)
  if (next >= end) return { ends: true, next: end }
  // "compounds. . . . The": the stop belongs to the word, the ellipsis after it to the next sentence.
  if (/^\.[ \u00a0]\.[ \u00a0]\.[ \u00a0]\.$/u.test(marks) && at > start && !isWhite(text.charCodeAt(at - 1)) && beginsSentence(text.slice(next, next + lookAhead).trimStart())) return { ends: true, next: at + 1 }
  if (wideStop.test(marks)) return { ends: true, next }
  const after = text.slice(next, Math.min(end, next + lookAhead))
  if (after.trim() === '') return { ends: true, next }
  const before = text.slice(Math.max(start, at - 40), at)
  if (!isWhite(after.charCodeAt(0))) return { ends: marks === '.' && runsOn(text, before, after, next), next }
  return { ends: ends(text, { at, start, end }, { marks, before, after: after.trimStart() }), next }
}

interface Around { readonly marks: string; readonly before: string; readonly after: string }

function ends(text: string, { at, start }: Place, { marks, before, after }: Around): boolean {
  if (!beginsSentence(after)) return false
  if (isSaidAfter(marks, after)) return false
  if (/^\([^)]{1,80}\)[.,;]/u.test(after)) return false
  const dots = /^\.*(?:[ \u00a0]\.)*/u.exec(marks)?.[0] ?? ''
  if (marks.startsWith('…') || dots.replace(/[^.]/gu, '').length >= 2) return endsAtEllipsis(dots, { before, marks })
  if (!/^\.["'”’»)\]}]*$/u.test(marks)) return true
  const word = (/[\p{L}\p{N}°º№.'’-]+$/u.exec(before)?.[0] ?? '').toLowerCase()
  return word === '' || endsAtWord(word.replace(/^[.'’-]+/u, ''), text.slice(start, Math.min(at, start + longestOpening)), after)
}

/** A word, a number, a mark that opens or a sign may begin a sentence; a small letter begins none, but for "iPhone" and its like. */
function beginsSentence(after: string): boolean {
  const first = after.replace(/^["'“‘«„([{¿¡*_\s—–-]+/u, '')
  return first !== '' && /^(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}$€£¥#@•⁃▪◦‣●…]|\p{Ll}\p{Lu}|\p{Extended_Pictographic}|\.{3}|\. \.)/u.test(first)
}

const speaking = 'said|says|asked|asks|told|replied|added|wrote|warned|argued|shouted|cried|answered|wondered|insisted|declared|continued'
/** “Will it hold?” Mr Kim asked. */
const saidByName = new RegExp(`^(?:\\p{Lu}[\\p{L}.’'-]*\\s+){1,4}(?:${speaking})\\b`, 'u')
const isSaidAfter = (marks: string, after: string): boolean => /^[!?]+["”’'»]/u.test(marks) && saidByName.test(after)

function endsAtEllipsis(dots: string, { before, marks }: Pick<Around, 'before' | 'marks'>): boolean {
  if (before.trim() === '') return false
  if (/\[$/u.test(before) && /^[.…]+\]/u.test(marks)) return false
  // Three dots with spaces are words left out; a fourth is the stop.
  return !(dots.includes(' ') && dots.replace(/[^.]/gu, '').length === 3)
}

function endsAtWord(word: string, opening: string, after: string): boolean {
  const [next = ''] = /^["'“‘«„([{¿¡*_\s—–-]*([\p{L}\p{N}'’-]+)?/u.exec(after)?.slice(1) ?? []
  const isStarter = sentenceStarters.has(next.toLowerCase().replaceAll('’', "'"))
  if (/^\p{N}/u.test(next) && beforeNumbers.has(word)) return false
  if (/^[(§]/u.test(after) && beforeNumbers.has(word)) return false
  if (neverLast.has(word)) return false
  if (isMark(opening)) return false
  if (/^\d{1,2}$/u.test(word) && months.has(next.toLowerCase())) return false
  if (isHourHalf(word) && word.includes('.')) return !afterHour.has(next.toLowerCase()) && !isOpeningHour(opening)
  if (/^\p{L}$/u.test(word)) return isStarter && !/^\s*\p{L}$/u.test(opening)
  if (isInitials(word) || mayBeLast.has(word)) return isStarter
  return true
}

/** "1", "a", "(iv)", "Article 2": what numbers a sentence and is no sentence itself. */
function isMark(sentence: string): boolean {
  const line = sentence.trim()
  if (line.length > 24) return false
  if (/^[•⁃▪◦‣●]?\s*\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,5}|[A-HJ-Z])$/u.test(line)) return true
  const [, name = ''] = /^(\p{L}+)\s+(?:\d{1,3}|[IVX]{1,5}|[A-Z])$/u.exec(line) ?? []
  return partNames.has(name.toLowerCase())
}

/** "At 5 a.m. Mr Smith left": the hour opens the sentence. */
function isOpeningHour(sentence: string): boolean {
  const words = sentence.trim().toLowerCase().split(/\s+/u)
  return words.length <= 6 && beforeHour.has(words[0] ?? '')
}

/** "Hello world.Today is Tuesday": two sentences that lost the space between them; not an address, a file or a name with a dot. */
function runsOn(text: string, before: string, after: string, next: number): boolean {
  if (!/[\p{Ll}\p{N})]$/u.test(before) || !/^\p{Lu}[\p{Ll}\s’']/u.test(after)) return false
  const token = `${/\S*$/u.exec(before)?.[0] ?? ''}.${/^\S*/u.exec(text.slice(next, next + 60))?.[0] ?? ''}`
  if (/[@/\\_]|:\/\/|^www\./iu.test(token) || /\.(?:com|org|net|int|gov|edu|js|ts|io)\b/iu.test(token)) return false
  const word = (/[\p{L}\p{N}.'’-]+$/u.exec(before)?.[0] ?? '').toLowerCase()
  return (/^\p{N}/u.test(word) || /^\p{L}{2,}$/u.test(word)) && !neverLast.has(word) && !mayBeLast.has(word) && !beforeNumbers.has(word)
}

const isWhite = (code: number): boolean => code <= 0x20 || code === 0xa0 || code === 0x2028 || code === 0x3000 || code === 0x202f || (code >= 0x2000 && code <= 0x200a)
