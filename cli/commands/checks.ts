import type { ListedFinding } from '#core/contract/checks-contract.ts'
import { critiqueSeverities } from '#core/standards/ids.ts'
import { shortened, quoted } from '#core/words/phrases.ts'
import { findingsOf } from '#backend/services/checks.ts'
import { command, project } from '../command.ts'
import { exit } from '../exit.ts'
import { placesOf, spanLine, type Places } from '../lines.ts'
import { oneOf } from '../values.ts'
import { readingProject } from '../with-project.ts'

export const checks = command({
  usage: 'P [--fail-on SEVERITY] [--all]',
  positionals: [project],
  options: {
    'fail-on': { value: 'SEVERITY', words: `end with 1 where a finding is at least so grave: ${critiqueSeverities.join(', ')}` },
    all: { value: null, words: 'also the findings that analysts have dismissed' },
  },
  result: 'a line a finding: {check, severity, claims: [..], passages: [{documentId, start, end, quote}], message, detail}. passages are all the places it is about, in a contradiction both sides; detail is the reckoning as data.',
  notes: ['Ends with 0 whatever is found, unless --fail-on says otherwise. Nothing is changed.'],
  examples: ['assay checks pact.assay', 'assay checks pact.assay --fail-on major --json'],
  run: (given, output) => {
    const asked = given.find('fail-on')
    const gravest = asked === undefined ? null : critiqueSeverities.indexOf(oneOf('--fail-on', asked, critiqueSeverities))
    return readingProject(given, output, (from) => {
      const findings = findingsOf(from).filter(({ dismissed }) => given.has('all') || dismissed === null)
      const places = placesOf(from)
      for (const finding of findings) output.result(findingLine(finding, places), () => findingWords(finding, places))
      return gravest !== null && findings.some(({ severity }) => critiqueSeverities.indexOf(severity) >= gravest) ? exit.refused : exit.done
    })
  },
})

const findingLine = ({ check, severity, claims, passages, message, detail }: ListedFinding, places: Places) => ({
  check, severity, claims,
  passages: passages.map(({ documentId, quote, ...span }) => ({ documentId, ...spanLine(places(documentId), span), quote })),
  message, detail,
})

const findingWords = (finding: ListedFinding, places: Places): string => {
  const { check, severity, message, passages } = findingLine(finding, places)
  return [`${severity.padEnd(5)}  ${check}: ${message}`, ...passages.map(({ documentId, start, end, quote }) => `  ${documentId}  ${start}–${end}  ${quoted(shortened(quote, 100))}`)].join('\n')
}
