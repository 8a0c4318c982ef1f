import MarkdownIt from 'markdown-it'
import { readFragment } from './html.ts'
import type { ReadNote } from './words.ts'

/** A Markdown file as it reads once it is set, with HTML in it taken for words. */
export const readMarkdown = (markdown: string): ReadNote => readFragment(new MarkdownIt({ html: false }).render(markdown))
