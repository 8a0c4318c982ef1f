import { app, Menu } from 'electron'
import { menuTemplate, type CommandState } from './menu-template.ts'

export interface AppMenu {
  show(states: ReadonlyMap<string, CommandState>): void
  showRecent(recent: readonly { readonly title: string; readonly path: string }[]): void
}

/** Keeps the native menu as the window and the list of recent projects say. */
export function createAppMenu(run: (command: string) => void, open: (path: string) => void): AppMenu {
  let states: ReadonlyMap<string, CommandState> = new Map()
  let recent: readonly { readonly title: string; readonly path: string }[] = []
  const build = () => Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ platform: process.platform, states, recent, developing: !app.isPackaged, run, open })))
  build()
  return {
    show(next) {
      states = next
      build()
    },
    showRecent(next) {
      recent = next
      build()
    },
  }
}
