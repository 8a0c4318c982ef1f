const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/**
 * An ISO 8601 date of year, month or day precision from what a person typed, or null where it is no date. Days before
 * months in number form ("19.6.2024"); slashes, which are read differently on either side of an ocean, only where one
 * reading is possible.
 */
export function readDate(typed: string): string | null {
  const words = typed.trim().toLowerCase().replace(/[,]/g, ' ').replace(/\s+/g, ' ')
  const iso = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(words)
  if (iso) return dated(iso[1], iso[2], iso[3])
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(words)
  if (dotted) return dated(dotted[3], dotted[2], dotted[1])
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(words)
  if (slashed) return onlyReading(dated(slashed[3], slashed[2], slashed[1]), dated(slashed[3], slashed[1], slashed[2]))
  const named = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?(\p{L}{3,9})\.? (?:(\d{1,2})(?:st|nd|rd|th)? )?(\d{4})$/u.exec(words)
  if (named && !(named[1] && named[3])) {
    const month = months.findIndex((each) => each.startsWith(named[2] ?? '?')) + 1
    return month === 0 ? null : dated(named[4], String(month), named[1] ?? named[3])
  }
  return null
}

function dated(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (!year) return null
  if (!month) return year
  if (Number(month) < 1 || Number(month) > 12) return null
  if (!day) return `${year}-${two(month)}`
  const daysInMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return Number(day) < 1 || Number(day) > daysInMonth ? null : `${year}-${two(month)}-${two(day)}`
}

const two = (digits: string): string => digits.padStart(2, '0')
const onlyReading = (a: string | null, b: string | null): string | null => (a === null || a === b ? b : b === null ? a : null)
