import type { Anchor } from '#core/domain/claim.ts'
import type { DocumentId, EditionId } from '#core/domain/ids.ts'
import type { Note, NoteClaim, NoteCritique, NoteMatrix, NoteQuote } from '#core/domain/note.ts'
import { judgementInWords } from '#core/standards/judgement-words.ts'
import { jsonFormat, type JsonNote } from './json-shape.ts'

/** The note as JSON after docs/export.schema.json: complete, with every judgement and reply; the same note gives the same bytes. */
export const renderJson = (note: Note): string => `${JSON.stringify(jsonOf(note), null, 2)}\n`

/** The same before it is written out. Keys stand in the order of the schema. */
function jsonOf(note: Note): JsonNote {
  const references = new Map(note.bibliography.map(({ of, number }) => [idOf(of), number]))
  return {
    format: jsonFormat,
    madeAt: note.madeAt,
    project: { projectId: note.projectId, title: note.title, standard: note.standard, wordRow: note.wordRow },
    scope: note.scope.of === 'claims' ? { of: 'claims', claimIds: [...note.scope.claimIds] } : note.scope,
    analysts: [...note.analysts],
    summary: { ...note.summary, verdicts: [...note.summary.verdicts] },
    claims: note.claims.map((claim) => claimJson(claim, note.wordRow)),
    matrices: note.matrices.map(matrixJson),
    openQuestions: note.openQuestions.map(({ kind, words, claims, references }) => ({ kind, words, claims: [...claims], references: [...references] })),
    documents: note.documents.map((document) => ({
      documentId: document.documentId,
      editionId: document.editionId,
      reference: references.get(document.documentId) ?? 0,
      title: document.title,
      author: document.author,
      url: document.url,
      publishedOn: document.publishedOn,
      site: document.site,
      language: document.language,
      fileName: document.fileName,
      mediaType: document.mediaType,
      encoding: document.encoding,
      sha256: document.sha256,
      characters: document.characters,
      importedAt: document.importedAt,
      warnings: [...document.warnings],
    })),
    sources: note.sources.map((source) => {
      const reference = references.get(source.sourceId) ?? 0
      return {
        sourceId: source.sourceId,
        reference,
        title: source.title,
        author: source.author,
        url: source.url,
        publishedOn: source.publishedOn,
        publisher: source.publisher,
        accessedOn: source.accessedOn,
        reliability: source.reliability,
        note: source.note,
        cites: [...source.cites],
        documents: [...source.documents],
        critiques: (note.bibliography[reference - 1]?.critiques ?? []).map(critiqueJson),
        at: source.at,
      }
    }),
    bibliography: note.bibliography.map(({ number, of, before, title, after }) => ({ number, kind: of.kind, id: idOf(of), words: `${before}${title}${after}` })),
    verdicts: note.verdicts.map(({ id, words, meaning, tone }) => ({ id, words, meaning, tone })),
    scales: note.scales.map(({ standard, name, terms, rule, origin }) => ({ standard, name, terms: [...terms], rule, origin })),
  }
}

const idOf = (of: Note['bibliography'][number]['of']): string => (of.kind === 'document' ? of.documentId : of.sourceId)

function matrixJson({ record, rows, scores, reading }: NoteMatrix): JsonNote['matrices'][number] {
  const { questionId, text, note, hypotheses, items, analyst, at } = record
  return {
    questionId, text, note,
    hypotheses: hypotheses.map((hypothesis) => ({ hypothesisId: hypothesis.hypothesisId, text: hypothesis.text, note: hypothesis.note })),
    items: items.map(({ cells, ...item }, index) => ({
      itemId: item.itemId, text: item.text, evidenceId: item.evidenceId, credibility: item.credibility, relevance: item.relevance,
      cells: cells.map((cell) => ({ hypothesisId: cell.hypothesisId, analystId: cell.analystId, analyst: cell.analyst, rating: cell.rating })),
      linchpin: rows[index]?.linchpin ?? false,
    })),
    scores: scores.map(({ words, rule, values }) => ({ words, rule, values: [...values] })),
    reading, analyst, at,
  }
}

