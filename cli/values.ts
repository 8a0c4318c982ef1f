import { Fault } from '#core/domain/fault.ts'
import { fieldLimit, isoDateForm, lineLimit } from '#core/contract/limits.ts'
import type { Given } from './command.ts'
import { UsageError } from './usage-error.ts'

/** The value of an option the command cannot do without. */
export function required(given: Given, option: string, words: string): string {
  const value = given.find(option)
  if (value === undefined) throw new UsageError(`--${option} is missing: ${words}.`)
  return value
}

/** What an option that may be left out says. */
export const optional = <Value>(value: string | undefined, read: (value: string) => Value): Value | undefined => (value === undefined ? undefined : read(value))

/** A value of a closed list, in any case of letters. Fault: `value-unknown`. */
export function oneOf<Value extends string>(field: string, value: string, allowed: readonly Value[]): Value {
  const wanted = value.trim().toLowerCase()
  const found = allowed.find((one) => one.toLowerCase() === wanted)
  if (found === undefined) throw new Fault('value-unknown', { field, value, allowed })
  return found
}

/** A whole number written in digits. */
export function wholeNumber(field: string, value: string, { least, most = Number.MAX_SAFE_INTEGER }: { readonly least: number; readonly most?: number }): number {
  const number = /^\d{1,16}$/.test(value.trim()) ? Number(value) : Number.NaN
  if (!(number >= least && number <= most)) throw new UsageError(`${field} takes a whole number ${most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`}; “${value}” is none.`)
  return number
}

/** Something on one line that says something; spaces around it are dropped. */
export function someLine(field: string, value: string): string {
  const line = value.trim()
  if (line === '') throw new UsageError(`${field} is empty.`)
  return fitting(field, line, lineLimit)
}

/** Text of any number of lines that says something. */
export function someProse(field: string, value: string): string {
  if (value.trim() === '') throw new UsageError(`${field} is empty.`)
  return prose(field, value)
}
export const prose = (field: string, value: string): string => fitting(field, value, fieldLimit)
export const line = (field: string, value: string): string => fitting(field, value, lineLimit)

/** A date of year, month or day precision. */
export function date(field: string, value: string): string {
  if (!isoDateForm.test(value.trim())) throw new UsageError(`${field} takes a date such as 2024, 2024-06 or 2024-06-19; “${value}” is none.`)
  return value.trim()
}

function fitting(field: string, value: string, most: number): string {
  if (value.length > most) throw new UsageError(`${field} is too long: it has ${value.length} characters, and ${most} fit. Nothing was cut or kept.`)
  return value
}
