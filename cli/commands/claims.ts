import { claimsIn, judgingWordsOf } from '#backend/services/contents.ts'
import { scalesOf } from '#backend/services/settings.ts'
import { filterFields, filterStates, readClaimFilter } from '../claim-filter.ts'
import { command, project } from '../command.ts'
import { exit } from '../exit.ts'
import { documentNamed, sourceNamed } from '../ids.ts'
import { placesOf, wholeClaimLine } from '../lines.ts'
import { verdictNamed } from '../verdict.ts'
import { wholeClaimWords } from '../words.ts'
import { readingProject } from '../with-project.ts'

export const claims = command({
  usage: 'P [--where CONDITION]...',
  positionals: [project],
  options: { where: { value: 'CONDITION', words: `${filterStates.join(', ')}; or ${filterFields.map((field) => `${field}=…`).join(', ')}`, many: true } },
  result: 'a line a claim, in reading order: what assay claim prints, with judgements: [..] (the latest of each analyst first, then earlier ones), evidence: [..] and critiques: [..] as assay judge, evidence and critique print them.',
  notes: [
    'A field may name several values, any of which will do: --where kind=figure,date. Several --where must all hold. verdict and confidence look at the latest judgement of each analyst; “disagreement” is where those differ in verdict.',
  ],
  examples: ['assay claims pact.assay --json', 'assay claims pact.assay --where unjudged --where kind=figure,date', 'assay claims pact.assay --where tag=economy --where open-critique'],
  run: (given, output) => readingProject(given, output, (from) => {
    const wanted = readClaimFilter(given.all('where'), { verdict: (named) => verdictNamed('--where verdict', named, scalesOf(from.db).verdicts), document: (id) => documentNamed(from, id), source: (id) => sourceNamed(from, id) })
    const places = placesOf(from)
    const words = judgingWordsOf(from)
    for (const claim of claimsIn(from)) {
      if (!wanted(claim)) continue
      const line = wholeClaimLine(claim, places)
      output.result(line, () => wholeClaimWords(claim, line.marks, words))
    }
    return exit.done
  }),
})
