import { expect, it } from 'vitest'
import type { Block } from '../../domain/document.ts'
import { numbersIn } from './numbers.ts'

const aText = (text: string) => ({ text, blocks: [{ kind: 'paragraph', level: 0, start: 0, end: text.length, boilerplate: null, cell: null }] as unknown as Block[], publishedOn: '2024-07-08', language: 'en' })
const read = (text: string) => numbersIn(aText(text)).map(({ quote, subject, heldOn, start, end }) => ({ quote, subject, heldOn, isThere: text.slice(start, end) === quote }))

it('each figure has what it is said of and the time its sentence gives', () => {
  expect(read('Nothing here. In May 2024 Russia sent 9,000 containers to North Korea.')).toEqual([{ quote: '9,000', subject: 'Russia', heldOn: '2024-05', isThere: true }])
  expect(read('About 40 ships were counted by Japan in 2023.')).toEqual([{ quote: 'About 40', subject: 'Japan', heldOn: '2023', isThere: true }])
})

it('where a sentence has several dates or none, the time stays open', () => {
  expect(read('Between 2019 and the summer of 2021 it cost 3 billion euros, and in May 2024 more.')).toMatchObject([{ heldOn: null }])
  expect(read('It cost 3 billion euros.')).toEqual([{ quote: '3 billion euros', subject: null, heldOn: null, isThere: true }])
})
