import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../domain/document.ts'
import { blockIndexAt, blocksFault, dividedBlocks, trimSpan } from './blocks.ts'

const block = (start: number, end: number, changes: Partial<Block> = {}): Block => ({ start, end, kind: 'paragraph', level: 0, boilerplate: null, cell: null, ...changes })

describe('blocksFault', () => {
  const text = 'One.\n\nTwo \u{1f600}'

  it('finds nothing wrong with blocks that hold all the ink in order', () => {
    expect(blocksFault(text, [block(0, 4), block(6, 12)])).toBeNull()
    expect(blocksFault(' \n\u00a0\ufeff', [])).toBeNull()
    expect(blocksFault('a\tb', [block(0, 1, { kind: 'table-cell', cell: { table: 0, row: 0, column: 0, header: true } }), block(2, 3, { kind: 'heading', level: 2 })])).toBeNull()
  })

  it.each([
    ['an empty block', [block(0, 4), block(5, 5), block(6, 12)], 'Block 1 (paragraph, 5-5) is empty.'],
    ['a block of white space', [block(0, 4), block(4, 6), block(6, 12)], 'Block 1 (paragraph, 4-6) is all white space.'],
    ['overlap', [block(0, 8), block(6, 12)], 'Block 1 (paragraph, 6-12) begins before the end of the one before it.'],
    ['disorder', [block(6, 12), block(0, 4)], 'The text before Block 0 (paragraph, 6-12) is in no block.'],
    ['a block beyond the text', [block(0, 4), block(6, 13)], 'Block 1 (paragraph, 6-13) reaches beyond the text of 12.'],
    ['a cut character', [block(0, 4), block(6, 11)], 'Block 1 (paragraph, 6-11) cuts a surrogate pair.'],
    ['lost text between', [block(0, 3), block(6, 12)], 'The text before Block 1 (paragraph, 6-12) is in no block.'],
    ['lost text at the end', [block(0, 4)], 'The text after the last block is in no block.'],
    ['a heading without level', [block(0, 4, { kind: 'heading' }), block(6, 12)], 'Block 0 (heading, 0-4) has level 0.'],
    ['a paragraph with one', [block(0, 4, { level: 1 }), block(6, 12)], 'Block 0 (paragraph, 0-4) has level 1.'],
    ['a cell without place', [block(0, 4, { kind: 'table-cell' }), block(6, 12)], 'Block 0 (table-cell, 0-4) has no place in a table.'],
  ])('names %s', (_what, blocks, sentence) => {
    expect(blocksFault(text, blocks)).toBe(sentence)
  })
})

describe('dividedBlocks', () => {
  it('keeps every promise of blocks, and none is longer than the limit', () => {
    const text = fc.string({ unit: fc.constantFrom('word', ' ', '. ', '\n', '\u{1f600}', 'x'), minLength: 1, maxLength: 400 })
    fc.assert(fc.property(text, fc.integer({ min: 8, max: 60 }), (of, limit) => {
      const whole = trimSpan(of, { start: 0, end: of.length })
      fc.pre(whole.start < whole.end)
      const blocks = dividedBlocks(of, [block(whole.start, whole.end)], limit)
      expect(blocksFault(of, blocks)).toBeNull()
      expect(Math.max(...blocks.map(({ start, end }) => end - start))).toBeLessThanOrEqual(limit)
    }))
  })

  it('cuts at the end of a sentence where one is near', () => {
    const of = 'Twelve words stand here. And then some more stand there.'
    expect(dividedBlocks(of, [block(0, of.length)], 28).map(({ start, end }) => of.slice(start, end))).toEqual(['Twelve words stand here.', 'And then some more stand', 'there.'])
  })
})

describe('blockIndexAt', () => {
  it('is the last block that begins at or before an index', () => {
    const blocks = [block(2, 4), block(6, 8), block(9, 12)]
    expect([0, 2, 5, 6, 8, 9, 50].map((index) => blockIndexAt(blocks, index))).toEqual([-1, 0, 0, 1, 1, 2, 2])
  })
})

describe('trimSpan', () => {
  it('agrees with what JavaScript trims', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\u00a0', '\ufeff', '\u2029', '\u3000', '\u180e', '\x85', '\u200b') }), (of) => {
      const { start, end } = trimSpan(of, { start: 0, end: of.length })
      expect(of.slice(start, end)).toBe(of.trim())
    }))
  })
})
