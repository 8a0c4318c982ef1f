/** Words apart from how they are set: white space made one, soft hyphens gone. */
export const flat = (text: string): string => text.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim()

/** What any exported note says, whatever carries it. */
export interface ReadNote {
  readonly headings: readonly string[]
  /** Everything one reads in it, as one line. */
  readonly text: string
}
