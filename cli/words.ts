import type { ClaimRecord, CritiqueRecord, EvidenceRecord, JudgementRecord } from '#core/domain/claim.ts'
import type { ChangeRecord } from '#core/domain/change.ts'
import type { DocumentRecord } from '#core/domain/document.ts'
import { judgementInWords } from '#core/standards/judgement-words.ts'
import { verdictOf } from '#core/standards/verdicts.ts'
import { counted, quoted, shortened } from '#core/words/phrases.ts'
import { latestFirst } from './lines.ts'

/** What is printed for a person, without `--json`. Ids come first on their line, so that they can be picked out. */

export const documentWords = ({ documentId, title, author, publishedOn, characters, claims, marks }: DocumentRecord): string =>
  `${documentId}  ${title}\n  ${[author, publishedOn, counted(characters, 'character'), counted(claims, 'claim'), counted(marks, 'mark')].filter((part) => part !== null).join(' · ')}`

/** A claim with where it is marked, in code points. */
export const claimWords = (claim: ClaimRecord, marks: readonly { readonly documentId: string; readonly start: number | null; readonly end: number | null; readonly quote: string }[]): string => [
  `${claim.claimId}  claim ${claim.number} · ${[claim.kind, claim.status, ...claim.tags.map((tag) => `#${tag}`)].join(' · ')}`,
  `  ${claim.statement}`,
  ...marks.map(({ documentId, start, end, quote }) => `  ${documentId}  ${start === null ? 'its words are no longer there' : `${start}–${end}`}  ${quoted(shortened(quote, 100))}`),
].join('\n')

/** A claim with everything that hangs on it. `row` is the project's row of words. */
export const wholeClaimWords = (claim: ClaimRecord, marks: Parameters<typeof claimWords>[1], row: 1 | 2): string => [
  claimWords(claim, marks),
  ...latestFirst(claim.judgements).map((judgement) => indented(judgementWords(judgement, row))),
  ...claim.evidence.map((evidence) => indented(evidenceWords(evidence))),
  ...claim.critiques.map((critique) => indented(critiqueWords(critique))),
].join('\n')

export function judgementWords(judgement: JudgementRecord, row: 1 | 2): string {
  const { likelihoodSentence, confidenceSentence } = judgementInWords(judgement, row)
  const verdict = judgement.verdict && `Verdict: ${verdictOf(judgement.verdict).words.toLowerCase()}.`
  const said = [likelihoodSentence, confidenceSentence, verdict, judgement.rationale === '' ? null : shortened(judgement.rationale, 200)]
  return `${judgement.judgementId}  judged by ${judgement.analyst}, ${judgement.at}\n  ${said.filter((part) => part !== null).join(' ')}`
}

export const evidenceWords = ({ evidenceId, stance, sourceId, credibility, excerpt, locator }: EvidenceRecord): string =>
  `${evidenceId}  evidence · ${[stance, ...(sourceId ? [`source ${sourceId}`] : []), ...(credibility === null ? [] : [`credibility ${credibility}`]), ...(locator === '' ? [] : [locator])].join(' · ')}${excerpt === '' ? '' : `\n  ${quoted(shortened(excerpt, 200))}`}`

export const critiqueWords = ({ critiqueId, type, severity, status, text, analyst }: CritiqueRecord): string =>
  `${critiqueId}  critique · ${[type, severity, status, analyst].join(' · ')}\n  ${shortened(text, 200)}`

export const changeWords = ({ seq, at, actor, kind, label }: ChangeRecord): string =>
  `${String(seq).padStart(5)}  ${at}  ${actor}  ${kind === 'undo' ? 'Undone: ' : kind === 'redo' ? 'Redone: ' : ''}${label}`

const indented = (words: string): string => words.split('\n').map((line) => `  ${line}`).join('\n')
