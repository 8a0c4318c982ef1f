import { join } from 'node:path'
import { app } from 'electron'

/** Where the parts of the built app lie; in a packaged Assay all of it is inside the archive. */
export const appFolders = () => ({
  main: join(app.getAppPath(), 'out', 'main'),
  preload: join(app.getAppPath(), 'out', 'preload', 'index.cjs'),
  renderer: join(app.getAppPath(), 'out', 'renderer'),
  resources: join(app.getAppPath(), 'resources'),
})
