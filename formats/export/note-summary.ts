import type { Note, NoteClaim } from '#core/domain/note.ts'
import { verdicts } from '#core/standards/verdicts.ts'
import { counted, inSentence, listed } from './words.ts'

export const differing = 'Analysts differ'
export const withoutVerdict = 'No verdict given'

/** What the analysts say of a claim together: one verdict, that they differ, that none gave a verdict; null where nobody judged. */
export function verdictOfClaim(claim: NoteClaim): string | null {
  if (claim.judgements.length === 0) return null
  const said = new Set(claim.judgements.flatMap((judgement) => judgement.verdict ?? []))
  const [only] = said
  return said.size > 1 ? differing : (only ?? withoutVerdict)
}

/** The figures of a note, and the same as a short paragraph. */
export function summaryOf(claims: readonly NoteClaim[], bibliography: Note['bibliography'], analysts: readonly string[]): Note['summary'] {
  const found = claims.map(verdictOfClaim)
  const counts = [...verdicts.map(({ words }) => words), differing, withoutVerdict]
    .map((verdict) => ({ verdict, count: found.filter((one) => one === verdict).length }))
    .filter(({ count }) => count > 0)
  const judged = found.filter((verdict) => verdict !== null).length
  const openCritiques = [...claims.flatMap((claim) => claim.critiques), ...bibliography.flatMap((entry) => entry.critiques)].filter(
    ({ record }) => record.status === 'open',
  ).length
  return { claims: claims.length, judged, openCritiques, verdicts: counts, words: inWords({ claims, judged, openCritiques, counts, analysts }) }
}

function inWords(of: {
  readonly claims: readonly NoteClaim[]
  readonly judged: number
  readonly openCritiques: number
  readonly counts: Note['summary']['verdicts']
  readonly analysts: readonly string[]
}): string {
  const total = of.claims.length
  if (total === 0) return 'No claim has been marked yet.'
  const documents = new Set(of.claims.flatMap((claim) => claim.quotes.map((quote) => quote.documentId))).size
  const judges = [...new Set(of.claims.flatMap((claim) => claim.judgements.map((judgement) => judgement.analyst)))]
  const parts = [
    `This note weighs ${counted(total, 'claim')}${documents > 0 ? ` from ${counted(documents, 'document')}` : ''}.`,
    of.judged === 0
      ? 'None of them has been judged yet.'
      : `${of.judged === total ? (total === 1 ? 'It has' : 'All of them have') : `${of.judged} of them ${of.judged === 1 ? 'has' : 'have'}`} been judged, by ${listed(of.analysts.filter((name) => judges.includes(name)))}: ${listed(of.counts.map(({ verdict, count }) => countedVerdict(verdict, count)))}.`,
    of.openCritiques === 0 ? '' : `${counted(of.openCritiques, 'critique')} ${of.openCritiques === 1 ? 'is' : 'are'} open.`,
  ]
  return parts.filter((part) => part !== '').join(' ')
}

function countedVerdict(verdict: string, count: number): string {
  if (verdict === differing) return `the analysts differ on ${count}`
  if (verdict === withoutVerdict) return `${count} without a verdict`
  return `${count} ${inSentence(verdict)}`
}
