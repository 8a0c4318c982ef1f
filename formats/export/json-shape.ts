import { z } from 'zod'
import { critiqueStatuses, critiqueTargets } from '#core/domain/claim.ts'
import { assumptionStandings, matrixRatings, matrixWeights, predictionOutcomes, relevances, reviewStatuses } from '#core/domain/judging.ts'
import { openQuestionKinds } from '#core/domain/note.ts'
import {
  claimKinds, claimStatuses, confidenceLevels, credibilityGrades, critiqueSeverities, critiqueTypes, priorities, reliabilityGrades, standardIds, stances, verdictIds, verdictTones,
} from '#core/standards/ids.ts'

/** The name of the format, written into every file; the number counts up when a program that reads it must change. */
export const jsonFormat = 'urn:assay:note:1'

const id = z.string().min(1)
const moment = z.string().describe('ISO 8601 moment in UTC')
const day = z.string().nullable().describe('ISO 8601 date of year, month or day precision')
const markdown = z.string().describe('Markdown')
const position = z.int().min(0).nullable()
const numbers = z.array(z.int().min(1))

const quote = {
  documentId: id,
  editionId: id,
  reference: z.int().min(0).describe('Number in the bibliography; 0 for a document that is not of the project'),
  quote: z.string(),
  start: position.describe('Unicode code points before the quote in the canonical text of the edition; null where that text no longer says these words there'),
  end: position.describe('Code points before the end of the quote, which itself is excluded'),
  prefix: z.string().describe('A little of the text before the quote'),
  suffix: z.string().describe('A little of the text after the quote'),
  textSha256: z.string().describe('SHA-256 (hex) of the text the position counts in'),
  section: z.string().nullable().describe('The nearest heading above it'),
  paragraph: z.int().min(1).nullable().describe('Paragraph of the document, counting paragraphs and list items from 1'),
}

const critique = z.strictObject({
  critiqueId: id,
  target: z.enum(critiqueTargets),
  targetId: z.string(),
  about: z.string().describe('What it is aimed at, as the note calls it'),
  type: z.enum(critiqueTypes),
  severity: z.enum(critiqueSeverities),
  status: z.enum(critiqueStatuses),
  text: markdown,
  analyst: z.string(),
  at: moment,
  replies: z.array(z.strictObject({ replyId: id, kind: z.enum(['reply', 'answer', 'withdrawal']), text: markdown, analyst: z.string(), at: moment })),
}).meta({ id: 'critique' })

const judgement = z.strictObject({
  judgementId: id,
  analystId: id,
  analyst: z.string(),
  at: moment,
  latest: z.boolean().describe('True for the latest judgement of its analyst on this claim'),
  standard: z.enum(standardIds),
  term: z.string().nullable().describe('Id of the standard’s term'),
  low: z.number().nullable().describe('Percent'),
  high: z.number().nullable().describe('Percent'),
  percent: z.number().nullable().describe('The number the analyst gave; null where a term was chosen'),
  confidence: z.enum(confidenceLevels).nullable(),
  verdict: z.union([z.enum(verdictIds), z.string().regex(/^own-/)]).nullable().describe('One of the eight usual verdicts, or the id of one the project made for itself; its words stand under verdicts'),
  likelihoodInWords: z.string().nullable(),
  confidenceInWords: z.string().nullable(),
  rationale: markdown,
}).meta({ id: 'judgement' })

const evidence = z.strictObject({
  evidenceId: id,
  number: z.int().min(1).describe('Place within the claim'),
  stance: z.enum(stances),
  sourceId: id.nullable(),
  reference: z.int().min(1).nullable().describe('Number in the bibliography'),
  credibility: z.literal(credibilityGrades).nullable().describe('Admiralty code; 6 means that truth cannot be judged'),
  grade: z.string().describe('Both grades as written, such as B2'),
  relevance: z.enum(relevances).nullable(),
  accessChain: z.string().describe('How it came to the source, from hand to hand'),
  searched: z.strictObject({ what: z.string(), where: z.string(), on: z.string() }).nullable().describe('Where the evidence is that a search found nothing'),
  excerpt: z.string(),
  locator: z.string(),
  note: markdown,
  passage: z.strictObject(quote).nullable().describe('A passage of a document of the project, where the evidence is one'),
  analyst: z.string(),
  at: moment,
}).meta({ id: 'evidence' })

const figure = z.strictObject({
  quote: z.string(), value: z.number().nullable(), low: z.number().nullable(), high: z.number().nullable(), unit: z.string().nullable(), currency: z.string().nullable(),
  per: z.string().nullable(), approximator: z.string().nullable(), asOf: z.string().nullable(),
})
const date = z.strictObject({ quote: z.string(), from: z.string().nullable(), to: z.string().nullable(), precision: z.string(), relative: z.boolean() })

const prediction = z.strictObject({
  predictionId: id, criterion: z.string(), dueOn: z.string(), topic: z.string(), outcome: z.enum(predictionOutcomes).nullable(), resolvedOn: z.string().nullable(),
  resolution: z.string(), analyst: z.string(), at: moment,
})
const review = z.strictObject({
  reviewId: id, reviewer: z.string(), status: z.enum(reviewStatuses), note: z.string(), judgementId: id.nullable(), analyst: z.string(), at: moment, closedAt: z.string().nullable(),
})
const assumption = z.strictObject({ assumptionId: id, text: z.string(), wouldChange: z.string(), standing: z.enum(assumptionStandings), analyst: z.string(), at: moment })

