/**
 * Who may import whom, as docs/architecture.md has it. A rule is named for what it protects. Type imports and .vue files
 * count like any other. Tests may reach further than the code they test; no rule but the last three holds for them.
 *
 * scripts/layers.test.ts plants a violation of every rule and sees it found.
 */
const tests = '\\.(test|fixture|bench)\\.ts$'
const packages = '(^|/)node_modules/'
const rooms = '^(core|formats|db|electron|cli|renderer|resources|e2e|bench|scripts)/'
const fileFormatLibraries = ['pdfjs-dist', 'mammoth', 'docx', 'parse5', 'csv-stringify', 'iconv-lite', 'chardet', 'yauzl', 'yazl', 'fflate', 'saxes']
/** Take values and give values: no file, clock, network, window or process. */
const pureLibraries = ['zod', 'uuid', 'approx-string-match', 'diff']
const testTools = ['vitest', 'fast-check', 'playwright', 'playwright-core', '@playwright', 'axe-core', '@vue/test-utils']

const packageNamed = (names) => `${packages}(@types/)?(${names.join('|')})/`

/** A room that may import itself and these paths of the project, and nothing else of it. */
const knowsOnly = ({ name, comment, room, known, but = [] }) => ({
  name,
  comment,
  severity: 'error',
  from: { path: room, pathNot: [tests, ...but] },
  to: { path: rooms, pathNot: [room, ...known] },
})

module.exports = {
  forbidden: [
    {
      name: 'core-does-no-io',
      comment: 'core runs anywhere: it imports core, four packages that only compute (schemas, ids, approximate search, differences), and nothing of Node, of a framework or of another room.',
      severity: 'error',
      from: { path: '^core/', pathNot: tests },
      to: { pathNot: ['^core/', packageNamed(pureLibraries)] },
    },
    knowsOnly({
      name: 'standards-know-no-one',
      comment: 'The tables of the standards and the closed lists of their ids are the ground everything stands on.',
      room: '^core/standards/',
      known: [],
    }),
    knowsOnly({
      name: 'domain-knows-only-the-vocabulary',
      comment: 'The nouns of the domain are typed by the closed lists of the standards, and depend on no rule, text or transport.',
      room: '^core/domain/',
      known: ['^core/standards/ids\\.ts$'],
    }),
    knowsOnly({
      name: 'text-knows-only-the-domain',
      comment: 'Text handling is the ground the other rules stand on.',
      room: '^core/text/',
      known: ['^core/domain/'],
    }),
    knowsOnly({
      name: 'rules-know-no-transport',
      comment: 'Extraction, checks and measures know the domain, its standards and its text, not how they are asked for.',
      room: '^core/(extract|checks|measures|claims-table)/',
      known: ['^core/(domain|standards|text)/'],
    }),
    knowsOnly({
      name: 'evidence-knows-only-records-and-text',
      comment: 'What evidence is worth follows from the records, the standards and the words themselves, and from nothing that happens around them.',
      room: '^core/evidence/',
      known: ['^core/(domain|standards|text|extract)/'],
    }),
    knowsOnly({
      name: 'language-knows-only-what-it-reads',
      comment: 'The linter of what analysts write knows the terms of the standards and reads numbers and sentences; it asks no one and is asked alike by window, note and command.',
      room: '^core/language/',
      known: ['^core/(domain|standards|text|extract)/'],
    }),
    knowsOnly({
      name: 'formats-know-only-core',
      comment: 'A format turns bytes into the domain and back; it stores nothing and asks no one.',
      room: '^formats/',
      known: ['^core/'],
    }),
    {
      name: 'only-formats-know-file-formats',
      comment: 'Libraries that read or write file formats are reached through formats/, where their limits are guarded.',
      severity: 'error',
      from: { path: rooms, pathNot: ['^formats/', tests, '^(e2e|bench)/'] },
      to: { path: packageNamed(fileFormatLibraries) },
    },
    knowsOnly({
      name: 'db-knows-only-core',
      comment: 'The store keeps the domain; it knows neither who asks nor which file a document came from.',
      room: '^db/',
      known: ['^core/'],
    }),
    {
      name: 'only-db-knows-sql',
      comment: 'One room owns SQLite, so that durability and history cannot be gone around.',
      severity: 'error',
      from: { path: rooms, pathNot: ['^db/', tests, '^bench/'] },
      to: { path: packageNamed(['better-sqlite3', 'kysely']) },
    },
    {
      name: 'migrations-never-change',
      comment: 'A numbered migration must do in ten years what it does today, so it imports nothing that can change. The type of the database handle may be named; it leaves nothing in the code.',
      severity: 'error',
      from: { path: '^db/migrations/\\d', pathNot: tests },
      to: { path: '.', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'backend-runs-without-electron',
      comment: 'The same backend serves the command line, so it never imports electron.',
      severity: 'error',
      from: { path: '^(electron/backend|cli|core|formats|db)/' },
      to: { path: `${packages}electron/|^electron$` },
    },
    knowsOnly({
      name: 'backend-knows-no-window',
      comment: 'The backend knows core, formats, db and the resources it ships with; not the shell, the window or the command line.',
      room: '^electron/backend/',
      known: ['^(core|formats|db|resources)/'],
    }),
    knowsOnly({
      name: 'cli-asks-the-backend',
      comment: 'The command line does what the window does, through the same backend services.',
      room: '^cli/',
      known: ['^core/', '^electron/backend/'],
    }),
    knowsOnly({
      name: 'main-holds-no-domain-rules',
      comment: 'The shell knows the contract and how it is carried, and with them the vocabulary; no rule, no SQL, no format, no backend.',
      room: '^electron/main/',
      known: ['^core/(contract|rpc|domain)/', '^resources/'],
    }),
    knowsOnly({
      name: 'preload-only-carries',
      comment: 'The preload is the one place both worlds touch; it holds a port and knows nothing else.',
      room: '^electron/preload/',
      known: ['^core/(contract|rpc)/'],
    }),
    knowsOnly({
      name: 'renderer-knows-only-core',
      comment: 'The window reaches everything but core through window.assay.',
      room: '^renderer/',
      known: ['^core/', '^resources/'],
    }),
    {
      name: 'renderer-is-a-web-page',
      comment: 'The window runs sandboxed, without Node and without Electron.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: tests },
      to: { path: `${packages}electron/|^electron$` },
    },
    {
      name: 'renderer-has-no-node',
      comment: 'A module of Node in the window is a build that breaks when it runs.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'scripts-need-nothing-installed',
      comment: 'npm start and npm test begin where nothing is installed; unpack-zip.mjs is run once the packages are there.',
      severity: 'error',
      from: { path: '^scripts/', pathNot: [tests, '^scripts/unpack-zip\\.mjs$', '^scripts/loader/'] },
      to: { pathNot: '^scripts/', dependencyTypesNot: ['core'] },
    },
    {
      name: 'product-knows-no-tests',
      comment: 'What ships does not contain what checks it, nor the tools around it.',
      severity: 'error',
      from: { path: '^(core|formats|db|electron|cli|renderer|resources)/', pathNot: tests },
      to: { path: [tests, '^(e2e|bench|scripts)/', packageNamed(testTools)] },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that import each other are one file in two places.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'imports-exist',
      comment: 'An import that cannot be followed is not checked by any rule above. (electron is not a module on disk; the types of markdown-it name paths that only types have.)',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^electron(/|$)', '^markdown-it/lib/'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.](css|html|md|txt|json|svg|png|woff2)(?:$|[?])' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.vue', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
  },
}
