import { join } from 'node:path'
import { expect, test } from 'vitest'
import { defaultVerdictScale, verdictScaleSetting, verdictScaleText, withOwnVerdict } from '#core/standards/verdict-scale.ts'
import { setSetting } from '#backend/services/settings.ts'
import { openProjectAt } from '#backend/services/project-files.ts'
import { aFolder, aProject, assayHere, text, told, toldOne } from './assay.fixture.ts'

test('a verdict is named by its id or by the words of the project, in any case; what could be two is refused with both', async () => {
  const { path, documentId } = await aProject(aFolder())
  const scale = withOwnVerdict(
    defaultVerdictScale.map((verdict) => (verdict.id === 'supported' ? { ...verdict, words: 'Mixed' } : verdict.id === 'mixed' ? { ...verdict, words: 'Both ways' } : verdict)),
    { words: 'Partly sourced', meaning: 'One source stands, one does not.', tone: 'between' },
  )
  const project = openProjectAt(path, { writtenBy: 'Assay test', analyst: 'Ada' }, { readOnly: false })
  setSetting(project, verdictScaleSetting, verdictScaleText(scale))
  project.db.close()
  const claimId = text(await toldOne('claim', path, documentId, '--quote', 'it now handles 4.2 million tonnes a year'), 'claimId')
  for (const [given, verdict] of [['Partly Sourced', 'own-partly-sourced'], ['own-partly-sourced', 'own-partly-sourced'], ['BOTH WAYS', 'mixed'], ['Supported', 'supported'], ['Largely supported', 'largely-supported']] as const) {
    expect(await toldOne('judge', path, claimId, '--verdict', given)).toMatchObject({ verdict })
  }
  const before = await told('claims', path)
  expect(await assayHere(['judge', path, claimId, '--verdict', 'mixed'])).toEqual({
    code: 2, stdout: '', stderr: expect.stringContaining('--verdict “mixed” can mean supported (Mixed) or mixed (Both ways). Say it by the id or the words that no other has.'),
  })
  expect(await assayHere(['judge', path, claimId, '--verdict', 'true'])).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(/“true” does not fit --verdict.*own-partly-sourced/s) })
  expect(await told('claims', path)).toEqual(before)
  expect(await told('claims', path, '--where', 'verdict=largely supported')).toHaveLength(1)
  expect((await assayHere(['export', path, '--format', 'markdown', '--out', join(path, '..', 'note.md')])).code).toBe(0)
})
