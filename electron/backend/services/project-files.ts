import { backupProject, type Backup } from '#db/backup/backup.ts'
import { restoreBackup } from '#db/backup/restore.ts'
import { examine, type Finding } from '#db/doctor/examine.ts'
import { createProjectFile } from '#db/project-file/create.ts'
import { openProjectFile } from '#db/project-file/open.ts'
import type { StandardId } from '#core/standards/ids.ts'
import { openProject, type OpenProject } from '../open-project.ts'

export type { Backup, Finding }

/** Who opens a project: the program with its version ("Assay 0.1.0"), and the name what follows is signed with. */
export interface Opener { readonly writtenBy: string; readonly analyst: string }

/** Makes an empty project and leaves it open. Faults: those of `createProjectFile`. */
export const createProject = (path: string, { title, standard }: { readonly title: string; readonly standard: StandardId }, { writtenBy, analyst }: Opener): OpenProject =>
  openProject(createProjectFile(path, { title, standard, writtenBy }), analyst)

/** Opens a project by a path somebody typed; `readOnly` leaves no trace in the file or beside it. Faults: those of `openProjectFile`. */
export const openProjectAt = (path: string, { writtenBy, analyst }: Opener, { readOnly }: { readonly readOnly: boolean }): OpenProject =>
  openProject(openProjectFile(path, { writtenBy, readOnly }), analyst)

/** Copies the project to a new file that was read back whole. Faults: those of `backupProject`. */
export const backUp = ({ db }: OpenProject, target: string): Backup => backupProject(db, target)

/** Makes a new project file of a backup. Faults: those of `restoreBackup`. */
export const restore = (backup: string, target: string): Backup => restoreBackup(backup, target)

/** Examines the whole project and changes nothing. */
export const examineProject = ({ db }: OpenProject): Finding[] => examine(db)
