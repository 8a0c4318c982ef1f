import type { BackendEvent } from '#core/contract/answers.ts'

/** Long work that says how far it is and can be told to stop. */
export interface Job {
  readonly name: string
  readonly cancelled: boolean
  progress(done: number, total: number, item: string): void
}

/** The jobs under way, by the name the window gave them. */
export function createJobs(emit: (event: BackendEvent) => void) {
  const cancels = new Map<string, () => void>()
  return {
    /** Runs work as a job; between its steps other calls are answered. */
    async run<Result>(name: string, work: (job: Job) => Promise<Result>): Promise<Result> {
      let cancelled = false
      cancels.set(name, () => { cancelled = true })
      try {
        return await work({
          name,
          get cancelled() { return cancelled },
          progress: (done, total, item) => emit({ event: 'progress', job: name, done, total, item }),
        })
      } finally {
        cancels.delete(name)
      }
    },
    /** Asks a job to stop; false where none of that name runs. */
    cancel(name: string): boolean {
      const cancel = cancels.get(name)
      cancel?.()
      return cancel !== undefined
    },
  }
}

/** For work nobody watches: the command line's own. */
export const quietJob: Job = { name: 'quiet', cancelled: false, progress: () => {} }
