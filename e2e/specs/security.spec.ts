import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { ElectronApplication } from 'playwright/test'
import type { WindowBridge } from '#core/contract/window-bridge.ts'
import { expect, test } from '../launch.ts'
import { outsideSockets, processesUnder } from '../processes.ts'

type Bridged = { assay: WindowBridge }

/** A server on this machine that counts who comes; nobody may. */
async function aServer(): Promise<{ url: string; visits: string[]; server: Server }> {
  const visits: string[] = []
  const server = createServer((request, response) => {
    visits.push(`${request.method} ${request.url}`)
    response.setHeader('Access-Control-Allow-Origin', '*').end('reached')
  })
  server.on('upgrade', (request, socket) => { visits.push(`upgrade ${request.url}`); socket.destroy() })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `127.0.0.1:${(server.address() as AddressInfo).port}`, visits, server }
}

const refused = { ok: false, fault: { code: 'invalid-request' } }
const pageCount = (app: ElectronApplication) => app.evaluate(({ webContents }) => webContents.getAllWebContents().filter((contents) => contents.getType() !== 'remote').length)

test.describe('the page', () => {
  test('loads without an error and without breaking its own policy', async ({ launch }) => {
    const { page, problems } = await launch()
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
    expect(problems).toEqual([])
  })

  test('has nothing of Node and nothing of Electron but one frozen door', async ({ launch }) => {
    const { page } = await launch()
    const found = await page.evaluate(() => ({
      reachable: ['require', 'process', 'module', 'exports', 'Buffer', 'global', '__dirname', 'setImmediate', 'electron', 'ipcRenderer'].filter((name) => name in window),
      door: Object.keys((window as unknown as Bridged).assay).toSorted(),
      frozen: Object.isFrozen((window as unknown as Bridged).assay),
      replaced: Reflect.set(window, 'assay', null) && (window as unknown as { assay: unknown }).assay === null,
    }))
    expect(found).toEqual({ reachable: [], door: ['call', 'sealFiles', 'subscribe'], frozen: true, replaced: false })
  })

  test('runs in a sandbox, isolated from the preload', async ({ launch }) => {
    const { app } = await launch()
    const preferences = await app.evaluate(({ BrowserWindow }) => {
      const contents: unknown = BrowserWindow.getAllWindows()[0]?.webContents
      return (contents as { getLastWebPreferences(): Record<string, unknown> }).getLastWebPreferences()
    })
    expect(preferences).toMatchObject({ contextIsolation: true, sandbox: true, nodeIntegration: false, nodeIntegrationInSubFrames: false, webSecurity: true, allowRunningInsecureContent: false, experimentalFeatures: false, webviewTag: false })
  })

  test('cannot turn text into code', async ({ launch }) => {
    const { page } = await launch()
    // In a callback of its own: what the test tool runs directly is exempt from the policy against eval.
    const thrown = await page.evaluate(() => new Promise<string[][]>((resolve) => setTimeout(() => {
      const attempts = { eval: () => globalThis.eval('1'), function: () => new Function('return 1')(), timer: () => { setTimeout('document.title = "pwned"', 0) }, markup: () => { document.body.innerHTML = '<img src=x onerror=1>' }, script: () => { document.createElement('script').text = '1' } }
      resolve(Object.entries(attempts).map(([name, attempt]) => {
        try { return [name, String(attempt())] } catch (error) { return [name, (error as Error).name] }
      }))
    })))
    expect(Object.fromEntries(thrown)).toMatchObject({ eval: 'EvalError', function: 'EvalError', markup: 'TypeError', script: 'TypeError' })
    expect(await page.title()).not.toBe('pwned')
  })
})

