import type { SourceId } from '#core/domain/ids.ts'
import { stances, type CredibilityGrade, type Stance } from '#core/standards/ids.ts'
import type { Passage } from '#renderer/reading/selected-passage.ts'

/** A piece of evidence as it is being written. */
export interface EvidenceDraft {
  readonly stance: Stance
  readonly sourceId: SourceId | null
  readonly passage: Passage | null
  readonly credibility: CredibilityGrade | null
  readonly excerpt: string
  readonly locator: string
  readonly note: string
}

export function isEvidenceDraft(value: unknown): value is EvidenceDraft {
  return typeof value === 'object' && value !== null
    && 'stance' in value && stances.some((stance) => stance === value.stance)
    && ['sourceId', 'passage', 'credibility', 'excerpt', 'locator', 'note'].every((name) => name in value)
}
