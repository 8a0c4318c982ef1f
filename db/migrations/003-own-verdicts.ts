/** Verdicts a project made for itself: the list of a judgement's verdicts is no longer closed. The rows and columns stay as they are. */
export default {
  version: 3,
  sql: `
CREATE TABLE judgementAnew (
  id TEXT PRIMARY KEY,
  claimId TEXT NOT NULL REFERENCES claim (id),
  analystId TEXT NOT NULL REFERENCES analyst (id),
  standard TEXT NOT NULL CHECK (standard IN ('icd203', 'phia', 'ipcc', 'kent', 'percent')),
  term TEXT,
  low REAL CHECK (low BETWEEN 0 AND 100),
  high REAL CHECK (high BETWEEN 0 AND 100),
  percent REAL CHECK (percent BETWEEN 0 AND 100),
  confidence TEXT CHECK (confidence IN ('low', 'moderate', 'high')),
  -- One of the eight usual verdicts, or "own-…": one the project made for itself, whose words stand in the setting verdict-scale.
  verdict TEXT CHECK (verdict IN ('supported', 'largely-supported', 'mixed', 'misleading', 'largely-contradicted', 'contradicted', 'unverifiable', 'unverified') OR verdict GLOB 'own-?*'),
  rationale TEXT NOT NULL,
  createdAt TEXT NOT NULL
) STRICT;
INSERT INTO judgementAnew SELECT * FROM judgement;
DROP TABLE judgement;
ALTER TABLE judgementAnew RENAME TO judgement;
CREATE INDEX judgementByClaim ON judgement (claimId);
`,
} as const
