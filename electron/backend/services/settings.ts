import { Fault } from '#core/domain/fault.ts'
import type { Delta } from '#core/domain/change.ts'
import { edgeRuleSetting, scalesFrom, settingProblems, type ProjectScales, type SettingName } from '#core/standards/project-scales.ts'
import { settingsOf } from '#db/repositories/short-lists.ts'
import type { Reader } from '#db/database.ts'
import { change, type OpenProject } from '../open-project.ts'

/** Settles something for the whole project; null goes back to what is usual. No judgement changes. Fault: `setting-invalid`. */
export function setSetting(project: OpenProject, name: SettingName, value: string | null): Delta {
  const problems = value === null ? [] : settingProblems(name, value)
  if (problems.length > 0) throw new Fault('setting-invalid', { name, problems })
  const before = settingsOf(project.db).find((setting) => setting.name === name)
  return change(project, name === edgeRuleSetting ? 'Change who owns a shared edge' : 'Change the words of verdicts', ({ recorder }) => {
    if (value === null) {
      if (before) recorder.remove('setting', name)
    } else if (before) recorder.update('setting', name, { value })
    else recorder.insert('setting', { id: name, value })
  }).delta
}

/** The scales judgements of the project are given and worded in. */
export const scalesOf = (reader: Reader): ProjectScales => scalesFrom(settingsOf(reader))
