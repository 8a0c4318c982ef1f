import type { ClaimRecord } from '#core/domain/claim.ts'
import type { ClaimId, SourceId } from '#core/domain/ids.ts'
import type { EvidenceGround } from '#renderer/overview/data/evidence-ground.ts'

/** What rests on a source: claims whose evidence it gives, and claims whose evidence has its account from it by others. */
export interface SourceReach { readonly direct: readonly ClaimId[]; readonly through: readonly ClaimId[] }

/** How many reports a claim has, and how many origins they go back to. */
export interface ClaimOrigins {
  readonly claim: ClaimRecord
  /** Pieces of evidence for and against. */
  readonly pieces: number
  readonly reports: number
  readonly origins: readonly { readonly sources: readonly SourceId[]; readonly isCircle: boolean }[]
}

export interface Reaches {
  readonly bySource: ReadonlyMap<SourceId, SourceReach>
  /** Claims with evidence; those that seem to have the most support beyond what they have come first. */
  readonly origins: readonly ClaimOrigins[]
}

/** Follows the evidence of every claim back to its origins, once. */
export function reachesOf(claims: readonly ClaimRecord[], ground: EvidenceGround): Reaches {
  const direct = new Map<SourceId, Set<ClaimId>>()
  const through = new Map<SourceId, Set<ClaimId>>()
  const add = (to: Map<SourceId, Set<ClaimId>>, sourceId: SourceId, claimId: ClaimId): void => void to.set(sourceId, (to.get(sourceId) ?? new Set()).add(claimId))
  const origins: ClaimOrigins[] = []
  for (const claim of claims) {
    for (const { sourceId } of claim.evidence) if (sourceId) add(direct, sourceId, claim.claimId)
    const pieces = claim.evidence.filter(({ stance }) => stance !== 'context').length
    if (pieces === 0) continue
    const { chains, origins: found } = ground.independenceOf(claim)
    for (const { sources } of chains) {
      sources.forEach((sourceId, step) => add(step === 0 ? direct : through, sourceId, claim.claimId))
    }
    origins.push({
      claim,
      pieces,
      reports: new Set(chains.map(({ sources, origin }) => sources[0] ?? origin)).size,
      origins: found.map(({ sources }) => ({ sources, isCircle: sources.length > 1 })),
    })
  }
  const ids = new Set([...direct.keys(), ...through.keys()])
  return {
    bySource: new Map([...ids].map((sourceId) => {
      const own = direct.get(sourceId) ?? new Set()
      return [sourceId, { direct: [...own], through: [...(through.get(sourceId) ?? [])].filter((claimId) => !own.has(claimId)) }]
    })),
    origins: origins.toSorted((a, b) => b.pieces - b.origins.length - (a.pieces - a.origins.length) || a.claim.number - b.claim.number),
  }
}
