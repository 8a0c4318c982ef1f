import type { Piece } from '../language/pieces.ts'
import type { Run } from './phrase.ts'
import { bodyNouns, documentNouns, evidenceNouns, expertNouns, roleNouns, spokesNouns } from './source-nouns.ts'

/** What a phrase can be as a source, and whether one could go and ask. */
export interface Naming {
  readonly kind: 'pronoun' | 'name' | 'role' | 'expert' | 'document' | 'evidence' | 'body' | 'thing'
  readonly isNamed: boolean
}

const pronouns = new Set(['he', 'she', 'it', 'i', 'we'])
const anyone = new Set(['they', 'some', 'many', 'others', 'most', 'several', 'few', 'those', 'one', 'everyone', 'all', 'both'])
const postmodifiers = new Set('of for at in from on with by within inside to familiar close briefed involved who working speaking based near'.split(' '))
const indefinite = new Set('a an one some another any several many few two three other various numerous most multiple'.split(' '))
const adjectivesOfPlace = /(?:ian|ean|ish|ese|ern|ch|an|i)$/u
const placeLike = new Set(['us', 'u.s.', 'uk', 'u.k.', 'eu', 'american', 'western', 'eastern', 'arab', 'african', 'european', 'asian', 'greek', 'swiss', 'czech', 'thai', 'north', 'south'])

/** How a phrase names its source; `opens` is the index of the sentence's first piece, whose capital says nothing. */
export function namingOf(pieces: readonly Piece[], run: Run): Naming {
  const words = pieces.slice(run.start, run.end)
  const cut = words.findIndex((word, index) => index > 0 && postmodifiers.has(word.lower))
  const core = cut < 0 ? words : words.slice(0, cut)
  const post = cut < 0 ? [] : words.slice(cut + 1)
  const first = core[0]
  const head = core.findLast((word) => word.kind !== 'sign')
  if (first === undefined || head === undefined) return { kind: 'thing', isNamed: false }
  if (core.length === 1 && pronouns.has(first.lower)) return { kind: 'pronoun', isNamed: true }
  if (core.length === 1 && anyone.has(first.lower)) return { kind: 'role', isNamed: false }
  const isOrdinary = (word: Piece): boolean => word === pieces[0] && isSourceNoun(word.lower)
  const isProper = (word: Piece): boolean => word.capital && !isOrdinary(word) && !(word === pieces[0] && indefinite.has(word.lower)) && !/^(?:the|this|these|those|his|her|its|their|our|according|while|but|as)$/.test(word.lower)
  const isName = (word: Piece): boolean => isProper(word) && !placeLike.has(word.lower) && !(adjectivesOfPlace.test(word.lower) && word !== head)
  const namedInside = core.some((word) => word !== head && isName(word)) || post.some(isName)
  const isDefinite = /^(?:the|this|its|his|her|their|our)$/.test(first.lower) || core.some((word) => /^['’]s?$/.test(word.text))
  const isPlural = head.lower.endsWith('s') || head.lower === 'people' || head.lower === 'media'
  const lower = head.lower
  if (documentNouns.has(lower) || (core.length > 1 && head.kind === 'number' && documentNouns.has(core.at(-2)?.lower ?? ''))) {
    if (head.kind === 'number' || (isProper(head) && core.length > 1)) return { kind: 'document', isNamed: true }
    return { kind: 'document', isNamed: namedInside || (isDefinite && !/^(?:estimates|accounts|reports)$/.test(lower)) }
  }
  if (isProper(head) && !(isPlural && adjectivesOfPlace.test(lower.slice(0, -1)))) return { kind: 'name', isNamed: true }
  if (spokesNouns.has(lower)) return { kind: 'role', isNamed: isDefinite || core.length > 2 || post.length > 0 || namedInside }
  if (expertNouns.has(lower)) return { kind: 'expert', isNamed: (post.some(isName) && !isPlural) || (isDefinite && !isPlural) || post.some(isName) }
  if (evidenceNouns.has(lower)) return { kind: 'evidence', isNamed: namedInside }
  if (roleNouns.has(lower)) return { kind: 'role', isNamed: !isPlural && !indefinite.has(first.lower) && isDefinite }
  if (bodyNouns.has(lower)) return { kind: 'body', isNamed: namedInside || isDefinite || (core.length > 1 && core.some((word) => word !== head && isProper(word))) }
  if (isPlural && !isDefinite) return { kind: 'thing', isNamed: false }
  return { kind: 'thing', isNamed: !indefinite.has(first.lower) }
}

/** A common noun for something that can be a source. */
export const isSourceNoun = (word: string): boolean =>
  roleNouns.has(word) || expertNouns.has(word) || documentNouns.has(word) || evidenceNouns.has(word) || bodyNouns.has(word) || spokesNouns.has(word)
