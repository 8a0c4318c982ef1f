import type { BibliographyEntry, Note, NoteClaim, NoteCritique, NoteEvidence, NoteJudgement, NoteMatrix, NoteQuote, NoteScale, OpenQuestion } from '#core/domain/note.ts'
import { credibilities, reliabilities } from '#core/standards/admiralty.ts'
import { confidenceInWords, confidences } from '#core/standards/confidence.ts'
import { plainLines, plainMarkdown as plain, quoted } from './escape-markdown.ts'
import { earlierInWords, evidenceRemarks, factsOf, madeWith, prose, replyWords } from './note-prose.ts'
import { quotedMarkdown } from './quoted-markdown.ts'
import { safeUrl } from './safe-url.ts'
import { capitalised, dateInWords, inSentence, momentInWords, placeInWords } from './words.ts'

/** The note as Markdown that any reader of CommonMark with tables shows alike. What analysts and articles wrote cannot change its structure. */
export function renderMarkdown(note: Note): string {
  const blocks = [
    `# ${plain(note.title)}`,
    `*${prose.kicker}*`,
    frontMatter(note),
    '## Summary',
    plain(note.summary.words),
    note.claims.length === 0 ? '' : claimsTable(note.claims),
    '## Claims',
    ...(note.claims.length === 0 ? [plain(note.summary.words)] : note.claims.flatMap(claimBlocks)),
    ...(note.matrices.length === 0 ? [] : ['## Competing hypotheses', prose.matrices, ...note.matrices.flatMap(matrixBlocks)]),
    '## Open questions',
    note.openQuestions.length === 0 ? prose.nothingOpen : note.openQuestions.map(questionItem).join('\n'),
    '## Bibliography',
    ...(note.bibliography.length === 0 ? [prose.noBibliography] : note.bibliography.flatMap(entryBlocks)),
    '## How to read this note',
    ...keyBlocks(note),
    '---',
    madeWith(note.madeAt),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

const frontMatter = (note: Note): string =>
  [
    `- Covers: ${plain(note.scopeInWords)}`,
    ...(note.analysts.length === 0 ? [] : [`- ${note.analysts.length === 1 ? 'Analyst' : 'Analysts'}: ${plain(note.analysts.join(', '))}`]),
    `- Standard: ${plain(note.standardName)}`,
    `- Made: ${momentInWords(note.madeAt)}`,
  ].join('\n')

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const claimsTable = (claims: readonly NoteClaim[]): string =>
  table(
    ['No.', 'Claim', 'Verdict', 'Likelihood', 'Confidence'],
    claims.map((claim) => [
      `${claim.number}`,
      plain(claim.statement),
      claim.judgements.length === 0 ? 'Not judged' : cell(claim, ({ verdict }) => verdict),
      cell(claim, ({ likelihoodInShort }) => likelihoodInShort),
      cell(claim, ({ confidenceInShort }) => confidenceInShort),
    ]),
  )

/** Once where the analysts agree, else by name. */
function cell({ judgements }: NoteClaim, said: (judgement: NoteJudgement) => string | null): string {
  const values = judgements.map((judgement) => said(judgement) ?? '–')
  const different = new Set(values).size > 1
  if (!different) return values[0] ?? '–'
  return judgements.map((judgement, index) => `${values[index]} (${plain(judgement.analyst)})`).join('; ')
}

const claimBlocks = (claim: NoteClaim): readonly string[] => [
  `### ${claim.number}. ${plain(claim.statement)}`,
  plain(factsOf(claim).join(' · ')),
  ...claim.quotes.flatMap(quoteBlocks),
  ...remark('Note:', claim.record.note),
  ...(claim.judgements.length === 0 ? [prose.notJudged] : [`#### ${claim.judgements.length === 1 ? 'Judgement' : 'Judgements'}`, ...claim.judgements.flatMap(judgementBlocks)]),
  claim.earlierJudgements === 0 ? '' : earlierInWords(claim.earlierJudgements),
  ...(claim.evidence.length === 0 ? [] : ['#### Evidence', ...claim.evidence.flatMap(evidenceBlocks)]),
  ...claim.parts.flatMap(({ heading, lines }) => [`#### ${heading}`, ...lines.map(plain)]),
  ...(claim.critiques.length === 0 ? [] : ['#### Critiques', ...claim.critiques.flatMap(critiqueBlocks)]),
]

const quoteBlocks = (quote: NoteQuote): readonly string[] => [quoted(plainLines(quote.quote)), `— ${whereabouts(quote)}`]

const whereabouts = (quote: NoteQuote): string => [[plain(quote.documentTitle), plain(placeInWords(quote))].filter((part) => part !== '').join(', '), reference(quote.reference)].filter((part) => part !== '').join(' ')

/** Square brackets without a definition are plain text in Markdown, and nobody but us can write one here. */
const reference = (number: number | null): string => (number === null || number === 0 ? '' : `[${number}]`)

/** An analyst's Markdown under a line that says what it is. */
const remark = (lead: string, markdown: string): readonly string[] => (markdown.trim() === '' ? [] : [...(lead === '' ? [] : [lead]), quotedMarkdown(markdown)])

const judgementBlocks = (judgement: NoteJudgement): readonly string[] => [
  `**${judgement.verdict ?? 'No verdict'}** – ${plain(judgement.analyst)}, ${dateInWords(judgement.at)}`,
  plain(judgement.likelihood ?? ''),
  plain(judgement.confidence ?? ''),
  ...remark('', judgement.rationale),
]

const evidenceBlocks = (evidence: NoteEvidence): readonly string[] => [
  [
    `${evidence.number}\\. **${evidence.stance}** – ${[evidence.title === '' ? 'No source named' : plain(evidence.title), plain(evidence.locator)].filter((part) => part !== '').join(', ')}`,
    reference(evidence.reference),
    evidence.grade === '' ? '(not graded)' : `**${evidence.grade}** (${evidence.gradeInWords})`,
  ]
    .filter((part) => part !== '')
    .join(' '),
  ...evidenceRemarks(evidence).map(plain),
  ...(evidence.passage ? passageBlocks(evidence.passage, evidence.record.sourceId !== null) : []),
  evidence.excerpt === '' ? '' : quoted(plainLines(evidence.excerpt)),
  ...remark('Note:', evidence.note),
]

/** Under a source the document is named too; without one it was named in the line above. */
const passageBlocks = (passage: NoteQuote, underSource: boolean): readonly string[] =>
  underSource ? quoteBlocks(passage) : [quoted(plainLines(passage.quote)), placeInWords(passage) === '' ? '' : `— ${plain(capitalised(placeInWords(passage)))}`]

const critiqueBlocks = ({ record, type, severity, status, about }: NoteCritique): readonly string[] => [
  `**${type}** (${inSentence(severity)}, ${inSentence(status)}) – ${plain(record.analyst)}, ${dateInWords(record.at)}, on ${plain(about)}`,
  ...remark('', record.text),
  ...record.replies.flatMap((reply) => [`${plain(reply.analyst)} ${replyWords[reply.kind]}, ${dateInWords(reply.at)}${reply.text.trim() === '' ? '.' : ':'}`, ...remark('', reply.text)]),
]

const matrixBlocks = ({ record, question, reading, hypotheses, rows, scores }: NoteMatrix): readonly string[] => [
  `### Question: ${plain(question)}`,
  ...remark('', record.note),
  plain(reading),
  ...hypotheses.flatMap(({ sign, text }, at) => [`${sign}: ${plain(text)}`, ...remark('', record.hypotheses[at]?.note ?? '')]),
  hypotheses.length === 0 ? '' : table(
    ['Evidence', ...hypotheses.map(({ sign }) => sign)],
    [
      ...rows.map(({ sign, text, weight, ratings, linchpin }) => [`${sign}: ${plain(text)} (${weight}${linchpin ? '; linchpin' : ''})`, ...ratings.map(plain)]),
      ...(rows.length === 0 ? [] : scores.map(({ words, values }) => [`*${plain(words)}*`, ...values])),
    ],
  ),
]

const questionItem = ({ words, claims, references }: OpenQuestion): string =>
  [`- ${plain(words)}`, claims.length === 0 ? '' : `${claims.length === 1 ? 'Claim' : 'Claims'} ${claims.join(', ')}.`, references.map((number) => `[${number}]`).join(' ')].filter((part) => part !== '').join(' ')

const entryBlocks = (entry: BibliographyEntry): readonly string[] => [
  [
    `[${entry.number}] ${[plain(entry.before), `${entry.title.trim() === '' ? '' : `*${plain(entry.title)}*`}${/^\s/.test(entry.after) ? ' ' : ''}${plain(entry.after)}`].filter((part) => part !== '').join(' ')}`,
    address(entry.url),
    entry.grade === '' ? '' : `Grade **${entry.grade}**: ${inSentence(entry.gradeInWords)}.`,
    entry.drawsOn.length === 0 ? '' : `Draws on ${entry.drawsOn.map((number) => `[${number}]`).join(' ')}.`,
    entry.texts.length === 0 ? '' : `Its text: ${entry.texts.map((number) => `[${number}]`).join(' ')}.`,
  ]
    .filter((part) => part !== '')
    .join(' '),
  ...remark('', entry.note),
  ...entry.critiques.flatMap(critiqueBlocks),
]

function address(url: string | null): string {
  if (url === null || url === '') return ''
  const safe = safeUrl(url)
  return safe === null ? plain(url) : `<${safe}>`
}

const keyBlocks = (note: Note): readonly string[] => [
  prose.key,
  '### Verdicts',
  prose.verdicts,
  table(['Verdict', 'Means'], note.verdicts.map(({ words, meaning }) => [plain(words), plain(meaning)])),
  ...note.scales.flatMap(scaleBlocks),
  '### Confidence',
  table(['Level', 'Means'], confidences.map(({ id, meaning }) => [confidenceInWords(note.standard, id), plain(meaning)])),
  '### Grades of sources and information (Admiralty code)',
  prose.grades,
  table(['Source', 'Means', 'Information', 'Means'], reliabilities.map((source, index) => [source.id, source.words, `${credibilities[index]?.id ?? ''}`, credibilities[index]?.words ?? ''])),
]

const scaleBlocks = ({ name, terms, rule, origin }: NoteScale): readonly string[] => [
  `### Likelihood: ${plain(name)}`,
  terms.length === 0 ? '' : table(['Term', 'Stands for'], terms.map(({ words, band }) => [plain(words), plain(band)])),
  plain(terms.length === 0 ? rule : `${rule} Table: ${origin}`),
]
