import type { Span } from '#core/domain/document.ts'

/** A text as it is searched: letters without case and accents, one space for any run of white space, plain quotation marks and dashes. */
export interface FoldedText {
  readonly folded: string
  /** Where a position of the folded text lies in the original. */
  originOf(position: number): number
}

/** Combining marks, soft hyphens and zero-width characters: present in a text, absent from what people type. */
const passedOver = /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/u
const spelledPlainly: Readonly<Record<string, string>> = {
  '‘': "'", '’': "'", '‚': "'", '‛': "'", '′': "'", 'ʼ': "'",
  '“': '"', '”': '"', '„': '"', '‟': '"', '″': '"', '«': '"', '»': '"',
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-',
  '…': '...', 'ß': 'ss', 'ø': 'o', 'đ': 'd', 'ł': 'l', 'æ': 'ae', 'œ': 'oe', 'ı': 'i',
}

/**
 * Folds a text once, to be searched often. Plain ASCII runs are folded whole; where a fold changes the length, the places
 * where folded and original part are kept, two numbers for each.
 */
export function foldText(text: string): FoldedText {
  const parts: string[] = []
  /** Pairs: from this folded position on, the original is this much further. */
  const froms: number[] = [0]
  const shifts: number[] = [0]
  let length = 0
  const put = (folded: string, at: number): void => {
    if (folded === '') return
    if (at - length !== shifts.at(-1)) {
      froms.push(length)
      shifts.push(at - length)
    }
    parts.push(folded)
    length += folded.length
  }
  let afterSpace = false
  const plainRun = /[!-~]+(?: [!-~]+)*/y
  for (let at = 0; at < text.length;) {
    plainRun.lastIndex = at
    const run = plainRun.exec(text)
    if (run) {
      put(run[0].toLowerCase(), at)
      at += run[0].length
      afterSpace = false
      continue
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
    if (/\s/u.test(character)) {
      if (!afterSpace) put(' ', at)
      afterSpace = true
    } else {
      // Each folded letter is put by itself, so that every one of them leads back to where it came from.
      for (const letter of foldCharacter(character)) {
        put(letter, at)
        afterSpace = false
      }
    }
    at += character.length
  }
  return {
    folded: parts.join(''),
    originOf(position) {
      if (position >= length) return text.length
      let low = 0
      let high = froms.length - 1
      while (low < high) {
        const middle = Math.ceil((low + high) / 2)
        if ((froms[middle] ?? Infinity) <= position) low = middle
        else high = middle - 1
      }
      return position + (shifts[low] ?? 0)
    },
  }
}

function foldCharacter(character: string): string {
  if (passedOver.test(character)) return ''
  const plain = [...character.normalize('NFKD').toLowerCase().normalize('NFKD')].filter((each) => !passedOver.test(each))
  return plain.map((each) => spelledPlainly[each] ?? each).join('')
}

export interface Found {
  /** In reading order, at most `limit`. */
  readonly spans: readonly Span[]
  /** All there are, also beyond the limit. */
  readonly total: number
}

/** Every place of a query in a text, without regard to case, accents, the kind of quotation marks or the width of gaps. */
export function findInText(text: FoldedText, query: string, limit = 20_000): Found {
  const wanted = foldText(query.trim()).folded
  const spans: Span[] = []
  let total = 0
  if (wanted !== '') {
    for (let at = text.folded.indexOf(wanted); at !== -1; at = text.folded.indexOf(wanted, at + wanted.length)) {
      total += 1
      // Up to where the next folded letter begins, so that a match takes its last letter's accents with it.
      if (spans.length < limit) spans.push({ start: text.originOf(at), end: text.originOf(at + wanted.length) })
    }
  }
  return { spans, total }
}

/** Index of the first find at or after a position; the first of all where none follows; -1 where there are none. */
export function findFrom(spans: readonly Span[], position: number): number {
  const next = spans.findIndex(({ start }) => start >= position)
  return next === -1 && spans.length > 0 ? 0 : next
}
