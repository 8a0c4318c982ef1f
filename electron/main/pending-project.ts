/** A project somebody wants opened, kept until the window asks; once it has asked, it is told at once. */
export interface PendingProject {
  offer(path: string): void
  /** What waits. */
  peek(): string | null
  /** What waits, which then waits no longer. */
  take(): string | null
  /** The page was loaded anew and will ask again. */
  expectQuestion(): void
}

export function pendingProject(tell: (path: string) => void): PendingProject {
  let waiting: string | null = null
  let wasAsked = false
  return {
    offer(path) {
      if (wasAsked) tell(path)
      else waiting = path
    },
    peek: () => waiting,
    take() {
      const path = waiting
      waiting = null
      wasAsked = true
      return path
    },
    expectQuestion() {
      wasAsked = false
    },
  }
}
