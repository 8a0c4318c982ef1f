import { expect, type Locator, type Page } from 'playwright/test'

interface Point { readonly x: number; readonly y: number }

/** The reading room with a document on its desk. */
export function readingRoomOf(page: Page) {
  const text = page.getByRole('region', { name: /^Text of / })

  /** Brings words into sight and answers where they begin and end on the screen. */
  async function placeOf(quote: string, nth = 1): Promise<{ readonly start: Point; readonly end: Point }> {
    await expect(text).toBeVisible()
    return text.evaluate(async (region, { quote, nth }) => {
      const nodes: Text[] = []
      const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT, (node) => (node.parentElement?.closest('.reading-column') ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT))
      while (walker.nextNode()) nodes.push(walker.currentNode as Text)
      let left = nth
      for (const node of nodes) {
        for (let at = node.data.indexOf(quote); at >= 0; at = node.data.indexOf(quote, at + 1)) {
          left -= 1
          if (left > 0) continue
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + quote.length)
          const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
          node.parentElement?.scrollIntoView({ block: 'center' })
          // The first text of a start is laid out anew when its font arrives; measured before, a drag would end letters away.
          await document.fonts.ready
          const measured = () => [...range.getClientRects()].filter(({ width }) => width > 0)
          const places = () => JSON.stringify(measured().map(({ left, top, right, bottom }) => [left, top, right, bottom]))
          // Chunks that come into sight take their true height only then, and a panel may still make room beside the text: it has to hold still.
          for (let [still, before, turn] = [0, '', 0]; still < 4 && turn < 40; turn += 1) {
            node.parentElement?.scrollIntoView({ block: 'center' })
            await painted()
            still = before === places() ? still + 1 : 0
            before = places()
          }
          const boxes = measured()
          const [first, last] = [boxes[0], boxes.at(-1)]
          if (!first || !last) throw new Error(`“${quote}” is in the text and not on the screen.`)
          return { start: { x: first.left + 0.5, y: first.top + first.height / 2 }, end: { x: last.right - 0.5, y: last.top + last.height / 2 } }
        }
      }
      throw new Error(`“${quote}” is not in the text ${nth} times.`)
    }, { quote, nth })
  }

  return {
    text,
    /** Buttons beside the text, one for each mark in sight. */
    marks: text.getByRole('group', { name: 'Claims marked here' }).getByRole('button'),
    mark: (quote: string): Locator => text.getByRole('button', { name: new RegExp(`^Claim \\d+.*${escaped(quote)}`) }),

    placeOf,
    /** Selects words as one does with a mouse: press before the first letter, drag until the last is taken in, let go. */
    async selectByMouse(quote: string, nth = 1): Promise<void> {
      const { start, end } = await placeOf(quote, nth)
      await page.mouse.move(start.x, start.y)
      await page.mouse.down()
      await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 })
      await page.mouse.move(end.x, end.y, { steps: 4 })
      // Moves in quick succession are joined; let go at once, a drag could end at one of the earlier ones.
      await expect.poll(async () => {
        await page.mouse.move(end.x, end.y)
        return selectedWords(page)
      }).toBe(quote)
      await page.mouse.up()
      await expect.poll(() => selectedWords(page)).toBe(quote)
    },
    /** Chooses the claim marked at these words by clicking on them. */
    async chooseMarked(quote: string): Promise<void> {
      const { start } = await placeOf(quote)
      await page.mouse.click(start.x + 4, start.y)
      await expect(text.getByRole('button', { name: new RegExp(`^Claim \\d+.*${escaped(quote)}`) }).first()).toHaveAttribute('aria-current', 'true')
    },
    selectedWords: () => selectedWords(page),
    /** What is written under a name in the layer of painted marks, as the text it covers. */
    painted: () => page.evaluate(() => [...CSS.highlights.entries()].flatMap(([name, highlight]) => [...highlight].map((range) => ({ name, characters: range instanceof Range ? range.toString().length : range.endOffset - range.startOffset })))),
  }
}

const selectedWords = (page: Page): Promise<string> => page.evaluate(() => document.getSelection()?.toString() ?? '')
const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
