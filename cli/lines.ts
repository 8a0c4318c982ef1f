import type { Anchor, ClaimRecord, CritiqueRecord, EvidenceRecord, JudgementRecord, MarkRecord, SourceRecord } from '#core/domain/claim.ts'
import type { DocumentRecord, Span } from '#core/domain/document.ts'
import type { ChangeRecord } from '#core/domain/change.ts'
import type { DateMention } from '#core/extract/dates/date-mention.ts'
import { datesIn } from '#core/extract/dates/dates.ts'
import { quantitiesIn } from '#core/extract/quantities/quantities.ts'
import type { Quantity } from '#core/extract/quantities/quantity.ts'
import type { Suggestion } from '#core/extract/suggestions/suggestion.ts'
import { latestOfEach } from '#core/measures/latest-judgements.ts'
import { proves } from '#core/text/anchor.ts'
import { offsetsOf, spanToCodePoints, type Offsets } from '#core/text/offsets.ts'
import type { OpenProject } from '#backend/open-project.ts'
import { documentIn, textIn } from '#backend/services/contents.ts'

/** The shapes `--json` prints, as docs/cli.md has them. All positions are Unicode code points, end excluded. */

/** A document's text with its conversions; each text is read once for a command. */
export interface Place { readonly text: string; readonly offsets: Offsets; readonly publishedOn: string | null; readonly language: string | null }
export function placesOf(project: OpenProject): (documentId: string) => Place {
  const places = new Map<string, Place>()
  return (documentId) => {
    const known = places.get(documentId)
    if (known) return known
    const text = textIn(project, documentId)
    const { publishedOn, language } = documentIn(project, documentId)
    const place = { text, offsets: offsetsOf(text), publishedOn, language }
    places.set(documentId, place)
    return place
  }
}
export type Places = ReturnType<typeof placesOf>

export const documentLine = ({ documentId, title, author, publishedOn, mediaType, sha256, characters, claims, marks }: DocumentRecord) =>
  ({ documentId, title, author, publishedOn, mediaType, sha256, characters, claims, marks })

/** Figures and dates are read from the words of the first mark. */
export const claimLine = ({ claimId, statement, kind, status, marks }: ClaimRecord, places: Places) =>
  ({ claimId, statement, kind, status, ...figuresIn(marks[0], places), marks: marks.map((mark) => markLine(mark, places)) })

/** What the quote of a mark gives as data. A figure too uncertain to read is left out: no value is better than a wrong one. */
function figuresIn(mark: MarkRecord | undefined, places: Places) {
  const place = mark && places(mark.documentId)
  if (!place || !proves(mark, place.text)) return { quantities: [], dates: [] }
  const inDocument = <Placed extends Span>(placed: Placed): Placed => ({ ...placed, start: mark.start + placed.start, end: mark.start + placed.end })
  const dates = datesIn(mark.quote, place)
  return {
    quantities: quantityLines(quantitiesIn(mark.quote, { ...place, dates }).map(inDocument), place),
    dates: dateLines(dates.map(inDocument), place),
  }
}
const quantityLines = (quantities: readonly Quantity[], place: Place) =>
  quantities.filter(({ unread }) => unread === null).map(({ value, low, high, unit, counted, currency, per, approximator, asOf, quote, ...at }) =>
    ({ value, low, high, unit: unit ?? counted, currency, per, approximator, asOf, ...spanLine(place, at), quote }))
const dateLines = (dates: readonly DateMention[], place: Place) =>
  dates.map(({ from, to, precision, relative, quote, ...at }) => ({ from, to, precision, relative, ...spanLine(place, at), quote }))

/** A sentence with what is read of it and the reasons for its score. */
export const suggestionLine = ({ quote, class: itsClass, score, suggested, kinds, quantities, dates, attribution, hedges, reasons, ...at }: Suggestion, place: Place) => ({
  ...spanLine(place, at), quote, class: itsClass, score, suggested, kinds,
  quantities: quantityLines(quantities, place), dates: dateLines(dates, place),
  attribution: { class: attribution.class, cue: attribution.cue, holder: attribution.holder, ...(attribution.start === null || attribution.end === null ? { start: null, end: null } : spanLine(place, { start: attribution.start, end: attribution.end })) },
  hedges: hedges.map((hedge) => ({ ...spanLine(place, hedge), quote: hedge.quote })),
  reasons: reasons.map(({ feature, weight, words }) => ({ feature, weight, words })),
})

/** A claim with everything that hangs on it. */
export const wholeClaimLine = (claim: ClaimRecord, places: Places) => ({
  ...claimLine(claim, places),
  judgements: latestFirst(claim.judgements).map(judgementLine),
  evidence: claim.evidence.map((evidence) => evidenceLine(evidence, places)),
  critiques: claim.critiques.map(critiqueLine),
})

const markLine = ({ markId, ...anchor }: MarkRecord, places: Places) => ({ markId, ...passageLine(anchor, places) })

/** A passage whose words are no longer at its place says so by having none: `start` and `end` are null. */
export function passageLine(anchor: Anchor & { readonly documentId: string }, places: Places): { documentId: string; start: number | null; end: number | null; quote: string } {
  const { documentId, quote } = anchor
  const { text, offsets } = places(documentId)
  return { documentId, ...(proves(anchor, text) ? spanToCodePoints(offsets, anchor) : { start: null, end: null }), quote }
}

export const judgementLine = ({ judgementId, claimId, analyst, standard, term, low, high, percent, confidence, verdict, rationale, at }: JudgementRecord) =>
  ({ judgementId, claimId, analyst, standard, term, low, high, percent, confidence, verdict, rationale, at })

export const sourceLine = ({ sourceId, title, reliability, author, publisher, url, publishedOn, accessedOn, note, at }: SourceRecord) =>
  ({ sourceId, title, reliability, author, publisher, url, publishedOn, accessedOn, note, at })

export const evidenceLine = ({ evidenceId, claimId, sourceId, stance, credibility, excerpt, locator, note, passage, analyst, at }: EvidenceRecord, places: Places) =>
  ({ evidenceId, claimId, sourceId, stance, credibility, excerpt, locator, note, passage: passage && passageLine(passage, places), analyst, at })

export const critiqueLine = ({ critiqueId, targetId, type, severity, text, status, analyst, at }: CritiqueRecord) =>
  ({ critiqueId, target: targetId, type, severity, text, status, analyst, at })

export const changeLine = ({ changeId, seq, kind, label, actor, at, target }: ChangeRecord) => ({ changeId, seq, kind, label, actor, at, target })

/** The latest judgement of each analyst, newest first; then the earlier ones, newest first. */
export function latestFirst(judgements: readonly JudgementRecord[]): JudgementRecord[] {
  const latest = latestOfEach(judgements)
  return [...latest, ...judgements.filter((judgement) => !latest.includes(judgement))]
}
/** A span of UTF-16 indexes as the command prints it. */
export const spanLine = ({ offsets }: Place, { start, end }: Span): Span => spanToCodePoints(offsets, { start, end })
