import type { Comparable } from './pairs.ts'
import { sumOf } from './stems.ts'

/** As many are compared with one at most, whether they share a word or are the likest of those that do: the price of 100,000 claims. */
export const mostCandidates = 64

/**
 * Where the words of a thing are words that more than `mostCandidates` others have, finds those of its year that are likest: with all its
 * words, then with all but one; of many, the newest. Filed only when first asked about a word, so that a project of many words pays nothing.
 */
export interface LikestIndex<Thing> {
  /** The likest to a thing among those under a word, which are filed as far as they are not yet. */
  find(thing: Thing, underWord: readonly Thing[]): readonly Thing[]
  remove(thing: Thing): void
  /** The order of those under a word has changed from an index on. */
  disturbed(underWord: readonly Thing[], from: number): void
}

export function createLikestIndex<Thing extends object>(itemOf: (thing: Thing) => Comparable): LikestIndex<Thing> {
  const byWords = new Map<number, Thing[]>()
  /** Sums a thing is filed under. */
  const filed = new Map<Thing, readonly number[]>()
  /** How many under a word are filed. */
  const upTo = new WeakMap<readonly Thing[], number>()

  function file(thing: Thing): void {
    if (filed.has(thing)) return
    const sums = sumsOf(itemOf(thing))
    filed.set(thing, sums)
    for (const sum of sums) {
      const here = byWords.get(sum)
      if (here === undefined) byWords.set(sum, [thing])
      else here.push(thing)
    }
  }

  return {
    find(thing, underWord) {
      for (let index = upTo.get(underWord) ?? 0; index < underWord.length; index += 1) file(underWord[index] as Thing)
      upTo.set(underWord, underWord.length)
      const likest = new Set<Thing>()
      for (const sum of filed.get(thing) ?? []) {
        const here = byWords.get(sum) ?? []
        for (let index = here.length - 1; index >= 0 && likest.size < mostCandidates; index -= 1) if (here[index] !== thing) likest.add(here[index] as Thing)
      }
      return [...likest]
    },
    remove(thing) {
      for (const sum of filed.get(thing) ?? []) {
        const here = byWords.get(sum)
        const at = here?.indexOf(thing) ?? -1
        if (at !== -1) here?.splice(at, 1)
        if (here?.length === 0) byWords.delete(sum)
      }
      filed.delete(thing)
    },
    disturbed(underWord, from) {
      const known = upTo.get(underWord)
      if (known !== undefined && from < known) upTo.set(underWord, from)
    },
  }
}

/**
 * One sum for all words of a thing with its year, and one for all words but each: things of one year that differ in a word at most have a
 * sum in common. Another year is another thing, where so many have the same words.
 */
function sumsOf({ group, words, year }: Comparable): readonly number[] {
  const parts = words.map(spread)
  const all = parts.reduce((sum, part) => (sum + part) | 0, spread(sumOf(`${group} ${year ?? ''}`)))
  return [all, ...parts.map((part) => (all - part) | 0)]
}
/** Sums of neighbouring numbers must not meet. */
const spread = (sum: number): number => Math.imul(sum ^ (sum >>> 13), 0x5bd1e995) | 0
