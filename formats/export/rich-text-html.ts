import { html, type Markup } from './markup.ts'
import { richTextOf, type RichBlock, type RichInline } from './rich-text.ts'
import { safeUrl } from './safe-url.ts'

/** An analyst's Markdown as HTML; null where there is none. */
export const richHtml = (markdown: string): Markup | null => (markdown.trim() === '' ? null : html`<div class="rich" dir="auto">${richTextOf(markdown).map(blockHtml)}</div>`)

/** A link where the address may be one, else its words alone. */
export function linkHtml(address: string, words: Markup | string = address): Markup {
  const url = safeUrl(address)
  return url === null ? html`${words}` : html`<a href="${url}" rel="noopener noreferrer">${words}</a>`
}

function blockHtml(block: RichBlock): Markup {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${block.inlines.map(inlineHtml)}</p>`
    case 'list': {
      const items = block.items.map((blocks) => html`<li>${itemHtml(blocks)}</li>`)
      return block.ordered ? html`<ol start="${block.start}">${items}</ol>` : html`<ul>${items}</ul>`
    }
    case 'quote':
      return html`<blockquote>${block.blocks.map(blockHtml)}</blockquote>`
    case 'code':
      return html`${block.label === '' ? null : html`<p class="code-label">${block.label}</p>`}<pre><code>${block.text}</code></pre>`
    case 'rule':
      return html`<hr>`
    case 'table': {
      const [header = [], ...rows] = block.rows
      return html`<table><thead><tr>${header.map((cell) => html`<th scope="col">${cell.map(inlineHtml)}</th>`)}</tr></thead><tbody>${rows.map(
        (row) => html`<tr>${row.map((cell) => html`<td>${cell.map(inlineHtml)}</td>`)}</tr>`,
      )}</tbody></table>`
    }
  }
}

/** The only paragraph of an item stands without its own margins. */
const itemHtml = (blocks: readonly RichBlock[]): readonly Markup[] =>
  blocks.map((block, index) => (index === 0 && block.kind === 'paragraph' ? html`${block.inlines.map(inlineHtml)}` : blockHtml(block)))

function inlineHtml(inline: RichInline): Markup {
  if (inline.kind === 'break') return html`<br>`
  let markup = html`${inline.text}`
  if (inline.code) markup = html`<code>${markup}</code>`
  if (inline.struck) markup = html`<s>${markup}</s>`
  if (inline.emphasis) markup = html`<em>${markup}</em>`
  if (inline.strong) markup = html`<strong>${markup}</strong>`
  return inline.url === null ? markup : linkHtml(inline.url, markup)
}
