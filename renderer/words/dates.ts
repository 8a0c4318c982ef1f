const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** An ISO date of year, month or day precision as a person writes it: "19 June 2024", "June 2024", "2024". */
export function dateInWords(iso: string | null): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso ?? '') ?? []
  if (!year) return iso ?? ''
  const monthName = month ? months[Number(month) - 1] : undefined
  return [day ? String(Number(day)) : null, monthName, year].filter(Boolean).join(' ')
}

/** A moment as near as it matters: the time today, the weekday's date this year, the full date before. */
export function momentInWords(iso: string, now: Date = new Date()): string {
  const moment = new Date(iso)
  if (Number.isNaN(moment.getTime())) return iso
  const time = moment.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
  if (moment.toDateString() === now.toDateString()) return `today, ${time}`
  const yesterday = new Date(now)
  yesterday.setDate(now.getDate() - 1)
  if (moment.toDateString() === yesterday.toDateString()) return `yesterday, ${time}`
  const sameYear = moment.getFullYear() === now.getFullYear()
  return moment.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) })
}

/** A moment in full, for a tooltip. */
export const momentInFull = (iso: string): string => new Date(iso).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })
