import { createHash } from 'node:crypto'
import { newId } from '#core/domain/ids.ts'
import type { Database } from '../database.ts'
import { act, type Recorded } from '../history/history.ts'
import type { Recorder, Row } from '../history/recorder.ts'
import { keepContent, keepOriginal } from '../repositories/contents.ts'
import { trackedTables, type TrackedTable, type TrackedTables } from '../schema/tables.ts'
import { blocksByLine } from './a-project.fixture.ts'

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

interface Making {
  readonly recorder: Recorder
  readonly pick: <Item>(items: readonly Item[]) => Item
  readonly words: () => string
  /** The id of some row, made now where there is none. */
  readonly some: (table: TrackedTable) => string
}
type Makers = { readonly [T in TrackedTable]: (making: Making) => TrackedTables[T] }

const at = '2026-01-02T03:04:05.000Z'
const alphabet = ['Zürich', 'sagt', 'naïve', '15', '%', '"', '\n', '😀', 'e\u0301', '', '\u0000', 'x'.repeat(40), '\ud800', 'claim']

/** How to make a row of each table. The project has its one row and gets no second. */
const makers: Makers = {
  project: ({ words, pick }) => ({ id: newId(), title: words(), standard: pick(['icd203', 'phia', 'ipcc', 'kent', 'percent']), wordRow: pick([1, 2]), createdAt: at }),
  analyst: ({ words }) => ({ id: newId(), name: `${words()}${newId()}`, createdAt: at }),
  document: ({ recorder, words, pick }) => ({ id: newId(), ordinal: recorder.next('document'), title: words(), author: pick([null, words()]), site: null, publishedOn: pick([null, '2024', '2024-06-19']), url: null, language: 'en', createdAt: at }),
  edition: ({ recorder, some, words, pick }) => {
    const text = `${words()} ${pick(['one', 'two', 'three'])}\nend`.toWellFormed()
    const contentId = keepContent(recorder, { text, blocks: blocksByLine(text) })
    const documentId = some('document')
    const number = recorder.read<{ next: number }>('SELECT coalesce(max(number), 0) + 1 AS next FROM edition WHERE documentId = ?', documentId)[0]!.next
    return { id: newId(), documentId, number, originalSha256: keepOriginal(recorder, Buffer.from(text)), contentId, fileName: 'a.txt', mediaType: 'text/plain', encoding: null, steps: '[]', warnings: '[]', importedAt: at }
  },
  claim: ({ recorder, words, pick, some }) => ({
    number: recorder.next('claim'), id: newId(), statement: words(), kind: pick(['figure', 'event', 'opinion']), status: pick(['open', 'judged']), priority: pick(['low', 'urgent']),
    assignee: pick([null, words()]), asOf: null, note: words(), analystId: some('analyst'), createdAt: at, figures: pick([null, '[]']), dates: null,
  }),
  tag: ({ words }) => ({ id: newId(), name: `${words()}${newId()}` }),
  claimTag: ({ some, recorder }) => ({ id: newId(), claimId: some('claim'), tagId: made(recorder, 'tag', { id: newId(), name: newId() }) }),
  mark: ({ some, words, pick }) => {
    const start = pick([0, 1, 2, 3])
    return { id: newId(), claimId: some('claim'), editionId: some('edition'), start, end: start + pick([1, 5]), quote: words(), prefix: '', suffix: words(), textSha256: createHash('sha256').update('t').digest('hex'), analystId: some('analyst'), createdAt: at }
  },
  source: ({ words, pick }) => ({ id: newId(), title: words(), author: null, publisher: pick([null, words()]), url: null, publishedOn: null, accessedOn: null, reliability: pick([null, 'A', 'F']), note: '', createdAt: at }),
  citation: ({ some, recorder, words }) => ({ id: newId(), sourceId: some('source'), citesSourceId: made(recorder, 'source', { id: newId(), title: words(), author: null, publisher: null, url: null, publishedOn: null, accessedOn: null, reliability: null, note: '', createdAt: at }) }),
  origin: ({ some, recorder, words }) => ({ id: newId(), sourceId: some('source'), documentId: made(recorder, 'document', { id: newId(), ordinal: recorder.next('document'), title: words(), author: null, site: null, publishedOn: null, url: null, language: null, createdAt: at }) }),
  evidence: ({ some, words, pick }) => ({
    id: newId(), claimId: some('claim'), sourceId: pick([null, some('source')]), stance: pick(['supports', 'contradicts', 'context']), credibility: pick([null, 1, 6]), excerpt: words(), locator: '', note: '',
    editionId: null, start: null, end: null, quote: null, prefix: null, suffix: null, textSha256: null, analystId: some('analyst'), createdAt: at,
    relevance: pick([null, 'high']), accessChain: words(), searched: pick([null, '{}']),
  }),
  judgement: ({ some, words, pick }) => ({ id: newId(), claimId: some('claim'), analystId: some('analyst'), standard: 'icd203', term: pick([null, 'likely']), low: pick([null, 55, 0.1]), high: pick([null, 80.5]), percent: pick([null, 33.333333333333336]), confidence: pick([null, 'low']), verdict: null, rationale: words(), createdAt: at }),
  critique: ({ some, words, pick }) => {
    const claimId = some('claim')
    return { id: newId(), target: 'claim', targetId: claimId, claimId: pick([null, claimId]), type: 'unsourced-figure', severity: pick(['note', 'fatal']), text: words(), status: pick(['open', 'answered']), analystId: some('analyst'), createdAt: at }
  },
  critiqueReply: ({ some, words, pick }) => ({ id: newId(), critiqueId: some('critique'), kind: pick(['reply', 'answer', 'withdrawal']), text: words(), analystId: some('analyst'), createdAt: at }),
  prediction: ({ recorder, some, words, pick }) => {
    const claimId = made(recorder, 'claim', makers.claim({ recorder, some, words, pick }))
    return { id: newId(), claimId, criterion: words(), dueOn: '2027-01-01', topic: words(), outcome: pick([null, 'occurred']), resolvedOn: null, resolution: words(), analystId: some('analyst'), createdAt: at }
  },
  review: ({ some, words, pick }) => ({ id: newId(), claimId: some('claim'), reviewer: words(), status: pick(['requested', 'done']), note: words(), judgementId: pick([null, some('judgement')]), analystId: some('analyst'), createdAt: at, closedAt: pick([null, at]) }),
  assumption: ({ some, words, pick }) => ({ id: newId(), claimId: pick([null, some('claim')]), text: words(), wouldChange: words(), standing: pick(['holds', 'broken']), analystId: some('analyst'), createdAt: at }),
  question: ({ some, words }) => ({ id: newId(), text: words(), note: words(), analystId: some('analyst'), createdAt: at }),
  hypothesis: ({ some, words, pick }) => ({ id: newId(), questionId: some('question'), ordinal: pick([1, 2]), text: words(), note: words(), createdAt: at }),
  matrixItem: ({ some, words, pick }) => ({ id: newId(), questionId: some('question'), ordinal: pick([1, 2]), text: words(), evidenceId: pick([null, some('evidence')]), credibility: 'medium', relevance: pick(['low', 'high']), createdAt: at }),
  matrixCell: ({ recorder, some, words, pick }) => ({ id: newId(), itemId: made(recorder, 'matrixItem', makers.matrixItem({ recorder, some, words, pick })), hypothesisId: some('hypothesis'), analystId: some('analyst'), rating: pick(['CC', 'II']), createdAt: at }),
  dismissal: ({ some, words }) => ({ id: newId(), findingKey: newId(), finding: 'value-conflict', reason: words(), analystId: some('analyst'), createdAt: at }),
  suggestionDecision: ({ some, words, pick }) => ({ id: newId(), editionId: some('edition'), start: 0, end: 3, quote: words(), decision: pick(['accepted', 'dismissed']), claimId: null, analystId: some('analyst'), createdAt: at }),
  savedView: ({ some, words }) => ({ id: newId(), name: words(), view: 'claims', definition: '{}', analystId: some('analyst'), createdAt: at }),
  entityDate: ({ words, pick }) => ({ id: newId(), name: words(), aliases: '[]', beganOn: pick([null, '1991']), endedOn: null, kind: 'body', note: words(), createdAt: at }),
  setting: ({ pick }) => ({ id: newId(), value: pick(['1', '{"a":null}']) }),
}

