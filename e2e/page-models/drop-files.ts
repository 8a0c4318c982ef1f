import type { Page } from 'playwright/test'

/** Drags files of this disk over the middle of the window, as a file manager does, and lets them go there unless told to hold them. */
export async function dropFiles(page: Page, paths: readonly string[], { hold = false }: { readonly hold?: boolean } = {}): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { x, y } = await page.evaluate(() => ({ x: Math.round(innerWidth / 2), y: Math.round(innerHeight / 2) }))
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  for (const type of hold ? (['dragEnter', 'dragOver'] as const) : (['dragEnter', 'dragOver', 'drop'] as const)) await session.send('Input.dispatchDragEvent', { type, x, y, data })
  await session.detach()
}
