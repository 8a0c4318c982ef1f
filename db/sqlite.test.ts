import { expect, test, vi } from 'vitest'
import { canLoadSqlite, connectToMemory } from './sqlite.ts'

test('SQLite is not loaded where it would end the process, and a sentence says what is needed', () => {
  vi.stubGlobal('process', Object.create(process, { versions: { value: { ...process.versions, napi: '9', node: '20.20.2' } } }))
  try {
    expect(canLoadSqlite()).toBe(false)
    expect(connectToMemory).toThrow(/needs Node 22\.14 or later \(Node-API 10\); this is Node 20\.20\.2 \(Node-API 9\)/)
  } finally {
    vi.unstubAllGlobals()
  }
  expect(canLoadSqlite()).toBe(true)
})
