import { expect, type Locator, type Page } from 'playwright/test'

export type ViewName = 'Library' | 'Reading room' | 'Note' | 'Sources' | 'History' | 'Overview' | 'Claims'

/** The window around whatever is being done: welcome, navigator, status, notices, palette, dialogs. */
export function frameOf(page: Page) {
  const navigator = page.getByRole('navigation', { name: 'Navigator' })
  const status = page.getByRole('contentinfo', { name: 'Status' })
  const notices = page.getByRole('region', { name: 'Notices' })
  const view = (name: ViewName): Locator => page.getByRole('main', { name })
  const saved = status.getByText('All changes saved')

  return {
    navigator,
    status,
    notices,
    saved,
    view,
    welcome: page.getByRole('main', { name: 'Welcome' }),
    /** The banner that says what became of the process that keeps the file. */
    recovered: page.getByText('Assay recovered.', { exact: false }).and(page.locator('strong')),
    /** What a screen reader was told last. */
    announcement: page.getByTestId('announcement'),
    notice: (words: string | RegExp): Locator => notices.getByText(words).first(),
    dialog: (name: string | RegExp): Locator => page.getByRole('dialog', { name }),

    async openSample(): Promise<void> {
      await page.getByRole('button', { name: 'Open the sample project' }).click()
      await expect(view('Library')).toBeVisible()
      await expect(saved).toBeVisible()
    },

    /** Goes to a view by the navigator. */
    async goTo(name: Exclude<ViewName, 'Reading room'>): Promise<void> {
      await navigator.getByRole('button', { name, exact: true }).click()
      await expect(view(name)).toBeVisible()
    },

    /** Opens a document by the navigator and waits until its text can be read. */
    async openDocument(title: string): Promise<void> {
      await navigator.getByRole('region', { name: /^Documents/ }).getByRole('button', { name: title }).click()
      await expect(page.getByRole('region', { name: `Text of ${title}` })).toBeVisible()
    },

    /** Runs a command by a few letters of its name. */
    async runFromPalette(letters: string, label: string): Promise<void> {
      await page.keyboard.press('ControlOrMeta+k')
      const box = page.getByRole('combobox', { name: 'Command, document or claim' })
      await box.fill(letters)
      await page.getByRole('option', { name: label }).click()
    },
  }
}
