import type { PredictionRecord } from './judging.ts'

/** Where a prediction stands on a day: `waiting` until its date has come, then `due` until it is resolved. */
export type PredictionStanding = 'waiting' | 'due' | 'resolved'

/** `today` is an ISO day. A prediction for a day is due on it; one for a month or a year once that is over. */
export function standingOf({ dueOn, outcome }: Pick<PredictionRecord, 'dueOn' | 'outcome'>, today: string): PredictionStanding {
  if (outcome !== null) return 'resolved'
  const isDay = dueOn.length === 10
  return (isDay ? today >= dueOn : today.slice(0, dueOn.length) > dueOn) ? 'due' : 'waiting'
}
