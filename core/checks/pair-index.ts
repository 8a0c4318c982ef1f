import type { Finding } from './finding.ts'
import { type Comparable, orderOf, type PairCheck, type Place, type Side } from './pairs.ts'
import type { Statement } from './reading.ts'

/** More items than this under one key say that the key tells nothing apart; those who are alike share a rarer one. */
const MOST_UNDER_A_KEY = 160

/** Keeps what was said where, so that after an edit only what is touched is compared again. */
export interface PairIndex {
  put(owner: string, place: Place, statements: readonly Statement[]): void
  remove(owner: string): void
  /** Every finding, each once. */
  findings(): Iterable<Finding>
}

export function createPairIndex<Item extends Comparable>(check: PairCheck<Item>): PairIndex {
  const byKey = new Map<string, Set<Side<Item>>>()
  const sides = new Map<string, Side<Item>[]>()
  const owners = new Map<Side<Item>, string>()
  /** Findings under both owners they are about. */
  const found = new Map<string, Map<string, Finding>>()
  const dirty = new Set<string>()

  function remove(owner: string): void {
    for (const side of sides.get(owner) ?? []) {
      for (const key of side.item.keys) {
        const here = byKey.get(key)
        here?.delete(side)
        if (here?.size === 0) byKey.delete(key)
      }
      owners.delete(side)
    }
    sides.delete(owner)
    for (const pair of found.get(owner)?.keys() ?? []) for (const other of pair.split(' ')) if (other !== owner) found.get(other)?.delete(pair)
    found.delete(owner)
    dirty.delete(owner)
  }

  function settle(): void {
    for (const owner of dirty) {
      const seen = new Set<string>()
      for (const side of sides.get(owner) ?? []) for (const other of nearby(side)) pair(owner, side, other, seen)
    }
    dirty.clear()
  }

  function nearby(side: Side<Item>): Set<Side<Item>> {
    const others = new Set<Side<Item>>()
    for (const key of side.item.keys) {
      const here = byKey.get(key)
      if (here !== undefined && here.size <= MOST_UNDER_A_KEY) for (const other of here) if (other !== side) others.add(other)
    }
    return others
  }

  function pair(owner: string, side: Side<Item>, other: Side<Item>, seen: Set<string>): void {
    const otherOwner = owners.get(other) ?? ''
    const same = owner === otherOwner
    if ((same && orderOf(side) > orderOf(other)) || side.item.statement === other.item.statement) return
    if (!same && (side.place.document === undefined) !== (other.place.document === undefined)) return
    const finding = check.compare(side, other, same)
    if (finding === null || seen.has(finding.key)) return
    seen.add(finding.key)
    const pairKey = same ? owner : [owner, otherOwner].sort().join(' ')
    for (const one of new Set([owner, otherOwner])) {
      const here = found.get(one) ?? new Map<string, Finding>()
      here.set(`${pairKey} ${finding.key}`, finding)
      found.set(one, here)
    }
  }

  return {
    put(owner, place, statements) {
      remove(owner)
      const items = check.itemsIn(statements)
      if (items.length === 0) return
      const own = items.map((item) => ({ item, place }))
      sides.set(owner, own)
      for (const side of own) {
        owners.set(side, owner)
        for (const key of side.item.keys) {
          const here = byKey.get(key)
          if (here === undefined) byKey.set(key, new Set([side]))
          else here.add(side)
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
