import { z } from 'zod'
import type { Delta } from '../domain/change.ts'
import { settingNames } from '../standards/project-scales.ts'
import { call, type Contract } from './define.ts'
import * as is from './inputs.ts'

/** What is settled for a project as a whole. */
export const settingsContract = {
  settings: {
    /** `value` is the JSON of the setting, null to go back to what is usual. Refused with `setting-invalid`, which says what is wrong with it. */
    set: call(z.strictObject({ name: z.enum(settingNames), value: is.prose.nullable() })).returns<{ delta: Delta }>(),
  },
} satisfies Contract
