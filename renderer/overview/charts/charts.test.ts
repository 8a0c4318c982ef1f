import { describe, expect, it } from 'vitest'
import { harbourProject } from '#formats/export/harbour.fixture.ts'
import { verdictIds } from '#core/standards/ids.ts'
import { agreementOf } from '../data/agreement.ts'
import { coverageOf } from '../data/coverage.ts'
import { evidenceGround } from '../data/evidence-ground.ts'
import { gradeMatrix } from '../data/grade-matrix.ts'
import { kindByVerdict } from '../data/kind-verdict.ts'
import { likelihoodAgainstConfidence } from '../data/likelihood-confidence.ts'
import { progressOf } from '../data/progress.ts'
import { timelineOf } from '../data/timeline.ts'
import { drawAgreement } from './agreement-chart.ts'
import { drawCoverage } from './coverage-chart.ts'
import type { Drawing, Frame } from './drawing.ts'
import { drawLikelihoodConfidence } from './likelihood-confidence-chart.ts'
import { drawMatrix } from './matrix-chart.ts'
import { contrastOf, readableOn, shadeOf, type Palette } from './palette.ts'
import { svgOf } from './plotter.ts'
import { drawProgress } from './progress-chart.ts'
import { drawTimeline } from './timeline-chart.ts'

const palette: Palette = {
  paper: '#fdfcf8', ink: '#23211c', inkSoft: '#504c43', inkFaint: '#645f54', line: '#e0dbcf', lineStrong: '#888172', sunken: '#eae6dc', accent: '#0f5c66', onAccent: '#ffffff',
  verdicts: Object.fromEntries([...verdictIds, 'none'].map((id) => [id, '#14529a'])) as Palette['verdicts'], font: 'Inter', isForced: false,
}
const { claims, sources, documents } = harbourProject()
const drawings: readonly (readonly [string, (frame: Frame) => Drawing, readonly string[]])[] = [
  ['likelihood against confidence', (frame) => drawLikelihoodConfidence(likelihoodAgainstConfidence(claims, 'icd203', 1), frame), ['unlikely', 'high', 'moderate', '45%', 'Contradicted']],
  ['kind by verdict', (frame) => drawMatrix(kindByVerdict(claims), frame), ['Figure', 'Misleading', 'Analysts']],
  ['grades', (frame) => drawMatrix(gradeMatrix(claims, sources), frame), ['Source', '>1<']],
  ['coverage', (frame) => drawCoverage(coverageOf(claims, evidenceGround(sources, documents)), frame), ['One origin only', '2  25%']],
  ['timeline', (frame) => drawTimeline(timelineOf(claims, documents), frame), ['2028', 'The Ka']],
  ['progress', (frame) => drawProgress(progressOf(claims), frame), ['marked 8', 'judged 6']],
  ['agreement', (frame) => drawAgreement(agreementOf(claims, 'icd203'), frame), ['0.40']],
]

describe.each([320, 640, 1_100])('drawn %i pixels wide', (width) => {
  it.each(drawings)('%s has its words in it and numbers nowhere undefined', (title, draw, words) => {
    const frame = { width, palette }
    const svg = svgOf({ title: 'Title here', says: 'A sentence.', drawing: draw(frame) }, frame)
    for (const each of ['Title here', 'A sentence.', ...words]) expect([title, svg.includes(each) ? each : svg.slice(0, 3_000)]).toEqual([title, each])
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
    expect(draw(frame).marks.every(({ claims: within }) => within.length > 0 || title === 'coverage')).toBe(true)
  })
})

it('numbers on a tile can be read on every shade', () => {
  const themes = [[palette.paper, palette.ink, palette.accent, palette.onAccent], ['#1d1b19', '#ece8df', '#74c7ce', '#0b2325'], ['#000000', '#ffffff', '#6ff3ff', '#000000']] as const
  for (const [paper, ink, accent, onAccent] of themes) {
    for (let share = 0; share <= 1; share += 0.05) {
      const ground = shadeOf({ paper, accent }, share)
      expect(contrastOf(ground, readableOn(ground, ink, onAccent))).toBeGreaterThan(4.5)
    }
  }
})

it('a colour is read in the short form the build writes too', () => {
  expect([contrastOf('#fff', '#000'), contrastOf('#0f5c66', '#0f5c66')]).toEqual([21, 1])
  expect(shadeOf({ paper: '#fff', accent: '#000' }, 1)).toBe('rgb(0,0,0)')
})
