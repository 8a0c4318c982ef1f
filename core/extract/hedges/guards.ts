import { pluralScales, scaleWords, smallWords } from '../quantities/number-words.ts'
import type { Piece } from '../pieces/pieces.ts'
import { auxiliaries } from '../pieces/verb-words.ts'
import type { HedgeGuard } from './hedge-words.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const determiners = set('the a an its his her their our my your this that these those no any')
/** Words that make "might" a noun. */
const mighty = set('military economic naval industrial financial political full sheer great air combined of with by and imperial diplomatic commercial technological nuclear')
/** Verbs, nouns and adjectives that take "about" as a preposition. */
const aboutTakers = set(`talk talks talked talking speak speaks spoke spoken speaking ask asks asked asking worry worries worried worrying concern concerns concerned know knows knew known think thinks thought thinking
  learn learns learned tell tells told telling hear hears heard read reads write writes wrote written complain complains complained lie lies lied lying care cares forget forgot argue argued arguing warn warns warned
  question questions information story stories report reports book books film films article articles debate debates complaint complaints doubt doubts claim claims fears fear news details data nothing something anything much little more
  happy unhappy serious sure certain clear wrong right optimistic pessimistic sceptical skeptical how what bring brings brought set go went come came rumours rumors evidence facts joke jokes everything agreement consensus secrets letter speech speak lecture`)
const prepositions = set('in on at by for from with without to of into onto under over before after alongside through during since as next near beside opposite among between against twice regularly briefly recently again daily')
/** Words that stand for a figure without being one. */
const amounts = set('half twice double triple quadruple one a an zero none every all everyone everything nobody us usd eur gbp chf cny rmb midnight noon midday')
/** What a share or a count with "a" goes on to say. */
const shares = set('half third quarter fifth sixth seventh eighth ninth tenth dozen hundred thousand million billion trillion decade century year month week day hour kilometre kilometer mile metre meter score couple percentage fraction tonne ton')
const times = set('year years month months week weeks day days hour hours minute minutes decade decades century centuries')
const currencies = /^[$€£¥₩₽₹₴]$/u
const copulas = /^(?:is|was|are|were|be|been|being|widely|generally|also|still|now|long|commonly)$/

/** Whether the phrase from `start` to `end` softens something where it stands. */
export function isHedge(pieces: readonly Piece[], start: number, end: number, guard: HedgeGuard): boolean {
  const before = pieces[start - 1]
  const first = pieces[start]
  const next = pieces[end]
  if (first === undefined) return false
  switch (guard) {
    case 'always':
      return true
    case 'modal':
      return !first.capital || first.text === first.text.toUpperCase() ? before?.kind !== 'number' && !(before?.lower === 'of' && next?.kind === 'number') : first.opens && next !== undefined && /^(?:i|we|you|he|she|it|they|the|not|also)$/.test(next.lower)
    case 'might':
      return !isNoun(before) && next?.lower !== 'of' && next?.text !== '.'
    case 'appearing':
      return next?.kind === 'word' && !prepositions.has(next.lower) ? !/^(?:and|or|but|when|while|where|[a-z]+ly)$/.test(next.lower) || /^(?:likely|unlikely|increasingly|only|partly|largely)$/.test(next.lower) : next?.lower === 'to' || next?.lower === 'as' || next?.text === ','
    case 'suggesting':
      return next !== undefined && next.text !== '.' && !(isSpeaker(before) && /^(?:an?|some)$/.test(next.lower))
    case 'suggested':
      return !determiners.has(before?.lower ?? '') && next !== undefined && (next.lower === 'that' || (!isSpeaker(before) && next.kind === 'word' && !prepositions.has(next.lower)))
    case 'passive':
      return copulas.test(before?.lower ?? '') && (next?.lower === 'to' || next?.lower === 'that' || next?.kind === 'word' && /^(?:dead|lost|responsible|guilty)$/.test(next.lower))
    case 'before-noun':
      if (first.lower === 'suspected' && before?.kind === 'word' && !determiners.has(before.lower) && !prepositions.has(before.lower) && !smallWords.has(before.lower) && before.lower !== 'and') return false
      return next?.kind === 'word' && !auxiliaries.has(next.lower) && !/^(?:that|to|of|and|or|by|in|for|when|as|on|at)$/.test(next.lower)
    case 'supposed':
      return determiners.has(before?.lower ?? '') && next?.kind === 'word' && next.lower !== 'to'
    case 'possible':
      return isPossibility(pieces, start, before, next)
    case 'chance':
      return /^(?:that|of|are)$/.test(next?.lower ?? '')
    case 'figure':
      return beginsFigure(pieces, end)
    case 'amount':
      return beginsFigure(pieces, end) || /^[a-z]+(?:doubled|tripled|quadrupled|halved)$|^(?:doubl|tripl|quadrupl|halv)(?:e|es|ed|ing)$/.test(next?.lower ?? '')
    case 'over':
      return beginsFigure(pieces, end) && next?.lower !== 'one' && !/^(?:children|people|those|anyone|adults|women|men|girls|boys|players|aged|persons)$/.test(before?.lower ?? '') && !spansTime(pieces, end) && !/^(?:an?|all|every|half)$/.test(next?.lower ?? '') && !(next?.kind !== 'sign' && smallWords.has(next?.lower ?? '') && before?.kind === 'word' && !copulas.test(before.lower) && !/^(?:for|than|with|of)$/.test(before.lower))
    case 'about':
      return beginsFigure(pieces, end) && !aboutTakers.has(before?.lower ?? '') && !(copulas.test(before?.lower ?? '') && countsNothing(pieces, end))
    case 'some':
      return beginsFigure(pieces, end) && !/^(?:an?|one|all|every|none)$/.test(next?.lower ?? '')
    case 'roughly':
      return beginsFigure(pieces, end) || /^(?:equal|equally|equivalent|comparable|similar|the|as|in|halfway|twice|doubled|tripled|halved|proportional|even|constant|speaking)$/.test(next?.lower ?? '')
    case 'estimated':
      return beginsFigure(pieces, end) || next?.lower === 'at' || (/^(?:to|that)$/.test(next?.lower ?? '') && copulas.test(before?.lower ?? ''))
    case 'after-figure':
      return before !== undefined && followsFigure(pieces, start)
    case 'times':
      return next?.kind === 'number' || next?.lower === 'a'
  }
}

