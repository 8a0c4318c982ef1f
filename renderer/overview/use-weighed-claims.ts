import { onScopeDispose, shallowRef, type ShallowRef } from 'vue'
import { watchThrottled } from '@vueuse/core'
import type { ClaimRecord } from '#core/domain/claim.ts'
import { useProject } from '#renderer/stores/project.ts'
import { evidenceGround, type EvidenceGround } from './data/evidence-ground.ts'

export interface WeighedClaims { readonly claims: readonly ClaimRecord[]; readonly ground: EvidenceGround }

/** How long the claims are weighed at a stretch, in ms: a frame or so, then the window may answer. */
const stretch = 12
/** Few enough to be weighed at once, before anything is shown. */
const few = 1_500

/**
 * All claims the window holds, with their evidence weighed. Renewed at most twice a second, and in a large project weighed in
 * stretches before it is handed out, so that the window answers while it is done. `alsoRead`: what else is worked out once a claim.
 */
export function useWeighedClaims(alsoRead: (claim: ClaimRecord) => void = () => undefined): Readonly<ShallowRef<WeighedClaims>> {
  const project = useProject()
  const now = (): readonly ClaimRecord[] => [...project.claims.values()]
  let ground = evidenceGround(project.sources, project.documents)
  const first = now()
  const weighed = shallowRef<WeighedClaims>({ claims: first.length > few ? [] : first, ground })
  let turn = 0

  async function weigh(claims: readonly ClaimRecord[]): Promise<void> {
    const mine = ++turn
    ground = evidenceGround(project.sources, project.documents, ground)
    const on = ground
    let until = performance.now() + stretch
    if (claims.length > few) {
      for (const claim of claims) {
        on.standingOf(claim)
        alsoRead(claim)
        if (performance.now() < until) continue
        await new Promise((next) => setTimeout(next, 0))
        if (mine !== turn) return
        until = performance.now() + stretch
      }
    }
    weighed.value = { claims, ground: on }
  }
  watchThrottled(() => [now(), project.sources, project.documents] as const, ([claims]) => void weigh(claims), { throttle: 500, leading: true, trailing: true })
  if (first.length > few) void weigh(first)
  onScopeDispose(() => { turn += 1 })
  return weighed
}
