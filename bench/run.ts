import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureAnalysis } from './analysis.ts'
import { measureCall } from './call.ts'
import { measureChecks } from './checks.ts'
import { measureClaimsTable } from './claims-table.ts'
import { measureClaimsView } from './claims-view.ts'
import { measureHighlights } from './highlights.ts'
import { measureImport } from './import.ts'
import type { Measurement } from './measurement.ts'
import { measureSearch } from './search.ts'
import { measureStart } from './start.ts'

/** What `npm run bench` measures, by name; `npm run bench -- search import` measures only those. */
const benches: Readonly<Record<string, (folder: string) => Promise<Measurement[]>>> = {
  start: measureStart,
  highlights: measureHighlights,
  call: measureCall,
  search: measureSearch,
  'claims-table': measureClaimsTable,
  'claims-view': measureClaimsView,
  import: measureImport,
  analysis: measureAnalysis,
  checks: measureChecks,
}

const wanted = process.argv.slice(2).filter((name) => !name.startsWith('-'))
const unknown = wanted.filter((name) => !Object.hasOwn(benches, name))
if (unknown.length > 0) {
  console.error(`There is no measurement called ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`)
  process.exit(2)
}
for (const [name, measure] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'))
  try {
    for (const measurement of await measure(folder)) console.log(JSON.stringify(measurement))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
