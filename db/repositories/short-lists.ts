import type { DismissalRecord, EntityDateRecord, SavedViewRecord, SettingRecord, ShortLists } from '#core/domain/project-lists.ts'
import type { DismissalId, EntityDateId, SavedViewId } from '#core/domain/ids.ts'
import { query, type Reader } from '../database.ts'
import { assumptionsOf, questionsOf } from './judging.ts'

/** How each of the short lists is read. */
export const shortLists: { readonly [Name in keyof ShortLists]: (reader: Reader) => ShortLists[Name] } = {
  questions: questionsOf,
  assumptions: assumptionsOf,
  dismissals: dismissalsOf,
  savedViews: savedViewsOf,
  entityDates: entityDatesOf,
  settings: settingsOf,
}

export const everyShortList = (reader: Reader): ShortLists => ({
  questions: questionsOf(reader), assumptions: assumptionsOf(reader), dismissals: dismissalsOf(reader), savedViews: savedViewsOf(reader),
  entityDates: entityDatesOf(reader), settings: settingsOf(reader),
})

export function dismissalsOf(reader: Reader): DismissalRecord[] {
  return reader.all(query.selectFrom('dismissal').innerJoin('analyst', 'analyst.id', 'dismissal.analystId').selectAll('dismissal').select('analyst.name as analyst').orderBy('dismissal.id'))
    .map(({ id, findingKey, finding, reason, analyst, createdAt }) => ({ dismissalId: id as DismissalId, findingKey, finding, reason, analyst, at: createdAt }))
}

export function savedViewsOf(reader: Reader): SavedViewRecord[] {
  return reader.all(query.selectFrom('savedView').innerJoin('analyst', 'analyst.id', 'savedView.analystId').selectAll('savedView').select('analyst.name as analyst').orderBy('savedView.name').orderBy('savedView.id'))
    .map(({ id, name, view, definition, analyst, createdAt }) => ({ savedViewId: id as SavedViewId, name, view, definition, analyst, at: createdAt }))
}

export function entityDatesOf(reader: Reader): EntityDateRecord[] {
  return reader.all(query.selectFrom('entityDate').selectAll().orderBy('name').orderBy('id'))
    .map(({ id, name, aliases, beganOn, endedOn, kind, note }) => ({ entityDateId: id as EntityDateId, name, aliases: JSON.parse(aliases) as string[], beganOn, endedOn, kind, note }))
}

export function settingsOf(reader: Reader): SettingRecord[] {
  return reader.all(query.selectFrom('setting').selectAll().orderBy('id')).map(({ id, value }) => ({ name: id, value }))
}
