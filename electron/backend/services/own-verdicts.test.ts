import { describe, expect, test } from 'vitest'
import { defaultVerdictScale, isOwn, verdictScaleSetting, verdictScaleText, withOwnVerdict, type VerdictScale } from '#core/standards/verdict-scale.ts'
import { changesOf } from '#db/history/history.ts'
import { aClaim, aDocument, aProject } from './a-project.fixture.ts'
import { findingsOf } from './checks.ts'
import { claimIn } from './contents.ts'
import { noteOf } from './exports.ts'
import { redoLast, undoLast } from './history.ts'
import { addJudgement } from './judgements.ts'
import { requestReview } from './reviews.ts'
import { scalesOf, setSetting } from './settings.ts'

const own = withOwnVerdict(defaultVerdictScale, { words: 'Partly sourced', meaning: 'One source stands, one does not.', tone: 'for' })
const id = 'own-partly-sourced'

function aStudy() {
  const project = aProject()
  const { claimId } = aClaim(project, aDocument(project, 'The port reopened in May 2021.'), 'The port reopened')
  const keep = (scale: VerdictScale | null) => setSetting(project, verdictScaleSetting, scale && verdictScaleText(scale))
  const owned = () => scalesOf(project.db).verdicts.filter(isOwn).map(({ words }) => words)
  return { project, claimId, keep, owned }
}
const refused = (code: string, details: object): object => expect.objectContaining({ code, details: expect.objectContaining(details) })

describe('a verdict of the project’s own', () => {
  test('is added, given, told in the note and looked at by the checks; and all of it undone', () => {
    const { project, claimId, keep, owned } = aStudy()
    expect(() => addJudgement(project, { claimId, verdict: id })).toThrow(refused('value-unknown', { field: 'verdict', value: id }))
    keep(own)
    addJudgement(project, { claimId, verdict: id })
    expect(claimIn(project, claimId).judgements[0]?.verdict).toBe(id)
    const note = noteOf(project, { of: 'project' })
    expect(note.summary.verdicts).toEqual([{ verdict: 'Partly sourced', count: 1 }])
    expect(note.verdicts.at(-1)).toMatchObject({ id, words: 'Partly sourced', meaning: 'One source stands, one does not.', tone: 'for', shape: 'star' })
    expect(findingsOf(project).map(({ check, message }) => [check, message])).toContainEqual(['verdict-without-evidence', expect.stringContaining('was found partly sourced by Ada')])
    expect(changesOf(project.db, { limit: 2 }).map(({ label }) => label)).toEqual(['Judge claim 1', 'Add the verdict “Partly sourced”'])
    undoLast(project)
    undoLast(project)
    expect([owned(), claimIn(project, claimId).judgements]).toEqual([[], []])
    redoLast(project)
    expect(owned()).toEqual(['Partly sourced'])
  })

  test('goes only while no judgement was given in it, not even an earlier one; it can always be taken out of use', () => {
    const { project, claimId, keep, owned } = aStudy()
    keep(own)
    keep(defaultVerdictScale)
    expect(owned()).toEqual([])
    keep(own)
    addJudgement(project, { claimId, verdict: id })
    addJudgement(project, { claimId, verdict: 'mixed' })
    for (const without of [defaultVerdictScale, null]) expect(() => keep(without)).toThrow(refused('setting-invalid', { problems: ['“Partly sourced” is given in a judgement; it can be taken out of use, not away.'] }))
    keep(own.map((verdict) => (isOwn(verdict) ? { ...verdict, words: 'Half sourced', inUse: false } : verdict)))
    expect(noteOf(project, { of: 'project' }).verdicts.map(({ words }) => words)).not.toContain('Half sourced')
    addJudgement(project, { claimId, verdict: id })
    expect(noteOf(project, { of: 'project' }).verdicts.at(-1)?.words).toBe('Half sourced')
  })

  test('stays where only a judgement gave it that the analyst at work is not to see yet', () => {
    const { project, claimId, keep, owned } = aStudy()
    keep(own)
    addJudgement(project, { claimId, verdict: id })
    requestReview(project, { claimId, reviewer: 'Bo' })
    project.analyst = 'Bo'
    expect(() => keep(defaultVerdictScale)).toThrow(refused('setting-invalid', {}))
    expect(owned()).toEqual(['Partly sourced'])
  })

  test('changes what the checks find when it points another way', () => {
    const { project, claimId, keep } = aStudy()
    keep(own)
    addJudgement(project, { claimId, verdict: id })
    expect(findingsOf(project).map(({ check }) => check)).toContain('verdict-without-evidence')
    keep(own.map((verdict) => (isOwn(verdict) ? { ...verdict, tone: 'open' } : verdict)))
    expect(findingsOf(project).map(({ check }) => check)).not.toContain('verdict-without-evidence')
  })
})
