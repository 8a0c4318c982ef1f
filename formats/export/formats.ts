import type { Receipt } from '#core/contract/answers.ts'
import type { ExportFormat } from '#core/contract/inputs.ts'
import type { Note } from '#core/domain/note.ts'
import { renderCsv } from './csv.ts'
import { renderHtml } from './html.ts'
import { renderJson } from './json.ts'
import { renderMarkdown } from './markdown.ts'
import { counted } from './words.ts'

type Lost = Receipt['lost'][number]

/** One format a note can be written in, as `assay formats` lists it. */
export interface FormatEntry {
  readonly format: ExportFormat
  readonly words: string
  /** With the dot. */
  readonly extension: string
  readonly mediaType: string
  /** What it cannot carry, whatever the note. */
  readonly lost: Receipt['lost']
  /** True where only the app can make the bytes: it prints `renderPrintHtml(note)`. */
  readonly needsWindow: boolean
}

const texts: Lost = { what: 'The documents themselves', why: 'a note quotes its documents; their texts and files stay in the project' }
const history: Lost = { what: 'The history of changes', why: 'a note says what holds when it is made; the project keeps how it came about' }
const earlier: Lost = { what: 'Earlier judgements', why: 'the latest of each analyst is given and earlier ones are counted; JSON carries them all' }
const positions: Lost = { what: 'Positions of quotes in characters', why: 'quotes are placed by section and paragraph, as a reader looks for them; JSON and CSV carry positions' }

const forReaders = [texts, history, earlier, positions]

/** Every format a note is written in, in the order in which they are offered. */
export const formatEntries: Readonly<Record<ExportFormat, FormatEntry>> = {
  markdown: { format: 'markdown', words: 'Markdown', extension: '.md', mediaType: 'text/markdown', lost: forReaders, needsWindow: false },
  html: { format: 'html', words: 'Web page in one file', extension: '.html', mediaType: 'text/html', lost: forReaders, needsWindow: false },
  docx: { format: 'docx', words: 'Word document', extension: '.docx', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', lost: forReaders, needsWindow: false },
  pdf: { format: 'pdf', words: 'PDF', extension: '.pdf', mediaType: 'application/pdf', lost: forReaders, needsWindow: true },
  csv: {
    format: 'csv',
    words: 'Table for spreadsheets (CSV)',
    extension: '.csv',
    mediaType: 'text/csv',
    lost: [
      texts,
      history,
      earlier,
      { what: 'Replies to critiques, and critiques of sources', why: 'a table of claims has one cell for the critiques of a claim' },
      { what: 'Competing hypotheses and their matrices', why: 'a table has room for claims alone' },
      { what: 'Bibliography, open questions and summary', why: 'a table has room for claims alone' },
      { what: 'Positions of a claim’s further quotes', why: 'a row gives the position of the first quote' },
    ],
    needsWindow: false,
  },
  json: { format: 'json', words: 'Data for programs (JSON)', extension: '.json', mediaType: 'application/json', lost: [texts, history], needsWindow: false },
}

export interface RenderOptions {
  /** CSV: put an apostrophe before what a spreadsheet would run as a formula. On unless switched off. */
  readonly guardFormulas?: boolean
}

export interface Rendering {
  /** Null for PDF, which the app prints. */
  readonly bytes: Uint8Array | null
  readonly carried: Receipt['carried']
  readonly lost: Receipt['lost']
}

/** A note in a format, with what the format carries of it and what it cannot. */
export async function renderNote(note: Note, format: ExportFormat, { guardFormulas = true }: RenderOptions = {}): Promise<Rendering> {
  const { bytes, lost = [] } = await bytesOf(note, format, guardFormulas)
  return { bytes, carried: carriedBy(note, format), lost: [...formatEntries[format].lost, ...lost, ...lostPlaces(note)] }
}

async function bytesOf(note: Note, format: ExportFormat, guardFormulas: boolean): Promise<{ readonly bytes: Uint8Array | null; readonly lost?: readonly Lost[] }> {
  switch (format) {
    case 'markdown':
      return { bytes: utf8(renderMarkdown(note)) }
    case 'html':
      return { bytes: utf8(renderHtml(note)) }
    case 'docx':
      // Half of the backend's code is the library behind this one format; it is read when it is needed.
      return { bytes: await (await import('./docx.ts')).renderDocx(note) }
    case 'pdf':
      return { bytes: null }
    case 'csv': {
      const { text, guarded, overlong } = renderCsv(note, guardFormulas)
      return {
        bytes: utf8(text),
        lost: [
          ...(guarded === 0 ? [] : [{ what: `The exact text of ${counted(guarded, 'cell')}`, why: 'an apostrophe stands before what a spreadsheet would run as a formula' }]),
          ...(overlong === 0 ? [] : [{ what: `The end of ${counted(overlong, 'long cell')}`, why: 'it is in the file, but spreadsheets show no more than 32,767 characters of a cell' }]),
        ],
      }
    }
    case 'json':
      return { bytes: utf8(renderJson(note)) }
  }
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

function carriedBy(note: Note, format: ExportFormat): Receipt['carried'] {
  const sum = (countIn: (claim: Note['claims'][number]) => number): number => note.claims.reduce((total, claim) => total + countIn(claim), 0)
  const inTable = format === 'csv'
  return {
    claims: note.claims.length,
    marks: sum(({ quotes }) => quotes.length),
    sources: inTable ? new Set(note.claims.flatMap(({ evidence }) => evidence.flatMap(({ record }) => record.sourceId ?? []))).size : note.sources.length,
    evidence: sum(({ evidence }) => evidence.length),
    judgements: sum(({ judgements, record }) => (format === 'json' ? record.judgements.length : judgements.length)),
    critiques: sum(({ critiques }) => critiques.length) + (inTable ? 0 : note.bibliography.reduce((total, { critiques }) => total + critiques.length, 0)),
  }
}

/** A quote whose text no longer says it goes out with its words and without a place. */
function lostPlaces(note: Note): readonly Lost[] {
  const lost = note.claims.flatMap(({ quotes, evidence }) => [...quotes, ...evidence.flatMap(({ passage }) => passage ?? [])]).filter(({ start }) => start === null).length
  return lost === 0 ? [] : [{ what: `The place of ${counted(lost, 'quote')}`, why: 'the text no longer says these words where they were marked' }]
}
