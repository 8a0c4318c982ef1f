import type { Finding } from './finding.ts'
import { type Comparable, orderOf, type PairCheck, type Place, type Side } from './pairs.ts'
import type { Statement } from './reading.ts'

/** More items than this under one word say that the word tells nothing apart; those that are alike share a rarer one. */
const MOST_UNDER_A_WORD = 64

/** Keeps what was said where, so that after an edit only what is touched is compared again. */
export interface PairIndex {
  put(owner: string, place: Place, statements: readonly Statement[]): void
  remove(owner: string): void
  /** Every finding, each once. */
  findings(): Iterable<Finding>
}

/** A side with the document or claim it belongs to. */
interface Owned<Item extends Comparable> { readonly owner: string; readonly side: Side<Item> }

export function createPairIndex<Item extends Comparable>(check: PairCheck<Item>): PairIndex {
  /** By group, then by word. */
  const groups = new Map<string, Map<string, Owned<Item>[]>>()
  const sides = new Map<string, readonly Owned<Item>[]>()
  /** Findings under both owners they are about, by pair and key. */
  const found = new Map<string, Map<string, Finding>>()
  const partners = new Map<string, Set<string>>()
  const dirty = new Set<string>()

  function remove(owner: string): void {
    for (const owned of sides.get(owner) ?? []) for (const word of owned.side.item.words) leave(word, owned)
    sides.delete(owner)
    for (const other of partners.get(owner) ?? []) {
      const theirs = found.get(other)
      const pair = pairOf(owner, other)
      for (const key of theirs?.keys() ?? []) if (key.startsWith(pair)) theirs?.delete(key)
      partners.get(other)?.delete(owner)
    }
    partners.delete(owner)
    found.delete(owner)
    dirty.delete(owner)
  }

  function leave(word: string, owned: Owned<Item>): void {
    const group = groups.get(owned.side.item.group)
    const here = group?.get(word)
    const at = here?.indexOf(owned) ?? -1
    const last = here?.pop()
    if (here === undefined || last === undefined) return
    if (here.length === 0) group?.delete(word)
    else if (at < here.length) here[at] = last
  }

  function settle(): void {
    for (const owner of dirty) for (const owned of sides.get(owner) ?? []) for (const other of nearby(owned)) compare(owned, other)
    dirty.clear()
  }

  function nearby(owned: Owned<Item>): Set<Owned<Item>> {
    const others = new Set<Owned<Item>>()
    const group = groups.get(owned.side.item.group)
    for (const word of owned.side.item.words) {
      const here = group?.get(word)
      if (here !== undefined && here.length > 1 && here.length <= MOST_UNDER_A_WORD) for (const other of here) if (other !== owned) others.add(other)
    }
    return others
  }

  function compare(one: Owned<Item>, other: Owned<Item>): void {
    const isOwn = one.owner === other.owner
    // Two that are both looked at again meet once.
    if (!isOwn && other.owner < one.owner && dirty.has(other.owner)) return
    if (one.side.item.statement === other.side.item.statement || (isOwn && orderOf(one.side) > orderOf(other.side))) return
    if ((one.side.place.document === undefined) !== (other.side.place.document === undefined)) return
    const finding = check.compare(one.side, other.side, isOwn)
    if (finding === null) return
    const key = `${pairOf(one.owner, other.owner)}${finding.key}`
    for (const owner of [one.owner, other.owner]) {
      const here = found.get(owner) ?? new Map<string, Finding>()
      here.set(key, finding)
      found.set(owner, here)
    }
    if (!isOwn) for (const [a, b] of [[one.owner, other.owner], [other.owner, one.owner]] as const) partners.set(a, (partners.get(a) ?? new Set()).add(b))
  }

  return {
    put(owner, place, statements) {
      remove(owner)
      const own = check.itemsIn(statements).map((item) => ({ owner, side: { item, place } }))
      if (own.length === 0) return
      sides.set(owner, own)
      for (const owned of own) {
        const group = groups.get(owned.side.item.group) ?? new Map<string, Owned<Item>[]>()
        groups.set(owned.side.item.group, group)
        for (const word of owned.side.item.words) {
          const here = group.get(word)
          if (here === undefined) group.set(word, [owned])
          else here.push(owned)
        }
      }
      dirty.add(owner)
    },
    remove,
    findings() {
      settle()
      const all = new Map<string, Finding>()
      for (const here of found.values()) for (const finding of here.values()) all.set(finding.key, finding)
      return all.values()
    },
  }
}

const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b} ` : `${b} ${a} `)
