import { expect, it } from 'vitest'
import { attributionOf } from './attribution.ts'

it('tells who is named, who is not, and where nobody says anything', () => {
  expect(attributionOf('Kim Jong Un said the treaty was a milestone.')).toEqual({ class: 'named', cue: 'said', holder: 'Kim Jong Un', start: 0, end: 11 })
  expect(attributionOf('Reports suggest that 300 trucks crossed.')).toEqual({ class: 'unnamed', cue: 'suggest', holder: 'Reports', start: 0, end: 7 })
  expect(attributionOf('The troops reportedly arrived in May 2024.')).toEqual({ class: 'unnamed', cue: 'reportedly', holder: null, start: 11, end: 21 })
  expect(attributionOf('Insurance claims rose in March.')).toEqual({ class: 'none', cue: null, holder: null, start: null, end: null })
})
