import type { Note, NoteClaim } from '#core/domain/note.ts'
import type { VerdictScale } from '#core/standards/verdict-scale.ts'
import { capitalised, counted, inSentence, listed } from './words.ts'

export const differing = 'Analysts differ'
const withoutVerdict = 'No verdict given'

/** What the analysts say of a claim together: one verdict, that they differ, that none gave a verdict; null where nobody judged. */
export function verdictOfClaim(claim: NoteClaim): string | null {
  if (claim.judgements.length === 0) return null
  const said = new Set(claim.judgements.flatMap((judgement) => judgement.verdict ?? []))
  const [only] = said
  return said.size > 1 ? differing : (only ?? withoutVerdict)
}

/** The figures of a note, and the same as a short paragraph. */
export function summaryOf(claims: readonly NoteClaim[], bibliography: Note['bibliography'], analysts: readonly string[], verdicts: VerdictScale): Note['summary'] {
  const found = claims.map(verdictOfClaim)
  const counts = [...new Set([...verdicts.map(({ words }) => words), differing, withoutVerdict])]
    .map((verdict) => ({ verdict, count: found.filter((one) => one === verdict).length }))
    .filter(({ count }) => count > 0)
  const judged = found.filter((verdict) => verdict !== null).length
  const openCritiques = [...claims.flatMap((claim) => claim.critiques), ...bibliography.flatMap((entry) => entry.critiques)].filter(
    ({ record }) => record.status === 'open',
  ).length
  return { claims: claims.length, judged, openCritiques, verdicts: counts, words: inWords({ claims, judged, openCritiques, counts, analysts }) }
}

interface Figures {
  readonly claims: readonly NoteClaim[]
  readonly judged: number
  readonly openCritiques: number
  readonly counts: Note['summary']['verdicts']
  readonly analysts: readonly string[]
}

function inWords(of: Figures): string {
  const total = of.claims.length
  if (total === 0) return 'No claim has been marked yet.'
  const documents = new Set(of.claims.flatMap((claim) => claim.quotes.map((quote) => quote.documentId))).size
  return [
    `This note weighs ${counted(total, 'claim')}${documents > 0 ? ` from ${counted(documents, 'document')}` : ''}.`,
    of.judged === 0 ? 'None of them has been judged yet.' : judgedInWords(of),
    of.openCritiques === 0 ? '' : `${counted(of.openCritiques, 'critique')} ${of.openCritiques === 1 ? 'is' : 'are'} open.`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function judgedInWords(of: Figures): string {
  const judges = new Set(of.claims.flatMap((claim) => claim.judgements.map((judgement) => judgement.analyst)))
  const given = of.counts.filter(({ verdict }) => verdict !== differing && verdict !== withoutVerdict)
  const countOf = (verdict: string): number => of.counts.find((one) => one.verdict === verdict)?.count ?? 0
  const [differ, without] = [countOf(differing), countOf(withoutVerdict)]
  const who = of.judged < of.claims.length ? `${of.judged} of them ${of.judged === 1 ? 'has' : 'have'}` : of.judged === 1 ? 'It has' : 'All of them have'
  const rest = [differ === 0 ? '' : `on ${differ} the analysts differ`, without === 0 ? '' : `${without} ${without === 1 ? 'has' : 'have'} no verdict`].filter((part) => part !== '')
  return [
    `${who} been judged by ${listed(of.analysts.filter((name) => judges.has(name)))}${given.length === 0 ? '' : `: ${listed(given.map(({ verdict, count }) => `${count} ${inSentence(verdict)}`))}`}.`,
    rest.length === 0 ? '' : ` ${capitalised(listed(rest))}.`,
  ].join('')
}
