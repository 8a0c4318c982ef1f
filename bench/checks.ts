import { join } from 'node:path'
import { quietJob } from '#backend/jobs.ts'
import { findingsInSlices } from '#backend/services/checks.ts'
import { createCheckIndex } from '#core/checks/check-index.ts'
import { findingsIn } from '#core/checks/checks.ts'
import { createClaimMatcher } from '#core/checks/matching.ts'
import type { ClaimRecord } from '#core/domain/claim.ts'
import { newId, type DocumentId, type EditionId } from '#core/domain/ids.ts'
import { makeProject } from './made-project.ts'
import { inPairs, timed, type Measurement } from './measurement.ts'
import { madeText, randomFrom, wordOfRank } from './made-text.ts'

/** The longest a figure may take, in milliseconds; each is measured against it. */
const limits = { all: 5_000, edit: 50, match: 100, wait: 50 }

/** Checks over 100,000 claims, over one edit of them, and a passage matched against 10,000, each against the time it may take. */
export async function measureChecks(folder: string): Promise<Measurement[]> {
  const claims = makeClaims(100_000)
  const documents = [{ documentId: newId<'document'>(), contentId: newId<'content'>(), title: 'Made', text: madeText({ words: 20_000 }), blocks: [], publishedOn: '2024-05-01', language: 'en' }]
  const corpus = { documents, claims, sources: [], today: '2024-12-01' }
  const all = await inPairs({ rounds: 3, ours: () => timed(() => findingsIn(corpus)), peer: () => limits.all })
  const index = createCheckIndex(corpus)
  index.findings()
  let turn = 0
  const edit = await inPairs({
    rounds: 15,
    ours: () => timed(() => {
      const claim = claims[(turn += 97) % claims.length]
      if (claim !== undefined) index.edit({ claims: [{ ...claim, statement: `${claim.statement.replace(/\d[\d,]*(?= tonnes)/u, '7,777')} ` }] })
      index.findings()
    }),
    peer: () => limits.edit,
  })
  const matcher = createClaimMatcher()
  for (const claim of claims.slice(0, 10_000)) matcher.put(claim)
  const match = await inPairs({
    rounds: 25,
    ours: () => timed(() => matcher.matches({ text: `${claims[(turn += 101) % 10_000]?.statement ?? ''} The ministry said so.`, publishedOn: null, language: 'en' })),
    peer: () => limits.match,
  })
  const waits = await waitsWhileChecking(folder)
  return [
    { name: 'checks over 100,000 claims', unit: 'ms', peer: 'the time it may take', ...all, aim: '<= 1' },
    { name: 'checks after one edit among 100,000 claims', unit: 'ms', peer: 'the time it may take', ...edit, aim: '<= 1' },
    { name: 'claims that say the same as a passage, among 10,000', unit: 'ms', peer: 'the time it may take', ...match, aim: '<= 1' },
    { name: 'the longest of 99 in 100 waits of another call while a project of 40 documents and 20,000 claims is checked', unit: 'ms', peer: 'the time it may take', value: waits, peerValue: limits.wait, ratio: Number((waits / limits.wait).toPrecision(4)), aim: '<= 1' },
  ]
}

/** How long a call to the backend waits at most, but for one in a hundred, while a project is read and checked for the first time. */
async function waitsWhileChecking(folder: string): Promise<number> {
  const project = makeProject(join(folder, 'checked.assay'), { documents: 40, wordsEach: 3_000, claims: 20_000, weighed: true })
  const waits: number[] = []
  let isDone = false
  const checking = findingsInSlices(project, quietJob, () => true).finally(() => { isDone = true })
  while (!isDone) {
    const from = performance.now()
    await new Promise((resolve) => { setImmediate(resolve) })
    waits.push(performance.now() - from)
  }
  await checking
  project.db.close()
  return Number((waits.sort((a, b) => a - b)[Math.floor(waits.length * 0.99)] ?? 0).toPrecision(4))
}

const countries = ['Ghana', 'Peru', 'Norway', 'Vietnam', 'Kenya', 'Chile', 'Poland', 'Laos', 'Egypt', 'Japan', 'Brazil', 'Mali']

/** Claims of figures and dates as an analyst words them, with words of made text for what is counted. */
export function makeClaims(count: number): ClaimRecord[] {
  const random = randomFrom(7)
  const pick = (from: number): number => Math.floor(random() * from)
  const word = (): string => wordOfRank(pick(20_000))
  const documentId = newId<'document'>()
  const editionId = newId<'edition'>()
  return Array.from({ length: count }, (_, index) => {
    const [buyer, seller] = [countries[pick(countries.length)], countries[pick(countries.length)]]
    const statement = index % 3 === 0
      ? `${seller} and ${buyer} signed the ${word()} ${word()} agreement on ${1 + pick(28)} March ${2000 + pick(24)}.`
      : `${seller} delivered about ${(100 + pick(900)).toLocaleString('en-GB')},000 tonnes of ${word()} ${word()} to ${buyer} in ${2000 + pick(24)}.`
    return aClaim(index, statement, documentId, editionId)
  })
}

function aClaim(index: number, statement: string, documentId: DocumentId, editionId: EditionId): ClaimRecord {
  const claimId = newId<'claim'>()
  const at = '2024-06-01T00:00:00.000Z'
  return {
    claimId, number: index + 1, statement, kind: 'figure', status: 'open', priority: 'normal', assignee: null, asOf: null, note: '', tags: [], at, analyst: 'Bench',
    marks: [{ markId: newId(), claimId, documentId, editionId, start: index * 20, end: index * 20 + 20, quote: statement.slice(0, 20), prefix: '', suffix: '', textSha256: '', at, analyst: 'Bench' }],
    evidence: [], judgements: [], critiques: [], figures: null, dates: null, prediction: null, reviews: [], assumptions: [],
  }
}
