import { describe, expect, test } from 'vitest'
import { commands, type Command } from '#core/contract/commands.ts'
import { ariaKeys, bindingsOf, isBareKey, keyCaps } from './keys.ts'

const all: readonly Command[] = commands
const keysOf = (command: Command): readonly string[] => [command.accelerator, command.key].flatMap((key) => key ?? [])

test('no two commands listen for one key', () => {
  const presses = all.flatMap((command) => keysOf(command).flatMap(bindingsOf).map(({ press }) => press))
  expect(presses.filter((press, at) => presses.indexOf(press) !== at)).toEqual([])
})

test('no two commands have one id', () => {
  expect(new Set(all.map((command) => command.id)).size).toBe(all.length)
})

describe('a key', () => {
  test('is found by the letter it types, and by its place on keyboards of other scripts', () => {
    expect(bindingsOf('CmdOrCtrl+Shift+F')).toEqual([
      { press: '$mod+Shift+f', elsewhere: false },
      { press: '$mod+Shift+KeyF', elsewhere: true },
    ])
  })

  test('of a sign does not mind Shift', () => {
    expect([bindingsOf('?'), bindingsOf('CmdOrCtrl+Plus')].map(([binding]) => binding?.press)).toEqual(['[Shift]+?', '$mod+[Shift]++'])
  })

  test('is shown as it is printed', () => {
    expect([keyCaps('CmdOrCtrl+Shift+F', false), keyCaps('CmdOrCtrl+Shift+F', true), keyCaps('CmdOrCtrl+Plus', false), keyCaps('CmdOrCtrl+PageDown', false)]).toEqual([['Ctrl', 'Shift', 'F'], ['⌘', '⇧', 'F'], ['Ctrl', '+'], ['Ctrl', 'PgDn']])
    expect([ariaKeys('CmdOrCtrl+K', false), ariaKeys('Alt+Left', false)]).toEqual(['Control+K', 'Alt+ArrowLeft'])
  })

  test('that would type waits until no text field has the focus', () => {
    expect(['M', 'Shift+M', 'Delete', '?', 'F7', 'CmdOrCtrl+K', 'Alt+Left'].map(isBareKey)).toEqual([true, true, true, true, false, false, false])
  })
})
