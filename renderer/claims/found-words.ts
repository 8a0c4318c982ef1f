import { onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue'
import { isFault } from '#core/domain/fault.ts'
import { backend } from '#renderer/bridge/clients.ts'
import { useNotices } from '#renderer/stores/notices.ts'
import { faultInWords } from '#renderer/words/faults.ts'

/** A pause after claims have changed before they are looked through anew, ms. */
const pauseMs = 120

/**
 * The numbers of the claims that hold the words a person types, as the backend's index finds them; null while nothing is
 * looked for. The last word may be a beginning, since it is still being typed. One question is asked at a time, the next
 * with what has been typed by then. What was found is looked for anew when `turn` grows.
 */
export function useFoundWords(words: Ref<string>, turn: Ref<number>) {
  const numbers = shallowRef<readonly number[] | null>(null)
  const objection = ref('')
  let asking = false
  let asked = ''
  let timer: ReturnType<typeof setTimeout> | undefined

  async function ask(): Promise<void> {
    const query = asTyped(words.value)
    if (query === '') {
      numbers.value = null
      objection.value = ''
    }
    if (query === '' || asking) return
    asking = true
    asked = words.value
    try {
      const found = await backend.claims.matching({ query })
      if (words.value.trim() !== '') numbers.value = found.numbers
      objection.value = ''
    } catch (error) {
      if (isFault(error, 'query-invalid')) objection.value = faultInWords(error).title
      else useNotices().fail(error)
    } finally {
      asking = false
    }
    if (words.value !== asked) void ask()
  }
  watch(words, () => void ask(), { immediate: true })
  watch(turn, () => {
    if (words.value.trim() === '') return
    clearTimeout(timer)
    timer = setTimeout(() => void ask(), pauseMs)
  })
  onScopeDispose(() => clearTimeout(timer))
  return { numbers, objection }
}

/** The words with the last one as a beginning, unless it stands in quotation marks. */
export const asTyped = (words: string): string => words.trim().replace(/(^|[\s-])([^\s"“”„«»*-]+)$/u, '$1$2*')
