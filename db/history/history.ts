import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Fault } from '#core/domain/fault.ts'
import { newId, type ChangeId } from '#core/domain/ids.ts'
import type { ChangeRecord, UndoState } from '#core/domain/change.ts'
import type { Database, Reader, Writer } from '../database.ts'
import { trackedTables, type Tables } from '../schema/tables.ts'
import { createRecorder, findRow, insertRow, removeRow, updateRow, type Operation, type Recorder, type Row } from './recorder.ts'

type ChangeRow = Tables['change']

/** Who acts, and when. `at` is an ISO 8601 instant. */
export interface Actor { readonly actor: string; readonly at: string }
/** A write with what the history noted of it; `change` is null where nothing changed. */
export interface Recorded<Result> { readonly result: Result; readonly change: ChangeRecord | null; readonly operations: readonly Operation[] }

/** The hash of the first change's "previous". */
export const genesisHash = '0'.repeat(64)

/**
 * Does one action of an analyst: everything `work` writes, or nothing, and one row of history with its inverse.
 * The label is what a menu says after "Undo"; it may be made from the result.
 */
export function act<Result>(db: Database, by: Actor, label: string | ((result: Result) => string), work: (recorder: Recorder) => Result): Recorded<Result> {
  return db.write((writer) => {
    const { recorder, operations } = createRecorder(writer)
    const result = work(recorder)
    if (operations.length === 0) return { result, change: null, operations }
    const last = lastChange(writer)
    const seq = (last?.seq ?? 0) + 1
    const change = append(writer, last, {
      seq, kind: 'action', label: typeof label === 'string' ? label : label(result), target: null,
      undoTop: seq, redoTop: null, below: last?.undoTop ?? null, operations: JSON.stringify(operations), actor: by.actor, at: by.at,
    })
    return { result, change, operations }
  })
}

/** Takes back the last action that stands. The taking back is itself a change. Throws `nothing-to-undo`, `history-diverged`. */
export const undo = (db: Database, by: Actor): Recorded<null> => db.write((writer) => step(writer, by, 'undo'))
/** Does again what was last undone. Throws `nothing-to-redo`, `history-diverged`. */
export const redo = (db: Database, by: Actor): Recorded<null> => db.write((writer) => step(writer, by, 'redo'))

/** What undo and redo would do now. */
export function undoState(reader: Reader): UndoState {
  const last = lastChange(reader)
  return { undo: labelOf(reader, last?.undoTop), redo: labelOf(reader, last?.redoTop) }
}

/** Newest first, from before `before` where given. */
export function changesOf(reader: Reader, { before, limit }: { readonly before?: number | undefined; readonly limit: number }): ChangeRecord[] {
  return reader.read<ChangeRow>('SELECT * FROM change WHERE seq < ? ORDER BY seq DESC LIMIT ?', before ?? Number.MAX_SAFE_INTEGER, limit).map(recordOf)
}
export const countChanges = (reader: Reader): number => reader.read<{ n: number }>('SELECT count(*) AS n FROM change')[0]?.n ?? 0

/** Who did what to which rows after the change `seq`, oldest first. An undo or redo is told by the action it was about. */
export function changesAfter(reader: Reader, seq: number): { readonly actor: string; readonly operations: readonly Operation[] }[] {
  return reader
    .read<Pick<ChangeRow, 'seq' | 'operations' | 'actor'>>('SELECT coalesce(t.seq, c.seq) AS seq, coalesce(t.operations, c.operations) AS operations, c.actor FROM change c LEFT JOIN change t ON t.seq = c.target WHERE c.seq > ? ORDER BY c.seq', seq)
    .map((row) => ({ actor: row.actor, operations: operationsOf(row) }))
}

/** The number of the newest change; 0 in a project nobody has worked in. */
export const lastSeq = (reader: Reader): number => reader.read<{ seq: number | null }>('SELECT max(seq) AS seq FROM change')[0]?.seq ?? 0

/** The hash a change must carry: over the hash before it and everything it says. */
export function hashOf(change: Omit<ChangeRow, 'hash'>): string {
  const { previousHash, seq, id, kind, label, target, undoTop, redoTop, below, operations, actor, at } = change
  return createHash('sha256').update(JSON.stringify([previousHash, seq, id, kind, label, target, undoTop, redoTop, below, operations, actor, at])).digest('hex')
}

