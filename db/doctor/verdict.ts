/** What a check has to say. Problems are sentences; `looked` says what was examined, for when there are none. */
export interface Verdict { readonly looked: string; readonly problems: readonly string[] }
