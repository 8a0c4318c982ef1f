/** What judging by a standard needs: predictions, reviews, assumptions, competing hypotheses, and what analysts decided about findings and suggestions. */
export default {
  version: 2,
  sql: `
-- Figures and dates of a claim as an analyst set them, NULL where they are as read from its words.
ALTER TABLE claim ADD COLUMN figures TEXT CHECK (figures IS NULL OR json_valid(figures));
ALTER TABLE claim ADD COLUMN dates TEXT CHECK (dates IS NULL OR json_valid(dates));

ALTER TABLE evidence ADD COLUMN relevance TEXT CHECK (relevance IN ('low', 'medium', 'high'));
-- How the evidence came to the source, from hand to hand.
ALTER TABLE evidence ADD COLUMN accessChain TEXT NOT NULL DEFAULT '';
-- Where the evidence is that a search found nothing: what was searched for, where and when, as JSON.
ALTER TABLE evidence ADD COLUMN searched TEXT CHECK (searched IS NULL OR json_valid(searched));

CREATE TABLE prediction (
  id TEXT PRIMARY KEY,
  claimId TEXT NOT NULL UNIQUE REFERENCES claim (id),
  criterion TEXT NOT NULL,
  dueOn TEXT NOT NULL,
  topic TEXT NOT NULL,
  outcome TEXT CHECK (outcome IN ('occurred', 'did-not-occur', 'void')),
  resolvedOn TEXT,
  resolution TEXT NOT NULL,
  analystId TEXT NOT NULL REFERENCES analyst (id),
  createdAt TEXT NOT NULL
) STRICT;
CREATE INDEX predictionByDue ON prediction (dueOn);

CREATE TABLE review (
  id TEXT PRIMARY KEY,
  claimId TEXT NOT NULL REFERENCES claim (id),
  reviewer TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('requested', 'done', 'withdrawn')),
  note TEXT NOT NULL,
  judgementId TEXT REFERENCES judgement (id),
  analystId TEXT NOT NULL REFERENCES analyst (id),
  createdAt TEXT NOT NULL,
  closedAt TEXT
) STRICT;
CREATE INDEX reviewByClaim ON review (claimId);
CREATE INDEX reviewByJudgement ON review (judgementId);

CREATE TABLE assumption (
  id TEXT PRIMARY KEY,
  claimId TEXT REFERENCES claim (id),
  text TEXT NOT NULL,
  wouldChange TEXT NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('holds', 'in-doubt', 'broken')),
  analystId TEXT NOT NULL REFERENCES analyst (id),
  createdAt TEXT NOT NULL
) STRICT;
CREATE INDEX assumptionByClaim ON assumption (claimId);

-- Competing hypotheses: a question, its answers, the evidence weighed, and a rating by each analyst where they cross.
CREATE TABLE question (
  id TEXT PRIMARY KEY,
  text TEXT NOT NULL,
  note TEXT NOT NULL,
  analystId TEXT NOT NULL REFERENCES analyst (id),
  createdAt TEXT NOT NULL
) STRICT;

CREATE TABLE hypothesis (
  id TEXT PRIMARY KEY,
  questionId TEXT NOT NULL REFERENCES question (id),
  ordinal INTEGER NOT NULL,
  text TEXT NOT NULL,
  note TEXT NOT NULL,
  createdAt TEXT NOT NULL
) STRICT;
CREATE INDEX hypothesisByQuestion ON hypothesis (questionId);

CREATE TABLE matrixItem (
  id TEXT PRIMARY KEY,
  questionId TEXT NOT NULL REFERENCES question (id),
  ordinal INTEGER NOT NULL,
  text TEXT NOT NULL,
  evidenceId TEXT REFERENCES evidence (id),
  credibility TEXT NOT NULL CHECK (credibility IN ('low', 'medium', 'high')),
  relevance TEXT NOT NULL CHECK (relevance IN ('low', 'medium', 'high')),
  createdAt TEXT NOT NULL
) STRICT;
CREATE INDEX matrixItemByQuestion ON matrixItem (questionId);
CREATE INDEX matrixItemByEvidence ON matrixItem (evidenceId);

CREATE TABLE matrixCell (
  id TEXT PRIMARY KEY,
  itemId TEXT NOT NULL REFERENCES matrixItem (id),
  hypothesisId TEXT NOT NULL REFERENCES hypothesis (id),
  analystId TEXT NOT NULL REFERENCES analyst (id),
  rating TEXT NOT NULL CHECK (rating IN ('CC', 'C', 'N', 'NA', 'I', 'II')),
  createdAt TEXT NOT NULL,
  UNIQUE (itemId, hypothesisId, analystId)
) STRICT;
CREATE INDEX matrixCellByHypothesis ON matrixCell (hypothesisId);

-- Findings an analyst set aside, by the finding's lasting key.
CREATE TABLE dismissal (
  id TEXT PRIMARY KEY,
  findingKey TEXT NOT NULL UNIQUE,
  finding TEXT NOT NULL,
  reason TEXT NOT NULL,
  analystId TEXT NOT NULL REFERENCES analyst (id),
  createdAt TEXT NOT NULL
) STRICT;

-- What analysts made of suggested sentences, from which the suggestions learn. The claim that was made may be gone since.
CREATE TABLE suggestionDecision (
  id TEXT PRIMARY KEY,
  editionId TEXT NOT NULL REFERENCES edition (id),
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > start),
  quote TEXT NOT NULL,
  decision TEXT NOT NULL CHECK (decision IN ('accepted', 'dismissed')),
  claimId TEXT,
  analystId TEXT NOT NULL REFERENCES analyst (id),
  createdAt TEXT NOT NULL
) STRICT;
CREATE INDEX suggestionDecisionByEdition ON suggestionDecision (editionId, start);

CREATE TABLE savedView (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  view TEXT NOT NULL,
  definition TEXT NOT NULL CHECK (json_valid(definition)),
  analystId TEXT NOT NULL REFERENCES analyst (id),
  createdAt TEXT NOT NULL
) STRICT;

-- When bodies, states, offices and treaties existed, as analysts of this project know it.
CREATE TABLE entityDate (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  aliases TEXT NOT NULL CHECK (json_valid(aliases)),
  beganOn TEXT,
  endedOn TEXT,
  kind TEXT NOT NULL,
  note TEXT NOT NULL,
  createdAt TEXT NOT NULL
) STRICT;

-- What was set for the project as a whole, by name. Values are JSON.
CREATE TABLE setting (
  id TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

-- Up to which change an analyst has looked. Looking changes nothing, so it is in no history.
CREATE TABLE look (
  analystId TEXT PRIMARY KEY REFERENCES analyst (id),
  seq INTEGER NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
} as const
