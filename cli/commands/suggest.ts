import { shortened } from '#core/words/phrases.ts'
import { suggestionsOf } from '#backend/services/suggestions.ts'
import { command, document, project } from '../command.ts'
import { exit } from '../exit.ts'
import { documentNamed } from '../ids.ts'
import { placesOf, suggestionLine } from '../lines.ts'
import { readingProject } from '../with-project.ts'

export const suggest = command({
  usage: 'P DOC',
  positionals: [project, document],
  options: {},
  result: 'a line a sentence, in reading order: {start, end, quote, class: "claim"|"prediction"|"opinion"|"boilerplate", score, suggested, kinds: [..], quantities: [..], dates: [..], attribution: {class: "named"|"unnamed"|"none", cue, holder, start, end}, hedges: [{start, end, quote}], reasons: [{feature, weight, words}]}. score is the sum of the weights of the reasons and orders all sentences of the document.',
  notes: [
    'Suggestions are where to look first, not what is true: a score says how much a sentence looks like those that people check. Every reason for it is printed. Nothing is changed, and nothing leaves the machine.',
  ],
  examples: ['assay suggest pact.assay 0193a5c1-2b', 'assay suggest pact.assay 0193a5c1-2b --json'],
  run: (given, output) => readingProject(given, output, (from) => {
    const documentId = documentNamed(from, given.positional('DOC'))
    const place = placesOf(from)(documentId)
    for (const suggestion of suggestionsOf(from, documentId)) {
      const line = suggestionLine(suggestion, place)
      output.result(line, () => suggestionWords(line))
    }
    return exit.done
  }),
})

/** As many reasons as fit beside a sentence. */
const shownReasons = 4

function suggestionWords({ start, end, quote, class: itsClass, score, suggested, kinds, reasons }: ReturnType<typeof suggestionLine>): string {
  const why = reasons.slice(0, shownReasons).map(({ words, weight }) => `${words} (${signed(weight)})`).join(', ')
  return [
    `${suggested ? '* ' : '  '}${score.toFixed(2).padStart(6)}  ${[itsClass, ...kinds.filter((kind) => kind !== itsClass)].join(' · ')}  ${start}–${end}`,
    `          ${shortened(quote, 160)}`,
    ...(why === '' ? [] : [`          ${why}`]),
  ].join('\n')
}

const signed = (weight: number): string => `${weight < 0 ? '−' : '+'}${Math.abs(weight)}`
