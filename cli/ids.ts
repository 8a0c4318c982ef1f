import { Fault } from '#core/domain/fault.ts'
import { isId, type ClaimId, type DocumentId, type SourceId } from '#core/domain/ids.ts'
import { critiqueTargets, type CritiqueTarget } from '#core/domain/claim.ts'
import type { OpenProject } from '#backend/open-project.ts'
import { idsBeginning, type NamedKind } from '#backend/services/find-ids.ts'
import { UsageError } from './usage-error.ts'

/** Fewer characters than this name nothing: they would only seem to. */
const leastLength = 6
/** As many matches as a refusal lists. */
const listedMatches = 5

/** The one thing of these kinds that a whole id or its beginning names. Faults: `id-too-short`, `id-ambiguous`, and what `missing` makes. */
function named<Kind extends NamedKind>(project: OpenProject, kinds: readonly Kind[], given: string, missing: (id: string) => Error): { readonly kind: Kind; readonly id: string } {
  const prefix = given.trim().toLowerCase()
  if (prefix.length < leastLength) throw new Fault('id-too-short', { prefix: given })
  if (!/^[0-9a-f-]+$/.test(prefix)) throw missing(given)
  const matches = idsBeginning(project, kinds, prefix, isId(prefix) ? 1 : listedMatches)
  const [only] = matches
  if (!only) throw missing(given)
  if (matches.length > 1) throw new Fault('id-ambiguous', { prefix: given, matches: matches.slice(0, listedMatches).map(({ id }) => id) })
  return only
}

export const documentNamed = (project: OpenProject, given: string): DocumentId =>
  named(project, ['document'], given, (documentId) => new Fault('document-not-found', { documentId })).id as DocumentId
export const claimNamed = (project: OpenProject, given: string): ClaimId =>
  named(project, ['claim'], given, (claimId) => new Fault('claim-not-found', { claimId })).id as ClaimId
export const sourceNamed = (project: OpenProject, given: string): SourceId =>
  named(project, ['source'], given, (sourceId) => new Fault('source-not-found', { sourceId })).id as SourceId

/** What a critique is aimed at: a claim, mark, source, piece of evidence or judgement, whichever has the id. */
export function targetNamed(project: OpenProject, given: string): { readonly target: CritiqueTarget; readonly targetId: string } {
  const { kind, id } = named(project, critiqueTargets, given, () => new UsageError(`No claim, mark, source, evidence or judgement has the id ${given}, or one that begins so.`))
  return { target: kind, targetId: id }
}
