import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { call, type Contract } from '../contract/define.ts'
import { Fault, type FaultCode } from '../domain/fault.ts'
import { createClient } from './client.ts'
import { createDispatcher } from './dispatcher.ts'
import { aChannel } from './message-channel.fixture.ts'
import { answerOn, callOver } from './port.ts'
import type { Outcome } from './wire.ts'

const contract = {
  text: {
    echo: call(z.strictObject({ text: z.string() })).returns<{ text: string }>(),
    wait: call(z.strictObject({ job: z.string() })).returns<{ job: string }>(),
    release: call(z.strictObject({ job: z.string() })).returns<{ found: boolean }>(),
    fail: call(z.strictObject({ code: z.string(), details: z.unknown() })).returns<never>(),
    unclonable: call(z.strictObject({})).returns<unknown>(),
  },
} satisfies Contract

/** Both ends of a real channel with a small backend behind it. */
function aConnection() {
  const { near, far } = aChannel()
  const reported: unknown[] = []
  const heard: unknown[] = []
  const report = (error: unknown) => `R-${reported.push(error)}`
  const jobs = new Map<string, () => void>()
  const dispatch = createDispatcher(contract, {
    text: {
      echo: ({ text }) => ({ text }),
      wait: ({ job }) => new Promise((resolve) => jobs.set(job, () => resolve({ job }))),
      release: ({ job }) => ({ found: jobs.has(job) && (jobs.get(job)!(), jobs.delete(job)) }),
      fail: ({ code, details }) => { throw new Fault(code as FaultCode, details as never) },
      unclonable: () => ({ handler: () => 1 }),
    },
  }, report)
  const announce = answerOn(far, dispatch, report)
  const caller = callOver(near, (event) => heard.push(event))
  return { near, far, caller, announce, heard, reported, client: createClient<typeof contract>(caller.call) }
}

describe('a call over a port', () => {
  it('brings back exactly what was sent, whatever the text, and each answer to its own question', async () => {
    const { client, near } = aConnection()
    await fc.assert(fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { maxLength: 20 }), async (texts) => {
      expect(await Promise.all(texts.map((text) => client.text.echo({ text })))).toEqual(texts.map((text) => ({ text })))
    }), { numRuns: 50 })
    near.close()
  })

  it('is not held up by a long one before it, so that a job can be released by a later call', async () => {
    const { client, near } = aConnection()
    const waiting = client.text.wait({ job: 'import' })
    expect(await client.text.release({ job: 'import' })).toEqual({ found: true })
    expect(await waiting).toEqual({ job: 'import' })
    near.close()
  })

  it('rejects with the very fault that was thrown, details and all', async () => {
    const { client, near } = aConnection()
    await fc.assert(fc.asyncProperty(fc.constantFrom<FaultCode>('disk-full', 'id-ambiguous', 'term-unknown'), fc.dictionary(fc.string(), fc.jsonValue()), async (code, details) => {
      fc.pre(!['__proto__', 'constructor', 'prototype'].some((key) => JSON.stringify(details).includes(`"${key}":`)))
      const error: unknown = await client.text.fail({ code, details }).catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(Fault)
      expect(error).toMatchObject({ code, message: code })
      expect((error as Fault).details).toEqual(details)
    }), { numRuns: 50 })
    near.close()
  })

  it('whose answer cannot be cloned becomes unexpected, with a reference', async () => {
    const { client, near, reported } = aConnection()
    await expect(client.text.unclonable({})).rejects.toMatchObject({ code: 'unexpected', details: { reference: 'R-1' } })
    expect(reported).toEqual([expect.objectContaining({ name: 'DataCloneError' })])
    near.close()
  })

  it('whose input cannot be cloned is refused here, and later calls go on', async () => {
    const { client, near } = aConnection()
    const reactive = new Proxy({ text: 'x' }, {})
    await expect(client.text.echo(reactive)).rejects.toMatchObject({ code: 'invalid-request' })
    expect(await client.text.echo({ text: 'after' })).toEqual({ text: 'after' })
    near.close()
  })

  it('settles with backend-restarted when the other end goes, and so does every later one', async () => {
    const { client, far } = aConnection()
    const waiting = Promise.allSettled([client.text.wait({ job: 'a' }), client.text.wait({ job: 'b' })])
    await client.text.echo({ text: 'both have arrived' })
    far.close()
    for (const settled of await waiting) expect(settled).toMatchObject({ status: 'rejected', reason: { code: 'backend-restarted' } })
    await expect(client.text.echo({ text: 'late' })).rejects.toMatchObject({ code: 'backend-restarted' })
  })

  it('keeps the first reason it was settled with', async () => {
    const { caller, near } = aConnection()
    const waiting = caller.call('text.wait', { job: 'a' })
    caller.settle({ code: 'backend-gone', details: { reason: 'five restarts in a minute' } })
    caller.settle({ code: 'backend-restarted', details: {} })
    const gone = { ok: false, fault: { code: 'backend-gone', details: { reason: 'five restarts in a minute' } } }
    expect([await waiting, await caller.call('text.echo', { text: '' })]).toEqual([gone, gone])
    near.close()
  })
})

