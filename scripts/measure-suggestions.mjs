/** `npm run measure:suggestions`: fits and measures the weights of suggestions on the CheckThat! sentences, where they are on this machine. */
import { join } from 'node:path'
import { installPackages } from './npm-packages.mjs'
import { installPinnedNode } from './pinned-node.mjs'
import { nodePath, projectFolder } from './places.mjs'
import { run } from './run.mjs'
import { runScript } from './say.mjs'

await runScript(async () => {
  await installPackages()
  await installPinnedNode()
  const { code } = await run(nodePath(), [join(projectFolder, 'bench', 'suggestions', 'measure.ts'), ...process.argv.slice(2)])
  return code
})
