import { Bookmark, HeadingLevel, Paragraph, Tab, TextRun, type ParagraphChild, type Table } from 'docx'
import type { NoteClaim, NoteCritique, NoteEvidence, NoteJudgement, NoteQuote, NoteVerdict } from '#core/domain/note.ts'
import type { VerdictShape, VerdictTone } from '#core/standards/ids.ts'
import { colours, textWidth } from './docx-style.ts'
import { claimAnchor, direction, linkRuns, quiet, referenceRun, richParagraphs, runsOf, tableOf, textParagraph, type Lists } from './docx-text.ts'
import { earlierInWords, evidenceRemarks, factsOf, prose, replyWords } from './note-prose.ts'
import { capitalised, dateInWords, inSentence, placeInWords } from './words.ts'

type Blocks = (Paragraph | Table)[]

const signs: Readonly<Record<VerdictShape, string>> = { disc: '●', ring: '○', 'half-disc': '◐', triangle: '△', square: '□', cross: '×', lozenge: '◇', 'dashed-ring': '◌', star: '★', hexagon: '⬡', plus: '+', bars: '≡' }
const tones: Readonly<Record<VerdictTone, string>> = { for: colours.for, between: colours.between, against: colours.against, open: colours.quiet }

/** A verdict in the note's words, with its sign, which stays apart in one colour. */
export const verdictRuns = ({ shape, tone, words }: NoteVerdict, bold = false): TextRun[] => [
  ...runsOf(`${signs[shape]} `, { color: tones[tone], bold: true }), ...runsOf(words, { bold }),
]

/** A claim under a numbered heading, with all that hangs on it. */
export const claimBlocks = (claim: NoteClaim, lists: Lists): Blocks => [
  new Paragraph({
    heading: HeadingLevel.HEADING_2,
    numbering: { reference: 'claims', level: 0 },
    ...direction(claim.statement),
    children: [new Bookmark({ id: claimAnchor(claim.number), children: runsOf(claim.statement) })],
  }),
  textParagraph('Facts', factsOf(claim).join(' · ')),
  ...claim.quotes.flatMap(quoteBlocks),
  ...richParagraphs(claim.record.note, lists, { width: textWidth }),
  ...judgementsBlocks(claim, lists),
  ...evidenceBlocks(claim.evidence, lists),
  ...claim.parts.flatMap((part) => [heading(part.heading), ...part.lines.map((line) => new Paragraph({ ...direction(line), children: runsOf(line) }))]),
  ...(claim.critiques.length === 0 ? [] : [heading('Critiques'), ...claim.critiques.flatMap((critique) => critiqueBlocks(critique, lists))]),
]

const heading = (words: string): Paragraph => new Paragraph({ heading: HeadingLevel.HEADING_3, children: runsOf(words) })

const languageOf = (language: string | null) => (language && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) ? { language: { value: language } } : {})

const quoteBlocks = (quote: NoteQuote): Blocks => [
  textParagraph('Quotation', quote.quote, {}, languageOf(quote.language)),
  new Paragraph({ style: 'Whereabouts', children: whereabouts(quote) }),
]

const whereabouts = (quote: NoteQuote): ParagraphChild[] => [
  ...runsOf([quote.documentTitle, placeInWords(quote)].filter((part) => part !== '').join(', ')),
  ...(quote.reference > 0 ? [...runsOf(' '), referenceRun(quote.reference)] : []),
]

const judgementsBlocks = ({ judgements, earlierJudgements }: NoteClaim, lists: Lists): Blocks =>
  judgements.length === 0
    ? [textParagraph('Remark', prose.notJudged)]
    : [
        heading(judgements.length === 1 ? 'Judgement' : 'Judgements'),
        ...judgements.flatMap((judgement) => judgementBlocks(judgement, lists)),
        ...(earlierJudgements === 0 ? [] : [textParagraph('Remark', earlierInWords(earlierJudgements))]),
      ]

/** Likelihood and confidence stand in paragraphs of their own: ICD 203 allows no sentence that holds both. */
const judgementBlocks = (judgement: NoteJudgement, lists: Lists): Blocks => [
  new Paragraph({
    style: 'JudgementHead',
    children: [
      ...(judgement.drawn ? verdictRuns(judgement.drawn, true) : quiet('No verdict')),
      new TextRun({ children: [new Tab()] }),
      ...quiet(`${judgement.analyst}, ${dateInWords(judgement.at)}`),
    ],
  }),
  ...(judgement.likelihood ? [new Paragraph({ keepNext: judgement.confidence !== null, ...(judgement.confidence ? { spacing: { after: 40 } } : {}), children: runsOf(judgement.likelihood) })] : []),
  ...(judgement.confidence ? [new Paragraph({ children: runsOf(judgement.confidence) })] : []),
  ...richParagraphs(judgement.rationale, lists, { width: textWidth }),
]

