import type { Piece } from '../pieces/pieces.ts'
import { type GazetteerEntry, gazetteerAt } from './gazetteer/gazetteer.ts'

/** A ministry found in the text: its pieces, and the state and portfolio it can be told by. */
export interface MinistryName {
  readonly start: number
  readonly end: number
  readonly entityId: string | null
}

const portfolios: ReadonlyMap<string, string> = new Map([
  ...words('foreign', 'foreign|foreign affairs|external affairs|foreign relations|external relations'),
  ...words('defence', 'defence|defense|national defence|national defense|people \'s armed forces|armed forces'),
  ...words('finance', 'finance|economy and finance|strategy and finance|treasury'),
  ...words('interior', 'interior|the interior|home affairs|internal affairs|public security|homeland security|public administration'),
  ...words('economy', 'economy|economic affairs|economic development|the economy|economics|industry'),
  ...words('trade', 'trade|commerce|foreign trade|trade and industry|trade , industry and energy|international trade|external economic relations|external trade'),
  ...words('energy', 'energy|oil|petroleum|power'),
  ...words('health', 'health|public health|health and welfare|health and social care|health and human services'),
  ...words('justice', 'justice'),
  ...words('education', 'education|higher education'),
  ...words('agriculture', 'agriculture|food and agriculture|rural affairs'),
  ...words('transport', 'transport|transportation|railways|land and transport|infrastructure'),
  ...words('environment', 'environment|the environment|climate change|ecology'),
  ...words('unification', 'unification'),
  ...words('intelligence', 'intelligence|state security|information'),
  ...words('culture', 'culture|culture and tourism|tourism'),
  ...words('labour', 'labour|labor|employment|social affairs|work and pensions|welfare'),
  ...words('science', 'science|science and technology|digital development|digital affairs'),
])

function words(portfolio: string, list: string): (readonly [string, string])[] {
  return list.split('|').map((name) => [name, portfolio])
}

const offices = /^(?:ministry|department)$/
const openers = new Set(['ministry', 'department', ...[...portfolios.keys()].map((name) => name.split(' ')[0] ?? '')])

/** Whether a ministry's name in small letters can begin with a word. */
export const opensMinistry = (word: string): boolean => openers.has(word)

const longest = 6

/** The ministry whose name begins at a piece: "Russian Foreign Ministry", "Ministry of Defence of Japan", "foreign ministry". */
export function ministryAt(pieces: readonly Piece[], index: number): MinistryName | null {
  const known = gazetteerAt(pieces, index)
  const opener = known !== null && (known.entry.kind === 'demonym' || known.entry.kind === 'country') && pieces[known.end]?.capital === true ? known : null
  const from = opener?.end ?? index
  const found = portfolioFirst(pieces, from) ?? portfolioLast(pieces, from)
  if (found === null) return null
  const state = opener?.entry ?? found.state ?? ownerBefore(pieces, index)
  return { start: index, end: found.end, entityId: state === null || !state.entityId.startsWith('country:') ? null : `ministry:${state.entityId.slice('country:'.length)}:${found.portfolio}` }
}

interface Found {
  readonly end: number
  readonly portfolio: string
  readonly state: GazetteerEntry | null
}

/** "Foreign Ministry", "defence ministry", "Interior Department". */
function portfolioFirst(pieces: readonly Piece[], from: number): Found | null {
  for (let end = from + 1; end <= from + longest; end += 1) {
    const office = pieces[end]
    if (office === undefined) return null
    if (!offices.test(office.lower)) continue
    const portfolio = portfolios.get(textOf(pieces, from, end))
    const isNamed = office.lower === 'ministry' || office.capital
    return portfolio === undefined || !isNamed ? null : { end: end + 1, portfolio, state: null }
  }
  return null
}

/** "Ministry of Foreign Affairs", with its state where "of" names one. */
function portfolioLast(pieces: readonly Piece[], from: number): Found | null {
  if (!offices.test(pieces[from]?.lower ?? '') || !/^(?:of|for)$/.test(pieces[from + 1]?.lower ?? '')) return null
  const start = from + (pieces[from + 2]?.lower === 'the' ? 3 : 2)
  for (let end = Math.min(pieces.length, start + longest); end > start; end -= 1) {
    const portfolio = portfolios.get(textOf(pieces, start, end))
    if (portfolio === undefined) continue
    end = withMore(pieces, end)
    const stateStart = pieces[end]?.lower === 'of' ? end + (pieces[end + 1]?.lower === 'the' ? 2 : 1) : null
    const state = stateStart === null ? null : gazetteerAt(pieces, stateStart)
    return state?.entry.kind === 'country' ? { end: state.end, portfolio, state: state.entry } : { end, portfolio, state: null }
  }
  return null
}

const textOf = (pieces: readonly Piece[], from: number, to: number): string => {
  let text = pieces[from]?.lower ?? ''
  for (let index = from + 1; index < to; index += 1) text += ` ${pieces[index]?.lower ?? ''}`
  return text
}

/** "Economy, Trade and Industry": further portfolios of the same ministry. */
function withMore(pieces: readonly Piece[], from: number): number {
  let end = from
  for (;;) {
    const at = pieces[end]?.text === ',' ? (pieces[end + 1]?.lower === 'and' ? end + 2 : end + 1) : pieces[end]?.lower === 'and' ? end + 1 : null
    if (at === null || pieces[at]?.capital !== true || !portfolios.has(pieces[at]?.lower ?? '')) return end
    end = at + 1
  }
}

/** The state right before: "Ukraine's", "the Russian". */
function ownerBefore(pieces: readonly Piece[], index: number): GazetteerEntry | null {
  const end = pieces[index - 1]?.lower === "'s" ? index - 1 : index
  for (let start = end - 1; start >= Math.max(0, end - 4); start -= 1) {
    const known = gazetteerAt(pieces, start)
    if (known !== null && known.end === end && (end < index || known.entry.kind === 'demonym')) {
      const longer = gazetteerAt(pieces, start - 1)
      return longer !== null && longer.end === end ? longer.entry : known.entry
    }
  }
  return null
}
