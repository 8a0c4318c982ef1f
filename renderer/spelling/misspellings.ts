import type { Span } from '#core/domain/document.ts'
import { wordsToCheck, type WordPlace } from './words-to-check.ts'
import { wrongAmong } from './spelling.ts'

/** A field one writes prose in, and how its text is shown and changed. */
export interface WritingField {
  readonly element: HTMLElement
  text(): string
  /** A range over a span of the text as it is drawn; null where it is not. */
  rangeOf(span: Span): Range | null
  /** The position of the text under a point of the window; null where there is none. */
  positionAt(x: number, y: number): number | null
  /** Where the caret is. */
  caret(): number
  /** Puts words in place of a span, so that the field's own undo takes it back. */
  replace(span: Span, words: string): void
  /** Brings what is drawn up with the field. */
  redraw(): void
  leave(): void
}

/** What is drawn like the words of a text area, and lies over it: a text area's own words cannot be underlined singly. */
const mirrored = ['fontFamily', 'fontSize', 'fontWeight', 'fontStyle', 'letterSpacing', 'lineHeight', 'textAlign', 'textIndent', 'wordSpacing', 'direction', 'paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft', 'borderTopWidth', 'borderRightWidth', 'borderBottomWidth', 'borderLeftWidth', 'boxSizing', 'tabSize'] as const

/** A text area as a field whose words can be underlined. */
export function textAreaField(area: HTMLTextAreaElement): WritingField {
  const mirror = document.createElement('div')
  const words = document.createTextNode('')
  mirror.className = 'spelling-mirror'
  mirror.setAttribute('aria-hidden', 'true')
  mirror.append(words)
  area.after(mirror)
  const field: WritingField = {
    element: area,
    text: () => area.value,
    rangeOf(span) {
      if (span.end > words.data.length) return null
      const range = document.createRange()
      range.setStart(words, span.start)
      range.setEnd(words, span.end)
      return range
    },
    positionAt(x, y) {
      const place = document.caretPositionFromPoint(x, y)
      return place?.offsetNode === area || place?.offsetNode.parentNode === area ? place.offset : area.selectionStart
    },
    caret: () => area.selectionStart,
    replace(span, replacement) {
      area.focus()
      area.setSelectionRange(span.start, span.end)
      insert(replacement)
    },
    redraw() {
      const style = getComputedStyle(area)
      for (const name of mirrored) mirror.style[name] = style[name]
      Object.assign(mirror.style, { left: `${area.offsetLeft}px`, top: `${area.offsetTop}px`, width: `${area.offsetWidth}px`, height: `${area.offsetHeight}px` })
      if (words.data !== area.value) words.data = area.value
      mirror.scrollTop = area.scrollTop
    },
    leave: () => mirror.remove(),
  }
  return field
}

/** The one way to write into a field that its own undo knows of. */
function insert(words: string): void {
  // Deprecated by its standard, kept by Chromium, and without a successor that undo knows of.
  document.execCommand('insertText', false, words)
}

/** The words of a text that neither the dictionary nor the person's own list knows. The word being written is left until it is done. */
export async function misspellingsIn(text: string, own: ReadonlySet<string>, caret: number): Promise<readonly WordPlace[]> {
  const places = wordsToCheck(text).filter(({ word, end }) => end !== caret && !own.has(word.toLowerCase()))
  const wrong = await wrongAmong(places.map(({ word }) => word))
  return places.filter(({ word }) => wrong.has(word))
}
