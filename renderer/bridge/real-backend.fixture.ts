import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createBackend } from '#backend/create-backend.ts'
import type { AssayEvent } from '#core/contract/answers.ts'
import type { SealedPath } from '#core/contract/inputs.ts'
import type { WindowBridge } from '#core/contract/window-bridge.ts'
import { createSeals } from '#main/seals.ts'

/** The real backend behind the page's only way out, without a window between them: `window.assay` as the preload puts it. */
export function bridgeToRealBackend(): { readonly pathIn: (name: string) => SealedPath; readonly calls: readonly string[]; readonly end: () => Promise<void> } {
  const folder = mkdtempSync(join(tmpdir(), 'assay-window-'))
  const seals = createSeals()
  const listeners = new Set<(event: AssayEvent) => void>()
  const calls: string[] = []
  const backend = createBackend({
    sealKey: seals.key,
    emit: (event) => listeners.forEach((listener) => listener(event)),
    printPdf: null,
    appVersion: '0.0.0',
    report: (error) => {
      throw error
    },
    resources: resolve(import.meta.dirname, '../../resources'),
  })
  const assay: WindowBridge = {
    call(path, input) {
      calls.push(path)
      // What crosses the real bridge is cloned on the way, both ways.
      return backend.dispatch(path, structuredClone(input)).then((outcome) => structuredClone(outcome))
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    sealFiles: () => Promise.resolve([]),
  }
  Object.assign(globalThis, { window: { assay } })
  return {
    pathIn: (name) => seals.seal(join(folder, name)),
    calls,
    async end() {
      await backend.close()
      Reflect.deleteProperty(globalThis, 'window')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
