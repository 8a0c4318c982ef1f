import { z } from 'zod'
import { blockKinds } from '../domain/document.ts'
import { critiqueTargets } from '../domain/claim.ts'
import { assumptionStandings, matrixRatings, matrixWeights, predictionOutcomes, relevances } from '../domain/judging.ts'
import { isId, type Id } from '../domain/ids.ts'
import {
  claimKinds, priorities, claimStatuses, confidenceLevels, credibilityGrades, critiqueSeverities, critiqueTypes,
  isOwnVerdict, reliabilityGrades, standardIds, stances, verdictIds, type OwnVerdictId,
} from '../standards/ids.ts'
import { lintRules } from '../language/finding.ts'
import { fieldLimit, isoDateForm, lineLimit } from './limits.ts'

/** The window runs under a CSP without eval; zod must not try to compile. */
z.config({ jitless: true })

export const idOf = <Kind extends string>() =>
  z.string().refine(isId, 'not an id').transform((value) => value as Id<Kind>)
export const line = z.string().max(lineLimit)
export const someLine = line.trim().min(1)
export const prose = z.string().max(fieldLimit)
export const someProse = prose.refine((value) => value.trim() !== '', 'empty')
/** ISO 8601 date of year, month or day precision. */
export const isoDate = z.string().regex(isoDateForm, 'not a date of the form 2024, 2024-06 or 2024-06-19')
export const span = z.strictObject({ start: z.int().min(0), end: z.int().min(0) }).refine((value) => value.start < value.end, 'end must come after start')

/** A path a person chose in a dialog of the shell, with the shell's seal on it. */
export const sealedPath = z.strictObject({ path: z.string().min(1).max(32_768).refine((value) => !value.includes('\0'), 'holds a NUL'), seal: z.string().regex(/^[0-9a-f]{64}$/) })
export type SealedPath = z.output<typeof sealedPath>

/** Chosen by the window to name a long job, so that it can be cancelled before it answers. */
export const jobId = z.string().min(1).max(64)

export const standard = z.enum(standardIds)
export const kind = z.enum(claimKinds)
export const status = z.enum(claimStatuses)
export const priority = z.enum(priorities)
export const confidence = z.enum(confidenceLevels)
/** One of the usual ones, or the id of one a project made for itself; whether the project has it, the service knows. */
export const verdict = z.union([z.enum(verdictIds), z.string().refine(isOwnVerdict, 'no verdict').transform((id) => id as OwnVerdictId)])
export const stance = z.enum(stances)
export const reliability = z.enum(reliabilityGrades)
export const credibility = z.literal(credibilityGrades)
export const critiqueType = z.enum(critiqueTypes)
export const critiqueSeverity = z.enum(critiqueSeverities)
export const critiqueTarget = z.enum(critiqueTargets)
export const relevance = z.enum(relevances)
/** A search that found nothing: what for, where, and the date. */
export const negativeSearch = z.strictObject({ what: someLine, where: someLine, on: isoDate })
const amount = z.number().nullable()
/** A figure of a claim as data: a number or a range, its unit, and what it is a rate of. */
export const claimFigure = z.strictObject({ quote: line, value: amount, low: amount, high: amount, unit: line.nullable(), currency: line.nullable(), per: line.nullable(), approximator: line.nullable(), asOf: isoDate.nullable() })
/** A date of a claim as data, both ends included. */
export const claimDate = z.strictObject({ quote: line, from: isoDate.nullable(), to: isoDate.nullable(), precision: line, relative: z.boolean() })
export const lintRule = z.enum(lintRules)
export const lintKey = z.string().regex(/^[a-z-]{1,40}:[0-9a-f]{1,16}$/, 'not the key of a finding')
export const predictionOutcome = z.enum(predictionOutcomes)
export const assumptionStanding = z.enum(assumptionStandings)
export const matrixRating = z.enum(matrixRatings)
export const matrixWeight = z.enum(matrixWeights)
export const blockKind = z.enum(blockKinds)

export const exportFormats = ['markdown', 'html', 'docx', 'pdf', 'csv', 'json'] as const
export const exportFormat = z.enum(exportFormats)
export type ExportFormat = (typeof exportFormats)[number]

export const imageFormats = ['svg', 'png'] as const
export const imageFormat = z.enum(imageFormats)
export type ImageFormat = (typeof imageFormats)[number]

/** What a note is about: everything, one document's claims, or chosen claims. */
export const exportScope = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('project') }),
  z.strictObject({ of: z.literal('document'), documentId: idOf<'document'>() }),
  z.strictObject({ of: z.literal('claims'), claimIds: z.array(idOf<'claim'>()).min(1).max(100_000) }),
])
export type ExportScope = z.output<typeof exportScope>
