import { noteTextInWords } from '#core/words/note-texts.ts'
import { quoted, shortened } from '#core/words/phrases.ts'
import { wordingOf, type ListedRemark } from '#backend/services/wording.ts'
import { command, project } from '../command.ts'
import { exit } from '../exit.ts'
import { scopeOf, scopeOption } from '../scope.ts'
import { readingProject } from '../with-project.ts'

export const wording = command({
  usage: 'P [--scope SCOPE] [--all]',
  positionals: [project],
  options: {
    scope: scopeOption,
    all: { value: null, words: 'also the remarks that analysts have set aside' },
  },
  result: 'a line a remark, in the order of the note: {rule, where, text, recordId, claimId, quote, message, fix, dismissed}. where names the text it stands in; recordId is the record that holds it; dismissed is the reason it was set aside for, or null.',
  notes: ['Looks at everything analysts wrote that goes into the note, and at nothing that sources say. Ends with 0 whatever is found. Nothing is changed.'],
  examples: ['assay wording pact.assay', 'assay wording pact.assay --scope document=0193a5c1-2b --json'],
  run: (given, output) =>
    readingProject(given, output, (from) => {
      const remarks = wordingOf(from, scopeOf(from, given.find('scope'))).filter(({ dismissed }) => given.has('all') || dismissed === null)
      for (const remark of remarks) output.result(remarkLine(remark), () => remarkWords(remark))
      return exit.done
    }),
})

const remarkLine = ({ text, finding: { rule, quote, message, fix }, dismissed }: ListedRemark) => ({ rule, where: noteTextInWords(text), text: text.text, recordId: text.id, claimId: text.claimId, quote, message, fix, dismissed })

const remarkWords = ({ text, finding: { rule, quote, message, fix }, dismissed }: ListedRemark): string =>
  [`${noteTextInWords(text)}: ${rule}, ${quoted(shortened(quote, 60))}`, `  ${message} ${fix}`, ...(dismissed === null ? [] : [`  Set aside: ${dismissed}`])].join('\n')
