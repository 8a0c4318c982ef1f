import { writeFileSync } from 'node:fs'
import axe from 'axe-core'
import { expect, type ElectronApplication, type Page } from 'playwright/test'
import type { CommandId } from '#core/contract/commands.ts'
import { nativeMenu } from './native.ts'

const themes = [['light', 'theme.light'], ['dark', 'theme.dark'], ['high contrast', 'theme.highContrast']] as const satisfies readonly (readonly [string, CommandId])[]

/**
 * What axe finds on the screen as it is, a line a finding: the rule, the element, what is wrong. axe is run in the page
 * itself: the builder made for Playwright, which opens pages of its own, often never comes back in Electron.
 */
export async function findingsOf(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  await settled(page)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const { violations, passed } = await page.evaluate(async (rules) => {
    const found = await (window as unknown as { axe: typeof axe }).axe.run(document, { preload: false, ...(rules ? { runOnly: { type: 'rule', values: rules } } : {}) })
    return { passed: found.passes.length, violations: found.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target, failureSummary }) => ({ target: target.map(String), failureSummary })) })) }
  }, rules ? [...rules] : null)
  if (violations.length + passed === 0) throw new Error('axe looked at nothing.')
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.split('\n').slice(1).join(' ').trim() ?? ''}`))
}

/**
 * Has axe look at the screen in every theme, and fails where it finds anything. What does not depend on colour is looked
 * at once.
 */
export async function expectNoFindings(app: ElectronApplication, page: Page, what: string): Promise<void> {
  for (const [theme, command] of themes) {
    await nativeMenu(app).choose(command)
    await expect.poll(() => nativeMenu(app).read(command)).toMatchObject({ checked: true })
    expect.soft(await findingsOf(page, theme === 'light' ? undefined : ['color-contrast']), `${what}, ${theme}`).toEqual([])
  }
}

/**
 * Waits until nothing on the screen moves or fades any more. A caret that blinks never ends, and what is out of sight
 * stands still until it comes into sight; neither is waited for, and nothing is for longer than three seconds.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
    const ending = document.getAnimations().filter(({ effect }) => effect instanceof KeyframeEffect && effect.getComputedTiming().endTime !== Number.POSITIVE_INFINITY && effect.target?.checkVisibility({ contentVisibilityAuto: true }))
    await Promise.race([Promise.allSettled(ending.map((animation) => animation.finished)), new Promise((enough) => setTimeout(enough, 3_000))])
  })
}

/** Controls that cannot be got at: scrolled as far as they go, they lie outside the window or under something else. */
export async function unreachableIn(page: Page): Promise<readonly string[]> {
  await settled(page)
  return page.evaluate(() => {
    const isHidden = (element: Element): boolean => element.closest('.visually-hidden, [inert], [aria-hidden="true"], [hidden]') !== null || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true })
    // A drawer lies over everything else until it is closed.
    const drawer = document.querySelector('.drawer-scrim') ? document.querySelector('.drawer') : null
    const controls = [...(drawer ?? document).querySelectorAll<HTMLElement>('button, input, select, textarea, a[href], summary, [role="slider"], [role="option"]')].filter((element) => !isHidden(element))
    return controls.flatMap((element) => {
      element.scrollIntoView({ block: 'center', inline: 'center' })
      const { left, right, top, bottom } = element.getBoundingClientRect()
      const found = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      const isInSight = left >= -1 && right <= innerWidth + 1 && top >= -1 && bottom <= innerHeight + 1
      const isOnTop = found !== null && (element.contains(found) || found.contains(element) || (element instanceof HTMLInputElement && element.labels !== null && [...element.labels].some((label) => label.contains(found))))
      return isInSight && isOnTop ? [] : [`${element.localName} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 60)}” at ${Math.round(left)}–${Math.round(right)} × ${Math.round(top)}–${Math.round(bottom)}, ${isInSight ? `under ${found?.localName}.${found?.className}` : 'out of sight'}`]
    })
  })
}

/** How far the window as a whole can be scrolled, in CSS pixels; nothing, where its panes reflow and scroll by themselves. */
export const overflowOf = (page: Page): Promise<{ readonly sideways: number; readonly down: number }> =>
  page.evaluate(() => ({ sideways: Math.max(0, document.documentElement.scrollWidth - innerWidth), down: Math.max(0, document.documentElement.scrollHeight - innerHeight) }))

/** A picture of the window as the person sees it, at any zoom. */
export async function picture(app: ElectronApplication, path: string): Promise<void> {
  const png = await app.evaluate(async ({ BrowserWindow }) => (await BrowserWindow.getAllWindows()[0]?.webContents.capturePage())?.toPNG().toString('base64') ?? '')
  writeFileSync(path, Buffer.from(png, 'base64'))
}