const isNoun = (before: Piece | undefined): boolean => before !== undefined && (determiners.has(before.lower) || mighty.has(before.lower) || before.lower === "'s" || before.text === '’')

/** A person who speaks, so that "suggested a walk" proposes. */
const isSpeaker = (before: Piece | undefined): boolean => before === undefined || before.capital || /^(?:he|she|they|we|i|you|who|minister|president|official|officials|leader|chairman|has|had|have)$/.test(before.lower)

/** "It is possible that", "a possible motive"; not "as soon as possible", "made it possible to". */
function isPossibility(pieces: readonly Piece[], start: number, before: Piece | undefined, next: Piece | undefined): boolean {
  if (/^(?:as|if|where|when|wherever|whenever|everything|anything)$/.test(before?.lower ?? '') || (next?.lower === 'to' && /^(?:make|makes|made|making|makes)$/.test(pieces[start - 2]?.lower ?? ''))) return false
  if (/^(?:best|worst|only|every|all|highest|lowest|largest|smallest|earliest|latest|greatest|each|no)$/.test(before?.lower ?? '')) return false
  for (let index = start - 1; index > start - 6; index -= 1) if (pieces[index]?.lower === 'as') return false
  return !/^(?:to|for|by|with|only)$/.test(next?.lower ?? '')
}

function beginsFigure(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index]
  const next = pieces[index + 1]
  if (piece === undefined) return false
  if (piece.kind === 'number' || currencies.test(piece.text)) return true
  if (/^(?:a|an)$/.test(piece.lower)) return shares.has(next?.lower ?? '') || (/^(?:full|whole|few|further|little|single)$/.test(next?.lower ?? '') && shares.has(pieces[index + 2]?.lower ?? ''))
  if (piece.lower === 'one' && next?.lower === 'of') return false
  if (piece.lower === 'the') return /^(?:same|size|equivalent)$/.test(next?.lower ?? '')
  if (/^[A-Z]{0,3}$/u.test(piece.text) && currencies.test(next?.text ?? '') && next?.spaced === false) return true
  return smallWords.has(piece.lower) || pluralScales.has(piece.lower) || scaleWords.has(piece.lower) || amounts.has(piece.lower) || /^(?:thirds|quarters)$/.test(piece.lower)
}

/** "Over ten years" lasts; it does not exceed. */
function spansTime(pieces: readonly Piece[], index: number): boolean {
  for (let at = index; at < index + 3; at += 1) if (times.has(pieces[at]?.lower ?? '') && pieces[index - 2]?.lower !== 'for') return true
  return false
}

/** "The book is about 300 people in a village" does not count them; "The dam is about 300 metres long" does. */
function countsNothing(pieces: readonly Piece[], index: number): boolean {
  for (let at = index + 1; at < index + 4; at += 1) if (/^(?:people|men|women|friends|brothers|sisters|families|girls|boys)$/.test(pieces[at]?.lower ?? '') && pieces[at + 1]?.kind === 'word') return true
  return false
}

function followsFigure(pieces: readonly Piece[], index: number): boolean {
  for (let at = index - 1; at > index - 5; at -= 1) {
    const piece = pieces[at]
    if (piece === undefined || /^[,;.]$/.test(piece.text)) return false
    if (piece.kind === 'number' || smallWords.has(piece.lower) || scaleWords.has(piece.lower)) return true
  }
  return false
}
