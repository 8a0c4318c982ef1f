import { z } from 'zod'
import type { Delta } from '../domain/change.ts'
import type { ClaimId, CritiqueId } from '../domain/ids.ts'
import { call, type Contract } from './define.ts'
import * as is from './inputs.ts'

/** What may be done with what the checks found, beyond setting it aside. */
export const findingsContract = {
  findings: {
    /**
     * Writes a critique on a claim, or (where `claimId` is null) on the claim marked at a passage. Where none is marked there the passage is
     * made a claim first; one undo takes back both. Faults: `claim-not-found`, `document-not-found`, `span-invalid`.
     */
    criticise: call(z.strictObject({
      claimId: is.idOf<'claim'>().nullable(), passage: z.strictObject({ documentId: is.idOf<'document'>(), span: is.span }).nullable(),
      type: is.critiqueType, severity: is.critiqueSeverity, text: is.someProse,
    })).returns<{ readonly claimId: ClaimId; readonly critiqueId: CritiqueId; readonly isNewClaim: boolean; readonly delta: Delta }>(),
  },
} satisfies Contract
