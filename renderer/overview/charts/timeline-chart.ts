import type { ClaimId } from '#core/domain/ids.ts'
import { dateInWords } from '#renderer/words/dates.ts'
import { counted } from '#renderer/words/phrases.ts'
import type { Timeline, TimelineRow } from '../data/timeline.ts'
import { fitted, markList, smallText, text, type Drawing, type Frame } from './drawing.ts'

const lane = 9
const mostLanes = 5
const right = 16
const dayMs = 86_400_000

interface Placed { readonly x: number; readonly width: number; readonly lane: number; readonly words: string; readonly claims: readonly ClaimId[]; readonly count: number }

/** A line a document on one scale of time: bars and dots for what its claims speak of, an upright stroke for its day of publication. */
export function drawTimeline(plot: Timeline, frame: Frame): Drawing {
  const { palette, width } = frame
  const left = Math.min(230, width * 0.32)
  const days = plot.documents.flatMap(({ times, publishedOn }) => [...times.flatMap(({ from, to }) => [dayOf(from), dayOf(to) + 1]), ...(publishedOn ? [dayOf(publishedOn)] : [])])
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const spare = Math.max(20, (last - first) * 0.02)
  const at = (day: number): number => left + ((day - first + spare) / (last - first + 2 * spare)) * (width - left - right)
  const gathered = markList()

  let y = 8
  const rows = plot.documents.map((document) => {
    const placed = placedIn(document, at)
    const lanes = 1 + Math.max(0, ...placed.map((each) => each.lane))
    const row = { document, placed, y, height: Math.max(24, lanes * lane + 12), lanes }
    y += row.height
    return row
  })
  const bottom = y
  const ticks = ticksOf(first - spare, last + spare, (width - left - right) / 76)
  const shapes = rows.flatMap(({ document, placed, y: rowTop, height, lanes }) => placed.map((each) => {
    const middle = rowTop + height / 2 + (each.lane - (lanes - 1) / 2) * lane
    const isDot = each.width < 7
    const r = Math.min(9, 3.6 + 1.6 * Math.sqrt(each.count - 1))
    const isAhead = document.publishedOn !== null && each.x > at(dayOf(document.publishedOn))
    const style = { fill: isAhead ? palette.paper : palette.accent, stroke: palette.accent, lineWidth: 1.5 }
    return {
      mark: gathered.add({ words: each.words, claims: each.claims }),
      element: isDot
        ? { type: 'circle', shape: { cx: each.x + each.width / 2, cy: middle, r }, style }
        : { type: 'rect', shape: { x: each.x, y: middle - 2.5, width: each.width, height: 5, r: 2.5 }, style },
    }
  }))
  return {
    height: bottom + 24,
    marks: gathered.marks,
    still: [
      ...ticks.map(({ day }) => ({ type: 'line', silent: true, shape: { x1: at(day), x2: at(day), y1: 4, y2: bottom + 3 }, style: { stroke: palette.line, lineWidth: palette.isForced ? 0.5 : 1 } })),
      ...ticks.map(({ day, words }) => text(words, at(day), bottom + 8, palette.inkFaint, frame, { fontSize: smallText, align: 'center' })),
      ...rows.map(({ document, y: rowTop, height }) => text(fitted(document.title, left - 12), left - 10, rowTop + height / 2, palette.ink, frame, { align: 'right', verticalAlign: 'middle' })),
      ...rows.flatMap(({ document, y: rowTop, height }) => (document.publishedOn === null ? [] : [{ type: 'line', silent: true, shape: { x1: at(dayOf(document.publishedOn)), x2: at(dayOf(document.publishedOn)), y1: rowTop + 3, y2: rowTop + height - 3 }, style: { stroke: palette.ink, lineWidth: 2 } }])),
    ],
    shapes,
  }
}

/** The times of a document side by side in lanes where they would hide one another; gathered by place where there are too many. */
function placedIn({ title, times }: TimelineRow, at: (day: number) => number): readonly Placed[] {
  const spans = times.map(({ from, to, claims }) => {
    const [x, end] = [at(dayOf(from)), at(dayOf(to) + 1)]
    return { x, width: end - x, words: `${title}: ${from === to ? dateInWords(from) : `${dateInWords(from)} to ${dateInWords(to)}`}, ${counted(claims.length, 'claim')}`, claims, count: claims.length }
  })
  const ends: number[] = []
  const placed = spans.map((span) => {
    const start = Math.min(span.x, span.x + span.width / 2 - 5)
    const free = ends.findIndex((end) => end <= start)
    const number = free < 0 ? ends.length : free
    ends[number] = Math.max(span.x + span.width, span.x + span.width / 2 + 5) + 2
    return { ...span, lane: number }
  })
  return ends.length <= mostLanes ? placed : gatheredByPlace(title, spans)
}

function gatheredByPlace(title: string, spans: readonly Omit<Placed, 'lane'>[]): readonly Placed[] {
  const bins = new Map<number, { claims: Set<ClaimId> }>()
  for (const { x, width, claims } of spans) {
    const bin = Math.round((x + width / 2) / 16)
    const found = bins.get(bin) ?? { claims: new Set<ClaimId>() }
    bins.set(bin, found)
    for (const claim of claims) found.claims.add(claim)
  }
  return [...bins].map(([bin, { claims }]) => ({ x: bin * 16, width: 0, lane: 0, words: `${title}: ${counted(claims.size, 'claim')} about this time, gathered`, claims: [...claims], count: claims.size }))
}

/** Days since 1970; of a month or year its first. */
const dayOf = (date: string): number => Date.parse(`${date}${'-01-01'.slice(date.length - 4)}`.slice(0, 10)) / dayMs

interface Tick { readonly day: number; readonly words: string }

/** Beginnings of months or years to draw, at most so many, at steps a reader counts in. */
function ticksOf(first: number, last: number, most: number): readonly Tick[] {
  const monthOf = (day: number): number => new Date(day * dayMs).getUTCFullYear() * 12 + new Date(day * dayMs).getUTCMonth()
  const [from, to] = [monthOf(first) + 1, monthOf(last)]
  const step = [1, 3, 6, ...[1, 2, 5, 10, 20, 25, 50, 100, 200, 500].map((years) => years * 12)].find((each) => (to - from) / each <= most) ?? 12_000
  const start = Math.ceil(from / step) * step
  return Array.from({ length: Math.max(0, Math.floor((to - start) / step) + 1) }, (_, number) => {
    const month = start + number * step
    const date = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
    return { day: dayOf(date), words: step % 12 === 0 ? date.slice(0, 4) : shortMonth(date) }
  })
}

const shortMonth = (date: string): string => dateInWords(date).replace(/^(\p{L}{3})\p{L}*/u, '$1')
