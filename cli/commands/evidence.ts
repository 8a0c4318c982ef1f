import assert from 'node:assert/strict'
import { credibilityGrades, stances, type CredibilityGrade } from '#core/standards/ids.ts'
import { claimIn } from '#backend/services/contents.ts'
import { addEvidence } from '#backend/services/evidence.ts'
import { analyst, claim, command, project } from '../command.ts'
import { exit } from '../exit.ts'
import { claimNamed, sourceNamed } from '../ids.ts'
import { evidenceLine, placesOf } from '../lines.ts'
import { line, oneOf, optional, prose, required, wholeNumber } from '../values.ts'
import { evidenceWords } from '../words.ts'
import { writingProject } from '../with-project.ts'

export const evidence = command({
  usage: 'P CLAIM --source S --stance STANCE [--credibility 1-6] [--excerpt T] [--locator L] [--analyst NAME]',
  positionals: [project, claim],
  options: {
    source: { value: 'S', words: 'the id of a source of the project, or its beginning' },
    stance: { value: 'STANCE', words: 'supports, contradicts or context' },
    credibility: { value: '1-6', words: 'of what it says here, in the Admiralty code; 6 says that it cannot be judged, which is not a bad grade' },
    excerpt: { value: 'T', words: 'what it says, in its own words' },
    locator: { value: 'L', words: 'where in the source: a page, a minute, a table' },
    ...analyst,
  },
  result: '{evidenceId, claimId, sourceId, stance, credibility, excerpt, locator, note, passage, analyst, at}. passage is {documentId, start, end, quote} for evidence that is a passage of a document, else null.',
  examples: ['assay evidence pact.assay 0193a5d0-77 --source 0193a5cf-10 --stance contradicts --credibility 2 --locator "p. 4"'],
  run: (given, output) => {
    const source = required(given, 'source', 'the id of a source; assay source adds one')
    const said = {
      stance: oneOf('--stance', required(given, 'stance', 'supports, contradicts or context'), stances),
      credibility: optional(given.find('credibility'), gradeOf),
      excerpt: optional(given.find('excerpt'), (excerpt) => prose('--excerpt', excerpt)),
      locator: optional(given.find('locator'), (locator) => line('--locator', locator)),
    }
    return writingProject(given, output, (into) => {
      const claimId = claimNamed(into, given.positional('CLAIM'))
      const { evidenceId } = addEvidence(into, { claimId, sourceId: sourceNamed(into, source), ...said })
      const added = claimIn(into, claimId).evidence.find((one) => one.evidenceId === evidenceId)
      assert(added, 'evidence that was just added is with its claim')
      output.result(evidenceLine(added, placesOf(into)), () => evidenceWords(added))
      return exit.done
    })
  },
})

const gradeOf = (credibility: string): CredibilityGrade => {
  const grade = credibilityGrades.find((one) => one === wholeNumber('--credibility', credibility, { least: 1, most: 6 }))
  assert(grade, 'the grades are the whole numbers from 1 to 6')
  return grade
}
