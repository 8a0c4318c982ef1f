import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as launching } from '../launch.ts'

/** A test with `launch`, and with `folder`: a folder of its own that is gone afterwards. */
export const test = launching.extend<{ folder: string }>({
  folder: async ({ browserName: _browserName }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'assay-e2e-files-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true })
  },
})
export { expect, type Assay } from '../launch.ts'
