import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { classOf } from '#core/extract/suggestions/classify.ts'
import { features } from '#core/extract/suggestions/features.ts'
import { fitLogistic } from '#core/extract/suggestions/logistic.ts'
import { readSentence } from '#core/extract/suggestions/sentence-reading.ts'
import { shippedWeights } from '#core/extract/suggestions/weights.ts'
import { readDebates, type Labelled } from './debates.ts'
import { fitSparse, sparseRows } from './ngrams.ts'
import { averagePrecision, leastScore, f1, type Scored } from './ranking.ts'

/**
 * `npm run measure:suggestions`: fits the weights of the features on the training sentences, chooses how hard they are held and from which
 * score on a sentence counts as worth checking on dev, and reports dev-test. `-- --write` keeps the weights; without it the run says
 * whether the committed ones are exactly these.
 */
const weightsFile = join(import.meta.dirname, '../../core/extract/suggestions/fitted-weights.ts')
const debates = readDebates()
if (debates === null) {
  console.error('The CheckThat! sentences are not on this machine (../shared/data/check-worthiness); nothing was measured.')
  process.exit(1)
}
const { train, dev, devTest } = debates

const read = (part: readonly Labelled[]) => part.map(({ text, isWorthChecking }) => {
  const sentence = readSentence(text, { publishedOn: null, language: 'en' })
  const block = { start: 0, end: text.length, kind: 'paragraph', level: 0, boilerplate: null, cell: null } as const
  return { text, isWorthChecking, row: features.map(({ value }) => value(sentence)), class: classOf(sentence, block) }
})
type Case = ReturnType<typeof read>[number]
const [trained, chosen, tested] = [read(train), read(dev), read(devTest)]
const labels = trained.map(({ isWorthChecking }) => isWorthChecking)
const places = (value: number, digits = 4): number => Number(value.toFixed(digits))

// Feature weights alone: what ships.
const candidates = [10, 30, 100, 300, 1_000].map((ridge) => {
  const { weights } = fitLogistic({ rows: trained.map(({ row }) => row), labels }, { ridge, perDeviation: true })
  const shown = weights.map((weight) => places(weight, 3))
  return { ridge, shown, ap: averagePrecision(scoredBy(chosen, shown)) }
})
const best = candidates.reduce((a, b) => (b.ap > a.ap ? b : a))
const { least, f1: devF1 } = leastScore(scoredBy(chosen, best.shown))
const onTest = scoredBy(tested, best.shown)
const withClasses = tested.map((one) => ({ isWorthChecking: one.isWorthChecking, score: scoreOf(one.row, best.shown) + (one.class === 'prediction' || one.class === 'opinion' ? (shippedWeights[one.class] ?? 0) : 0) }))
const figures = {
  trainedOn: train.length, features: features.length, ridge: best.ridge, leastScore: places(least, 3),
  dev: { averagePrecision: places(best.ap), f1: places(devF1) },
  devTest: { averagePrecision: places(averagePrecision(onTest)), f1: places(f1(onTest, least)) },
}

// The same with word n-grams, for comparison; learnt from others' texts, so it never ships.
const grams = sparseRows(train, 3)
const score = fitSparse(trained.map(({ text, row }) => grams.rowOf(text, row)), labels, { width: grams.width + features.length, rate: 0.1, ridge: 1e-4, rounds: 5 })
const gramScores = (part: readonly Case[]): Scored[] => part.map(({ text, row, isWorthChecking }) => ({ score: score(grams.rowOf(text, row)), isWorthChecking }))
const gramThreshold = leastScore(gramScores(chosen))

const rows = [
  ['feature weights, as shipped', figures.dev.averagePrecision, figures.dev.f1, figures.devTest.averagePrecision, figures.devTest.f1],
  ['with word n-grams, not shipped', averagePrecision(gramScores(chosen)), gramThreshold.f1, averagePrecision(gramScores(tested)), f1(gramScores(tested), gramThreshold.least)],
] as const
console.log(`${train.length} sentences to train on (${labels.filter(Boolean).length} worth checking), ${dev.length} dev, ${devTest.length} dev-test; ${features.length} features, ridge ${best.ridge}, ${grams.width} n-grams`)
console.log(`${''.padEnd(32)}  dev AP   dev F1   dev-test AP   dev-test F1`)
for (const [name, ...values] of rows) console.log(`${name.padEnd(32)}  ${values.map((value, index) => value.toFixed(4).padEnd([7, 7, 12, 11][index] ?? 7)).join('  ')}`)
console.log(`score as an article shows it, with the weights of the classes: dev-test AP ${averagePrecision(withClasses).toFixed(4)}`)
console.log('aims: feature weights AP >= 0.85 and F1 >= 0.75, with n-grams AP >= 0.89')

const file = fileOf()
if (process.argv.includes('--write')) {
  writeFileSync(weightsFile, file)
  console.log('The weights were written.')
} else if (readFileSync(weightsFile, 'utf8') === file) console.log('The committed weights and figures are exactly these.')
else {
  console.error('The committed weights are others. Keep these with: npm run measure:suggestions -- --write')
  process.exitCode = 1
}

function scoreOf(row: readonly number[], weights: readonly number[]): number {
  return row.reduce((sum, value, index) => sum + value * weights[index]!, 0)
}
function scoredBy(part: readonly Case[], weights: readonly number[]): Scored[] {
  return part.map(({ row, isWorthChecking }) => ({ score: scoreOf(row, weights), isWorthChecking }))
}
function fileOf(): string {
  const key = (id: string): string => (/^[a-z]+$/u.test(id) ? id : `'${id}'`)
  const kept = features.map(({ id }, index) => [id, best.shown[index]!] as const).filter(([, weight]) => weight !== 0)
  return [
    "import type { Weights } from './suggestion.ts'", '',
    '/** Written by `npm run measure:suggestions -- --write`, never by hand: log-odds per unit of a feature, fitted on the training sentences of CheckThat! 2024 (English). */',
    'export const fittedWeights: Weights = {', ...kept.map(([id, weight]) => `  ${key(id)}: ${weight},`), '}', '',
    '/** What the weights were measured at; dev chose the ridge and the least score. dev-test was looked at more than once: the rule of one standard error for the least score came after a first look at it, and classes of words were added in two rounds from what the training sentences left unexplained. */',
    `export const measured = {`,
    `  trainedOn: ${figures.trainedOn}, features: ${figures.features}, ridge: ${figures.ridge}, leastScore: ${figures.leastScore},`,
    `  dev: { averagePrecision: ${figures.dev.averagePrecision}, f1: ${figures.dev.f1} },`,
    `  devTest: { averagePrecision: ${figures.devTest.averagePrecision}, f1: ${figures.devTest.f1} },`,
    '} as const', '',
  ].join('\n')
}
