import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalText } from './canonical.ts'

const anyString = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('\r', '\n', '\0', '\x07', '\ufeff', '\u2028', '\x85', 'a', ' ', '\ud800', '\udc00', '\u202e', '\u200b') }),
)

describe('canonicalText', () => {
  it('changes line ends, a leading mark, lone surrogates and controls, and nothing else', () => {
    fc.assert(fc.property(anyString, (decoded) => {
      const expected = decoded.replace(/^\ufeff+/, '').replace(/\r\n/g, '\n').replace(/\r/g, '\n').toWellFormed()
        .replace(/[\0-\x08\x0e-\x1f]/g, (c) => String.fromCharCode(0x2400 + c.charCodeAt(0))).replace(/\x7f/g, '\u2421')
      const { text, steps } = canonicalText(decoded)
      expect(text).toBe(expected)
      expect(steps.length === 0).toBe(text === decoded)
    }), { numRuns: 500 })
  })

  it('leaves a canonical text as it is', () => {
    fc.assert(fc.property(anyString, (decoded) => {
      const { text } = canonicalText(decoded)
      expect(canonicalText(text).text).toBe(text)
      expect(canonicalText(text).steps).toEqual([])
    }))
  })

  it('removes byte order marks at the start and keeps the same character elsewhere', () => {
    expect(canonicalText('\ufeff\ufeffa\ufeffb').text).toBe('a\ufeffb')
  })

  it('keeps tabs, form feeds, no-break spaces and every line separator that is not CR', () => {
    const text = 'a\tb\fc\vd\u00a0e\u2028f\u2029g\x85h\ufffd'
    expect(canonicalText(text)).toEqual({ text, steps: [], warnings: [] })
  })

  it('tells what cannot be seen, with numbers', () => {
    const { text, warnings } = canonicalText('a\u202eb\u2069c\u200bd\u{e0041}')
    expect(text).toBe('a\u202eb\u2069c\u200bd\u{e0041}')
    expect(warnings).toEqual([
      '2 invisible characters set the direction of writing; what is shown may stand in another order in the text.',
      '1 character has no width; words that look the same may differ.',
      '1 invisible tag character may carry hidden text.',
    ])
  })

  it('does not warn of the joiners of an emoji or the tags of a flag', () => {
    expect(canonicalText('\u{1f468}\u200d\u{1f469}\u200d\u{1f467} \u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}').warnings).toEqual([])
  })
})
