import BetterSqlite3 from 'better-sqlite3'
import { Kysely, SqliteDialect, type Compilable } from 'kysely'
import type { Tables } from './schema/tables.ts'

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

export interface Database extends Reader {
  /** Runs `work` in one transaction; rolls back if it throws. The only way to obtain a Writer. */
  write<Result>(work: (writer: Writer) => Result & NotAPromise<Result>): Result
  readonly path: string
  readonly readOnly: boolean
  readonly connection: BetterSqlite3.Database
  close(): void
}

/** Gives a prepared connection the Reader and Writer faces. Opening, checks and settings are `open-project-file`'s. */
export function databaseOver(connection: BetterSqlite3.Database): Database {
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
    all: <Row>(query: Selection<Row>) => {
      const { sql, parameters } = query.compile()
      return prepare(sql).all(...parameters) as Row[]
    },
    first: <Row>(query: Selection<Row>) => {
      const { sql, parameters } = query.compile()
      return prepare(sql).get(...parameters) as Row | undefined
    },
    read: <Row>(sql: string, ...parameters: readonly SqlValue[]) => reading(sql).all(...parameters) as Row[],
    run: (query) => {
      const { sql, parameters } = query.compile()
      return prepare(sql).run(...parameters).changes
    },
    execute: (sql, ...parameters) => prepare(sql).run(...parameters).changes,
  }
  return {
    all: writer.all,
    first: writer.first,
    read: writer.read,
    write: (work) => connection.transaction(() => work(writer)).immediate(),
    path: connection.name,
    readOnly: connection.readonly,
    connection,
    close: () => connection.close(),
  }
}
