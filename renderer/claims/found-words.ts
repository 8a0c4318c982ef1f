import { onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue'
import { isFault } from '#core/domain/fault.ts'
import type { ClaimId } from '#core/domain/ids.ts'
import { backend } from '#renderer/bridge/clients.ts'
import { useNotices } from '#renderer/stores/notices.ts'
import { faultInWords } from '#renderer/words/faults.ts'

/** A pause in typing, ms. */
const pauseMs = 120

/**
 * The claims that hold the words a person types, as the backend's index finds them; null while nothing is looked for. The
 * last word may be a beginning, since it is still being typed. What was found is looked for anew when `turn` grows.
 */
export function useFoundWords(words: Ref<string>, turn: Ref<number>) {
  const claimIds = shallowRef<readonly ClaimId[] | null>(null)
  const objection = ref('')
  let asked = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  async function ask(): Promise<void> {
    const mine = ++asked
    const query = asTyped(words.value)
    try {
      const found = query === '' ? null : (await backend.claims.matching({ query })).claimIds
      if (mine !== asked) return
      claimIds.value = found
      objection.value = ''
    } catch (error) {
      if (mine !== asked) return
      if (isFault(error, 'query-invalid')) objection.value = faultInWords(error).title
      else useNotices().fail(error)
    }
  }
  watch([words, turn], ([now], [before]) => {
    if (now.trim() === '' && before.trim() === '') return
    clearTimeout(timer)
    timer = setTimeout(() => void ask(), now.trim() === '' ? 0 : pauseMs)
  })
  onScopeDispose(() => clearTimeout(timer))
  return { claimIds, objection }
}

/** The words with the last one as a beginning, unless it stands in quotation marks. */
export const asTyped = (words: string): string => words.trim().replace(/(^|[\s-])([^\s"“”„«»*-]+)$/u, '$1$2*')
