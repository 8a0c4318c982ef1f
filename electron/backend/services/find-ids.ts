import { query } from '#db/database.ts'
import type { OpenProject } from '../open-project.ts'

/** The kinds of thing a person names by an id. */
export type NamedKind = 'document' | 'claim' | 'mark' | 'source' | 'evidence' | 'judgement' | 'critique'

/** Things of the given kinds whose id begins so, at most `limit` of each kind; the kinds in their order, ids ascending. */
export const idsBeginning = <Kind extends NamedKind>({ db }: OpenProject, kinds: readonly Kind[], prefix: string, limit: number): { readonly kind: Kind; readonly id: string }[] =>
  // Ids are made of 0-9, a-f and hyphens, all of which come before "g"; a range lets the primary key answer.
  kinds.flatMap((kind) => db.all(query.selectFrom<NamedKind>(kind).select('id').where('id', '>=', prefix).where('id', '<', `${prefix}g`).orderBy('id').limit(limit)).map(({ id }) => ({ kind, id })))
