import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import type { DocumentText, Span } from '#core/domain/document.ts'
import type { SuggestionDecision } from '#core/domain/suggestion-decision.ts'
import type { Suggestion } from '#core/extract/suggestions/suggestion.ts'
import { backend } from '#renderer/bridge/clients.ts'
import { useNotices } from '#renderer/stores/notices.ts'
import { useProject } from '#renderer/stores/project.ts'
import { useSelection } from '#renderer/stores/selection.ts'
import { useSettings } from '#renderer/stores/settings.ts'
import { createHighlightLayer, type Painted } from './highlight-layer.ts'
import { indexMarks, type MarkIndex } from './mark-index.ts'
import { inOrder, keyOfSpan, offeredOf, suggestionBeyond, suggestionInWords, type Offered } from './offered-suggestions.ts'
import type { TextPage } from './text-page.ts'

/** How long the sentences are read after the text was opened, after something changed, and after a decision, in ms. */
const patience = { opened: 60, changed: 150, decided: 1_500 }

/**
 * Sentences of the open document that are worth checking: painted, gone through one after the other, and made claims or set
 * aside with one key each. What is decided goes from the page at once; where the write fails it comes back.
 */
export function useSuggestions(page: TextPage, text: DocumentText, room: {
  readonly marks: () => MarkIndex<Span>
  readonly top: () => number
  readonly bringIntoSight: (span: Span) => Promise<void>
}) {
  const project = useProject()
  const selection = useSelection()
  const settings = useSettings()
  const notices = useNotices()

  const all = shallowRef<readonly Suggestion[]>([])
  const isRead = ref(false)
  /** Decided before, or here and perhaps not answered yet. */
  const decided = shallowRef<ReadonlySet<string>>(new Set())
  const chosenKey = ref<string | null>(null)

  const offered = computed(() => offeredOf(all.value, settings.settings.suggestions.shown, (suggestion) =>
    decided.value.has(keyOfSpan(suggestion)) || room.marks().within(suggestion).length > 0))
  const index = computed(() => indexMarks(offered.value))
  const ordered = computed(() => inOrder(offered.value, settings.settings.suggestions.order))
  const chosen = computed(() => offered.value.find(({ key }) => key === chosenKey.value) ?? null)
  const layers = [createHighlightLayer<Offered>(page), createHighlightLayer<Painted>(page)] as const

  watch(index, (now) => layers[0].put(now))
  watch(chosen, (now) => layers[1].put(indexMarks(now ? [{ ...now, key: 'chosen', paint: 'suggested-chosen' }] : [])))

  // Reading all its sentences waits until the text is on screen; what is undone or redone may bring some back.
  let isGone = false
  let timer = 0
  function readIn(time: number): void {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => void read(), time)
  }
  readIn(patience.opened)
  watch([() => project.history.redo, () => project.findDocument(text.documentId)?.publishedOn], () => readIn(patience.changed))
  onScopeDispose(() => {
    isGone = true
    window.clearTimeout(timer)
    layers.forEach((layer) => layer.clear())
  })
  async function read(): Promise<void> {
    try {
      const { suggestions, decisions } = await backend.documents.suggestions({ documentId: text.documentId })
      if (isGone) return
      decided.value = new Set(decisions.map(keyOfSpan))
      all.value = suggestions
      isRead.value = true
    } catch (error) {
      if (!isGone) notices.fail(error)
    }
  }

  function choose(one: Offered | null): void {
    chosenKey.value = one?.key ?? null
    if (!one) return
    void room.bringIntoSight(one)
    notices.announce(suggestionInWords(one, ordered.value.indexOf(one) + 1, ordered.value.length))
  }
  const beyond = (direction: 'forward' | 'backward'): Offered | null =>
    suggestionBeyond(ordered.value, settings.settings.suggestions.order, { key: chosen.value?.key ?? null, position: room.top() }, direction)

  function go(direction: 'forward' | 'backward'): void {
    const next = beyond(direction) ?? (chosen.value ? null : ordered.value[0] ?? null)
    if (next) choose(next)
    else notices.announce(offered.value.length === 0 ? 'Nothing is suggested in this document.' : direction === 'forward' ? 'This is the last suggestion.' : 'This is the first suggestion.')
  }

  /** Decides on the chosen suggestion and goes on to the next; where none is chosen, goes to one, so that nothing unread is decided on. */
  async function decide(decision: SuggestionDecision['decision']): Promise<void> {
    const now = chosen.value
    if (!now) return go('forward')
    const following = beyond('forward') ?? beyond('backward')
    decided.value = new Set([...decided.value, now.key])
    choose(following)
    if (!following) notices.announce('Every suggestion is dealt with.')
    const answer = await project.write(backend.documents.decideSuggestion({ documentId: text.documentId, span: { start: now.start, end: now.end }, decision }), { quiet: true })
    if (!answer) decided.value = new Set([...decided.value].filter((key) => key !== now.key))
    else if (answer.claimId !== null) selection.chooseClaim(answer.claimId)
    // The scores follow what is learnt, once the hands rest.
    readIn(patience.decided)
  }

  return {
    all, isRead, offered, index, ordered, chosen, choose, go, decide,
    /** How many sentences of the document are decided on. */
    decisions: computed(() => decided.value.size),
    readAnew: () => readIn(0),
    leave: () => choose(null),
    show: (chunk: number) => layers.forEach((layer) => layer.show(chunk)),
    hide: (chunk: number) => layers.forEach((layer) => layer.hide(chunk)),
  }
}
