import { computed, ref, shallowRef, watch, type Ref } from 'vue'
import type { Surroundings } from '#core/claims-table/readings.ts'
import type { FieldId } from '#core/claims-table/fields.ts'
import type { ClaimId, DocumentId } from '#core/domain/ids.ts'
import { backend } from '#renderer/bridge/clients.ts'
import { useJobs } from '#renderer/stores/jobs.ts'
import { useNotices } from '#renderer/stores/notices.ts'
import { useProject } from '#renderer/stores/project.ts'
import { orderedVerdictIds, projectScales } from '#renderer/stores/scales.ts'
import type { WordsFrom } from './field-words.ts'

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })
const isoDay = (): string => new Date().toLocaleDateString('sv-SE')

/** What stands around the claims of the open project and is shown with them. */
export function useSurroundings(changed: Ref<ReadonlyMap<ClaimId, 'others' | 'me'>>) {
  const project = useProject()
  /** How many findings name a claim; null until somebody asks. */
  const findings = shallowRef<ReadonlyMap<ClaimId, number> | null>(null)
  const asking = ref(false)

  // Functions that stay the same while what they tell stays the same, so that nothing is read anew for nothing.
  const reliabilityOf = shallowRef<Surroundings['reliabilityOf']>(() => null)
  watch(() => project.sources.map(({ sourceId, reliability }) => `${sourceId}${reliability ?? ''}`).join(), () => {
    const grades = new Map(project.sources.map(({ sourceId, reliability }) => [sourceId, reliability]))
    reliabilityOf.value = (sourceId) => grades.get(sourceId) ?? null
  }, { immediate: true, flush: 'sync' })
  const documentOf = shallowRef<Surroundings['documentOf']>(() => null)
  watch(() => project.documents.map(({ documentId, publishedOn }) => `${documentId}${publishedOn ?? ''}`).join(), () => {
    const places = new Map(project.documents.map(({ documentId, publishedOn }, ordinal) => [documentId, { ordinal, publishedOn }]))
    documentOf.value = (documentId) => places.get(documentId) ?? null
  }, { immediate: true, flush: 'sync' })

  const surroundings = computed<Surroundings>(() => ({
    analyst: project.analyst, today: isoDay(), verdicts: orderedVerdictIds.value, reliabilityOf: reliabilityOf.value, documentOf: documentOf.value, findings: findings.value, changed: changed.value,
  }))

  /** Runs the checks, which may take a moment in a large project; so this is not done before somebody wants to know. */
  async function askForFindings(): Promise<void> {
    if (asking.value) return
    asking.value = true
    const asked = project.project?.projectId
    try {
      const { findings: found } = await useJobs().run('Checking the project', (job) => backend.checks.list({ job }))
      if (found === null) return
      const counts = new Map<ClaimId, number>()
      for (const { claims, dismissed } of found) {
        if (dismissed === null) for (const claimId of claims) counts.set(claimId, (counts.get(claimId) ?? 0) + 1)
      }
      if (asked === project.project?.projectId) findings.value = counts
    } catch (error) {
      useNotices().fail(error)
    } finally {
      asking.value = false
    }
  }
  watch(() => project.project?.projectId, () => (findings.value = null))

  const titles = computed(() => new Map(project.documents.map(({ documentId, title }) => [documentId, title])))
  const titleOf = (documentId: DocumentId): string | null => titles.value.get(documentId) ?? null
  const wordsFrom = computed<WordsFrom>(() => ({ standard: project.project?.standard ?? 'icd203', wordRow: project.project?.wordRow ?? 1, verdicts: projectScales.value.verdicts, titleOf }))
  const compareValues = computed(() => {
    const said = (field: FieldId, value: string): string => (field === 'document' ? (titles.value.get(value as DocumentId) ?? '') : value)
    const places = new Map<string, number>(orderedVerdictIds.value.map((id, place) => [id, place]))
    const placeOf = (verdict: string): number => places.get(verdict) ?? places.size
    return (field: FieldId, a: string, b: string): number => (field === 'verdict' ? placeOf(a) - placeOf(b) : 0) || collator.compare(said(field, a), said(field, b)) || (a < b ? -1 : a > b ? 1 : 0)
  })

  return { surroundings, findings, asking, askForFindings, wordsFrom, compareValues }
}
