import { Fault } from '#core/domain/fault.ts'
import type { Delta } from '#core/domain/change.ts'
import { edgeRuleSetting, scalesFrom, settingProblems, type ProjectScales, type SettingName } from '#core/standards/project-scales.ts'
import { defaultVerdictScale, isOwn, verdictScaleFrom, type ScaledVerdict, type VerdictScale } from '#core/standards/verdict-scale.ts'
import { verdictsGiven } from '#db/repositories/judging.ts'
import { settingsOf } from '#db/repositories/short-lists.ts'
import type { Reader } from '#db/database.ts'
import { change, type OpenProject } from '../open-project.ts'

/** Settles something for the whole project; null goes back to what is usual. No judgement changes, and no verdict goes that one was given in. Fault: `setting-invalid`. */
export function setSetting(project: OpenProject, name: SettingName, value: string | null): Delta {
  const problems = [...(value === null ? [] : settingProblems(name, value)), ...(name === edgeRuleSetting ? [] : goneThoughGiven(project.db, value))]
  if (problems.length > 0) throw new Fault('setting-invalid', { name, problems })
  const before = settingsOf(project.db).find((setting) => setting.name === name)
  const label = name === edgeRuleSetting ? 'Change who owns a shared edge' : labelOf(scalesOf(project.db).verdicts, scaleIn(value))
  return change(project, label, ({ recorder }) => {
    if (value === null) {
      if (before) recorder.remove('setting', name)
    } else if (before) recorder.update('setting', name, { value })
    else recorder.insert('setting', { id: name, value })
  }).delta
}

/** The scales judgements of the project are given and worded in. */
export const scalesOf = (reader: Reader): ProjectScales => scalesFrom(settingsOf(reader))

function scaleIn(value: string | null): VerdictScale {
  const reading = verdictScaleFrom(value)
  return 'scale' in reading ? reading.scale : defaultVerdictScale
}

const ownMissingIn = (scale: VerdictScale, other: VerdictScale): readonly ScaledVerdict[] => scale.filter((verdict) => isOwn(verdict) && !other.some(({ id }) => id === verdict.id))

function goneThoughGiven(reader: Reader, value: string | null): readonly string[] {
  const gone = ownMissingIn(scalesOf(reader).verdicts, scaleIn(value))
  const given = gone.length === 0 ? new Set<string>() : verdictsGiven(reader)
  return gone.filter(({ id }) => given.has(id)).map(({ words }) => `“${words}” is given in a judgement; it can be taken out of use, not away.`)
}

function labelOf(before: VerdictScale, after: VerdictScale): string {
  const [added] = ownMissingIn(after, before)
  const [removed] = ownMissingIn(before, after)
  return added ? `Add the verdict “${added.words}”` : removed ? `Remove the verdict “${removed.words}”` : 'Change the words of verdicts'
}
