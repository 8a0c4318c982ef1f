import { newId, type ClaimId, type SourceId } from '#core/domain/ids.ts'
import { claimKinds, claimStatuses, confidenceLevels, credibilityGrades, priorities, reliabilityGrades, stances, verdictIds } from '#core/standards/ids.ts'
import { termsOf } from '#core/standards/likelihood.ts'
import { change, type Hand, type OpenProject } from '#backend/open-project.ts'

/** The sources and tags that made claims are weighed with. */
export interface Weighing { readonly sources: readonly SourceId[]; readonly tags: readonly string[] }

/** Puts 60 sources and 40 tags into a project. */
export function makeWeighing(project: OpenProject): Weighing {
  return change(project, 'Add sources', ({ recorder, at }) => {
    const sources = Array.from({ length: 60 }, (_, index) => {
      const id = newId<'source'>()
      const reliability = reliabilityGrades[index % reliabilityGrades.length] ?? null
      recorder.insert('source', { id, title: `Source ${index + 1}`, author: null, publisher: null, url: null, publishedOn: null, accessedOn: null, reliability, note: '', createdAt: at })
      return id
    })
    const tags = Array.from({ length: 40 }, (_, index) => {
      const id = newId()
      recorder.insert('tag', { id, name: `topic ${index + 1}` })
      return id
    })
    return { sources, tags }
  }).result
}

const oneOf = <Value>(values: readonly Value[], random: () => number): Value => values[Math.floor(random() * values.length)]!

/** What a claim says of itself, drawn evenly: kind, status, priority; three of five are assigned, three of ten dated. */
export const madeMatters = (random: () => number) => ({
  kind: oneOf(claimKinds, random), status: oneOf(claimStatuses, random), priority: oneOf(priorities, random),
  assignee: random() < 0.6 ? oneOf(['Ada', 'Bo', 'Cy'], random) : null,
  asOf: random() < 0.3 ? `20${10 + Math.floor(random() * 15)}-0${1 + Math.floor(random() * 9)}` : null,
})

/** Judges half of the claims, gives half of them evidence and half of them a tag. */
export function weighClaim({ recorder, at, signer }: Hand, claimId: ClaimId, { sources, tags }: Weighing, random: () => number): void {
  const analystId = signer()
  if (random() < 0.5) recorder.insert('claimTag', { id: newId(), claimId, tagId: oneOf(tags, random) })
  if (random() < 0.5) {
    const { id, low, high } = oneOf(termsOf('icd203'), random)
    recorder.insert('judgement', {
      id: newId(), claimId, analystId, standard: 'icd203', term: id, low, high, percent: null,
      confidence: oneOf(confidenceLevels, random), verdict: oneOf(verdictIds, random), rationale: '', createdAt: at,
    })
  }
  if (random() < 0.5) {
    recorder.insert('evidence', {
      id: newId(), claimId, sourceId: oneOf(sources, random), stance: oneOf(stances, random), credibility: oneOf(credibilityGrades, random), excerpt: '', locator: '', note: '',
      editionId: null, start: null, end: null, quote: null, prefix: null, suffix: null, textSha256: null, analystId, createdAt: at, relevance: null, accessChain: '', searched: null,
    })
  }
}
