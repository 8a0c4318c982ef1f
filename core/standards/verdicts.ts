import { isOwnVerdict, verdictIds, type OwnVerdictShape, type UsualVerdictId, type VerdictId, type VerdictShape, type VerdictTone } from './ids.ts'

/** What an analyst finds after weighing the evidence. Said apart from likelihood, confidence and the grades of sources. */
export interface Verdict {
  readonly id: VerdictId
  readonly words: string
  readonly meaning: string
  /** Told apart without colour: the outline drawn in margins and plots, and the name of the icon (Lucide) beside the words. */
  readonly shape: VerdictShape
  readonly glyph: string
  /** Told by its colour as well: the token `--verdict-…` it is drawn in. */
  readonly colour: UsualVerdictId
  readonly tone: VerdictTone
}

const entries: Readonly<Record<UsualVerdictId, Omit<Verdict, 'id' | 'colour'>>> = {
  supported: {
    words: 'Supported',
    meaning: 'Good evidence bears the claim out as it is worded.',
    shape: 'disc',
    glyph: 'circle-check',
    tone: 'for',
  },
  'largely-supported': {
    words: 'Largely supported',
    meaning: 'The core of the claim is borne out; a detail is wrong or goes further than the evidence.',
    shape: 'ring',
    glyph: 'circle-plus',
    tone: 'for',
  },
  mixed: {
    words: 'Mixed',
    meaning: 'Parts of weight are borne out and parts of weight are not, or good evidence stands on both sides.',
    shape: 'half-disc',
    glyph: 'contrast',
    tone: 'between',
  },
  misleading: {
    words: 'Misleading',
    meaning: 'The words can be defended, yet what they leave out or how they are put gives a reader a false picture.',
    shape: 'triangle',
    glyph: 'triangle-alert',
    tone: 'between',
  },
  'largely-contradicted': {
    words: 'Largely contradicted',
    meaning: 'The core of the claim does not hold, though something in it does.',
    shape: 'square',
    glyph: 'circle-minus',
    tone: 'against',
  },
  contradicted: {
    words: 'Contradicted',
    meaning: 'Good evidence shows that the claim as worded is not so.',
    shape: 'cross',
    glyph: 'circle-x',
    tone: 'against',
  },
  unverifiable: {
    words: 'Unverifiable',
    meaning: 'Looked into and found beyond checking: no evidence one could obtain would settle it. A finding, and an end.',
    shape: 'lozenge',
    glyph: 'lock',
    tone: 'open',
  },
  unverified: {
    words: 'Unverified',
    meaning: 'Could be checked, but what has been found so far settles nothing. A state of the work, and not an end.',
    shape: 'dashed-ring',
    glyph: 'circle-dashed',
    tone: 'open',
  },
}

/** The verdict scale a new project starts with. */
export const verdicts: readonly Verdict[] = verdictIds.map(usualVerdict)

function usualVerdict(id: UsualVerdictId): Verdict {
  return { ...entries[id], id, colour: id }
}

/** The colour in which a verdict a project made for itself is drawn. */
const toneColours: Readonly<Record<VerdictTone, UsualVerdictId>> = { for: 'supported', between: 'mixed', against: 'contradicted', open: 'unverifiable' }

/** What a project says of a verdict it made for itself. */
export interface OwnVerdict { readonly words: string; readonly meaning: string; readonly tone: VerdictTone; readonly shape: OwnVerdictShape }

export const ownVerdict = (id: VerdictId, { words, meaning, tone, shape }: OwnVerdict): Verdict => ({ id, words, meaning, shape, glyph: shape, colour: toneColours[tone], tone })

/**
 * The verdict of an id in the words of the usual scale. One a project made for itself is called by its id: its words stand in the
 * scale of the project (`verdictInScale`), and in a file that was altered by hand perhaps nowhere.
 */
export function verdictOf(id: VerdictId): Verdict {
  const usual = verdictIds.find((each) => each === id)
  if (usual) return usualVerdict(usual)
  const words = isOwnVerdict(id) ? id.slice('own-'.length).replaceAll('-', ' ') : id
  return ownVerdict(id, { words: `${words.charAt(0).toUpperCase()}${words.slice(1)}`, meaning: 'The scale of the project does not say what it means.', tone: 'open', shape: 'hexagon' })
}

/** The two that are easily taken for one another, told apart in two sentences. */
export const unverifiableOrUnverified =
  '“Unverified” says that the work is not done: the claim could be checked, and so far nothing settles it. “Unverifiable” says that the work is done: nothing anyone could obtain would settle it.'
