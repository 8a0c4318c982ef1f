/**
 * `npm run -s assay -- ...`: the command line straight from its sources, on the pinned Node, whatever Node runs npm.
 * Installs the packages when they are missing; after that it touches no network.
 */
import { join } from 'node:path'
import { installPackages } from './npm-packages.mjs'
import { installPinnedNode } from './pinned-node.mjs'
import { nodePath, projectFolder } from './places.mjs'
import { run } from './run.mjs'
import { runScript } from './say.mjs'

await runScript(async () => {
  await installPackages()
  await installPinnedNode()
  const { code } = await run(nodePath(), [join(projectFolder, 'cli', 'main.ts'), ...process.argv.slice(2)], {
    cwd: process.env.INIT_CWD || process.cwd(),
  })
  return code
})
