import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { defineStore } from 'pinia'
import type { Finding } from '#core/checks/finding.ts'
import type { DismissalRecord } from '#core/domain/project-lists.ts'
import type { DocumentId } from '#core/domain/ids.ts'
import { backend } from '#renderer/bridge/clients.ts'
import { useJobs } from './jobs.ts'
import { useNotices } from './notices.ts'
import { useProject } from './project.ts'

/** How long the project has to rest before it is checked again, in ms. */
const rest = 400
/** How long a check has to last before it is shown, in ms. */
const shownAfter = 500

/** A finding with the dismissal that set it aside, or null while it stands. */
export interface StandingFinding { readonly finding: Finding; readonly dismissal: DismissalRecord | null }

/** What does not fit in the open project. Asked for when somebody first looks, and again after changes while somebody does. */
export const useFindings = defineStore('findings', () => {
  const project = useProject()
  const found = shallowRef<readonly Finding[] | null>(null)
  const isChecking = ref(false)
  const job = ref<string | null>(null)
  /** It was told to stop before its end. */
  const isStopped = ref(false)
  /** How far the checking is; null while there is none, or hardly any. */
  const progress = computed(() => useJobs().jobs.find((each) => each.job === job.value) ?? null)
  /** The project the findings are of, and how it stood when they were asked for. */
  let askedFor: unknown = null
  let watchers = 0
  let timer = 0

  const standing = computed<readonly StandingFinding[]>(() => {
    const dismissals = new Map(project.shortLists.dismissals.map((dismissal) => [dismissal.findingKey, dismissal]))
    return (found.value ?? []).map((finding) => ({ finding, dismissal: dismissals.get(finding.key) ?? null }))
  })
  /** How many findings stand in each document; null before the first check. */
  const byDocument = computed<ReadonlyMap<DocumentId, number> | null>(() => {
    if (!found.value) return null
    const counts = new Map<DocumentId, number>()
    for (const { finding, dismissal } of standing.value) {
      if (dismissal) continue
      for (const documentId of new Set(finding.passages.map((passage) => passage.documentId))) counts.set(documentId, (counts.get(documentId) ?? 0) + 1)
    }
    return counts
  })
  const openCount = computed(() => (found.value === null ? null : standing.value.filter(({ dismissal }) => dismissal === null).length))

  /** Checks the project, unless nothing has changed since it last was. */
  async function check(): Promise<void> {
    const asked = project.history
    if (!project.project || askedFor === asked || isChecking.value) return
    const { projectId } = project.project
    askedFor = asked
    isChecking.value = true
    try {
      const { findings } = await useJobs().run('Checking the project', (name) => {
        job.value = name
        return backend.checks.list({ job: name })
      }, { after: shownAfter })
      isStopped.value = findings === null
      if (findings === null) askedFor = null
      else if (project.project?.projectId === projectId) found.value = findings
    } catch (error) {
      askedFor = null
      useNotices().fail(error)
    } finally {
      isChecking.value = false
      job.value = null
    }
    // It changed meanwhile.
    if (watchers > 0 && askedFor !== null && project.history !== askedFor) soon()
  }
  /** Checks the project once it has rested. */
  function soon(): void {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => void check(), rest)
  }

  watch(() => project.project?.projectId, () => {
    found.value = null
    askedFor = null
    isStopped.value = false
    if (watchers > 0) soon()
  })
  watch(() => project.history, () => { if (watchers > 0) soon() })

  /** Keeps the findings up with the project for as long as the scope lives. */
  function follow(): void {
    watchers += 1
    soon()
    onScopeDispose(() => { watchers -= 1 })
  }

  return { found, standing, byDocument, openCount, isChecking, isStopped, progress, soon, follow }
})
