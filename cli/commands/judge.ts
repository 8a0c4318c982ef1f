import assert from 'node:assert/strict'
import { confidenceLevels, verdictIds } from '#core/standards/ids.ts'
import { claimIn, judgingWordsOf } from '#backend/services/contents.ts'
import { addJudgement } from '#backend/services/judgements.ts'
import { scalesOf } from '#backend/services/settings.ts'
import { analyst, claim, command, project } from '../command.ts'
import { exit } from '../exit.ts'
import { claimNamed } from '../ids.ts'
import { judgementLine } from '../lines.ts'
import { oneOf, optional, prose, someLine } from '../values.ts'
import { judgementWords } from '../words.ts'
import { verdictNamed } from '../verdict.ts'
import { writingProject } from '../with-project.ts'

export const judge = command({
  usage: 'P CLAIM [--likelihood TERM|PERCENT] [--confidence LEVEL] [--verdict VERDICT] [--rationale T] [--analyst NAME]',
  positionals: [project, claim],
  options: {
    likelihood: { value: 'TERM|PERCENT', words: 'a term of the project’s standard in words (“very unlikely”), or a number of percent (12 or 12%). A term of another standard is refused, never converted' },
    confidence: { value: 'LEVEL', words: 'low, moderate or high; said apart from likelihood' },
    verdict: { value: 'VERDICT', words: `one of the project’s, by its words or its id; the usual ones are ${verdictIds.join(', ')}` },
    rationale: { value: 'T', words: 'why; Markdown' },
    ...analyst,
  },
  result: '{judgementId, claimId, analyst, standard, term, low, high, percent, confidence, verdict, rationale, at}. low and high are the band of the term in percent; percent is the number that was given, null where a term was; term is null where a number has none.',
  notes: ['At least one of the four is needed. Judgements are added and never overwritten; a changed mind is a further one.'],
  examples: ['assay judge pact.assay 0193a5d0-77 --likelihood unlikely --confidence low --rationale "One unnamed report."', 'assay judge pact.assay 0193a5d0-77 --likelihood 12% --verdict unverified --analyst "Ada Byron"'],
  run: (given, output) => {
    const said = {
      likelihood: optional(given.find('likelihood'), (likelihood) => someLine('--likelihood', likelihood)),
      confidence: optional(given.find('confidence'), (level) => oneOf('--confidence', level, confidenceLevels)),
      rationale: optional(given.find('rationale'), (rationale) => prose('--rationale', rationale)),
    }
    return writingProject(given, output, (into) => {
      const claimId = claimNamed(into, given.positional('CLAIM'))
      const verdict = optional(given.find('verdict'), (named) => verdictNamed('--verdict', named, scalesOf(into.db).verdicts))
      const { judgementId } = addJudgement(into, { claimId, ...said, verdict })
      const added = claimIn(into, claimId).judgements.find((judgement) => judgement.judgementId === judgementId)
      assert(added, 'a judgement that was just added is with its claim')
      output.result(judgementLine(added), () => judgementWords(added, judgingWordsOf(into)))
      return exit.done
    })
  },
})
