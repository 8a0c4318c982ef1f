/** What the command ends with. */
export const exit = {
  done: 0,
  /** Done, with something refused or found. */
  refused: 1,
  /** Wrong usage, or a value that does not fit. */
  misuse: 2,
  /** The project cannot be opened; its file is as it was. */
  unopened: 3,
  /** A fault of Assay itself (EX_SOFTWARE of sysexits.h, so that no script takes it for one of the above). */
  broken: 70,
} as const
export type ExitCode = (typeof exit)[keyof typeof exit]
