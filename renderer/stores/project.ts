import { computed, ref, shallowRef, watch } from 'vue'
import { defineStore } from 'pinia'
import { asSeenBy, isUnderReview } from '#core/domain/blind-review.ts'
import type { Delta } from '#core/domain/change.ts'
import type { ClaimRecord, SourceRecord } from '#core/domain/claim.ts'
import type { ShortLists } from '#core/domain/project-lists.ts'
import type { DocumentRecord } from '#core/domain/document.ts'
import type { ClaimId, DocumentId, SourceId } from '#core/domain/ids.ts'
import type { OpenedDocument, ProjectSnapshot } from '#core/contract/answers.ts'
import { scalesFrom } from '#core/standards/project-scales.ts'
import { backend } from '#renderer/bridge/clients.ts'
import { applyDelta, listsOf, type ProjectLists } from './apply-delta.ts'
import { createClaimShelf } from './claim-shelf.ts'
import { useNotices } from './notices.ts'
import { adoptScales } from './scales.ts'

/** How many claims are asked for at a time after a project opened. */
const claimsAtATime = 2_000
/** How many come with a document that is opened before all have arrived: enough for what is in sight. */
const claimsToBegin = 200

const noShortLists: ShortLists = { questions: [], assumptions: [], dismissals: [], savedViews: [], entityDates: [], settings: [] }

/** The open project as the window knows it. What a write answers replaces what it changed; nothing is asked twice. */
export const useProject = defineStore('project', () => {
  const lists = shallowRef<ProjectLists | null>(null)
  const shelf = createClaimShelf()
  const analyst = ref('')
  /** Writes under way; the status line says "Saving" while there are any. */
  const writing = ref(0)
  /** When the last write was answered: everything before it is in the file. */
  const savedAt = ref<Date | null>(null)
  /** Whether every claim of the project has arrived. */
  const claimsComplete = ref(false)
  /** Counts openings, so that answers about an earlier project are dropped. */
  let opening = 0
  /**
   * Claims from before the same project was shown anew, which have not been heard of since. They stay on the shelf until
   * all have arrived, so that a sheet one writes in does not go from under the hands.
   */
  let doubtful = new Set<ClaimId>()
  /** Claims somebody is yet to judge blind, whole: what is shown of them depends on who looks. */
  const underReview = new Map<ClaimId, ClaimRecord>()

  const project = computed(() => lists.value?.project ?? null)
  const documents = computed<readonly DocumentRecord[]>(() => lists.value?.documents ?? [])
  const sources = computed<readonly SourceRecord[]>(() => lists.value?.sources ?? [])
  const analysts = computed(() => lists.value?.analysts ?? [])
  const tags = computed(() => lists.value?.tags ?? [])
  const shortLists = computed<ShortLists>(() => lists.value?.lists ?? noShortLists)
  const history = computed(() => lists.value?.history ?? { undo: null, redo: null })
  const readOnly = computed(() => project.value?.readOnly ?? false)
  watch(() => shortLists.value.settings, (settings) => adoptScales(scalesFrom(settings)), { immediate: true, flush: 'sync' })

  const findDocument = (documentId: DocumentId): DocumentRecord | null => documents.value.find((document) => document.documentId === documentId) ?? null
  const findSource = (sourceId: SourceId): SourceRecord | null => sources.value.find((source) => source.sourceId === sourceId) ?? null
  const findClaim = (claimId: ClaimId): ClaimRecord | null => shelf.byId.get(claimId) ?? null

  /** Shows a project from its snapshot, or none. */
  function show(snapshot: ProjectSnapshot | null): void {
    opening += 1
    const isTheSame = snapshot !== null && snapshot.project.projectId === project.value?.projectId && snapshot.project.path === project.value.path
    if (!isTheSame) {
      shelf.empty()
      underReview.clear()
    }
    doubtful = new Set(shelf.byId.keys())
    savedAt.value = null
    writing.value = 0
    claimsComplete.value = false
    analyst.value = snapshot?.analyst ?? ''
    lists.value = snapshot && listsOf(snapshot)
    const shown = opening
    if (snapshot) afterPainting(() => { if (shown === opening) void fetchClaims(shown) })
  }

  function shelve(claims: readonly ClaimRecord[]): void {
    for (const claim of claims) {
      if (isUnderReview(claim)) underReview.set(claim.claimId, claim)
      else underReview.delete(claim.claimId)
    }
    shelf.put(claims.map((claim) => asSeenBy(claim, analyst.value)))
    for (const { claimId } of claims) doubtful.delete(claimId)
  }

  watch(analyst, (name) => shelf.put([...underReview.values()].map((claim) => asSeenBy(claim, name))), { flush: 'sync' })

  async function fetchClaims(forOpening: number): Promise<void> {
    try {
      for (let offset = 0; ; offset += claimsAtATime) {
        const answer = await backend.claims.list({ offset, limit: claimsAtATime })
        if (forOpening !== opening) return
        shelve(answer.claims)
        if (offset + answer.claims.length >= answer.total || answer.claims.length === 0) break
      }
      shelf.remove([...doubtful])
      claimsComplete.value = true
    } catch (error) {
      if (forOpening === opening) useNotices().fail(error)
    }
  }

  /** Takes over what a write changed. */
  function apply(delta: Delta): void {
    if (!lists.value) return
    lists.value = applyDelta(lists.value, delta)
    shelve(delta.claims)
    shelf.remove(delta.removedClaims)
    for (const claimId of delta.removedClaims) underReview.delete(claimId)
  }

  /**
   * Awaits a write, takes over what it changed and says what was done, with its undo. Answers null where it failed;
   * the fault has then been shown, and whoever asked keeps what was typed.
   */
  async function write<Answer extends { readonly delta: Delta | null }>(asked: Promise<Answer>, options: { readonly quiet?: boolean } = {}): Promise<Answer | null> {
    const forOpening = opening
    writing.value += 1
    try {
      const answer = await asked
      if (forOpening !== opening) return answer
      if (answer.delta) apply(answer.delta)
      savedAt.value = new Date()
      if (answer.delta?.change && !options.quiet) useNotices().done(answer.delta.change)
      return answer
    } catch (error) {
      useNotices().fail(error)
      return null
    } finally {
      if (forOpening === opening) writing.value -= 1
    }
  }

  /** Asks for a document's text, and for its first claims where not all claims have arrived yet. Throws the fault where it cannot be read. */
  async function readDocument(documentId: DocumentId): Promise<OpenedDocument> {
    const forOpening = opening
    const opened = await backend.documents.open({ documentId, claims: claimsComplete.value ? 0 : claimsToBegin })
    if (forOpening === opening) shelve(opened.claims)
    return opened
  }

  return {
    project, documents, sources, analysts, tags, shortLists, history, readOnly, analyst, writing, savedAt, claimsComplete,
    claims: shelf.byId,
    claimsOf: shelf.of,
    followClaims: shelf.follow,
    findDocument, findSource, findClaim,
    show, apply, write, readDocument,
  }
})

/** What is on screen comes first; where there is no screen, at once. */
function afterPainting(work: () => void): void {
  if (typeof requestAnimationFrame === 'function') requestAnimationFrame(() => { setTimeout(work, 0) })
  else work()
}
