import { z } from 'zod'
import type { Finding } from '../checks/finding.ts'
import { call } from './define.ts'

/** A finding as the window shows it; `dismissed` where an analyst has set it aside with a reason. */
export interface ListedFinding extends Finding {
  readonly dismissed: { readonly reason: string; readonly analyst: string; readonly at: string } | null
}

/** What may be asked about what does not fit. Positions are UTF-16, as everywhere in the window. */
export const checksContract = {
  checks: {
    /** Every finding of the project, documents first, in reading order. Dismissed ones are among them. */
    list: call(z.strictObject({})).returns<{ readonly findings: readonly ListedFinding[] }>(),
  },
}
