import type { Span } from '../domain/document.ts'

/** Where a list may begin: a bullet, "1.", "2)", "3.)", "a.", "iv)", or a bullet and a number. */
const firstMark = /\s*(?:(?<bullet>[•⁃▪◦‣●])\s*)?(?:(?<value>\d{1,3}|[a-z]|[ivx]{1,5})(?<tail>\.\)|[.)]))?\s*/uy
const farthest = 1_000

/**
 * Where the next item of a list begins that runs on in one line: a sentence that begins with "1." ends before " 2. Next".
 * -1 where the sentence begins no list or the list ends with it. Only the mark that follows in order counts, so that no other number is taken for one.
 */
export function nextListMark(text: string, { start, end }: Span): number {
  if (!mayBegin(text, start, end)) return -1
  firstMark.lastIndex = start
  const { bullet, value, tail } = firstMark.exec(text)?.groups ?? {}
  if (bullet === undefined && (value === undefined || followersOf(value).length === 0)) return -1
  const next = bullet ?? `(?:${followersOf(value ?? '').join('|')})${escaped(tail ?? '')}\\s+["“(]?\\p{Lu}`
  const rest = text.slice(firstMark.lastIndex, Math.min(end, firstMark.lastIndex + farthest))
  const found = new RegExp(`\\s${next}`, 'u').exec(rest)
  return found ? firstMark.lastIndex + found.index + 1 : -1
}

/** Few sentences begin with a mark: one look at their first letter or digit spares them the rest. */
function mayBegin(text: string, start: number, end: number): boolean {
  let at = start
  while (at < end && at < start + 8 && text.charCodeAt(at) <= 0x20) at += 1
  const code = text.charCodeAt(at)
  if (code >= 0x2022 && code <= 0x25e6) return true
  const isMark = (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a)
  if (!isMark) return false
  for (let next = at + 1; next < at + 6; next += 1) {
    const after = text.charCodeAt(next)
    if (after === 0x2e || after === 0x29) return true
    if (!((after >= 0x30 && after <= 0x39) || after === 0x69 || after === 0x76 || after === 0x78)) return false
  }
  return false
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** What may come after a mark: 2 after 1, b after a, ii after i (where "j" would do as well). */
function followersOf(value: string): string[] {
  if (/^\d+$/u.test(value)) return [String(Number(value) + 1)]
  const roman = romans.indexOf(value)
  const letter = /^[a-y]$/u.test(value) ? [String.fromCharCode(value.charCodeAt(0) + 1)] : []
  return [...letter, ...(roman >= 0 && roman + 1 < romans.length ? [romans[roman + 1] ?? ''] : [])]
}

const escaped = (tail: string): string => tail.replace(/[.)]/gu, '\\$&')