function claimJson({ number, record, quotes, judgements, evidence, critiques, parts }: NoteClaim, wordRow: 1 | 2): JsonNote['claims'][number] {
  const latest = new Set(judgements.map((judgement) => judgement.record.judgementId))
  const marks = new Map(record.marks.map((mark) => [mark.markId, mark]))
  return {
    number,
    claimId: record.claimId,
    projectNumber: record.number,
    statement: record.statement,
    kind: record.kind,
    status: record.status,
    priority: record.priority,
    assignee: record.assignee,
    asOf: record.asOf,
    note: record.note,
    tags: [...record.tags],
    analyst: record.analyst,
    at: record.at,
    marks: quotes.flatMap((quote) => {
      const mark = quote.markId && marks.get(quote.markId)
      return mark ? [{ markId: mark.markId, ...quoteJson(quote, mark), analyst: mark.analyst, at: mark.at }] : []
    }),
    judgements: record.judgements.map((judgement) => {
      const { likelihoodSentence: likelihood, confidenceSentence: confidence } = judgementInWords(judgement, wordRow)
      return {
        judgementId: judgement.judgementId,
        analystId: judgement.analystId,
        analyst: judgement.analyst,
        at: judgement.at,
        latest: latest.has(judgement.judgementId),
        standard: judgement.standard,
        term: judgement.term,
        low: judgement.low,
        high: judgement.high,
        percent: judgement.percent,
        confidence: judgement.confidence,
        verdict: judgement.verdict,
        likelihoodInWords: likelihood,
        confidenceInWords: confidence,
        rationale: judgement.rationale,
      }
    }),
    evidence: evidence.map((piece) => ({
      evidenceId: piece.record.evidenceId,
      number: piece.number,
      stance: piece.record.stance,
      sourceId: piece.record.sourceId,
      reference: piece.reference,
      credibility: piece.record.credibility,
      grade: piece.grade,
      relevance: piece.record.relevance,
      accessChain: piece.record.accessChain,
      searched: piece.record.searched,
      excerpt: piece.excerpt,
      locator: piece.locator,
      note: piece.note,
      passage: piece.passage && piece.record.passage && quoteJson(piece.passage, piece.record.passage),
      analyst: piece.record.analyst,
      at: piece.record.at,
    })),
    critiques: critiques.map(critiqueJson),
    figures: record.figures && record.figures.map((figure) => ({ ...figure })),
    dates: record.dates && record.dates.map((date) => ({ ...date })),
    prediction: record.prediction && withoutClaim(record.prediction),
    reviews: record.reviews.map(withoutClaim),
    assumptions: record.assumptions.map(withoutClaim),
    sourceSummary: parts.find(({ kind }) => kind === 'source-summary')?.lines.join(' ') ?? null,
  }
}

/** What hangs on a claim stands inside it and need not name it. */
function withoutClaim<Part extends { readonly claimId: unknown }>({ claimId: _claimId, ...part }: Part): Omit<Part, 'claimId'> {
  return part
}

const quoteJson = (quote: NoteQuote, anchor: Anchor & { readonly documentId: DocumentId; readonly editionId: EditionId }) => ({
  documentId: anchor.documentId,
  editionId: anchor.editionId,
  reference: quote.reference,
  quote: anchor.quote,
  start: quote.start,
  end: quote.end,
  prefix: anchor.prefix,
  suffix: anchor.suffix,
  textSha256: anchor.textSha256,
  section: quote.section,
  paragraph: quote.paragraph,
})

const critiqueJson = ({ record, about }: NoteCritique): JsonNote['claims'][number]['critiques'][number] => ({
  critiqueId: record.critiqueId,
  target: record.target,
  targetId: record.targetId,
  about,
  type: record.type,
  severity: record.severity,
  status: record.status,
  text: record.text,
  analyst: record.analyst,
  at: record.at,
  replies: record.replies.map(({ replyId, kind, text, analyst, at }) => ({ replyId, kind, text, analyst, at })),
})
