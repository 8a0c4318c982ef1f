import { computed, shallowRef, watch } from 'vue'
import type { Looked } from '#core/contract/claims-view-contract.ts'
import type { ClaimId } from '#core/domain/ids.ts'
import { backend } from '#renderer/bridge/clients.ts'
import { useNotices } from '#renderer/stores/notices.ts'
import { useProject } from '#renderer/stores/project.ts'

/**
 * The claims that have changed since the analyst at work last looked. A first look is noted at once, so that there is
 * something to compare with the next time.
 */
export function useChangedClaims() {
  const project = useProject()
  const looked = shallowRef<Looked>({ since: null, claims: [] })
  let asked = 0

  async function fetch(): Promise<void> {
    const mine = ++asked
    try {
      let answer = await backend.project.lookedSince({})
      if (answer.since === null && !project.readOnly && project.claims.size > 0) answer = await backend.project.markLooked({})
      if (mine === asked) looked.value = answer
    } catch (error) {
      useNotices().fail(error)
    }
  }
  /** Everything up to now counts as seen. */
  async function markSeen(): Promise<void> {
    asked += 1
    try {
      looked.value = await backend.project.markLooked({})
    } catch (error) {
      useNotices().fail(error)
    }
  }
  // Every change moves the history on, also where its label stays the same.
  watch([() => project.project?.projectId, () => project.analyst, () => project.history, () => project.claimsComplete], () => {
    if (project.project) void fetch()
  }, { immediate: true })

  const byClaim = computed<ReadonlyMap<ClaimId, 'others' | 'me'>>(() => new Map(looked.value.claims.map(({ claimId, by }) => [claimId, by.some((name) => name !== project.analyst) ? 'others' : 'me'])))
  const counts = computed(() => {
    const others = [...byClaim.value.values()].filter((who) => who === 'others').length
    return { others, me: byClaim.value.size - others }
  })
  /** Who else changed something, in the order of their first change. */
  const others = computed(() => [...new Set(looked.value.claims.flatMap(({ by }) => by))].filter((name) => name !== project.analyst))

  return { looked, byClaim, counts, others, markSeen }
}
