import { createCheckIndex } from './check-index.ts'
import type { CheckedCorpus } from './corpus.ts'
import type { Finding } from './finding.ts'

/** Everything in a project that does not fit, in reading order, then what is about claims that are marked nowhere. */
export const findingsIn = (corpus: CheckedCorpus): Finding[] => createCheckIndex(corpus).findings()
