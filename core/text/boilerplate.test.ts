import { describe, expect, it } from 'vitest'
import type { Block, BoilerplateReason } from '../domain/document.ts'
import { boilerplateOf, lineKey, markBoilerplate } from './boilerplate.ts'

describe('boilerplateOf', () => {
  it.each<[string, BoilerplateReason | null]>([
    ['See also\u00a0 Another article of the paper', 'see-also'],
    ['See also  Another article', 'see-also'],
    ['SEE ALSO: Another article', 'see-also'],
    ['See also', 'see-also'],
    ['Read more: Why it matters.', 'see-also'],
    ['Related articles', 'see-also'],
    ['Also read | Why it matters', 'see-also'],
    ['See also the annex, which the ministry published a week later.', null],
    ['Related costs rose as well.', null],
    ['Read more books', null],
    ['Table of Contents', 'table-of-contents'],
    ['CONTENTS', 'table-of-contents'],
    ['Contents of the shipment were not disclosed', null],
    ['Advertisement', 'navigation'],
    ['Skip to main content', 'navigation'],
    ['Sign up for our daily newsletter', 'navigation'],
    ['Share this article', 'navigation'],
    ['Share prices fell', null],
    ['© 2024 The Paper. All rights reserved.', 'footer'],
    ['Copyright 2024 The Paper', 'footer'],
    ['Copyright law was changed in May', null],
    ['Home rule was granted in 1979.', null],
  ])('%j: %s', (line, reason) => {
    expect(boilerplateOf(line)).toBe(reason)
  })
})

describe('lineKey', () => {
  it('makes equal what differs in case, quotation marks, dashes and spaces', () => {
    expect(lineKey('The ‘no limits’ pact –\u00a0what  it means')).toBe(lineKey("the 'no limits' pact - what it means"))
    expect(lineKey('The pact')).not.toBe(lineKey('The pacts'))
  })
})

describe('markBoilerplate', () => {
  const build = (lines: readonly (readonly [string, Block['kind']])[]): { text: string; blocks: Block[] } => {
    let text = ''
    const blocks = lines.map(([line, kind]): Block => {
      if (text !== '') text += '\n\n'
      const start = text.length
      text += line
      return { start, end: text.length, kind, level: kind === 'heading' || kind === 'list-item' ? 1 : 0, boilerplate: null, cell: null }
    })
    return { text, blocks }
  }

  it('marks the title where it comes again, in any typography, but not its first place', () => {
    const { text, blocks } = build([['Kim’s pact', 'heading'], ['Text.', 'paragraph'], ['KIM\'S  PACT', 'paragraph'], ['Kim’s pact', 'heading']])
    expect(markBoilerplate(text, blocks, 'Kim’s pact').map(({ boilerplate }) => boilerplate)).toEqual([null, null, 'repeated-title', 'repeated-title'])
  })

  it('marks the entries of a table of contents up to the first that leads nowhere', () => {
    const { text, blocks } = build([
      ['Contents', 'heading'], ['1. Overview ..... 3', 'list-item'], ['2 The pact', 'list-item'], ['Overview', 'heading'], ['Some text.', 'paragraph'], ['The pact', 'heading'], ['More text.', 'paragraph'],
    ])
    expect(markBoilerplate(text, blocks, null).map(({ boilerplate }) => boilerplate)).toEqual(['table-of-contents', 'table-of-contents', 'table-of-contents', null, null, null, null])
  })

  it('leaves alone what is marked already, and table cells', () => {
    const { text, blocks } = build([['See also: x', 'paragraph'], ['Search', 'table-cell']])
    const marked = blocks.map((block, index) => (index === 0 ? { ...block, boilerplate: 'footer' as const } : block))
    expect(markBoilerplate(text, marked, null)).toEqual(marked)
  })
})
