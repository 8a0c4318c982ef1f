import { expect, type Locator, type Page } from 'playwright/test'

/** The table of all claims, with its filters. */
export function claimsViewOf(page: Page) {
  const view = page.getByRole('main', { name: 'Claims' })
  const grid = view.getByRole('grid', { name: 'Claims' })
  const filters = view.getByRole('complementary', { name: 'Filters' })
  const rows = grid.getByRole('row')
  const head = (name: string): Locator => grid.getByRole('columnheader', { name })

  return {
    view,
    grid,
    filters,
    head,
    /** How many claims are shown, in words. */
    shown: view.getByTestId('claims-shown'),
    words: view.getByRole('textbox', { name: 'Words in the claims' }),
    group: view.getByLabel('Group by'),
    /** The row of a claim by its number. */
    row: (number: number): Locator => rows.filter({ has: page.getByRole('gridcell', { name: String(number), exact: true }) }).first(),
    selected: view.getByRole('group', { name: 'With the selected claims' }),
    savedView: (name: string): Locator => page.getByRole('list', { name: 'Saved views of the claims' }).getByRole('button', { name }),
    edit: page.getByRole('dialog', { name: /^Edit/ }),

    /** What stands in the rows, from the top: the numbers of claims, and headings in words. */
    async rowsSeen(): Promise<readonly (number | string)[]> {
      return rows.evaluateAll((all) =>
        all
          .filter((row) => row.getAttribute('aria-rowindex') !== '1')
          .sort((a, b) => Number(a.getAttribute('aria-rowindex')) - Number(b.getAttribute('aria-rowindex')))
          .map((row) => {
            const cells = [...row.querySelectorAll('[role="gridcell"]')]
            return cells.length === 1 ? (cells[0]?.textContent ?? '').replace(/\s+/g, ' ').trim() : Number(cells[1]?.textContent)
          }),
      )
    },
    /** What a column says, row by row. */
    async column(name: string): Promise<readonly string[]> {
      const index = await head(name).getAttribute('aria-colindex')
      return grid.locator(`[role="gridcell"][aria-colindex="${index}"]`).allInnerTexts()
    },
    /** The count beside a value of a filter. */
    async count(field: string, value: string): Promise<number> {
      const line = filters.getByRole('group', { name: field }).locator('label').filter({ hasText: value })
      return Number(await line.locator('.count').innerText())
    },
    async showFilters(): Promise<void> {
      if (!(await filters.isVisible())) await page.getByRole('button', { name: /^Filters/ }).click()
      await expect(filters).toBeVisible()
    },
  }
}
