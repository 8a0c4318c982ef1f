import type { Host } from './host.ts'

/** Has the shell print: the only process with a page to print from. */
export function createPrinter(host: Host): (html: string) => Promise<Uint8Array> {
  const waiting = new Map<number, PromiseWithResolvers<Uint8Array>>()
  let lastPage = 0
  host.onMessage((message) => {
    if (message.kind !== 'printed' && message.kind !== 'print-failed') return
    const page = waiting.get(message.page)
    waiting.delete(message.page)
    if (message.kind === 'printed') page?.resolve(message.pdf)
    else page?.reject(new Error(`The page could not be printed: ${message.reason}`))
  })
  return (html) => {
    const page = ++lastPage
    const printed = Promise.withResolvers<Uint8Array>()
    waiting.set(page, printed)
    host.tell({ kind: 'print', page, html })
    return printed.promise
  }
}
