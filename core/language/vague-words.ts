/** What a vague word does in its sentence, which decides how far a second hedge after it is stacked on it. */
export type VagueKind = 'modal' | 'adverb' | 'claim' | 'seeming' | 'chance' | 'grade'

/** A word or phrase that hedges and says nothing of how much; offsets count in the sentence. */
export interface VagueWord {
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly kind: VagueKind
}

/** Whole words, any case, any white space between them. */
const words = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source.replaceAll(' ', '[\\s\\u00a0]+')})(?![\\p{L}\\p{N}])`, 'giu')

const grades = 'good|fair|strong|high|low|small|slim|slight|serious|real|reasonable|decent|considerable|substantial|significant|distinct|strong|great|outside|sporting|fighting|little|some|every|any|better than even|less than even|no'
const verbsOfTalk = 'discuss(?:es|ed|ing)?|rais(?:e[sd]?|ing)|explor(?:e[sd]?|ing)|consider(?:s|ed|ing)?|examin(?:e[sd]?|ing)|mention(?:s|ed)?|offer(?:s|ed)?|propos(?:e[sd]?|ing)|study|studied|weigh(?:s|ed)?'

const phrases: readonly (readonly [VagueKind, RegExp])[] = [
  ['adverb', words('perhaps|maybe|possibly|conceivably|plausibly|potentially|presumably|supposedly|seemingly|apparently|arguably|feasibly|imaginably')],
  ['adverb', words('in all (?:likelihood|probability)|as likely as not|a toss-?up|a coin (?:toss|flip)|any(?:one|body)[’\']s guess|touch and go')],
  ['claim', words("(?:cannot|can not|can[’']t|could not|couldn[’']t) (?:yet |entirely |wholly |fully |completely )?(?:be )?(?:entirely |wholly |fully |completely )?(?:ruled? out|excluded?(?! from)|discounted?|dismiss(?:ed)?)(?: the possibility)?")],
  ['claim', words('(?:is|are|was|were) not (?:yet |entirely |wholly |fully )?(?:ruled out|out of the question)|not (?:yet )?(?:to be|been) (?:entirely |wholly |fully )?ruled out|nothing rules out')],
  ['claim', words('not (?:at all |entirely )?(?:impossible|inconceivable|unthinkable|implausible|unreasonable to (?:think|suppose|assume))')],
  ['claim', words('(?:is|was|be|remains?|seems?|looks?|it[’\']s) (?:highly |very |rather |quite )?(?:doubtful|questionable|conceivable|plausible|imaginable|thinkable|debatable)(?= (?:that|whether|if)(?![\\p{L}]))|(?<=(?:it|it[’\']s|is|was) )conceivable')],
  ['claim', words('(?:is|are|was|were|been) (?:widely |generally |commonly |long )?(?:believed|thought|understood|presumed|assumed|rumoured|rumored|suspected)(?= (?:to|that)(?![\\p{L}]))')],
  ['claim', words('(?:has|have|had) (?:the |a |some )?potential(?= (?:to|for)(?![\\p{L}]))')],
  ['claim', words('hint(?:s|ed|ing)?(?= (?:at|that)(?![\\p{L}]))|suggestive of')],
  ['seeming', words('seem(?:s|ed|ing)?')],
  ['seeming', words('appear(?:s|ed|ing)?(?= (?:to|that)(?![\\p{L}]))|(?<=it )appear(?:s|ed)')],
  ['chance', words(`(?:an? |the )?(?:${grades}) (?:chances?|odds|likelihood|probability|possibility)`)],
  ['chance', words('chances are(?= (?:that|it|the|he|she|they|we)(?![\\p{L}]))|(?:is|are|was|be|remains?|there[’\']s) (?:always |still )?(?:an? |the )(?:chance|possibility|probability|likelihood|risk)(?= \\p{L})(?! (?:encounter|meeting|find|remark|factor|assessment|register|premium)(?![\\p{L}]))')],
  ['chance', words('an? (?:real |serious |considerable |significant |high |low |strong |growing )?(?:possibility|probability|likelihood|risk) that|(?<!roughly )(?<!roughly an )even (?:chance|odds|money)|(?:chances?|odds|likelihood|probability|possibility)(?: (?:of|that|for)(?![\\p{L}])[^,;.]{1,60})? (?:is|are|remains?|looks?|stays?) (?:very |quite |rather |now |still )?(?:good|fair|slim|slight|small|high|low|strong|poor|real|excellent|better than even)')],
  ['grade', words('(?:quite|fairly|rather|reasonably|somewhat|pretty|moderately|increasingly|exceedingly|relatively|slightly|hugely|vastly) (?:un)?(?:likely|probable)')],
  ['grade', words('not (?:at all |very |highly |all that )?(?:(?:un)?likely|(?:im)?probable)|(?:will|would|shall|is|are|was|were) most (?:likely|probably)(?! to)|^most (?:likely|probably)')],
  ['grade', words('(?:fairly|reasonably|practically|all but|near|quite|pretty|relatively|as good as)(?: |-)certain(?:ly)?')],
]

/** Something that is asked for or done, not something that may be: "as soon as possible", "made it possible", "possible to see". */
const possibleAsAble = /(?:^|\s)(?:as\s+\p{L}+\s+as|if|where|when|wherever|whenever|whether|best|worst|only|every|all|first|earliest|latest|shortest|longest|fullest|least|much|far|humanly|became|become|becomes|longer|technically|not)\s+$/iu
const madePossible = /(?:^|\s)(?:made|makes?|making|render(?:s|ed)?|kept|keeps?)\s(?:[^,;.]{1,40}\s)?$/iu
const endsClause = /^\s*(?:$|[.,;:!?)]|(?:by|for|through|with|without|in|on|at|when|again|and|but)(?![\p{L}]))/iu
const isAble = (before: string, after: string): boolean => possibleAsAble.test(before) || (madePossible.test(before) && endsClause.test(after))
const talkedOf = new RegExp(`(?:^|\\s)(?:${verbsOfTalk})\\s+(?:the\\s+)?$`, 'iu')

/** Every vague word of a sentence, longest first where two overlap, in order. */
export function vagueWordsIn(sentence: string): readonly VagueWord[] {
  const found = [
    ...phrases.flatMap(([kind, pattern]) => matches(sentence, pattern, kind)),
    ...matches(sentence, /(?<![\p{L}])possible(?![\p{L}])(?!\s+(?:to|only)(?![\p{L}]))/giu, 'claim').filter(({ start, end }) => !isAble(sentence.slice(0, start), sentence.slice(end))),
    ...matches(sentence, /(?<![\p{L}])possibility(?=\s+(?:that|remains|exists))/giu, 'chance').filter(({ start }) => !talkedOf.test(sentence.slice(0, start))),
    ...modalsIn(sentence),
    ...suggestionsOf(sentence),
    ...appearancesIn(sentence),
  ]
  return found
    .toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
    .reduce<VagueWord[]>((kept, next) => (kept.some((other) => next.start < other.end && other.start < next.end) ? kept : [...kept, next]), [])
    .toSorted((a, b) => a.start - b.start)
}

const matches = (sentence: string, pattern: RegExp, kind: VagueKind): VagueWord[] =>
  [...sentence.matchAll(pattern)].map(({ 0: quote, index }) => ({ start: index, end: index + quote.length, quote, kind }))

/** "May" the month and the name are written with a capital; the verb begins no statement. */
const modal = /(?<![\p{L}\p{N}])(?:may(?:\s+or\s+may\s+not)?|[Mm]ight|[Cc]ould)(?![\p{L}\p{N}])/gu
const modalIdiom = /(?:come\s+what\s+|as\s+it\s+|(?:early|late|mid|since|until|last|next|in)[\s-]+)$/u
const lawyersWords = '(?:articles?|sections?|clauses?|paragraphs?|annex(?:es)?|treat(?:y|ies)|agreements?|pacts?|protocols?|charters?|statutes?|constitutions?|conventions?|laws?|rules?|bylaws?|contracts?|licen[cs]es?|regulations?|terms?)'
const byLaw = new RegExp(
  `(?:(?:under|pursuant to|by|in accordance with|in)\\s+(?:the\\s+|its\\s+|this\\s+)?(?:\\p{L}+\\s+)?${lawyersWords}(?![\\p{L}])|${lawyersWords}[^;]{0,40}\\s(?:provides?|states?|stipulates?|says?|allows?|permits?|specif(?:y|ies)|reads?|lays? down)(?![\\p{L}])).*$`,
  'iu',
)
const entitled = /(?:each|either|any|no|every|both|neither)\s+(?:contracting\s+|member\s+|signatory\s+)?(?:part(?:y|ies)|sides?|members?|states?|signator(?:y|ies)|holders?|applicants?|citizens?|voters?|delegates?|shareholders?|persons?|one)\s+$/iu
const couldNot = /^(?:n[’']t|\s+(?:not|never|hardly|scarcely|barely|no\s+longer|only|see|hear|feel|remember|recall|afford|read|speak)(?![\p{L}]))/iu
const couldAsAble = /(?:(?:^|\s)(?:nothing|nobody|none|neither|no\s+(?:one|\p{L}+)|neither\s+\p{L}+)\s+|(?:^|\s)(?:what|whatever|than|everything|all|as\s+\p{L}+\s+as)\s+(?:\p{L}+\s+){0,2}|(?:^|\s)so\s+(?:that\s+)?(?:\p{L}+\s+){1,4})$/iu
const longAgo = /(?<![\p{N}])(?:1\d{3}|200\d|201\d)(?![\p{N}])/u
const power = /(?:^|\s|[’'])(?:the|its|their|his|her|our|your|my|whose|all|full|sheer|s|military|naval|economic|industrial|financial|political|imperial|combined|own|of|with|by)\s+$/iu
const verbAfterMight = /^\s+(?:be|have|not|also|well|yet|still|soon|even|then|now|never|\p{L}+ly)(?![\p{L}])/iu

function modalsIn(sentence: string): VagueWord[] {
  return matches(sentence, modal, 'modal').filter(({ quote, start, end }) => {
    const before = sentence.slice(0, start)
    const after = sentence.slice(end)
    switch (quote.toLowerCase()) {
      case 'might':
        return !(/^\s*(?:$|[.,;:!?)]|(?:of|and|or|in|is|was|alone)(?![\p{L}]))/u.test(after) || (power.test(before) && !verbAfterMight.test(after)))
      case 'could':
        return !(couldNot.test(after) || couldAsAble.test(before) || (longAgo.test(sentence) && !/^\s+(?:\p{L}+\s+)?(?:have|be)(?![\p{L}])/iu.test(after)))
      default:
        return !(modalIdiom.test(before) || /^\s*(?:\d|(?:\p{L}+\s+)?only(?![\p{L}]))/u.test(after) || byLaw.test(before) || entitled.test(before))
    }
  })
}

/** A person who suggests a thing proposes it; a thing that suggests one hints at it. */
const proposer = /(?:^|\s)(?:he|she|they|i|we|who|(?:the\s+)?(?:\p{L}+\s+)?(?:envoys?|ministers?|presidents?|ministr(?:y|ies)|delegat(?:es?|ions?)|officials?|spokes\p{L}+|mediators?|ambassadors?|secretar(?:y|ies)|chair\p{L}*|committees?|governments?|leaders?|generals?|directors?|advisers?|colleagues?|teams?))\s+(?:also\s+|had\s+|has\s+|have\s+)?$/iu
const proposal = /^\s+(?:(?:that\s+)?[^.;]{1,40}?\s(?:should|be)(?![\p{L}])|(?!that(?![\p{L}]))(?:an?|the|two|three|to|\p{L}+ing)(?![\p{L}]))/iu

const suggestionsOf = (sentence: string): VagueWord[] =>
  matches(sentence, /(?<![\p{L}])suggest(?:s|ed|ing)?(?![\p{L}])/giu, 'claim').filter(({ quote, start, end }) => {
    const before = sentence.slice(0, start)
    const after = sentence.slice(end)
    const ofNoun = /ed$/iu.test(quote) && /(?:^|\s)(?:the|an?|its|their|this|that|as|was|were|been)\s+$/iu.test(before)
    return !ofNoun && !(proposer.test(before) && proposal.test(after))
  })

/** "Appears likely", "appeared intact"; not "appears in the list" or "appeared before the court". */
const place = '(?:in|on|at|before|as|with|under|twice|once|again|first|next|for|alongside|there|here|between|only|online|daily|every|each|after|during|from|near|by|below|above|late|early|to|that|among|within|over|across|and|or|but|when|where|because|since|until|this|last|against|out|together|alone|regularly|often|never|later)'
const appearancesIn = (sentence: string): VagueWord[] => matches(sentence, new RegExp(`(?<![\\p{L}])appear(?:s|ed)?(?=\\s+(?!${place}(?![\\p{L}]))\\p{Ll}{3,})`, 'gu'), 'seeming')
