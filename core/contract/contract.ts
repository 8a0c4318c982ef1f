import { z } from 'zod'
import type { ClaimRecord } from '../domain/claim.ts'
import type { ChangeRecord, Delta } from '../domain/change.ts'
import type { Note } from '../domain/note.ts'
import type { SearchHit } from '../domain/search.ts'
import type { ClaimId, CritiqueId, EvidenceId, JudgementId, MarkId, SourceId } from '../domain/ids.ts'
import type { ImportAnswer, OpenedDocument, ProjectSnapshot, Receipt } from './answers.ts'
import { checksContract, matchingContract } from './checks-contract.ts'
import { lookContract, manyClaimsContract, savedViewsContract } from './claims-view-contract.ts'
import { call, type Client, type Contract, type Handlers } from './define.ts'
import { questionsContract } from './questions-contract.ts'
import { entityDatesContract } from './entity-dates-contract.ts'
import { findingsContract } from './findings-contract.ts'
import * as is from './inputs.ts'
import { imagesContract } from './images-contract.ts'
import { numbersContract } from './numbers-contract.ts'
import { judgingContract } from './judging-contract.ts'
import { readingContract } from './reading-contract.ts'
import { settingsContract } from './settings-contract.ts'

const nothing = z.strictObject({})

/** What the window may ask of the backend. A write answers with a Delta: what changed, so that nobody asks again. */
export const contract = {
  project: {
    current: call(nothing).returns<ProjectSnapshot | null>(),
    create: call(z.strictObject({ target: is.sealedPath, title: is.someLine, standard: is.standard })).returns<ProjectSnapshot>(),
    createSample: call(z.strictObject({ target: is.sealedPath })).returns<ProjectSnapshot>(),
    open: call(z.strictObject({ file: is.sealedPath })).returns<ProjectSnapshot>(),
    close: call(nothing).returns<null>(),
    update: call(z.strictObject({ title: is.someLine.optional(), standard: is.standard.optional(), wordRow: z.union([z.literal(1), z.literal(2)]).optional() })).returns<{ delta: Delta }>(),
    /** Who signs what follows. The analyst is added to the project with the first thing they do in it. */
    actAs: call(z.strictObject({ analyst: is.someLine })).returns<{ analyst: string }>(),
    backup: call(z.strictObject({ target: is.sealedPath })).returns<{ written: string; verified: boolean }>(),
    ...lookContract,
  },
  documents: {
    import: call(z.strictObject({ files: z.array(is.sealedPath).min(1).max(10_000), job: is.jobId })).returns<ImportAnswer>(),
    importPasted: call(z.strictObject({ title: is.line.optional(), text: z.string().max(64_000_000).optional(), html: z.string().max(64_000_000).optional() })).returns<ImportAnswer>(),
    /** With the first `claims` claims marked in it; a window that holds all claims of the project asks for none, and opens the faster. */
    open: call(z.strictObject({ documentId: is.idOf<'document'>(), claims: z.int().min(0).max(10_000) })).returns<OpenedDocument>(),
    update: call(z.strictObject({ documentId: is.idOf<'document'>(), title: is.someLine.optional(), author: is.line.nullable().optional(), site: is.line.nullable().optional(), publishedOn: is.isoDate.nullable().optional(), url: is.line.nullable().optional(), language: is.line.nullable().optional() })).returns<{ delta: Delta }>(),
    /** Refused with `document-in-use` while claims are marked in it. */
    remove: call(z.strictObject({ documentId: is.idOf<'document'>() })).returns<{ delta: Delta }>(),
    ...readingContract,
  },
  claims: {
    /** In reading order of the documents, then of the marks. */
    list: call(z.strictObject({ offset: z.int().min(0), limit: z.int().min(1).max(10_000) })).returns<{ claims: readonly ClaimRecord[]; total: number }>(),
    get: call(z.strictObject({ claimId: is.idOf<'claim'>() })).returns<ClaimRecord>(),
    /** Marks a span and makes a claim of it. The statement is the quote until the analyst words it. */
    add: call(z.strictObject({ documentId: is.idOf<'document'>(), span: is.span, statement: is.someProse.optional(), kind: is.kind.optional() })).returns<{ claimId: ClaimId; markId: MarkId; delta: Delta }>(),
    update: call(z.strictObject({ claimId: is.idOf<'claim'>(), statement: is.someProse.optional(), kind: is.kind.optional(), status: is.status.optional(), priority: is.priority.optional(), assignee: is.line.nullable().optional(), asOf: is.isoDate.nullable().optional(), note: is.prose.optional(), figures: z.array(is.claimFigure).max(100).nullable().optional(), dates: z.array(is.claimDate).max(100).nullable().optional(), tags: z.array(is.someLine).max(200).optional() })).returns<{ delta: Delta }>(),
    remove: call(z.strictObject({ claimId: is.idOf<'claim'>() })).returns<{ delta: Delta }>(),
    ...manyClaimsContract,
    ...matchingContract,
  },
  marks: {
    add: call(z.strictObject({ claimId: is.idOf<'claim'>(), documentId: is.idOf<'document'>(), span: is.span })).returns<{ markId: MarkId; delta: Delta }>(),
    /** Refused with `last-mark` for a claim's only mark: remove the claim instead. */
    remove: call(z.strictObject({ markId: is.idOf<'mark'>() })).returns<{ delta: Delta }>(),
  },
  sources: {
    add: call(z.strictObject({ title: is.someLine, author: is.line.nullable().optional(), publisher: is.line.nullable().optional(), url: is.line.nullable().optional(), publishedOn: is.isoDate.nullable().optional(), accessedOn: is.isoDate.nullable().optional(), reliability: is.reliability.nullable().optional(), note: is.prose.optional() })).returns<{ sourceId: SourceId; delta: Delta }>(),
    update: call(z.strictObject({ sourceId: is.idOf<'source'>(), title: is.someLine.optional(), author: is.line.nullable().optional(), publisher: is.line.nullable().optional(), url: is.line.nullable().optional(), publishedOn: is.isoDate.nullable().optional(), accessedOn: is.isoDate.nullable().optional(), reliability: is.reliability.nullable().optional(), note: is.prose.optional(), cites: z.array(is.idOf<'source'>()).max(1_000).optional(), documents: z.array(is.idOf<'document'>()).max(10_000).optional() })).returns<{ delta: Delta }>(),
    /** Refused with `source-in-use` while evidence rests on it. */
    remove: call(z.strictObject({ sourceId: is.idOf<'source'>() })).returns<{ delta: Delta }>(),
  },
  evidence: {
    add: call(z.strictObject({ claimId: is.idOf<'claim'>(), sourceId: is.idOf<'source'>().nullable(), passage: z.strictObject({ documentId: is.idOf<'document'>(), span: is.span }).nullable().optional(), stance: is.stance, credibility: is.credibility.nullable().optional(), relevance: is.relevance.nullable().optional(), accessChain: is.line.optional(), searched: is.negativeSearch.nullable().optional(), excerpt: is.prose.optional(), locator: is.line.optional(), note: is.prose.optional() })).returns<{ evidenceId: EvidenceId; delta: Delta }>(),
    update: call(z.strictObject({ evidenceId: is.idOf<'evidence'>(), sourceId: is.idOf<'source'>().nullable().optional(), stance: is.stance.optional(), credibility: is.credibility.nullable().optional(), relevance: is.relevance.nullable().optional(), accessChain: is.line.optional(), searched: is.negativeSearch.nullable().optional(), excerpt: is.prose.optional(), locator: is.line.optional(), note: is.prose.optional() })).returns<{ delta: Delta }>(),
    remove: call(z.strictObject({ evidenceId: is.idOf<'evidence'>() })).returns<{ delta: Delta }>(),
  },
  judgements: {
    /** `likelihood` is a term of the project's standard in words or by id, or a number of percent as typed. At least one field must say something. */
    add: call(z.strictObject({ claimId: is.idOf<'claim'>(), likelihood: is.line.nullable().optional(), confidence: is.confidence.nullable().optional(), verdict: is.verdict.nullable().optional(), rationale: is.prose.optional() })).returns<{ judgementId: JudgementId; delta: Delta }>(),
  },
  critiques: {
    add: call(z.strictObject({ target: is.critiqueTarget, targetId: z.string().max(64), type: is.critiqueType, severity: is.critiqueSeverity, text: is.someProse })).returns<{ critiqueId: CritiqueId; delta: Delta }>(),
    update: call(z.strictObject({ critiqueId: is.idOf<'critique'>(), type: is.critiqueType.optional(), severity: is.critiqueSeverity.optional(), text: is.someProse.optional() })).returns<{ delta: Delta }>(),
    reply: call(z.strictObject({ critiqueId: is.idOf<'critique'>(), kind: z.enum(['reply', 'answer', 'withdrawal']), text: is.prose })).returns<{ delta: Delta }>(),
  },
  history: {
    list: call(z.strictObject({ before: z.int().optional(), limit: z.int().min(1).max(1_000) })).returns<{ changes: readonly ChangeRecord[]; total: number }>(),
    undo: call(nothing).returns<{ delta: Delta }>(),
    redo: call(nothing).returns<{ delta: Delta }>(),
  },
  search: {
    find: call(z.strictObject({ query: z.string().max(1_000), in: z.enum(['claims', 'documents', 'all']), limit: z.int().min(1).max(1_000) })).returns<readonly SearchHit[]>(),
  },
  exports: {
    /** The note as it would be written, for the live preview. */
    preview: call(z.strictObject({ scope: is.exportScope })).returns<Note>(),
    write: call(z.strictObject({ scope: is.exportScope, format: is.exportFormat, target: is.sealedPath, overwrite: z.boolean(), job: is.jobId })).returns<Receipt>(),
  },
  ...savedViewsContract,
  ...checksContract,
  ...questionsContract,
  ...imagesContract,
  ...findingsContract,
  ...numbersContract,
  ...entityDatesContract,
  ...judgingContract,
  ...settingsContract,
  jobs: {
    cancel: call(z.strictObject({ job: is.jobId })).returns<{ found: boolean }>(),
  },
  backend: {
    /** Answers at once; measures the way there and back. */
    ping: call(z.strictObject({ payload: z.string().max(1_000_000) })).returns<{ payload: string; runtime: string }>(),
  },
} satisfies Contract

export type AssayContract = typeof contract
export type AssayClient = Client<AssayContract>
export type AssayHandlers = Handlers<AssayContract>
