import { hasNeededNodeApi, neededNodeApi } from '#core/rpc/backend-control.ts'
import { findHost } from './process/host.ts'
import { serve } from './process/serve.ts'

const host = findHost()
// Ctrl+C in a terminal reaches every process of the group; the shell says when to close, and in which order.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => {})

if (hasNeededNodeApi(process.versions.napi)) {
  // Imported only now: on an older Node-API, loading the database would end the process without a word.
  const { createBackend } = await import('#backend/create-backend.ts')
  serve(host, createBackend)
} else {
  host.tell({ kind: 'refused', sentence: `The database needs Node-API ${neededNodeApi}, and this Node offers ${process.versions.napi ?? 'none'}.` })
}
