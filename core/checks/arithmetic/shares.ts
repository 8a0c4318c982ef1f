import type { CheckedDocument } from '../corpus.ts'
import { findingOf, type Finding, passageOf } from '../finding.ts'
import type { Statement } from '../reading.ts'
import { numbersIn, plain, type SentenceNumber } from './numbers.ts'

/** Shares that are more than the whole, and shares that do not follow from the numbers beside them. */
export function shareFaults(document: CheckedDocument, statement: Statement, before: readonly Statement[], next: Statement | undefined): Finding[] {
  const numbers = numbersIn(statement)
  const percents = numbers.filter(({ kind }) => kind === 'percent')
  if (percents.length === 0) return []
  return [...overWhole(document, statement, percents), ...(mayOverlap(statement, before, next) ? [] : listOver(document, statement, percents)), ...restated(document, statement, numbers, before[0])]
}

/** Questions that one person may answer in several ways. */
const MANY_ANSWERS = /\b(?:more than one|several|multiple|two or more|up to (?:two|three|four|five)|as many|any number of) (?:\p{L}+ )?(?:answers?|options?|choices?|reasons?|responses?|boxes|causes?|factors?|languages?|as (?:they|applied))\b|\ball that appl(?:y|ied)|\b(?:multiple[- ]choice|multiple responses?|not mutually exclusive|can overlap|may overlap|overlap|add up to more than|sum to more than|exceed(?:s)? 100|more than 100)\b/iu
/** What many can say, want or have besides something else. */
const BESIDES = /\b(?:cited|mentioned|named|listed|blamed|complained|feared|worried|trust(?:s|ed)?|agreed|agree|own(?:s|ed)?|use[sd]?|speak|spoke|watch(?:ed)?|read|follow(?:ed)?|wanted|favour(?:ed)?|oppose[ds]?|had (?:used|tried|experienced|heard)|pointed to|said (?:they|that|it))\b/iu
const ONE_ANSWER = /\b(?:single|one (?:answer|option|choice|response|group|reason|category)|only one|exactly one|main|mainly|first choice|most important|primary|assigns?|exclusive|each \p{L}+ (?:to|in) one|the rest|the remaining|others?)\b/iu

/** Whether shares side by side may count some people twice. */
function mayOverlap(statement: Statement, before: readonly Statement[], next: Statement | undefined): boolean {
  const nearby = [...before, ...(next?.block === statement.block ? [next] : []), statement].map(({ text }) => text).join(' ')
  return MANY_ANSWERS.test(nearby) || (BESIDES.test(statement.text) && !ONE_ANSWER.test(nearby))
}

/** What a percentage above a hundred can well be taken of. */
const BASES = /\b(?:gdp|gross|output|product|target|quota|capacity|level|average|prices?|needs|demand|consumption|supply|load|budgets?|forecasts?|estimates?|deposits|costs|levels|prices|targets|requirements|value|income|revenue|earnings|plan|requirement|limit|goal|normal|rate|wage|salary|turnover|sales|exports?|imports?|year|figure|what|reserves|equity|assets|cost|(?:1[89]|20)\d\d)\b/iu

/** A whole of people or things, no more of which can be counted than there are: "of registered electors", "of the vote". */
const isMany = (base: string): boolean => {
  const [phrase = ''] = base.split(/ (?:in|on|at|for|from|by|with|who|that|were|was|are|is|had|have|has|and|or|to|under|over|between|when|after|before|as)\b/u)
  return phrase.split(' ').slice(0, 3).some((word) => MANY.test(word))
}
const MANY = /^(?:(?!its$|his$|this$)\p{L}{2,}(?<!s|u|i)s|people|electorate|population|vote|staff|children|men|women|workforce|membership|territory|land|area|turnout|house|parliament|assembly)$/iu

