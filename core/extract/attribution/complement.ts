import type { Piece } from '../pieces/pieces.ts'
import { looksFinite } from '../pieces/verb-words.ts'
import { isAdverb, isBoundary, isDeterminer, isPreposition, isPronoun, isTime } from './phrase.ts'
import type { ComplementNeed } from './reporting-verbs.ts'
import { saidThings } from './reporting-verbs.ts'

/** What follows a verb. `end` is a comma, a stop or nothing: the sentence has said it already. */
type Complement = 'that' | 'quote' | 'end' | 'clause' | 'to' | 'noun' | 'preposition'

const isNumberWord = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|millions)$/
const questionWords = /^(?:that|how|why|whether|if|what|when|where)$/

/** Whether what follows the verb at an index is what the verb needs in order to report. */
export function suits(pieces: readonly Piece[], verb: number, need: ComplementNeed): boolean {
  const next = pieces[verb + 1]?.lower
  const following = complementAfter(pieces, verb + 1)
  switch (need) {
    case 'any':
      return !isIdiom(pieces, verb)
    case 'no-errand':
      return !/^(?:for|to|in|of|about|back|on)$/.test(next ?? '') || following === 'that'
    case 'clause':
      return following === 'that' || following === 'quote' || following === 'end' || following === 'clause'
    case 'that':
      return following === 'that' || following === 'quote' || (following === 'end' && pieces[verb + 1]?.text === ',')
    case 'that-or-to':
      return following === 'that' || following === 'quote' || following === 'to'
    case 'saying':
      return following === 'that' || within(pieces, verb, 7, (piece) => saidThings.has(piece.lower))
    case 'as':
      return within(pieces, verb, 14, (piece) => piece.lower === 'as')
    case 'feeling':
      return within(pieces, verb, 6, (piece) => feelings.has(piece.lower))
    case 'label':
      return labels(pieces, verb)
    case 'figure':
      return within(pieces, verb, 9, (piece, before) => piece.lower === 'at' && before.kind === 'word') && within(pieces, verb, 12, (piece) => piece.kind === 'number' || /^[$€£¥]$/u.test(piece.text))
    case 'amount':
      return within(pieces, verb, 4, (piece) => piece.kind === 'number' || /^[$€£¥]$/u.test(piece.text)) || isNumberWord.test(next ?? '')
    case 'down-to':
      return within(pieces, verb, 18, (piece, before) => piece.lower === 'to' && before.lower === 'down')
    case 'it':
    case 'out':
    case 'of':
      return next === need
    case 'to':
      return next === 'to' && !/^(?:be|the end)$/.test(pieces[verb + 2]?.lower ?? '')
  }
}

/** "Called the treaty a threat", "called it illegal": somebody gives a thing its name. */
function labels(pieces: readonly Piece[], verb: number): boolean {
  if (/^(?:it|this|that|them)$/.test(pieces[verb + 1]?.lower ?? '')) return true
  if (!isDeterminer(pieces[verb + 1]) && pieces[verb + 1]?.capital !== true) return false
  return within(pieces, verb + 1, 10, (piece, before) => (isDeterminer(piece) && !isPreposition(before) && before.lower !== 'and') || /^[“"‘]$/u.test(piece.text))
}

const feelings = new Set('concern concerns doubt doubts fear fears hope hopes alarm scepticism skepticism confidence optimism pessimism objections worries worry criticism reservations suspicion suspicions misgivings regret support opposition'.split(' '))
const lives = new Set(['life', 'lives', 'responsibility', 'victims'])

/** "Tells the story", "denied access", "needless to say": words of saying that say nothing. */
function isIdiom(pieces: readonly Piece[], verb: number): boolean {
  const lower = pieces[verb]?.lower ?? ''
  if (/^t(?:ell|old)/.test(lower)) return within(pieces, verb, 4, (piece) => /^(?:story|tale|difference|truth|lies|time|apart|off)$/.test(piece.lower))
  if (/^den(?:y|ie[sd])$/.test(lower)) return /^(?:access|entry|visas?|permission|bail|asylum|him|her|them|it|us|service)$/.test(pieces[verb + 1]?.lower ?? '')
  if (/^argue/.test(lower)) return /^(?:with|about|over)$/.test(pieces[verb + 1]?.lower ?? '')
  if (lower === 'said' && pieces[verb + 1]?.lower === 'to') return true
  if (/^claim/.test(lower)) return within(pieces, verb, 6, (piece) => lives.has(piece.lower))
  if (/^(?:say|says|said)$/.test(lower)) return /^(?:goodbye|farewell|sorry|hello|prayers|nothing)$/.test(pieces[verb + 1]?.lower ?? '')
  return false
}

function within(pieces: readonly Piece[], verb: number, distance: number, test: (piece: Piece, before: Piece) => boolean): boolean {
  for (let index = verb + 1; index <= verb + distance; index += 1) {
    const piece = pieces[index]
    const before = pieces[index - 1]
    if (piece === undefined || before === undefined || /^[;:]$/.test(piece.text)) return false
    if (test(piece, before)) return true
  }
  return false
}

/** How far a clause is looked for its verb. */
const clauseReach = 16

function complementAfter(pieces: readonly Piece[], from: number): Complement {
  let index = from
  for (let piece = pieces[index]; piece !== undefined && (isTime(piece) || isAdverb(piece) || /^(?:again|also|only|too)$/.test(piece.lower)); piece = pieces[index]) index += 1
  const piece = pieces[index]
  if (piece === undefined || piece.text === '.' || /^[,;?!)—–]$/u.test(piece.text)) return /^[“"‘]$/u.test(pieces[index + 1]?.text ?? '') ? 'quote' : 'end'
  if (/^[“"‘:]$/u.test(piece.text)) return 'quote'
  if (questionWords.test(piece.lower)) return piece.lower === 'that' && isBareNounAfter(pieces, index) ? 'noun' : 'that'
  if (piece.lower === 'to') return 'to'
  if (isPreposition(piece)) return prepositionThen(pieces, index)
  if (isPronoun(piece) || piece.lower === 'there') return 'clause'
  return clauseFrom(pieces, index) ? 'clause' : 'noun'
}

/** "Reported that day", "found that book". */
const isBareNounAfter = (pieces: readonly Piece[], index: number): boolean => /^(?:day|week|month|year|night|morning|time|way)$/.test(pieces[index + 1]?.lower ?? '')

/** "Said on Monday that …", "wrote in a letter: …". */
function prepositionThen(pieces: readonly Piece[], index: number): Complement {
  for (let at = index + 1; at <= index + 12; at += 1) {
    const piece = pieces[at]
    if (piece === undefined) return 'preposition'
    if (piece.lower === 'that') return 'that'
    if (/^[“"‘:]$/u.test(piece.text)) return 'quote'
    if (piece.text === ',') return /^[“"‘]$/u.test(pieces[at + 1]?.text ?? '') ? 'quote' : 'preposition'
  }
  return 'preposition'
}

/** Whether a noun phrase and a finite verb follow: "claims the islands are its own". */
function clauseFrom(pieces: readonly Piece[], from: number): boolean {
  for (let index = from + 1; index < from + clauseReach; index += 1) {
    const piece = pieces[index]
    if (piece === undefined || isBoundary(piece) || /^(?:that|which|who|when|after|before|while|as|if|because|where)$/.test(piece.lower)) return false
    if (looksFinite(piece) && !isDeterminer(pieces[index - 1]) && !(isPreposition(pieces[index + 1]) && /ed$/.test(piece.lower) && pieces[index + 1]?.lower === 'by')) return true
  }
  return false
}
