import type { ChangeRecord } from '#core/domain/change.ts'
import type { OpenProject } from '#backend/open-project.ts'
import { changesIn } from '#backend/services/history.ts'
import { command, project } from '../command.ts'
import { exit } from '../exit.ts'
import { changeLine } from '../lines.ts'
import { optional, wholeNumber } from '../values.ts'
import { changeWords } from '../words.ts'
import { readingProject } from '../with-project.ts'

export const history = command({
  usage: 'P [--limit N]',
  positionals: [project],
  options: { limit: { value: 'N', words: 'at most so many (otherwise all)' } },
  result: 'a line a change, newest first: {changeId, seq, kind: "action"|"undo"|"redo", label, actor, at, target}. target is the seq of the action an undo or redo was about, null for an action.',
  examples: ['assay history pact.assay --limit 20'],
  run: (given, output) => {
    const limit = optional(given.find('limit'), (count) => wholeNumber('--limit', count, { least: 1 })) ?? Number.POSITIVE_INFINITY
    return readingProject(given, output, (from) => {
      let printed = 0
      for (const change of everyChange(from)) {
        if (printed === limit) break
        output.result(changeLine(change), () => changeWords(change))
        printed += 1
      }
      return exit.done
    })
  },
})

/** Page by page, so that a long history is never in memory whole. */
function* everyChange(from: OpenProject): Generator<ChangeRecord> {
  let before: number | undefined
  for (;;) {
    const page = changesIn(from, { before, limit: 1_000 })
    yield* page
    before = page.at(-1)?.seq
    if (before === undefined) return
  }
}
