import { verdictIds, type VerdictId } from './ids.ts'
import { scaleOf } from './scale.ts'

/** Outlines that stay apart in one colour and at eight pixels. */
export type VerdictShape = 'disc' | 'ring' | 'half-disc' | 'triangle' | 'square' | 'cross' | 'lozenge' | 'dashed-ring'

/** What an analyst finds after weighing the evidence. Said apart from likelihood, confidence and the grades of sources. */
export interface Verdict {
  readonly id: VerdictId
  readonly words: string
  readonly meaning: string
  /** Told apart without colour: the outline drawn in margins and plots, and the name of the icon (Lucide) beside the words. */
  readonly shape: VerdictShape
  readonly glyph: string
}

const entries: Readonly<Record<VerdictId, Omit<Verdict, 'id'>>> = {
  supported: {
    words: 'Supported',
    meaning: 'Good evidence bears the claim out as it is worded.',
    shape: 'disc',
    glyph: 'circle-check',
  },
  'largely-supported': {
    words: 'Largely supported',
    meaning: 'The core of the claim is borne out; a detail is wrong or goes further than the evidence.',
    shape: 'ring',
    glyph: 'circle-plus',
  },
  mixed: {
    words: 'Mixed',
    meaning: 'Parts of weight are borne out and parts of weight are not, or good evidence stands on both sides.',
    shape: 'half-disc',
    glyph: 'contrast',
  },
  misleading: {
    words: 'Misleading',
    meaning: 'The words can be defended, yet what they leave out or how they are put gives a reader a false picture.',
    shape: 'triangle',
    glyph: 'triangle-alert',
  },
  'largely-contradicted': {
    words: 'Largely contradicted',
    meaning: 'The core of the claim does not hold, though something in it does.',
    shape: 'square',
    glyph: 'circle-minus',
  },
  contradicted: {
    words: 'Contradicted',
    meaning: 'Good evidence shows that the claim as worded is not so.',
    shape: 'cross',
    glyph: 'circle-x',
  },
  unverifiable: {
    words: 'Unverifiable',
    meaning: 'Looked into and found beyond checking: no evidence one could obtain would settle it. A finding, and an end.',
    shape: 'lozenge',
    glyph: 'lock',
  },
  unverified: {
    words: 'Unverified',
    meaning: 'Could be checked, but what has been found so far settles nothing. A state of the work, and not an end.',
    shape: 'dashed-ring',
    glyph: 'circle-dashed',
  },
}

/** The verdict scale a new project starts with. */
export const verdicts: readonly Verdict[] = scaleOf(verdictIds, entries)

/** The verdict of an id. */
export const verdictOf = (id: VerdictId): Verdict => ({ ...entries[id], id })

/** The two that are easily taken for one another, told apart in two sentences. */
export const unverifiableOrUnverified =
  '“Unverified” says that the work is not done: the claim could be checked, and so far nothing settles it. “Unverifiable” says that the work is done: nothing anyone could obtain would settle it.'