const claim = z.strictObject({
  number: z.int().min(1).describe('Place in this note, in reading order'),
  claimId: id,
  projectNumber: z.int().describe('The number by which the project knows the claim'),
  statement: z.string(),
  kind: z.enum(claimKinds),
  status: z.enum(claimStatuses),
  priority: z.enum(priorities),
  assignee: z.string().nullable(),
  asOf: day,
  note: markdown,
  tags: z.array(z.string()),
  analyst: z.string(),
  at: moment,
  marks: z.array(z.strictObject({ markId: id, ...quote, analyst: z.string(), at: moment })),
  judgements: z.array(judgement).describe('Every judgement ever made, newest first'),
  evidence: z.array(evidence),
  critiques: z.array(critique),
  figures: z.array(figure).nullable().describe('As an analyst set them; null where they are as read from the words'),
  dates: z.array(date).nullable().describe('As an analyst set them; null where they are as read from the words'),
  prediction: prediction.nullable().describe('What makes a claim about the future checkable'),
  reviews: z.array(review),
  assumptions: z.array(assumption),
  sourceSummary: z.string().nullable().describe('The sources in summary, drafted from the records after ICD 206; null without evidence for or against'),
}).meta({ id: 'claim' })

const matrix = z.strictObject({
  questionId: id,
  text: z.string(),
  note: markdown,
  hypotheses: z.array(z.strictObject({ hypothesisId: id, text: z.string(), note: markdown })),
  items: z.array(z.strictObject({
    itemId: id, text: z.string(), evidenceId: id.nullable().describe('The evidence of a claim it stands for'), credibility: z.enum(matrixWeights), relevance: z.enum(matrixWeights),
    cells: z.array(z.strictObject({ hypothesisId: id, analystId: id, analyst: z.string(), rating: z.enum(matrixRatings).describe('CC very consistent, C consistent, N neutral, NA not applicable, I inconsistent, II very inconsistent') })),
    linchpin: z.boolean().describe('Whether another hypothesis, or a tie, would lead without it'),
  })),
  scores: z.array(z.strictObject({ words: z.string(), rule: z.string(), values: z.array(z.string()).describe('One for each hypothesis; a dash where nothing is rated') })),
  reading: z.string(),
  analyst: z.string(),
  at: moment,
}).meta({ id: 'matrix' })

const facts = { title: z.string(), author: z.string().nullable(), url: z.string().nullable().describe('As recorded; not checked'), publishedOn: day }

/** The JSON export: all the project knows of the claims in scope, and the words the note puts it in. Published as docs/export.schema.json. */
export const jsonShape = z
  .strictObject({
    format: z.literal(jsonFormat),
    madeAt: moment,
    project: z.strictObject({ projectId: id, title: z.string(), standard: z.enum(standardIds), wordRow: z.union([z.literal(1), z.literal(2)]).describe('Which row of the standard’s words is used') }),
    scope: z.discriminatedUnion('of', [
      z.strictObject({ of: z.literal('project') }),
      z.strictObject({ of: z.literal('document'), documentId: id }),
      z.strictObject({ of: z.literal('claims'), claimIds: z.array(id) }),
    ]),
    analysts: z.array(z.string()),
    summary: z.strictObject({
      claims: z.int(),
      judged: z.int(),
      openCritiques: z.int(),
      verdicts: z.array(z.strictObject({ verdict: z.string(), count: z.int() })),
      words: z.string(),
    }),
    claims: z.array(claim).describe('In reading order'),
    matrices: z.array(matrix).describe('The questions of the project with their competing hypotheses; empty in a note of less than the whole project'),
    openQuestions: z.array(z.strictObject({ kind: z.enum(openQuestionKinds), words: z.string(), claims: numbers, references: numbers })),
    documents: z.array(
      z.strictObject({
        documentId: id, editionId: id, reference: z.int().min(1), ...facts, site: z.string().nullable(), language: z.string().nullable(), fileName: z.string(), mediaType: z.string(),
        encoding: z.string().nullable(), sha256: z.string().describe('Of the original bytes, hex'), characters: z.int().describe('Code points of the canonical text'), importedAt: moment, warnings: z.array(z.string()),
      }),
    ),
    sources: z.array(
      z.strictObject({
        sourceId: id, reference: z.int().min(1), ...facts, publisher: z.string().nullable(), accessedOn: day,
        reliability: z.enum(reliabilityGrades).nullable().describe('Admiralty code; F means that reliability cannot be judged, null that nobody graded it'),
        note: markdown, cites: z.array(id).describe('Sources it got its account from; some may lie outside the note'), documents: z.array(id).describe('Documents it is the origin of'), critiques: z.array(critique), at: moment,
      }),
    ),
    bibliography: z.array(z.strictObject({ number: z.int().min(1), kind: z.enum(['document', 'source']), id, words: z.string() })),
    verdicts: z.array(z.strictObject({ id: z.string(), words: z.string(), meaning: z.string(), tone: z.enum(verdictTones) })).describe('The verdicts the project offers and those given, in its order; `tone` says which way one points'),
    scales: z.array(z.strictObject({ standard: z.enum(standardIds), name: z.string(), terms: z.array(z.strictObject({ words: z.string(), band: z.string() })), rule: z.string(), origin: z.string() })),
  })
  .meta({
    title: 'Assay note',
    description: 'An analyst’s note as exported by Assay. All positions count Unicode code points of a document’s canonical text, start included, end excluded.',
  })

export type JsonNote = z.output<typeof jsonShape>

/** The shape as JSON Schema, draft 2020-12. */
export const jsonSchema = (): object => ({ $id: jsonFormat, ...z.toJSONSchema(jsonShape, { target: 'draft-2020-12', reused: 'inline' }) })
