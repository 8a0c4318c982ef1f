/** The window and the command say the same of a failure. */
export * from '#core/words/faults.ts'
