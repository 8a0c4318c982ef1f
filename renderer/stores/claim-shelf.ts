import { shallowReactive } from 'vue'
import type { ClaimRecord } from '#core/domain/claim.ts'
import type { ClaimId, DocumentId } from '#core/domain/ids.ts'

/** What happened on the shelf: claims were put there, new or changed; some were removed; or all were. */
export interface ShelfChange { readonly put: readonly ClaimId[]; readonly removed: readonly ClaimId[] | 'all' }

/**
 * All claims the window knows, by id and by the documents they are marked in. Who reads one claim is told when that
 * claim changes; who reads a document's claims is told when those change; a shelf of 10,000 claims stays quick.
 */
export function createClaimShelf() {
  const byId = shallowReactive(new Map<ClaimId, ClaimRecord>())
  const byDocument = shallowReactive(new Map<DocumentId, ReadonlySet<ClaimId>>())
  const followers = new Set<(change: ShelfChange) => void>()
  const tell = (change: ShelfChange): void => followers.forEach((follower) => follower(change))

  function put(claims: readonly ClaimRecord[]): void {
    const added = new Map<DocumentId, ClaimId[]>()
    const dropped = new Map<DocumentId, ClaimId[]>()
    for (const claim of claims) {
      const before = documentsOf(byId.get(claim.claimId))
      const after = documentsOf(claim)
      for (const documentId of after) if (!before.has(documentId)) push(added, documentId, claim.claimId)
      for (const documentId of before) if (!after.has(documentId)) push(dropped, documentId, claim.claimId)
      byId.set(claim.claimId, claim)
    }
    shelve(added, dropped)
    if (claims.length > 0) tell({ put: claims.map(({ claimId }) => claimId), removed: [] })
  }

  function remove(claimIds: readonly ClaimId[]): void {
    const dropped = new Map<DocumentId, ClaimId[]>()
    for (const claimId of claimIds) {
      for (const documentId of documentsOf(byId.get(claimId))) push(dropped, documentId, claimId)
      byId.delete(claimId)
    }
    shelve(new Map(), dropped)
    if (claimIds.length > 0) tell({ put: [], removed: claimIds })
  }

  function shelve(added: ReadonlyMap<DocumentId, readonly ClaimId[]>, dropped: ReadonlyMap<DocumentId, readonly ClaimId[]>): void {
    for (const documentId of new Set([...added.keys(), ...dropped.keys()])) {
      const ids = new Set(byDocument.get(documentId))
      for (const id of dropped.get(documentId) ?? []) ids.delete(id)
      for (const id of added.get(documentId) ?? []) ids.add(id)
      byDocument.set(documentId, ids)
    }
  }

  return {
    byId: byId as ReadonlyMap<ClaimId, ClaimRecord>,
    put,
    remove,
    empty() {
      byId.clear()
      byDocument.clear()
      tell({ put: [], removed: 'all' })
    },
    /** Hears of every change, claim by claim, without watching all of them; answers how to stop. */
    follow(follower: (change: ShelfChange) => void): () => void {
      followers.add(follower)
      return () => followers.delete(follower)
    },
    /** Claims marked in a document, in the order their first mark there is read. */
    of(documentId: DocumentId): readonly ClaimRecord[] {
      const placed: { readonly claim: ClaimRecord; readonly first: number }[] = []
      for (const id of byDocument.get(documentId) ?? []) {
        const claim = byId.get(id)
        if (claim) placed.push({ claim, first: firstIn(claim, documentId) })
      }
      return placed.sort((a, b) => a.first - b.first || a.claim.number - b.claim.number).map(({ claim }) => claim)
    },
  }
}
export type ClaimShelf = ReturnType<typeof createClaimShelf>

const documentsOf = (claim: ClaimRecord | undefined): ReadonlySet<DocumentId> => new Set(claim?.marks.map((mark) => mark.documentId))
const firstIn = (claim: ClaimRecord, documentId: DocumentId): number => claim.marks.find((mark) => mark.documentId === documentId)?.start ?? 0

function push(map: Map<DocumentId, ClaimId[]>, key: DocumentId, value: ClaimId): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
