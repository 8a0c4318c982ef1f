import type { SearchHit } from '#core/domain/search.ts'
import { claimIn, searchIn } from '#backend/services/contents.ts'
import type { OpenProject } from '#backend/open-project.ts'
import { command, project } from '../command.ts'
import { exit } from '../exit.ts'
import { passageLine, placesOf, spanLine, type Places } from '../lines.ts'
import { oneOf, wholeNumber } from '../values.ts'
import { readingProject } from '../with-project.ts'

const wheres = ['claims', 'documents', 'all'] as const

export const search = command({
  usage: 'P QUERY [--in claims|documents|all] [--limit N]',
  positionals: [project, { name: 'QUERY', words: 'words, "a phrase", a beginning with *, and -word for what must not be there. Letter case and accents do not matter' }],
  options: {
    in: { value: 'WHERE', words: `${wheres.join(', ')} (otherwise all)` },
    limit: { value: 'N', words: 'at most so many, from 1 to 1000 (otherwise 50)' },
  },
  result: 'a line a place, best first: {kind: "document"|"claim", id, documentId, start, end, snippet, rank}. The offsets are of the first match in the document’s text; for a claim, of its first mark there, and null where it has none. A smaller rank is better.',
  examples: ['assay search pact.assay \'"labour corps" revenue\'', 'assay search pact.assay sanction* --in claims --limit 10 --json', 'assay search pact.assay -- "pact -troops"'],
  run: (given, output) => {
    const where = oneOf('--in', given.find('in') ?? 'all', wheres)
    const limit = wholeNumber('--limit', given.find('limit') ?? '50', { least: 1, most: 1000 })
    return readingProject(given, output, (from) => {
      const lineOf = linesOf(from)
      for (const hit of searchIn(from, { query: given.positional('QUERY'), in: where, limit })) {
        const line = lineOf(hit)
        output.result(line, () => `${line.id}  ${line.kind}${line.start === null ? '' : `  ${line.start}–${line.end}`}\n  ${line.snippet.replace(/\s+/g, ' ')}`)
      }
      return exit.done
    })
  },
})

/** A claim is found by its statement and note; where it stands in a text is where it is marked. */
function linesOf(from: OpenProject): (hit: SearchHit) => SearchLine {
  const places = placesOf(from)
  return ({ kind, id, documentId, start, end, snippet, rank }) => {
    const place = kind === 'document' ? spanLine(places(id), { start, end }) : markedAt(from, places, id, documentId)
    return { kind, id, documentId, ...place, snippet, rank }
  }
}

function markedAt(from: OpenProject, places: Places, claimId: string, documentId: string | null): Pick<SearchLine, 'start' | 'end'> {
  const mark = claimIn(from, claimId).marks.find((one) => one.documentId === documentId)
  if (!mark) return { start: null, end: null }
  const { start, end } = passageLine(mark, places)
  return { start, end }
}

interface SearchLine extends Pick<SearchHit, 'kind' | 'id' | 'documentId' | 'snippet' | 'rank'> { readonly start: number | null; readonly end: number | null }
