import { expect, type ElectronApplication } from 'playwright/test'
import type { CommandId } from '#core/contract/commands.ts'

/** Answers the next file dialogs in place of a person: each with the files named, in the order given; then as one who cancels. */
export async function answerOpenDialogs(app: ElectronApplication, ...answers: readonly (readonly string[])[]): Promise<void> {
  await app.evaluate(({ dialog }, answers) => {
    const waiting = answers.map((paths) => [...paths])
    dialog.showOpenDialog = () => Promise.resolve({ canceled: waiting.length === 0, filePaths: waiting.shift() ?? [] })
  }, answers)
}

/** Answers the next save dialogs in place of a person: each with a path; then as one who cancels. */
export async function answerSaveDialogs(app: ElectronApplication, ...answers: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, answers) => {
    const waiting = [...answers]
    dialog.showSaveDialog = () => Promise.resolve({ canceled: waiting.length === 0, filePath: waiting.shift() ?? '' })
  }, answers)
}

/** The native menu as it stands: what an entry says, whether it can be chosen, and choosing it. */
export function nativeMenu(app: ElectronApplication) {
  const read = (id: CommandId) =>
    app.evaluate(({ Menu }, id) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(id)
      if (!item) throw new Error(`There is no ${id} in the menu.`)
      return { label: item.label.replaceAll('&&', '&'), enabled: item.enabled, checked: item.checked }
    }, id)
  return {
    read,
    /** Waits until an entry can be chosen under these words, and chooses it. */
    async choose(id: CommandId, label?: string): Promise<void> {
      await expect.poll(() => read(id)).toMatchObject({ enabled: true, ...(label === undefined ? {} : { label }) })
      await app.evaluate(({ Menu }, id) => { Menu.getApplicationMenu()?.getMenuItemById(id)?.click() }, id)
    },
  }
}
