import { credibilityGrades, reliabilityGrades, type CredibilityGrade, type ReliabilityGrade } from './ids.ts'
import type { TableOrigin } from './likelihood-standard.ts'
import { scaleOf } from './scale.ts'

/** A grade of the Admiralty code. */
export interface Grade<Id extends ReliabilityGrade | CredibilityGrade> {
  readonly id: Id
  /** As the code words it. */
  readonly words: string
  readonly meaning: string
  /** True for F and 6: nothing is known, which is neither good nor bad. */
  readonly cannotBeJudged: boolean
}

const reliabilityEntries: Readonly<Record<ReliabilityGrade, Omit<Grade<ReliabilityGrade>, 'id'>>> = {
  A: { words: 'Completely reliable', meaning: 'No doubt about the source; it has always been right where it could be checked.', cannotBeJudged: false },
  B: { words: 'Usually reliable', meaning: 'Small doubts; right in most cases that could be checked.', cannotBeJudged: false },
  C: { words: 'Fairly reliable', meaning: 'Some doubts; right often enough to be worth hearing.', cannotBeJudged: false },
  D: { words: 'Not usually reliable', meaning: 'Strong doubts; has been right now and then.', cannotBeJudged: false },
  E: { words: 'Unreliable', meaning: 'Has been wrong or has misled before; not to be leaned on.', cannotBeJudged: false },
  F: { words: 'Reliability cannot be judged', meaning: 'Nothing to judge by: a new or unknown source. Not a bad grade; no grade.', cannotBeJudged: true },
}

/** How far a source has earned trust, apart from what it says this time. */
export const reliabilities: readonly Grade<ReliabilityGrade>[] = scaleOf(reliabilityGrades, reliabilityEntries)

const credibilityEntries: Readonly<Record<CredibilityGrade, Omit<Grade<CredibilityGrade>, 'id'>>> = {
  1: { words: 'Confirmed by other sources', meaning: 'Independent sources say the same, and it fits with what is known.', cannotBeJudged: false },
  2: { words: 'Probably true', meaning: 'Not confirmed, but it fits with what is known and contradicts nothing.', cannotBeJudged: false },
  3: { words: 'Possibly true', meaning: 'Not confirmed; fits in part with what is known.', cannotBeJudged: false },
  4: { words: 'Doubtful', meaning: 'Not confirmed; possible, yet nothing else points that way.', cannotBeJudged: false },
  5: { words: 'Improbable', meaning: 'Contradicted by what is known.', cannotBeJudged: false },
  6: { words: 'Truth cannot be judged', meaning: 'Nothing to compare it with. Not a bad grade; no grade.', cannotBeJudged: true },
}

/** How far one piece of information can be believed, apart from who said it. */
export const credibilities: readonly Grade<CredibilityGrade>[] = scaleOf(credibilityGrades, credibilityEntries)

export const admiraltyOrigin: TableOrigin = {
  document: 'Admiralty code for sources and information, as used in NATO',
  issuer: 'NATO and its members',
  edition: 'as carried by a public taxonomy',
  readIn: 'second-hand; the meanings are worded for Assay',
}

/** The grade of a source. */
export const reliabilityOf = (id: ReliabilityGrade): Grade<ReliabilityGrade> => ({ ...reliabilityEntries[id], id })

/** The grade of a piece of information. */
export const credibilityOf = (id: CredibilityGrade): Grade<CredibilityGrade> => ({ ...credibilityEntries[id], id })

export type GradeOrder = 'better' | 'same' | 'worse' | 'not comparable'

/** How one source's grade stands to another's. F stands to nothing, not even to another F. */
export const compareReliability = (a: ReliabilityGrade, b: ReliabilityGrade): GradeOrder => compareGrades(a, b, reliabilities)

/** How one grade of information stands to another. 6 stands to nothing, not even to another 6. */
export const compareCredibility = (a: CredibilityGrade, b: CredibilityGrade): GradeOrder => compareGrades(a, b, credibilities)

/** Things in the order of their grades, best first, with those that cannot be judged or were not graded set apart in the order they came. */
export interface Graded<Thing> {
  readonly judged: readonly Thing[]
  readonly cannotBeJudged: readonly Thing[]
  readonly notGraded: readonly Thing[]
}

/** Sorts by reliability without giving F a place in the order. */
export const byReliability = <Thing>(things: readonly Thing[], gradeOf: (thing: Thing) => ReliabilityGrade | null): Graded<Thing> =>
  byGrade(things, gradeOf, reliabilities)

/** Sorts by credibility without giving 6 a place in the order. */
export const byCredibility = <Thing>(things: readonly Thing[], gradeOf: (thing: Thing) => CredibilityGrade | null): Graded<Thing> =>
  byGrade(things, gradeOf, credibilities)

/** Source and information grade as they are written together: "B2"; a dash stands for what nobody graded. */
export const gradePair = (reliability: ReliabilityGrade | null, credibility: CredibilityGrade | null): string => `${reliability ?? '–'}${credibility ?? '–'}`

function compareGrades<Id extends ReliabilityGrade | CredibilityGrade>(a: Id, b: Id, scale: readonly Grade<Id>[]): GradeOrder {
  const judged = scale.filter((grade) => !grade.cannotBeJudged).map((grade) => grade.id)
  if (!judged.includes(a) || !judged.includes(b)) return 'not comparable'
  const distance = judged.indexOf(a) - judged.indexOf(b)
  return distance === 0 ? 'same' : distance < 0 ? 'better' : 'worse'
}

function byGrade<Thing, Id extends ReliabilityGrade | CredibilityGrade>(
  things: readonly Thing[],
  gradeOf: (thing: Thing) => Id | null,
  scale: readonly Grade<Id>[],
): Graded<Thing> {
  return {
    judged: scale.filter((grade) => !grade.cannotBeJudged).flatMap((grade) => things.filter((thing) => gradeOf(thing) === grade.id)),
    cannotBeJudged: things.filter((thing) => scale.some((grade) => grade.cannotBeJudged && grade.id === gradeOf(thing))),
    notGraded: things.filter((thing) => gradeOf(thing) === null),
  }
}