function overWhole(document: CheckedDocument, statement: Statement, percents: readonly SentenceNumber[]): Finding[] {
  return percents.filter(({ value, end, start }) => {
    const after = /^ of ((?:[\p{L}’'-]+ ?){1,5})/u.exec(statement.text.slice(end))
    return value > 100 && after !== null && !BASES.test(after[1] ?? '') && isMany(after[1] ?? '') && !/\b(?:by|than|rose|grew|rise|growth|increase[ds]?)\b[^,;]{0,20}$/u.test(statement.text.slice(0, start))
  }).map((share) => findingOf({
    check: 'share-over-100', severity: 'major', claims: [], passages: [passageOf(document, statement)],
    message: `A share of ${plain(share.value)} per cent is more than the whole it is a share of.`, detail: { shares: [share.value], sum: share.value }, critiqueType: 'arithmetic',
  }))
}

/** Figures that stand side by side without being parts of one whole. */
const NO_PARTS = /\b(?:turnout|approval|literacy|rates?|growth|grew|rose|fell|rise|fall|drop|support|full|inflation|unemployment|coverage|tariffs?|interest|discount|against (?=\d|about|some|just|only|an? )|compared|than|versus|wage|up from|down from|offered|asked|effective|accura\w+|probability|chance|vaccinated)\b/iu
const PARTS = /\b(?:make up|makes up|made up|come|comes|came|from|goes?|went|took|takes|won|gets?|gives?|of the (?:vote|votes|people|total|whole|seats|money|gas|budget)|the rest|others?|in (?:grain|cash|kind)|split|divided|consists?)\b/iu

function listOver(document: CheckedDocument, statement: Statement, percents: readonly SentenceNumber[]): Finding[] {
  if (percents.length < 2 || NO_PARTS.test(statement.text) || ofManyWholes(statement, percents)) return []
  const shares = listed(statement.text, percents)
  const sum = shares.reduce((all, { value }) => all + value, 0)
  if (shares.length < 2 || sum <= 100.5 + shares.length / 2 || sum > 160 || shares.some(({ value }) => value > 100) || !(PARTS.test(statement.text) || shares.length >= 3)) return []
  return [findingOf({
    check: 'share-over-100', severity: 'major', claims: [], passages: [passageOf(document, statement)],
    message: `The shares ${shares.map(({ quote }) => quote).join(', ')} make ${plain(sum)} per cent of one whole.`, detail: { shares: shares.map(({ value }) => Number(value.toPrecision(6))), sum: Number(sum.toPrecision(6)) }, critiqueType: 'arithmetic',
  })]
}

/** Shares of several years, or of several places: each has a whole of its own. */
function ofManyWholes({ text, dates, start: offset }: Statement, percents: readonly SentenceNumber[]): boolean {
  const [first, last] = [percents[0], percents.at(-1)]
  const years = new Set(dates.filter(({ start, from }) => from !== null && start - offset >= (first?.start ?? 0) - 40 && start - offset <= (last?.end ?? 0) + 30).map(({ from }) => from))
  const places = percents.filter(({ end }, index) => /^(?: of [\p{L} ]{3,30})? in \p{Lu}/u.test(text.slice(end, percents[index + 1]?.start)))
  const wholes = new Set(percents.flatMap(({ end }) => /^ of (?:the |all |its )?(\p{L}+)/u.exec(text.slice(end))?.[1] ?? []))
  return years.size > 1 || places.length === percents.length || wholes.size === percents.length
}

/** The shares behind a colon where there is one, since what stands before it is told again behind it; without restatements. */
function listed(text: string, percents: readonly SentenceNumber[]): SentenceNumber[] {
  const colon = text.lastIndexOf(':')
  const behind = percents.filter(({ start }) => start > colon)
  const used = colon !== -1 && behind.length >= 2 ? behind : percents
  return used.filter((share, index) => {
    const before = used[index - 1]
    return before === undefined || !APPOSITION.test(text.slice(before.end, share.start))
  })
}

/** Between a share and the same thing said in another way. */
const APPOSITION = /^(?: of (?:the |these |those |all |its |their )?[\p{L}’'-]{1,20}(?: [\p{L}’'-]{1,20})?| of (?:them|whom|which))?(?:, (?:or |that is |i\.e\. |which is |about |some |nearly )?| \((?:or |about )?| or )$/u

function restated(document: CheckedDocument, statement: Statement, numbers: readonly SentenceNumber[], previous: Statement | undefined): Finding[] {
  const { text } = statement
  const ofWholes = (index: number): Finding[] => [ofNamedWhole, halfOfTheWhole, ofCountedWhole].flatMap((rule) => rule(document, statement, numbers, index))
  return numbers.flatMap((number, index) => {
    const next = numbers[index + 1]
    if (next === undefined) return ofWholes(index)
    const gap = text.slice(number.end, next.start)
    const [share, other] = number.kind === 'percent' ? [number, next] : next.kind === 'percent' ? [next, number] : [null, null]
    if (share === null || other === null || !APPOSITION.test(gap)) return ofWholes(index)
    if (other.kind === 'percent') return number.isFraction === next.isFraction || numbers.filter(({ kind }) => kind === 'percent').length > 2 || near(number.value, next.value, 1.2) ? [] : [fault(document, statement, `${number.quote}${gap}${next.quote}`, share.value, other.value, null)]
    if (/^(?:year|month|week|day|hour)$/u.test(other.kind ?? '') || list(text, next.end)) return []
    return ofSomeWhole(document, statement, share, other, numbers, previous)
  })
}
const near = (a: number, b: number, slack: number): boolean => Math.abs(a - b) <= slack
/** More shares follow in the same breath, so the number belongs to another list. */
const list = (text: string, end: number): boolean => /^(?: per cent|%)/u.test(text.slice(end))

/** A part with its share: some larger number before it is the whole. */
function ofSomeWhole(document: CheckedDocument, statement: Statement, share: SentenceNumber, part: SentenceNumber, numbers: readonly SentenceNumber[], previous: Statement | undefined): Finding[] {
  const wholes = (all: readonly SentenceNumber[]): SentenceNumber[] => all.filter(({ value, kind, isFraction }) => value > part.value && kind !== 'percent' && !isFraction && (kind === part.kind || kind === null || part.kind === null))
  const here = wholes(numbers.filter(({ start }) => start < Math.min(part.start, share.start)))
  const candidates = here.length > 0 ? here : previous !== undefined && previous.block === statement.block && /\b(?:them|whom|these|those|which|its|the)\b/u.test(statement.text.slice(share.start, share.end + 25)) ? wholes(numbersIn(previous)) : []
  if (candidates.length === 0 || candidates.length > 3) return []
  const fits = candidates.some((whole) => near((part.value / whole.value) * 100, share.value, slackOf(share, part, whole)))
  const [whole] = candidates
  return fits || whole === undefined ? [] : [fault(document, statement, `${share.quote}, ${part.quote} of ${whole.quote}`, share.value, (part.value / whole.value) * 100, whole)]
}

const slackOf = (share: SentenceNumber, part: SentenceNumber, whole: SentenceNumber): number =>
  (share.isFraction ? 2.5 : Math.max(share.half, 0.6)) + (100 * part.half) / whole.value + (100 * part.value * whole.half) / whole.value ** 2

/** "214 died, a rate of 9 per cent of the 7,200 cases". */
function ofNamedWhole(document: CheckedDocument, statement: Statement, numbers: readonly SentenceNumber[], index: number): Finding[] {
  const [part, share, whole] = [numbers[index - 2], numbers[index - 1], numbers[index]]
  if (part === undefined || share === undefined || whole === undefined || share.kind !== 'percent' || share.isFraction || whole.kind === 'percent' || part.kind === 'percent' || whole.value <= part.value) return []
  if (!/^ of (?:the|all|its|these)(?: \w+)? ?$/u.test(statement.text.slice(share.end, whole.start)) || !/(?:, (?:or|a rate of|that is|about)?|\(|, which is)\s*$/u.test(statement.text.slice(part.end, share.start).replace(/^[^,(]{0,60}/u, ''))) return []
  const ratio = (part.value / whole.value) * 100
  return near(ratio, share.value, slackOf(share, part, whole)) ? [] : [fault(document, statement, `${part.quote} is ${share.quote} of ${whole.quote}`, share.value, ratio, whole)]
}

/** "30 of the 120 members (50 per cent)". */
function ofCountedWhole(document: CheckedDocument, statement: Statement, numbers: readonly SentenceNumber[], index: number): Finding[] {
  const [part, whole, share] = [numbers[index - 2], numbers[index - 1], numbers[index]]
  if (part === undefined || whole === undefined || share === undefined || share.kind !== 'percent' || whole.kind === 'percent' || part.kind === 'percent' || whole.value <= part.value) return []
  if (!/^(?: out)? of (?:the |its |all |these )?$/u.test(statement.text.slice(part.end, whole.start)) || !/^(?: [\p{L}-]+){0,3}(?:, or |, | \()(?:about |nearly |or )?$/u.test(statement.text.slice(whole.end, share.start))) return []
  const ratio = (part.value / whole.value) * 100
  return near(ratio, share.value, slackOf(share, part, whole)) ? [] : [fault(document, statement, `${part.quote} of ${whole.quote} is ${share.quote}`, share.value, ratio, whole)]
}

/** "Seven million workers, half of the 21 million employed". */
function halfOfTheWhole(document: CheckedDocument, statement: Statement, numbers: readonly SentenceNumber[], index: number): Finding[] {
  const [part, share, whole] = [numbers[index - 2], numbers[index - 1], numbers[index]]
  if (part === undefined || share === undefined || whole === undefined || !share.isFraction || whole.kind === 'percent' || part.kind === 'percent' || whole.value <= part.value || whole.isFraction) return []
  if (!/^ of (?:the|all|its|these) $/u.test(statement.text.slice(share.end, whole.start)) || !/^(?: \w+){0,3}, (?:or |about |nearly )?$/u.test(statement.text.slice(part.end, share.start))) return []
  const ratio = (part.value / whole.value) * 100
  return near(ratio, share.value, slackOf(share, part, whole)) ? [] : [fault(document, statement, `${part.quote} is ${share.quote} of ${whole.quote}`, share.value, ratio, whole)]
}

const fault = (document: CheckedDocument, statement: Statement, words: string, given: number, reckoned: number, whole: SentenceNumber | null): Finding => findingOf({
  check: 'share-mismatch', severity: 'minor', claims: [], passages: [passageOf(document, statement)],
  message: `“${words}”: the numbers make ${plain(Number(reckoned.toPrecision(3)))} per cent, and the share given is ${plain(Number(given.toPrecision(3)))} per cent.`,
  detail: { given: Number(given.toPrecision(6)), reckoned: Number(reckoned.toPrecision(6)), whole: whole?.value ?? null }, critiqueType: 'arithmetic',
})
