import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInsidePair } from '../text/offsets.ts'
import { compareExcerpt } from './excerpt.ts'

const text = 'The harbour was closed on Monday. The harbour master said that “no ship of more than 4,000 tonnes” had been let in since\nMarch, and that the dredgers would be back in the autumn. Then the meeting was closed.'
const found = (excerpt: string) => {
  const comparison = compareExcerpt(excerpt, text)
  return 'span' in comparison ? [comparison.found, text.slice(comparison.span.start, comparison.span.end)] : [comparison.found]
}

describe('an excerpt held against its document', () => {
  it('stands there letter for letter, or but for its marks and spaces', () => {
    expect(compareExcerpt('was closed', text)).toEqual({ found: 'exact', span: { start: 12, end: 22 }, occurrences: 2 })
    expect(found(' had been let in since\nMarch ')).toEqual(['exact', 'had been let in since\nMarch'])
    expect(found('"no ship of more than 4,000 tonnes" had been let in since March')).toEqual(['alike', '“no ship of more than 4,000 tonnes” had been let in since\nMarch'])
  })

  it('stands there in pieces where dots say that something was left out', () => {
    const comparison = compareExcerpt('The harbour master said that … the dredgers would be back [...] closed.', text)
    expect(comparison.found).toBe('cut')
    if (comparison.found === 'cut') expect(comparison.pieces.map(({ start, end }) => text.slice(start, end))).toEqual(['The harbour master said that', 'the dredgers would be back', 'closed.'])
    expect(found('the dredgers would be back … no ship of more')[0]).not.toBe('cut')
  })

  it('stands there nearly, and shows the difference word by word', () => {
    const comparison = compareExcerpt('No ship of more than 400 tonnes has been let in since March', text)
    expect(comparison.found).toBe('fuzzy')
    if (comparison.found !== 'fuzzy') return
    expect(text.slice(comparison.span.start, comparison.span.end)).toContain('4,000 tonnes” had been let in since\nMarch')
    expect(comparison.difference.filter((part) => part.in === 'excerpt').map((part) => part.text)).toContain('has')
    expect(comparison.difference.filter((part) => part.in === 'document').map((part) => part.text)).toContain('had')
    expect(comparison.likeness).toBeGreaterThan(0.85)
  })

  it('does not stand there where too much differs, or where it is too short to tell', () => {
    for (const excerpt of ['The airport was opened again on Friday by the mayor', 'the harbor', '', '   ']) expect(compareExcerpt(excerpt, text), excerpt).toEqual({ found: 'not-found' })
  })

  it('never cuts a character in two', () => {
    const comparison = compareExcerpt('X the harbour master said so', '😁 the harbour master said so')
    expect(comparison).toMatchObject({ found: 'fuzzy', span: { start: 0, end: 29 } })
  })

  it('gives back both sides of a difference whole', () => {
    const word = fc.constantFrom('harbour', 'closed', 'ship', 'tonnes', 'März', '😀', '😁', 'Ärger', 'of', 'İstanbul', '4,000')
    fc.assert(
      fc.property(fc.array(word, { minLength: 6, maxLength: 30 }), fc.nat(), word, (words, at, other) => {
        const changed = words.with(at % words.length, other)
        const document = `${words.join(' ')} After it.`
        const excerpt = changed.join(' ')
        const comparison = compareExcerpt(excerpt, document)
        if (comparison.found !== 'fuzzy') return
        const side = (without: 'excerpt' | 'document') => comparison.difference.filter((part) => part.in !== without).map((part) => part.text).join('')
        expect([comparison.span.start, comparison.span.end].some((at) => isInsidePair(document, at))).toBe(false)
        expect(side('document')).toBe(excerpt)
        expect(side('excerpt')).toBe(document.slice(comparison.span.start, comparison.span.end))
      }),
    )
  })
})
