import type { CheckId } from '#core/checks/finding.ts'
import type { DocumentId } from '#core/domain/ids.ts'
import { critiqueSeverities, type CritiqueSeverity } from '#core/standards/ids.ts'
import type { StandingFinding } from '#renderer/stores/findings.ts'
import { checkFamilies, familyOf, type CheckFamily } from '#renderer/words/checks.ts'

/** Which findings one looks at; null for all. */
export interface FindingFilter {
  readonly severity: CritiqueSeverity | null
  readonly documentId: DocumentId | null
  readonly check: CheckId | null
  /** Those set aside, in place of those that stand. */
  readonly dismissed: boolean
}
export const noFilter: FindingFilter = { severity: null, documentId: null, check: null, dismissed: false }

export interface FindingGroup {
  readonly family: CheckFamily
  /** The gravest first; of equals in the order they were found. */
  readonly findings: readonly StandingFinding[]
  /** How many there are of each severity, the gravest first, without those there are none of. */
  readonly counts: readonly { readonly severity: CritiqueSeverity; readonly count: number }[]
}

/** The findings a filter lets through, grouped by what they put in doubt, in the order of the families. */
export function arrangeFindings(findings: readonly StandingFinding[], filter: FindingFilter): readonly FindingGroup[] {
  const kept = findings.filter((each) => passes(each, filter)).toSorted((a, b) => gravity(b) - gravity(a))
  return checkFamilies.flatMap((family) => {
    const own = kept.filter(({ finding }) => familyOf(finding.check) === family)
    const counts = [...critiqueSeverities].reverse().map((severity) => ({ severity, count: own.filter(({ finding }) => finding.severity === severity).length })).filter(({ count }) => count > 0)
    return own.length === 0 ? [] : [{ family, findings: own, counts }]
  })
}

const gravity = ({ finding }: StandingFinding): number => critiqueSeverities.indexOf(finding.severity)

const passes = ({ finding, dismissal }: StandingFinding, { severity, documentId, check, dismissed }: FindingFilter): boolean =>
  (dismissal !== null) === dismissed
  && (severity === null || finding.severity === severity)
  && (check === null || finding.check === check)
  && (documentId === null || finding.passages.some((passage) => passage.documentId === documentId))
