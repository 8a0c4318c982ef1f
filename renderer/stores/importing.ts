import { computed, ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { ImportAnswer, ImportResult } from '#core/contract/answers.ts'
import type { SealedPath } from '#core/contract/inputs.ts'
import { backend } from '#renderer/bridge/clients.ts'
import { counted, fileNameOf } from '#renderer/words/phrases.ts'
import { useJobs } from './jobs.ts'
import { useNotices } from './notices.ts'
import { useProject } from './project.ts'
import { useSelection } from './selection.ts'

/** Bringing documents in: what runs, and what became of each file. */
export const useImporting = defineStore('importing', () => {
  const results = shallowRef<readonly ImportResult[] | null>(null)
  /** Whether the dialog with progress and results is in sight; closing it does not stop the work. */
  const shown = ref(false)
  const job = ref<string | null>(null)
  const fileNames = shallowRef<readonly string[]>([])
  const running = computed(() => job.value !== null)

  async function importFiles(files: readonly SealedPath[]): Promise<void> {
    if (files.length === 0) return
    const label = files.length === 1 ? `Importing ${fileNameOf(files[0]?.path ?? '')}` : `Importing ${counted(files.length, 'file')}`
    fileNames.value = files.map((file) => fileNameOf(file.path))
    results.value = null
    shown.value = files.length > 1
    const answer = await useJobs().run(label, (name) => {
      job.value = name
      return useProject().write(backend.documents.import({ files: [...files], job: name }), { quiet: true })
    })
    job.value = null
    take(answer)
  }

  async function importPasted(pasted: { readonly title?: string; readonly text?: string; readonly html?: string }): Promise<boolean> {
    const answer = await useProject().write(backend.documents.importPasted(pasted), { quiet: true })
    fileNames.value = ['Pasted text']
    take(answer)
    return answer !== null && answer.results.every((result) => result.status === 'imported' || result.status === 'partial')
  }

  /** One clean document opens at once; anything else is told file by file. */
  function take(answer: ImportAnswer | null): void {
    if (!answer) {
      shown.value = false
      return
    }
    results.value = answer.results
    const [only, ...others] = answer.results
    if (only?.status === 'imported' && others.length === 0) {
      shown.value = false
      useSelection().openDocument(only.document.documentId)
      useNotices().say(`Imported “${only.document.title}”.`, { tone: 'done', action: { label: 'Undo', command: 'history.undo' } })
      return
    }
    shown.value = true
    const imported = answer.results.filter((result) => result.status === 'imported' || result.status === 'partial').length
    useNotices().announce(`${counted(imported, 'document')} imported of ${counted(answer.results.length, 'file')}.`)
  }

  const cancel = (): void => {
    if (job.value) void useJobs().cancel(job.value)
  }

  return { results, shown, job, fileNames, running, importFiles, importPasted, cancel }
})
