import type { BibliographyEntry, NoteClaim, NoteCritique, OpenQuestion, OpenQuestionKind } from '#core/domain/note.ts'
import { critiqueSeverities } from '#core/standards/ids.ts'
import { differing, verdictOfClaim } from './note-summary.ts'
import { inSentence, listed } from './words.ts'

/** What the note does not settle, the widest gaps first. What is said of many claims alike is said once, with their numbers. */
export function openQuestionsOf(claims: readonly NoteClaim[], bibliography: readonly BibliographyEntry[]): readonly OpenQuestion[] {
  return [
    ...together('unjudged', ['No analyst has judged this claim yet.', 'No analyst has judged these claims yet.'], claims, (claim) => claim.judgements.length === 0),
    ...together('no-evidence', ['No evidence is recorded for or against this claim.', 'No evidence is recorded for or against these claims.'], claims, (claim) => claim.evidence.length === 0),
    ...claims.filter((claim) => verdictOfClaim(claim) === differing).map(disagreementOn),
    ...together('no-confidence', ['A likelihood is given and nothing says how well founded it is.', 'A likelihood is given and nothing says how well founded it is.'], claims, (claim) =>
      claim.judgements.some(({ likelihood, confidence }) => likelihood !== null && confidence === null),
    ),
    ...together('needs-review', ['This claim waits for review.', 'These claims wait for review.'], claims, (claim) => claim.record.status === 'needs-review'),
    ...openCritiques(claims, bibliography),
    ...ungraded(claims, bibliography),
    ...together('lost-quote', ['A quote of this claim no longer stands where it was marked.', 'A quote of each of these claims no longer stands where it was marked.'], claims, (claim) =>
      claim.quotes.some((quote) => quote.start === null),
    ),
  ]
}

const isOpen = ({ record }: NoteCritique): boolean => record.status === 'open'

function together(kind: OpenQuestionKind, [one, many]: readonly [string, string], claims: readonly NoteClaim[], holds: (claim: NoteClaim) => boolean): OpenQuestion[] {
  const numbers = claims.filter(holds).map((claim) => claim.number)
  return numbers.length === 0 ? [] : [{ kind, words: numbers.length === 1 ? one : many, claims: numbers, references: [] }]
}

const disagreementOn = (claim: NoteClaim): OpenQuestion => ({
  kind: 'disagreement',
  words: `The analysts differ: ${listed(claim.judgements.flatMap(({ analyst, verdict }) => (verdict === null ? [] : `${analyst} finds it ${inSentence(verdict)}`)))}.`,
  claims: [claim.number],
  references: [],
})

/** The gravest first. */
const openCritiques = (claims: readonly NoteClaim[], bibliography: readonly BibliographyEntry[]): OpenQuestion[] =>
  [
    ...claims.flatMap((claim) => claim.critiques.filter(isOpen).map((critique) => ({ critique, question: unanswered(critique, [claim.number], []) }))),
    ...bibliography.flatMap((entry) => entry.critiques.filter(isOpen).map((critique) => ({ critique, question: unanswered(critique, [], [entry.number]) }))),
  ]
    .toSorted((a, b) => gravity(b.critique) - gravity(a.critique))
    .map(({ question }) => question)
const gravity = ({ record }: NoteCritique): number => critiqueSeverities.indexOf(record.severity)

const unanswered = ({ record, type, severity, about }: NoteCritique, claims: readonly number[], references: readonly number[]): OpenQuestion => ({
  kind: 'critique',
  words: `A critique of ${about} is unanswered: ${inSentence(type)} (${inSentence(severity)}), raised by ${record.analyst}.`,
  claims,
  references,
})

/** Only sources that evidence rests on: nobody needs a grade for what is merely listed. */
function ungraded(claims: readonly NoteClaim[], bibliography: readonly BibliographyEntry[]): OpenQuestion[] {
  const rested = new Set(claims.flatMap((claim) => claim.evidence.map(({ reference }) => reference)))
  const references = bibliography.filter((entry) => entry.of.kind === 'source' && entry.grade === '' && rested.has(entry.number)).map(({ number }) => number)
  if (references.length === 0) return []
  return [{ kind: 'ungraded-source', words: references.length === 1 ? 'Evidence rests on a source whose reliability nobody has graded.' : 'Evidence rests on sources whose reliability nobody has graded.', claims: [], references }]
}
