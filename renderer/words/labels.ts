import type { BoilerplateReason, TextStep, TextStepId } from '#core/domain/document.ts'
import type { CritiqueStatus } from '#core/domain/claim.ts'
import type { AssumptionStanding, PredictionOutcome, Relevance } from '#core/domain/judging.ts'
import type { StandardId, VerdictTone } from '#core/standards/ids.ts'
import type { ExportFormat } from '#core/contract/inputs.ts'

/** Words of closed lists that the standards do not word themselves. Complete by type. */

export const critiqueStatusWords = { open: 'Open', answered: 'Answered', withdrawn: 'Withdrawn' } satisfies Record<CritiqueStatus, string>

export const relevanceWords = { low: 'Low', medium: 'Medium', high: 'High' } satisfies Record<Relevance, string>

export const outcomeWords = { occurred: 'Occurred', 'did-not-occur': 'Did not occur', void: 'Void' } satisfies Record<PredictionOutcome, string>

export const assumptionStandingWords = { holds: 'Holds', 'in-doubt': 'In doubt', broken: 'Broken' } satisfies Record<AssumptionStanding, string>

export const standardMeanings = {
  icd203: 'Seven bands with words, from almost no chance to almost certain. The usual choice.',
  phia: 'The UK yardstick: seven bands with gaps between them, where no word applies.',
  ipcc: 'Nested terms, as in climate and science assessments.',
  kent: 'Sherman Kent’s five bands around “chances about even”.',
  percent: 'Numbers only, no words.',
} satisfies Record<StandardId, string>

export const boilerplateWords = {
  'repeated-title': 'repeated title',
  'see-also': 'see also',
  'table-of-contents': 'table of contents',
  navigation: 'navigation',
  byline: 'byline',
  footer: 'footer',
} satisfies Record<BoilerplateReason, string>

const textStepWords: Readonly<Record<string, string>> = {
  decoded: 'Read as',
  pasted: 'Pasted as',
  'byte-order-mark-removed': 'Byte order mark removed',
  'line-ends-unified': 'Line ends made alike',
  'lone-surrogates-replaced': 'Halves of characters replaced',
  'controls-made-visible': 'Control characters made visible',
  'markup-removed': 'Markup removed',
  'raised-numbers-kept-raised': 'Raised numbers kept raised',
} satisfies Record<TextStepId, string>
/** A step of an import in words; a file from a later Assay may know others, which keep their names. */
export const textStepInWords = ({ step }: TextStep): string => textStepWords[step] ?? step.replaceAll('-', ' ')

export const exportFormatWords = {
  docx: { name: 'Word', extension: 'docx', meaning: 'A document to edit and pass on.' },
  pdf: { name: 'PDF', extension: 'pdf', meaning: 'Pages that look the same everywhere, with an outline.' },
  html: { name: 'Web page', extension: 'html', meaning: 'One file that opens in any browser.' },
  markdown: { name: 'Markdown', extension: 'md', meaning: 'Plain text with light marks.' },
  csv: { name: 'CSV', extension: 'csv', meaning: 'A row a claim, for a spreadsheet.' },
  json: { name: 'JSON', extension: 'json', meaning: 'Everything, for another program.' },
} satisfies Record<ExportFormat, { readonly name: string; readonly extension: string; readonly meaning: string }>

/** The formats in the order they are offered, the one most often passed on first. */
export const exportFormatsInWords = (Object.keys(exportFormatWords) as ExportFormat[]).map((id) => ({ id, ...exportFormatWords[id] }))

/** Which way a verdict points. */
export const verdictToneWords: Readonly<Record<VerdictTone, string>> = { for: 'It bears the claim out', between: 'It stands between', against: 'It speaks against the claim', open: 'It leaves the claim open' }
