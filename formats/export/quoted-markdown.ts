import MarkdownIt, { type Env, type Token } from 'markdown-it'
import { isDeepStrictEqual } from 'node:util'
import { quoted } from './escape-markdown.ts'
import { printable } from './printable.ts'
import { richTextOf } from './rich-text.ts'
import { safeUrl } from './safe-url.ts'

/** A reader that lets everything through, as some program somewhere will. */
const lenient = new MarkdownIt('default', { html: true, linkify: false })
lenient.validateLink = () => true

/**
 * An analyst's Markdown as a block quote that cannot reach out of itself in any reader: no HTML, no image that would be
 * fetched, no heading in the note's outline, no definition, no link but to the web or to mail. As it was typed where that
 * holds; else with what is dangerous made text; and where even that would change what it says, as its source in a code block.
 * Each way is tried on the readers themselves rather than trusted.
 */
export function quotedMarkdown(markdown: string): string {
  const source = printable(markdown).replace(/^(?:[ \t]*\n)+|[ \t\n]+$/g, '')
  const meant = [{ kind: 'quote', blocks: richTextOf(source) }]
  for (const candidate of [source, disarmed(source)]) {
    const block = quoted(candidate.split('\n'))
    if (isInert(block) && isDeepStrictEqual(richTextOf(block), meant)) return block
  }
  return quoted(fenced(source))
}

/** With HTML, images, headings and definitions turned into text of the same meaning; wrong inside code, which the check finds. */
const disarmed = (source: string): string =>
  source
    .replace(/^ {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#*)?$/gm, '**$1**')
    .replace(/(?<!\\)<(?=[a-z/!?])/gi, '\\<')
    .replace(/(?<!\\)!\[/g, '[')
    .replace(/\]:/g, ']\\:')

function isInert(block: string): boolean {
  const env: Env = {}
  const tokens = lenient.parse(block, env)
  const outside = tokens.filter((token) => token.level === 0)
  return (
    Object.keys(env.references ?? {}).length === 0 &&
    outside.length === 2 &&
    outside[0]?.type === 'blockquote_open' &&
    [...tokens, ...tokens.flatMap((token) => token.children ?? [])].every(isHarmless)
  )
}

function isHarmless(token: Token): boolean {
  if (token.type.startsWith('html_') || token.type === 'heading_open' || token.type === 'image') return false
  return token.type !== 'link_open' || safeUrl(`${token.attrGet('href') ?? ''}`) !== null
}

function fenced(source: string): readonly string[] {
  const longest = Math.max(2, ...[...source.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return [fence, ...source.split('\n'), fence]
}
