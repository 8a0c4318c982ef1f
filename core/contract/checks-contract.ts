import { z } from 'zod'
import { checkIds, type Finding } from '../checks/finding.ts'
import type { Match } from '../checks/matching.ts'
import type { Delta } from '../domain/change.ts'
import { call } from './define.ts'
import * as is from './inputs.ts'

/** A finding as the window shows it; `dismissed` where an analyst has set it aside with a reason. */
export interface ListedFinding extends Finding {
  readonly dismissed: { readonly reason: string; readonly analyst: string; readonly at: string } | null
}

const key = z.string().regex(/^[a-z0-9-]{1,40}:[a-z0-9]{1,16}$/, 'not the key of a finding')

/** What may be asked about what does not fit. Positions are UTF-16, as everywhere in the window. */
export const checksContract = {
  checks: {
    /**
     * Every finding of the project as it is when it answers, documents first, in reading order. Dismissed ones are among them. Other calls are
     * answered while it works; under the name of a job it tells how far it is (in per cent) and can be cancelled, which makes the findings null.
     */
    list: call(z.strictObject({ job: is.jobId.optional() })).returns<{ readonly findings: readonly ListedFinding[] | null }>(),
    /** Sets a finding aside, for this and every later run. One that is set aside already gets the new reason. */
    dismiss: call(z.strictObject({ key, check: z.enum(checkIds), reason: is.someProse })).returns<{ delta: Delta }>(),
    /** Brings a finding back; nothing changes where it was not set aside. */
    restore: call(z.strictObject({ key })).returns<{ delta: Delta }>(),
  },
}

/** What may be asked of the claims about a passage that is to be marked. */
export const matchingContract = {
  /** Claims that say what a passage says, best first, each with the numbers and dates that differ; none that is marked there already. */
  matches: call(z.strictObject({ documentId: is.idOf<'document'>(), span: is.span })).returns<readonly Match[]>(),
  /** Gives the marks of a claim nobody has worked on to another that says the same. Refused with `claim-has-work` where more hangs on it. */
  join: call(z.strictObject({ claimId: is.idOf<'claim'>(), into: is.idOf<'claim'>() })).returns<{ delta: Delta }>(),
}
