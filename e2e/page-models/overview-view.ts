import type { Page } from 'playwright/test'

/** The plots of the project: each shown as a picture or as a table. */
export function overviewOf(page: Page) {
  const view = page.getByRole('main', { name: 'Overview' })
  const plot = (title: string) => {
    const panel = view.getByRole('region', { name: title, exact: true })
    return {
      panel,
      picture: panel.getByRole('img', { name: title }),
      table: panel.getByRole('table', { name: title }),
      rows: panel.getByRole('table', { name: title }).locator('tbody').getByRole('row'),
      as: (wanted: 'Plot' | 'Table') => panel.getByRole('radio', { name: wanted }),
      save: (format: 'SVG' | 'PNG') => panel.getByRole('button', { name: `Save “${title}” as ${format}` }),
      /** What can be pressed in the picture, as it is drawn. */
      drawn: panel.getByRole('img', { name: title }).locator('svg > g, svg > path, svg > circle, svg > text'),
    }
  }
  return {
    view,
    plot,
    titles: () => view.getByRole('heading', { level: 2 }).allInnerTexts(),
    /** The claims a mark or a row stands for. */
    claims: page.getByRole('dialog').getByRole('listitem').getByRole('button'),
    showInClaims: page.getByRole('dialog').getByRole('button', { name: /^Show .* in Claims$/ }),
  }
}
