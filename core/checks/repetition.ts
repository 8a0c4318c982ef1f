import type { CheckedDocument } from './corpus.ts'
import { findingOf, type Finding, fingerprint, passageOf } from './finding.ts'
import type { Reading, Statement } from './reading.ts'
import { isReworded } from './rewording.ts'

/** Words of a shingle. Four leave room for a changed word or two in a sentence of twelve and still tell sentences apart. */
const SHINGLE = 4
const LEAST_WORDS = 8
/** Words from which a sentence found in two documents was hardly written twice. */
const LEAST_COPIED = 10
const ALIKE = 0.6
/** From here on it is worth a look whether one is the other reworded. */
const LEAST_ALIKE = 0.1
/**
 * A run of words in more sentences than this is a form that is filled in, and tells no two of them from the rest. Keeps the work in step
 * with the text. Sentences of such runs alone are the same only where they are word for word.
 */
const COMMON = 24

/** What a page says of itself is on every page of its kind. */
const ABOUT_ITSELF = /^\(?(?:This (?:text|article|report|page|story|note|document|translation)\b|Reporting by|All rights reserved|Copyright|©|Read more|Sign up|Subscribe|Follow us)/iu

/** A sentence as the set of its overlapping runs of words. */
export interface Shingled { readonly statement: Statement; readonly words: number; readonly shingles: ReadonlySet<string>; /** Of all its words in their order. */ readonly fingerprint: string }

/** Sentences long enough to be recognised, read one by one; quotations repeat what another said and are left out. */
export function* shingledIn({ statements }: Reading): Generator<void, Shingled[]> {
  const shingled: Shingled[] = []
  for (const statement of statements) {
    const found = shingledOf(statement)
    if (found !== null) shingled.push(found)
    yield
  }
  return shingled
}

function shingledOf(statement: Statement): Shingled | null {
  if (statement.kind === 'table-cell' || ABOUT_ITSELF.test(statement.text)) return null
  const words = statement.text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu) ?? []
  if (words.length < LEAST_WORDS) return null
  const shingles = new Set<string>()
  for (let index = 0; index + SHINGLE <= words.length; index += 1) shingles.add(words.slice(index, index + SHINGLE).join(' '))
  return { statement, words: words.length, shingles, fingerprint: fingerprint(words.join(' ')) }
}

/** Share of shingles that two sentences have in common (Jaccard). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let both = 0
  for (const shingle of small) if (large.has(shingle)) both += 1
  return both / (a.size + b.size - both)
}

/** Sentences of one document that say the same in almost the same words; a group is one finding. Each sentence is a step. */
export function* repetitions(document: CheckedDocument, shingled: readonly Shingled[]): Generator<void, Finding[]> {
  const groups: Shingled[][] = []
  const byShingle = new Map<string, Shingled[][]>()
  const wordForWord = new Map<string, Shingled[]>()
  for (const sentence of shingled) {
    yield
    const candidates = new Set([...sentence.shingles].flatMap((shingle) => {
      const here = byShingle.get(shingle) ?? []
      return here.length > COMMON ? [] : here
    }))
    const isSame = ([first]: readonly Shingled[]): boolean => first !== undefined && saysTheSame(first, sentence)
    const same = wordForWord.get(sentence.fingerprint)
    const group = [...candidates].find(isSame) ?? (same !== undefined && isSame(same) ? same : undefined)
    if (group !== undefined) group.push(sentence)
    else {
      const made = [sentence]
      groups.push(made)
      wordForWord.set(sentence.fingerprint, made)
      for (const shingle of sentence.shingles) {
        const here = byShingle.get(shingle)
        if (here) here.push(made)
        else byShingle.set(shingle, [made])
      }
    }
  }
  return groups.filter((group) => group.length > 1).map((group) => findingOf({
    check: 'repetition', severity: 'note', claims: [], passages: group.map(({ statement }) => passageOf(document, statement)),
    message: `The same is said ${group.length === 2 ? 'twice' : `${group.length} times`} in almost the same words; it counts once.`,
    detail: { times: group.length, likeness: Number(Math.min(...group.slice(1).map(({ shingles }) => likeness(group[0]?.shingles ?? shingles, shingles))).toFixed(2)) }, critiqueType: 'circular-sourcing',
  }))
}

