import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { commands, type Command } from '#core/contract/commands.ts'
import { menuTemplate, type MenuContents } from './menu-template.ts'

const ran: string[] = []
const aMenu = (contents: Partial<MenuContents> = {}) =>
  menuTemplate({ platform: 'linux', states: new Map(), recent: [], developing: false, run: (id) => ran.push(id), open: () => {}, ...contents })

/** Every item, those of submenus too. */
const itemsOf = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...itemsOf(Array.isArray(item.submenu) ? item.submenu : [])])
const itemFor = (id: string, menu = aMenu()) => itemsOf(menu).find((item) => item.id === id)
const press = (item: MenuItemConstructorOptions | undefined) => Reflect.apply(item?.click ?? (() => {}), undefined, [])

describe.each(['linux', 'win32', 'darwin'] as const)('the menu on %s', (platform) => {
  it('has every command exactly once', () => {
    const ids = itemsOf(aMenu({ platform })).flatMap(({ id }) => id ?? [])
    expect(ids.toSorted()).toEqual(commands.map(({ id }) => id as string).toSorted())
  })

  it('draws no line at an edge and no two in a row', () => {
    for (const { submenu } of aMenu({ platform })) {
      const kinds = (Array.isArray(submenu) ? submenu : []).map(({ type }) => type === 'separator')
      expect(kinds.some((line, at) => line && (at === 0 || at === kinds.length - 1 || kinds[at - 1]))).toBe(false)
    }
  })

  it('leaves every key to the window but those Electron acts on itself', () => {
    const withoutRole = itemsOf(aMenu({ platform })).filter(({ id, role }) => id !== undefined && role === undefined)
    expect(withoutRole.every(({ registerAccelerator }) => registerAccelerator === false)).toBe(true)
  })
})

it('no accelerator stands for two commands', () => {
  const keys = commands.flatMap((command: Command) => command.accelerator ?? [])
  expect(new Set(keys).size).toBe(keys.length)
})

it('an item is what the window says: its label, whether it can run, whether it is ticked', () => {
  const menu = aMenu({ states: new Map([['history.undo', { label: 'Undo mark claim R&D', enabled: true }], ['panes.toggleSheet', { label: 'Claim sheet', enabled: true, checked: true }]]) })
  expect(itemFor('history.undo', menu)).toMatchObject({ label: 'Undo mark claim R&&D', enabled: true })
  expect(itemFor('panes.toggleSheet', menu)).toMatchObject({ type: 'checkbox', checked: true })
  expect(itemFor('history.redo', menu)).toMatchObject({ enabled: false })
})

it('choosing an item runs its command, and a recent project opens', () => {
  const opened: string[] = []
  press(itemFor('palette.open'))
  expect(ran).toEqual(['palette.open'])
  const menu = aMenu({ recent: [{ title: 'Pact & after', path: '/p.assay' }], open: (path) => opened.push(path) })
  press(itemsOf(menu).find(({ label }) => label === 'Pact && after'))
  expect(opened).toEqual(['/p.assay'])
})

it('tools for developing are there only while developing', () => {
  const roles = (developing: boolean) => itemsOf(aMenu({ developing })).map(({ role }) => role)
  expect([roles(true).includes('toggleDevTools'), roles(false).includes('toggleDevTools'), roles(false).includes('reload')]).toEqual([true, false, false])
})
