import type { Piece } from './pieces.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that carry tense or mood before a verb, or stand as the verb themselves. */
export const auxiliaries = set('is was are were be been being am has have had will would could may might can must shall should do does did cannot')

/** Past forms that do not end in -ed and are hardly ever anything else. */
const irregularPasts = set(`became began broke brought built bought came chose drew drove fell fled flew fought found gave went grew heard held hid kept knew led left lost made met
  paid ran rose said sank sat saw sold sent shook shot showed spent spoke stood stole struck swore taught told took thought threw understood won wore wrote withdrew arose awoke bore drank ate forgot froze sprang swam swept undertook`)

const contraction = /(?:n't|'re|'ve|'ll|'d)$/u

/** Whether a piece is the finite verb of a clause, as far as its shape tells: an auxiliary, a past form, a contraction. */
export const looksFinite = (piece: Piece): boolean =>
  piece.kind === 'word' && (!piece.capital || piece.opens) && (auxiliaries.has(piece.lower) || irregularPasts.has(piece.lower) || /[^e]ed$/.test(piece.lower) || contraction.test(piece.lower))
