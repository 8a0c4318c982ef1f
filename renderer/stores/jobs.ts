import { computed, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import { backend } from '#renderer/bridge/clients.ts'
import { useNotices } from './notices.ts'

/** Long work under way. `total` is 0 until it is known. */
export interface Job {
  readonly job: string
  /** What runs, as the status line says it: "Importing 20 files". */
  readonly label: string
  readonly done: number
  readonly total: number
  /** What it is at now: a file's name. */
  readonly item: string
  readonly cancelling: boolean
}

/** Long work: what runs, how far it is, and how to stop it. */
export const useJobs = defineStore('jobs', () => {
  const jobs = shallowRef<readonly Job[]>([])
  const current = computed(() => jobs.value[0] ?? null)

  const change = (job: string, changed: Partial<Job>): void => {
    jobs.value = jobs.value.map((each) => (each.job === job ? { ...each, ...changed } : each))
  }

  /**
   * Runs work under a name the backend reports progress on; answers what the work answers, or throws what it throws. Work that is done
   * before `after` ms have passed is not shown at all.
   */
  async function run<Answer>(label: string, work: (job: string) => Promise<Answer>, { after = 0 } = {}): Promise<Answer> {
    const job = crypto.randomUUID()
    const show = (): void => { jobs.value = [...jobs.value, { job, label, done: 0, total: 0, item: '', cancelling: false }] }
    const timer = after > 0 ? window.setTimeout(show, after) : show()
    try {
      return await work(job)
    } finally {
      window.clearTimeout(timer ?? undefined)
      jobs.value = jobs.value.filter((each) => each.job !== job)
    }
  }

  function progressed(progress: { readonly job: string; readonly done: number; readonly total: number; readonly item: string }): void {
    change(progress.job, { done: progress.done, total: progress.total, item: progress.item })
  }

  /** Asks the backend to stop. What is done stays done; the work's own answer says what was left. */
  async function cancel(job: string): Promise<void> {
    change(job, { cancelling: true })
    try {
      await backend.jobs.cancel({ job })
    } catch (error) {
      change(job, { cancelling: false })
      useNotices().fail(error)
    }
  }

  return { jobs, current, run, progressed, cancel }
})
