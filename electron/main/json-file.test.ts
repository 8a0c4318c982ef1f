import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { settings as schema } from '#core/contract/shell-contract.ts'
import type { Quarantine } from './json-file.ts'
import { defaultSettings, openSettings } from './settings.ts'

let folder: string
let quarantines: Quarantine[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-settings-'))
  quarantines = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const file = () => join(folder, 'settings.json')
const open = () => openSettings(folder, (quarantine) => quarantines.push(quarantine))
const good = JSON.stringify({ ...defaultSettings, analyst: 'Ada', theme: 'dark' })

describe('settings', () => {
  it('that were never written are the defaults, and nobody is told', () => {
    expect(open().current()).toEqual(defaultSettings)
    expect(quarantines).toEqual([])
  })

  it('survive a restart, and leave no other file', () => {
    open().change({ analyst: 'Ada', zoom: 1.25, theme: undefined })
    expect(open().current()).toEqual({ ...defaultSettings, analyst: 'Ada', zoom: 1.25 })
    expect(readdirSync(folder)).toEqual(['settings.json'])
  })

  it('whatever bytes the file holds: the app gets usable settings, and the bytes are kept', () => {
    const spoilt = fc.oneof(
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
      fc.nat({ max: good.length - 1 }).map((length) => Buffer.from(good.slice(0, length))),
      fc.nat({ max: 20_480 }).map((length) => Buffer.alloc(length)),
      fc.json().map((json) => Buffer.from(json)),
      fc.constantFrom('null', '[]', '"x"', '{"theme":"mauve"}', '{"zoom":"big"}', '{"reading":null}', '{"panes":{"left":"wide"}}').map((text) => Buffer.from(text)),
    )
    fc.assert(fc.property(spoilt, (bytes) => {
      rmSync(folder, { recursive: true, force: true })
      mkdirSync(folder)
      quarantines = []
      writeFileSync(file(), bytes)
      const settings = open()
      expect(schema.safeParse(settings.current()).success).toBe(true)
      for (const { movedTo } of quarantines) expect(readFileSync(movedTo ?? '')).toEqual(bytes)
      settings.change({ welcomed: true })
      quarantines = []
      expect(open().current().welcomed).toBe(true)
      expect(quarantines).toEqual([])
    }), { numRuns: 200 })
  })

  it.each(['{"theme":"mauve"}', '', '\0\0\0\0', good.slice(0, -5)])('that read %j are told of once and moved aside', (text) => {
    writeFileSync(file(), text)
    expect(open().current()).toEqual(defaultSettings)
    expect(quarantines).toMatchObject([{ path: file(), movedTo: expect.stringContaining('settings.json.unreadable-') }])
    open()
    expect(quarantines).toHaveLength(1)
  })

  it('may have a folder in their place', () => {
    mkdirSync(join(file(), 'inside'), { recursive: true })
    const settings = open()
    expect(settings.current()).toEqual(defaultSettings)
    expect(settings.change({ analyst: 'Ada' }).analyst).toBe('Ada')
    expect(open().current().analyst).toBe('Ada')
  })

  it('of an older or a newer Assay keep what both know', () => {
    writeFileSync(file(), JSON.stringify({ analyst: 'Ada', telepathy: true }))
    expect(open().current()).toEqual({ ...defaultSettings, analyst: 'Ada' })
    expect(quarantines).toEqual([])
  })

  it('that cannot be written still hold for this session, and the failure is heard', () => {
    const settings = open()
    mkdirSync(join(`${file()}.new`, 'inside'), { recursive: true })
    expect(() => settings.change({ analyst: 'Ada' })).toThrow(/EISDIR/)
    expect(settings.current().analyst).toBe('Ada')
  })
})
