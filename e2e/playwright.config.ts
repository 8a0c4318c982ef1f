import { defineConfig } from 'playwright/test'

/** Real windows on one display: two at a time, and a test that fails once has failed. */
export default defineConfig({
  testDir: './specs',
  outputDir: '../test-results',
  snapshotPathTemplate: '{testDir}/../screenshots/{arg}{ext}',
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
})
