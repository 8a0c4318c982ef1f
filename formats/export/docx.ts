import { Bookmark, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, Tab, TextRun, type Table } from 'docx'
import type { BibliographyEntry, Note, NoteMatrix, NoteScale, OpenQuestion } from '#core/domain/note.ts'
import { credibilities, reliabilities } from '#core/standards/admiralty.ts'
import { confidenceInWords, confidences } from '#core/standards/confidence.ts'
import { addressRuns, cellBlocks, claimBlocks, critiqueBlocks, verdictRuns } from './docx-claim.ts'
import { noteStyles, numberingFor, page, textWidth } from './docx-style.ts'
import { claimRun, direction, entryAnchor, noLists, quiet, referenceRun, richParagraphs, runsOf, tableOf, textParagraph, type Lists } from './docx-text.ts'
import { madeWith, prose } from './note-prose.ts'
import { onOneLine } from './printable.ts'
import { inSentence, momentInWords } from './words.ts'

type Blocks = (Paragraph | Table)[]

/** The note as a Word document with real headings, numbering, header rows, links within it and properties. */
export async function renderDocx(note: Note): Promise<Uint8Array> {
  const lists = noLists()
  const children: Blocks = [
    ...frontBlocks(note),
    heading('Summary'),
    textParagraph('Lead', note.summary.words),
    ...(note.claims.length === 0 ? [] : [claimsTable(note)]),
    heading('Claims'),
    ...(note.claims.length === 0 ? [textParagraph('Normal', note.summary.words)] : note.claims.flatMap((claim) => claimBlocks(claim, lists))),
    ...(note.matrices.length === 0 ? [] : [heading('Competing hypotheses'), textParagraph('Remark', prose.matrices), ...note.matrices.flatMap((matrix) => matrixBlocks(matrix, lists))]),
    heading('Open questions'),
    ...(note.openQuestions.length === 0 ? [textParagraph('Normal', prose.nothingOpen)] : note.openQuestions.map(questionBlock)),
    heading('Bibliography'),
    ...(note.bibliography.length === 0 ? [textParagraph('Normal', prose.noBibliography)] : note.bibliography.flatMap((entry) => entryBlocks(entry, lists))),
    heading('How to read this note'),
    ...keyBlocks(note),
  ]
  const document = new Document({
    title: onOneLine(note.title),
    creator: onOneLine(note.analysts.join(', ')) || 'Assay',
    lastModifiedBy: 'Assay',
    subject: onOneLine(note.scopeInWords),
    description: madeWith(note.madeAt),
    styles: noteStyles,
    numbering: numberingFor(lists.starts),
    sections: [
      {
        properties: { titlePage: true, page: { size: { width: page.width, height: page.height }, margin: { top: page.margin, bottom: page.margin + 100, left: page.margin, right: page.margin, footer: 600 } } },
        footers: { default: foot(note.title), first: foot('') },
        children,
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const heading = (words: string): Paragraph => new Paragraph({ heading: HeadingLevel.HEADING_1, children: runsOf(words) })

/** The title runs along the foot of every page but the first, beside the page number. */
function foot(title: string): Footer {
  const line = [...onOneLine(title)]
  return new Footer({
    children: [
      new Paragraph({
        style: 'Foot',
        children: [...runsOf(line.length > 90 ? `${line.slice(0, 89).join('')}…` : line.join('')), new TextRun({ children: [new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  })
}

function frontBlocks(note: Note): Blocks {
  const lines: readonly (readonly [string, string])[] = [
    ['Covers', note.scopeInWords],
    ...(note.analysts.length === 0 ? [] : [[note.analysts.length === 1 ? 'Analyst' : 'Analysts', note.analysts.join(', ')] as const]),
    ['Standard', note.standardName],
    ['Made', momentInWords(note.madeAt)],
  ]
  return [
    textParagraph('Kicker', prose.kicker),
    new Paragraph({ heading: HeadingLevel.TITLE, ...direction(note.title), children: runsOf(note.title) }),
    ...lines.map(([name, value]) => new Paragraph({ style: 'Front', children: [...quiet(name), new TextRun({ children: [new Tab()] }), ...runsOf(value)] })),
  ]
}

const claimsTable = (note: Note): Table =>
  tableOf(
    ['No.', 'Claim', 'Verdict', 'Likelihood', 'Confidence'],
    note.claims.map((claim) => [
      [new Paragraph({ style: 'Cell', children: [claimRun(claim.number)] })],
      [textParagraph('Cell', claim.statement)],
      claim.judgements.length === 0
        ? [new Paragraph({ style: 'Cell', children: quiet('Not judged') })]
        : cellBlocks(claim, ({ drawn }) => (drawn ? { text: drawn.words, runs: verdictRuns(drawn) } : null)),
      cellBlocks(claim, ({ likelihoodInShort }) => plainCell(likelihoodInShort)),
      cellBlocks(claim, ({ confidenceInShort }) => plainCell(confidenceInShort)),
    ]),
    [560, textWidth - 560 - 2_100 - 2_300 - 1_150, 2_100, 2_300, 1_150],
  )

const plainCell = (text: string | null) => (text === null ? null : { text, runs: runsOf(text) })

function matrixBlocks({ record, question, reading, hypotheses, rows, scores }: NoteMatrix, lists: Lists): Blocks {
  const width = Math.max(700, Math.min(1_400, Math.floor((textWidth * 0.6) / Math.max(hypotheses.length, 1))))
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, ...direction(question), children: runsOf(`Question: ${question}`) }),
    ...richParagraphs(record.note, lists, { width: textWidth }),
    textParagraph('Normal', reading),
    ...hypotheses.flatMap(({ sign, text }, at) => [new Paragraph({ ...direction(text), children: [...runsOf(`${sign}: `, { bold: true }), ...runsOf(text)] }), ...richParagraphs(record.hypotheses[at]?.note ?? '', lists, { width: textWidth })]),
    ...(hypotheses.length === 0 ? [] : [tableOf(
      ['Evidence', ...hypotheses.map(({ sign }) => sign)],
      [
        ...rows.map(({ sign, text, weight, ratings, linchpin }) => [[textParagraph('Cell', `${sign}: ${text}`), new Paragraph({ style: 'Cell', children: quiet(`${weight}${linchpin ? '; linchpin' : ''}`) })], ...ratings.map((rating) => [textParagraph('Cell', rating === '' ? '–' : rating)])]),
        ...(rows.length === 0 ? [] : scores.map(({ words, values }) => [[textParagraph('Cell', words)], ...values.map((value) => [textParagraph('Cell', value)])])),
      ],
      [Math.max(1_400, textWidth - width * hypotheses.length), ...hypotheses.map(() => width)],
    )]),
  ]
}

const questionBlock = ({ words, claims, references }: OpenQuestion): Paragraph =>
  new Paragraph({
    numbering: { reference: 'bullets', level: 0 },
    spacing: { after: 60 },
    children: [
      ...runsOf(words),
      ...(claims.length === 0 ? [] : [...runsOf(` ${claims.length === 1 ? 'Claim' : 'Claims'} `), ...claims.flatMap((number, index) => [...(index === 0 ? [] : runsOf(', ')), claimRun(number)])]),
      ...references.flatMap((number) => [...runsOf(' '), referenceRun(number)]),
    ],
  })

function entryBlocks(entry: BibliographyEntry, lists: Lists): Blocks {
  const remark = (words: string, numbers: readonly number[] = []) =>
    new Paragraph({ style: 'EntryRemark', children: [...runsOf(words), ...numbers.flatMap((number) => [...runsOf(' '), referenceRun(number)])] })
  return [
    new Paragraph({
      style: 'Entry',
      children: [
        new Bookmark({ id: entryAnchor(entry.number), children: quiet(`[${entry.number}]`) }),
        new TextRun({ children: [new Tab()] }),
        ...runsOf(entry.before),
        ...runsOf(entry.title, { italics: true }),
        ...runsOf(entry.after),
        ...addressRuns(entry.url),
      ],
    }),
    ...(entry.grade === '' ? [] : [remark(`Grade ${entry.grade}: ${inSentence(entry.gradeInWords)}.`)]),
    ...(entry.drawsOn.length === 0 ? [] : [remark('Draws on', entry.drawsOn)]),
    ...(entry.texts.length === 0 ? [] : [remark('Its text:', entry.texts)]),
    ...richParagraphs(entry.note, lists, { left: 560, width: textWidth - 560 }),
    ...entry.critiques.flatMap((critique) => critiqueBlocks(critique, lists, 560)),
  ]
}

const keyHeading = (words: string): Paragraph => textParagraph('KeyHeading', words)

const keyBlocks = (note: Note): Blocks => [
  textParagraph('Normal', prose.key),
  keyHeading('Verdicts'),
  textParagraph('Remark', prose.verdicts),
  tableOf(['Verdict', 'Means'], note.verdicts.map((verdict) => [[new Paragraph({ style: 'Cell', children: verdictRuns(verdict) })], [textParagraph('Cell', verdict.meaning)]]), [2_400, textWidth - 2_400]),
  ...note.scales.flatMap(scaleBlocks),
  keyHeading('Confidence'),
  tableOf(['Level', 'Means'], confidences.map(({ id, meaning }) => [[textParagraph('Cell', confidenceInWords(note.standard, id))], [textParagraph('Cell', meaning)]]), [1_400, textWidth - 1_400]),
  keyHeading('Grades of sources and information (Admiralty code)'),
  textParagraph('Remark', prose.grades),
  tableOf(
    ['Source', 'Means', 'Information', 'Means'],
    reliabilities.map((source, index) => [source.id, source.words, `${credibilities[index]?.id ?? ''}`, credibilities[index]?.words ?? ''].map((words) => [textParagraph('Cell', words)])),
    [900, textWidth / 2 - 900, 1_200, textWidth / 2 - 1_200],
  ),
]

const scaleBlocks = ({ name, terms, rule, origin }: NoteScale): Blocks => [
  keyHeading(`Likelihood: ${name}`),
  ...(terms.length === 0 ? [] : [tableOf(['Term', 'Stands for'], terms.map(({ words, band }) => [[textParagraph('Cell', words)], [textParagraph('Cell', band)]]), [textWidth / 2, textWidth / 2])]),
  textParagraph('Remark', terms.length === 0 ? rule : `${rule} Table: ${origin}`, { spacing: { before: 80 } }),
]
