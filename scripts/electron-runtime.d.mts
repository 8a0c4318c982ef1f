/** Types of electron-runtime.mjs for the TypeScript around it; the scripts themselves need nothing compiled. */
export interface ElectronRuntime {
  readonly path: string
  readonly folder: string
  readonly version: string
  readonly napi: number
  readonly node: string
  readonly chrome: string
  readonly origin: 'override' | 'package' | 'registry-only'
}
export function electronRuntime(): ElectronRuntime
export function nameOfRuntime(runtime: ElectronRuntime): string
export function sandboxSwitches(): string[]
