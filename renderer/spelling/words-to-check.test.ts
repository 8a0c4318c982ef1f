import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import nspell from 'nspell'
import { expect, it } from 'vitest'
import { variantsOf, wordsToCheck } from './words-to-check.ts'

const folder = dirname(createRequire(import.meta.url).resolve('dictionary-en'))
const dictionary = nspell(readFileSync(join(folder, 'index.aff'), 'utf8'), readFileSync(join(folder, 'index.dic'), 'utf8'))
const wrongIn = (text: string): readonly string[] => wordsToCheck(text).filter(({ word }) => !dictionary.correct(word) && !variantsOf(word).some((variant) => dictionary.correct(variant))).map(({ word }) => word)

it('misspelt words are found where they stand', () => {
  const text = 'The goverment did not recieve it. Nobody’s asked.'
  expect(wordsToCheck(text).filter(({ word }) => word === 'goverment').map(({ start, end }) => text.slice(start, end))).toEqual(['goverment'])
  expect(wrongIn(text)).toEqual(['goverment', 'recieve'])
})

it('British and American spellings are both right', () => {
  expect(wrongIn('The colour of the defence programme was analysed at the centre; the organisation labelled it a judgement on the harbour dialogue, and travelled to the theatre.')).toEqual([])
  expect(wrongIn('The color of the defense program was analyzed at the center.')).toEqual([])
})

it('names, numbers, abbreviations, addresses and code are left alone', () => {
  expect(wrongIn('In Kursk the DPRK sent KN-23s, see https://exmaple.test/pagge and `teh code`, about 40km from Tumangang.')).toEqual([])
  expect(wrongIn('Teh first word of a sentence is no name.')).toEqual(['Teh'])
})
