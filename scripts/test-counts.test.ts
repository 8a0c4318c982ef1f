import { expect, test } from 'vitest'
import { countsOfPlaywright, countsOfVitest } from './test-counts.mjs'

const vitestFile = (name: string, ...statuses: string[]) => ({
  name,
  status: statuses.includes('failed') ? 'failed' : 'passed',
  message: '',
  assertionResults: statuses.map((status, at) => ({ status, fullName: `sentence ${at}` })),
})

const playwright = (statuses: readonly string[], errors: readonly string[] = []) => ({
  errors: errors.map((message) => ({ message })),
  suites: [{ title: 'main.spec.ts', specs: [], suites: [{ title: 'by mouse', specs: statuses.map((status) => ({ title: 'exports', tests: [{ status }] })) }] }],
})

test('tests of Vitest are counted by how they ended', () => {
  expect(countsOfVitest({ testResults: [vitestFile('a.test.ts', 'passed', 'failed', 'skipped', 'todo'), vitestFile('b.test.ts', 'passed')] }, 1)).toEqual({
    passed: 2,
    failed: 1,
    skipped: 2,
    failures: ['a.test.ts: sentence 1'],
  })
})

test('a test file that cannot be loaded counts as a failure', () => {
  const unloaded = { name: 'a.test.ts', status: 'failed', message: 'Cannot find module\n  at x', assertionResults: [] }
  expect(countsOfVitest({ testResults: [unloaded] }, 1)).toMatchObject({ passed: 0, failed: 1, failures: ['a.test.ts: Cannot find module'] })
})

test('an end in error that no test accounts for counts as a failure', () => {
  expect(countsOfVitest({ testResults: [vitestFile('a.test.ts', 'passed')] }, 1)).toMatchObject({ passed: 1, failed: 1 })
  expect(countsOfPlaywright(playwright(['expected']), 1)).toMatchObject({ passed: 1, failed: 1 })
})

test('a test of Playwright that passes only when tried again is named', () => {
  expect(countsOfPlaywright(playwright(['expected', 'flaky', 'unexpected', 'skipped'], ['\u001b[31mno tests found\u001b[0m\nx']), 1)).toEqual({
    passed: 2,
    failed: 2,
    skipped: 1,
    failures: ['main.spec.ts > by mouse > exports (unexpected)', 'no tests found'],
    retried: ['main.spec.ts > by mouse > exports'],
  })
})

test('many tests of Playwright that pass only when tried again have failed', () => {
  const { passed, failed } = countsOfPlaywright(playwright(['expected', 'flaky', 'flaky', 'flaky']), 0)
  expect({ passed, failed }).toEqual({ passed: 1, failed: 3 })
})