test.describe('the network', () => {
  test('is reached by no means a page has', async ({ launch }) => {
    const { page } = await launch()
    const { url, visits, server } = await aServer()
    const outcomes = await page.evaluate((host) => {
      const settled = (promise: Promise<unknown>) => promise.then(() => 'reached', () => 'refused')
      const loaded = (element: HTMLElement) => new Promise<string>((resolve) => {
        element.onload = () => resolve('reached')
        element.onerror = () => resolve('refused')
        document.body.append(element)
        setTimeout(() => resolve('refused'), 1_000)
      })
      const made = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Record<string, string>) => {
        const element = document.createElement(tag)
        for (const [name, value] of Object.entries(attributes)) {
          try { element.setAttribute(name, value) } catch { element.dataset['refused'] = name }
        }
        return element
      }
      const http = `http://${host}`
      navigator.sendBeacon(`${http}/beacon`, 'x')
      document.head.append(made('link', { rel: 'preconnect', href: `${http}/preconnect` }), made('link', { rel: 'prefetch', href: `${http}/prefetch` }))
      return Promise.all([
        settled(fetch(`${http}/fetch`)),
        settled(fetch(`${http}/opaque`, { mode: 'no-cors' })),
        settled(new Promise((resolve, reject) => { const request = new XMLHttpRequest(); request.onload = resolve; request.onerror = reject; request.open('GET', `${http}/xhr`); request.send() })),
        settled(new Promise((resolve, reject) => { const socket = new WebSocket(`ws://${host}/socket`); socket.onopen = resolve; socket.onerror = reject })),
        settled(new Promise((resolve, reject) => { const source = new EventSource(`${http}/events`); source.onopen = resolve; source.onerror = reject })),
        loaded(made('img', { src: `${http}/image` })),
        loaded(made('link', { rel: 'stylesheet', href: `${http}/style` })),
        loaded(made('video', { src: `${http}/video` })),
      ])
    }, url)
    expect(outcomes).toEqual(outcomes.map(() => 'refused'))
    expect(visits).toEqual([])
    server.close()
  })

  test('is closed on every session, also where no policy of a page stands before it', async ({ launch }) => {
    const { app } = await launch()
    const { url, visits, server } = await aServer()
    const outcomes = await app.evaluate(async ({ app: running, BrowserWindow, session }, host) => {
      const fetched = (from: Electron.Session) => from.fetch(`http://${host}/main`).then(() => 'reached', (error: Error) => error.message)
      const fresh = session.fromPartition('made-later')
      const bare = new BrowserWindow({ show: false, webPreferences: { session: session.fromPartition('bare'), sandbox: true } })
      await bare.loadURL('data:text/html,<p>no policy here</p>')
      const fromPage: unknown = await bare.webContents.executeJavaScript(`fetch('http://${host}/page', { mode: 'no-cors' }).then(() => 'reached', () => 'refused')`)
      bare.destroy()
      return { first: await fetched(session.defaultSession), later: await fetched(fresh), fromPage, names: running.commandLine.getSwitchValue('host-resolver-rules') }
    }, url)
    // Two barriers, each seen for itself: the request is cancelled, and no name or address would be resolved.
    expect(outcomes).toEqual({ first: expect.stringContaining('ERR_BLOCKED_BY_CLIENT'), later: expect.stringContaining('ERR_BLOCKED_BY_CLIENT'), fromPage: 'refused', names: 'MAP * ~NOTFOUND' })
    expect(visits).toEqual([])
    server.close()
  })

  test('sees no socket of any process but those of the test tools on this machine', async ({ launch }) => {
    test.skip(process.platform !== 'linux', 'reads /proc')
    const { app, page, ask } = await launch()
    await ask('backend.ping', { payload: 'x' })
    await page.evaluate(() => fetch('https://example.org').catch(() => null))
    const pids = processesUnder(app.process().pid ?? 0).map(({ pid }) => pid)
    expect(pids.length).toBeGreaterThan(2)
    expect(outsideSockets(pids)).toEqual([])
    // What looks is able to see.
    const open = createServer().listen(0, '0.0.0.0')
    await once(open, 'listening')
    expect(outsideSockets([process.pid])).toHaveLength(1)
    open.close()
  })
})

