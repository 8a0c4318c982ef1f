import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Block } from '../../domain/document.ts'
import { markBoilerplate } from '../../text/boilerplate.ts'
import type { SentenceClass, SuggestionSource } from './suggestion.ts'

/** A sentence as a careful reader called it; `worth` is true for claims worth checking. */
export interface Annotated { readonly quote: string; readonly class: SentenceClass; readonly worth: boolean }
export interface Article { readonly name: string; readonly source: SuggestionSource; readonly sentences: readonly Annotated[] }

const folder = join(import.meta.dirname, 'fixtures')
const classes: Readonly<Record<string, SentenceClass>> = { C: 'claim', c: 'claim', p: 'prediction', o: 'opinion', b: 'boilerplate' }

/** The annotated articles of the folder `fixtures`, as an import would read them. */
export const articles: readonly Article[] = readdirSync(folder).filter((file) => file.endsWith('.txt')).toSorted().map((file) => {
  const sentences: Annotated[] = []
  const blocks: Block[] = []
  let text = ''
  for (const part of readFileSync(join(folder, file), 'utf8').trim().split(/\n\n/u)) {
    const start = text.length
    const lines = part.split('\n').map((line) => ({ mark: line.slice(0, 1), words: line.slice(2).replace(/^# /u, ''), isHeading: line.startsWith('b # ') }))
    for (const { mark, words } of lines) sentences.push({ quote: words, class: classes[mark] ?? 'claim', worth: mark === 'C' })
    text += lines.map(({ words }) => words).join(' ')
    const isHeading = lines[0]?.isHeading === true
    blocks.push({ start, end: text.length, kind: isHeading ? 'heading' : 'paragraph', level: isHeading ? (start === 0 ? 1 : 2) : 0, boilerplate: null, cell: null })
    text += '\n\n'
  }
  const [title] = sentences
  return { name: file.replace('.txt', ''), sentences, source: { text: text.trimEnd(), blocks: markBoilerplate(text, blocks, title?.quote ?? null), publishedOn: '2024-03-01', language: 'en' } }
})
