import type { Assay } from '../launch.ts'
import { frameOf } from '../page-models/frame.ts'
import { expect, test } from '../page-models/test.ts'
import { channels } from '#core/rpc/channels.ts'

const article = 'A Pact Between Neighbours: What Moscow and Pyongyang Have Promised Each Other'

test('a tip comes with the focus and under the pointer, describes its control, and goes by Escape', async ({ launch }) => {
  const { page } = await launch()
  const frame = frameOf(page)
  await frame.openSample()
  const tip = page.getByRole('tooltip')
  const fold = frame.navigator.getByRole('button', { name: 'Fold the navigator' })
  const search = frame.navigator.getByRole('button', { name: 'Note', exact: true })

  await page.keyboard.press('F6')
  await fold.focus()
  await expect(tip).toContainText('Fold the navigator')
  await expect(fold).toHaveAccessibleDescription(/Fold the navigator/)
  await page.keyboard.press('Escape')
  await expect(tip).toHaveCount(0)
  await expect(fold).toBeFocused()
  await expect(fold).toHaveAccessibleDescription('')

  await search.hover()
  await expect(tip).toContainText('Note')
  await tip.hover()
  await expect(tip).toBeVisible()
  await fold.hover()
  await expect(tip).toContainText('Fold the navigator')
  await frame.view('Library').hover()
  await expect(tip).toHaveCount(0)
})

test('a menu drops down by click and by key, and gives the focus back to its button', async ({ launch }) => {
  const { page } = await launch()
  const frame = frameOf(page)
  await frame.openSample()
  const button = frame.navigator.getByRole('button', { name: /^Project .*: menu$/ })
  const menu = page.getByRole('menu')

  await button.click()
  await expect(menu).toBeVisible()
  await expect(button).toHaveAttribute('aria-expanded', 'true')
  await button.click()
  await expect(menu).toHaveCount(0)

  await button.focus()
  await page.keyboard.press('ArrowDown')
  await expect(menu.getByRole('menuitem', { name: /^New project/ })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(menu.getByRole('menuitem', { name: /^Open project/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(menu).toHaveCount(0)
  await expect(button).toBeFocused()

  await page.keyboard.press('Enter')
  await menu.getByRole('menuitem', { name: /^Settings/ }).click()
  await expect(frame.dialog('Settings')).toBeVisible()
})

test('a right click on another row opens its menu there; a click elsewhere closes it', async ({ launch }) => {
  const { page } = await launch()
  const frame = frameOf(page)
  await frame.openSample()
  const menu = page.getByRole('menu')
  const rows = frame.navigator.getByRole('region', { name: /^Documents/ }).getByRole('button').filter({ hasText: /./ })

  await rows.nth(1).click({ button: 'right' })
  await expect(menu).toBeVisible()
  await rows.nth(0).click({ button: 'right' })
  await expect(menu).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(menu).toHaveCount(0)

  await frame.navigator.getByRole('button', { name: article }).focus()
  await page.keyboard.press('Shift+F10')
  await menu.getByRole('menuitem', { name: /Edit its facts/ }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
})

/** Loads the page anew and does something with it the moment it listens, long before it stands. */
const atOnce = ({ app }: Assay, command: string | null): Promise<void> =>
  app.evaluate(({ BrowserWindow }, { channel, command }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.webContents.once('dom-ready', () => {
      if (command) window.webContents.send(channel, { event: 'command', command })
      else window.webContents.sendInputEvent({ type: 'keyDown', keyCode: '8', modifiers: ['control'] })
    })
    window?.webContents.reload()
  }, { channel: channels.event, command })

test('a command of the menu and a key given while the window is put together wait for it', async ({ launch }) => {
  const assay = await launch()
  const frame = frameOf(assay.page)
  await frame.openSample()
  await atOnce(assay, 'view.note')
  await expect(frame.view('Note')).toBeVisible()
  await atOnce(assay, null)
  await expect(frame.view('History')).toBeVisible()
})
