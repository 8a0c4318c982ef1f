import type { CheckedCorpus } from './corpus.ts'
import type { Finding } from './finding.ts'
import { judgementGaps, type ClaimSurroundings } from './judgement-gaps.ts'

/** Everything in a project that does not fit, documents first, in reading order. */
export function findingsIn(corpus: CheckedCorpus): Finding[] {
  const around = surroundingsOf(corpus)
  return corpus.claims.flatMap((claim) => judgementGaps(claim, around))
}

function surroundingsOf({ documents, sources, today }: CheckedCorpus): ClaimSurroundings {
  const sourcesById = new Map(sources.map((source) => [source.sourceId, source]))
  const dates = new Map(documents.map(({ documentId, publishedOn }) => [documentId, publishedOn]))
  return { sourceOf: (id) => sourcesById.get(id), publishedOn: (id) => dates.get(id) ?? null, today }
}
