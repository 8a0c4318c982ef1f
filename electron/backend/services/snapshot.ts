import type { ProjectSnapshot } from '#core/contract/answers.ts'
import { undoState } from '#db/history/history.ts'
import { analystsOf } from '#db/repositories/analysts.ts'
import { documentsOf } from '#db/repositories/documents.ts'
import { projectOf } from '#db/repositories/project.ts'
import { everyShortList } from '#db/repositories/short-lists.ts'
import { sourcesOf } from '#db/repositories/sources.ts'
import { tagsOf } from '#db/repositories/tags.ts'
import type { OpenProject } from '../open-project.ts'

/** Everything a window needs to show an opened project's frame. */
export const snapshotOf = ({ db, analyst }: OpenProject): ProjectSnapshot => ({
  project: projectOf(db), documents: documentsOf(db), sources: sourcesOf(db), analysts: analystsOf(db), tags: tagsOf(db), lists: everyShortList(db), history: undoState(db), analyst, opening: db.opening,
})
