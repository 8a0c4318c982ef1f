import { expect, type ElectronApplication, type Page } from 'playwright/test'
import { frameOf } from './frame.ts'
import { answerSaveDialogs } from './native.ts'

/** Makes a project from the welcome page, its file at a path: the save dialog is answered with it. */
export async function makeProject(app: ElectronApplication, page: Page, title: string, path: string): Promise<void> {
  await answerSaveDialogs(app, path)
  await frameOf(page).welcome.getByRole('button', { name: 'New project…' }).click()
  const dialog = page.getByRole('dialog', { name: 'New project' })
  await dialog.getByLabel('Title').fill(title)
  await dialog.getByRole('button', { name: 'Choose where to keep it…' }).click()
  await expect(dialog).toBeHidden()
  await expect(frameOf(page).navigator.getByRole('button', { name: `Project ${title}: menu` })).toBeVisible()
}
