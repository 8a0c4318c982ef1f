import { randomUUID } from 'node:crypto'
import { BrowserWindow, session } from 'electron'
import { printScheme } from './app-protocol.ts'

/** A note of a thousand pages takes about half a minute on a slow machine. */
const printLimitMs = 120_000

/** The page may show what it brings along, and nothing else. */
const contentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"

/**
 * Prints a whole HTML page to a tagged PDF with an outline, on A4 unless its own CSS says otherwise. The page runs no
 * script, reaches nothing, and lives in a hidden window with a session of its own that ends with it.
 */
export async function printPdf(html: string): Promise<Uint8Array> {
  const partition = session.fromPartition(`print-${randomUUID()}`)
  partition.protocol.handle(printScheme, () => new Response(html, {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': contentSecurityPolicy, 'X-Content-Type-Options': 'nosniff' },
  }))
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: partition, sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false, spellcheck: false, devTools: false, webviewTag: false },
  })
  const late = Promise.withResolvers<never>()
  const clock = setTimeout(() => late.reject(new Error('printing took longer than two minutes')), printLimitMs)
  window.webContents.once('render-process-gone', (_, { reason }) => late.reject(new Error(`the page's process ended (${reason})`)))
  try {
    return await Promise.race([late.promise, print(window)])
  } finally {
    clearTimeout(clock)
    window.destroy()
    partition.protocol.unhandle(printScheme)
  }
}

async function print(window: BrowserWindow): Promise<Uint8Array> {
  await window.loadURL(`${printScheme}://page/`)
  return window.webContents.printToPDF({ generateTaggedPDF: true, generateDocumentOutline: true, printBackground: true, preferCSSPageSize: true, pageSize: 'A4' })
}