/**
 * Both stacks are linked lists through the change rows: a row names what lies under it (`below`), and every row
 * names both tops as they are after it. So undo and redo read two rows, however long the history.
 * On the undo stack lie actions and redos; on the redo stack lie undos.
 */
function step(writer: Writer, by: Actor, kind: 'undo' | 'redo'): Recorded<null> {
  const last = lastChange(writer)
  const top = kind === 'undo' ? last?.undoTop : last?.redoTop
  if (!last || !top) throw new Fault(kind === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo', {})
  const entry = changeAt(writer, top)
  const action = entry.target === null ? entry : changeAt(writer, entry.target)
  const done = operationsOf(action)
  const operations = kind === 'undo' ? done.toReversed().map(inverse) : done
  for (const operation of operations) apply(writer, operation, action.seq)
  const seq = last.seq + 1
  const tops = kind === 'undo'
    ? { undoTop: entry.below, redoTop: seq, below: last.redoTop }
    : { undoTop: seq, redoTop: entry.below, below: last.undoTop }
  // The operations stand in the action's row; repeating them here would double the file for nothing.
  const change = append(writer, last, { seq, kind, label: action.label, target: action.seq, ...tops, operations: '[]', actor: by.actor, at: by.at })
  return { result: null, change, operations }
}

/** The operations of a change. A project file may come from anywhere: only tables and columns the history is kept for are touched. */
function operationsOf({ seq, operations }: Pick<ChangeRow, 'seq' | 'operations'>): Operation[] {
  const parsed = operationsForm.safeParse(JSON.parse(operations))
  if (!parsed.success) throw new Fault('history-diverged', { seq, detail: `change ${seq} says something that cannot be done` })
  return parsed.data
}
const rowForm = z.record(z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/), z.union([z.string(), z.number(), z.null()])).nullable()
const operationsForm = z.array(z.strictObject({ table: z.enum(trackedTables), id: z.string(), before: rowForm, after: rowForm }))

const inverse = ({ table, id, before, after }: Operation): Operation => ({ table, id, before: after, after: before })

/** Refuses where the row is not what the history says it was: better no undo than a wrong one. */
function apply(writer: Writer, { table, id, before, after }: Operation, seq: number): void {
  const now = findRow(writer, table, id)
  if (!sameRow(now, before)) throw new Fault('history-diverged', { seq, detail: `${table} ${id} is not as change ${seq} left it` })
  if (after === null) removeRow(writer, table, id)
  else if (before === null) insertRow(writer, table, after)
  else updateRow(writer, table, id, Object.fromEntries(Object.entries(after).filter(([column, value]) => before[column] !== value)))
}

function sameRow(now: Row | null, expected: Row | null): boolean {
  if (now === null || expected === null) return now === expected
  // A later migration may have added columns; what the history knows of must agree.
  return Object.entries(expected).every(([column, value]) => now[column] === value)
}

function append(writer: Writer, last: ChangeRow | undefined, said: Omit<ChangeRow, 'id' | 'previousHash' | 'hash'>): ChangeRecord {
  const row = { ...said, id: newId<'change'>(), previousHash: last?.hash ?? genesisHash }
  const complete: ChangeRow = { ...row, hash: hashOf(row) }
  insertChange(writer, complete)
  return recordOf(complete)
}

function insertChange(writer: Writer, row: ChangeRow): void {
  writer.execute(
    'INSERT INTO change (seq, id, kind, label, target, undoTop, redoTop, below, operations, actor, at, previousHash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    row.seq, row.id, row.kind, row.label, row.target, row.undoTop, row.redoTop, row.below, row.operations, row.actor, row.at, row.previousHash, row.hash,
  )
}

const lastChange = (reader: Reader): ChangeRow | undefined => reader.read<ChangeRow>('SELECT * FROM change ORDER BY seq DESC LIMIT 1')[0]
function changeAt(reader: Reader, seq: number): ChangeRow {
  const row = reader.read<ChangeRow>('SELECT * FROM change WHERE seq = ?', seq)[0]
  if (!row) throw new Fault('history-diverged', { seq, detail: `change ${seq} is missing` })
  return row
}
const labelOf = (reader: Reader, seq: number | null | undefined): string | null => (seq ? changeAt(reader, seq).label : null)

const recordOf = (row: ChangeRow): ChangeRecord => ({
  changeId: row.id as ChangeId, seq: row.seq, kind: row.kind as ChangeRecord['kind'], label: row.label, actor: row.actor, at: row.at, target: row.target,
})
