import { defineConfig } from 'playwright/test'

/** Real windows on one display: two at a time. A test that fails is tried once more; `npm test` names it, and bears no more than two such. */
export default defineConfig({
  testDir: './specs',
  outputDir: '../test-results',
  snapshotPathTemplate: '{testDir}/../screenshots/{arg}{ext}',
  workers: 2,
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
})
