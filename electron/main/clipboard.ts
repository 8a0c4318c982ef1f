import * as electron from 'electron'

/** What the two generations of Electron offer: the second since Electron 44, the first in the registry-only runtime. */
interface EarlierClipboard { write(texts: { readonly text: string; readonly html?: string }): void }
interface Generations { readonly ClipboardItem?: typeof electron.ClipboardItem; readonly clipboard: electron.Clipboard }

/** Puts text on the clipboard and, for programs that take formatted text, its HTML. */
export async function copyText(text: string, html: string | undefined): Promise<void> {
  const { ClipboardItem, clipboard }: Generations = electron
  if (ClipboardItem) await clipboard.write([new ClipboardItem({ 'text/plain': text, ...(html === undefined ? {} : { 'text/html': html }) })])
  else (clipboard as unknown as EarlierClipboard).write({ text, ...(html === undefined ? {} : { html }) })
}
