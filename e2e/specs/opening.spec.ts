import { frameOf } from '../page-models/frame.ts'
import { expect, test } from '../page-models/test.ts'

const article = 'A Pact Between Neighbours: What Moscow and Pyongyang Have Promised Each Other'

test('the text of a document and the marks in sight come in one frame', async ({ launch }) => {
  const { page } = await launch()
  const frame = frameOf(page)
  await frame.openSample()
  await expect(frame.status.getByText(/^\d+ claims$/)).toBeVisible()
  const marksWithText = await page.evaluate(async (title) => {
    const entry = [...document.querySelectorAll<HTMLElement>('nav button')].find((button) => button.textContent.includes(title))
    if (!entry) throw new Error('the navigator does not show the document')
    const firstText = new Promise<number>((resolve) => {
      const look = (): void => {
        if (document.querySelector('.reading-chunk')) resolve([...CSS.highlights].reduce((sum, [name, { size }]) => (name.startsWith('mark-') ? sum + size : sum), 0))
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
    entry.click()
    return firstText
  }, article)
  expect(marksWithText).toBeGreaterThan(0)
})
