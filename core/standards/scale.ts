/** The entries of a scale in the order of its ids, each carrying its id; the types see to it that none is missing. */
export const scaleOf = <Id extends string | number, Entry extends object>(
  ids: readonly Id[],
  entries: Readonly<Record<Id, Entry>>,
): readonly (Entry & { readonly id: Id })[] => ids.map((id) => ({ ...entries[id], id }))
