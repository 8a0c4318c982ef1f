// The least an Electron app can be: one window, one page. What a start is measured against.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'

// As Assay does: a machine without a graphics device would only wait for one.
if (process.platform === 'linux' && !existsSync('/dev/dri')) app.disableHardwareAcceleration()
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1360, height: 860, show: false, webPreferences: { sandbox: true, contextIsolation: true } })
  window.once('ready-to-show', () => window.show())
  return window.loadFile(join(import.meta.dirname, 'index.html'))
})
app.on('window-all-closed', () => app.quit())
