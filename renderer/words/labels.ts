import type { BlockKind, BoilerplateReason } from '#core/domain/document.ts'
import type { CritiqueStatus, CritiqueTarget } from '#core/domain/claim.ts'
import type { ClaimKind, ClaimStatus, CritiqueSeverity, CritiqueType, Priority, Stance, StandardId } from '#core/standards/ids.ts'

/** The words of the closed lists that have no table of their own in the standards. Complete by type. */

export const kindWords = {
  figure: 'Figure',
  date: 'Date',
  event: 'Event',
  state: 'State of affairs',
  causal: 'Cause and effect',
  attribution: 'Attribution',
  prediction: 'Prediction',
  quotation: 'Quotation',
  definition: 'Definition',
  opinion: 'Opinion',
} satisfies Record<ClaimKind, string>

export const kindMeanings = {
  figure: 'a number, amount, share or rate',
  date: 'when something happened or holds',
  event: 'that something happened',
  state: 'that something is so',
  causal: 'that one thing brings about another',
  attribution: 'that someone said, did or holds something',
  prediction: 'that something will happen',
  quotation: 'someone’s exact words',
  definition: 'what a word or category means',
  opinion: 'a value or taste; not to be checked',
} satisfies Record<ClaimKind, string>

export const statusWords = {
  open: 'Open',
  'in-progress': 'In progress',
  judged: 'Judged',
  'needs-review': 'Needs review',
  closed: 'Closed',
} satisfies Record<ClaimStatus, string>

export const priorityWords = { low: 'Low', normal: 'Normal', high: 'High', urgent: 'Urgent' } satisfies Record<Priority, string>

export const stanceWords = { supports: 'Supports', contradicts: 'Contradicts', context: 'Context' } satisfies Record<Stance, string>

export const critiqueTypeWords = {
  'unsourced-figure': 'Unsourced figure',
  'vague-attribution': 'Vague attribution',
  misquotation: 'Misquotation',
  'date-error': 'Date error',
  arithmetic: 'Arithmetic',
  'internal-contradiction': 'Internal contradiction',
  'contradicted-elsewhere': 'Contradicted elsewhere',
  'scale-or-unit-slip': 'Scale or unit slip',
  stale: 'Stale',
  'causal-leap': 'Causal leap',
  'cherry-picked': 'Cherry-picked',
  'base-rate-missing': 'Base rate missing',
  'loaded-language': 'Loaded language',
  'undefined-term': 'Undefined term',
  unfalsifiable: 'Unfalsifiable',
  'hidden-assumption': 'Hidden assumption',
  'alternative-not-considered': 'Alternative not considered',
  translation: 'Translation',
  extrapolation: 'Extrapolation',
  'circular-sourcing': 'Circular sourcing',
} satisfies Record<CritiqueType, string>

/** What each type of critique points out, in one line. */
export const critiqueTypeMeanings = {
  'unsourced-figure': 'A number is given and nobody is said to have counted.',
  'vague-attribution': '“Experts say”: nobody one could ask.',
  misquotation: 'The words differ from what was said, or lose their sense out of place.',
  'date-error': 'The day, year or order of events is wrong.',
  arithmetic: 'The numbers do not add up.',
  'internal-contradiction': 'The same text says otherwise elsewhere.',
  'contradicted-elsewhere': 'Another document in the project says otherwise.',
  'scale-or-unit-slip': 'Millions for billions, tons for tonnes, per year for in all.',
  stale: 'It was so once; the text says it is so now.',
  'causal-leap': 'One thing came after another, and is said to come from it.',
  'cherry-picked': 'Chosen from among cases that point the other way.',
  'base-rate-missing': 'A share or rise with nothing to compare it to.',
  'loaded-language': 'The wording judges before the evidence does.',
  'undefined-term': 'The claim turns on a word that is not explained.',
  unfalsifiable: 'Nothing that could happen would count against it.',
  'hidden-assumption': 'It holds only if something unsaid holds too.',
  'alternative-not-considered': 'Another reading fits the same facts.',
  translation: 'The sense may have shifted between languages.',
  extrapolation: 'A line drawn further than the data go.',
  'circular-sourcing': 'The sources got it from one another.',
} satisfies Record<CritiqueType, string>

export const severityWords = { note: 'Note', minor: 'Minor', major: 'Major', fatal: 'Fatal' } satisfies Record<CritiqueSeverity, string>
export const critiqueStatusWords = { open: 'Open', answered: 'Answered', withdrawn: 'Withdrawn' } satisfies Record<CritiqueStatus, string>
export const critiqueTargetWords = { claim: 'the claim', mark: 'the quote', source: 'the source', evidence: 'the evidence', judgement: 'the judgement' } satisfies Record<CritiqueTarget, string>

export const standardMeanings = {
  icd203: 'Seven bands with words, from almost no chance to almost certain. The usual choice.',
  phia: 'The UK yardstick: seven bands with gaps between them, where no word applies.',
  ipcc: 'Nested terms for climate and science assessments.',
  kent: 'Five bands around “chances about even”.',
  percent: 'Numbers only, no words.',
} satisfies Record<StandardId, string>

export const blockKindWords = { heading: 'heading', paragraph: 'paragraph', 'list-item': 'list item', quote: 'quotation', 'table-cell': 'table cell', caption: 'caption' } satisfies Record<BlockKind, string>

export const boilerplateWords = {
  'repeated-title': 'repeated title',
  'see-also': 'see also',
  'table-of-contents': 'table of contents',
  navigation: 'navigation',
  byline: 'byline',
  footer: 'footer',
} satisfies Record<BoilerplateReason, string>
