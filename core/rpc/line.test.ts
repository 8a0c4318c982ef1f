import { expect, it } from 'vitest'
import { createLine } from './line.ts'
import { aChannel } from './message-channel.fixture.ts'
import { answerOn } from './port.ts'

/** A backend that answers with its own name, and holds whatever is asked to wait. */
function aBackend(name: string) {
  const { near, far } = aChannel()
  const announce = answerOn(far, (path) => (path === 'wait' ? new Promise(() => {}) : Promise.resolve({ ok: true, value: name })), String)
  return { port: near, announce, die: () => far.close() }
}
const ok = (value: unknown) => ({ ok: true, value })
const restarted = { ok: false, fault: { code: 'backend-restarted', details: {} } }

it('a call made before the backend is there waits for it', async () => {
  const line = createLine(() => {})
  const early = Promise.all([line.call('name', {}), line.call('name', {})])
  const backend = aBackend('first')
  line.attach(backend.port)
  expect(await early).toEqual([ok('first'), ok('first')])
  backend.die()
})

it('when the backend dies, waiting calls settle, and the next ones go to the backend that follows', async () => {
  const line = createLine(() => {})
  const first = aBackend('first')
  line.attach(first.port)
  const waiting = line.call('wait', {})
  expect(await line.call('name', {})).toEqual(ok('first'))
  first.die()
  expect(await waiting).toEqual(restarted)
  const between = line.call('name', {})
  const second = aBackend('second')
  line.attach(second.port)
  expect(await between).toEqual(ok('second'))
  second.die()
})

it('a new port settles what waited on the old one, even when nobody heard that close', async () => {
  const line = createLine(() => {})
  const [first, second] = [aBackend('first'), aBackend('second')]
  line.attach(first.port)
  const waiting = line.call('wait', {})
  line.attach(second.port)
  expect(await waiting).toEqual(restarted)
  first.die()
  expect(await line.call('name', {})).toEqual(ok('second'))
  second.die()
})

it('once the backend is given up everything settles with the reason, until a port comes after all', async () => {
  const line = createLine(() => {})
  const gone = { ok: false, fault: { code: 'backend-gone', details: { reason: 'five restarts in a minute' } } }
  const early = line.call('name', {})
  line.end('five restarts in a minute')
  expect([await early, await line.call('name', {})]).toEqual([gone, gone])
  const backend = aBackend('after all')
  line.attach(backend.port)
  expect(await line.call('name', {})).toEqual(ok('after all'))
  backend.die()
})

it('announcements of every backend are heard', async () => {
  const heard: unknown[] = []
  const line = createLine((event) => heard.push(event))
  for (const name of ['first', 'second']) {
    const backend = aBackend(name)
    line.attach(backend.port)
    backend.announce({ event: name })
    await line.call('name', {})
    backend.die()
  }
  expect(heard).toEqual([{ event: 'first' }, { event: 'second' }])
})
