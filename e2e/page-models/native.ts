import { expect, type ElectronApplication } from 'playwright/test'
import type { CommandId } from '#core/contract/commands.ts'

/**
 * Runs a function in the main process. Its answer is now and then lost on the way, when the process collects garbage at
 * that moment; so the function has to bear being run again.
 */
async function inMain<Argument, Answer>(app: ElectronApplication, work: (electron: typeof Electron.CrossProcessExports, argument: Argument) => Answer, argument: Argument): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await (app.evaluate as (work: unknown, argument: Argument) => Promise<Answer>)(work, argument)
    } catch (error) {
      if (attempt === 3 || !(error instanceof Error && error.message.includes('garbage collected'))) throw error
    }
  }
}

/** Answers the next file dialogs in place of a person: each with the files named, in the order given; then as one who cancels. */
export async function answerOpenDialogs(app: ElectronApplication, ...answers: readonly (readonly string[])[]): Promise<void> {
  await inMain(app, ({ dialog }, answers) => {
    const waiting = answers.map((paths) => [...paths])
    dialog.showOpenDialog = () => Promise.resolve({ canceled: waiting.length === 0, filePaths: waiting.shift() ?? [] })
  }, answers)
}

/** Answers the next save dialogs in place of a person: each with a path; then as one who cancels. */
export async function answerSaveDialogs(app: ElectronApplication, ...answers: readonly string[]): Promise<void> {
  await inMain(app, ({ dialog }, answers) => {
    const waiting = [...answers]
    dialog.showSaveDialog = () => Promise.resolve({ canceled: waiting.length === 0, filePath: waiting.shift() ?? '' })
  }, answers)
}

/** The native menu as it stands: what an entry says, whether it can be chosen, and choosing it. */
export function nativeMenu(app: ElectronApplication) {
  const read = (id: CommandId) =>
    inMain(app, ({ Menu }, id) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(id)
      if (!item) throw new Error(`There is no ${id} in the menu.`)
      return { label: item.label.replaceAll('&&', '&'), enabled: item.enabled, checked: item.checked }
    }, id)
  return {
    read,
    /** Waits until an entry can be chosen under these words, and chooses it. */
    async choose(id: CommandId, label?: string): Promise<void> {
      await expect.poll(() => read(id)).toMatchObject({ enabled: true, ...(label === undefined ? {} : { label }) })
      await inMain(app, ({ Menu }, { id, press }) => {
        const pressed = globalThis as { lastPress?: string }
        if (pressed.lastPress !== press) Menu.getApplicationMenu()?.getMenuItemById(id)?.click()
        pressed.lastPress = press
      }, { id, press: crypto.randomUUID() })
    },
  }
}
