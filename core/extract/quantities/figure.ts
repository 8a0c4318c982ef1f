/** A number with its scale: "3 million", "1.5bn", "twenty-five thousand", "millions of". */
export interface Figure {
  /** Null where the digits cannot be read for certain. */
  readonly value: number | null
  /** Before the scale: "2" of "2 million". */
  readonly base: number
  readonly scale: number
  /** At least this many, open above. */
  readonly open: boolean
  readonly grouped: boolean
  readonly worded: boolean
  /** "3m": million beside money and people, metres elsewhere. */
  readonly markedM: boolean
  readonly start: number
  readonly end: number
}
