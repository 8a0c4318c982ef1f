import type { DocumentId } from '#core/domain/ids.ts'

const key = 'assay.reading-places'
/** How many documents' places are remembered. */
const most = 400

/** Where one stopped reading, by document: the position at the top of the page. A convenience of this machine, not part of the project. */
type Places = readonly (readonly [documentId: string, position: number])[]

export function placeRemembered(documentId: DocumentId): number | null {
  return readPlaces().find(([id]) => id === documentId)?.[1] ?? null
}

export function rememberPlace(documentId: DocumentId, position: number): void {
  const others = readPlaces().filter(([id]) => id !== documentId)
  const places: Places = [[documentId, position] as const, ...others].slice(0, most)
  try {
    localStorage.setItem(key, JSON.stringify(places))
  } catch {
    // A full or forbidden store costs the reader a scroll, and nothing else.
  }
}

function readPlaces(): Places {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter((each): each is [string, number] => Array.isArray(each) && typeof each[0] === 'string' && Number.isInteger(each[1])) : []
  } catch {
    return []
  }
}
