import type { Run } from './phrase.ts'

/** One reading of a sentence as a report; indexes of pieces, end excluded. */
export interface Candidate {
  readonly cueStart: number
  readonly cueEnd: number
  readonly holder: Run | null
  readonly isNamed: boolean
  /** 0 frames the whole sentence ("according to …", ", the ministry said"), 1 reports in it, 2 only hints at a report ("citing …"). */
  readonly rank: 0 | 1 | 2
}