test.describe('the window', () => {
  test('opens no other', async ({ launch }) => {
    const { app, page } = await launch()
    const before = await pageCount(app)
    const opened = await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: 'https://example.org', target: '_blank' })
      document.body.append(link)
      link.click()
      document.body.append(document.createElement('webview'))
      return [window.open('https://example.org'), window.open('about:blank'), window.open(location.href, 'named')]
    })
    expect(opened).toEqual([null, null, null])
    expect(await pageCount(app)).toBe(before)
  })

  for (const url of ['https://example.org/', 'file:///etc/passwd', 'data:text/html,<p>elsewhere</p>', 'assay://app/assets/', 'assay://elsewhere/index.html', 'assay-print://page/', 'javascript:document.title="pwned"', 'chrome://gpu']) {
    test(`cannot be led to ${url}`, async ({ launch }) => {
      const { page } = await launch()
      const home = page.url()
      await page.evaluate((to) => {
        try { location.href = to } catch { document.title = 'refused at once' }
        try { document.body.append(Object.assign(document.createElement('iframe'), { src: to })) } catch { document.title = 'refused at once' }
      }, url)
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))
      expect(page.url()).toBe(home)
      expect(await page.title()).not.toBe('pwned')
      expect(page.frames().map((frame) => frame.url()).filter((address) => !address.startsWith('assay://app/') && !/^(about:blank|chrome-error:.*|)$/.test(address))).toEqual([])
    })
  }

  test('comes back where a page made itself blank', async ({ launch }) => {
    const { page } = await launch()
    const home = page.url()
    await page.evaluate(() => setTimeout(() => { location.href = 'about:blank' }))
    await page.waitForURL('about:blank')
    await page.waitForURL(home)
    expect(await page.evaluate(() => (window as unknown as Bridged).assay.call('backend.ping', { payload: 'x' }))).toMatchObject({ ok: true })
  })

  test('is granted no permission and no device', async ({ launch }) => {
    const { page } = await launch()
    const answers = await page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'clipboard-write', 'midi', 'persistent-storage', 'background-sync', 'accelerometer', 'screen-wake-lock', 'storage-access', 'window-management', 'local-fonts']
      const asked = await Promise.all(names.map(async (name) => {
        try { return [name, (await navigator.permissions.query({ name: name as PermissionName })).state] } catch { return [name, 'unknown'] }
      }))
      const settled = (attempt: () => Promise<unknown> | undefined) => new Promise<unknown>((resolve) => resolve(attempt())).then((value) => (value === undefined ? 'absent' : 'granted'), (error: Error) => error.name)
      const found = navigator as unknown as Record<string, Record<string, (options: unknown) => Promise<unknown>> | undefined>
      return {
        granted: asked.filter(([, state]) => state === 'granted').map(([name]) => name),
        notification: await Notification.requestPermission(),
        camera: await settled(() => navigator.mediaDevices.getUserMedia({ video: true })),
        screen: await settled(() => navigator.mediaDevices.getDisplayMedia()),
        usb: await settled(() => found['usb']?.['requestDevice']?.({ filters: [] })),
        serial: await settled(() => found['serial']?.['requestPort']?.({})),
        clipboard: await settled(() => navigator.clipboard.readText()),
        place: await new Promise((resolve) => navigator.geolocation.getCurrentPosition(() => resolve('granted'), ({ code }) => resolve(code))),
      }
    })
    expect(answers).toMatchObject({ granted: [], notification: 'denied', place: 1 })
    // A machine without a camera says so before anybody is asked.
    for (const answer of [answers.camera, answers.screen, answers.usb, answers.serial, answers.clipboard]) expect(answer).toMatch(/^(Not(Allowed|Found|Supported)Error|SecurityError|InvalidStateError|absent)$/)
  })

  test('downloads nothing', async ({ launch }) => {
    const { app, page } = await launch()
    await app.evaluate(({ session }) => {
      session.defaultSession.on('will-download', (event) => { process.env['SEEN_DOWNLOAD'] = String(event.defaultPrevented) })
    })
    await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(new Blob(['x'])), download: 'x.txt' })
      document.body.append(link)
      link.click()
    })
    await expect.poll(() => app.evaluate(() => process.env['SEEN_DOWNLOAD'])).toBe('true')
  })
})

test.describe('what the scheme serves', () => {
  test('is the built page with its policy', async ({ launch }) => {
    const { page } = await launch()
    const headers = await page.evaluate(async () => Object.fromEntries((await fetch('assay://app/index.html')).headers.entries()))
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; worker-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types vue spelling",
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'content-type': 'text/html; charset=utf-8',
    })
  })

  test('is nothing outside the list of built files', async ({ launch }) => {
    const { page } = await launch()
    const names = ['../../package.json', '..%2f..%2fpackage.json', '%2e%2e/%2e%2e/package.json', '../main/index.js', 'main/index.js', '/etc/passwd', '//etc/passwd', '..\\..\\package.json', 'index.html/../../main/index.js', 'assets', '', 'INDEX.HTML', 'index.html%00.js', '__proto__', 'constructor']
    const answers = await page.evaluate((all) => Promise.all(all.map(async (name) => {
      try { return [name, (await fetch(`assay://app/${name}`)).status] } catch { return [name, 'refused'] }
    })), names)
    for (const [name, status] of answers) expect.soft([404, 'refused'], `${name}`).toContain(status)
  })
})

