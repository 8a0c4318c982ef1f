import { onScopeDispose } from 'vue'
import type { DocumentId } from '#core/domain/ids.ts'
import { backend } from '#renderer/bridge/clients.ts'
import { useMatches } from '#renderer/stores/matches.ts'
import { useNotices } from '#renderer/stores/notices.ts'
import { usePanes } from '#renderer/stores/panes.ts'
import { useProject } from '#renderer/stores/project.ts'
import { useSelection } from '#renderer/stores/selection.ts'
import { markable } from './caret-motions.ts'
import { useSelectedPassage } from './selected-passage.ts'
import type { TextPage } from './text-page.ts'

/** From words one has selected to a claim, a further mark of one, or nothing with a sentence that says why. */
export function useMarking(page: TextPage, documentId: DocumentId) {
  const project = useProject()
  const selection = useSelection()
  const notices = useNotices()
  const panes = usePanes()
  const matches = useMatches()
  const selected = useSelectedPassage()

  /** Takes over what is selected now: the browser tells of it only with its next frame, and a key may be quicker. */
  function follow(): void {
    const now = document.getSelection()
    const span = now && !now.isCollapsed && now.rangeCount > 0 ? spanOf(now.getRangeAt(0)) : null
    if (span) selected.passage = { documentId, span, quote: page.text.slice(span.start, span.end) }
    else if (selected.passage?.documentId === documentId) selected.passage = null
  }
  function spanOf(range: Range): { readonly start: number; readonly end: number } | null {
    const start = page.positionOf(range.startContainer, range.startOffset)
    const end = page.positionOf(range.endContainer, range.endOffset)
    return start === null || end === null || start >= end ? null : markable(page.text, { start, end })
  }
  document.addEventListener('selectionchange', follow)
  onScopeDispose(() => {
    document.removeEventListener('selectionchange', follow)
    if (selected.passage?.documentId === documentId) selected.passage = null
  })

  const askForWords = (): void => void notices.say('Nothing is selected.', { text: 'Select the words of the claim in the text, then press M.' })

  /** Makes a claim of the selection and chooses it. Answers whether there is one. */
  async function markClaim(): Promise<boolean> {
    follow()
    const passage = selected.passage?.documentId === documentId ? selected.passage : null
    if (!passage) {
      askForWords()
      return false
    }
    const answer = await project.write(backend.claims.add({ documentId, span: passage.span }))
    if (!answer) return false
    selection.chooseClaim(answer.claimId, answer.markId)
    panes.unfold('sheet')
    document.getSelection()?.collapseToEnd()
    void matches.look(answer.claimId, documentId, passage.span).catch(notices.fail)
    return true
  }

  /** Adds the selection to the chosen claim as a further place where it is made. */
  async function addMark(): Promise<void> {
    follow()
    const claimId = selection.claimId
    const passage = selected.passage?.documentId === documentId ? selected.passage : null
    if (!passage || claimId === null) {
      askForWords()
      return
    }
    const answer = await project.write(backend.marks.add({ claimId, documentId, span: passage.span }))
    if (!answer) return
    selection.chooseClaim(claimId, answer.markId)
    document.getSelection()?.collapseToEnd()
  }

  return { markClaim, addMark, follow }
}
