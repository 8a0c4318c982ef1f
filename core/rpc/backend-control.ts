/**
 * What the shell and the backend's process tell each other beside the window's calls. The window's port is a line:
 * a utility process gets the port itself with `line`, a child process gets what is said on it as `said`.
 */
export type ToBackend =
  /**
   * The first message. `reopen`: the project that was open when the process before this one died. `ahead`: a project the
   * window will ask for, opened while it still loads; where that fails, the window hears why when it asks.
   */
  | { readonly kind: 'begin'; readonly sealKey: string; readonly appVersion: string; readonly resources: string; readonly reopen: string | null; readonly ahead: string | null }
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'said'; readonly line: number; readonly message: unknown }
  | { readonly kind: 'hung-up'; readonly line: number }
  | { readonly kind: 'printed'; readonly page: number; readonly pdf: Uint8Array }
  | { readonly kind: 'print-failed'; readonly page: number; readonly reason: string }
  | { readonly kind: 'close' }

export type FromBackend =
  | { readonly kind: 'ready' }
  /** The process cannot serve at all and will end; the sentence is for the person. */
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'project'; readonly path: string | null }
  | { readonly kind: 'report'; readonly reference: string; readonly outline: string }
  | { readonly kind: 'print'; readonly page: number; readonly html: string }
  | { readonly kind: 'said'; readonly line: number; readonly message: unknown }
  | { readonly kind: 'closed' }

/** Node-API version better-sqlite3 is built for; below it loading it ends the process without a word. */
export const neededNodeApi = 10
/** Reads `process.versions.napi`. */
export const hasNeededNodeApi = (napi: string | undefined): boolean => Number(napi) >= neededNodeApi
