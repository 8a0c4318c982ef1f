import type { ClaimRecord } from '../domain/claim.ts'
import { judgementsShown, type Surroundings } from './readings.ts'

/** Dates claims can be narrowed by: of what is claimed, of the documents, of the judgements, of predictions. Spoken in saved views: never renamed. */
export const dateFieldIds = ['claimed', 'published', 'judged', 'due'] as const
export type DateFieldId = (typeof dateFieldIds)[number]

/** Stretches of time seen from today. Spoken in saved views: never renamed. */
export const datePresets = ['before-today', 'today', 'last-7-days', 'last-30-days', 'next-7-days', 'next-30-days', 'this-year', 'last-year'] as const
export type DatePreset = (typeof datePresets)[number]

/** ISO dates of year, month or day precision, both included; null is open. */
export interface DateRange { readonly from: string | null; readonly to: string | null }
/** A stretch seen from today keeps its meaning as days go by; a range stays where it is. */
export type DateChoice = { readonly preset: DatePreset } | DateRange
export type ChosenDates = { readonly [Field in DateFieldId]?: DateChoice }

/** The stretches one asks for in each field. */
export const presetsOf: { readonly [Field in DateFieldId]: readonly DatePreset[] } = {
  claimed: ['last-30-days', 'this-year', 'last-year', 'next-30-days'],
  published: ['last-7-days', 'last-30-days', 'this-year', 'last-year'],
  judged: ['today', 'last-7-days', 'last-30-days', 'this-year'],
  due: ['before-today', 'today', 'next-7-days', 'next-30-days'],
}

/** The days a choice means on a day. */
export function rangeOf(choice: DateChoice, today: string): DateRange {
  if (!('preset' in choice)) return choice
  const year = Number(today.slice(0, 4))
  switch (choice.preset) {
    case 'before-today': return { from: null, to: daysFrom(today, -1) }
    case 'today': return { from: today, to: today }
    case 'last-7-days': return { from: daysFrom(today, -6), to: today }
    case 'last-30-days': return { from: daysFrom(today, -29), to: today }
    case 'next-7-days': return { from: today, to: daysFrom(today, 6) }
    case 'next-30-days': return { from: today, to: daysFrom(today, 29) }
    case 'this-year': return { from: String(year), to: String(year) }
    case 'last-year': return { from: String(year - 1), to: String(year - 1) }
  }
}
const daysFrom = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/**
 * The first and last day of a partial date as numbers that order like days: 20240601 and 20240631. A month that has no
 * 31st loses nothing by it, since such days are only compared.
 */
export const firstDay = (iso: string): number => Number(`${iso.slice(0, 4)}${iso.slice(5, 7) || '01'}${iso.slice(8, 10) || '01'}`)
export const lastDay = (iso: string): number => Number(`${iso.slice(0, 4)}${iso.slice(5, 7) || '12'}${iso.slice(8, 10) || '31'}`)

/** Whether a range ends before it begins. */
export const isTurnedRound = ({ from, to }: DateRange): boolean => from !== null && to !== null && firstDay(from) > lastDay(to)

/** The stretches of days of a claim in each field, as first and last day in turn. A claim of 2024 is about every day of it. */
export const dateReadings: { readonly [Field in DateFieldId]: (claim: ClaimRecord, around: Surroundings) => readonly number[] } = {
  claimed: ({ asOf, dates }) => [...spanOf(asOf, asOf), ...(dates ?? []).flatMap(({ from, to }) => spanOf(from ?? to, to ?? from))],
  published: ({ marks }, { documentOf }) => marks.flatMap(({ documentId }) => {
    const publishedOn = documentOf(documentId)?.publishedOn ?? null
    return spanOf(publishedOn, publishedOn)
  }),
  judged: (claim, around) => judgementsShown(claim, around).flatMap(({ at }) => {
    const day = dayOfMoment(at)
    return [day, day]
  }),
  due: ({ prediction }) => (prediction ? spanOf(prediction.dueOn, prediction.dueOn) : []),
}

function spanOf(from: string | null, to: string | null): readonly number[] {
  return from === null || to === null ? [] : [firstDay(from), lastDay(to)]
}

/** The day a moment falls on where the analyst is. */
function dayOfMoment(at: string): number {
  const moment = new Date(at)
  return moment.getFullYear() * 10_000 + (moment.getMonth() + 1) * 100 + moment.getDate()
}

/** The stretches of days of all claims in one field. */
export interface DateColumn {
  put(slot: number, days: readonly number[]): void
  /** Whether one of a slot's stretches has a day in common with a range. */
  meets(slot: number, from: number, to: number): boolean
}

export function createDateColumn(): DateColumn {
  const bySlot: (readonly number[])[] = []
  return {
    put(slot, days) { bySlot[slot] = days.length === 0 ? noDays : days },
    meets(slot, from, to) {
      const days = bySlot[slot] ?? noDays
      for (let at = 0; at < days.length; at += 2) if ((days[at] ?? 0) <= to && (days[at + 1] ?? 0) >= from) return true
      return false
    },
  }
}
const noDays: readonly number[] = []
