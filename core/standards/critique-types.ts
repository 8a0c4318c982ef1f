import { critiqueSeverities, critiqueTypes, type CritiqueSeverity, type CritiqueType } from './ids.ts'
import { scaleOf } from './scale.ts'

/** A way in which a claim, a source, a piece of evidence or a judgement can be found wanting. Assay's own taxonomy. */
export interface CritiqueKind {
  readonly id: CritiqueType
  readonly words: string
  readonly meaning: string
  /** A made-up passage that shows the fault. */
  readonly example: string
}

const typeEntries: Readonly<Record<CritiqueType, Omit<CritiqueKind, 'id'>>> = {
  'unsourced-figure': {
    words: 'Unsourced figure',
    meaning: 'A number is given and nothing says where it comes from.',
    example: '“The port now handles 4.2 million tonnes a year.” No report, office or person is named.',
  },
  'vague-attribution': {
    words: 'Vague attribution',
    meaning: 'The claim leans on someone who cannot be found: “experts”, “reports”, “it is widely held”.',
    example: '“Observers agree that the ministry has lost patience.” Which observers?',
  },
  misquotation: {
    words: 'Misquotation',
    meaning: 'The quoted words differ from those that were said, or were cut so that they mean something else.',
    example: 'The minister said “we will not rule it out at this stage”; the article has “we will not rule it out”.',
  },
  'date-error': {
    words: 'Date error',
    meaning: 'A date is wrong, impossible, or out of order with other dates.',
    example: '“The treaty, signed in May 2019, was first drafted in the autumn of 2020.”',
  },
  arithmetic: {
    words: 'Arithmetic',
    meaning: 'The numbers in the passage do not work out.',
    example: '“Of the 60 ships, 35 were repaired and 20 scrapped; none was left over.”',
  },
  'internal-contradiction': {
    words: 'Internal contradiction',
    meaning: 'The same document says two things that cannot both be so.',
    example: 'The summary says exports fell by a third; the table below it shows them rising.',
  },
  'contradicted-elsewhere': {
    words: 'Contradicted elsewhere',
    meaning: 'Another document or source says otherwise, and the passage does not deal with it.',
    example: 'The article counts nine launches that year; the operator’s own log lists six.',
  },
  'scale-or-unit-slip': {
    words: 'Scale or unit slip',
    meaning: 'Million for billion, barrels for tonnes, a month’s figure for a year’s.',
    example: '“The loan of 3 billion” where the contract it cites has 3 million.',
  },
  stale: {
    words: 'Stale',
    meaning: 'True when it was gathered, and offered as if it were true now.',
    example: 'A count of garrisons from eight years ago is given in the present tense.',
  },
  'causal-leap': {
    words: 'Causal leap',
    meaning: 'One thing followed or went with another, and the text says that it was caused by it.',
    example: '“Prices rose after the summit, which shows what the summit cost the consumer.”',
  },
  'cherry-picked': {
    words: 'Cherry-picked',
    meaning: 'Only the cases, years or figures that fit are shown.',
    example: 'Growth is measured from the one year in which output collapsed.',
  },
  'base-rate-missing': {
    words: 'Base rate missing',
    meaning: 'A case or a change is called striking and nothing says how common it is.',
    example: '“Three of the officers had studied abroad.” How many officers usually have?',
  },
  'loaded-language': {
    words: 'Loaded language',
    meaning: 'The words judge before the evidence does.',
    example: '“The regime’s latest charm offensive” for a visit by a delegation.',
  },
  'undefined-term': {
    words: 'Undefined term',
    meaning: 'A word the claim hangs on could mean several things and is not pinned down.',
    example: '“The two armies are now fully integrated.” In command, in supply, or on paper?',
  },
  unfalsifiable: {
    words: 'Unfalsifiable',
    meaning: 'No finding could show the claim to be wrong.',
    example: '“Whatever they sign, their real aims will stay hidden.”',
  },
  'hidden-assumption': {
    words: 'Hidden assumption',
    meaning: 'The conclusion needs a premise that is neither stated nor defended.',
    example: '“With the border open again, trade will double”, as though the border were what held it back.',
  },
  'alternative-not-considered': {
    words: 'Alternative not considered',
    meaning: 'Another explanation fits the same facts and is not mentioned.',
    example: 'Trains at the border are read as arms; the harvest moves in the same weeks.',
  },
  translation: {
    words: 'Translation',
    meaning: 'The claim depends on how a word was carried over from another language.',
    example: 'A verb that can mean “assist” or “relieve” is given as “intervene”.',
  },
  extrapolation: {
    words: 'Extrapolation',
    meaning: 'A line is drawn on beyond what was observed.',
    example: '“At this pace the stock will be gone by spring”, from two weeks of counting.',
  },
  'circular-sourcing': {
    words: 'Circular sourcing',
    meaning: 'Reports that seem to confirm one another go back to a single origin.',
    example: 'Four papers carry the figure; each cites another of the four, and the first cites a post.',
  },
}

/** The taxonomy, in the order in which it is shown. */
export const critiqueKinds: readonly CritiqueKind[] = scaleOf(critiqueTypes, typeEntries)

/** The entry of a type. */
export const critiqueKindOf = (id: CritiqueType): CritiqueKind => ({ ...typeEntries[id], id })

/** How much a critique takes from what it is about. */
export interface Severity {
  readonly id: CritiqueSeverity
  readonly words: string
  readonly meaning: string
}

const severityEntries: Readonly<Record<CritiqueSeverity, Omit<Severity, 'id'>>> = {
  note: { words: 'Note', meaning: 'Worth saying; takes nothing from the claim.' },
  minor: { words: 'Minor', meaning: 'A flaw in a detail; the claim stands once it is put right.' },
  major: { words: 'Major', meaning: 'The claim should not be relied on until this is answered.' },
  fatal: { words: 'Fatal', meaning: 'If this is right, the claim falls.' },
}

/** From the lightest to the gravest. */
export const severities: readonly Severity[] = scaleOf(critiqueSeverities, severityEntries)

/** The severity of an id. */
export const severityOf = (id: CritiqueSeverity): Severity => ({ ...severityEntries[id], id })
