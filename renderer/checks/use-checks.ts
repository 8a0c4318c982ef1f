import { computed, ref, shallowRef, watch } from 'vue'
import type { Passage } from '#core/checks/finding.ts'
import type { ClaimRecord } from '#core/domain/claim.ts'
import type { ClaimId } from '#core/domain/ids.ts'
import { backend } from '#renderer/bridge/clients.ts'
import { useFindings, type StandingFinding } from '#renderer/stores/findings.ts'
import { useProject } from '#renderer/stores/project.ts'
import { useSelection } from '#renderer/stores/selection.ts'
import { arrangeFindings, noFilter, type FindingFilter } from './arrange-findings.ts'
import { criticisedClaim, critiqueTextOf } from './finding-critique.ts'

/** Going through findings: which are shown, which one is chosen, and what is made of it. */
export function useChecks() {
  const project = useProject()
  const selection = useSelection()
  const findings = useFindings()
  findings.follow()

  const filter = shallowRef<FindingFilter>(noFilter)
  const chosenKey = ref<string | null>(null)
  const groups = computed(() => arrangeFindings(findings.standing, filter.value))
  const listed = computed(() => groups.value.flatMap((group) => group.findings))
  const chosen = computed<StandingFinding | null>(() => listed.value.find(({ finding }) => finding.key === chosenKey.value) ?? listed.value[0] ?? null)

  const criticisedClaims = computed(() => [...project.claims.values()].filter(({ critiques }) => critiques.length > 0))
  const criticised = computed<ReadonlyMap<string, ClaimRecord>>(() => new Map(listed.value.flatMap(({ finding }) => {
    const claim = criticisedClaim(finding, criticisedClaims.value)
    return claim ? [[finding.key, claim] as const] : []
  })))
  const claims = computed(() => (chosen.value?.finding.claims ?? []).flatMap((claimId) => project.findClaim(claimId) ?? []))

  // What is no longer listed gives its place to the one that followed it.
  let before: readonly string[] = []
  watch(listed, (now) => {
    const keys = now.map(({ finding }) => finding.key)
    if (chosenKey.value !== null && !keys.includes(chosenKey.value)) {
      const at = before.indexOf(chosenKey.value)
      chosenKey.value = before.slice(at + 1).find((key) => keys.includes(key)) ?? keys.at(-1) ?? null
    }
    before = keys
  })

  /** The finding after the chosen one, to go on to once that is dealt with. */
  function following(): string | null {
    const at = listed.value.findIndex(({ finding }) => finding.key === chosen.value?.finding.key)
    return (listed.value[at + 1] ?? listed.value[at])?.finding.key ?? null
  }

  async function criticise(): Promise<void> {
    const now = chosen.value
    if (!now) return
    const { finding } = now
    const next = following()
    const [passage] = finding.passages
    const text = critiqueTextOf(finding, (documentId) => project.findDocument(documentId)?.title ?? 'a document')
    const answer = await project.write(backend.findings.criticise({
      claimId: (finding.claims[0] ?? null) as ClaimId | null,
      passage: passage ? { documentId: passage.documentId, span: { start: passage.start, end: passage.end } } : null,
      type: finding.critiqueType, severity: finding.severity, text,
    }))
    if (answer) chosenKey.value = next
  }
  async function dismiss(reason: string): Promise<void> {
    const now = chosen.value
    if (!now) return
    const next = following()
    const answer = await project.write(backend.checks.dismiss({ key: now.finding.key, check: now.finding.check, reason }))
    if (answer && next !== now.finding.key) chosenKey.value = next
  }
  async function restore(): Promise<void> {
    const now = chosen.value
    if (now?.dismissal) await project.write(backend.checks.restore({ key: now.finding.key }))
  }

  function openPassage({ documentId, start, end }: Passage): void {
    selection.openDocument(documentId, { span: { start, end } })
  }
  /** Opens what the chosen finding is about: its passages, or else its claim. */
  function open(): void {
    const [first] = chosen.value?.finding.passages ?? []
    const [claim] = claims.value
    if (first) openPassage(first)
    else if (claim) openClaim(claim)
  }
  function openClaim(claim: ClaimRecord): void {
    const [mark] = claim.marks
    if (mark) selection.openDocument(mark.documentId, { claimId: claim.claimId, markId: mark.markId, span: { start: mark.start, end: mark.end } })
  }

  return { findings, filter, groups, listed, chosen, chosenKey, criticised, claims, criticise, dismiss, restore, openPassage, open, openClaim }
}
