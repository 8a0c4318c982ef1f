import { Fault } from '#core/domain/fault.ts'
import type { Delta } from '#core/domain/change.ts'
import type { CritiqueRecord, CritiqueReply, CritiqueTarget } from '#core/domain/claim.ts'
import { newId, type ClaimId, type CritiqueId } from '#core/domain/ids.ts'
import type { CritiqueSeverity, CritiqueType } from '#core/standards/ids.ts'
import { query, type Reader } from '#db/database.ts'
import { claimOrFault } from '#db/repositories/claims.ts'
import { findCritique } from '#db/repositories/critiques.ts'
import { sourceOrFault } from '#db/repositories/sources.ts'
import { change, type OpenProject } from '../open-project.ts'
import { present, type Patch } from './claims.ts'

export interface CritiqueInput {
  readonly target: CritiqueTarget; readonly targetId: string; readonly type: CritiqueType; readonly severity: CritiqueSeverity
  /** Markdown. */
  readonly text: string
}

/** Writes a critique on a claim, mark, source, evidence or judgement. Faults: the target's `…-not-found`. */
export function addCritique(project: OpenProject, input: CritiqueInput): { critiqueId: CritiqueId; delta: Delta } {
  const claimId = claimOfTarget(project.db, input.target, input.targetId)
  const on = claimId ? `claim ${claimOrFault(project.db, claimId).number}` : 'a source'
  const { result, delta } = change(project, `Criticise ${on}`, ({ recorder, at, signer }) => {
    const id = newId<'critique'>()
    recorder.insert('critique', { id, ...input, claimId, status: 'open', analystId: signer(), createdAt: at })
    return id
  })
  return { critiqueId: result, delta }
}

export function updateCritique(project: OpenProject, critiqueId: CritiqueId, patch: Patch<Pick<CritiqueInput, 'type' | 'severity' | 'text'>>): Delta {
  critiqueOrFault(project.db, critiqueId)
  return change(project, 'Edit a critique', ({ recorder }) => { recorder.update('critique', critiqueId, present(patch)) }).delta
}

/** Replies to, answers or withdraws a critique. A withdrawn critique takes no more: `critique-settled`. */
export function replyToCritique(project: OpenProject, critiqueId: CritiqueId, reply: Pick<CritiqueReply, 'kind' | 'text'>): Delta {
  const critique = critiqueOrFault(project.db, critiqueId)
  if (critique.status === 'withdrawn') throw new Fault('critique-settled', { critiqueId, status: critique.status })
  const labels = { reply: 'Reply to a critique', answer: 'Answer a critique', withdrawal: 'Withdraw a critique' } satisfies Record<CritiqueReply['kind'], string>
  return change(project, labels[reply.kind], ({ recorder, at, signer }) => {
    recorder.insert('critiqueReply', { id: newId(), critiqueId, kind: reply.kind, text: reply.text, analystId: signer(), createdAt: at })
    if (reply.kind !== 'reply') recorder.update('critique', critiqueId, { status: reply.kind === 'answer' ? 'answered' : 'withdrawn' })
  }).delta
}

function critiqueOrFault(reader: Reader, critiqueId: CritiqueId): CritiqueRecord {
  const found = findCritique(reader, critiqueId)
  if (!found) throw new Fault('critique-not-found', { critiqueId })
  return found
}

/** The claim a critique is shown with; null for a source. */
function claimOfTarget(reader: Reader, target: CritiqueTarget, targetId: string): ClaimId | null {
  switch (target) {
    case 'claim': return claimOrFault(reader, targetId).claimId
    case 'source': sourceOrFault(reader, targetId); return null
    case 'mark': return claimIdOr(reader.first(query.selectFrom('mark').select('claimId').where('id', '=', targetId)), () => new Fault('mark-not-found', { markId: targetId }))
    case 'evidence': return claimIdOr(reader.first(query.selectFrom('evidence').select('claimId').where('id', '=', targetId)), () => new Fault('evidence-not-found', { evidenceId: targetId }))
    case 'judgement': return claimIdOr(reader.first(query.selectFrom('judgement').select('claimId').where('id', '=', targetId)), () => new Fault('judgement-not-found', { judgementId: targetId }))
  }
}
function claimIdOr(row: { claimId: string } | undefined, fault: () => Fault): ClaimId {
  if (!row) throw fault()
  return row.claimId as ClaimId
}
