import type { NoteJudgement, NoteVerdict } from '#core/domain/note.ts'
import { termsOf } from '#core/standards/likelihood.ts'
import type { VerdictShape, VerdictTone } from '#core/standards/ids.ts'
import { html, type Markup } from './markup.ts'

/** Drawn in a box of 16, so that a verdict is known by its outline where there is no colour. */
const shapes: Readonly<Record<VerdictShape, Markup>> = {
  disc: html`<circle cx="8" cy="8" r="6" class="full"/>`,
  ring: html`<circle cx="8" cy="8" r="5" class="line"/>`,
  'half-disc': html`<circle cx="8" cy="8" r="5" class="line"/><path d="M8 3a5 5 0 0 1 0 10z" class="full"/>`,
  triangle: html`<path d="M8 2.5 14 13.5H2z" class="line"/>`,
  square: html`<rect x="3" y="3" width="10" height="10" class="line"/>`,
  cross: html`<path d="M3 3l10 10M13 3 3 13" class="line heavy"/>`,
  lozenge: html`<path d="M8 2l6 6-6 6-6-6z" class="line"/>`,
  'dashed-ring': html`<circle cx="8" cy="8" r="5" class="line dashed"/>`,
  star: html`<path d="M8 1.5l1.9 4.6 4.9.3-3.8 3.2 1.2 4.8L8 11.8l-4.2 2.6L5 9.6 1.2 6.4l4.9-.3z" class="full"/>`,
  hexagon: html`<path d="M4.7 2.3h6.6L14.6 8l-3.3 5.7H4.7L1.4 8z" class="line"/>`,
  plus: html`<path d="M8 2v12M2 8h12" class="line heavy"/>`,
  bars: html`<path d="M2 4h12M2 8h12M2 12h12" class="line"/>`,
}

/** Colour says in four tones what outline and word say too. */
const tones: Readonly<Record<VerdictTone, string>> = { for: 'for', between: 'between', against: 'against', open: 'unknown' }

/** A verdict in the note's words, with its outline. */
export function verdictHtml({ shape, tone, words }: NoteVerdict): Markup {
  return html`<span class="verdict ${tones[tone]}"><svg viewBox="0 0 16 16" aria-hidden="true">${shapes[shape]}</svg>${words}</span>`
}

/** The likelihood on a line from 0 to 100 with the edges of the standard's bands. Only for the eye: the sentence beside it says the same. */
export function rulerHtml({ record }: NoteJudgement): Markup | null {
  const [low, high] = record.percent === null ? [record.low, record.high] : [record.percent, record.percent]
  if (low === null || high === null) return null
  const edges = [...new Set(termsOf(record.standard).flatMap((term) => [term.low, term.high]))]
  return html`<svg class="ruler" viewBox="-2 0 204 12" aria-hidden="true"><path d="M0 6H200" class="base"/>${edges.map(
    (edge) => html`<path d="M${edge * 2} 4V8" class="edge"/>`,
  )}${low === high ? html`<circle cx="${low * 2}" cy="6" r="3.5" class="full"/>` : html`<rect x="${low * 2}" y="3" width="${(high - low) * 2}" height="6" rx="1" class="full"/>`}</svg>`
}
