import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { contract } from '../contract/contract.ts'
import { call, type Contract, type Handlers } from '../contract/define.ts'
import { shellContract } from '../contract/shell-contract.ts'
import { Fault } from '../domain/fault.ts'
import { createDispatcher } from './dispatcher.ts'
import { validInput } from './valid-input.fixture.ts'

const everything: Contract = { ...contract, ...shellContract }
const everyCall = Object.entries(everything).flatMap(([group, calls]) => Object.entries(calls).map(([name, { input }]) => ({ path: `${group}.${name}`, input })))

const noReport = (error: unknown): string => { throw error }

/** A dispatcher over a whole contract whose handlers give back the path and what they were given. */
function anEcho(contract: Contract) {
  const echo = Object.fromEntries(Object.entries(contract).map(([group, calls]) =>
    [group, Object.fromEntries(Object.keys(calls).map((name) => [name, (input: unknown) => ({ path: `${group}.${name}`, input })]))]))
  return createDispatcher(contract, echo, noReport)
}
const one = { claims: { add: call(z.strictObject({ quote: z.string().optional() })).returns<unknown>() } } satisfies Contract
const answering = (add: Handlers<typeof one>['claims']['add'], report: (error: unknown) => string = noReport) => createDispatcher(one, { claims: { add } }, report)
const refusal = (path: string, issue: RegExp) => ({ ok: false, fault: { code: 'invalid-request', details: { path, issues: [expect.stringMatching(issue)] } } })

describe('every call of the contract', () => {
  const dispatch = anEcho(everything)

  it.each(everyCall)('$path takes what its schema describes', async ({ path, input }) => {
    await fc.assert(fc.asyncProperty(validInput(input), async (value) => {
      expect(await dispatch(path, value)).toMatchObject({ ok: true, value: { path } })
    }), { numRuns: 30 })
  })

  it.each(everyCall)('$path refuses a field of the wrong type, a missing one and one too many', async ({ path, input }) => {
    await fc.assert(fc.asyncProperty(validInput(input), fc.nat(), async (value, at) => {
      for (const spoilt of spoiltCopies(value as Record<string, unknown>, at)) {
        expect(await dispatch(path, spoilt)).toMatchObject({ ok: false, fault: { code: 'invalid-request', details: { path } } })
      }
    }), { numRuns: 20 })
  })

  it.each(everyCall)('$path refuses whatever is not a record', async ({ path }) => {
    const others = [undefined, null, true, 7, 'text', [], [{}], new Map(), new Date(), new Uint8Array(3), new Error('x'), () => 1, Symbol('x'), 5n]
    for (const other of others) expect(await dispatch(path, other)).toMatchObject({ ok: false, fault: { code: 'invalid-request' } })
  })
})

/** Copies of a valid input, each with one thing wrong that no schema of the contract can take. */
function spoiltCopies(value: Record<string, unknown>, at: number): unknown[] {
  const keys = Object.keys(value)
  const key = keys[at % Math.max(keys.length, 1)]
  const wrong = key === undefined ? [] : [new Date(), new Map([['a', 1]]), Number.NaN, () => 1].map((bad) => ({ ...value, [key]: bad }))
  return [...wrong, { ...value, unheardOf: 1 }, JSON.parse(`{"__proto__":{"admin":true},${JSON.stringify(value).slice(1)}`.replace(',}', '}'))]
}

describe('a path', () => {
  const dispatch = anEcho(everything)

  it.each(['__proto__.constructor', 'constructor.name', 'claims.__proto__', 'claims.constructor', 'claims.toString', 'claims', '', '.', 'claims.', '.add', 'claims.add.more', 'claims.Add', 'shell'])('%j names no call', async (path) => {
    expect(await dispatch(path, {})).toEqual(refusal(path, /no such call/))
  })

  it('of any text is answered, and never with an unexpected failure', async () => {
    await fc.assert(fc.asyncProperty(fc.string(), fc.anything(), async (path, input) => {
      expect(await dispatch(path, input)).toMatchObject({ ok: false, fault: { code: 'invalid-request' } })
    }))
  })

  it('of a megabyte is not sent back whole', async () => {
    const outcome = await dispatch('x'.repeat(1_000_000), {})
    expect(JSON.stringify(outcome).length).toBeLessThan(1_000)
  })
})

describe('a payload', () => {
  const dispatch = answering((input) => input)

  it('that refers to itself is refused', async () => {
    const cyclic: Record<string, unknown> = {}
    cyclic['quote'] = cyclic
    expect(await dispatch('claims.add', cyclic)).toEqual(refusal('claims.add', /refers to itself/))
  })

  it('that unfolds without end is refused', async () => {
    const unfolding = Array.from({ length: 30 }).reduce<unknown>((inner) => Array.from({ length: 10 }, () => inner), 'ha')
    expect(await dispatch('claims.add', { quote: unfolding })).toEqual(refusal('claims.add', /more than 1000000 values/))
  })

  it('with a sparse array of four thousand million places is refused', async () => {
    const sparse: unknown[] = []
    sparse.length = 4_294_967_295
    expect(await dispatch('claims.add', { quote: sparse })).toEqual(refusal('claims.add', /more than 1000000 values/))
  })

  it('with too many characters is refused', async () => {
    const long = 'x'.repeat(70_000_000)
    expect(await dispatch('claims.add', { quote: [long, long] })).toEqual(refusal('claims.add', /characters/))
  })

  it.each(['__proto__', 'constructor', 'prototype'])('with a key named %s is refused at any depth', async (key) => {
    const polluted: unknown = JSON.parse(`{"quote":[{"${key}":{"isAdmin":true}}]}`)
    expect(await dispatch('claims.add', polluted)).toEqual(refusal('claims.add', new RegExp(key)))
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
  })

  it('with ten thousand things wrong is refused with a few sentences', async () => {
    const list = { ids: { check: call(z.strictObject({ ids: z.array(z.string()) })).returns<unknown>() } } satisfies Contract
    const outcome = await createDispatcher(list, { ids: { check: () => null } }, noReport)('ids.check', { ids: Array.from({ length: 10_000 }, () => 1) })
    expect(outcome).toMatchObject({ fault: { details: { issues: { length: 21, 20: 'and 9980 more' } } } })
  })
})

describe('a handler', () => {
  it('answers with a value', async () => {
    expect(await answering(async ({ quote }) => ({ saw: quote }))('claims.add', { quote: 'x' })).toEqual({ ok: true, value: { saw: 'x' } })
  })

  it('that throws a fault is answered with its code and details', async () => {
    const dispatch = answering(() => { throw new Fault('file-empty', { path: '/x.txt' }) })
    expect(await dispatch('claims.add', {})).toEqual({ ok: false, fault: { code: 'file-empty', details: { path: '/x.txt' } } })
  })

  it('that fails in an unforeseen way is answered with the reference of the report and nothing else', async () => {
    const seen: unknown[] = []
    const bug = new TypeError('secret text of a document')
    const dispatch = answering(() => Promise.reject(bug), (error) => { seen.push(error); return 'R-17' })
    expect(await dispatch('claims.add', {})).toEqual({ ok: false, fault: { code: 'unexpected', details: { reference: 'R-17' } } })
    expect(seen).toEqual([bug])
  })

  it('is answered for even when the log cannot be written', async () => {
    const dispatch = answering(() => { throw new Error('bug') }, () => { throw new Error('disk full') })
    expect(await dispatch('claims.add', {})).toEqual({ ok: false, fault: { code: 'unexpected', details: { reference: 'not-logged' } } })
  })
})
