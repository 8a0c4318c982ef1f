import { expect, test } from 'vitest'
import { aClaim, aDocument, aProject } from './a-project.fixture.ts'
import { findingsOf } from './checks.ts'
import { dismissFinding, restoreFinding } from './dismissals.ts'
import { undoLast } from './history.ts'
import { addJudgement } from './judgements.ts'

test('a finding that was set aside stays so with its reason, until it is restored or the setting aside is undone', () => {
  const project = aProject()
  const { claimId } = aClaim(project, aDocument(project, 'The port of Vell reopened in May 2021, the ministry said.'), 'reopened in May 2021')
  addJudgement(project, { claimId, verdict: 'supported' })
  const found = () => findingsOf(project).filter(({ check }) => check === 'verdict-without-evidence').map(({ key, dismissed }) => [key, dismissed?.reason ?? null])
  const [[key] = []] = found()
  expect(key).toMatch(/^verdict-without-evidence:[a-z0-9]+$/)
  const finding = { key: String(key), check: 'verdict-without-evidence' }

  dismissFinding(project, { ...finding, reason: 'I was there.' })
  expect(found()).toEqual([[key, 'I was there.']])
  dismissFinding(project, { ...finding, reason: 'I was there all day.' })
  expect(found()).toEqual([[key, 'I was there all day.']])
  undoLast(project)
  expect(found()).toEqual([[key, 'I was there.']])
  restoreFinding(project, finding.key)
  expect(found()).toEqual([[key, null]])
  undoLast(project)
  undoLast(project)
  expect(found()).toEqual([[key, null]])
})