describe('an announcement', () => {
  it('arrives in order, among replies, and is never taken for one', async () => {
    const { client, announce, heard, near } = aConnection()
    announce({ event: 'progress', done: 1 })
    announce({ event: 'progress', done: 2, id: 1, ok: true })
    await client.text.echo({ text: 'after both' })
    expect(heard).toEqual([{ event: 'progress', done: 1 }, { event: 'progress', done: 2, id: 1, ok: true }])
    near.close()
  })

  it('after the window has gone is left unsaid', async () => {
    const { announce, near, far } = aConnection()
    const closed = new Promise<void>((resolve) => far.onClose(resolve))
    near.close()
    await closed
    expect(() => announce({ event: 'progress' })).not.toThrow()
  })
})

describe('a message that is no request', () => {
  it('is reported, and one with a number is answered', async () => {
    const { near, far } = aChannel()
    const reported: unknown[] = []
    const replies: unknown[] = []
    answerOn(far, async () => ({ ok: true, value: 'reached' }), (error) => `R-${reported.push(error)}`)
    const answered = new Promise<void>((resolve) => near.onMessage((message) => { if (replies.push(message) === 2) resolve() }))
    for (const message of [null, 7, 'text', [], {}, { id: 'one', path: 'text.echo' }, { id: 1, path: 7 }, { id: 2, path: 'text.echo' }]) near.post(message)
    await answered
    expect(reported).toHaveLength(6)
    expect(replies).toEqual([{ id: 1, ok: false, fault: expect.objectContaining({ code: 'invalid-request' }) }, { id: 2, ok: true, value: 'reached' }])
    near.close()
  })

  it('and no reply either disturbs nothing', async () => {
    const { near, far } = aChannel()
    const caller = callOver(near)
    far.onMessage((message) => {
      for (const odd of [null, {}, { id: 99, ok: true, value: 'to nobody' }, { id: 1 }, { id: 1, ok: 'yes' }]) far.post(odd)
      far.post({ id: (message as { id: number }).id, ok: true, value: 'the answer' })
    })
    expect(await caller.call('text.echo', {})).toEqual({ ok: true, value: 'the answer' } satisfies Outcome)
    near.close()
  })
})

describe('the client', () => {
  it('can be awaited and passed about without calling anything', async () => {
    const sent: string[] = []
    const client = createClient<typeof contract>(async (path) => { sent.push(path); return { ok: true, value: null } })
    await Promise.resolve(client)
    await Promise.resolve(client.text)
    expect(sent).toEqual([])
    expect(client.text.echo).toBe(client.text.echo)
  })

  it('turns a carrier that throws into a refusal', async () => {
    const client = createClient<typeof contract>(() => { throw new Error('An object could not be cloned.') })
    await expect(client.text.echo({ text: '' })).rejects.toMatchObject({ code: 'invalid-request', details: { path: 'text.echo' } })
  })
})
