import { expect, it } from 'vitest'
import { absoluteDates, noDates, relativeDates, unresolvedDates } from './dates.cases.ts'
import { hostileDates } from './dates.cases-hostile.ts'
import { rulePlacesIn, rules } from './rule-places.ts'

it('a rule matches nowhere but where it may begin', () => {
  const sentences = [...absoluteDates, ...relativeDates, ...unresolvedDates, ...noDates, ...hostileDates].flatMap(([sentence]) => [sentence, sentence.toUpperCase(), sentence.replaceAll(' ', '\u00a0')])
  const missed = sentences.flatMap((sentence) => {
    const places = rulePlacesIn(sentence)
    return [...rules.entries()].flatMap(([index, { pattern }]) => [...sentence.matchAll(new RegExp(pattern.source, pattern.flags.replace('y', 'g')))]
      .filter((match) => places === null || !places.rules.includes(index) || !places.starts.some((start, place) => start === match.index && places.mayBegin(index, place)))
      .map((match) => `${match[0]} in ${sentence}`))
  })
  expect(missed).toEqual([])
  const matched = new Set(sentences.flatMap((sentence) => [...rules.entries()].flatMap(([index, { pattern }]) => (new RegExp(pattern.source, pattern.flags.replace('y', '')).test(sentence) ? [index] : []))))
  expect(matched.size).toBe(rules.length)
})
