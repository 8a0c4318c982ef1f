/**
 * `npm test`: installs what is missing, then runs every part and counts. `npm test -- types unit` runs those parts
 * alone; `npm run check` is `types lint layers`. The last line is always `N passed, N failed`.
 */
import { nameOfRuntime } from './electron-runtime.mjs'
import { installPackages } from './npm-packages.mjs'
import { installPinnedNode } from './pinned-node.mjs'
import { prepare } from './prepare.mjs'
import { runScript, Stop } from './say.mjs'
import { parts } from './test-parts.mjs'

await runScript(async () => {
  const names = process.argv.slice(2)
  const unknown = names.find((name) => !parts.some((part) => part.name === name))
  if (unknown !== undefined) throw new Stop(`there is no part "${unknown}"; the parts are ${parts.map((part) => part.name).join(', ')}`, 2)
  const chosen = names.length === 0 ? parts : parts.filter((part) => names.includes(part.name))

  const runtime = await ready(chosen)
  const results = []
  for (const part of chosen) {
    process.stdout.write(`\n== ${part.title}\n`)
    const begun = performance.now()
    const counts = await part.run()
    results.push({ part, counts, seconds: (performance.now() - begun) / 1000 })
  }
  return report(results, runtime)
})

async function ready(chosen) {
  if (chosen.some((part) => part.needsElectron)) return prepare()
  await installPackages()
  await installPinnedNode()
  return undefined
}

function report(results, runtime) {
  const lines = ['', '== report']
  if (runtime !== undefined) lines.push(nameOfRuntime(runtime))
  for (const { part, counts, seconds } of results) {
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''
    lines.push(`${part.title}: ${counts.passed} passed, ${counts.failed} failed${skipped} (${seconds.toFixed(1)} s)`)
    for (const failure of counts.failures) lines.push(`  failed: ${failure}`)
    for (const name of counts.retried ?? []) lines.push(`  passed only when tried again: ${name}`)
  }
  const passed = results.reduce((sum, { counts }) => sum + counts.passed, 0)
  const failed = results.reduce((sum, { counts }) => sum + counts.failed, 0)
  lines.push(`${passed} passed, ${failed} failed`)
  process.stdout.write(`${lines.join('\n')}\n`)
  return failed === 0 ? 0 : 1
}
