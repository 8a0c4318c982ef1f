import { existsSync, readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { WindowBridge } from '#core/contract/window-bridge.ts'
import type { ProjectSnapshot } from '#core/contract/answers.ts'
import type { SealedPath } from '#core/contract/inputs.ts'
import { expect, test, type Assay } from '../launch.ts'

type Bridged = { assay: WindowBridge }

const restarted = { ok: false, fault: { code: 'backend-restarted', details: {} } }

/** Makes a call that stays unanswered; what became of it can be asked for later. */
async function leaveWaiting({ page }: Assay, path: string, input: unknown): Promise<() => Promise<unknown>> {
  const name = `waiting${Math.random()}`
  await page.evaluate(([name, path, input]) => {
    const pending = (window as unknown as Bridged).assay.call(path, input)
    Object.assign(window, { [name]: pending })
  }, [name, path, input] as const)
  return () => page.evaluate((name) => (window as unknown as Record<string, Promise<unknown>>)[name], name)
}

async function killBackend(assay: Assay): Promise<number> {
  const [pid] = assay.backendPids()
  if (pid === undefined) throw new Error('There is no backend to kill.')
  process.kill(pid, 'SIGKILL')
  return pid
}
const eventNames = async (assay: Assay) => (await assay.heard()).map(({ event }) => event)

test.describe('a utility process', () => {
  const probe = { env: { ASSAY_TRANSPORT_PROBE: '1' } }

  test('answers, announces and passes faults on', async ({ launch }) => {
    const assay = await launch(probe)
    await assay.listen()
    expect(await assay.ask('shell.facts', {})).toMatchObject({ backend: 'utility-process' })
    const value = { text: 'é\u0000\u{1F600}', list: [1, null, true] }
    expect(await assay.ask('probe.echo', { value })).toEqual(value)
    expect(await assay.call('probe.fault', { path: '/x' })).toEqual({ ok: false, fault: { code: 'file-empty', details: { path: '/x' } } })
    expect(await assay.call('probe.echo', { value: 1, more: 2 })).toMatchObject({ fault: { code: 'invalid-request' } })
    await assay.ask('probe.announce', { job: 'import 1' })
    expect(await assay.heard()).toEqual([{ event: 'progress', job: 'import 1', done: 1, total: 2, item: '' }])
  })

  test('answers for a bug with a reference that the log knows', async ({ launch }) => {
    const assay = await launch(probe)
    for (const path of ['probe.bug', 'probe.unclonable']) {
      const outcome = await assay.call(path, {})
      expect(outcome).toMatchObject({ ok: false, fault: { code: 'unexpected', details: { reference: expect.stringMatching(/^[0-9A-F]{8}$/) } } })
      const reference = !outcome.ok && outcome.fault.code === 'unexpected' ? outcome.fault.details.reference : ''
      await expect.poll(() => assay.log()).toContain(reference)
    }
    expect(assay.log()).toContain('TypeError: the probe fails on request')
  })

  test('that is killed comes back with its project, and what waited is told', async ({ launch }) => {
    const assay = await launch(probe)
    await assay.listen()
    await assay.ask('probe.open', { path: '/home/ada/Pact.assay' })
    await assay.ask('probe.keep', { text: 'gone with the process' })
    const waiting = await leaveWaiting(assay, 'probe.wait', {})
    const pid = await killBackend(assay)
    expect(await waiting()).toEqual(restarted)
    expect(await assay.ask('probe.pid', {})).not.toBe(pid)
    expect(await assay.ask('probe.opened', {})).toEqual({ path: '/home/ada/Pact.assay', again: true })
    expect(await assay.ask('probe.kept', {})).toEqual([])
    await expect.poll(() => eventNames(assay)).toEqual(['backend-restarted'])
  })

  test('that ends itself is started again too', async ({ launch }) => {
    const assay = await launch(probe)
    expect(await assay.call('probe.die', {})).toEqual(restarted)
    expect(await assay.call('probe.kept', {})).toEqual({ ok: true, value: [] })
  })

  test('that keeps dying is given up, and everything asked says so', async ({ launch }) => {
    const assay = await launch(probe)
    await assay.listen()
    for (let death = 1; death <= 5; death += 1) {
      expect(await assay.call('probe.die', {})).toEqual(restarted)
      await assay.ask('probe.pid', {})
    }
    await assay.call('probe.die', {})
    const gone = { ok: false, fault: { code: 'backend-gone', details: { reason: expect.stringContaining('again and again') } } }
    await expect.poll(() => assay.call('probe.pid', {})).toEqual(gone)
    await expect.poll(() => eventNames(assay)).toEqual([...Array.from({ length: 5 }, () => 'backend-restarted'), 'backend-gone'])
    await assay.page.reload()
    await expect.poll(() => assay.call('probe.pid', {})).toEqual(gone)
  })

  test('gets a new port when the page is loaded again', async ({ launch }) => {
    const assay = await launch(probe)
    await assay.ask('probe.keep', { text: 'before' })
    await assay.page.reload()
    expect(await assay.ask('probe.kept', {})).toEqual(['before'])
  })

  test('has the shell print a tagged page with an outline, without running or fetching anything', async ({ launch }) => {
    const assay = await launch(probe)
    const windows = () => assay.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
    const html = '<!doctype html><html lang="en"><title>Note</title><h1>Pact</h1><h2>Money</h2><p>Read.</p><script>document.body.textContent = "ran"</script><img src="http://127.0.0.1:9/x"></html>'
    const printed = await assay.page.evaluate(async (html) => {
      const outcome = await (window as unknown as Bridged).assay.call('probe.print', { html })
      return outcome.ok ? new TextDecoder('latin1').decode(outcome.value as Uint8Array) : JSON.stringify(outcome)
    }, html)
    expect(printed.slice(0, 5)).toBe('%PDF-')
    expect(printed).toContain('/StructTreeRoot')
    expect(printed).toContain('/Outlines')
    expect(printed.length).toBeGreaterThan(2_000)
    await expect.poll(windows).toBe(1)
  })

  test('ends with the app', async ({ launch }) => {
    const assay = await launch(probe)
    const pids = assay.backendPids()
    expect(pids).toHaveLength(1)
    await assay.quit()
    await expect.poll(() => pids.filter(isRunning)).toEqual([])
  })
})

test.describe('the backend with its database', () => {
  const aProject = async (assay: Assay) => {
    const target = await assay.ask<SealedPath>('shell.sampleTarget', {})
    return assay.ask<ProjectSnapshot>('project.createSample', { target })
  }

  test('that is killed comes back with the same project open, and every acknowledged change in it', async ({ launch }) => {
    const assay = await launch()
    await assay.listen()
    const { project } = await aProject(assay)
    await assay.ask('project.update', { title: 'Kept through the kill' })
    const [pid] = assay.backendPids()
    await killBackend(assay)
    const snapshot = await expect.poll(async () => assay.call('project.current', {})).toMatchObject({ ok: true, value: { project: { path: project.path, title: 'Kept through the kill' } } }).then(() => assay.ask<ProjectSnapshot>('project.current', {}))
    expect(snapshot.documents.length).toBeGreaterThan(0)
    expect(assay.backendPids()).not.toContain(pid)
    expect(await eventNames(assay)).toContain('backend-restarted')
  })

  test('leaves one single file when the app quits', async ({ launch }) => {
    const assay = await launch()
    const { project } = await aProject(assay)
    await assay.ask('project.update', { title: 'Written' })
    const pids = assay.backendPids()
    await assay.quit()
    expect(pids.filter(isRunning)).toEqual([])
    expect(readdirSync(dirname(project.path)).filter((name) => name.includes('.assay'))).toEqual(['Sample project.assay'])
  })

  test('closes its project and ends when the shell is killed', async ({ launch }) => {
    const assay = await launch()
    const { project } = await aProject(assay)
    await assay.ask('project.update', { title: 'Written' })
    const pids = assay.backendPids()
    expect(pids).toHaveLength(1)
    assay.app.process().kill('SIGKILL')
    await expect.poll(() => pids.filter(isRunning)).toEqual([])
    expect(existsSync(project.path)).toBe(true)
  })

  test('says a bug of one call with a reference, and goes on answering', async ({ launch }) => {
    const assay = await launch()
    expect(await assay.call('documents.open', { documentId: '00000000-0000-7000-8000-000000000000', claims: 0 })).toMatchObject({ ok: false, fault: { code: 'project-not-open' } })
    expect(await assay.ask('backend.ping', { payload: 'x'.repeat(1_000_000) })).toMatchObject({ payload: expect.stringMatching(/^x{1000000}$/) })
  })
})

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
