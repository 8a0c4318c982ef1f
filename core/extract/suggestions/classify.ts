import type { Block } from '../../domain/document.ts'
import type { SentenceReading } from './sentence-reading.ts'
import type { SentenceClass } from './suggestion.ts'
import type { WordClass } from './word-classes.ts'

/** A line with fewer words than this and no stop is a heading, a caption or a link, not a sentence. */
const fewestWords = 12

/**
 * What a sentence is. Something forward-looking is a prediction unless it hangs on a fact that is asserted first ("signed a treaty under
 * which … will"); something that judges or interprets is an opinion unless it carries a figure or a date, which can be checked whatever
 * is made of it.
 */
export function classOf(sentence: SentenceReading, block: Block): SentenceClass {
  if (isBoilerplate(sentence, block)) return 'boilerplate'
  if (/\?["'”’)\]]*$/u.test(sentence.text)) return 'opinion'
  if (looksForward(sentence)) return 'prediction'
  return isOpinion(sentence) ? 'opinion' : 'claim'
}

function isBoilerplate({ text, words }: SentenceReading, block: Block): boolean {
  if (block.boilerplate !== null || block.kind === 'heading') return true
  if (block.kind !== 'table-cell' && !/[.!?…:;]["'”’)\]]*$/u.test(text) && words.length < fewestWords) return true
  if (/^(?:in what follows\b|the (?:following|next) (?:pages|sections?|paragraphs?|chapters?)\b|(?:in|throughout) this (?:article|paper|report|essay|brief|section|chapter),? (?:we|i)\b)/iu.test(text)) return true
  return /^(?:this|the present) (?:article|paper|report|essay|brief|analysis|section|chapter|study|note) (?:will |now |first )?(?:describes?|traces?|examines?|investigates?|explores?|looks?|considers?|discuss(?:es)?|sets? out|assess(?:es)?|analyses?|analyzes?|reviews?|outlines?|asks?|turns?)\b/iu.test(text)
}

const forwardClasses: readonly WordClass[] = ['will', 'would', 'mayBe', 'expected']
const factClasses: readonly WordClass[] = ['bePast', 'didPast', 'perfect', 'irregularPast', 'changePast', 'deedPast', 'documentVerb']

function looksForward(sentence: SentenceReading): boolean {
  const forward = first(sentence, forwardClasses)
  if (forward === Infinity) return false
  if (sentence.words[0] === 'if') return true
  return forward <= first(sentence, factClasses) || onlyFuture(sentence)
}

/** What is dated, and none of it before the text was written. */
function onlyFuture({ dates, publishedOn }: SentenceReading): boolean {
  const known = dates.filter((date) => date.from !== null && date.precision !== 'present')
  return known.length > 0 && known.every((date) => (date.from ?? '') > (publishedOn ?? '9999'))
}

function isOpinion(sentence: SentenceReading): boolean {
  // “Two nations” is no figure to check an interpretation by.
  const facts = sentence.quantities.filter(({ currency, unit, value }) => currency !== null || unit !== null || value === null || value >= 10).length + sentence.dates.filter((date) => date.from !== null && date.precision !== 'present').length
  if (sentence.count('normative') > 0) return facts === 0 || first(sentence, ['normative']) < first(sentence, factClasses)
  if (facts > 0) return false
  const isJudging = sentence.count('evaluative') > 0 && sentence.count('bePresent') > 0 && sentence.names === 0
  return isJudging || sentence.count('verdict') > 0 || sentence.count('interpretive') > 0 || sentence.count('evaluative') + sentence.count('abstractNoun') > 1 || sentence.count('firstSingular') + sentence.count('mental') > 1
}

const first = (sentence: SentenceReading, classes: readonly WordClass[]): number => Math.min(...classes.map((name) => sentence.firstOf(name)))
