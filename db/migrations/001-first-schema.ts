/** The first schema. Never edited after release: a later version adds a migration. */
export default {
  version: 1,
  sql: `
CREATE TABLE project (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  standard TEXT NOT NULL CHECK (standard IN ('icd203', 'phia', 'ipcc', 'kent', 'percent')),
  wordRow INTEGER NOT NULL DEFAULT 1 CHECK (wordRow IN (1, 2)),
  createdAt TEXT NOT NULL
) STRICT;

-- Which program brought the file to which schema version; the first row is its making.
CREATE TABLE upgrade (
  schema INTEGER PRIMARY KEY,
  writtenBy TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

-- Numbers that only ever grow and are never undone, so that "claim 12" means one claim for ever.
CREATE TABLE counter (
  name TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE analyst (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  createdAt TEXT NOT NULL
) STRICT;

-- Content is append-only and addressed by its hash; undoing an import leaves it, so that redo finds it.
CREATE TABLE original (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE content (
  id TEXT PRIMARY KEY CHECK (length(id) = 64),
  textSha256 TEXT NOT NULL CHECK (length(textSha256) = 64),
  text TEXT NOT NULL,
  characters INTEGER NOT NULL CHECK (characters >= 0)
) STRICT;

CREATE TABLE block (
  row INTEGER PRIMARY KEY,
  contentId TEXT NOT NULL REFERENCES content (id),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('heading', 'paragraph', 'list-item', 'quote', 'table-cell', 'caption')),
  level INTEGER NOT NULL CHECK (level >= 0),
  boilerplate TEXT CHECK (boilerplate IN ('repeated-title', 'see-also', 'table-of-contents', 'navigation', 'byline', 'footer')),
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > start),
  tableNumber INTEGER,
  rowNumber INTEGER,
  columnNumber INTEGER,
  isHeader INTEGER CHECK (isHeader IN (0, 1)),
  UNIQUE (contentId, ordinal)
) STRICT;

CREATE TABLE document (
  id TEXT PRIMARY KEY,
  ordinal INTEGER NOT NULL,
  title TEXT NOT NULL,
  author TEXT,
  site TEXT,
  publishedOn TEXT,
  url TEXT,
  language TEXT,
  createdAt TEXT NOT NULL
) STRICT;

CREATE TABLE edition (
  id TEXT PRIMARY KEY,
  documentId TEXT NOT NULL REFERENCES document (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  originalSha256 TEXT NOT NULL REFERENCES original (sha256),
  contentId TEXT NOT NULL REFERENCES content (id),
  fileName TEXT NOT NULL,
  mediaType TEXT NOT NULL,
  encoding TEXT,
  steps TEXT NOT NULL CHECK (json_valid(steps)),
  warnings TEXT NOT NULL CHECK (json_valid(warnings)),
  importedAt TEXT NOT NULL,
  UNIQUE (documentId, number)
) STRICT;
CREATE INDEX editionByOriginal ON edition (originalSha256);
CREATE INDEX editionByContent ON edition (contentId);

CREATE TABLE claim (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  statement TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('figure', 'date', 'event', 'state', 'causal', 'attribution', 'prediction', 'quotation', 'definition', 'opinion')),
  status TEXT NOT NULL CHECK (status IN ('open', 'in-progress', 'judged', 'needs-review', 'closed')),
  priority TEXT NOT NULL CHECK (priority IN ('low', 'normal', 'high', 'urgent')),
  assignee TEXT,
  asOf TEXT,
  note TEXT NOT NULL,
  analystId TEXT NOT NULL REFERENCES analyst (id),
  createdAt TEXT NOT NULL
) STRICT;

CREATE TABLE tag (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE claimTag (
  id TEXT PRIMARY KEY,
  claimId TEXT NOT NULL REFERENCES claim (id),
  tagId TEXT NOT NULL REFERENCES tag (id),
  UNIQUE (claimId, tagId)
) STRICT;
CREATE INDEX claimTagByTag ON claimTag (tagId);

CREATE TABLE mark (
  id TEXT PRIMARY KEY,
  claimId TEXT NOT NULL REFERENCES claim (id),
  editionId TEXT NOT NULL REFERENCES edition (id),
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > start),
  quote TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  textSha256 TEXT NOT NULL,
  analystId TEXT NOT NULL REFERENCES analyst (id),
  createdAt TEXT NOT NULL
) STRICT;
CREATE INDEX markByClaim ON mark (claimId);
CREATE INDEX markByEdition ON mark (editionId, start);

CREATE TABLE source (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  author TEXT,
  publisher TEXT,
  url TEXT,
  publishedOn TEXT,
  accessedOn TEXT,
  reliability TEXT CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
  note TEXT NOT NULL,
  createdAt TEXT NOT NULL
) STRICT;

-- Who got it from whom.
CREATE TABLE citation (
  id TEXT PRIMARY KEY,
  sourceId TEXT NOT NULL REFERENCES source (id),
  citesSourceId TEXT NOT NULL REFERENCES source (id) CHECK (citesSourceId <> sourceId),
  UNIQUE (sourceId, citesSourceId)
) STRICT;
CREATE INDEX citationByCited ON citation (citesSourceId);

-- The documents a source is the origin of.
CREATE TABLE origin (
  id TEXT PRIMARY KEY,
  sourceId TEXT NOT NULL REFERENCES source (id),
  documentId TEXT NOT NULL REFERENCES document (id),
  UNIQUE (sourceId, documentId)
) STRICT;
CREATE INDEX originByDocument ON origin (documentId);

CREATE TABLE evidence (
  id TEXT PRIMARY KEY,
  claimId TEXT NOT NULL REFERENCES claim (id),
  sourceId TEXT REFERENCES source (id),
  stance TEXT NOT NULL CHECK (stance IN ('supports', 'contradicts', 'context')),
  credibility INTEGER CHECK (credibility BETWEEN 1 AND 6),
  excerpt TEXT NOT NULL,
  locator TEXT NOT NULL,
  note TEXT NOT NULL,
  editionId TEXT REFERENCES edition (id),
  start INTEGER CHECK (start >= 0),
  "end" INTEGER CHECK ("end" > start),
  quote TEXT,
  prefix TEXT,
  suffix TEXT,
  textSha256 TEXT,
  analystId TEXT NOT NULL REFERENCES analyst (id),
  createdAt TEXT NOT NULL
) STRICT;
CREATE INDEX evidenceByClaim ON evidence (claimId);
CREATE INDEX evidenceBySource ON evidence (sourceId);
CREATE INDEX evidenceByEdition ON evidence (editionId);

CREATE TABLE judgement (
  id TEXT PRIMARY KEY,
  claimId TEXT NOT NULL REFERENCES claim (id),
  analystId TEXT NOT NULL REFERENCES analyst (id),
  standard TEXT NOT NULL CHECK (standard IN ('icd203', 'phia', 'ipcc', 'kent', 'percent')),
  term TEXT,
  low REAL CHECK (low BETWEEN 0 AND 100),
  high REAL CHECK (high BETWEEN 0 AND 100),
  percent REAL CHECK (percent BETWEEN 0 AND 100),
  confidence TEXT CHECK (confidence IN ('low', 'moderate', 'high')),
  verdict TEXT CHECK (verdict IN ('supported', 'largely-supported', 'mixed', 'misleading', 'largely-contradicted', 'contradicted', 'unverifiable', 'unverified')),
  rationale TEXT NOT NULL,
  createdAt TEXT NOT NULL
) STRICT;
CREATE INDEX judgementByClaim ON judgement (claimId);

CREATE TABLE critique (
  id TEXT PRIMARY KEY,
  target TEXT NOT NULL CHECK (target IN ('claim', 'mark', 'source', 'evidence', 'judgement')),
  targetId TEXT NOT NULL,
  claimId TEXT REFERENCES claim (id),
  type TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('note', 'minor', 'major', 'fatal')),
  text TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('open', 'answered', 'withdrawn')),
  analystId TEXT NOT NULL REFERENCES analyst (id),
  createdAt TEXT NOT NULL
) STRICT;
CREATE INDEX critiqueByTarget ON critique (targetId);
CREATE INDEX critiqueByClaim ON critique (claimId);

CREATE TABLE critiqueReply (
  id TEXT PRIMARY KEY,
  critiqueId TEXT NOT NULL REFERENCES critique (id),
  kind TEXT NOT NULL CHECK (kind IN ('reply', 'answer', 'withdrawal')),
  text TEXT NOT NULL,
  analystId TEXT NOT NULL REFERENCES analyst (id),
  createdAt TEXT NOT NULL
) STRICT;
CREATE INDEX critiqueReplyByCritique ON critiqueReply (critiqueId);

-- Append-only history: what was done, by whom, how to take it back, chained by hash.
CREATE TABLE change (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('action', 'undo', 'redo')),
  label TEXT NOT NULL,
  -- Seq of the action an undo or redo is about.
  target INTEGER REFERENCES change (seq),
  -- The two stacks after this change, by their top; "below" is what lies under this change on its stack.
  undoTop INTEGER REFERENCES change (seq),
  redoTop INTEGER REFERENCES change (seq),
  below INTEGER REFERENCES change (seq),
  operations TEXT NOT NULL CHECK (json_valid(operations)),
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  previousHash TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE TRIGGER changeIsAppendOnly BEFORE UPDATE ON change BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER changeIsKept BEFORE DELETE ON change BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;

CREATE VIRTUAL TABLE passageSearch USING fts5(text, tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE claimSearch USING fts5(statement, note, content = 'claim', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER claimSearchAdds AFTER INSERT ON claim BEGIN
  INSERT INTO claimSearch (rowid, statement, note) VALUES (new.number, new.statement, new.note);
END;
CREATE TRIGGER claimSearchForgets AFTER DELETE ON claim BEGIN
  INSERT INTO claimSearch (claimSearch, rowid, statement, note) VALUES ('delete', old.number, old.statement, old.note);
END;
CREATE TRIGGER claimSearchFollows AFTER UPDATE ON claim BEGIN
  INSERT INTO claimSearch (claimSearch, rowid, statement, note) VALUES ('delete', old.number, old.statement, old.note);
  INSERT INTO claimSearch (rowid, statement, note) VALUES (new.number, new.statement, new.note);
END;
`,
} as const
