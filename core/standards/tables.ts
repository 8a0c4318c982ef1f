import { admiraltyOrigin, credibilities, reliabilities } from './admiralty.ts'
import { kinds, priorityWords, stanceWords, statuses, type Named } from './claim-words.ts'
import { confidenceBasesOf, confidenceOrigin, confidences, phiaConfidenceOrigin } from './confidence.ts'
import { standardsWithTerms, wordsAcrossStandards } from './counterparts.ts'
import { critiqueKinds, severities } from './critique-types.ts'
import { standardIds, type StandardId } from './ids.ts'
import { ipccAgreement, ipccEvidence, usualIpccConfidence } from './ipcc-confidence.ts'
import { standardOf, type TableOrigin } from './likelihood.ts'
import { stixOrigin, stixScaleIds, stixScales, type StixScaleId } from './stix.ts'
import { analyticStandards, descriptorFactors, sourcingElements, sourcingOrigin, tradecraftOrigin, tradecraftStandards } from './tradecraft.ts'
import { defaultVerdictScale, verdictInScale, type VerdictScale } from './verdict-scale.ts'
import { unverifiableOrUnverified } from './verdicts.ts'

/** A table as it is shown to a person, in the window and in docs/standards.md, together with where it comes from. */
export interface ReferenceTable {
  readonly title: string
  /** Null for what is Assay's own. */
  readonly origin: TableOrigin | null
  /** What must be known to read it; null where it speaks for itself. */
  readonly note: string | null
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The table of a likelihood standard; plain percent has one without rows. */
export function likelihoodTable(id: StandardId): ReferenceTable {
  const { name, origin, rule, rows, terms } = standardOf(id)
  return {
    title: `Likelihood: ${name}`,
    origin: id === 'percent' ? null : origin,
    note: rule,
    columns: ['Id', ...(rows === 2 ? ['Row 1', 'Row 2'] : ['Term']), 'Band', 'Also understood'],
    rows: terms.map((term) => [term.id, ...term.words, term.band, term.variants.join(', ')]),
  }
}

/** Every table, in the order of the documentation, with the verdicts as a project words them. */
export const referenceTablesIn = (scale: VerdictScale): readonly ReferenceTable[] => [
  ...standardIds.map(likelihoodTable),
  {
    title: 'One word in several standards',
    origin: null,
    note: 'A judgement goes from one standard to another by its words alone, and only with the band of the other in sight. A dash: the standard has no such words.',
    columns: ['Words', ...standardsWithTerms.map((id) => standardOf(id).name)],
    rows: wordsAcrossStandards().map(({ words, bands }) => [words, ...bands.map((band) => band ?? '–')]),
  },
  {
    title: 'Confidence',
    origin: confidenceOrigin,
    note: 'Said apart from likelihood and never in one sentence with it. Under the IPCC standard “moderate” is worded “medium”.',
    columns: ['Level', 'Meaning'],
    rows: confidences.map(({ words, meaning }) => [words, meaning]),
  },
  basesTable('What confidence rests on', 'icd203', confidenceOrigin),
  basesTable('What confidence rests on: UK PHIA', 'phia', phiaConfidenceOrigin),
  basesTable('What confidence rests on: IPCC', 'ipcc', standardOf('ipcc').origin),
  {
    title: 'Confidence from evidence and agreement: IPCC',
    origin: standardOf('ipcc').origin,
    note: 'The guidance says that confidence grows with both and leaves the level to the authors. One level a step is Assay’s own rule.',
    columns: ['Evidence', ...ipccAgreement.map((agreement) => `${agreement} agreement`)],
    rows: ipccEvidence.map((evidence) => [evidence, ...ipccAgreement.map((agreement) => usualIpccConfidence(evidence, agreement))]),
  },
  {
    title: 'Reliability of a source: Admiralty code',
    origin: admiraltyOrigin,
    note: 'F is unknown. It is not the lowest grade, and is neither ordered nor averaged with the others.',
    columns: ['Grade', 'Words', 'Meaning'],
    rows: reliabilities.map(({ id, words, meaning }) => [id, words, meaning]),
  },
  {
    title: 'Credibility of information: Admiralty code',
    origin: admiraltyOrigin,
    note: '6 is unknown. It is not the lowest grade, and is neither ordered nor averaged with the others.',
    columns: ['Grade', 'Words', 'Meaning'],
    rows: credibilities.map(({ id, words, meaning }) => [`${id}`, words, meaning]),
  },
  {
    title: 'Verdicts',
    origin: null,
    note: unverifiableOrUnverified,
    columns: ['Id', 'Words', 'Meaning', 'Shape', 'Icon'],
    rows: scale.map(({ id }) => verdictInScale(scale, id)).map(({ id, words, meaning, shape, glyph }) => [id, words, meaning, shape, glyph]),
  },
  {
    title: 'Kinds of critique',
    origin: null,
    note: null,
    columns: ['Id', 'Words', 'Meaning', 'Example'],
    rows: critiqueKinds.map(({ id, words, meaning, example }) => [id, words, meaning, example]),
  },
  namedTable('Severity of a critique', severities),
  namedTable('Kinds of claim', kinds),
  namedTable('Status of a claim', statuses),
  namedTable('Priority of a claim', priorityWords),
  namedTable('Stance of evidence', stanceWords),
  ...stixScaleIds.map(stixTable),
  {
    title: 'Analytic and tradecraft standards: ICD 203',
    origin: tradecraftOrigin,
    note: null,
    columns: ['Part', 'Standard'],
    rows: [...analyticStandards.map((words) => ['analysis', words]), ...tradecraftStandards.map((words, n) => [`tradecraft ${n + 1}`, words])],
  },
  {
    title: 'Sourcing: ICD 206',
    origin: sourcingOrigin,
    note: `A descriptor may speak of: ${descriptorFactors.join('; ').toLowerCase()}.`,
    columns: ['Element', 'Meaning'],
    rows: sourcingElements.map(({ words, meaning }) => [words, meaning]),
  },
]

/** The same with the verdicts a project begins with. */
export const referenceTables: readonly ReferenceTable[] = referenceTablesIn(defaultVerdictScale)

function basesTable(title: string, standard: StandardId, origin: TableOrigin): ReferenceTable {
  return { title, origin, note: null, columns: ['Basis', 'Question'], rows: confidenceBasesOf(standard).map(({ words, question }) => [words, question]) }
}

function namedTable(title: string, entries: readonly Named<string>[]): ReferenceTable {
  return { title, origin: null, note: null, columns: ['Id', 'Words', 'Meaning'], rows: entries.map(({ id, words, meaning }) => [id, words, meaning]) }
}

function stixTable(id: StixScaleId): ReferenceTable {
  return {
    title: `STIX 2.1 confidence: ${id}`,
    origin: stixOrigin,
    note:
      id === 'dni'
        ? 'The words are those of ICD 203, the ranges are not its bands. A likelihood is converted by its term, never through its percent.'
        : null,
    columns: ['Term', 'Written as', 'Read from'],
    rows: stixScales[id].map(({ term, value, low, high }) => [term, value === null ? 'nothing' : `${value}`, low === null ? 'nothing' : low === high ? `${low}` : `${low}–${high}`]),
  }
}
