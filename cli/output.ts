/** Where a command says what it did. */
export interface Output {
  readonly json: boolean
  /** One result: a line of JSON with `--json`, otherwise the words made of it. */
  result(line: object, words: () => string): void
  /** A text as it is, byte for byte, whatever the options. */
  text(text: string): void
  /** A sentence for the person, beside the results. */
  note(sentence: string): void
}

/** Writes results to one stream and words beside them to another. */
export function outputTo(results: NodeJS.WritableStream, notes: NodeJS.WritableStream, { json }: { readonly json: boolean }): Output {
  return {
    json,
    result: (line, words) => void results.write(json ? `${jsonLine(line)}\n` : `${printable(words())}\n`),
    text: (text) => void results.write(text),
    note: (sentence) => void notes.write(`${printable(sentence)}\n`),
  }
}

/** Characters that some programs end a line at, and that JSON leaves as they are. */
const lineEnds = /[\u007f-\u009f\u2028\u2029]/g
const jsonLine = (line: object): string => JSON.stringify(line).replace(lineEnds, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Text of documents may hold what would steer a terminal or turn its lines round; shown to a person it is made visible. */
const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g
export const printable = (words: string): string => words.replace(steering, '\ufffd')

/** A reader that stopped listening (`assay claims P | head`) is no failure: what is being done is done to its end, unheard. */
export function outliveReaders(...streams: readonly NodeJS.WritableStream[]): void {
  for (const stream of streams) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error
    })
  }
}
