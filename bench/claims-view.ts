import { join } from 'node:path'
import { assayFolder, startElectron } from './electron.ts'
import { makeProject } from './made-project.ts'
import { median, type Measurement } from './measurement.ts'

const claims = 100_000
/** ms, of the promise. */
const limit = 150

/**
 * What an analyst does in the table of 100,000 claims, in the real window with the filters shown: from the key or click to
 * the frame in which its outcome is painted. Each action is done five times and its median counts, so that what else the
 * machine does weighs little; the slowest action and the longest the window stood still are named.
 */
export async function measureClaimsView(folder: string): Promise<Measurement[]> {
  const path = join(folder, 'claims-view.assay')
  makeProject(path, { documents: 400, wordsEach: 1_000, claims, weighed: true }).db.close()
  const { evaluate, stop } = await startElectron(assayFolder, [path])
  try {
    const took = (await evaluate(workTheTable, 5)).map(({ name, ms, still }) => ({ name, value: Math.round(median(ms)), still: median(still) }))
    const slowest = took.reduce((a, b) => (b.value > a.value ? b : a))
    const stillest = took.reduce((a, b) => (b.still > a.still ? b : a))
    return [
      ...took.map(({ name, value }) => againstLimit(name, value)),
      againstLimit(`the slowest of these (${slowest.name})`, slowest.value),
      againstLimit(`the longest it stood still (${stillest.name})`, Math.round(stillest.still)),
    ]
  } finally {
    await stop()
  }
}

const againstLimit = (name: string, value: number): Measurement =>
  ({ name: `${claims.toLocaleString('en-GB')} claims in the window: ${name}`, unit: 'ms', peer: 'limit', value, peerValue: limit, ratio: Number((value / limit).toPrecision(3)), aim: '<= 1' })

interface Took { readonly name: string; readonly ms: number[]; readonly still: number[] }

/** Runs in the page; sees nothing of this file. */
async function workTheTable(rounds: number): Promise<readonly Took[]> {
  const find = <Element extends HTMLElement>(selector: string, words = ''): Element => {
    const found = [...document.querySelectorAll<Element>(selector)].find((element) => element.textContent.includes(words))
    if (!found) throw new Error(`nothing in the window is ${selector} with “${words}”`)
    return found
  }
  const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve()
    port2.postMessage(null)
  }))
  const until = async (isSo: () => boolean): Promise<void> => {
    const end = performance.now() + 120_000
    while (!isSo()) {
      if (performance.now() > end) throw new Error(`waited in vain for ${String(isSo)}`)
      await frame()
    }
  }
  const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  const key = (name: string, parts: KeyboardEventInit = {}) => find('[role="grid"]').dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...parts }))
  const shown = () => find('[data-testid="claims-shown"]').textContent
  /** The same while the words are looked for. */
  const found = () => shown().replace(/^100,000 of /, '')
  const cells = () => [...document.querySelectorAll('[role="grid"] .rows [role="row"]')].map((row) => row.textContent).join('\n')

  const all = new Map<string, Took>()
  /** Acts, and waits until what `seen` tells is another than it was. */
  const measure = async (name: string, act: () => void, seen: () => string, pause = 400): Promise<void> => {
    await rest(pause)
    await frame()
    const before = seen()
    const from = performance.now()
    act()
    let last = from
    let still = 0
    do {
      await frame()
      const now = performance.now()
      still = Math.max(still, now - last)
      last = now
      if (now - from > 20_000) throw new Error(`nothing came of: ${name}`)
    } while (seen() === before)
    const took = all.get(name) ?? { name, ms: [], still: [] }
    all.set(name, took)
    took.ms.push(last - from)
    took.still.push(still)
  }

  const pressKeyOf = (code: string, parts: KeyboardEventInit) => document.body.dispatchEvent(new KeyboardEvent('keydown', { code, bubbles: true, cancelable: true, ...parts }))
  pressKeyOf('Digit3', { key: '3', ctrlKey: true })
  await until(() => document.querySelector('[data-testid="claims-shown"]') !== null)
  const filters = find('button', 'Filters')
  if (filters.getAttribute('aria-pressed') !== 'true') filters.click()
  await until(() => !document.querySelector('.claims-view')?.textContent.includes('more…') && find('[role="grid"]').getAttribute('aria-rowcount') === '100001')

  const sortBy = (words: string) => measure(`sort by ${words}`, () => find('[role="columnheader"] button', words).click(), cells)
  await measure('the first sort by statement, right after reading', () => find('[role="columnheader"] button', 'Statement').click(), cells, 0)
  for (let round = 0; round < rounds; round += 1) {
    for (const column of ['Statement', 'No.', 'Kind', 'Verdict', 'Likelihood', 'Confidence', 'Source', 'Evidence', 'Status', 'Assigned to', 'Tags', 'Document']) await sortBy(column)
    const facet = () => find<HTMLInputElement>('[role="group"][aria-label="Status"] label', 'Open').click()
    await measure('a value of a filter chosen', facet, shown)
    await measure('a value of a filter left', facet, shown)

    const group = find<HTMLSelectElement>('.claims-view select')
    const groupBy = (value: string) => { group.value = value; group.dispatchEvent(new Event('change', { bubbles: true })) }
    await measure('group by kind', () => groupBy('kind'), cells)
    key('Home')
    await measure('a group folded', () => key('Enter'), cells)
    await measure('group by document', () => groupBy('document'), cells)
    await measure('no groups', () => groupBy('none'), cells)

    const words = find<HTMLInputElement>('#claims-words')
    const type = (typed: string) => { words.value = typed; words.dispatchEvent(new Event('input', { bubbles: true })) }
    await measure('words typed that few claims have', () => type('stu'), found)
    await measure('words typed that every claim has', () => type('mil'), found)
    await measure('words cleared', () => type(''), shown)

    await measure('the end', () => key('End'), cells)
    await measure('the beginning', () => key('Home'), cells)
    await measure('all selected', () => key('a', { ctrlKey: true }), () => String(document.querySelector('.selection') !== null))
    await measure('none selected', () => key('Escape'), () => String(document.querySelector('.selection') !== null))
    await measure('one row selected', () => key(' '), () => String(document.querySelector('.selection') !== null))
    await measure('one claim assigned', () => pressKeyOf('KeyI', { key: 'I', shiftKey: true }), cells)
    await measure('its undo', () => pressKeyOf('KeyZ', { key: 'z', ctrlKey: true }), cells)
    key('Escape')
  }
  return [...all.values()]
}
