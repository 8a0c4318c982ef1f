import { createHash } from 'node:crypto'
import type { ClaimRecord, CritiqueRecord, EvidenceRecord, JudgementRecord, MarkRecord, SourceRecord } from '#core/domain/claim.ts'
import type { Block, BlockKind, DocumentRecord, DocumentText } from '#core/domain/document.ts'
import type { MatrixRating, QuestionRecord } from '#core/domain/judging.ts'
import { newId, type AnalystId, type DocumentId, type EditionId, type Id, type SourceId } from '#core/domain/ids.ts'
import { anchorAt } from '#core/text/anchor.ts'
import type { NoteMaterial } from './make-note.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const at = (day: number, time = '09:30'): string => `2026-03-${String(day).padStart(2, '0')}T${time}:00.000Z`
/** An id that is the same in every run, so that files made from the fixture can be compared. */
const fixedId = <Kind extends string>(kind: string, n: number): Id<Kind> =>
  `01920000-0000-7000-8000-${sha256(`${kind}-${n}`).slice(0, 12)}` as Id<Kind>

/** A document from lines: "# " and "## " begin headings, "- " list items, all others are paragraphs. */
export function aDocument(n: number, facts: Partial<DocumentRecord> & { readonly title: string }, lines: readonly string[]): { readonly record: DocumentRecord; readonly text: DocumentText } {
  const documentId: DocumentId = fixedId('document', n)
  const editionId: EditionId = fixedId('edition', n)
  let text = ''
  const blocks: Block[] = []
  for (const line of lines) {
    const [, prefix = '', words = ''] = /^(#+ |- )?(.*)$/s.exec(line) ?? []
    const kind: BlockKind = prefix.startsWith('#') ? 'heading' : prefix === '- ' ? 'list-item' : 'paragraph'
    const start = text.length
    text += words
    blocks.push({ kind, level: kind === 'heading' ? prefix.length - 1 : kind === 'list-item' ? 1 : 0, start, end: text.length, boilerplate: null, cell: null })
    text += '\n\n'
  }
  return {
    record: {
      documentId, editionId, fileName: `document-${n}.html`, mediaType: 'text/html', encoding: 'UTF-8', sha256: sha256(text), characters: [...text].length,
      importedAt: at(2), warnings: [], claims: 0, marks: 0, unrated: 0, openCritiques: 0, author: null, site: null, publishedOn: null, url: null, language: 'en', ...facts,
    },
    text: { documentId, editionId, contentId: fixedId('content', n), text, blocks, steps: [] },
  }
}

/** A mark on the first place where a document says these words. */
export function aMark(n: number, claimId: ClaimRecord['claimId'], { record, text }: ReturnType<typeof aDocument>, quote: string): MarkRecord {
  const start = text.text.indexOf(quote)
  if (start < 0) throw new Error(`The fixture's document does not say “${quote}”.`)
  const anchor = anchorAt(text.text, sha256(text.text), { start, end: start + quote.length })
  return { ...anchor, markId: fixedId('mark', n), claimId, documentId: record.documentId, editionId: record.editionId, at: at(3), analyst: 'M. Ito' }
}

export const aClaim = (n: number, statement: string, parts: Partial<ClaimRecord> = {}): ClaimRecord => ({
  claimId: fixedId('claim', n), number: n, statement, kind: 'event', status: 'judged', priority: 'normal', assignee: null, asOf: null, note: '', tags: [], at: at(3), analyst: 'M. Ito',
  marks: [], evidence: [], judgements: [], critiques: [], figures: null, dates: null, prediction: null, reviews: [], assumptions: [], ...parts,
})

const analystIds: Readonly<Record<string, AnalystId>> = { 'M. Ito': fixedId('analyst', 1), 'R. Vance': fixedId('analyst', 2) }

export const aJudgement = (n: number, claim: number, analyst: string, parts: Partial<JudgementRecord>): JudgementRecord => ({
  judgementId: fixedId('judgement', n), claimId: fixedId('claim', claim), analystId: analystIds[analyst] ?? newId(), analyst, standard: 'icd203', term: null, low: null, high: null,
  percent: null, confidence: null, verdict: null, rationale: '', at: at(10 + n % 10), ...parts,
})

const anEvidence = (n: number, claim: number, sourceId: SourceId | null, parts: Partial<EvidenceRecord>): EvidenceRecord => ({
  evidenceId: fixedId('evidence', n), claimId: fixedId('claim', claim), sourceId, passage: null, stance: 'supports', credibility: null, relevance: null, accessChain: '', searched: null, excerpt: '', locator: '', note: '', at: at(8), analyst: 'M. Ito', ...parts,
})

const aCritique = (n: number, claim: number | null, parts: Partial<CritiqueRecord>): CritiqueRecord => ({
  critiqueId: fixedId('critique', n), target: 'claim', targetId: claim === null ? '' : fixedId('claim', claim), claimId: claim === null ? null : fixedId('claim', claim), type: 'unsourced-figure',
  severity: 'major', text: '', status: 'open', replies: [], analyst: 'R. Vance', at: at(12), ...parts,
})

const aSource = (n: number, title: string, parts: Partial<SourceRecord> = {}): SourceRecord => ({
  sourceId: fixedId('source', n), title, author: null, publisher: null, url: null, publishedOn: null, accessedOn: null, reliability: null, note: '', cites: [], documents: [], evidence: 0, critiques: [], at: at(5), ...parts,
})

/** A project about the lease of an invented harbour, with eight claims in every state the note can show. */
/** A question over which the two analysts part: without the second row another hypothesis leads. */
function aQuestion(): QuestionRecord {
  const [lease, works] = [fixedId<'hypothesis'>('hypothesis', 1), fixedId<'hypothesis'>('hypothesis', 2)]
  const rates = (hypothesisId: QuestionRecord['hypotheses'][number]['hypothesisId'], analyst: string, rating: MatrixRating) => ({ hypothesisId, analystId: analystIds[analyst] ?? newId(), analyst, rating })
  return {
    questionId: fixedId('question', 1), text: 'Why did rival lines leave Kallas?', note: 'Asked by the *editor*.', analyst: 'M. Ito', at: at(12),
    hypotheses: [{ hypothesisId: lease, text: 'The new dues drove them out', note: '' }, { hypothesisId: works, text: 'The inner basin was closed for works', note: 'Reported in `March`.' }],
    items: [
      { itemId: fixedId('matrix-item', 1), text: 'Dues rose by a fifth', evidenceId: null, credibility: 'high', relevance: 'medium', cells: [rates(lease, 'M. Ito', 'CC'), rates(works, 'M. Ito', 'I'), rates(lease, 'R. Vance', 'C')] },
      { itemId: fixedId('matrix-item', 2), text: 'Two lines left before the dues rose', evidenceId: fixedId('evidence', 8), credibility: 'medium', relevance: 'high', cells: [rates(lease, 'M. Ito', 'II'), rates(works, 'M. Ito', 'N')] },
      { itemId: fixedId('matrix-item', 3), text: 'Nobody has rated this', evidenceId: null, credibility: 'low', relevance: 'low', cells: [] },
    ],
  }
}

export function harbourProject(): NoteMaterial {
  const article = aDocument(1, {
    title: 'The Kallas lease: a harbour changes hands', author: 'Dana Oresund', site: 'The Strait Review', publishedOn: '2026-02-14', url: 'https://strait-review.example/2026/kallas-lease', fileName: 'kallas-lease.html',
  }, [
    '# The Kallas lease: a harbour changes hands',
    'On 9 January 2025 the government of Velmark signed over the running of Kallas harbour to the Meridian Group for 40 years. The minister called it a partnership of equals.',
    '## What was signed',
    'The group will pay €12 million a year, a sum that rises with traffic. In return it takes all harbour dues.',
    'According to people familiar with the talks, a side letter allows naval vessels to call without notice. The text of that letter has not been published.',
    '## What it means for trade',
    'Traffic through Kallas has doubled since the lease began, and the harbour now handles 4.2 million tonnes a year.',
    'Because the dredging contract went to the same group, rivals have been shut out of the inner basin.',
    '- The naval base at Torvik is expected to close within three years.',
    '- Fishing boats will be moved to the northern mole.',
  ])
  const reply = aDocument(2, {
    title: 'Reply of the Harbour Authority', author: 'Kallas Harbour Authority', site: null, publishedOn: '2026-02-20', url: null, fileName: 'reply.txt',
  }, [
    '# Reply of the Harbour Authority',
    'The contract was signed on 9 January 2024, not in 2025 as has been reported.',
    'Traffic in the first year grew from 3.1 to 3.6 million tonnes, as our quarterly tables show.',
    'Die Hafenordnung gilt unverändert; no vessel calls without notice. 🚢 See section 4.',
  ])

  const tables = aSource(1, 'Quarterly traffic tables, 2023–2025', { author: 'Kallas Harbour Authority', publisher: 'Kallas', url: 'https://authority.example/tables', publishedOn: '2026-01', accessedOn: '2026-03-04', reliability: 'B', documents: [reply.record.documentId], note: 'Counts ships by *declared* tonnage; small craft are left out.' })
  const gazette = aSource(2, 'Official Gazette of Velmark, no. 4', { publisher: 'State Printing Office', publishedOn: '2024-01-11', accessedOn: '2026-03-04', reliability: 'A' })
  const paper = aSource(3, 'Where the lease money goes', { author: 'P. Hollis', publisher: 'Coastal Letters', url: 'https://coastal.example/lease-money', publishedOn: '2025-11-03', reliability: 'D', cites: [fixedId('source', 5)],
    critiques: [aCritique(20, null, { target: 'source', targetId: fixedId('source', 3), type: 'circular-sourcing', severity: 'major', text: 'Hollis takes the figure from the group’s own brochure [and says so in a footnote](https://coastal.example/notes).' })] })
  const officer = aSource(4, 'Conversation with a retired harbour pilot', { accessedOn: '2026-03-07', reliability: 'F', note: 'Asked not to be named.' })
  const brochure = aSource(5, 'Kallas: gateway to the north', { author: 'Meridian Group', publisher: 'Meridian Group', publishedOn: '2025-06' })

  const claims = [
    aClaim(1, 'The Kallas lease was signed on 9 January 2025.', {
      kind: 'date', tags: ['chronology'],
      marks: [aMark(1, fixedId('claim', 1), article, 'On 9 January 2025 the government of Velmark signed over the running of Kallas harbour'), aMark(2, fixedId('claim', 1), reply, 'The contract was signed on 9 January 2024, not in 2025 as has been reported.')],
      evidence: [
        anEvidence(1, 1, gazette.sourceId, { stance: 'contradicts', credibility: 1, excerpt: 'Concession for the operation of Kallas harbour, signed this ninth day of January 2024.', locator: 'p. 17' }),
        anEvidence(2, 1, null, { stance: 'contradicts', credibility: 2, passage: { ...aMark(90, fixedId('claim', 1), reply, 'The contract was signed on 9 January 2024'), documentId: reply.record.documentId, editionId: reply.record.editionId } }),
      ],
      judgements: [
        aJudgement(3, 1, 'R. Vance', { term: 'almost-no-chance', low: 1, high: 5, confidence: 'high', verdict: 'contradicted', rationale: 'Agreed; the gazette settles it.' }),
        aJudgement(2, 1, 'M. Ito', { term: 'almost-no-chance', low: 1, high: 5, confidence: 'high', verdict: 'contradicted', rationale: 'The gazette prints the contract with its date. The article is **one year out**; the rest of its chronology follows from the wrong year:\n\n1. the first payment,\n2. the “first year” of traffic.' }),
        aJudgement(1, 1, 'M. Ito', { term: 'likely', low: 55, high: 80, confidence: 'low', verdict: 'unverified', rationale: 'Only the article so far.' }),
      ],
      critiques: [aCritique(1, 1, { type: 'date-error', severity: 'major', text: 'The gazette of 11 January **2024** prints the contract. A slip of the pen would be harmless; here *every later figure* is tied to the year.', status: 'answered',
        replies: [{ replyId: 'r1', kind: 'answer', text: 'Confirmed with the printed issue. Verdict changed to contradicted.', analyst: 'M. Ito', at: at(13, '16:05') }] })],
    }),
    aClaim(2, 'The Meridian Group pays €12 million a year for the lease.', {
      kind: 'figure', tags: ['money'], marks: [aMark(3, fixedId('claim', 2), article, 'The group will pay €12 million a year, a sum that rises with traffic.')],
      evidence: [anEvidence(3, 2, paper.sourceId, { credibility: 4, excerpt: 'The annual fee is put at twelve million.', locator: 'para. 3', note: 'No document is named.' })],
      judgements: [aJudgement(4, 2, 'M. Ito', { term: 'unlikely', low: 20, high: 45, confidence: 'low', verdict: 'unverified', rationale: 'One weak source, which leans on the company. The gazette gives the formula and not the sum:\n\n> fee = base × traffic index\n\nWith the published traffic it comes to about €9 million.' })],
      critiques: [aCritique(2, 2, { type: 'unsourced-figure', severity: 'fatal', text: 'A number is given and nothing says where it comes from. Compare:\n\n- gazette: a formula\n- Hollis: “twelve million”, no source\n- article: “€12 million”, no source' }),
        aCritique(3, 2, { target: 'evidence', targetId: fixedId('evidence', 3), type: 'circular-sourcing', severity: 'minor', text: 'Goes back to the brochure [5].', status: 'withdrawn', analyst: 'M. Ito', replies: [{ replyId: 'r2', kind: 'reply', text: 'Does it? The footnote names a speech.', analyst: 'R. Vance', at: at(14) }, { replyId: 'r3', kind: 'withdrawal', text: '', analyst: 'M. Ito', at: at(15) }] })],
    }),
    aClaim(3, 'A side letter allows naval vessels to call at Kallas without notice.', {
      kind: 'attribution', marks: [aMark(4, fixedId('claim', 3), article, 'a side letter allows naval vessels to call without notice')], priority: 'high',
      evidence: [
        anEvidence(4, 3, officer.sourceId, { credibility: 6, excerpt: 'They come at night. We are told in the morning.', locator: '7 March 2026' }),
        anEvidence(5, 3, tables.sourceId, { stance: 'context', credibility: 2, note: 'The tables leave out state vessels, so they can say nothing either way.' }),
        anEvidence(6, 3, null, { stance: 'contradicts', credibility: 3, passage: { ...aMark(91, fixedId('claim', 3), reply, 'no vessel calls without notice. 🚢'), documentId: reply.record.documentId, editionId: reply.record.editionId } }),
      ],
      judgements: [
        aJudgement(6, 3, 'R. Vance', { percent: 60, term: 'likely', low: 60, high: 60, confidence: 'low', verdict: 'mixed', rationale: 'The pilot has no reason to lie, and the Authority has one.' }),
        aJudgement(5, 3, 'M. Ito', { term: 'roughly-even-chance', low: 45, high: 55, confidence: 'low', verdict: 'unverifiable', rationale: 'The letter, if there is one, is not public. Nothing we can obtain settles it.' }),
      ],
      critiques: [aCritique(4, 3, { type: 'vague-attribution', severity: 'major', text: '“People familiar with the talks” cannot be asked. Which side of the table did they sit on?', target: 'mark', targetId: fixedId('mark', 4) })],
    }),
    aClaim(4, 'Traffic through Kallas has doubled since the lease began.', {
      kind: 'figure', marks: [aMark(5, fixedId('claim', 4), article, 'Traffic through Kallas has doubled since the lease began')],
      evidence: [anEvidence(7, 4, tables.sourceId, { stance: 'contradicts', credibility: 1, excerpt: '2023: 3.1 million t. 2024: 3.6 million t. 2025: 3.9 million t.', locator: 'table 2' })],
      judgements: [aJudgement(7, 4, 'M. Ito', { term: 'very-unlikely', low: 5, high: 20, confidence: 'moderate', verdict: 'contradicted', rationale: 'From 3.1 to 3.9 million tonnes is a rise of about a quarter:\n\n| Year | Million t |\n|---|---|\n| 2023 | 3.1 |\n| 2025 | 3.9 |\n\nSmall craft are not counted, which cannot make up the rest.' })],
      critiques: [aCritique(5, 4, { type: 'base-rate-missing', severity: 'note', text: 'All harbours on the strait grew in these years.', analyst: 'M. Ito' })],
    }),
    aClaim(5, 'Kallas now handles 4.2 million tonnes a year.', { kind: 'figure', status: 'open', asOf: '2026-02', marks: [aMark(6, fixedId('claim', 5), article, 'the harbour now handles 4.2 million tonnes a year')] }),
    aClaim(6, 'Giving the dredging contract to the same group shut rivals out of the inner basin.', {
      kind: 'causal', status: 'needs-review', marks: [aMark(7, fixedId('claim', 6), article, 'Because the dredging contract went to the same group, rivals have been shut out of the inner basin.')],
      judgements: [aJudgement(8, 6, 'R. Vance', { percent: 70, term: 'likely', low: 70, high: 70, verdict: 'mixed', rationale: 'Rivals did leave; `inner basin` was closed for works at the time. That alone would explain it.' })],
      critiques: [aCritique(6, 6, { type: 'causal-leap', severity: 'minor', text: 'One followed the other.' })],
    }),
    aClaim(7, 'The naval base at Torvik will close by 2029.', {
      kind: 'prediction', asOf: '2029-02', assignee: 'R. Vance', marks: [aMark(8, fixedId('claim', 7), article, 'The naval base at Torvik is expected to close within three years.')],
      evidence: [anEvidence(8, 7, gazette.sourceId, { stance: 'context', credibility: 2, excerpt: 'Staffing of Torvik is fixed to 2027.', locator: 'p. 40' })],
      judgements: [aJudgement(9, 7, 'M. Ito', { term: 'unlikely', low: 20, high: 45, confidence: 'moderate', verdict: null, rationale: 'Staffing runs for two of the three years.' })],
    }),
    aClaim(8, 'Fishing boats will be moved to the northern mole.', { kind: 'prediction', status: 'open', marks: [aMark(9, fixedId('claim', 8), article, 'Fishing boats will be moved to the northern mole.')] }),
  ]

  return {
    project: { projectId: fixedId('project', 1), title: 'The Kallas harbour lease', standard: 'icd203', wordRow: 1 },
    documents: [article.record, reply.record],
    texts: [article.text, reply.text],
    claims,
    sources: [tables, gazette, paper, officer, brochure],
    questions: [aQuestion()],
    scope: { of: 'project' },
    madeAt: '2026-03-21T14:20:00.000Z',
  }
}
