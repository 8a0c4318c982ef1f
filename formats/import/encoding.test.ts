import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { declaredEncoding, decodeText } from './encoding.ts'

/** Texts of our own, written by iconv (glibc) in many encodings. */
const file = (name: string): Uint8Array => readFileSync(new URL(`fixtures/encodings/${name}.txt`, import.meta.url))
const original = (language: string): string => new TextDecoder('utf-8', { fatal: true }).decode(file(`${language}.utf8`))

describe('decodeText', () => {
  it.each([
    ['french', 'windows-1252', 'windows-1252'], ['russian', 'windows-1251', 'windows-1251'], ['russian', 'koi8-r', 'KOI8-R'], ['russian', 'iso-8859-5', 'ISO-8859-5'],
    ['japanese', 'shift_jis', 'Shift_JIS'], ['japanese', 'euc-jp', 'EUC-JP'], ['chinese', 'gb18030', 'GB18030'], ['korean', 'euc-kr', 'EUC-KR'],
  ])('guesses %s in %s, and says that it is a guess', (language, form, encoding) => {
    const decoded = decodeText(file(`${language}.${form}`))
    expect(decoded).toMatchObject({ text: original(language), encoding, how: 'guessed' })
    expect(decoded?.confidence).toBeLessThanOrEqual(1)
    expect(decoded?.warnings.at(-1)).toContain(`read as ${encoding}`)
  })

  it.each(['french', 'russian', 'japanese', 'chinese', 'korean'])('sees UTF-16 without a mark in %s', (language) => {
    expect(decodeText(file(`${language}.utf-16le`))).toEqual({ text: original(language), encoding: 'UTF-16LE', how: 'utf-16-pattern', confidence: 1, warnings: [] })
    expect(decodeText(file(`${language}.utf-16be`))).toEqual({ text: original(language), encoding: 'UTF-16BE', how: 'utf-16-pattern', confidence: 1, warnings: [] })
  })

  it.each([['utf8-bom', 'UTF-8'], ['utf-16le-bom', 'UTF-16LE'], ['utf-16be-bom', 'UTF-16BE'], ['utf-32le-bom', 'UTF-32LE']])('believes the mark of %s', (form, encoding) => {
    expect(decodeText(file(`russian.${form}`))).toEqual({ text: `\ufeff${original('russian')}`, encoding, how: 'byte-order-mark', confidence: 1, warnings: [] })
  })

  it('reads any text written as UTF-8 back letter for letter', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      fc.pre(!/\p{Cc}/u.test(text))
      expect(decodeText(new TextEncoder().encode(text))).toMatchObject({ text, encoding: 'UTF-8', confidence: 1, warnings: [] })
    }))
  })

  it('prefers what a page declares to statistics, where the bytes allow it', () => {
    const bytes = file('russian.koi8-r')
    expect(decodeText(bytes, 'koi8-r')).toMatchObject({ text: original('russian'), encoding: 'KOI8-R', how: 'declared', confidence: 1 })
    expect(decodeText(file('russian.utf8'), 'windows-1251')).toMatchObject({ encoding: 'UTF-8', how: 'valid-utf-8' })
    expect(decodeText(file('french.windows-1252'), 'utf-8')).toMatchObject({ encoding: 'windows-1252', how: 'guessed', warnings: ['The file says its encoding is utf-8, but its bytes do not fit.', expect.stringContaining('guess')] })
    expect(decodeText(file('french.windows-1252'), 'no-such-encoding')).toMatchObject({ encoding: 'windows-1252', how: 'guessed' })
    expect(decodeText(file('french.windows-1252'), 'ISO-8859-1')).toMatchObject({ text: original('french'), encoding: 'windows-1252', how: 'declared' })
  })

  it('sees the escapes of ISO-2022-JP, which is valid UTF-8 too', () => {
    expect(decodeText(file('japanese.iso-2022-jp'))).toMatchObject({ text: original('japanese'), encoding: 'ISO-2022-JP', how: 'escapes' })
  })

  it('does not call four Latin-1 bytes UTF-8', () => {
    expect(decodeText(Uint8Array.of(0x63, 0x61, 0x66, 0xe9))).toMatchObject({ text: 'café', how: 'guessed' })
  })

  it('lets a reading with characters nobody writes lose, whatever the statistics say', () => {
    // chardet takes these bytes for EUC-JP first.
    const bytes = Uint8Array.of(0x84, 0x47, 0x72, 0xf6, 0xdf, 0x65, 0x93, 0x20, 0x96, 0x20, 0x35, 0x20, 0x80)
    expect(decodeText(bytes)).toMatchObject({ text: '„Größe“ – 5 €', encoding: 'windows-1252', how: 'guessed' })
  })

  it('reads damaged UTF-8 and UTF-16 as far as they go', () => {
    const odd = Uint8Array.of(0xff, 0xfe, 0x61, 0x00, 0x00, 0xd8, 0x62, 0x00)
    expect(decodeText(odd)).toMatchObject({ encoding: 'UTF-16LE', warnings: ['1 place could not be read as UTF-16LE and stands as \ufffd.'] })
  })

  it('keeps one stray NUL in a text, and takes many for a binary file', () => {
    expect(decodeText(new TextEncoder().encode('a text with one \0 in it, long enough to be a text'))).toMatchObject({ how: 'valid-utf-8', encoding: 'UTF-8' })
    expect(decodeText(Uint8Array.from({ length: 400 }, (_, index) => (index * 7919) % 256))).toBeNull()
    expect(decodeText(Uint8Array.from({ length: 64 }, (_, index) => index % 4))).toBeNull()
  })

  it('refuses random bytes, nearly always', () => {
    const noise = fc.sample(fc.uint8Array({ minLength: 100, maxLength: 1_000, size: 'max' }), { numRuns: 400, seed: 1 }).filter((bytes) => new Set(bytes).size > bytes.length / 8)
    expect(noise.length).toBeGreaterThan(200)
    expect(noise.filter((bytes) => decodeText(bytes) !== null).length).toBeLessThan(noise.length / 50)
  })

  it('refuses most random bytes even where none of them is a control', () => {
    const noise = fc.sample(fc.uint8Array({ min: 0x20, minLength: 400, maxLength: 1_000, size: 'max' }), { numRuns: 200, seed: 1 }).filter((bytes) => new Set(bytes).size > 80)
    expect(noise.filter((bytes) => decodeText(bytes) !== null).length).toBeLessThan(noise.length / 4)
  })

  it('never refuses a text, however short, in any encoding it can guess', () => {
    const written = { french: ['windows-1252'], russian: ['windows-1251', 'KOI8-R', 'ISO-8859-5'], japanese: ['Shift_JIS', 'EUC-JP'], chinese: ['GB18030'], korean: ['EUC-KR'] }
    const forms = Object.entries(written).flatMap(([language, encodings]) => encodings.map((encoding) => ({ words: original(language).split(/(?<=[\s。、，])/), encoding })))
    fc.assert(fc.property(fc.constantFrom(...forms).chain(({ words, encoding }) => fc.record({ encoding: fc.constant(encoding), text: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 80, size: 'max' }).map((some) => some.join('')) })), ({ encoding, text }) => {
      expect(decodeText(iconv.encode(text, encoding))).not.toBeNull()
    }), { numRuns: 400 })
  })

  it('answers for any bytes whatever', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), fc.option(fc.constantFrom('utf-8', 'shift_jis', 'utf-16', 'x', 'windows-1251', '')), (bytes, declared) => {
      const decoded = decodeText(bytes, declared)
      if (decoded !== null) expect(decoded.confidence).toBeGreaterThan(0)
    }), { numRuns: 500 })
  })
})

describe('declaredEncoding', () => {
  it.each([
    ['<meta charset="windows-1251">', 'windows-1251'],
    ['<META content="text/html; charset=koi8-r" http-equiv=Content-Type>', 'koi8-r'],
    ['<?xml version="1.0" encoding=\'ISO-8859-1\'?><html>', 'ISO-8859-1'],
    ['<p>charset=utf-7', null],
  ])('%s', (start, declared) => {
    expect(declaredEncoding(new TextEncoder().encode(start))).toBe(declared)
  })
})
