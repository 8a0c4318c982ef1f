import type { Delta } from '#core/domain/change.ts'
import type { StandardId } from '#core/standards/ids.ts'
import { projectRowOf } from '#db/repositories/project.ts'
import { change, type OpenProject } from '../open-project.ts'
import { present, type Patch } from './claims.ts'

/** Renames the project or sets its standard. Judgements already made keep the standard they were made in. */
export function updateProject(project: OpenProject, patch: Patch<{ title: string; standard: StandardId; wordRow: 1 | 2 }>): Delta {
  const { id } = projectRowOf(project.db)
  const label = patch.title === undefined ? 'Change the standard' : 'Rename the project'
  return change(project, label, ({ recorder }) => { recorder.update('project', id, present(patch)) }).delta
}
