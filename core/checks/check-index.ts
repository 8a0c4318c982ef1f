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
import { type Reading, readingOf, statementOf, toldBefore } from './reading.ts'
import { createCopyIndex, repetitions, shingledIn } from './repetition.ts'
import { sourcingGaps } from './sourcing.ts'
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
  /** Every finding, documents first in the order they came, then what is about claims alone. */
  findings(): Finding[]
}

export function createCheckIndex(corpus: Pick<CheckedCorpus, 'today'> & Partial<CheckedCorpus>): CheckIndex {
  const documents = new Map<DocumentId, { readonly document: CheckedDocument; readonly reading: Reading; findings: readonly Finding[] }>()
  const claims = new Map<ClaimId, ClaimRecord>()
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

  function putDocument(document: CheckedDocument): void {
    const reading = readingOf(document)
    const shingled = shingledIn(reading)
    documents.set(document.documentId, { document, reading, findings: [...findingsOfDocument(document, reading), ...repetitions(document, shingled)] })
    for (const pair of [...pairs, strength]) pair.put(document.documentId, { document }, reading.statements)
    copies.put(document, shingled)
    copied = null
  }

  function findingsOfDocument(document: CheckedDocument, reading: Reading): Finding[] {
    const ofSentences = reading.statements.flatMap((statement, index) => {
      const before = toldBefore(reading.statements, index)
      return [
        ...(statement.kind === 'table-cell' || statement.quantities.length === 0 && !/\d|half|third|quarter/iu.test(statement.text) ? [] : [
          ...sumMismatches(document, statement, before), ...shareFaults(document, statement, before, reading.statements[index + 1]), ...changeFaults(document, statement, before), ...rateFaults(document, statement, before, reading.statements),
        ]),
        ...anachronisms(document, statement, existenceOf), ...staleness(document, statement, today),
      ]
    })
    return [...ofSentences, ...tableSums(document), ...sourcingGaps(document, reading)]
  }

  function putClaim(claim: ClaimRecord): void {
    claims.set(claim.claimId, claim)
    judge(claim)
    marks.put(claim)
    const statement = statementOf({ text: claim.statement, publishedOn: claim.asOf, language: null }, { start: 0, end: claim.statement.length }, { block: 0, kind: 'paragraph', index: 0 })
    for (const pair of pairs) pair.put(claim.claimId, { claim }, [statement])
  }

  function judge(claim: ClaimRecord): void {
    const found = judgementGaps(claim, around)
    if (found.length === 0) gaps.delete(claim.claimId)
    else gaps.set(claim.claimId, found)
  }

  function edit({ documents: changed = [], removedDocuments = [], claims: changedClaims = [], removedClaims = [], sources: changedSources = [], removedSources = [], entityDates, today: day }: Edit): void {
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
    for (const document of changed) putDocument(document)
    for (const claim of changedClaims) putClaim(claim)
    const dayIsNew = day !== undefined && day !== today
    today = day ?? today
    if (entityDates !== undefined || dayIsNew) for (const entry of documents.values()) entry.findings = [...findingsOfDocument(entry.document, entry.reading), ...repetitions(entry.document, shingledIn(entry.reading))]
    const touchedSources = new Set([...changedSources.map(({ sourceId }) => sourceId), ...removedSources])
    const touchedDocuments = new Set(changed.map(({ documentId }) => documentId))
    if (touchedSources.size > 0 || touchedDocuments.size > 0 || dayIsNew) {
      const isTouched = ({ evidence, kind, marks: own }: ClaimRecord): boolean =>
        evidence.some(({ sourceId, passage }) => (sourceId !== null && touchedSources.has(sourceId)) || (passage !== null && touchedDocuments.has(passage.documentId))) || (kind === 'prediction' && own.some(({ documentId }) => touchedDocuments.has(documentId)))
      for (const claim of claims.values()) if (dayIsNew || isTouched(claim)) judge(claim)
    }
  }

  edit({ documents: corpus.documents ?? [], sources: corpus.sources ?? [] })
  edit({ claims: corpus.claims ?? [], ...(corpus.entityDates === undefined ? {} : { entityDates: corpus.entityDates }) })

  return {
    edit,
    findings() {
      copied ??= [...new Map([...documents.keys()].flatMap((id) => copies.copiesOf(id)).map((finding) => [finding.key, finding])).values()]
      const ofDocuments = [...[...documents.values()].flatMap(({ findings }) => findings), ...[...pairs, strength].flatMap((pair) => [...pair.findings()]), ...copied]
      return inReadingOrder([...ofDocuments, ...[...gaps.values()].flat()], [...documents.keys()], marks)
    },
  }
}
