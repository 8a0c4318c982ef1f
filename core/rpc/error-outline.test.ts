import fc from 'fast-check'
import { expect, it } from 'vitest'
import { outlineOf } from './error-outline.ts'

it('tells the kind of failure and where it happened', () => {
  const error = Object.assign(new TypeError('disk I/O error'), { code: 'SQLITE_IOERR' })
  expect(outlineOf(error)).toMatch(/^TypeError \[SQLITE_IOERR\]: disk I\/O error\n\s+at .*error-outline\.test\.ts/)
})

it('never repeats what a parser quotes of the text it could not read', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'pactMOSCOW '), minLength: 6, maxLength: 60 }).filter((text) => text.trim().length > 5)
  fc.assert(fc.property(letters, (text) => {
    const outlines = [() => JSON.parse(`{"a": ${text}`), () => { throw new Error(`no such claim: '${text}'`) }, () => { throw new Error(`cut off: "${text}`) }].map((fail) => {
      try { return fail() as string } catch (error) { return outlineOf(error) }
    })
    for (const outline of outlines) expect(outline).not.toContain(text)
  }))
})

it('follows causes, and says little of what is no error', () => {
  expect(outlineOf(new Error('outer', { cause: new RangeError('inner') }))).toMatch(/^Error: outer\n[^]*caused by RangeError: inner/)
  expect(outlineOf('the text of a document')).toBe('thrown: string')
})
