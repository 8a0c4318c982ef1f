import { app, type Session, type WebContents } from 'electron'
import { appScheme, printScheme } from './app-protocol.ts'

/** Schemes that stay inside the process, or are files of ours. DevTools exist in development only. */
const allowedSchemes: ReadonlySet<string> = new Set([`${appScheme}:`, `${printScheme}:`, 'devtools:', 'blob:', 'data:'])

/** Must run before Electron is ready. What Chromium would do on the network by itself, it does not. */
export function closeNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
  app.commandLine.appendSwitch('no-pings')
}

/** Must run before Electron is ready, so that no session and no page comes into being unguarded. */
export function guardEverything(): void {
  app.on('session-created', guardSession)
  app.on('web-contents-created', (_, contents) => guardContents(contents))
}

/** Denies every permission and device, cancels every request that would leave the process, refuses downloads. */
function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  // Without a handler every request to capture a screen is denied.
  session.setDisplayMediaRequestHandler(null)
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isAllowed(url) }))
  session.on('will-download', (event) => event.preventDefault())
  // Chromium would fetch dictionaries for it.
  session.setSpellCheckerEnabled(false)
}

const isAllowed = (url: string): boolean => URL.canParse(url) && allowedSchemes.has(new URL(url).protocol)

/** A page stays where the shell put it: no navigation, no redirect, no window of its own, no page inside. */
function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}
