import type { TextStep } from '../domain/document.ts'

/** A text as it will be kept, with everything that was done to it and everything in it that a reader cannot see. */
export interface Canonical {
  readonly text: string
  readonly steps: readonly TextStep[]
  readonly warnings: readonly string[]
}

/** Controls other than TAB, LF, VT, FF and CR: no meaning in an article, and invisible or cut short by other programs. */
const controls = /[\0-\x08\x0e-\x1f\x7f]/g
/** Bidirectional marks, embeddings, overrides and isolates. */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const zeroWidths = /[\u200b-\u200d\u2060\ufeff]/g
/** Joiners inside one emoji are part of how that emoji is written. */
const emojiJoiners = /(?<=\p{Extended_Pictographic}(?:\ufe0f|[\u{1f3fb}-\u{1f3ff}])*)\u200d(?=\p{Extended_Pictographic})/gu
const tags = /[\u{e0000}-\u{e007f}]/gu
/** The flags of England, Scotland, Wales and others are a black flag followed by tags. */
const tagFlags = /\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f}/gu
const upperControls = /[\x80-\x84\x86-\x9f]/g

/**
 * The canonical text of a decoded string: no byte order mark at the start, LF line ends, no lone surrogates, and
 * control characters replaced by their visible pictures. Every change is a recorded step; nothing else is changed.
 */
export function canonicalText(decoded: string): Canonical {
  const steps: TextStep[] = []
  const warnings: string[] = []
  let text = decoded

  const marks = /^\ufeff+/.exec(text)?.[0].length ?? 0
  if (marks > 0) {
    text = text.slice(marks)
    steps.push({ step: 'byte-order-mark-removed', detail: `${marks} U+FEFF at the start` })
  }
  if (text.includes('\r')) {
    const pairs = count(text, /\r\n/g)
    const singles = count(text, /\r(?!\n)/g)
    text = text.replace(/\r\n?/g, '\n')
    steps.push({ step: 'line-ends-unified', detail: `${pairs} CR LF and ${singles} CR became LF` })
  }
  if (!text.isWellFormed()) {
    const lone = count(text, /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g)
    text = text.toWellFormed()
    steps.push({ step: 'lone-surrogates-replaced', detail: `${lone} became U+FFFD` })
    warnings.push(`${characters(lone, 'half of a character stands', 'halves of characters stand')} as \ufffd; the rest of it is missing.`)
  }
  const controlled = count(text, controls)
  if (controlled > 0) {
    text = text.replace(controls, (control) => pictureOf(control))
    steps.push({ step: 'controls-made-visible', detail: `${characters(controlled, 'control character', 'control characters')} became pictures (U+2400 to U+2421)` })
    warnings.push(`${characters(controlled, 'control character stands as a visible picture', 'control characters stand as visible pictures')} (such as \u2400).`)
  }
  return { text, steps, warnings: [...warnings, ...unseenIn(text)] }
}

/** U+2400 to U+241F picture the controls 0 to 31, U+2421 pictures DEL. */
function pictureOf(control: string): string {
  const code = control.charCodeAt(0)
  return code === 0x7f ? '\u2421' : String.fromCharCode(0x2400 + code)
}

/** Sentences about characters that are kept but that nobody sees, since they can make a text read other than it is. */
function unseenIn(text: string): string[] {
  const warnings: string[] = []
  const directing = count(text, directions)
  if (directing > 0) warnings.push(`${characters(directing, 'invisible character sets', 'invisible characters set')} the direction of writing; what is shown may stand in another order in the text.`)
  const joining = count(text, zeroWidths)
  const zeroWidth = joining === 0 ? 0 : joining - count(text, emojiJoiners)
  if (zeroWidth > 0) warnings.push(`${characters(zeroWidth, 'character has', 'characters have')} no width; words that look the same may differ.`)
  const tagged = count(text.replace(tagFlags, ''), tags)
  if (tagged > 0) warnings.push(`${characters(tagged, 'invisible tag character', 'invisible tag characters')} may carry hidden text.`)
  const upper = count(text, upperControls)
  if (upper > 0) warnings.push(`${characters(upper, 'control character', 'control characters')} from U+0080 to U+009F may mean that the encoding was told wrongly.`)
  return warnings
}

const characters = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

function count(text: string, pattern: RegExp): number {
  let found = 0
  pattern.lastIndex = 0
  while (pattern.test(text)) found += 1
  return found
}
