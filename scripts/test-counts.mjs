/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} failures a line each, for the report
 * @property {string[]} [retried] tests that passed only when tried again, a line each, for the report
 */

/** Real windows on a busy machine may stumble once. Of more tests than this that had to be tried again, each counts as failed. */
export const retriesBorne = 2

/**
 * Counts of a Vitest JSON report. A file that could not even be loaded counts as one failure, because the tests in it
 * are unknown; so does an end in error that no test accounts for.
 *
 * @param {any} report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countsOfVitest(report, exitCode) {
  const tests = report.testResults.flatMap((file) => file.assertionResults.map((test) => ({ ...test, file: file.name })))
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'))
  const failures = [
    ...tests.filter((test) => test.status === 'failed').map((test) => `${test.file}: ${test.fullName.trim()}`),
    ...unloaded.map((file) => `${file.name}: ${firstLine(file.message)}`),
  ]
  if (exitCode !== 0 && failures.length === 0) failures.push(`vitest ended with ${exitCode} although no test failed`)
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: failures.length,
    skipped: tests.filter((test) => test.status !== 'passed' && test.status !== 'failed').length,
    failures,
  }
}

/**
 * Counts of a Playwright JSON report. A test that passes only when tried again is named in the report; it counts as passed
 * as long as there are no more than `retriesBorne` such tests, and as failed where there are more.
 *
 * @param {any} report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countsOfPlaywright(report, exitCode) {
  const tests = report.suites.flatMap((suite) => testsUnder(suite, []))
  const retried = tests.filter((test) => test.status === 'flaky').map((test) => test.name)
  const borne = retried.length <= retriesBorne
  const failures = [
    ...tests.filter((test) => test.status === 'unexpected' || (test.status === 'flaky' && !borne)).map((test) => `${test.name} (${test.status})`),
    ...report.errors.map((error) => firstLine(error.message)),
  ]
  if (exitCode !== 0 && failures.length === 0) failures.push(`playwright ended with ${exitCode} although no test failed`)
  return {
    passed: tests.filter((test) => test.status === 'expected').length + (borne ? retried.length : 0),
    failed: failures.length,
    skipped: tests.filter((test) => test.status === 'skipped').length,
    failures,
    retried: borne ? retried : [],
  }
}

function testsUnder(suite, titles) {
  const path = [...titles, suite.title]
  return [
    ...(suite.specs ?? []).flatMap((spec) => spec.tests.map((test) => ({ status: test.status, name: [...path, spec.title].filter(Boolean).join(' > ') }))),
    ...(suite.suites ?? []).flatMap((inner) => testsUnder(inner, path)),
  ]
}

function firstLine(text) {
  return (text ?? '').replace(/\u001b\[[0-9;]*m/g, '').trim().split('\n')[0]
}
