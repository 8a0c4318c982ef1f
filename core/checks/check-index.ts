import type { ClaimRecord, SourceRecord } from '../domain/claim.ts'
import type { ClaimId, DocumentId } from '../domain/ids.ts'
import type { EntityDateRecord } from '../domain/project-lists.ts'
import { type ExistenceOf, anachronisms, existencesOf } from './anachronisms.ts'
import { changeFaults } from './arithmetic/changes.ts'
import { rateFaults } from './arithmetic/rates.ts'
import { shareFaults } from './arithmetic/shares.ts'
import { sumMismatches } from './arithmetic/sums.ts'
import { tableSums } from './arithmetic/tables.ts'
import type { CheckedCorpus, CheckedDocument } from './corpus.ts'
import { dateConflicts } from './events.ts'
import type { Finding } from './finding.ts'
import { defaultVerdictScale } from '../standards/verdict-scale.ts'
import { judgementGaps } from './judgement-gaps.ts'
import { createMarkIndex, inReadingOrder } from './marked-claims.ts'
import { createPairIndex } from './pair-index.ts'
import { type Reading, readingOf, type Statement, statementOf, toldBefore } from './reading.ts'
import { createCopyIndex, repetitions, type Shingled, shingledIn } from './repetition.ts'
import { sourcingGaps } from './sourcing.ts'
import { drain } from './steps.ts'
import { staleness } from './staleness.ts'
import { strengthDrifts } from './strength.ts'
import { valueConflicts } from './values.ts'

/** What an edit touched. What is not named is as it was. */
export interface Edit {
  readonly documents?: readonly CheckedDocument[]
  readonly removedDocuments?: readonly DocumentId[]
  readonly claims?: readonly ClaimRecord[]
  readonly removedClaims?: readonly ClaimId[]
  readonly sources?: readonly SourceRecord[]
  readonly removedSources?: readonly SourceRecord['sourceId'][]
  /** All of the project's own dates of existence, where they changed; every document is looked at again. */
  readonly entityDates?: readonly EntityDateRecord[]
  readonly today?: string
}

/** A project as the checks know it: after an edit only what was touched is checked again. */
export interface CheckIndex {
  edit(edit: Edit): void
  /** The same in short steps. To be gone through to the end, however late, before the next edit begins. */
  editing(edit: Edit): Generator<void>
  /** Compares what is new, in short steps; what is left undone is done by the next settling, or before findings are given. */
  settling(): Generator<void>
  /** The ISO day the findings are of. */
  readonly today: string
  /** How many documents and claims are still to be compared, counted once for each comparison. */
  readonly unsettled: number
  /** Every finding, documents first in the order they came, then what is about claims alone. */
  findings(): Finding[]
}

