import assert from 'node:assert/strict'
import type { Delta } from '#core/domain/change.ts'
import type { OpenProject } from '#backend/open-project.ts'
import { redoLast, undoLast } from '#backend/services/history.ts'
import { analyst, command, project, type Command } from '../command.ts'
import { exit } from '../exit.ts'
import { changeLine } from '../lines.ts'
import { changeWords } from '../words.ts'
import { writingProject } from '../with-project.ts'

const stepCommand = (step: (into: OpenProject) => Delta, result: string, example: string, notes: readonly string[]): Command => command({
  usage: 'P [--analyst NAME]',
  positionals: [project],
  options: analyst,
  result,
  notes,
  examples: [example],
  run: (given, output) => writingProject(given, output, (into) => {
    const { change } = step(into)
    assert(change, 'a step back or forward is always a change')
    output.result(changeLine(change), () => changeWords(change).trimStart())
    return exit.done
  }),
})

export const undo = stepCommand(
  undoLast,
  '{changeId, seq, kind: "undo", label, actor, at, target}: label and target are of the change that was undone.',
  'assay undo pact.assay',
  ['The undoing is itself a change and stays in the history. Where nothing is left to undo, the command says so and ends with 1.'],
)
export const redo = stepCommand(
  redoLast,
  '{changeId, seq, kind: "redo", label, actor, at, target}: label and target are of the change that was done again.',
  'assay redo pact.assay',
  ['A new change after an undo closes the way forward. Where nothing can be redone, the command says so and ends with 1.'],
)
