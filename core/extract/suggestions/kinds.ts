import type { ClaimKind } from '../../standards/ids.ts'
import type { SentenceReading } from './sentence-reading.ts'
import type { SentenceClass } from './suggestion.ts'

/** The kinds of claim a sentence may be, likeliest first; never empty but for boilerplate. */
export function kindsOf(sentence: SentenceReading, itsClass: SentenceClass): ClaimKind[] {
  if (itsClass === 'boilerplate') return []
  const has = (...names: readonly Parameters<SentenceReading['count']>[0][]): boolean => names.some((name) => sentence.count(name) > 0)
  const isDated = sentence.dates.some((date) => date.from !== null && !date.relative && date.precision !== 'present')
  const isDeed = has('deedPast', 'changePast', 'irregularPast')
  const holding: readonly (readonly [ClaimKind, boolean])[] = [
    ['prediction', itsClass === 'prediction'],
    ['opinion', itsClass === 'opinion'],
    ['quotation', /^["“„«].*["”“»][.,]?$/su.test(sentence.text) || (/["“][^"”]{20,}["”]/u.test(sentence.text) && has('sayPast', 'sayPresent'))],
    ['figure', sentence.quantities.length > 0],
    ['definition', /\b(?:means|is defined as|are defined as|refers to|is known as|are known as)\b/u.test(sentence.text)],
    ['event', isDeed],
    ['date', isDated],
    ['attribution', has('sayPast', 'sayPresent')],
    ['causal', has('causal')],
  ]
  const kinds = holding.filter(([, holds]) => holds).map(([kind]) => kind)
  return kinds.length > 0 ? kinds : ['state']
}
