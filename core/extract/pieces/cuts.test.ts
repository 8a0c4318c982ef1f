import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokensOf } from '../quantities/tokens.ts'
import { readSentence } from '../suggestions/sentence-reading.ts'
import { piecesOf } from './pieces.ts'
import { wordGlance } from './word-glance.ts'

const pieceForm = /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{Nd}]*(?:&\p{Lu}|['’](?!s(?!\p{L}))[\p{L}\p{M}]+)*|['’]s(?!\p{L})|\p{Nd}+(?:[.,]\p{Nd}+)*|\S/gu
const tokenForm = /\p{Nd}+(?:[.,'’]\p{Nd}+)*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\S/gu
const wordForm = /[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu

/** Characters on which the cuts turn, some of two units, one half of one. */
const awkward = fc.array(fc.constantFrom(...'abssSUN..\'’& \n\u00a012,éÉ\u0301½“-—٣漢x', '𝒳', '😀', '𝟗', '\ud800', 'U.S.', "'s", '1,5'), { maxLength: 16 }).map((parts) => parts.join(''))

test('each cut finds, without its expression, what the expression would', () => {
  fc.assert(fc.property(awkward, (text) => {
    expect({ pieces: piecesOf(text).map((piece) => piece.text), tokens: tokensOf(text).map((token) => token.text) })
      .toEqual({ pieces: text.match(pieceForm) ?? [], tokens: text.match(tokenForm) ?? [] })
    expect(readSentence(text, { publishedOn: null, language: 'en' }).words).toEqual((text.match(wordForm) ?? []).map((word) => word.toLowerCase().replaceAll('’', "'")))
  }), { numRuns: 2000 })
})

test('every piece and token knows its place, and whether a space or a line stands before it', () => {
  fc.assert(fc.property(awkward, (text) => {
    for (const cut of [piecesOf(text), tokensOf(text)]) {
      for (const [index, { start, end, text: own, spaced }] of cut.entries()) {
        expect([text.slice(start, end), spaced]).toEqual([own, start > (cut[index - 1]?.end ?? 0)])
      }
    }
  }))
  expect(piecesOf('One two\nthree').map(({ opens }) => opens)).toEqual([true, false, true])
})

test('a glance misses no word that is there', () => {
  const words = ['three', 'million', 'half']
  const glance = wordGlance(words)
  expect(['Three ships', 'a HALF', 'over 3-million', 'the half'].map(glance)).toEqual([true, true, true, true])
  fc.assert(fc.property(fc.constantFrom(...words), fc.string().map((text) => `${text} `), fc.string().map((text) => ` ${text}`), (word, before, after) => { expect(glance(before + word + after)).toBe(true) }))
  expect(glance('The ministry said so on the thirteenth.')).toBe(false)
})
