import type { ClaimRecord } from '../domain/claim.ts'
import type { CheckedDocument } from './corpus.ts'
import { type Finding, passageOf, type Passage } from './finding.ts'
import type { Statement } from './reading.ts'

/** Where something that is compared was said: in a document, or in the words of a claim. */
export type Place = { readonly document: CheckedDocument; readonly claim?: undefined } | { readonly document?: undefined; readonly claim: ClaimRecord }

/** Something said that can be held against the like of it. Two of one group are compared where they have a word in common. */
export interface Comparable {
  readonly statement: Statement
  readonly group: string
  /** Sums of the stems of its words, smallest first. */
  readonly words: readonly number[]
  /** The year it holds for, where that tells it from others of the same words. */
  readonly year: string | null
}

export interface Side<Item extends Comparable> { readonly item: Item; readonly place: Place }

/** A kind of comparison: what it takes from a sentence, and what two of these give. */
export interface PairCheck<Item extends Comparable> {
  readonly name: string
  /** `previous`: the sentence before, which a pronoun may point to. */
  itemsOf(statement: Statement, previous: Statement | undefined): readonly Item[]
  /** `sameDocument`: said by one text. The finding is the same whichever side comes first. */
  compare(a: Side<Item>, b: Side<Item>, sameDocument: boolean): Finding | null
}

/** Names a side for ordering: documents before claims, by id, then by place. */
export const orderOf = ({ item, place }: Side<Comparable>): string =>
  `${place.document === undefined ? `c${place.claim.claimId}` : `a${place.document.documentId}`}:${String(item.statement.start).padStart(9, '0')}`

/** The two sides in an order that does not hang on which was asked about. */
export const ordered = <Item extends Comparable>(a: Side<Item>, b: Side<Item>): readonly [Side<Item>, Side<Item>] => (orderOf(a) <= orderOf(b) ? [a, b] : [b, a])

/** The sentence of a side, or the marks of its claim. */
export const passagesOf = ({ item, place }: Side<Comparable>): Passage[] =>
  place.document !== undefined
    ? [passageOf(place.document, item.statement)]
    : place.claim.marks.slice(0, 1).map(({ documentId, start, end, quote }) => ({ documentId, start, end, quote }))

export const claimsOf = (...sides: readonly Side<Comparable>[]): ClaimRecord['claimId'][] => [...new Set(sides.flatMap(({ place }) => (place.claim === undefined ? [] : [place.claim.claimId])))]

/** What stays the same of a side in every run: where its words are, and which of them it is about. */
export const placeNameOf = (side: Side<Comparable>, words: string): string => [side.place.document?.documentId ?? side.place.claim?.claimId, words, side.item.statement.text].join(' | ')
