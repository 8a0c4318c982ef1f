import type { CritiqueRecord, CritiqueReply, CritiqueStatus, CritiqueTarget } from '#core/domain/claim.ts'
import type { ClaimId, CritiqueId } from '#core/domain/ids.ts'
import type { CritiqueSeverity, CritiqueType } from '#core/standards/ids.ts'
import { query, type Reader } from '../database.ts'
import { groupedBy, idsIn } from './rows.ts'

const critiqueRows = () => query.selectFrom('critique').innerJoin('analyst', 'analyst.id', 'critique.analystId').selectAll('critique')
  .select('analyst.name as analyst').orderBy('critique.createdAt').orderBy('critique.id')
interface CritiqueRow {
  readonly id: string; readonly target: string; readonly targetId: string; readonly claimId: string | null; readonly type: string
  readonly severity: string; readonly text: string; readonly status: string; readonly createdAt: string; readonly analyst: string
}

/** On the claims and on their marks, evidence and judgements; oldest first. */
export const critiquesOfClaims = (reader: Reader, claimIds: readonly string[]): CritiqueRecord[] =>
  withReplies(reader, reader.all(critiqueRows().where('critique.claimId', 'in', idsIn(claimIds))))

export const critiquesOfSources = (reader: Reader, sourceIds: readonly string[]): CritiqueRecord[] =>
  withReplies(reader, reader.all(critiqueRows().where('critique.target', '=', 'source').where('critique.targetId', 'in', idsIn(sourceIds))))

export const findCritique = (reader: Reader, critiqueId: string): CritiqueRecord | undefined =>
  withReplies(reader, reader.all(critiqueRows().where('critique.id', '=', critiqueId)))[0]

function withReplies(reader: Reader, rows: readonly CritiqueRow[]): CritiqueRecord[] {
  if (rows.length === 0) return []
  const replies = groupedBy(reader.all(query.selectFrom('critiqueReply').innerJoin('analyst', 'analyst.id', 'critiqueReply.analystId')
    .selectAll('critiqueReply').select('analyst.name as analyst').where('critiqueReply.critiqueId', 'in', idsIn(rows.map((row) => row.id)))
    .orderBy('critiqueReply.createdAt').orderBy('critiqueReply.id')), 'critiqueId')
  return rows.map((row) => ({
    critiqueId: row.id as CritiqueId, target: row.target as CritiqueTarget, targetId: row.targetId, claimId: row.claimId as ClaimId | null,
    type: row.type as CritiqueType, severity: row.severity as CritiqueSeverity, text: row.text, status: row.status as CritiqueStatus,
    replies: (replies.get(row.id) ?? []).map((reply): CritiqueReply => ({
      replyId: reply.id, kind: reply.kind as CritiqueReply['kind'], text: reply.text, analyst: reply.analyst, at: reply.createdAt,
    })),
    analyst: row.analyst, at: row.createdAt,
  }))
}
