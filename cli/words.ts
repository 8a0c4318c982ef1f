import type { ClaimRecord, CritiqueRecord, EvidenceRecord, JudgementRecord } from '#core/domain/claim.ts'
import type { ChangeRecord } from '#core/domain/change.ts'
import type { DocumentRecord } from '#core/domain/document.ts'
import { judgementInWords } from '#core/standards/judgement-words.ts'
import { verdictInScale, type VerdictScale } from '#core/standards/verdict-scale.ts'
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

/** The words a project judges in: its row of terms, and its verdicts. */
export interface JudgingWords { readonly wordRow: 1 | 2; readonly verdicts: VerdictScale }

/** A claim with everything that hangs on it. */
export const wholeClaimWords = (claim: ClaimRecord, marks: Parameters<typeof claimWords>[1], words: JudgingWords): string => [
  claimWords(claim, marks),
  ...latestFirst(claim.judgements).map((judgement) => indented(judgementWords(judgement, words))),
  ...claim.evidence.map((evidence) => indented(evidenceWords(evidence))),
  ...claim.critiques.map((critique) => indented(critiqueWords(critique))),
].join('\n')

export function judgementWords(judgement: JudgementRecord, { wordRow, verdicts }: JudgingWords): string {
  const { likelihoodSentence, confidenceSentence } = judgementInWords(judgement, wordRow)
  const verdict = judgement.verdict && `Verdict: ${verdictInScale(verdicts, judgement.verdict).words.toLowerCase()}.`
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
