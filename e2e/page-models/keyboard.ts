import { expect, type Locator, type Page } from 'playwright/test'

/** What has the focus, and whether a person can see that it has. */
interface FocusStop { readonly name: string; readonly isVisible: boolean }

/** A person at the keyboard, without a mouse. Wherever Tab leads, the focus has to be seen. */
export function keyboardOf(page: Page) {
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }

  /** Presses Tab until something has the focus. Everything passed on the way must show it. */
  async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab', most = 60): Promise<void> {
    const passed: string[] = []
    for (let stop = 0; stop < most; stop += 1) {
      await press(key)
      const focused = await focusOf(page)
      passed.push(focused.name)
      expect(focused.isVisible, `the focus is seen on ${focused.name}`).toBe(true)
      if (await isFocused(target)) return
    }
    throw new Error(`${most} presses of ${key} did not reach ${String(target)}; they went to ${passed.join(' › ')}.`)
  }

  return {
    press,
    tabTo,
    focus: () => focusOf(page),
    type: (words: string): Promise<void> => page.keyboard.type(words),
    /** Presses a key until a condition holds, waiting a moment for the window after each press. */
    async pressUntil(key: string, holds: () => Promise<boolean>, most = 40): Promise<void> {
      for (let pressed = 0; pressed < most; pressed += 1) {
        if (await holds()) return
        await press(key)
        await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))))
      }
      expect(await holds(), `${key}, pressed ${most} times`).toBe(true)
    },
    /** From now on counts what a mouse, a pen or a finger does. */
    async watchForPointers(): Promise<() => Promise<number>> {
      await page.evaluate(() => {
        const counted = window as { pointersSeen?: number }
        counted.pointersSeen = 0
        window.addEventListener('pointerdown', () => { counted.pointersSeen = (counted.pointersSeen ?? 0) + 1 }, { capture: true })
      })
      return () => page.evaluate(() => (window as { pointersSeen?: number }).pointersSeen ?? Number.NaN)
    },
  }
}

/** In the page, or in the shadow tree it stands in. */
const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluateAll((elements) => elements.some((element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element))

/** The focus is seen by an outline or a shadow on what has it or on the frame around it, by what is drawn over it, or by the caret of a text field; and it lies in the window. */
function focusOf(page: Page): Promise<FocusStop> {
  return page.evaluate(async () => {
    // A ring that fades in is there once it has.
    await Promise.allSettled(document.activeElement?.getAnimations({ subtree: true }).filter((each) => each instanceof CSSTransition).map((each) => each.finished) ?? [])
    const focused = document.activeElement
    if (!(focused instanceof HTMLElement) || focused === document.body) return { name: 'the page', isVisible: true }
    const isInked = (colour: string): boolean => !/(^transparent$|, 0\)$|\/ 0\)$)/.test(colour)
    const shows = (element: Element): boolean => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element)
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && isInked(outlineColor)) || boxShadow !== 'none'
    }
    const isDrawnOver = (['::before', '::after'] as const).some((part) => {
      const { content, backgroundColor } = getComputedStyle(focused, part)
      return content !== 'none' && isInked(backgroundColor)
    })
    const hasCaret = focused instanceof HTMLTextAreaElement || (focused instanceof HTMLInputElement && ['text', 'search', 'url'].includes(focused.type))
    const box = focused.getBoundingClientRect()
    const isInSight = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth && box.width > 0
    const label = focused.getAttribute('aria-label') ?? (focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement || focused instanceof HTMLSelectElement ? focused.labels?.[0]?.textContent : focused.textContent) ?? ''
    return {
      name: `${focused.getAttribute('role') ?? focused.localName} “${label.trim().slice(0, 50)}”`,
      isVisible: isInSight && (hasCaret || isDrawnOver || shows(focused) || (focused.parentElement !== null && shows(focused.parentElement))),
    }
  })
}
