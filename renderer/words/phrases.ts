/** What sentences are put together from; the window and the command share it. */
export * from '#core/words/phrases.ts'
