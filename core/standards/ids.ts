/**
 * Every closed list of the judging vocabulary, as stored in a project and spoken by the command line.
 * The order of a list is the order in which it is shown, and nothing more: F and 6 stand last because that is where
 * their table prints them, not because they are the worst. The words and meanings live in the files beside this one.
 */

export const standardIds = ['icd203', 'phia', 'ipcc', 'kent', 'percent'] as const
export type StandardId = (typeof standardIds)[number]

/** Which of two bands that meet owns the number they share, where the standard does not say. */
export const edgeRules = ['upper', 'lower'] as const
export type EdgeRule = (typeof edgeRules)[number]

export const confidenceLevels = ['low', 'moderate', 'high'] as const
export type ConfidenceLevel = (typeof confidenceLevels)[number]

export const reliabilityGrades = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export type ReliabilityGrade = (typeof reliabilityGrades)[number]

export const credibilityGrades = [1, 2, 3, 4, 5, 6] as const
export type CredibilityGrade = (typeof credibilityGrades)[number]

/** The verdicts every project knows. */
export const verdictIds = [
  'supported',
  'largely-supported',
  'mixed',
  'misleading',
  'largely-contradicted',
  'contradicted',
  'unverifiable',
  'unverified',
] as const
export type UsualVerdictId = (typeof verdictIds)[number]

/** A verdict a project made for itself; the name is made of its first words and stays when they change. */
export type OwnVerdictId = `own-${string}`
export type VerdictId = UsualVerdictId | OwnVerdictId

/** Whether a text can be the id of a verdict a project made for itself. */
export const isOwnVerdict = (id: string): id is OwnVerdictId => id.length <= 60 && /^own(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)+$/u.test(id)

/** Outlines for the verdicts a project makes for itself; none of them is that of a usual verdict. */
export const ownVerdictShapes = ['star', 'hexagon', 'plus', 'bars'] as const
export type OwnVerdictShape = (typeof ownVerdictShapes)[number]

/** Outlines that stay apart in one colour and at eight pixels. */
export type VerdictShape = 'disc' | 'ring' | 'half-disc' | 'triangle' | 'square' | 'cross' | 'lozenge' | 'dashed-ring' | OwnVerdictShape

/** Which way a verdict points: it bears the claim out, stands between, speaks against it, or leaves it open. */
export const verdictTones = ['for', 'between', 'against', 'open'] as const
export type VerdictTone = (typeof verdictTones)[number]

export const claimKinds = [
  'figure',
  'date',
  'event',
  'state',
  'causal',
  'attribution',
  'prediction',
  'quotation',
  'definition',
  'opinion',
] as const
export type ClaimKind = (typeof claimKinds)[number]

export const claimStatuses = ['open', 'in-progress', 'judged', 'needs-review', 'closed'] as const
export type ClaimStatus = (typeof claimStatuses)[number]

export const priorities = ['low', 'normal', 'high', 'urgent'] as const
export type Priority = (typeof priorities)[number]

export const stances = ['supports', 'contradicts', 'context'] as const
export type Stance = (typeof stances)[number]

export const critiqueTypes = [
  'unsourced-figure',
  'vague-attribution',
  'misquotation',
  'date-error',
  'arithmetic',
  'internal-contradiction',
  'contradicted-elsewhere',
  'scale-or-unit-slip',
  'stale',
  'causal-leap',
  'cherry-picked',
  'base-rate-missing',
  'loaded-language',
  'undefined-term',
  'unfalsifiable',
  'hidden-assumption',
  'alternative-not-considered',
  'translation',
  'extrapolation',
  'circular-sourcing',
] as const
export type CritiqueType = (typeof critiqueTypes)[number]

export const critiqueSeverities = ['note', 'minor', 'major', 'fatal'] as const
export type CritiqueSeverity = (typeof critiqueSeverities)[number]
