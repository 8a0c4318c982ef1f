import type { ClaimRecord, CritiqueRecord, ProjectRecord, SourceRecord } from '#core/domain/claim.ts'
import type { Block, DocumentRecord } from '#core/domain/document.ts'
import type { SearchHit } from '#core/domain/search.ts'
import { claimOrFault, claimsOf } from '#db/repositories/claims.ts'
import { findCritique } from '#db/repositories/critiques.ts'
import { documentOrFault, documentsOf, editionTextOf, textOf } from '#db/repositories/documents.ts'
import { projectOf } from '#db/repositories/project.ts'
import { sourceOrFault } from '#db/repositories/sources.ts'
import { searchProject, type Search } from '#db/search/search-project.ts'
import type { VerdictScale } from '#core/standards/verdict-scale.ts'
import type { OpenProject } from '../open-project.ts'
import { scalesOf } from './settings.ts'

/** What a project holds, for whoever reads it without a window. The faults are those of the records: `…-not-found`. */

export const projectIn = ({ db }: OpenProject): ProjectRecord => projectOf(db)
/** The words the project judges in. */
export const judgingWordsOf = ({ db }: OpenProject): { readonly wordRow: 1 | 2; readonly verdicts: VerdictScale } => ({ wordRow: projectOf(db).wordRow, verdicts: scalesOf(db).verdicts })
/** In the order of import. */
export const documentsIn = ({ db }: OpenProject): DocumentRecord[] => documentsOf(db)
export const documentIn = ({ db }: OpenProject, documentId: string): DocumentRecord => documentOrFault(db, documentId)
/** The canonical text of a document. */
export const textIn = ({ db }: OpenProject, documentId: string): string => editionTextOf(db, documentId).text
export const blocksIn = ({ db }: OpenProject, documentId: string): readonly Block[] => textOf(db, documentId).blocks
/** Every claim, in reading order. */
export const claimsIn = ({ db }: OpenProject): ClaimRecord[] => claimsOf(db)
export const claimIn = ({ db }: OpenProject, claimId: string): ClaimRecord => claimOrFault(db, claimId)
export const sourceIn = ({ db }: OpenProject, sourceId: string): SourceRecord => sourceOrFault(db, sourceId)
export const findCritiqueIn = ({ db }: OpenProject, critiqueId: string): CritiqueRecord | undefined => findCritique(db, critiqueId)
/** Best first. Positions are UTF-16: of documents in their text, of claims in their statement. */
export const searchIn = ({ db }: OpenProject, search: Search): SearchHit[] => searchProject(db, search)
