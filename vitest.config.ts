import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{core,formats,db,electron,cli,renderer,scripts,resources}/**/*.test.ts'],
    pool: 'forks',
    testTimeout: 20_000,
  },
})
