import type { Outcome } from '../rpc/wire.ts'
import type { AssayEvent } from './answers.ts'
import type { SealedPath } from './inputs.ts'

/** What the preload puts on the page as `window.assay`: the page's only way out. Plain data crosses, nothing else. */
export interface WindowBridge {
  /** `shell.…` goes to the shell, everything else to the backend. Never rejects; faults come as outcomes. */
  call(path: string, input: unknown): Promise<Outcome>
  /** Returns the function that ends the subscription. */
  subscribe(listener: (event: AssayEvent) => void): () => void
  /** Seals files a person dropped on the window or picked in it. A File without a path (made by script) is left out. */
  sealFiles(files: readonly File[]): Promise<readonly SealedPath[]>
}
