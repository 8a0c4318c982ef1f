import type { Migration } from '../migrations/migration.ts'
import { migrations } from '../migrations/migrations.ts'

/** Steps that never shipped: a column, a table rebuilt with its rows, a table with rows made of old ones. They prove that steps are taken well. */
export const furtherSteps: readonly Migration[] = [
  ...migrations,
  { version: migrations.length + 1, sql: `ALTER TABLE claim ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'; CREATE INDEX claimByMood ON claim (mood);` },
  {
    version: migrations.length + 2,
    sql: `
CREATE TABLE tagAnew (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, colour TEXT NOT NULL) STRICT;
INSERT INTO tagAnew SELECT id, name, 'grey' FROM tag;
DROP TABLE tag;
ALTER TABLE tagAnew RENAME TO tag;`,
  },
  {
    version: migrations.length + 3,
    sql: `
CREATE TABLE mood (claimId TEXT PRIMARY KEY REFERENCES claim (id), mood TEXT NOT NULL) STRICT;
INSERT INTO mood SELECT id, upper(mood) FROM claim;`,
  },
]
