import { Fault } from '#core/domain/fault.ts'
import type { Delta } from '#core/domain/change.ts'
import type { Span } from '#core/domain/document.ts'
import { newId, type ClaimId, type DocumentId, type EvidenceId, type SourceId } from '#core/domain/ids.ts'
import type { NegativeSearch, Relevance } from '#core/domain/judging.ts'
import type { CredibilityGrade, Stance } from '#core/standards/ids.ts'
import { query } from '#db/database.ts'
import { claimOrFault } from '#db/repositories/claims.ts'
import { sourceOrFault } from '#db/repositories/sources.ts'
import { change, type OpenProject } from '../open-project.ts'
import { anchorIn, leaveMatrices, present, removeCritiquesOn, type Patch } from './claims.ts'

export interface EvidenceInput {
  readonly claimId: ClaimId
  readonly sourceId: SourceId | null
  /** A passage of a document in the project, UTF-16. */
  readonly passage?: { readonly documentId: DocumentId; readonly span: Span } | null | undefined
  readonly stance: Stance
  readonly credibility?: CredibilityGrade | null | undefined
  readonly relevance?: Relevance | null | undefined
  /** How it came to the source, from hand to hand. */
  readonly accessChain?: string | undefined
  /** Where the evidence is that a search found nothing. */
  readonly searched?: NegativeSearch | null | undefined
  readonly excerpt?: string | undefined; readonly locator?: string | undefined; readonly note?: string | undefined
}

/** Ties evidence to a claim. Without an excerpt of its own, a passage's quote is the excerpt. Faults: `claim-not-found`, `source-not-found`, `span-invalid`. */
export function addEvidence(project: OpenProject, input: EvidenceInput): { evidenceId: EvidenceId; delta: Delta } {
  const { number } = claimOrFault(project.db, input.claimId)
  if (input.sourceId) sourceOrFault(project.db, input.sourceId)
  const { result, delta } = change(project, `Add evidence to claim ${number}`, ({ recorder, at, signer }) => {
    const id = newId<'evidence'>()
    const anchor = input.passage ? anchorIn(recorder, input.passage.documentId, input.passage.span) : null
    recorder.insert('evidence', {
      id, claimId: input.claimId, sourceId: input.sourceId, stance: input.stance, credibility: input.credibility ?? null,
      excerpt: input.excerpt ?? anchor?.quote ?? '', locator: input.locator ?? '', note: input.note ?? '',
      editionId: anchor?.editionId ?? null, start: anchor?.start ?? null, end: anchor?.end ?? null, quote: anchor?.quote ?? null,
      prefix: anchor?.prefix ?? null, suffix: anchor?.suffix ?? null, textSha256: anchor?.textSha256 ?? null, analystId: signer(), createdAt: at,
      relevance: input.relevance ?? null, accessChain: input.accessChain ?? '', searched: input.searched ? JSON.stringify(input.searched) : null,
    })
    return id
  })
  return { evidenceId: result, delta }
}

export type EvidencePatch = Patch<Pick<EvidenceInput, 'sourceId' | 'stance' | 'credibility' | 'relevance' | 'accessChain' | 'searched' | 'excerpt' | 'locator' | 'note'>>

export function updateEvidence(project: OpenProject, evidenceId: EvidenceId, { searched, ...patch }: EvidencePatch): Delta {
  const claim = claimOfEvidence(project, evidenceId)
  if (patch.sourceId) sourceOrFault(project.db, patch.sourceId)
  return change(project, `Edit evidence of claim ${claim.number}`, ({ recorder }) => { 
    recorder.update('evidence', evidenceId, present({ ...patch, searched: searched && JSON.stringify(searched) }))
  }).delta
}

/** Removes evidence with the critiques on it. */
export function removeEvidence(project: OpenProject, evidenceId: EvidenceId): Delta {
  const claim = claimOfEvidence(project, evidenceId)
  return change(project, `Remove evidence of claim ${claim.number}`, ({ recorder }) => {
    removeCritiquesOn(recorder, claim, evidenceId)
    leaveMatrices(recorder, evidenceId)
    recorder.remove('evidence', evidenceId)
  }).delta
}

function claimOfEvidence(project: OpenProject, evidenceId: EvidenceId) {
  const row = project.db.first(query.selectFrom('evidence').select('claimId').where('id', '=', evidenceId))
  if (!row) throw new Fault('evidence-not-found', { evidenceId })
  return claimOrFault(project.db, row.claimId)
}
