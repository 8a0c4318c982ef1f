import { Fault } from '#core/domain/fault.ts'
import { markBoilerplate } from '#core/text/boilerplate.ts'
import { withBylines } from './head.ts'
import { pageFacts } from './html-facts.ts'
import { pageText, type PageText } from './html-text.ts'
import { parsePage, TooManyElements, type Page } from './html-tree.ts'
import type { RenderedReading } from './reading.ts'

/**
 * Reads a page of HTML into our own text and blocks. No script runs, nothing is fetched, no markup survives.
 * `fileName` names the page in a fault: `file-unreadable` for one made to break its reader.
 */
export function readHtml(html: string, fileName: string): RenderedReading {
  const page = parsedOrFault(html, fileName)
  const laid = pageText(page.document)
  const { facts, unreadable } = pageFacts(page.document)
  const reading = withBylines(laid.text, { blocks: markBoilerplate(laid.text, laid.blocks, facts.title), facts })
  return {
    ...reading,
    text: laid.text,
    warnings: warningsOf(laid, page, unreadable),
    ...(holdsBackText(laid) ? { partial: true as const } : {}),
    steps: [
      { step: 'markup-removed', detail: `HTML; addresses of links left in the original: ${laid.links}` },
      ...(laid.powers === 0 ? [] : [{ step: 'raised-numbers-kept-raised' as const, detail: `superscript characters for ${laid.powers}` }]),
    ],
  }
}

function parsedOrFault(html: string, fileName: string): Page {
  try {
    return parsePage(html)
  } catch (error) {
    if (error instanceof TooManyElements) throw new Fault('file-unreadable', { path: fileName, reason: 'its tags, as browsers must read them, would multiply beyond any measure' })
    throw error
  }
}

/** Frames and embedded objects may hold text that is not in this file, and hidden parts do hold some; scripts, styles and pictures do not. */
const holdsBackText = ({ dropped, hidden }: PageText): boolean => hidden.characters > 0 || dropped.has('frames') || dropped.has('embedded objects')

function warningsOf({ dropped, hidden, strikes }: PageText, { flattened }: Page, unreadable: number): string[] {
  const left = [...dropped].map(([name, count]) => `${name} (${count})`)
  return [
    ...(left.length > 0 ? [`Not carried over: ${left.join(', ')}.`] : []),
    ...(hidden.elements > 0 ? [`${hidden.elements} hidden ${hidden.elements === 1 ? 'part' : 'parts'} of the page with ${hidden.characters} characters ${hidden.elements === 1 ? 'was' : 'were'} left out.`] : []),
    ...(strikes > 0 ? [`${strikes} struck-out ${strikes === 1 ? 'passage stands' : 'passages stand'} like the rest of the text.`] : []),
    ...(flattened > 0 ? [`${flattened} tags were nested too deep and left no structure; their text is kept.`] : []),
    ...(unreadable > 0 ? [`${unreadable} ${unreadable === 1 ? 'piece' : 'pieces'} of the page's structured data could not be read.`] : []),
  ]
}
