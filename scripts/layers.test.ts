import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { beforeAll, expect, test } from 'vitest'

const project = resolve(import.meta.dirname, '..')
const rules: readonly { readonly name: string }[] = createRequire(import.meta.url)('../.dependency-cruiser.cjs').forbidden

type Tree = Readonly<Record<string, string>>

/** What every planted file may point at. */
const neighbours: Tree = {
  'core/standards/ids.ts': 'export const kind = 1',
  'core/domain/claim.ts': "import { kind } from '../standards/ids.ts'\nexport const claim = kind",
  'core/standards/icd203.ts': "import { kind } from './ids.ts'\nexport const band = kind",
  'core/text/offsets.ts': "import { claim } from '../domain/claim.ts'\nexport const offset = claim",
  'core/extract/dates.ts': "import { offset } from '#core/text/offsets.ts'\nexport const date = offset",
  'core/evidence/excerpt.ts': "import search from 'approx-string-match'\nimport { diffWords } from 'diff'\nimport { date } from '#core/extract/dates.ts'\nexport const excerpt = [search, diffWords, date]",
  'core/language/lint.ts': "import { band } from '../standards/icd203.ts'\nimport { date } from '#core/extract/dates.ts'\nexport const lint = [band, date]",
  'core/contract/contract.ts': "import { z } from 'zod'\nimport { claim } from '#core/domain/claim.ts'\nexport const contract = z.literal(claim)",
  'core/rpc/port.ts': "import { contract } from '#core/contract/contract.ts'\nexport const port = contract",
  'formats/import/html.ts': "import { parse } from 'parse5'\nimport { readFile } from 'node:fs/promises'\nimport { claim } from '#core/domain/claim.ts'\nexport const html = [parse, readFile, claim]",
  'db/claims.ts': "import Database from 'better-sqlite3'\nimport { sql } from 'kysely'\nimport { claim } from '#core/domain/claim.ts'\nexport const claims = [Database, sql, claim]",
  'db/migrations/001-first.ts': "export default { version: 1, sql: '' }",
  'electron/backend/create-backend.ts': "import { html } from '#formats/import/html.ts'\nimport { claims } from '#db/claims.ts'\nexport const backend = [html, claims]",
  'electron/main/index.ts': "import { app } from 'electron'\nimport { port } from '#core/rpc/port.ts'\nexport const main = [app, port]",
  'electron/preload/index.ts': "import { ipcRenderer } from 'electron'\nimport type { port } from '#core/rpc/port.ts'\nexport const bridge = (its: typeof port) => [ipcRenderer, its]",
  'cli/main.ts': "import { backend } from '#backend/create-backend.ts'\nexport const main = backend",
  'renderer/App.vue': '<script setup lang="ts">\nimport { ref } from \'vue\'\nimport { claim } from \'#core/domain/claim.ts\'\nconst shown = ref(claim)\n</script>\n<template>{{ shown }}</template>',
  'renderer/App.test.ts': "import { test } from 'vitest'\nimport { readFileSync } from 'node:fs'\ntest('x', () => readFileSync('x'))",
  'scripts/say.mjs': "import { join } from 'node:path'\nexport const say = join",
}