const evidenceBlocks = (evidence: readonly NoteEvidence[], lists: Lists): Blocks =>
  evidence.length === 0
    ? []
    : [
        heading('Evidence'),
        tableOf(
          ['No.', 'Stance', 'Evidence', 'Grade'],
          evidence.map((piece) => [
            [textParagraph('Cell', `${piece.number}`)],
            [new Paragraph({ style: 'Cell', children: stanceRuns(piece) })],
            [...sourceBlocks(piece), ...evidenceRemarks(piece).map((words) => textParagraph('Cell', words)), ...(piece.excerpt === '' ? [] : [textParagraph('CellQuotation', piece.excerpt)]), ...richParagraphs(piece.note, lists, { style: 'Cell', width: evidenceWidths[2] - 200 })],
            [piece.grade === '' ? new Paragraph({ style: 'Cell', children: quiet('not graded') }) : new Paragraph({ style: 'Cell', children: [...runsOf(piece.grade, { bold: true }), ...quiet(`\n${capitalised(piece.gradeInWords)}.`)] })],
          ]),
          evidenceWidths,
        ),
      ]
const evidenceWidths = [560, 1_330, textWidth - 560 - 1_330 - 2_050, 2_050] as const

const stanceSigns = { supports: '+', contradicts: '−', context: '○' } as const
const stanceTones = { supports: colours.for, contradicts: colours.against, context: colours.quiet } as const
const stanceRuns = ({ record, stance }: NoteEvidence): TextRun[] => [...runsOf(`${stanceSigns[record.stance]} `, { bold: true, color: stanceTones[record.stance] }), ...runsOf(stance)]

function sourceBlocks({ title, locator, reference, passage, record }: NoteEvidence): Blocks {
  const name = [title === '' ? 'No source named' : title, locator].filter((part) => part !== '').join(', ')
  const place = passage && (record.sourceId ? whereabouts(passage) : runsOf(capitalised(placeInWords(passage))))
  return [
    new Paragraph({ style: 'Cell', children: [...runsOf(name), ...(reference === null ? [] : [...runsOf(' '), referenceRun(reference)])] }),
    ...(passage ? [textParagraph('CellQuotation', passage.quote, {}, languageOf(passage.language))] : []),
    ...(place ? [new Paragraph({ style: 'Cell', children: place, run: { color: colours.quiet } })] : []),
  ]
}

/** A critique with its author, and its replies under it. */
export const critiqueBlocks = ({ record, type, severity, status, about }: NoteCritique, lists: Lists, left = 0): Blocks => [
  new Paragraph({
    style: 'CritiqueHead',
    ...(left > 0 ? { indent: { left } } : {}),
    children: [
      ...runsOf(type, { bold: true }),
      ...runsOf(` · ${inSentence(severity)} · `, { color: colours.quiet }),
      ...runsOf(inSentence(status), record.status === 'open' ? { bold: true, color: colours.between } : { color: colours.quiet }),
      new TextRun({ children: [new Tab()] }),
      ...quiet(`${record.analyst}, ${dateInWords(record.at)}, on ${about}`),
    ],
  }),
  ...richParagraphs(record.text, lists, { left, width: textWidth - left }),
  ...record.replies.flatMap((reply) => [
    new Paragraph({ style: 'Reply', indent: { left: left + 360 }, keepNext: reply.text.trim() !== '', children: runsOf(`${reply.analyst} ${replyWords[reply.kind]}, ${dateInWords(reply.at)}`) }),
    ...richParagraphs(reply.text, lists, { left: left + 360, width: textWidth - left - 360 }),
  ]),
]

/** What one cell of the table of claims says: once where the analysts agree, else a line each with the name. */
export function cellBlocks(claim: NoteClaim, said: (judgement: NoteJudgement) => { readonly text: string; readonly runs: TextRun[] } | null): Blocks {
  const values = claim.judgements.map((judgement) => ({ analyst: judgement.analyst, value: said(judgement) }))
  const texts = new Set(values.map(({ value }) => value?.text))
  const [first] = values
  if (texts.size <= 1) return [new Paragraph({ style: 'Cell', children: first?.value?.runs ?? quiet('–') })]
  return values.map(({ analyst, value }) => new Paragraph({ style: 'Cell', children: [...(value?.runs ?? runsOf('–')), ...quiet(` (${analyst})`)] }))
}

/** An address as a link where it may be one. */
export const addressRuns = (url: string | null): ParagraphChild[] => (url === null || url === '' ? [] : [...runsOf(' '), ...linkRuns(url)])
