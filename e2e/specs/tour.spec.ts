import type { CommandId } from '#core/contract/commands.ts'
import { settled } from '../page-models/examine.ts'
import { frameOf } from '../page-models/frame.ts'
import { nativeMenu } from '../page-models/native.ts'
import { readingRoomOf } from '../page-models/reading-room.ts'
import { expect, test } from '../page-models/test.ts'

const article = 'A Pact Between Neighbours: What Moscow and Pyongyang Have Promised Each Other'
const weighed = 'North Korea stands to earn about $15 million a year'

const themes = [['light', 'theme.light'], ['dark', 'theme.dark'], ['high-contrast', 'theme.highContrast']] as const satisfies readonly (readonly [string, CommandId])[]
/** Views that are reached by their command alone, in the order of the tour. */
const views = [
  ['library', 'view.library'], ['claims', 'view.claims'], ['sources', 'view.sources'], ['checks', 'view.checks'], ['overview', 'view.overview'],
  ['hypotheses', 'view.questions'], ['numbers', 'view.numbers'], ['note', 'view.note'], ['history', 'view.history'],
] as const satisfies readonly (readonly [string, CommandId])[]

/**
 * Pictures of every view in every theme, held against those in e2e/screenshots, which docs/tour.md shows. What they are
 * drawn by differs between Chromiums, so each has a folder of its own; a Chromium without one makes none by itself.
 * `npx playwright test -c e2e/playwright.config.ts tour --update-snapshots` makes them anew, to be looked at before they are kept.
 */
test('every view looks as it was accepted, in every theme', async ({ launch }, info) => {
  test.setTimeout(180_000)
  const { app, page } = await launch()
  const [frame, room, menu] = [frameOf(page), readingRoomOf(page), nativeMenu(app)]
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1360, 860))
  const { chromium } = await page.evaluate(() => ({ chromium: /Chrome\/(\d+)/.exec(navigator.userAgent)?.[1] ?? '' }))
  test.skip(chromium !== '130' && info.config.updateSnapshots !== 'all', `The pictures were accepted on Chromium 130; this is ${chromium}.`)

  const look = async (name: string): Promise<void> => {
    await page.mouse.move(0, 0)
    for (const [theme, command] of themes) {
      await menu.choose(command)
      await expect.poll(() => menu.read(command)).toMatchObject({ checked: true })
      await settled(page)
      // Moments are those of the run; a few pixels of smoothing differ between machines.
      await expect.soft(page).toHaveScreenshot(`${name}-${theme}.png`, { mask: [page.locator('time, .moment'), frame.notices], maxDiffPixelRatio: 0.01, animations: 'disabled', caret: 'hide' })
    }
  }

  await expect(frame.welcome.getByRole('button', { name: 'Open the sample project' })).toBeVisible()
  await look('welcome')
  await frame.openSample()
  for (const [name, command] of views) {
    await menu.choose(command)
    await expect.poll(() => menu.read(command)).toMatchObject({ checked: true })
    await expect(page.getByRole('progressbar')).toHaveCount(0)
    await look(name)
  }
  await frame.openDocument(article)
  await look('reading-room')
  await room.chooseMarked(weighed)
  await look('claim-sheet')
})
