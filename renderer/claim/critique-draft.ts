import type { ClaimRecord, CritiqueRecord, CritiqueTarget } from '#core/domain/claim.ts'
import type { SourceId } from '#core/domain/ids.ts'
import { critiqueSeverities, critiqueTypes, type CritiqueSeverity, type CritiqueType } from '#core/standards/ids.ts'
import { stanceOf } from '#core/standards/claim-words.ts'
import { quoted, shortened } from '#renderer/words/phrases.ts'

/** A critique as it is being written. */
export interface CritiqueDraft {
  readonly type: CritiqueType | null
  readonly severity: CritiqueSeverity
  readonly text: string
  /** What it is about, as `target:id`. */
  readonly about: string
}

export function isCritiqueDraft(value: unknown): value is CritiqueDraft {
  return typeof value === 'object' && value !== null
    && 'text' in value && typeof value.text === 'string'
    && 'about' in value && typeof value.about === 'string'
    && 'severity' in value && critiqueSeverities.some((severity) => severity === value.severity)
    && 'type' in value && (value.type === null || critiqueTypes.some((type) => type === value.type))
}

/** Something of a claim that a critique can be about. */
export interface CritiqueSubject {
  readonly about: string
  readonly target: CritiqueTarget
  readonly targetId: string
  readonly words: string
}

/** What of a claim can be criticised: the claim, each quote, each piece of evidence and its source, each analyst's judgements. */
export function subjectsOf(claim: ClaimRecord, titleOf: (evidence: ClaimRecord['evidence'][number]) => string, sourceTitle: (sourceId: SourceId) => string): readonly CritiqueSubject[] {
  const subject = (target: CritiqueTarget, targetId: string, words: string): CritiqueSubject => ({ about: `${target}:${targetId}`, target, targetId, words })
  return [
    subject('claim', claim.claimId, 'The claim'),
    ...claim.marks.map((mark) => subject('mark', mark.markId, `The quote ${quoted(shortened(mark.quote, 60))}`)),
    ...claim.evidence.map((evidence) => subject('evidence', evidence.evidenceId, `Evidence: ${stanceOf(evidence.stance).words.toLowerCase()}, ${titleOf(evidence)}`)),
    ...[...new Set(claim.evidence.flatMap(({ sourceId }) => sourceId ?? []))].map((sourceId) => subject('source', sourceId, `The source ${quoted(sourceTitle(sourceId))}, for every claim`)),
    ...claim.judgements.map((judgement) => subject('judgement', judgement.judgementId, `Judgement by ${judgement.analyst}, ${judgement.at.slice(0, 10)}`)),
  ]
}

export const subjectOf = (subjects: readonly CritiqueSubject[], critique: CritiqueRecord): CritiqueSubject | null =>
  subjects.find(({ about }) => about === `${critique.target}:${critique.targetId}`) ?? null
