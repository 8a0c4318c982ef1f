import { describe, expect, it } from 'vitest'
import { bylineOf } from './byline.ts'
import { findDate } from './dates.ts'

describe('bylineOf', () => {
  it.each([
    ['By Ines Calder', { author: 'Ines Calder', publishedOn: null, url: null }],
    ['BY INES CALDER and Tomas van der Berg', { author: 'INES CALDER and Tomas van der Berg', publishedOn: null, url: null }],
    ['Author: Ines Calder, The Quay Review', { author: 'Ines Calder, The Quay Review', publishedOn: null, url: null }],
    ['By Ines Calder | 19 June 2024 | 5 min read', { author: 'Ines Calder', publishedOn: '2024-06-19', url: null }],
    ['By Ines Calder, June 19, 2024', { author: 'Ines Calder', publishedOn: '2024-06-19', url: null }],
    ['Published: Wednesday, 19 June 2024 at 10:30 GMT', { author: null, publishedOn: '2024-06-19', url: null }],
    ['Published 2024-06-19 – Updated 2024-07-01', { author: null, publishedOn: '2024-06-19', url: null }],
    ['Last updated 1 July 2024', { author: null, publishedOn: null, url: null }],
    ['June 2024', { author: null, publishedOn: '2024-06', url: null }],
    ['https://quay-review.example/a?b=1', { author: null, publishedOn: null, url: 'https://quay-review.example/a?b=1' }],
    ['Source: https://quay-review.example/a', { author: null, publishedOn: null, url: 'https://quay-review.example/a' }],
    ['By 2030 the harbour will be full.', null],
    ['By the end of the year it had failed', null],
    ['By sea and by land the goods arrived. They were late.', null],
    ['On 19 June 2024 the council signed.', null],
    ['The harbour lease', null],
    ['06/07/2024', null],
    ['', null],
  ])('%j', (line, expected) => {
    expect(bylineOf(line)).toEqual(expected)
  })
})

describe('findDate', () => {
  it.each([
    ['2024-06-19T23:30:00-05:00', '2024-06-19'],
    ['the 3rd of May 1998', '1998-05-03'],
    ['Sept. 9, 2023', '2023-09-09'],
    ['2024/6/9', '2024-06-09'],
    ['30 February 2024', '2024-02'],
    ['2024-13-01', null],
    ['2023', '2023'],
    ['in 2023', null],
    ['nothing', null],
  ])('%j is %s', (words, iso) => {
    expect(findDate(words)?.iso ?? null).toBe(iso)
  })

  it('says where the date stands', () => {
    expect(findDate('on 4 March 2024, at noon')).toEqual({ iso: '2024-03-04', start: 3, end: 15 })
  })
})
