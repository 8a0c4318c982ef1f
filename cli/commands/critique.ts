import assert from 'node:assert/strict'
import { critiqueSeverities, critiqueTypes } from '#core/standards/ids.ts'
import { findCritiqueIn } from '#backend/services/contents.ts'
import { addCritique } from '#backend/services/critiques.ts'
import { analyst, command, project } from '../command.ts'
import { exit } from '../exit.ts'
import { targetNamed } from '../ids.ts'
import { critiqueLine } from '../lines.ts'
import { oneOf, required, someProse } from '../values.ts'
import { critiqueWords } from '../words.ts'
import { writingProject } from '../with-project.ts'

export const critique = command({
  usage: 'P TARGET --type TYPE --text T [--severity SEVERITY] [--analyst NAME]',
  positionals: [project, { name: 'TARGET', words: 'the id of a claim, mark, source, piece of evidence or judgement, or its beginning where only one begins so' }],
  options: {
    type: { value: 'TYPE', words: critiqueTypes.join(', ') },
    text: { value: 'T', words: 'the critique; Markdown' },
    severity: { value: 'SEVERITY', words: `${critiqueSeverities.join(', ')} (otherwise minor)` },
    ...analyst,
  },
  result: '{critiqueId, target, type, severity, text, status, analyst, at}. target is the id of what is criticised.',
  examples: ['assay critique pact.assay 0193a5d0-77 --type unsourced-figure --severity major --text "Nobody is said to have counted."'],
  run: (given, output) => {
    const said = {
      type: oneOf('--type', required(given, 'type', 'what is wrong, such as unsourced-figure'), critiqueTypes),
      severity: oneOf('--severity', given.find('severity') ?? 'minor', critiqueSeverities),
      text: someProse('--text', required(given, 'text', 'the critique itself')),
    }
    return writingProject(given, output, (into) => {
      const { critiqueId } = addCritique(into, { ...targetNamed(into, given.positional('TARGET')), ...said })
      const added = findCritiqueIn(into, critiqueId)
      assert(added, 'a critique that was just added is there')
      output.result(critiqueLine(added), () => critiqueWords(added))
      return exit.done
    })
  },
})
