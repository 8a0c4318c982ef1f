import type { Finding } from './finding.ts'
import { createLikestIndex, mostCandidates } from './likest.ts'
import type { Comparable, PairCheck, Place, Side } from './pairs.ts'
import type { Statement } from './reading.ts'
import { drain } from './steps.ts'

/** With fewer partners than this by their rarer words, those are looked for that are likest in their common ones, until as many are found that do not fit. */
const FEW = 4

/** Keeps what was said where, so that after an edit only what is touched is compared again. */
export interface PairIndex {
  /** Reads what is said, statement by statement, and files it; nothing of the owner has changed until the last step. */
  putting(owner: string, place: Place, statements: readonly Statement[]): Generator<void>
  remove(owner: string): void
  /** Compares what is new, thing by thing; may be left between two and begun again after further edits. */
  settle(): Generator<void>
  /** How many owners are still to be compared. */
  readonly unsettled: number
  /** Every finding, each once; what is new is compared first. */
  findings(): Iterable<Finding>
}

/** A document or a claim with what it says. Times are counted in puts and settlings. */
interface Owner<Item extends Comparable> {
  readonly id: string
  readonly owned: readonly Owned<Item>[]
  readonly putAt: number
  settledAt: number
}
/** A side with the document or claim it belongs to. */
interface Owned<Item extends Comparable> {
  readonly owner: Owner<Item>
  readonly side: Side<Item>
  /** The last look that met it. */
  seen: number
}

export function createPairIndex<Item extends Comparable>(check: PairCheck<Item>): PairIndex {
  /** By group, then by word. */
  const groups = new Map<string, Map<number, Owned<Item>[]>>()
  const likest = createLikestIndex<Owned<Item>>((owned) => owned.side.item)
  const owners = new Map<string, Owner<Item>>()
  /** Findings under both owners they are about, by pair and key. */
  const found = new Map<string, Map<string, Finding>>()
  const partners = new Map<string, Set<string>>()
  const dirty = new Set<Owner<Item>>()
  let time = 0
  let looks = 0

  function remove(id: string): void {
    const owner = owners.get(id)
    if (owner === undefined) return
    for (const owned of owner.owned) {
      for (const word of owned.side.item.words) leave(word, owned)
      likest.remove(owned)
    }
    owners.delete(id)
    for (const other of partners.get(id) ?? []) {
      const theirs = found.get(other)
      const pair = pairOf(id, other)
      for (const key of theirs?.keys() ?? []) if (key.startsWith(pair)) theirs?.delete(key)
      partners.get(other)?.delete(id)
    }
    partners.delete(id)
    found.delete(id)
    dirty.delete(owner)
  }

  function leave(word: number, owned: Owned<Item>): void {
    const group = groups.get(owned.side.item.group)
    const here = group?.get(word)
    const at = here?.indexOf(owned) ?? -1
    const last = here?.pop()
    if (here === undefined || last === undefined) return
    if (at < here.length) here[at] = last
    if (here.length === 0) group?.delete(word)
    else likest.disturbed(here, at)
  }

  function* settle(): Generator<void> {
    for (const owner of dirty) {
      for (const owned of owner.owned) {
        compareNearby(owned)
        yield
      }
      owner.settledAt = time += 1
      dirty.delete(owner)
    }
  }

  /** Compares one side with all that share a word which tells them from the rest, or else with those that are likest. */
  function compareNearby(one: Owned<Item>): void {
    const group = groups.get(one.side.item.group)
    one.seen = looks += 1
    let met = 0
    let crowded: Owned<Item>[] | null = null
    for (const word of one.side.item.words) {
      const here = group?.get(word) ?? []
      if (here.length > mostCandidates) {
        if (crowded === null || here.length < crowded.length) crowded = here
        continue
      }
      for (const other of here) {
        if (other.seen === looks) continue
        other.seen = looks
        met += 1
        // One that was looked at since this one was put has met it already.
        if (other.owner.settledAt < one.owner.putAt) compare(one, other)
      }
    }
    if (met >= FEW || crowded === null) return
    let differing = 0
    for (const other of likest.find(one, crowded)) {
      if (other.seen !== looks && compare(one, other)) differing += 1
      other.seen = looks
      if (differing === FEW) break
    }
  }

  /** Whether they do not fit. */
  function compare(one: Owned<Item>, other: Owned<Item>): boolean {
    const isOwn = one.owner === other.owner
    const [a, b] = [one.side.item.statement, other.side.item.statement]
    if (a === b || (isOwn && a.start > b.start)) return false
    if ((one.side.place.document === undefined) !== (other.side.place.document === undefined)) return false
    const finding = check.compare(one.side, other.side, isOwn)
    if (finding === null) return false
    const ids = [one.owner.id, other.owner.id] as const
    const key = `${pairOf(...ids)}${finding.key}`
    for (const id of ids) {
      const here = found.get(id) ?? new Map<string, Finding>()
      here.set(key, finding)
      found.set(id, here)
    }
    if (!isOwn) for (const [id, other] of [ids, ids.toReversed()] as [string, string][]) partners.set(id, (partners.get(id) ?? new Set()).add(other))
    return true
  }

  return {
    *putting(id, place, statements) {
      const items: Item[] = []
      for (const [index, statement] of statements.entries()) {
        items.push(...check.itemsOf(statement, statements[index - 1]))
        if (statements.length > 1) yield
      }
      remove(id)
      if (items.length === 0) return
      const owned: Owned<Item>[] = []
      const owner: Owner<Item> = { id, owned, putAt: time += 1, settledAt: 0 }
      owners.set(id, owner)
      for (const item of items) {
        const one = { owner, side: { item, place }, seen: 0 }
        owned.push(one)
        let group = groups.get(item.group)
        if (group === undefined) groups.set(item.group, group = new Map())
        for (const word of item.words) {
          const here = group.get(word)
          if (here === undefined) group.set(word, [one])
          else here.push(one)
        }
      }
      dirty.add(owner)
    },
    remove,
    settle,
    get unsettled() { return dirty.size },
    findings() {
      drain(settle())
      const all = new Map<string, Finding>()
      for (const here of found.values()) for (const finding of here.values()) all.set(finding.key, finding)
      return all.values()
    },
  }
}

const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b} ` : `${b} ${a} `)