export function createCheckIndex(corpus: Pick<CheckedCorpus, 'today'> & Partial<CheckedCorpus>): CheckIndex {
  const documents = new Map<DocumentId, { readonly document: CheckedDocument; readonly reading: Reading; readonly shingled: readonly Shingled[]; findings: readonly Finding[] }>()
  const claims = new Map<ClaimId, { readonly claim: ClaimRecord; readonly statement: Statement }>()
  /** Of the claims that have any. */
  const gaps = new Map<ClaimId, readonly Finding[]>()
  const sources = new Map<SourceRecord['sourceId'], SourceRecord>()
  const pairs = [createPairIndex(valueConflicts), createPairIndex(dateConflicts)]
  const strength = createPairIndex(strengthDrifts)
  const copies = createCopyIndex()
  const marks = createMarkIndex()
  let copied: Finding[] | null = null
  let today = corpus.today
  let existenceOf: ExistenceOf = existencesOf([])

  const around = { verdicts: corpus.verdicts ?? defaultVerdictScale, sourceOf: (id: SourceRecord['sourceId']) => sources.get(id), publishedOn: (id: DocumentId) => documents.get(id)?.document.publishedOn ?? null, get today() { return today } }

  function* putDocument(document: CheckedDocument): Generator<void> {
    const reading = yield* readingOf(document)
    const shingled = yield* shingledIn(reading)
    const findings = [...yield* findingsOfDocument(document, reading), ...yield* repetitions(document, shingled)]
    for (const pair of [...pairs, strength]) yield* pair.putting(document.documentId, { document }, reading.statements)
    copies.put(document, shingled)
    copied = null
    documents.set(document.documentId, { document, reading, shingled, findings })
  }

  function* findingsOfDocument(document: CheckedDocument, reading: Reading): Generator<void, Finding[]> {
    const found: Finding[] = []
    for (const [index, statement] of reading.statements.entries()) {
      yield
      if (statement.kind !== 'table-cell' && (statement.quantities.length > 0 || /\d|half|third|quarter/iu.test(statement.text))) {
        const before = toldBefore(reading.statements, index)
        found.push(...sumMismatches(document, statement, before), ...shareFaults(document, statement, before, reading.statements[index + 1]), ...changeFaults(document, statement, before), ...rateFaults(document, statement, before, reading.statements))
      }
      found.push(...anachronisms(document, statement, existenceOf), ...staleness(document, statement, today))
    }
    found.push(...tableSums(document))
    for (const gaps of sourcingGaps(document, reading)) {
      found.push(...gaps)
      yield
    }
    return found
  }

  function* putClaim(claim: ClaimRecord): Generator<void> {
    const { claimId, statement: text, asOf } = claim
    const known = claims.get(claimId)
    // What a statement says is read again only when its words or its time have changed.
    const statement = known !== undefined && known.claim.statement === text && known.claim.asOf === asOf ? known.statement : statementOf({ text, publishedOn: asOf, language: null }, { start: 0, end: text.length }, { block: 0, kind: 'paragraph', index: 0 })
    claims.set(claimId, { claim, statement })
    judge(claim)
    marks.put(claim)
    for (const pair of pairs) yield* pair.putting(claimId, { claim }, [statement])
  }

  function judge(claim: ClaimRecord): void {
    const found = judgementGaps(claim, around)
    if (found.length === 0) gaps.delete(claim.claimId)
    else gaps.set(claim.claimId, found)
  }

  function* editing({ documents: changed = [], removedDocuments = [], claims: changedClaims = [], removedClaims = [], sources: changedSources = [], removedSources = [], entityDates, today: day }: Edit): Generator<void> {
    if (entityDates !== undefined) existenceOf = existencesOf(entityDates)
    for (const id of removedDocuments) {
      documents.delete(id)
      for (const pair of [...pairs, strength]) pair.remove(id)
      copies.remove(id)
      copied = null
    }
    for (const id of removedClaims) {
      claims.delete(id)
      gaps.delete(id)
      marks.remove(id)
      for (const pair of pairs) pair.remove(id)
    }
    for (const source of changedSources) sources.set(source.sourceId, source)
    for (const id of removedSources) sources.delete(id)
    for (const document of changed) yield* putDocument(document)
    for (const claim of changedClaims) {
      yield* putClaim(claim)
      yield
    }
    const dayIsNew = day !== undefined && day !== today
    today = day ?? today
    if (entityDates !== undefined || dayIsNew) for (const entry of documents.values()) entry.findings = [...yield* findingsOfDocument(entry.document, entry.reading), ...yield* repetitions(entry.document, entry.shingled)]
    const touchedSources = new Set([...changedSources.map(({ sourceId }) => sourceId), ...removedSources])
    const touchedDocuments = new Set(changed.map(({ documentId }) => documentId))
    if (touchedSources.size > 0 || touchedDocuments.size > 0 || dayIsNew) {
      const isTouched = ({ evidence, kind, marks: own }: ClaimRecord): boolean =>
        evidence.some(({ sourceId, passage }) => (sourceId !== null && touchedSources.has(sourceId)) || (passage !== null && touchedDocuments.has(passage.documentId))) || (kind === 'prediction' && own.some(({ documentId }) => touchedDocuments.has(documentId)))
      for (const { claim } of claims.values()) {
        if (dayIsNew || isTouched(claim)) judge(claim)
        yield
      }
    }
  }

  /** What documents share is found anew once any of them has changed. */
  function* settling(): Generator<void> {
    for (const pair of [...pairs, strength]) yield* pair.settle()
    if (copied !== null) return
    const found = new Map<string, Finding>()
    for (const id of [...documents.keys()]) {
      for (const finding of copies.copiesOf(id)) found.set(finding.key, finding)
      yield
    }
    copied = [...found.values()]
  }

  drain(editing({ documents: corpus.documents ?? [], sources: corpus.sources ?? [] }))
  drain(editing({ claims: corpus.claims ?? [], ...(corpus.entityDates === undefined ? {} : { entityDates: corpus.entityDates }) }))

  return {
    edit: (edit) => drain(editing(edit)),
    editing,
    settling,
    get today() { return today },
    get unsettled() { return [...pairs, strength].reduce((sum, pair) => sum + pair.unsettled, 0) },
    findings() {
      drain(settling())
      const ofDocuments = [...[...documents.values()].flatMap(({ findings }) => findings), ...[...pairs, strength].flatMap((pair) => [...pair.findings()]), ...copied ?? []]
      return inReadingOrder([...ofDocuments, ...[...gaps.values()].flat()], [...documents.keys()], marks)
    },
  }
}