function made<T extends TrackedTable>(recorder: Recorder, table: T, row: TrackedTables[T]): string {
  recorder.insert(table, row)
  return row.id
}

/** Columns that name a row for ever, or that the schema wants unique together. */
const fixed = new Set(['id', 'number', 'ordinal', 'documentId', 'claimId', 'itemId', 'hypothesisId', 'analystId', 'findingKey', 'tagId', 'sourceId', 'citesSourceId', 'start', 'end'])

/** Does one random action over any of the tracked tables: makes, alters and removes one to four things. */
export function randomAction(db: Database, random: () => number): Recorded<string> {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!
  const words = () => Array.from({ length: Math.floor(random() * 5) }, () => pick(alphabet)).join(' ')
  return act(db, { actor: 'Ada', at }, (did) => did, (recorder) => {
    const idsIn = (table: TrackedTable) => recorder.read<{ id: string }>(`SELECT id FROM "${table}" ORDER BY id`).map(({ id }) => id)
    const make = <T extends TrackedTable>(table: T): string => made(recorder, table, makers[table](making))
    const some = (table: TrackedTable): string => (random() < 0.9 ? idsIn(table)[Math.floor(random() * idsIn(table).length)] : undefined) ?? make(table)
    const making: Making = { recorder, pick, words, some }
    const done: string[] = []
    for (let left = 1 + Math.floor(random() * 4); left > 0; left -= 1) {
      const table = pick(trackedTables)
      const kind = random()
      if (table === 'project' || (kind < 0.4 && idsIn(table).length > 0)) {
        const patch = Object.fromEntries(Object.entries(makers[table](making)).filter(([column]) => !fixed.has(column) && random() < 0.5))
        recorder.update(table, pick(idsIn(table)), patch as Row)
        done.push(`alter ${table}`)
      } else if (kind < 0.6 && idsIn(table).length > 0) {
        removeWithDependents(recorder, table, pick(idsIn(table)))
        done.push(`remove ${table}`)
      } else {
        make(table)
        done.push(`make ${table}`)
      }
    }
    return done.join(', ')
  })
}

/** Removes a row and first everything that refers to it. */
function removeWithDependents(recorder: Recorder, table: TrackedTable, id: string): void {
  for (const dependent of trackedTables) {
    for (const { column } of recorder.read<{ column: string }>('SELECT "from" AS "column" FROM pragma_foreign_key_list(?) WHERE "table" = ?', dependent, table)) {
      for (const row of recorder.read<{ id: string }>(`SELECT id FROM "${dependent}" WHERE "${column}" = ?`, id)) removeWithDependents(recorder, dependent, row.id)
    }
  }
  recorder.remove(table, id)
}
