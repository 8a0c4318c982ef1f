import { computed, ref, shallowRef, watch } from 'vue'
import { defineStore } from 'pinia'
import { readDefinition, usualDefinition, usualWidths, writeDefinition, type TableDefinition } from '#core/claims-table/definition.ts'
import { dateFieldIds, rangeOf, type DateChoice, type DateFieldId } from '#core/claims-table/date-ranges.ts'
import type { ColumnId, FieldId } from '#core/claims-table/fields.ts'
import type { ClaimRecord } from '#core/domain/claim.ts'
import type { ClaimId } from '#core/domain/ids.ts'
import { useClaimsView } from '#renderer/stores/claims-view.ts'
import { useProject } from '#renderer/stores/project.ts'
import { useChangedClaims } from './changed-claims.ts'
import { useFoundWords } from './found-words.ts'
import { rememberTable } from './remember-table.ts'
import { useSurroundings } from './surroundings.ts'
import { createTableReader } from './table-reader.ts'

/** The table of all claims: how it is to look, and what stands in it. Lives on while another view is shown. */
export const useClaimsTable = defineStore('claims-table', () => {
  const project = useProject()
  const definition = shallowRef<TableDefinition>(usualDefinition)
  /** Claims something else asked to see: a plot, a finding. Kept in no view. */
  const only = shallowRef<{ readonly label: string; readonly claimIds: readonly ClaimId[] } | null>(null)
  const foldedGroups = shallowRef<ReadonlySet<string>>(new Set())
  /** Where there is room for them beside the table and the sheet, the filters are there from the start. */
  const filtersShown = ref(innerWidth >= 1500)
  /** Grows whenever the columns hold something new. */
  const turn = ref(0)
  /** Claims that have not been read into the columns yet. */
  const left = ref(0)

  const changedClaims = useChangedClaims()
  const { surroundings, findings, askForFindings, compareValues, wordsFrom } = useSurroundings(changedClaims.byClaim)
  const reader = createTableReader({
    claimOf: project.findClaim,
    surroundings: () => surroundings.value,
    changed: (unread) => {
      left.value = unread
      turn.value += 1
    },
  })
  reader.read(project.claims.keys())
  project.followClaims(({ put, removed }) => {
    if (removed === 'all') reader.empty()
    else if (removed.length > 0) reader.remove(removed)
    if (put.length > 0) reader.read(put)
  })
  // What stands around the claims is read with them; each change of it reaches the claims it concerns.
  watch(surroundings, (now, before) => {
    if (now.analyst !== before.analyst || now.today !== before.today || now.reliabilityOf !== before.reliabilityOf || now.documentOf !== before.documentOf) reader.read(project.claims.keys())
    else {
      if (now.verdicts !== before.verdicts) reader.readAgain(project.claims.keys(), { fields: [], columns: ['verdict'] })
      if (now.findings !== before.findings) reader.readAgain(project.claims.keys(), { fields: ['finding'], columns: ['findings'] })
      if (now.changed !== before.changed) reader.readAgain(new Set([...now.changed.keys(), ...before.changed.keys()]), { fields: ['changed'], columns: ['changed'] })
    }
  })

  const words = computed(() => definition.value.words)
  const found = useFoundWords(words, turn)

  const arrangement = computed(() => {
    void turn.value
    const { chosen, dates, sort, group } = definition.value
    const table = reader.table()
    return table.arrange({
      chosen, sort, group,
      within: [...(found.numbers.value ? [table.onlyNumbers(found.numbers.value)] : []), ...(only.value ? [table.only(only.value.claimIds)] : []), ...dateFieldIds.flatMap((field) => {
        const choice = dates[field]
        return choice ? [table.onlyDated(field, rangeOf(choice, surroundings.value.today))] : []
      })],
      foldedGroups: foldedGroups.value,
      compareValues: compareValues.value,
    })
  })

  /** The claim of a row; null for a heading and beyond the end. */
  function claimAt(row: number): ClaimRecord | null {
    const slot = arrangement.value.rows[row] ?? -1
    const claimId = slot < 0 ? null : reader.table().claimOf(slot)
    return claimId === null ? null : project.findClaim(claimId)
  }
  /** Ids of the claims of some rows, in the order of the rows. */
  function claimIdsOf(rows: Iterable<number>): ReadonlySet<ClaimId> {
    const table = reader.table()
    const claimIds = new Set<ClaimId>()
    for (const slot of rows) {
      const claimId = slot < 0 ? null : table.claimOf(slot)
      if (claimId !== null) claimIds.add(claimId)
    }
    return claimIds
  }
  /** The first row a claim stands in, or -1. */
  function rowOf(claimId: ClaimId): number {
    const slot = reader.table().slotOf(claimId)
    return slot === null ? -1 : arrangement.value.rows.indexOf(slot)
  }

  /** What cells are put into words with. */
  const cellFrom = computed(() => ({ around: surroundings.value, words: wordsFrom.value }))

  const change = (changes: Partial<TableDefinition>): void => void (definition.value = { ...definition.value, ...changes })
  function choose(field: FieldId, value: string, chosen: boolean): void {
    const values = (definition.value.chosen[field] ?? []).filter((each) => each !== value)
    change({ chosen: { ...definition.value.chosen, [field]: chosen ? [...values, value] : values } })
  }
  /** Narrows by a date, or by that date no longer. */
  function chooseDates(field: DateFieldId, choice: DateChoice | null): void {
    const { [field]: _before, ...others } = definition.value.dates
    change({ dates: choice ? { ...others, [field]: choice } : others })
  }
  function clearFilters(): void {
    only.value = null
    change({ chosen: {}, dates: {}, words: '' })
  }
  /** Sorts by a column, turning it round where it is the first already; `after` keeps what it was sorted by before it. */
  function sortBy(by: ColumnId, after: boolean): void {
    const before = definition.value.sort
    const known = before.find((key) => key.by === by)
    const key = { by, descending: known ? !known.descending : biggestFirst.has(by) }
    change({ sort: !after ? [key] : known ? before.map((each) => (each.by === by ? key : each)) : [...before, key] })
  }
  function showColumn(id: ColumnId, shown: boolean): void {
    const others = definition.value.columns.filter((column) => column.id !== id)
    if (!shown && others.length === 0) return
    change({ columns: shown ? [...others, { id, width: usualWidths[id] }] : others })
  }
  function toggleGroup(value: string): void {
    const folded = new Set(foldedGroups.value)
    if (!folded.delete(value)) folded.add(value)
    foldedGroups.value = folded
  }
  function groupBy(group: FieldId | null): void {
    foldedGroups.value = new Set()
    change({ group })
  }
  /** Looks at the table the way that was written down; an empty text is the way it looks at first. */
  function look(json: string): void {
    definition.value = readDefinition(json)
    foldedGroups.value = new Set()
    only.value = null
  }

  rememberTable({ definition, look })
  const asked = useClaimsView()
  watch(() => asked.wish, (wish) => {
    if (wish === null) return
    if (wish.kind === 'saved') look(wish.definition)
    else {
      clearFilters()
      if (wish.kind === 'claims') only.value = { label: wish.label, claimIds: wish.claimIds }
      else change({ chosen: wish.chosen })
    }
    asked.wish = null
  }, { immediate: true })

  const isNarrowed = computed(() => only.value !== null || definition.value.words.trim() !== '' || Object.keys(definition.value.dates).length > 0 || Object.values(definition.value.chosen).some((values) => values.length > 0))

  return {
    definition, only, foldedGroups, filtersShown, left, arrangement, isNarrowed, findings, changedClaims, wordsFrom, cellFrom, compareValues,
    wordsObjection: found.objection,
    claimAt, claimIdsOf, rowOf, change, choose, chooseDates, clearFilters, sortBy, showColumn, toggleGroup, groupBy, look, askForFindings,
    written: () => writeDefinition(definition.value),
  }
})

/** What one wants to see first is much of it. */
const biggestFirst: ReadonlySet<ColumnId> = new Set<ColumnId>(['priority', 'likelihood', 'confidence', 'evidence', 'critiques', 'findings', 'markedAt'])
