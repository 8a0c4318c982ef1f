import { createPinia, setActivePinia } from 'pinia'
import { effectScope, nextTick } from 'vue'
import { beforeEach, describe, expect, test } from 'vitest'
import { holdCommands, offerActions, runCommand } from './registry.ts'

beforeEach(() => setActivePinia(createPinia()))

describe('commands given before the window stands', () => {
  test('wait for what will take them, and are then run in their order', async () => {
    const done: string[] = []
    const stands = Promise.withResolvers<void>()
    const held = holdCommands(stands.promise)
    expect([runCommand('help.about'), runCommand('settings.open'), runCommand('no such command')]).toEqual([true, true, false])
    await nextTick()
    const scope = effectScope()
    scope.run(() => offerActions({ 'settings.open': { run: () => void done.push('settings') }, 'help.about': { run: () => void done.push('about') } }))
    expect(done).toEqual([])
    stands.resolve()
    await held
    expect(done).toEqual(['about', 'settings'])
    expect(runCommand('settings.open')).toBe(true)
    expect(done).toEqual(['about', 'settings', 'settings'])
    scope.stop()
  })

  test('one that shows what takes the next is followed by the next', async () => {
    const done: string[] = []
    const scope = effectScope()
    scope.run(() => offerActions({ 'help.about': { run: () => void nextTick(() => scope.run(() => offerActions({ 'settings.open': { run: () => void done.push('settings') } }))) } }))
    const held = holdCommands(Promise.resolve())
    runCommand('help.about')
    runCommand('settings.open')
    await held
    expect(done).toEqual(['settings'])
    scope.stop()
  })

  test('do not wait where they need no project and can be done', async () => {
    const done: string[] = []
    const scope = effectScope()
    scope.run(() => offerActions({ 'window.close': { run: () => void done.push('close') } }))
    const stands = Promise.withResolvers<void>()
    const held = holdCommands(stands.promise)
    expect(runCommand('window.close')).toBe(true)
    expect(done).toEqual(['close'])
    stands.resolve()
    await held
    expect(done).toEqual(['close'])
    scope.stop()
  })

  test('are run also where the window could not be put together whole', async () => {
    const done: string[] = []
    const scope = effectScope()
    const held = holdCommands(Promise.reject(new Error('a part cannot be read')))
    runCommand('help.about')
    scope.run(() => offerActions({ 'help.about': { run: () => void done.push('about') } }))
    await expect(held).rejects.toThrow('a part cannot be read')
    expect(done).toEqual(['about'])
    scope.stop()
  })
})
