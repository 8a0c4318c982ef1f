import { ExternalHyperlink, InternalHyperlink, LineRuleType, Paragraph, Table, TableCell, TableRow, TextRun, WidthType, type IParagraphOptions, type IRunOptions, type ITableCellOptions, type ParagraphChild } from 'docx'
import { colours, edge, noEdge, orderedReference } from './docx-style.ts'
import { printable } from './printable.ts'
import { richTextOf, type RichBlock, type RichInline } from './rich-text.ts'
import { safeUrl } from './safe-url.ts'

type Dress = Omit<IRunOptions, 'text' | 'children' | 'break'>

/** Runs of plain text; a new line in it is a line break in Word. */
export const runsOf = (text: string, dress: Dress = {}): TextRun[] => {
  const rightToLeft = isRightToLeft(text)
  return printable(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...dress, ...(rightToLeft ? { rightToLeft } : {}), text: line, ...(index > 0 ? { break: 1 } : {}) }))
}

export const quiet = (text: string): TextRun[] => runsOf(text, { style: 'Quiet' })

/** A paragraph of plain text in a named style, set from the right where its first letter is read so. */
export const textParagraph = (style: string, text: string, more: Omit<IParagraphOptions, 'style' | 'children' | 'text'> = {}, dress: Dress = {}): Paragraph =>
  new Paragraph({ style, ...direction(text), ...more, children: runsOf(text, dress) })

export const direction = (text: string): { readonly bidirectional?: true } => (isRightToLeft(text) ? { bidirectional: true } : {})

const isRightToLeft = (text: string): boolean => /^\P{L}*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text)

/** A link where the address may be one, else its words alone. */
export function linkRuns(address: string, words: TextRun[] = runsOf(address, { style: 'Hyperlink' })): ParagraphChild[] {
  const url = safeUrl(address)
  return url === null ? words : [new ExternalHyperlink({ link: url, children: words })]
}

export const claimAnchor = (number: number): string => `claim_${number}`
export const entryAnchor = (number: number): string => `entry_${number}`

/** "[3]", leading to the entry of that number. */
export const referenceRun = (number: number): ParagraphChild =>
  new InternalHyperlink({ anchor: entryAnchor(number), children: runsOf(`[${number}]`, { style: 'Reference' }) })

export const claimRun = (number: number): ParagraphChild => new InternalHyperlink({ anchor: claimAnchor(number), children: runsOf(`${number}`, { color: colours.accent }) })

/** A table whose first row is repeated on every page it reaches. `widths` in twentieths of a point. */
export function tableOf(header: readonly string[] | null, rows: readonly (readonly (readonly (Paragraph | Table)[])[])[], widths: readonly number[]): Table {
  const cell = (children: readonly (Paragraph | Table)[], column: number, more: Partial<ITableCellOptions> = {}) =>
    new TableCell({ children: children.length === 0 ? [new Paragraph({ style: 'Cell' })] : children, width: { size: widths[column] ?? 0, type: WidthType.DXA }, ...more })
  const line = edge(colours.line, 4, 0)
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: 'fixed',
    margins: { marginUnitType: WidthType.DXA, top: 40, bottom: 40, left: 0, right: 130 },
    borders: { top: noEdge, bottom: line, left: noEdge, right: noEdge, insideHorizontal: line, insideVertical: noEdge },
    rows: [
      ...(header ? [new TableRow({ tableHeader: true, cantSplit: true, children: header.map((words, column) => cell([textParagraph('CellHead', words)], column, { verticalAlign: 'bottom', borders: { bottom: edge(colours.ink, 10, 0) } })) })] : []),
      ...rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map((children, column) => cell(children, column)) })),
    ],
  })
}

/** Gathers the numbers that ordered lists begin with, and gives each list its own count. */
export interface Lists { readonly starts: Set<number>; count: number }
export const noLists = (): Lists => ({ starts: new Set(), count: 0 })

