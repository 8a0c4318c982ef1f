import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { flat, type ReadNote } from './words.ts'

export interface ReadPdf extends ReadNote {
  readonly pages: number
  readonly title: string | null
  /** Whether it says that its content is marked with a structure. */
  readonly isTagged: boolean
  readonly language: string | null
}

/** A PDF as pdf.js reads it; the headings are those of its outline. */
export async function readPdf(path: string): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise
  try {
    const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1)))
    const texts = await Promise.all(pages.map(async (page) => (await page.getTextContent()).items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('')))
    const [outline, marked, { info }] = await Promise.all([pdf.getOutline(), pdf.getMarkInfo(), pdf.getMetadata()])
    const facts = info as { readonly Title?: string; readonly Language?: string | null }
    return {
      headings: titlesOf(outline ?? []).map(flat),
      text: flat(texts.join('\n')),
      pages: pdf.numPages,
      title: facts.Title ?? null,
      // Its types speak of an object; it answers a map.
      isTagged: new Map<string, unknown>(marked instanceof Map ? marked : Object.entries(marked ?? {})).get('Marked') === true,
      language: facts.Language ?? null,
    }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

interface OutlineEntry { readonly title: string; readonly items: readonly OutlineEntry[] }
const titlesOf = (entries: readonly OutlineEntry[]): readonly string[] => entries.flatMap(({ title, items }) => [title, ...titlesOf(items)])
