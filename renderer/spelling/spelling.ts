import type { SpellingAnswer, SpellingQuestion } from './spelling-question.ts'
import workerUrl from './spelling-worker.ts?worker&url'

/** What TypeScript's own library does not know yet: https://www.w3.org/TR/trusted-types/ */
interface TrustedTypes { createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string } }

/** The one program the content security policy lets run beside the page: the dictionary, from the app's own files. */
function openWorker(): Worker {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
  const own = (url: string): string => {
    if (url !== workerUrl) throw new TypeError('Only the dictionary runs beside the page.')
    return url
  }
  return new Worker(trustedTypes ? trustedTypes.createPolicy('spelling', { createScriptURL: own }).createScriptURL(workerUrl) : workerUrl, { type: 'module' })
}

let worker: Worker | null = null
let lastId = 0
const waiting = new Map<number, (words: readonly string[]) => void>()
/** What was found wrong or right before; the same words are written again and again. */
const known = new Map<string, boolean>()

function ask(question: Omit<SpellingQuestion, 'id'>): Promise<readonly string[]> {
  if (!worker) {
    worker = openWorker()
    worker.addEventListener('message', ({ data }: MessageEvent<SpellingAnswer>) => {
      waiting.get(data.id)?.(data.words)
      waiting.delete(data.id)
    })
  }
  const id = ++lastId
  return new Promise((answer) => {
    waiting.set(id, answer)
    worker?.postMessage({ id, ...question })
  })
}

/** Which of these words the dictionary does not know. The dictionary is loaded with the first question. */
export async function wrongAmong(words: readonly string[]): Promise<ReadonlySet<string>> {
  const asked = [...new Set(words)]
  const unknown = asked.filter((word) => !known.has(word))
  if (unknown.length > 0) {
    const wrong = new Set(await ask({ ask: 'wrong', words: unknown }))
    for (const word of unknown) known.set(word, wrong.has(word))
  }
  return new Set(asked.filter((word) => known.get(word) === true))
}

/** What a wrong word may have meant, the likeliest first; at most six. */
export const suggestionsFor = (word: string): Promise<readonly string[]> => ask({ ask: 'suggestions', words: [word] })
