import { backend } from '#renderer/bridge/clients.ts'
import { offerActions, type Actions } from '#renderer/commands/registry.ts'
import { useMatches } from '#renderer/stores/matches.ts'
import { useProject } from '#renderer/stores/project.ts'
import type { useCaret } from './use-caret.ts'
import type { useChoosing } from './use-choosing.ts'
import type { useFigures } from './use-figures.ts'
import type { useMarking } from './use-marking.ts'
import type { usePlaces } from './use-places.ts'
import type { useSuggestions } from './use-suggestions.ts'

/** The commands of the reading room, done on one desk. */
export function offerDeskCommands(desk: {
  readonly caret: ReturnType<typeof useCaret>
  readonly choosing: ReturnType<typeof useChoosing>
  readonly figures: ReturnType<typeof useFigures>
  readonly marking: ReturnType<typeof useMarking>
  readonly places: ReturnType<typeof usePlaces>
  readonly suggestions: ReturnType<typeof useSuggestions>
  readonly hasHeadings: boolean
  /** Whether the text has the focus, and not something beside it. */
  readonly isInText: () => boolean
  readonly openFind: () => Promise<void>
  readonly toggleCaret: () => void
  /** Of two desks the one worked on. */
  readonly isActive: () => boolean
}): void {
  const project = useProject()
  const matches = useMatches()
  const { caret, choosing, figures, marking, places, suggestions } = desk
  const canWrite = (): boolean => !project.readOnly

  async function mark(): Promise<void> {
    if (await marking.markClaim()) caret.follow()
  }
  function nextHere(): void {
    if (caret.active.value && desk.isInText()) choosing.chooseAt(caret.position.value, null)
    else choosing.nextHere()
  }
  async function removeMark(): Promise<void> {
    if (choosing.chosenMark.value) await project.write(backend.marks.remove({ markId: choosing.chosenMark.value.mark.markId }))
  }

  const actions = {
    'claims.mark': { run: mark, enabled: canWrite },
    'claims.addMark': { run: marking.addMark, enabled: canWrite },
    'claims.join': { run: matches.join, enabled: () => canWrite() && matches.standing !== null },
    'claims.removeMark': { run: removeMark, enabled: () => canWrite() && (choosing.chosenMark.value?.claim.marks.length ?? 0) > 1 },
    'claims.next': { run: () => choosing.goToMark('forward') },
    'claims.previous': { run: () => choosing.goToMark('backward') },
    'claims.nextHere': { run: nextHere },
    'suggestions.accept': { run: () => suggestions.decide('accepted'), enabled: canWrite },
    'suggestions.dismiss': { run: () => suggestions.decide('dismissed'), enabled: canWrite },
    'suggestions.next': { run: () => suggestions.go('forward') },
    'suggestions.previous': { run: () => suggestions.go('backward') },
    'headings.next': { run: () => places.goToHeading('forward'), enabled: () => desk.hasHeadings },
    'headings.previous': { run: () => places.goToHeading('backward'), enabled: () => desk.hasHeadings },
    'search.inDocument': { run: desk.openFind },
    'reading.caret': { run: desk.toggleCaret, checked: () => caret.active.value },
    'reading.figures': { run: figures.toggle, checked: () => figures.isShown.value },
  } satisfies Actions
  offerActions(actions, desk.isActive)
}
