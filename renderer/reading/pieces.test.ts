import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, BlockKind } from '#core/domain/document.ts'
import { isInsidePair } from '#core/text/offsets.ts'
import { chunksOf, keepsLines, pieceAt, piecesOf, touching } from './pieces.ts'

const aBlock = (start: number, end: number, kind: BlockKind = 'paragraph'): Block => ({ kind, start, end, level: kind === 'heading' ? 2 : 0, boilerplate: null, cell: null })

/** A text of blocks with white space between them. */
const someDocument = fc.array(
  fc.record({
    words: fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((words) => words.trim() !== ''),
      fc.tuple(fc.constantFrom('a', 'é', '\u{1f600}', 'a b'), fc.integer({ min: 1, max: 90 })).map(([unit, times]) => unit.repeat(times)),
    ),
    kind: fc.constantFrom<BlockKind>('heading', 'paragraph', 'list-item', 'quote'),
    gap: fc.constantFrom('\n', '\n\n', ' \n'),
  }),
  { maxLength: 30 },
).map((parts) => {
  let text = '\n'
  const blocks: Block[] = []
  for (const { words, kind, gap } of parts) {
    blocks.push(aBlock(text.length, text.length + words.length, kind))
    text += words + gap
  }
  return { text, blocks }
})

describe('pieces', () => {
  it('cover every block exactly, in order, none longer than the limit and none inside a surrogate pair', () => {
    fc.assert(fc.property(someDocument, fc.integer({ min: 2, max: 50 }), ({ text, blocks }, limit) => {
      const pieces = piecesOf(text, blocks, limit)
      blocks.forEach((block, index) => {
        const own = pieces.filter((piece) => piece.block === index)
        expect(own.map((piece) => text.slice(piece.start, piece.end)).join('')).toBe(text.slice(block.start, block.end))
        expect(own.map((piece) => piece.part)).toEqual(own.map((_, part) => part))
      })
      for (const piece of pieces) {
        expect(piece.end).toBeGreaterThan(piece.start)
        expect(piece.end - piece.start).toBeLessThanOrEqual(limit + 1)
        if (piece.part > 0) expect(isInsidePair(text, piece.start)).toBe(false)
      }
    }))
  })

  it('of a giant paragraph without spaces are cut between graphemes', () => {
    const family = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'
    const text = family.repeat(20_000)
    const pieces = piecesOf(text, [aBlock(0, text.length)])
    expect(pieces.length).toBe(Math.ceil(text.length / 20_000))
    for (const piece of pieces) expect(piece.start % family.length).toBe(0)
  })

  it('of a giant paragraph with spaces are cut between words', () => {
    const text = 'munitions '.repeat(10_000)
    const pieces = piecesOf(text, [aBlock(0, text.length)])
    for (const piece of pieces) expect(text.slice(piece.start, piece.start + 9)).toBe('munitions')
  })
})

describe('pieceAt', () => {
  it('finds the piece of every offset inside one', () => {
    fc.assert(fc.property(someDocument, fc.integer({ min: 2, max: 50 }), ({ text, blocks }, limit) => {
      const pieces = piecesOf(text, blocks, limit)
      pieces.forEach((piece, index) => {
        for (let offset = piece.start; offset < piece.end; offset += 1) expect(pieceAt(pieces, offset)).toBe(index)
      })
    }))
  })

  it('gives the piece before a gap, the first before all, and -1 without pieces', () => {
    const spans = [{ start: 5, end: 8 }, { start: 10, end: 12 }]
    expect([0, 5, 8, 9, 10, 99].map((offset) => pieceAt(spans, offset))).toEqual([0, 0, 0, 0, 1, 1])
    expect(pieceAt([], 3)).toBe(-1)
  })
})

describe('touching', () => {
  it('names exactly the spans that share a character', () => {
    fc.assert(fc.property(someDocument, fc.nat(500), fc.nat(100), ({ text, blocks }, start, length) => {
      const pieces = piecesOf(text, blocks, 20)
      const span = { start, end: start + length }
      const { from, to } = touching(pieces, span)
      const expected = pieces.flatMap((piece, index) => (piece.start < span.end && piece.end > span.start && length > 0 ? [index] : []))
      expect(pieces.map((_, index) => index).slice(from, to)).toEqual(expected)
    }))
  })
})

describe('chunks', () => {
  it('hold every piece once and in order', () => {
    fc.assert(fc.property(someDocument, ({ text, blocks }) => {
      const pieces = piecesOf(text, blocks)
      const chunks = chunksOf(pieces, blocks)
      expect(chunks.flatMap(({ from, to }) => pieces.slice(from, to))).toEqual(pieces)
      for (const chunk of chunks) {
        expect(chunk.start).toBe(pieces[chunk.from]?.start)
        expect(chunk.end).toBe(pieces[chunk.to - 1]?.end)
      }
    }))
  })

  it('are of a few screens, and do not cut a list of ordinary length', () => {
    const blocks = Array.from({ length: 1_000 }, (_, index) => aBlock(index * 400, index * 400 + 398, index >= 500 && index < 560 ? 'list-item' : 'paragraph'))
    const chunks = chunksOf(piecesOf('x'.repeat(400_000), blocks), blocks)
    expect(chunks.length).toBeGreaterThan(50)
    const list = chunks.filter(({ from, to }) => blocks.slice(from, to).some((block) => block.kind === 'list-item'))
    expect(list.length).toBeLessThanOrEqual(2)
    expect(list.some(({ from, to }) => from <= 501 && to >= 560)).toBe(true)
  })
})

it('line ends are kept in verse and addresses, and not where a file was wrapped', () => {
  expect(keepsLines('Ministry of Works\n12 Quay Street\nPort')).toBe(true)
  expect(keepsLines('no line end')).toBe(false)
  const wrapped = 'a line that was wrapped by a program at some seventy characters or so\n'.repeat(4)
  expect(keepsLines(`${wrapped}and ends`)).toBe(false)
})
