/** Longest text a person may put in one field, in UTF-16 units; longer is refused with a sentence, never cut. */
export const fieldLimit = 100_000
/** The same for a field of one line. */
export const lineLimit = 2_000
/** ISO 8601 date of year, month or day precision. */
export const isoDateForm = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/
