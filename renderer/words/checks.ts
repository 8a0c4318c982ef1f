import { checkIds, type CheckId, type Detail } from '#core/checks/finding.ts'
import { dateInWords } from './dates.ts'
import { numberInWords } from './figures.ts'
import { counted } from './phrases.ts'

/** What a check puts in doubt. */
export const checkFamilies = ['figures', 'dates', 'freshness', 'strength', 'sourcing', 'independence', 'judgements'] as const
export type CheckFamily = (typeof checkFamilies)[number]

export const familyWords = {
  figures: { words: 'Figures', meaning: 'Values that cannot both hold, sums, shares and rates that do not work out.' },
  dates: { words: 'Dates', meaning: 'Events with two dates, and things before or after their time.' },
  freshness: { words: 'Freshness', meaning: 'Said of “now” and said long ago.' },
  strength: { words: 'Strength', meaning: 'Possible in one place and certain in another.' },
  sourcing: { words: 'Sourcing', meaning: 'Figures, reports and authorities that nobody can be asked about.' },
  independence: { words: 'Independence', meaning: 'The same words again, which count once.' },
  judgements: { words: 'Judgements', meaning: 'Verdicts that their evidence does not carry.' },
} satisfies Record<CheckFamily, { readonly words: string; readonly meaning: string }>

/** Each check: what it puts in doubt, and what it finds. */
const checks = {
  'value-conflict': ['figures', 'Values that cannot both hold'],
  'sum-mismatch': ['figures', 'Parts that do not make their total'],
  'percent-change-mismatch': ['figures', 'A change that does not follow from its levels'],
  'share-over-100': ['figures', 'Shares of more than the whole'],
  'share-mismatch': ['figures', 'A share that does not follow from its numbers'],
  'rate-mismatch': ['figures', 'A rate that does not match its total'],
  'duration-mismatch': ['figures', 'A duration that does not match its dates'],
  'range-reversed': ['figures', 'A range that begins above its end'],
  'date-conflict': ['dates', 'One event with two dates'],
  'date-precision': ['dates', 'One date given more and less finely'],
  'before-it-existed': ['dates', 'Something before it existed'],
  'after-it-ended': ['dates', 'Something after it had ended'],
  'dated-after-publication': ['dates', 'Dated after it was published'],
  'weekday-mismatch': ['dates', 'A weekday that is not the date’s'],
  'source-before-event': ['dates', 'A source older than what it reports'],
  stale: ['freshness', 'Said of now, and old'],
  'strength-drift': ['strength', 'Possible here, certain there'],
  'unsourced-figure': ['sourcing', 'A figure without a source'],
  'unnamed-authority': ['sourcing', 'An authority that is not named'],
  'agentless-report': ['sourcing', 'Reported by nobody'],
  'unnamed-experts-section': ['sourcing', 'Experts promised and none named'],
  'quotation-without-speaker': ['sourcing', 'Quoted words without a speaker'],
  repetition: ['independence', 'Said again in the same document'],
  'copied-passage': ['independence', 'The same words in another document'],
  'verdict-without-evidence': ['judgements', 'A verdict without evidence'],
  'verdict-against-evidence': ['judgements', 'A verdict against its evidence'],
  'likelihood-against-evidence': ['judgements', 'A likelihood far from its evidence'],
  'evidence-after-judgement': ['judgements', 'Evidence later than the judgement'],
  'evidence-from-claimant': ['judgements', 'Evidence from the claimant alone'],
  'prediction-overdue': ['judgements', 'A prediction past its day'],
} satisfies Record<CheckId, readonly [CheckFamily, string]>

export const checkInWords = (check: CheckId): string => checks[check][1]
export const familyOf = (check: CheckId): CheckFamily => checks[check][0]
/** The checks in the order of their families. */
export const checksInOrder: readonly CheckId[] = checkFamilies.flatMap((family) => checkIds.filter((check) => familyOf(check) === family))

/** What only leads elsewhere in the project and says nothing to a reader. */
const unsaid: ReadonlySet<string> = new Set(['judgement', 'evidence', 'claim', 'source', 'entityDate'])
const named: Readonly<Record<string, string>> = {
  sum: 'They make', total: 'Total given', difference: 'Difference', reckoned: 'Reckoned', given: 'Given', whole: 'Of', values: 'Values', parts: 'Parts', shares: 'Shares',
  from: 'From', to: 'To', low: 'Begins at', high: 'Ends at', slip: 'Likely slip', ratio: 'Times as much', first: 'First', second: 'Second', due: 'Due', today: 'Today', supports: 'For', contradicts: 'Against',
}

/** The reckoning of a finding, a line each: "They make: 95". Empty where there is nothing to reckon. */
export function reckoningOf(detail: Detail): readonly { readonly label: string; readonly words: string }[] {
  return Object.entries(detail).flatMap(([name, value]) => {
    if (unsaid.has(name) || value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0)) return []
    return [{ label: named[name] ?? spelled(name), words: Array.isArray(value) ? value.map(said).join(', ') : said(value as string | number | boolean) }]
  })
}

const spelled = (name: string): string => {
  const words = name.replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
function said(value: string | number | boolean): string {
  if (typeof value === 'number') return numberInWords(value)
  if (typeof value === 'boolean') return 'yes'
  const [, kind, dimension] = /^(money|unit|count):(.+)$/.exec(value) ?? []
  if (kind && dimension) return dimension.replace('/time', ' over time')
  return /^\d{4}-\d{2}(?:-\d{2})?$/.test(value) ? dateInWords(value) : value.replaceAll(/^[a-z]+(?:-[a-z0-9]+)+$/g, (id) => id.replaceAll('-', ' '))
}

export const findingsInWords = (count: number): string => (count === 0 ? 'no findings' : counted(count, 'finding'))
