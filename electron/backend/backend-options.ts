import type { BackendEvent } from '#core/contract/answers.ts'
import type { Outcome } from '#core/rpc/wire.ts'

/** What the process around the backend gives it. */
export interface BackendOptions {
  /** The secret of this session in hex: the shell seals chosen paths with it, the backend checks the seals. */
  readonly sealKey: string
  /** Says something to the window that it did not ask for. */
  readonly emit: (event: BackendEvent) => void
  /** Turns a whole HTML page into a tagged PDF; null where there is no window to print with, as on the command line. */
  readonly printPdf: ((html: string) => Promise<Uint8Array>) | null
  readonly appVersion: string
  /** Notes a bug in the log and returns the reference the person sees. Never pass it text of a document. */
  readonly report: (error: unknown) => string
  /** The folder of resources/ in this installation: the sample project, export templates. */
  readonly resources: string
}

/** The open project and everything that may be asked of it, whatever carries the questions. */
export interface Backend {
  /** Answers one call; faults come as outcomes. */
  dispatch(path: string, input: unknown): Promise<Outcome>
  /** Opens a project again by its bare path, after the process that had it open died. Faults are thrown. */
  openAgain(path: string): Promise<void>
  /** The file of the open project; null where none is open. */
  currentPath(): string | null
  /** Leaves a single clean file behind. Called once, before the process ends. */
  close(): Promise<void>
}
export type CreateBackend = (options: BackendOptions) => Backend