test.describe('what is asked', () => {
  /** The same preload in a window that is not ours, and what it gets out of it. */
  const askFromAnotherWindow = (app: ElectronApplication, url: string, preload: string) => app.evaluate(async ({ BrowserWindow }, [url, preload]) => {
    const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true, contextIsolation: true } })
    await window.loadURL(url)
    const answers: unknown = await window.webContents.executeJavaScript(`(async () => ({
      facts: await assay.call('shell.facts', {}),
      quit: await assay.call('shell.quit', {}),
      backend: await Promise.race([assay.call('backend.ping', { payload: 'x' }), new Promise((resolve) => setTimeout(() => resolve('no port'), 500))]),
    }))()`)
    window.destroy()
    return answers
  }, [url, preload] as const)

  for (const url of ['assay://app/index.html', 'data:text/html,<p>stranger</p>']) {
    test(`by ${url} in a window that is not ours is refused`, async ({ launch }) => {
      const { app, ask } = await launch()
      const preload = await app.evaluate(({ app: running }) => running.getAppPath()).then((path) => join(path, 'out', 'preload', 'index.cjs'))
      expect(await askFromAnotherWindow(app, url, preload)).toMatchObject({ facts: refused, quit: refused, backend: 'no port' })
      expect(await ask('shell.facts', {})).toMatchObject({ network: 'none' })
    })
  }

  test('with a path that was never chosen is refused, whatever the way', async ({ launch }) => {
    const { call, ask } = await launch()
    const forged = { path: '/etc/passwd', seal: 'a'.repeat(64) }
    const notChosen = { ok: false, fault: { code: 'path-not-chosen', details: { path: '/etc/passwd' } } }
    expect(await call('project.open', { file: forged })).toEqual(notChosen)
    expect(await call('project.create', { target: forged, title: 'x', standard: 'icd203' })).toEqual(notChosen)
    expect(await call('shell.rememberProject', { title: 'x', path: '/etc/passwd' })).toEqual(notChosen)
    expect(await call('shell.revealFile', { path: '/etc/passwd' })).toEqual(notChosen)
    const { path, seal } = await ask<{ path: string; seal: string }>('shell.sampleTarget', {})
    expect(await call('project.open', { file: { path: `${path}/../../../etc/passwd`, seal } })).toMatchObject({ fault: { code: 'path-not-chosen' } })
  })

  test('with a file a script made gets no seal', async ({ launch }) => {
    const { page } = await launch()
    expect(await page.evaluate(() => (window as unknown as Bridged).assay.sealFiles([new File(['x'], '/etc/passwd')]))).toEqual([])
  })

  test('in a form the contract does not know is refused by shell and backend alike', async ({ launch }) => {
    const { page, ask } = await launch()
    const outcomes = await page.evaluate(async () => {
      const { assay } = window as unknown as Bridged
      const cyclic: Record<string, unknown> = {}
      cyclic['title'] = cyclic
      const inputs: unknown[] = [null, 7, 'x', [], new Map(), new Date(), { title: 1 }, { unheardOf: 1 }, JSON.parse('{"constructor":{"x":1}}'), 'x'.repeat(20_000_000), { theme: 'mauve' }, { cyclic }]
      const paths = ['shell.changeSettings', 'project.update', 'shell.__proto__', 'shell.constructor', '__proto__.toString', 'constructor.name', 'shell.', 'shell', '', 'project.update.more']
      const settle = async (path: string, input: unknown) => {
        try { return await assay.call(path, input) } catch (error) { return { ok: false, fault: { code: 'invalid-request', details: String(error) } } }
      }
      return Promise.all(paths.flatMap((path) => inputs.map((input) => settle(path, input))))
    })
    expect(outcomes.filter((outcome) => outcome.ok || outcome.fault.code !== 'invalid-request')).toEqual([])
    expect(await page.evaluate(async () => {
      await (window as unknown as Bridged).assay.call('shell.changeSettings', JSON.parse('{"__proto__":{"x":1}}'))
      return 'x' in {}
    })).toBe(false)
    expect(await ask('backend.ping', { payload: 'still here' })).toMatchObject({ payload: 'still here' })
  })
})

