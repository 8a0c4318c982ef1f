import { readFile } from 'node:fs/promises'
import { protocol, type Session } from 'electron'
import { manifestOf } from './renderer-manifest.ts'

export const appScheme = 'assay'
/** Only on the sessions of pages that are printed; see print-pdf.ts. */
export const printScheme = 'assay-print'
export const appOrigin = `${appScheme}://app`
export const appPage = `${appOrigin}/index.html`

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types vue spelling',
].join('; ')

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), midi=(), display-capture=()',
}

/** Must run before Electron is ready. Without corsEnabled no other origin can read what the scheme serves. */
export function registerSchemes(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    { scheme: printScheme, privileges: { standard: true, secure: true } },
  ])
}

/** Serves the built window under assay://app/. */
export function serveApp(session: Session, rendererFolder: string): void {
  const manifest = manifestOf(rendererFolder)
  session.protocol.handle(appScheme, async (request) => {
    const { host, pathname } = new URL(request.url)
    const served = host === 'app' ? manifest.get(pathname) : undefined
    if (!served || request.method !== 'GET') return new Response('There is no such file.', { status: 404, headers })
    return new Response(await readFile(served.file), { headers: { ...headers, 'Content-Type': served.mediaType } })
  })
}

/** Whether a URL is the window's own page; nothing else may speak to the shell. */
export function isAppPage(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol: scheme, host, pathname } = new URL(url)
  return scheme === `${appScheme}:` && host === 'app' && pathname === '/index.html'
}
