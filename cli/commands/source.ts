import { reliabilityGrades } from '#core/standards/ids.ts'
import { sourceIn } from '#backend/services/contents.ts'
import { addSource } from '#backend/services/sources.ts'
import { analyst, command, project } from '../command.ts'
import { exit } from '../exit.ts'
import { sourceLine } from '../lines.ts'
import { date, line, oneOf, optional, required, someLine } from '../values.ts'
import { writingProject } from '../with-project.ts'

export const source = command({
  usage: 'P --title T [--url U] [--author A] [--published D] [--reliability A-F] [--analyst NAME]',
  positionals: [project],
  options: {
    title: { value: 'T', words: 'what it is called' },
    url: { value: 'U', words: 'where it was found; nothing is fetched' },
    author: { value: 'A', words: 'who wrote it' },
    published: { value: 'D', words: 'when: 2024, 2024-06 or 2024-06-19' },
    reliability: { value: 'A-F', words: 'its grade in the Admiralty code; F says that it cannot be judged, which is not a bad grade' },
    ...analyst,
  },
  result: '{sourceId, title, reliability, author, publisher, url, publishedOn, accessedOn, note, at}. What nobody said is null; a source without a grade has reliability null.',
  examples: ['assay source pact.assay --title "Ministry communiqué" --url https://example.org/c12 --published 2024-06-19 --reliability C'],
  run: (given, output) => {
    const facts = {
      title: someLine('--title', required(given, 'title', 'what the source is called')),
      url: optional(given.find('url'), (url) => line('--url', url)),
      author: optional(given.find('author'), (author) => line('--author', author)),
      publishedOn: optional(given.find('published'), (published) => date('--published', published)),
      reliability: optional(given.find('reliability'), (grade) => oneOf('--reliability', grade, reliabilityGrades)),
    }
    return writingProject(given, output, (into) => {
      const added = sourceIn(into, addSource(into, facts).sourceId)
      output.result(sourceLine(added), () => `${added.sourceId}  ${added.title}${added.reliability ? ` · ${added.reliability}` : ''}`)
      return exit.done
    })
  },
})
