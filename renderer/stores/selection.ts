import { computed, ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { Span } from '#core/domain/document.ts'
import type { ClaimId, DocumentId, MarkId } from '#core/domain/ids.ts'

const views = ['library', 'reading', 'claims', 'sources', 'checks', 'overview', 'note', 'history', 'questions', 'numbers'] as const
export type View = (typeof views)[number]

/** A place in a document's text to bring into sight. `turn` grows each time it is asked for, even for the same place. */
export interface WantedPlace { readonly documentId: DocumentId; readonly span: Span; readonly turn: number }

interface Stop { readonly view: View; readonly documentId: DocumentId | null; readonly claimId: ClaimId | null }

/** Where a person is: the view, the open document, the chosen claim, and the way back. */
export const useSelection = defineStore('selection', () => {
  const view = ref<View>('library')
  const documentId = ref<DocumentId | null>(null)
  const claimId = ref<ClaimId | null>(null)
  /** Which mark of the chosen claim is meant, where that matters. */
  const markId = ref<MarkId | null>(null)
  /** The claim that stays chosen while other documents are opened, for its evidence is being looked for in them. */
  const keptClaimId = ref<ClaimId | null>(null)
  const wantedPlace = shallowRef<WantedPlace | null>(null)
  const behind = shallowRef<readonly Stop[]>([])
  const ahead = shallowRef<readonly Stop[]>([])
  let turns = 0

  const here = (): Stop => ({ view: view.value, documentId: documentId.value, claimId: claimId.value })
  function leave(): void {
    behind.value = [...behind.value, here()].slice(-50)
    ahead.value = []
  }
  function arrive(stop: Stop): void {
    view.value = stop.view
    documentId.value = stop.documentId
    claimId.value = stop.claimId
    markId.value = null
  }

  function show(wanted: View): void {
    if (view.value === wanted) return
    leave()
    view.value = wanted
  }

  /** Opens a document in the reading room, at a place and with a claim chosen where given. */
  function openDocument(wanted: DocumentId, at: { readonly claimId?: ClaimId | null; readonly markId?: MarkId | null; readonly span?: Span } = {}): void {
    if (view.value !== 'reading' || documentId.value !== wanted) leave()
    if (documentId.value !== wanted) claimId.value = keptClaimId.value
    view.value = 'reading'
    documentId.value = wanted
    if (at.claimId !== undefined) claimId.value = at.claimId
    markId.value = at.markId ?? null
    if (at.span) reveal(wanted, at.span)
  }

  /** Brings a span of the text into sight in the reading room. */
  function reveal(inDocument: DocumentId, span: Span): void {
    wantedPlace.value = { documentId: inDocument, span, turn: ++turns }
  }

  function chooseClaim(wanted: ClaimId | null, mark: MarkId | null = null): void {
    claimId.value = wanted
    markId.value = mark
  }

  /** Keeps a claim chosen while other documents are read, until it is let go. */
  function keepClaim(wanted: ClaimId | null): void {
    keptClaimId.value = wanted
  }

  function goBack(): void {
    const stop = behind.value.at(-1)
    if (!stop) return
    ahead.value = [...ahead.value, here()]
    behind.value = behind.value.slice(0, -1)
    arrive(stop)
  }
  function goForward(): void {
    const stop = ahead.value.at(-1)
    if (!stop) return
    behind.value = [...behind.value, here()]
    ahead.value = ahead.value.slice(0, -1)
    arrive(stop)
  }

  /** Leaves the open document, which may be gone, for the library. */
  function closeDocument(): void {
    arrive({ view: view.value === 'reading' ? 'library' : view.value, documentId: null, claimId: null })
    const other = (stop: Stop): boolean => stop.view !== 'reading'
    behind.value = behind.value.filter(other)
    ahead.value = ahead.value.filter(other)
  }

  /** Begins where another window was when it asked for this one. A view this window does not know stays out. */
  function begin(place: { readonly view: string; readonly documentId: DocumentId | null; readonly claimId: ClaimId | null }): void {
    const wanted = views.find((each) => each === place.view)
    if (wanted) arrive({ ...place, view: wanted })
  }

  /** Forgets everything; for another project, or none. */
  function reset(): void {
    arrive({ view: 'library', documentId: null, claimId: null })
    behind.value = []
    ahead.value = []
    keptClaimId.value = null
    wantedPlace.value = null
  }

  return {
    view, documentId, claimId, markId, wantedPlace,
    canGoBack: computed(() => behind.value.length > 0),
    canGoForward: computed(() => ahead.value.length > 0),
    show, openDocument, reveal, chooseClaim, keepClaim, goBack, goForward, closeDocument, begin, reset,
  }
})
