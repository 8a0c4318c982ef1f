import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuote } from './quote.ts'

const found = (text: string, quote: string, nth?: number): string | null => {
  const { span } = findQuote(text, quote, nth)
  return span === null ? null : text.slice(span.start, span.end)
}

describe('findQuote', () => {
  it('finds any piece of a text in its exact form', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, one, other) => {
      const [start = 0, end = 0] = [one, other].map((n) => n % (text.length + 1)).sort((a, b) => a - b)
      fc.pre(start < end)
      const result = findQuote(text, text.slice(start, end))
      expect(result.form).toBe('exact')
      expect(result.span).toEqual({ start: text.indexOf(text.slice(start, end)), end: text.indexOf(text.slice(start, end)) + end - start })
    }))
  })

  it('counts occurrences and gives the one asked for', () => {
    const text = 'a shell, a shell and a shell'
    expect(findQuote(text, 'shell', 2)).toEqual({ span: { start: 11, end: 16 }, occurrences: 3, form: 'exact' })
    expect(findQuote(text, 'shell', 4)).toEqual({ span: null, occurrences: 3, form: 'exact' })
    expect(findQuote(text, 'mortar')).toEqual({ span: null, occurrences: 0, form: 'exact' })
    expect(findQuote(text, '')).toEqual({ span: null, occurrences: 0, form: 'exact' })
    expect(findQuote(text, ' \n')).toEqual({ span: null, occurrences: 0, form: 'exact' })
  })

  it.each([
    ['curly quotation marks typed straight', 'the ‘no limits friendship’ and “trust”', '\'no limits friendship\' and "trust"'],
    ['straight ones typed curly', 'North Korea\'s economy', 'North Korea’s economy'],
    ['dashes', 'relations—a partnership of 2019–2023', 'relations-a partnership of 2019-2023'],
    ['no-break and double spaces', 'See also\u00a0  15\u202fmillion', 'See also 15 million'],
    ['line ends inside the words', 'munitions,\n\n  missiles', 'munitions, missiles'],
    ['one line quoted as several', 'munitions, missiles', 'munitions,\n  missiles'],
    ['soft hyphens and zero-width characters', 'inter\u00adnational sta\u200bbility', 'international stability'],
    ['zero-width characters among spaces', 'one \u200b two', 'one two'],
    ['three dots', 'and so on…', 'and so on...'],
    ['spaces around the quote', 'the pact', '  the pact\n'],
  ])('forgives %s', (_what, text, quote) => {
    const result = findQuote(text, quote)
    expect(result).toMatchObject({ occurrences: 1, form: 'loose' })
    expect(found(`before ${text} after`, quote)?.trim()).toBe(text.slice(result.span?.start, result.span?.end).trim())
  })

  it('does not forgive other words, or characters that mean something in a pattern', () => {
    expect(findQuote('about $15 million', 'about $16 million').occurrences).toBe(0)
    expect(findQuote('abc', 'a.c').occurrences).toBe(0)
    expect(found('costs “$15.5m [est.] (net)” a\\year*', '"$15.5m [est.] (net)" a\\year*')).toBe('“$15.5m [est.] (net)” a\\year*')
  })

  it('finds any text again after every space was doubled and every quotation mark straightened', () => {
    const words = fc.array(fc.stringMatching(/^[a-z“”’.$(]{1,8}$/), { minLength: 1, maxLength: 30 })
    fc.assert(fc.property(words, (parts) => {
      const quote = parts.join('  ').replace(/[“”]/g, '"').replace(/’/g, "'")
      expect(found(parts.join(' '), quote)).toBe(parts.join(' ').trim())
    }))
  })

  it('stays quick on text made to be slow', () => {
    const text = `${'a \u200b'.repeat(100_000)}b`
    expect(findQuote(text, `a ${'a '.repeat(50)}c`).occurrences).toBe(0)
    expect(findQuote(`a${'\u200b'.repeat(300_000)}x`, 'a b').occurrences).toBe(0)
    expect(findQuote(' '.repeat(1_000_000), 'a  b').occurrences).toBe(0)
  })
})
