import fc from 'fast-check'
import { isReactive, reactive, readonly } from 'vue'
import { expect, test } from 'vitest'
import { plain } from './plain.ts'

test('what crosses the bridge is equal and can be cloned, however deep proxies lie in it', () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 3 }), (value: unknown) => {
    const sent = plain({ whole: reactive({ value }), seen: readonly([value]) })
    expect(structuredClone(sent)).toEqual({ whole: { value }, seen: [value] })
  }))
})

test('fields left undefined are not sent, and nothing sent is watched', () => {
  const sent = plain(reactive({ a: 1, b: undefined, c: { d: undefined } })) as { c: object }
  expect([sent, isReactive(sent.c)]).toEqual([{ a: 1, c: {} }, false])
})
