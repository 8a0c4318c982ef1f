import { printable } from './printable.ts'

/** HTML that was built by `html` and by nothing else. */
export interface Markup { readonly markup: string }
type Piece = string | number | Markup | null | readonly Piece[]

/** HTML from a template. Whatever is put in is escaped, for text and for quoted attributes alike, unless it is `Markup` itself. */
export const html = (parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup => ({
  markup: parts.map((part, index) => part + (index < pieces.length ? markupOf(pieces[index] ?? null) : '')).join(''),
})

function markupOf(piece: Piece): string {
  if (piece === null) return ''
  if (typeof piece === 'object') return 'markup' in piece ? piece.markup : piece.map(markupOf).join('')
  return escaped(`${piece}`)
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => printable(text).replace(/[&<>"']/g, (character) => entities[character] ?? '')
