/** One step of the schema. Never edited once released; a migration imports nothing that can change. */
export interface Migration {
  /** The schema version this step arrives at; versions count up from 1 without gaps. */
  readonly version: number
  readonly sql: string
}
