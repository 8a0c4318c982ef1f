import { claimKinds, claimStatuses, priorities, stances, type ClaimKind, type ClaimStatus, type Priority, type Stance } from './ids.ts'
import { scaleOf } from './scale.ts'

/** A word of the claim sheet, and what is meant by it. */
export interface Named<Id extends string> {
  readonly id: Id
  readonly words: string
  readonly meaning: string
}

const kindEntries: Readonly<Record<ClaimKind, Omit<Named<ClaimKind>, 'id'>>> = {
  figure: { words: 'Figure', meaning: 'Says how many, how much or how often.' },
  date: { words: 'Date', meaning: 'Says when something was, is or is due; the time is the point.' },
  event: { words: 'Event', meaning: 'Says that something happened.' },
  state: { words: 'State', meaning: 'Says how things are or were: a position, a holding, a relation.' },
  causal: { words: 'Causal', meaning: 'Says that one thing brings about, hinders or explains another.' },
  attribution: { words: 'Attribution', meaning: 'Says that someone said, thinks, decided or did a thing; who it was is the point.' },
  prediction: { words: 'Prediction', meaning: 'Says what will be. Can be checked once its day has come.' },
  quotation: { words: 'Quotation', meaning: 'Gives someone’s words as spoken or written.' },
  definition: { words: 'Definition', meaning: 'Says what a word or a rule means, or what falls under it.' },
  opinion: { words: 'Opinion', meaning: 'Says what is good, wise or grave. It can be weighed and not checked.' },
}
export const kinds: readonly Named<ClaimKind>[] = scaleOf(claimKinds, kindEntries)
export const kindOf = (id: ClaimKind): Named<ClaimKind> => ({ ...kindEntries[id], id })

const statusEntries: Readonly<Record<ClaimStatus, Omit<Named<ClaimStatus>, 'id'>>> = {
  open: { words: 'Open', meaning: 'Marked, and nobody has begun on it.' },
  'in-progress': { words: 'In progress', meaning: 'Somebody is gathering evidence or writing.' },
  judged: { words: 'Judged', meaning: 'At least one analyst has said what they think, with reasons.' },
  'needs-review': { words: 'Needs review', meaning: 'Judged, and waiting for a second person or for new evidence to be taken in.' },
  closed: { words: 'Closed', meaning: 'Settled for this project; opening it again is a decision.' },
}
export const statuses: readonly Named<ClaimStatus>[] = scaleOf(claimStatuses, statusEntries)
export const statusOf = (id: ClaimStatus): Named<ClaimStatus> => ({ ...statusEntries[id], id })

const priorityEntries: Readonly<Record<Priority, Omit<Named<Priority>, 'id'>>> = {
  low: { words: 'Low', meaning: 'When there is time.' },
  normal: { words: 'Normal', meaning: 'In its turn.' },
  high: { words: 'High', meaning: 'Before the others; a conclusion rests on it.' },
  urgent: { words: 'Urgent', meaning: 'Now; the note cannot go out without it.' },
}
export const priorityWords: readonly Named<Priority>[] = scaleOf(priorities, priorityEntries)
export const priorityOf = (id: Priority): Named<Priority> => ({ ...priorityEntries[id], id })

const stanceEntries: Readonly<Record<Stance, Omit<Named<Stance>, 'id'>>> = {
  supports: { words: 'Supports', meaning: 'If it is right, the claim is more likely to be true.' },
  contradicts: { words: 'Contradicts', meaning: 'If it is right, the claim is less likely to be true.' },
  context: { words: 'Context', meaning: 'Helps to understand the claim and moves it neither way.' },
}
export const stanceWords: readonly Named<Stance>[] = scaleOf(stances, stanceEntries)
export const stanceOf = (id: Stance): Named<Stance> => ({ ...stanceEntries[id], id })
