import type { LintContext, LintFinding } from './finding.ts'
import { likelihoodWithConfidence, stackedHedges, vagueWord } from './hedge-rules.ts'
import { sentencesOfProse } from './prose.ts'
import { readingOf, type Draft, type Reading, type SentenceRule } from './reading.ts'
import { barePercentage, foreignTerm, mixedRows, termAgainstItsNumber, termsAgainstStored } from './standard-rules.ts'

const rules: readonly SentenceRule[] = [mixedRows, foreignTerm, barePercentage, termAgainstItsNumber, vagueWord, stackedHedges, likelihoodWithConfidence]

/**
 * What a text says of likelihood and confidence against the rules of its standard, in reading order. The text is English, plain or
 * Markdown. Words in quotation marks, quoted paragraphs and code are somebody else's and are passed over.
 */
export function lint(text: string, context: LintContext): readonly LintFinding[] {
  const readings = sentencesOfProse(text).map((sentence) => readingOf(sentence, context.standard))
  const againstStored = termsAgainstStored(readings, context)
  const seen = new Map<string, number>()
  return readings.flatMap((reading) => findingsOf(reading, seen, [...rules.flatMap((rule) => rule(reading, context)), ...(againstStored.get(reading) ?? [])]))
}

/** `seen` counts findings alike in all but their place, so that no two of a text share a key. */
function findingsOf({ sentence }: Reading, seen: Map<string, number>, drafts: readonly Draft[]): readonly LintFinding[] {
  return drafts
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map(({ depends = '', start, end, ...draft }) => {
      const quote = sentence.text.slice(start, end)
      const what = [draft.rule, quote, sentence.text.replace(/\s+/gu, ' '), depends].join('\n')
      const count = seen.get(what) ?? 0
      seen.set(what, count + 1)
      return { ...draft, start: sentence.start + start, end: sentence.start + end, quote, key: `${draft.rule}:${digest(`${what}\n${count}`)}` }
    })
}

/** A short name for a string, 64 bits in hex: FNV-1a run over its UTF-16 units. Two findings of one project never meet by chance. */
function digest(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let index = 0; index < text.length; index++) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n)
  return hash.toString(16).padStart(16, '0')
}