/** Sentences that differ in a figure or in how firm they are say different things; a conflict between them is another check's. */
const sameFigures = (a: Statement, b: Statement): boolean => tellingWords(a) === tellingWords(b)
const tellingWords = ({ text }: Statement): string => (text.match(/\d[\d.,]*\d|\d|\b(?:must|shall|can|may|could|might|will|not|no|never)\b/giu) ?? []).join(' ')

const saysTheSame = (a: Shingled, b: Shingled): boolean => {
  const alike = likeness(a.shingles, b.shingles)
  return alike >= ALIKE ? sameFigures(a.statement, b.statement) : alike >= LEAST_ALIKE && isReworded(a.statement, b.statement)
}

/** Which sentences of which documents have a shingle, so that copies are found without comparing every two. */
export function createCopyIndex() {
  const holders = new Map<string, Set<Placed>>()
  interface Placed { readonly document: CheckedDocument; readonly sentence: Shingled }
  const placed = new Map<string, Placed[]>()
  /** In the order they came. */
  const wordForWord = new Map<string, Set<Placed>>()
  const keyOf = (sentence: Shingled): string[] => [...sentence.shingles].filter((_, index) => index % 3 === 0)
  const remove = (documentId: string): void => {
    for (const entry of placed.get(documentId) ?? []) {
      for (const key of keyOf(entry.sentence)) holders.get(key)?.delete(entry)
      wordForWord.get(entry.sentence.fingerprint)?.delete(entry)
    }
    placed.delete(documentId)
  }
  return {
    put(document: CheckedDocument, shingled: readonly Shingled[]): void {
      remove(document.documentId)
      const entries = shingled.filter(({ words }) => words >= LEAST_COPIED).map((sentence) => ({ document, sentence }))
      placed.set(document.documentId, entries)
      for (const entry of entries) {
        wordForWord.set(entry.sentence.fingerprint, (wordForWord.get(entry.sentence.fingerprint) ?? new Set()).add(entry))
        for (const key of keyOf(entry.sentence)) {
          const here = holders.get(key)
          if (here === undefined) holders.set(key, new Set([entry]))
          else here.add(entry)
        }
      }
    },
    remove,
    /** Passages a document shares with others, one finding for every two documents. Found from the side of the later id. */
    copiesOf(documentId: string): Finding[] {
      const byOther = new Map<string, (readonly [Placed, Placed])[]>()
      for (const entry of placed.get(documentId) ?? []) {
        const others = new Set<Placed>()
        for (const shingle of entry.sentence.shingles) {
          const here = holders.get(shingle)
          if (!here || here.size > COMMON) continue
          for (const other of here) if (other.document.documentId !== documentId) others.add(other)
        }
        const last = others.size > 0 ? undefined : lastBefore(entry)
        if (last !== undefined) others.add(last)
        for (const other of others) {
          if (likeness(entry.sentence.shingles, other.sentence.shingles) < ALIKE && !saysTheSame(entry.sentence, other.sentence)) continue
          const list = byOther.get(other.document.documentId) ?? []
          list.push([entry, other])
          byOther.set(other.document.documentId, list)
        }
      }
      return [...byOther.values()].map(copied)
    },
  }

  /** The last of another document that says word for word the same, before an entry: of what everybody has, each is held against one. */
  function lastBefore(entry: Placed): Placed | undefined {
    const same = wordForWord.get(entry.sentence.fingerprint) ?? new Set()
    if (same.size <= COMMON) return undefined
    let last: Placed | undefined
    for (const other of same) {
      if (other === entry) break
      if (other.document.documentId !== entry.document.documentId) last = other
    }
    return last
  }

  function copied(pairs: readonly (readonly [Placed, Placed])[]): Finding {
    const ordered = pairs.map(([a, b]) => (a.document.documentId < b.document.documentId ? [a, b] as const : [b, a] as const))
      .sort(([a], [b]) => a.sentence.statement.start - b.sentence.statement.start)
    const count = ordered.length
    return findingOf({
      check: 'copied-passage', severity: 'minor', claims: [], passages: ordered.flatMap((pair) => pair.map(({ document, sentence }) => passageOf(document, sentence.statement))),
      about: [fingerprint(ordered.map(([a, b]) => a.sentence.statement.text + b.sentence.statement.text).join('\n'))],
      message: count === 1 ? 'Two documents share a sentence in almost the same words; where one has it from the other, or both from a third, it counts once.' : `Two documents share ${count} sentences in almost the same words; where one has them from the other, or both from a third, they count once.`,
      detail: { sentences: count }, critiqueType: 'circular-sourcing',
    })
  }
}
