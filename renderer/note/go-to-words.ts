import type { ClaimRecord } from '#core/domain/claim.ts'
import type { NoteFinding } from '#core/language/lint-note.ts'
import type { NoteText } from '#core/language/note-texts.ts'
import { openClaim } from '#renderer/frame/open-claim.ts'
import { useDialogs } from '#renderer/stores/dialogs.ts'
import { useProject } from '#renderer/stores/project.ts'
import { useReasoning } from '#renderer/stores/reasoning.ts'
import { useWording } from '#renderer/stores/wording.ts'

/** Goes to the field that holds the words of a remark; what holds it there takes the focus. */
export function goToWords(wanted: NoteFinding): void {
  const { text } = wanted
  const dialogs = useDialogs()
  if (text.kind === 'title') return dialogs.open({ name: 'project-settings' })
  const claim = claimOf(text)
  const sourceId = sourceOf(text)
  useWording().wanted = wanted
  if (claim) openClaim(claim)
  else if (sourceId) dialogs.open({ name: 'source', sourceId })
  else useReasoning().show('hypotheses')
}

/** The claim in whose sheet a text stands; a critique of a source stands in those of the claims that rest on it. */
function claimOf(text: NoteText): ClaimRecord | null {
  const project = useProject()
  if (text.claimId) return project.findClaim(text.claimId)
  const sourceId = text.kind === 'critique' || text.kind === 'reply' ? sourceOf(text) : null
  return sourceId === null ? null : ([...project.claims.values()].find(({ evidence }) => evidence.some((piece) => piece.sourceId === sourceId)) ?? null)
}

const sourceOf = ({ kind, id, within }: NoteText) => useProject().sources.find(({ sourceId, critiques }) =>
  (kind === 'source-note' && sourceId === id) || (kind === 'critique' && critiques.some(({ critiqueId }) => critiqueId === id)) || (kind === 'reply' && critiques.some(({ critiqueId }) => critiqueId === within)))?.sourceId ?? null
