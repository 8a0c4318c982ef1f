import { expect, type ElectronApplication, type Locator, type Page } from 'playwright/test'
import type { ExportFormat } from '#core/contract/inputs.ts'
import { answerSaveDialogs } from './native.ts'

/** The note as it would be written, and the way out into a file. */
export function noteViewOf(page: Page) {
  const view = page.getByRole('main', { name: 'Note' })
  const receipt = view.getByRole('region', { name: 'What was written' })
  const panel = view.getByRole('region', { name: 'Wording' })
  const remarks = panel.getByRole('list', { name: 'Remarks on the wording' })
  return {
    view,
    wording: {
      panel,
      remarks,
      remark: (words: string): Locator => remarks.getByRole('button').filter({ hasText: words }),
      chosen: panel.locator('button[aria-current="true"]'),
    },
    receipt,
    preview: view.getByRole('article', { name: 'The note' }),
    claim: (statement: string): Locator => view.getByRole('region', { name: /^Claim \d+$/ }).filter({ has: page.getByRole('heading', { name: statement }) }),

    async chooseFormat(format: ExportFormat): Promise<void> {
      await view.getByLabel('Format').selectOption(format)
    },
    /** Exports to a path, the save dialog answered with it, and waits for the receipt that names the file. */
    async exportTo(app: ElectronApplication, format: ExportFormat, path: string): Promise<void> {
      await view.getByLabel('Format').selectOption(format)
      await answerSaveDialogs(app, path)
      await view.getByRole('button', { name: 'Export…' }).click()
      await expect(receipt.getByText(path.split(/[\\/]/).at(-1) ?? path)).toBeVisible({ timeout: 30_000 })
    },
  }
}
