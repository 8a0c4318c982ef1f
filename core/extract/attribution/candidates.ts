import type { Piece } from '../language/pieces.ts'
import { namingOf } from './naming.ts'
import { isBoundary, phraseFrom, type Run, subjectBefore, verbGroupStart } from './phrase.ts'
import { agentlessAdverbs, agentlessParticiples, type ReportingForm, reportingForms } from './reporting-verbs.ts'

/** One reading of a sentence as a report; indexes of pieces, end excluded. */
export interface Candidate {
  readonly cueStart: number
  readonly cueEnd: number
  readonly holder: Run | null
  readonly isNamed: boolean
  /** It frames the whole sentence: "according to …", ", the ministry said". */
  readonly frames: boolean
}

/** The reading that frames the sentence, or else the first. */
export function bestOf(candidates: readonly Candidate[]): Candidate | null {
  return candidates.find((one) => one.frames) ?? candidates[0] ?? null
}

/** Every way the sentence gives a source, in reading order; what stands inside quotation marks says nothing about it. */
export function candidatesIn(pieces: readonly Piece[]): Candidate[] {
  const quoted = quotedPieces(pieces)
  const found: Candidate[] = []
  for (let index = 0; index < pieces.length; index += 1) {
    if (quoted[index] === true) continue
    const candidate = accordingTo(pieces, index) ?? adverb(pieces, index) ?? passive(pieces, index) ?? active(pieces, index)
    if (candidate !== null) found.push(candidate)
  }
  return found
}

function quotedPieces(pieces: readonly Piece[]): boolean[] {
  let inside = false
  return pieces.map((piece) => {
    if (piece.text === '“') inside = true
    else if (piece.text === '”') inside = false
    else if (piece.text === '"') {
      inside = !inside
      return true
    }
    return inside
  })
}

function accordingTo(pieces: readonly Piece[], index: number): Candidate | null {
  if (pieces[index]?.lower !== 'according' || pieces[index + 1]?.lower !== 'to') return null
  const holder = phraseFrom(pieces, index + 2)
  return holder === null ? null : { cueStart: index, cueEnd: index + 2, holder, isNamed: namingOf(pieces, holder).isNamed, frames: true }
}

function adverb(pieces: readonly Piece[], index: number): Candidate | null {
  return agentlessAdverbs.has(pieces[index]?.lower ?? '') ? { cueStart: index, cueEnd: index + 1, holder: null, isNamed: false, frames: false } : null
}

const being = /^(?:is|was|are|were|been|be|being)$/

function passive(pieces: readonly Piece[], index: number): Candidate | null {
  const piece = pieces[index]
  if (piece === undefined) return null
  const group = verbGroupStart(pieces, index)
  const isPassive = pieces.slice(group, index).some((one) => being.test(one.lower))
  const next = pieces[index + 1]?.lower
  if (piece.lower === 'quoted' && isPassive) {
    const as = pieces.findIndex((one, at) => at > index && one.lower === 'as')
    const holder = subjectBefore(pieces, group)
    if (holder === null) return null
    const isSaying = as > 0 && pieces[as + 1]?.lower === 'saying'
    return { cueStart: group, cueEnd: isSaying && as === index + 1 ? as + 2 : index + 1, holder, isNamed: namingOf(pieces, holder).isNamed, frames: false }
  }
  if (next === 'by' && reportingForms.get(piece.lower)?.form === 'past') {
    const holder = phraseFrom(pieces, index + 2)
    return holder === null ? null : { cueStart: index, cueEnd: index + 2, holder, isNamed: namingOf(pieces, holder).isNamed, frames: false }
  }
  if (!isPassive || !agentlessParticiples.has(piece.lower)) return null
  const isImpersonal = pieces[group - 1]?.lower === 'it'
  if (!isImpersonal && next !== 'to' && !(next === 'at' && piece.lower === 'estimated') && !(next === 'of' && piece.lower === 'suspected')) return null
  return { cueStart: isImpersonal ? group - 1 : group, cueEnd: index + 1 + (next === 'to' && !isImpersonal ? 1 : 0), holder: null, isNamed: false, frames: false }
}

const opensClause = /^(?:that|the|a|an|it|its|he|she|they|their|his|her|this|these|those|there|no|some|more|as|if|whether|how|what|why|to|at|on|in|we|i|many|most|such|about)$/

function active(pieces: readonly Piece[], index: number): Candidate | null {
  const piece = pieces[index]
  const form = reportingForms.get(piece?.lower ?? '')
  if (piece === undefined || form === undefined || form.form === 'ing' || (piece.capital && !piece.opens)) return null
  const group = verbGroupStart(pieces, index)
  if (pieces.slice(group, index).some((one) => being.test(one.lower))) return null
  const before = pieces[group - 1]
  const next = pieces[index + 1]
  const inverted = isInverted(pieces, index) ? phraseFrom(pieces, index + 1) : null
  if (inverted !== null) return { cueStart: index, cueEnd: index + 1, holder: inverted, isNamed: namingOf(pieces, inverted).isNamed, frames: true }
  if (before === undefined || (before.kind === 'sign' && !/^[,—–)]$/u.test(before.text)) || /^(?:to|the|a|an|of|its|their|his|her|and|or|by|with|in|on|for|no|any|such|these|those|this|some)$/.test(before.lower)) return null
  if (!mayBeVerb(form, before, next)) return null
  const holder = subjectBefore(pieces, group)
  if (holder === null) return null
  const naming = namingOf(pieces, holder)
  if (form.group !== 'says' && naming.kind === 'thing') return null
  if (form.group === 'holds' && (naming.kind === 'document' || naming.kind === 'evidence') && !/^(?:f[io]und|finds|estimates?d?|forecasts?|projects?|holds?|held)$/.test(piece.lower)) return null
  return { cueStart: index, cueEnd: index + 1, holder, isNamed: naming.isNamed, frames: isParenthesis(pieces, holder, index) }
}

function mayBeVerb(form: ReportingForm, before: Piece, next: Piece | undefined): boolean {
  const clause = next === undefined || next.kind === 'number' || next.capital || isBoundary(next) || next.text === '.' || opensClause.test(next.lower)
  if (form.needsClause && !(next !== undefined && (/^(?:that|the|it|he|she|they|there|this|these|its|a|an|no|what)$/.test(next.lower) || next.capital))) return false
  if (form.form === 's') return !before.lower.endsWith('s') || before.capital ? clause : false
  if (form.form === 'base') return (before.lower.endsWith('s') || /^(?:i|we|they|people|media|many|some|police|who|data|most)$/.test(before.lower)) ? true : before.kind === 'word' && clause
  return true
}

function isInverted(pieces: readonly Piece[], index: number): boolean {
  const form = reportingForms.get(pieces[index]?.lower ?? '')
  if (form?.group !== 'says' || form.form === 'base') return false
  const before = pieces[index - 1]
  const next = pieces[index + 1]
  if (before === undefined || next === undefined || !/^[,”"?!]$/u.test(before.text)) return false
  return next.kind === 'word' && (next.capital || /^(?:the|a|an|one|his|her|its)$/.test(next.lower)) && pieces[index + 2]?.lower !== 'that'
}

/** ", the ministry said." at the end, or "…, officials said, …" in between. */
function isParenthesis(pieces: readonly Piece[], holder: Run, index: number): boolean {
  const before = pieces[holder.start - 1]
  const next = pieces[index + 1]
  return before !== undefined && /^[,”"—–]$/u.test(before.text) && (next === undefined || isBoundary(next) || next.text === '.')
}
