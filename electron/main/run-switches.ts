import { app } from 'electron'

/**
 * What tests and trial runs may set by environment. A packaged Assay reads none of it: whoever can set its environment
 * could otherwise lead it to another profile or another program.
 */
export interface RunSwitches {
  /** Folder for settings, logs and window state, in place of the system's. */
  readonly userData: string | null
  /** The Node that runs the backend where Electron's own is too old. */
  readonly node: string | null
  /** Runs the backend's process without a project in it, always as a utility process. */
  readonly transportProbe: boolean
}

export function readRunSwitches(env: NodeJS.ProcessEnv = process.env): RunSwitches {
  if (app.isPackaged) return { userData: null, node: null, transportProbe: false }
  return {
    userData: env['ASSAY_USER_DATA'] || null,
    node: env['ASSAY_NODE'] || null,
    transportProbe: env['ASSAY_TRANSPORT_PROBE'] === '1',
  }
}
