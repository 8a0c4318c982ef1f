import { electronRuntime } from './electron-runtime.mjs'
import { nodePath } from './places.mjs'

/**
 * What the app, the end-to-end tests and the measurements are told about this machine.
 *
 * ASSAY_ELECTRON: the executable to launch. ASSAY_NODE: the Node that carries the backend where the Node-API of that
 * Electron is too old for the database; a released build never needs it.
 *
 * @returns {Record<string, string>}
 */
export function appEnvironment() {
  return { ASSAY_ELECTRON: electronRuntime().path, ASSAY_NODE: nodePath() }
}
