import { shortened } from '#core/words/phrases.ts'
import { blocksIn } from '#backend/services/contents.ts'
import { command, document, project } from '../command.ts'
import { exit } from '../exit.ts'
import { documentNamed } from '../ids.ts'
import { placesOf, spanLine } from '../lines.ts'
import { readingProject } from '../with-project.ts'

export const blocks = command({
  usage: 'P DOC',
  positionals: [project, document],
  options: {},
  result: 'a line a block, in reading order: {kind: "heading"|"paragraph"|"list-item"|"quote"|"table-cell"|"caption", level, boilerplate: true|false, start, end}. level is 1–6 for headings, the depth from 1 for list items, and 0 elsewhere.',
  notes: ['Boilerplate is text that is not the author’s argument: repeated titles, “See also”, tables of contents, navigation. It is kept and marked, never dropped.'],
  examples: ['assay blocks pact.assay 0193a5c1-2b --json'],
  run: (given, output) => readingProject(given, output, (from) => {
    const documentId = documentNamed(from, given.positional('DOC'))
    const place = placesOf(from)(documentId)
    for (const block of blocksIn(from, documentId)) {
      const { start, end } = spanLine(place, block)
      output.result(
        { kind: block.kind, level: block.level, boilerplate: block.boilerplate !== null, start, end },
        () => `${`${start}–${end}`.padEnd(16)}${[block.kind, ...(block.level > 0 ? [block.level] : []), ...(block.boilerplate ? [`(${block.boilerplate})`] : [])].join(' ').padEnd(28)}${shortened(place.text.slice(block.start, block.end), 80)}`,
      )
    }
    return exit.done
  }),
})
