import { shallowRef, type ShallowRef } from 'vue'
import { watchThrottled } from '@vueuse/core'
import type { ClaimRecord } from '#core/domain/claim.ts'
import { useProject } from '#renderer/stores/project.ts'

/** All claims the window holds, renewed at most so often: while 100,000 arrive, what counts them does not count after each batch. */
export function useClaims(renewMs = 500): Readonly<ShallowRef<readonly ClaimRecord[]>> {
  const project = useProject()
  const claims = shallowRef<readonly ClaimRecord[]>([...project.claims.values()])
  watchThrottled(() => [...project.claims.values()], (now) => { claims.value = now }, { throttle: renewMs, leading: true, trailing: true })
  return claims
}
