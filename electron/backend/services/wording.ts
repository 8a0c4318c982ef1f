import type { ExportScope } from '#core/contract/inputs.ts'
import { lintNote, type NoteFinding } from '#core/language/lint-note.ts'
import { dismissalsOf } from '#db/repositories/short-lists.ts'
import type { OpenProject } from '../open-project.ts'
import { noteOf } from './exports.ts'

/** A remark on the wording of the note; with the reason where it was set aside, else null. */
export type ListedRemark = NoteFinding & { readonly dismissed: string | null }

/** What the linter finds in the note of a scope, in its order, set aside or not. Faults: those of the scope. */
export function wordingOf(project: OpenProject, scope: ExportScope): readonly ListedRemark[] {
  const reasons = new Map(dismissalsOf(project.db).map(({ findingKey, reason }) => [findingKey, reason]))
  return lintNote(noteOf(project, scope)).map((remark) => ({ ...remark, dismissed: reasons.get(remark.finding.key) ?? null }))
}
