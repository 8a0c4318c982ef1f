import { Fault } from '#core/domain/fault.ts'

/** The fault that `work` throws, as plain values; fails where it throws none, or something else. */
export function faultOf(work: () => unknown): { code: string; details: Record<string, unknown> } {
  try {
    work()
  } catch (error) {
    if (error instanceof Fault) return { code: error.code, details: { ...error.details } }
    throw error
  }
  throw new Error('no fault was thrown')
}
