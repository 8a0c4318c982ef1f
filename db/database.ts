import type BetterSqlite3 from 'better-sqlite3'
import { Kysely, SqliteDialect, type Compilable } from 'kysely'
import { Fault } from '#core/domain/fault.ts'
import type { Tables } from './schema/tables.ts'
import type { Connection } from './sqlite.ts'
import { withFaults } from './sqlite-faults.ts'

/** Builds typed queries. It holds no connection, so a query can only be run through a Reader or Writer. */
export const query = new Kysely<Tables>({
  dialect: new SqliteDialect({
    database: () => Promise.reject(new Error('run this query through a Reader or a Writer')),
  }),
})

/** A query that only reads. Keeps `insert … returning` out of a Reader's hands. */
type Selection<Row> = Compilable<Row> & { readonly isSelectQueryBuilder: true }

/** One value SQLite gives or takes. */
export type SqlValue = string | number | null | Uint8Array

export interface Reader {
  all<Row>(query: Selection<Row>): Row[]
  first<Row>(query: Selection<Row>): Row | undefined
  /** Hand-written SQL that only reads, for what the builder cannot say (full-text search). Statements are kept prepared. */
  read<Row>(sql: string, ...parameters: readonly SqlValue[]): Row[]
}
export interface Writer extends Reader {
  run(query: Compilable<unknown>): number
  /** Hand-written SQL that writes; answers how many rows changed. */
  execute(sql: string, ...parameters: readonly SqlValue[]): number
}
/** SQLite transactions are synchronous; awaiting inside one would commit too early. */
type NotAPromise<Result> = Result extends PromiseLike<unknown> ? never : unknown

/** What opening a project found and did, for telling the analyst. */
export interface Opening {
  /** The last session did not end well; everything it had acknowledged was brought back and the whole file was checked. */
  readonly recovered: boolean
  /** Journals beside the file that did not belong to it, under their new names. */
  readonly setAside: readonly string[]
  /** The schema the file had before it was brought up to date, with the copy made first; null where it was current. */
  readonly migrated: { readonly from: number; readonly backup: string | null } | null
}

export interface Database extends Reader {
  /**
   * Runs `work` in one transaction; rolls back if it throws. The only way to obtain a Writer.
   * Faults: `project-read-only`, `disk-full`, `write-failed`, `project-damaged`, `project-locked`.
   */
  write<Result>(work: (writer: Writer) => Result & NotAPromise<Result>): Result
  readonly path: string
  readonly readOnly: boolean
  readonly opening: Opening
  readonly connection: BetterSqlite3.Database
  close(): void
}

/** How a connection stands to the file a person knows. */
export interface Standing {
  readonly path: string
  readonly readOnly: boolean
  readonly opening: Opening
  /** Looks, before a write, whether writing is still safe; throws a fault where not. */
  readonly beforeWrite: () => void
  readonly close: () => void
}

/** Gives a prepared connection the Reader and Writer faces. Opening, checks and settings are `open-project-file`'s. */
export function databaseOver(connection: Connection, standing: Partial<Standing> = {}): Database {
  const path = standing.path ?? connection.name
  const readOnly = standing.readOnly ?? connection.readonly
  const statements = new Map<string, BetterSqlite3.Statement>()
  const prepare = (sql: string) => {
    let statement = statements.get(sql)
    if (!statement) statements.set(sql, (statement = connection.prepare(sql)))
    return statement
  }
  const reading = (sql: string) => {
    const statement = prepare(sql)
    if (!statement.readonly) throw new Error('a Reader was given SQL that writes')
    return statement
  }
  const writer: Writer = {
    all: <Row>(query: Selection<Row>) => withFaults(path, 'reading', () => {
      const { sql, parameters } = query.compile()
      return reading(sql).all(...parameters) as Row[]
    }),
    first: <Row>(query: Selection<Row>) => withFaults(path, 'reading', () => {
      const { sql, parameters } = query.compile()
      return reading(sql).get(...parameters) as Row | undefined
    }),
    read: <Row>(sql: string, ...parameters: readonly SqlValue[]) => withFaults(path, 'reading', () => reading(sql).all(...parameters) as Row[]),
    run: (query) => withFaults(path, 'writing', () => {
      const { sql, parameters } = query.compile()
      return prepare(sql).run(...parameters).changes
    }),
    execute: (sql, ...parameters) => withFaults(path, 'writing', () => prepare(sql).run(...parameters).changes),
  }
  return {
    all: writer.all,
    first: writer.first,
    read: writer.read,
    write: (work) => {
      if (readOnly) throw new Fault('project-read-only', { path })
      standing.beforeWrite?.()
      return withFaults(path, 'writing', () => connection.transaction(() => work(writer)).immediate())
    },
    path,
    readOnly,
    opening: standing.opening ?? { recovered: false, setAside: [], migrated: null },
    connection,
    close: standing.close ?? (() => connection.close()),
  }
}
