import type { MenuItemConstructorOptions } from 'electron'
import { commands, menuLabels, submenuLabels, type Command, type MenuId, type SubmenuId } from '#core/contract/commands.ts'
import { recentWords } from './words.ts'

/** How a command stands now, as the window tells it. */
export interface CommandState { readonly label: string; readonly enabled: boolean; readonly checked?: boolean | undefined }

export interface MenuContents {
  readonly platform: NodeJS.Platform
  readonly states: ReadonlyMap<string, CommandState>
  readonly recent: readonly { readonly title: string; readonly path: string }[]
  readonly developing: boolean
  readonly run: (command: string) => void
  readonly open: (path: string) => void
}

/** The native menu, made from the one list of commands. */
export function menuTemplate(contents: MenuContents): MenuItemConstructorOptions[] {
  const menus = (Object.keys(menuLabels) as MenuId[]).map((menu): MenuItemConstructorOptions => ({
    label: menuLabels[menu],
    ...(menu === 'help' ? { role: 'help' } : {}),
    submenu: itemsOf(commandsFor(menu, contents.platform), contents),
  }))
  const developing: MenuItemConstructorOptions[] = contents.developing ? [{ label: 'Develop', submenu: [{ role: 'reload' }, { role: 'toggleDevTools', accelerator: 'F12' }] }] : []
  return contents.platform === 'darwin' ? [macMenu(contents), ...menus, { role: 'windowMenu' }, ...developing] : [...menus, ...developing]
}

/** On a Mac these stand in the application's own menu. */
const macGroups: ReadonlySet<string> = new Set(['settings', 'quit'])

const commandsFor = (menu: MenuId, platform: NodeJS.Platform): readonly Command[] =>
  commands.filter((command: Command) => command.menu === menu && !(platform === 'darwin' && macGroups.has(command.group)))

function macMenu(contents: MenuContents): MenuItemConstructorOptions {
  const own = (group: string) => commands.filter((command: Command) => command.group === group).map((command) => itemOf(command, contents))
  return { role: 'appMenu', submenu: [...own('settings'), { type: 'separator' }, { role: 'hide' }, { role: 'hideOthers' }, { role: 'unhide' }, { type: 'separator' }, ...own('quit')] }
}

/** In the order of the list, a line between groups, a submenu where its first command stands. */
function itemsOf(list: readonly Command[], contents: MenuContents): MenuItemConstructorOptions[] {
  const items: MenuItemConstructorOptions[] = []
  const submenus = new Map<SubmenuId, MenuItemConstructorOptions[]>()
  for (const [at, command] of list.entries()) {
    if (at > 0 && list[at - 1]?.group !== command.group) items.push({ type: 'separator' })
    const item = itemOf(command, contents)
    const submenu = command.submenu === undefined ? items : submenus.get(command.submenu)
    if (submenu) {
      submenu.push(item)
    } else if (command.submenu !== undefined) {
      const opened = [item]
      submenus.set(command.submenu, opened)
      items.push({ label: submenuLabels[command.submenu], submenu: opened })
    }
    if (command.id === 'project.open') items.push(recentMenu(contents))
  }
  return items
}

function itemOf(command: Command, { states, run }: MenuContents): MenuItemConstructorOptions {
  const state = states.get(command.id)
  return {
    id: command.id,
    label: shown(state?.label ?? command.label),
    ...(command.accelerator === undefined ? {} : { accelerator: command.accelerator }),
    ...(command.role
      ? { role: command.role }
      : {
          // The window listens for the key; taken here, it would never reach the text field it was meant for.
          registerAccelerator: false,
          enabled: state?.enabled ?? false,
          click: () => run(command.id),
          ...(command.mark ? { type: command.mark, checked: state?.checked ?? false } : {}),
        }),
  }
}

function recentMenu({ recent, open }: MenuContents): MenuItemConstructorOptions {
  const items = recent.map(({ title, path }): MenuItemConstructorOptions => ({ label: shown(title), toolTip: path, click: () => open(path) }))
  return { label: recentWords.menu, submenu: items.length > 0 ? items : [{ label: recentWords.none, enabled: false }] }
}

/** A single & would underline the letter after it. */
const shown = (label: string): string => label.replaceAll('&', '&&')
