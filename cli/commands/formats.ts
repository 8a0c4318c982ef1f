import { everyFormat } from '#backend/services/formats.ts'
import { command } from '../command.ts'
import { exit } from '../exit.ts'

export const formats = command({
  usage: '',
  positionals: [],
  options: {},
  result: 'a line a format and direction: {format, direction: "read"|"written", title, extensions: [..], mediaTypes: [..], needsWindow: true|false, lost: [{what, why}]}. lost is what the format cannot carry, whatever it holds.',
  examples: ['assay formats', 'assay formats --json'],
  run: (_given, output) => {
    for (const entry of everyFormat()) {
      output.result(entry, () => [
        `${entry.format}, ${entry.direction}: ${entry.title} (${entry.extensions.map((extension) => `.${extension}`).join(', ')})${entry.needsWindow ? '; in the app only' : ''}`,
        ...entry.lost.map(({ what, why }) => `  not carried: ${what}${entry.direction === 'read' ? '' : ` (${why})`}`),
      ].join('\n'))
    }
    return exit.done
  },
})
