import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Span } from '#core/domain/document.ts'
import { cycled, indexMarks } from './mark-index.ts'

const someMarks = fc.array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 60 })).map(([start, length]): Span => ({ start, end: start + length })), { maxLength: 60 })

it('every mark over a position is found, the shortest first', () => {
  fc.assert(fc.property(someMarks, fc.nat(270), (marks, position) => {
    const found = indexMarks(marks).at(position)
    expect(new Set(found)).toEqual(new Set(marks.filter((mark) => mark.start <= position && position < mark.end)))
    found.slice(1).forEach((mark, n) => {
      const before = found[n]
      expect(mark.end - mark.start).toBeGreaterThanOrEqual(before ? before.end - before.start : 0)
    })
  }))
})

it('every mark that shares a character with a span is found once, in reading order', () => {
  fc.assert(fc.property(someMarks, fc.nat(270), fc.integer({ min: 1, max: 90 }), (marks, start, length) => {
    const span = { start, end: start + length }
    const index = indexMarks(marks)
    const expected = index.marks.filter((mark) => mark.start < span.end && mark.end > span.start)
    expect(index.within(span)).toEqual(expected)
    expect(index.marks.every((mark, n) => n === 0 || (index.marks[n - 1]?.start ?? 0) <= mark.start)).toBe(true)
  }))
})

it('asking again and again at one place reaches every mark there', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 9 }), fc.option(fc.nat(), { nil: null }), (things, chosenBefore) => {
    const reached: number[] = []
    let chosen = chosenBefore
    for (let turn = 0; turn < things.length; turn += 1) {
      chosen = cycled(things, (thing) => thing === chosen)
      if (chosen !== null) reached.push(chosen)
    }
    expect(new Set(reached)).toEqual(new Set(things))
  }))
  expect(cycled([], () => true)).toBeNull()
})
