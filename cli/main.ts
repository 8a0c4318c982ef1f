#!/usr/bin/env node
import { hasNeededNodeApi } from '#core/rpc/backend-control.ts'
import { exit } from './exit.ts'
import { outliveReaders } from './output.ts'
import { runCommandLine } from './run.ts'

outliveReaders(process.stdout, process.stderr)
// Whatever escapes the commands still ends in a sentence.
process.on('uncaughtException', async (error) => {
  const { failureOf } = await import('./failure.ts')
  process.stderr.write(`${failureOf(error, { command: null, project: null }).sentence}\n`)
  process.exit(exit.broken)
})

if (hasNeededNodeApi(process.versions.napi)) {
  process.exitCode = await runCommandLine(process.argv.slice(2), { results: process.stdout, notes: process.stderr })
} else {
  process.stderr.write(`assay needs Node 22.14 or later; this is Node ${process.versions.node}.\n`)
  process.exitCode = exit.unopened
}