/** For every rule, a file that breaks it and as far as possible nothing else. */
const violations: Readonly<Record<string, Tree>> = {
  'core-does-no-io': { 'core/text/core-does-no-io.ts': "import { readFileSync } from 'node:fs'\nexport const text = readFileSync" },
  'standards-know-no-one': { 'core/standards/standards-know-no-one.ts': "import { date } from '#core/extract/dates.ts'\nexport const standard = date" },
  'domain-knows-only-the-vocabulary': { 'core/domain/domain-knows-only-the-vocabulary.ts': "import type { band } from '#core/standards/icd203.ts'\nexport type Band = typeof band" },
  'text-knows-only-the-domain': { 'core/text/text-knows-only-the-domain.ts': "import { date } from '#core/extract/dates.ts'\nexport const text = date" },
  'rules-know-no-transport': { 'core/checks/rules-know-no-transport.ts': "import { contract } from '../contract/contract.ts'\nexport const check = contract" },
  'evidence-knows-only-records-and-text': { 'core/evidence/evidence-knows-only-records-and-text.ts': "import { contract } from '../contract/contract.ts'\nexport const gap = contract" },
  'language-knows-only-what-it-reads': { 'core/language/language-knows-only-what-it-reads.ts': "import { contract } from '../contract/contract.ts'\nexport const rule = contract" },
  'formats-know-only-core': { 'formats/formats-know-only-core.ts': "import type { claims } from '#db/claims.ts'\nexport type Claims = typeof claims" },
  'only-formats-know-file-formats': { 'electron/backend/only-formats-know-file-formats.ts': "import { Document } from 'docx'\nexport const note = Document" },
  'db-knows-only-core': { 'db/db-knows-only-core.ts': "import { html } from '#formats/import/html.ts'\nexport const rows = html" },
  'only-db-knows-sql': { 'electron/backend/only-db-knows-sql.ts': "import type { Kysely } from 'kysely'\nexport type Reader = Kysely<unknown>" },
  'migrations-never-change': { 'db/migrations/002-migrations-never-change.ts': "import { claim } from '#core/domain/claim.ts'\nexport default { version: 2, sql: String(claim) }" },
  'backend-runs-without-electron': { 'electron/backend/backend-runs-without-electron.ts': "import { app } from 'electron'\nexport const name = app.getName()" },
  'backend-knows-no-window': { 'electron/backend/backend-knows-no-window.ts': "import { main } from '#main/index.ts'\nexport const shell = main" },
  'cli-asks-the-backend': { 'cli/cli-asks-the-backend.ts': "import { claims } from '#db/claims.ts'\nexport const rows = claims" },
  'main-holds-no-domain-rules': { 'electron/main/main-holds-no-domain-rules.ts': "import { backend } from '#backend/create-backend.ts'\nexport const own = backend" },
  'preload-only-carries': { 'electron/preload/preload-only-carries.ts': "import { claim } from '#core/domain/claim.ts'\nexport const own = claim" },
  'renderer-knows-only-core': { 'renderer/renderer-knows-only-core.vue': '<script setup lang="ts">\nimport type { claims } from \'#db/claims.ts\'\ndefineProps<{ rows: typeof claims }>()\n</script>\n<template><p /></template>' },
  'renderer-is-a-web-page': { 'renderer/renderer-is-a-web-page.vue': '<script setup lang="ts">\nimport { ipcRenderer } from \'electron\'\nipcRenderer.send(\'x\')\n</script>\n<template><p /></template>' },
  'renderer-has-no-node': { 'renderer/renderer-has-no-node.ts': "import { join } from 'node:path'\nexport const path = join" },
  'scripts-need-nothing-installed': { 'scripts/scripts-need-nothing-installed.mjs': "import { z } from 'zod'\nexport const schema = z" },
  'product-knows-no-tests': { 'cli/product-knows-no-tests.ts': "import { expect } from 'vitest'\nexport const check = expect" },
  'no-cycles': { 'core/text/one.ts': "import type { Two } from './two.ts'\nexport type One = Two | 1", 'core/text/two.ts': "import type { One } from './one.ts'\nexport type Two = One[]" },
  'imports-exist': { 'core/text/imports-exist.ts': "import { gone } from './gone.ts'\nexport const text = gone" },
}

let broken: readonly Break[] = []

beforeAll(() => {
  broken = breaksIn(Object.assign({}, neighbours, ...Object.values(violations)))
}, 60_000)

test('what the rooms are meant to import breaks no rule', () => {
  expect(broken.filter(({ from }) => from in neighbours)).toEqual([])
})

test('a violation is planted for every rule', () => {
  expect(Object.keys(violations).sort()).toEqual(rules.map(({ name }) => name).sort())
})

test.each(Object.entries(violations))('%s finds what it forbids', (rule, planted) => {
  expect(broken).toContainEqual({ rule, from: expect.toSatisfy((path: string) => path in planted) })
})

interface Break { readonly rule: string; readonly from: string }

/** Lays the files out as a project of their own and runs the real rules over them. */
function breaksIn(tree: Tree): readonly Break[] {
  const folder = mkdtempSync(join(tmpdir(), 'assay-layers-'))
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), `${text}\n`)
  }
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) cpSync(join(project, name), join(folder, name))
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction')

  const rooms = [...new Set(Object.keys(tree).map((path) => path.split('/')[0] ?? ''))]
  const program = join(project, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs')
  const cruised = spawnSync(process.execPath, [program, '--config', '.dependency-cruiser.cjs', '-T', 'json', ...rooms], { cwd: folder, encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  const { summary } = JSON.parse(cruised.stdout) as { summary: { violations: { rule: { name: string }; from: string }[] } }
  return summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }))
}
