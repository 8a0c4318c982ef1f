import { randomBytes } from 'node:crypto'
import type { Span } from '#core/domain/document.ts'

/** Signs that FTS5 puts around matches. Drawn anew in each process, so that no text holds them already. */
const nonce = randomBytes(6).toString('hex')
export const openSign = `\u0001${nonce}<`
export const closeSign = `\u0001${nonce}>`

/** A text without the signs, and where they stood. */
export function readMarked(marked: string): { readonly text: string; readonly matches: readonly Span[] } {
  const matches: Span[] = []
  let text = ''
  marked.split(openSign).forEach((part, index) => {
    const [matched = '', after = ''] = index === 0 ? ['', part] : part.split(closeSign)
    if (matched !== '') matches.push({ start: text.length, end: text.length + matched.length })
    text += matched + after
  })
  return { text, matches }
}
