/**
 * One plain line to the person watching. It goes to stderr so that stdout keeps to results.
 *
 * @param {string} text
 */
export function say(text) {
  process.stderr.write(`assay: ${text}\n`)
}

/** An end a person can do something about: the sentence is all that is shown, never a stack. */
export class Stop extends Error {
  /**
   * @param {string} sentence
   * @param {number} [code] the exit code of the command
   */
  constructor(sentence, code = 1) {
    super(sentence)
    this.code = code
  }
}

/**
 * Runs the main function of a script and turns a Stop into its sentence and its exit code.
 *
 * @param {() => Promise<number | void>} main
 */
export async function runScript(main) {
  try {
    process.exitCode = (await main()) ?? 0
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    say(error.message)
    process.exitCode = error.code
  }
}
