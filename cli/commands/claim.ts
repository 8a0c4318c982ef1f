import { Fault } from '#core/domain/fault.ts'
import type { Span } from '#core/domain/document.ts'
import { claimKinds } from '#core/standards/ids.ts'
import { spanFromCodePoints } from '#core/text/offsets.ts'
import { findQuote } from '#core/text/quote.ts'
import { claimIn } from '#backend/services/contents.ts'
import { addClaim } from '#backend/services/claims.ts'
import { analyst, command, document, project, type Given } from '../command.ts'
import { exit } from '../exit.ts'
import { documentNamed } from '../ids.ts'
import { claimLine, placesOf, type Place } from '../lines.ts'
import type { Output } from '../output.ts'
import { UsageError } from '../usage-error.ts'
import { oneOf, optional, someProse, wholeNumber } from '../values.ts'
import { claimWords } from '../words.ts'
import { writingProject } from '../with-project.ts'

export const claimCommand = command({
  usage: 'P DOC (--quote Q [--nth N] | --start S --end E) [--statement T] [--kind KIND] [--analyst NAME]',
  positionals: [project, document],
  options: {
    quote: { value: 'Q', words: 'the words to mark, as they stand in the text. Where they do not stand there letter for letter, quotation marks, dashes and spaces of every kind are taken as equal' },
    nth: { value: 'N', words: 'which occurrence of the quote, from 1 (otherwise the first)' },
    start: { value: 'S', words: 'where the words begin, in Unicode code points from 0' },
    end: { value: 'E', words: 'where they end, excluded' },
    statement: { value: 'T', words: 'the claim in the analyst’s words; otherwise the quote' },
    kind: { value: 'KIND', words: `${claimKinds.join(', ')}; otherwise a first guess` },
    ...analyst,
  },
  result: '{claimId, statement, kind, status, quantities, dates, marks: [{markId, documentId, start, end, quote}]}. quote is always the text’s own characters.',
  examples: ['assay claim pact.assay 0193a5c1-2b --quote "approximately $15 million annually" --kind figure', 'assay claim pact.assay 0193a5c1-2b --start 120 --end 188 --statement "The pact was signed in June."', 'assay claim pact.assay 0193a5c1-2b --quote="-40 degrees"'],
  run: (given, output) => {
    const passage = passageIn(given)
    const statement = optional(given.find('statement'), (said) => someProse('--statement', said))
    const kind = optional(given.find('kind'), (word) => oneOf('--kind', word, claimKinds))
    return writingProject(given, output, (into) => {
      const documentId = documentNamed(into, given.positional('DOC'))
      const places = placesOf(into)
      const span = passage(places(documentId), output)
      const { claimId } = addClaim(into, { documentId, span, statement, kind })
      const claim = claimIn(into, claimId)
      const line = claimLine(claim, places)
      output.result(line, () => claimWords(claim, line.marks))
      return exit.done
    })
  },
})

/** How the span is found once the text is known; what can be wrong before that is refused before the project is opened. */
function passageIn(given: Given): (place: Place, output: Output) => Span {
  const [quote, nth, start, end] = [given.find('quote'), given.find('nth'), given.find('start'), given.find('end')]
  if (quote !== undefined && (start !== undefined || end !== undefined)) throw new UsageError('Give --quote, or --start and --end; not both.')
  if (quote !== undefined) return quoted(quote, nth === undefined ? null : wholeNumber('--nth', nth, { least: 1 }))
  if (nth !== undefined) throw new UsageError('--nth goes with --quote.')
  if (start === undefined || end === undefined) throw new UsageError('Give the passage: --quote Q, or --start S and --end E.')
  return between({ start: wholeNumber('--start', start, { least: 0 }), end: wholeNumber('--end', end, { least: 0 }) })
}

const quoted = (quote: string, nth: number | null) => ({ text }: Place, output: Output): Span => {
  const { span, occurrences, form } = findQuote(text, quote, nth ?? 1)
  if (!span) throw new Fault('quote-not-found', { quote, nth: nth ?? 1, occurrences })
  if (nth === null && occurrences > 1) output.note(`The quote stands there ${occurrences} times; the first was taken. --nth chooses another.`)
  if (form === 'loose') output.note('The quote was found with other quotation marks, dashes or spaces than given; the text’s own are kept.')
  return span
}

const between = (span: Span) => ({ offsets }: Place): Span => {
  if (span.start >= span.end) throw new Fault('span-invalid', { ...span, characters: offsets.codePoints })
  return spanFromCodePoints(offsets, span)
}
