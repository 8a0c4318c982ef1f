import { quantitiesIn } from '../extract/quantities/quantities.ts'

/** A number a sentence gives as a likelihood; offsets count in the sentence, bounds are percent. */
export interface LikelihoodNumber {
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly low: number
  readonly high: number
  /** Set off from the words it belongs to, as in "likely (65%)": it says how likely that is, if anything. */
  readonly setOff: boolean
  /** Whether the words beside it say that it is a likelihood. "Exports grew 5 percent" gives none. */
  readonly said: boolean
}

const noun = '(?:chances?|probability|probabilities|likelihood|odds|possibility|risks?)'
const ofBusiness = '(?!\\s+(?:premiums?|weights?|weighting|capital|appetite|assessments?|factors?|ratios?|reserves?|meetings?))'
const saidAfter = new RegExp(`^[\\s\\u00a0-]*(?:${noun}${ofBusiness}|(?:un)?likely|(?:im)?probable|certain|sure|confident|certainty|convinced|confidence(?!\\s+(?:intervals?|levels?|limits?)))(?![\\p{L}])`, 'iu')
const about = '(?:(?:about|around|roughly|some|just|well|only|below|above|over|under|nearly|between|from|more\\s+than|less\\s+than|no\\s+more\\s+than|at\\s+least|perhaps)\\s+)*'
/** "the chance of that is about", "a probability of", "likelihood:" */
const saidBefore = new RegExp(`(?<![\\p{L}])${noun}(?![\\p{L}])${ofBusiness}(?:[^;:.,]{0,90}\\s(?:is|are|was|were|be|at|as|to|exceeds?|=)|\\s*[:=]|)\\s+${about}$`, 'iu')
const saidOf = new RegExp(`(?<![\\p{L}])${noun}\\s+of\\s+${about}$`, 'iu')
/** "40 percent lower" compares; it does not say how likely. */
const comparing = /^[\s-]*(?:lower|higher|more|less|fewer|below|above|greater|smaller|better|worse|points?|of)(?![\p{L}])/iu
const endsThought = /^\s*(?:$|[.,;:)]|(?:that|for|by|in|within|before|over|this|next|and|or|but|to|on|as|which|during|under|if|at|today|now|here)(?![\p{L}]))/iu
const putAt = /(?<![\p{L}])(?:put|puts|rate[sd]?|judged?|assess(?:es|ed)?)\s+(?:it|this|that|(?:the|this)\s+(?:claim|statement|judgement|matter|prediction))\s+(?:at|to be)\s+(?:about|around|roughly|some)?\s*$/iu
const withProbability = new RegExp(`(?<![\\p{L}])(?:with|at)\\s+(?:an?|the)\\s+${noun}\\s+of\\s+${about}$`, 'iu')
/** "I would say 70-30 that", "it is fifty-fifty whether" */
const spoken = /(?<![\p{L}])(?:says?|said|put\s+(?:it|this|that)(?:\s+at)?|it\s+(?:is|was)|it[’']s)\s+(?:about\s+|roughly\s+)?$/iu
const predicts = /(?<![\p{L}])(?:will|won[’']t|would|shall)(?![\p{L}])/iu

/** The numbers of a sentence that are likelihoods, or stand where one would. */
export function likelihoodNumbersIn(sentence: string): readonly LikelihoodNumber[] {
  const numbers = [...percentsIn(sentence), ...oddsIn(sentence), ...sharesOfOneIn(sentence)]
  return numbers.map((number) => placed(number, sentence)).filter(({ said, setOff }) => said || setOff).toSorted((a, b) => a.start - b.start)
}

type Found = Omit<LikelihoodNumber, 'setOff' | 'said'>

function placed(number: Found, sentence: string): LikelihoodNumber {
  const before = sentence.slice(0, number.start)
  const after = sentence.slice(number.end)
  const inBrackets = /\(\s*$/u.test(before) && /^\s*[);,]/u.test(after)
  const inApposition = /[,–—]\s*(?:at|with|say|or|i\.e\.)?\s*(?:about|around|roughly|some|perhaps)?\s*$/iu.test(before) && /^\s*[,–—]/u.test(after)
  const said =
    saidAfter.test(after) ||
    (saidBefore.test(before) && !comparing.test(after)) ||
    (saidOf.test(before) && endsThought.test(after)) ||
    putAt.test(before) ||
    (!/%|cent/iu.test(number.quote) && spoken.test(before) && /^\s*(?:that|whether|if)(?![\p{L}])/iu.test(after)) ||
    (inBrackets && /^\s*\)\s*[.!]?\s*$/u.test(after) && predicts.test(before))
  const inLooseBrackets = /\([^()]{0,24}$/u.test(before) && /^[^()]{0,24}\)/u.test(after)
  return { ...number, said, setOff: inBrackets || inApposition || (said && (inLooseBrackets || withProbability.test(before))) }
}

function percentsIn(sentence: string): readonly Found[] {
  if (!/%|per\s?cent/iu.test(sentence)) return []
  return quantitiesIn(sentence).flatMap(({ unit, value, low, high, start, end, quote, unread }) => {
    if (unit !== 'percent' || unread !== null) return []
    const from = low ?? value ?? 0
    const to = high ?? value ?? 100
    return from >= 0 && to <= 100 ? [{ start, end, quote, low: value ?? from, high: value ?? to }] : []
  })
}

const small: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, twenty: 20, fifty: 50, hundred: 100, thousand: 1000 }
const numeral = `(?:\\d{1,4}|${Object.keys(small).join('|')})`
const inEvery = new RegExp(`(?<![\\p{L}\\p{N}.,])(?<part>${numeral})[\\s-](?:in|out\\s+of)[\\s-](?:an?[\\s-])?(?<whole>${numeral})(?![\\p{L}\\p{N}])`, 'giu')
const halves = /(?<![\p{L}\p{N}])fifty[\s-]fifty(?![\p{L}\p{N}])/giu
/** "70-30": two parts that make a hundred. */
const parts = /(?<![\p{L}\p{N}.,])(?<part>\d{1,2})\s?[-–/:]\s?(?<rest>\d{1,2})(?![\p{L}\p{N}])/gu

function oddsIn(sentence: string): readonly Found[] {
  const shares = [...sentence.matchAll(inEvery)].flatMap(({ 0: quote, index, groups }) => {
    const share = (100 * sizeOf(groups?.['part'])) / sizeOf(groups?.['whole'])
    return share <= 100 ? [{ start: index, end: index + quote.length, quote, low: share, high: share }] : []
  })
  const even = [...sentence.matchAll(halves)].map(({ 0: quote, index }) => ({ start: index, end: index + quote.length, quote, low: 50, high: 50 }))
  const split = [...sentence.matchAll(parts)].flatMap(({ 0: quote, index, groups }) => {
    const [part, rest] = [Number(groups?.['part']), Number(groups?.['rest'])]
    return part + rest === 100 ? [{ start: index, end: index + quote.length, quote, low: part, high: part }] : []
  })
  return [...shares, ...even, ...split]
}

const sizeOf = (word: string | undefined): number => small[word?.toLowerCase() ?? ''] ?? Number(word)

/** "A probability of 0.7": a share of one, where the noun says so. */
const sharesOfOneIn = (sentence: string): readonly Found[] =>
  [...sentence.matchAll(/(?<=(?:probability|likelihood)[^;:.,]{0,60}(?:of|is|at|=)\s*)(?:0?\.\d{1,3}|1\.0)(?![\p{N}%]|\s*(?:%|per\s?cent))/giu)].map(({ 0: quote, index }) => ({
    start: index,
    end: index + quote.length,
    quote,
    low: 100 * Number(quote),
    high: 100 * Number(quote),
  }))