interface Setting { readonly lists: Lists; readonly style: string; readonly left: number; readonly level: number; readonly width: number }

/** An analyst's Markdown as Word's own paragraphs, lists and tables. `left`: indent in twentieths of a point; `width`: room for tables. */
export const richParagraphs = (markdown: string, lists: Lists, { style = 'Normal', left = 0, width = 6_000 }: { readonly style?: string; readonly left?: number; readonly width?: number } = {}): (Paragraph | Table)[] =>
  markdown.trim() === '' ? [] : richTextOf(markdown).flatMap((block) => blockParagraphs(block, { lists, style, left, level: 0, width }))

function blockParagraphs(block: RichBlock, setting: Setting, more: Omit<IParagraphOptions, 'children'> = {}): (Paragraph | Table)[] {
  const indent = setting.left > 0 ? { indent: { left: setting.left } } : {}
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ style: setting.style, ...direction(wordsOf(block.inlines)), ...indent, ...more, children: block.inlines.flatMap(inlineRuns) })]
    case 'list':
      return listParagraphs(block, setting)
    case 'quote':
      return block.blocks.flatMap((inner) => blockParagraphs(inner, { ...setting, left: setting.left + 300 }, { border: { left: edge(colours.line, 12, 8) } }))
    case 'code':
      return [new Paragraph({ style: 'Code', ...indent, children: [...(block.label === '' ? [] : quiet(`${block.label}\n`)), ...runsOf(block.text)] })]
    case 'rule':
      return [new Paragraph({ style: setting.style, ...indent, thematicBreak: true })]
    case 'table': {
      const [header = [], ...rows] = block.rows
      const width = Math.floor(setting.width / Math.max(1, header.length))
      const cells = (row: readonly (readonly RichInline[])[]) => row.map((inlines) => [new Paragraph({ style: 'Cell', children: inlines.flatMap(inlineRuns) })])
      // Word wants a paragraph after a table, and this one keeps what follows at a distance.
      return [tableOf(header.map(wordsOf), rows.map(cells), header.map(() => width)), new Paragraph({ style: setting.style, ...indent, spacing: { before: 0, after: 0, line: 140, lineRule: LineRuleType.EXACT } })]
    }
  }
}

function listParagraphs(list: Extract<RichBlock, { kind: 'list' }>, setting: Setting): (Paragraph | Table)[] {
  const level = Math.min(setting.level, 8)
  setting.lists.count += 1
  const instance = setting.lists.count
  if (list.ordered) setting.lists.starts.add(list.start)
  const numbering = { reference: list.ordered ? orderedReference(list.start) : 'bullets', level, instance }
  // The indent stands here and not in the list's definition, so that a list in an indented text goes in with it.
  const left = setting.left + 360
  return list.items.flatMap((blocks) => {
    const [first, ...rest] = blocks
    const opening = first?.kind === 'paragraph' ? first : null
    return [
      new Paragraph({ style: setting.style, numbering, indent: { left, hanging: 300 }, spacing: { after: 40 }, children: opening ? opening.inlines.flatMap(inlineRuns) : [] }),
      ...(opening ? rest : blocks).flatMap((block) => blockParagraphs(block, { ...setting, left, level: setting.level + 1 })),
    ]
  })
}

const wordsOf = (inlines: readonly RichInline[]): string => inlines.map((inline) => (inline.kind === 'text' ? inline.text : '\n')).join('')

function inlineRuns(inline: RichInline): ParagraphChild[] {
  if (inline.kind === 'break') return [new TextRun({ break: 1 })]
  const runs = runsOf(inline.text, {
    ...(inline.strong ? { bold: true } : {}),
    ...(inline.emphasis ? { italics: true } : {}),
    ...(inline.struck ? { strike: true } : {}),
    ...(inline.url !== null ? { style: 'Hyperlink' } : inline.code ? { style: 'CodeRun' } : {}),
  })
  return inline.url === null ? runs : linkRuns(inline.url, runs)
}
