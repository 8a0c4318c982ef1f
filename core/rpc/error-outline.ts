/**
 * What of a failure may be written to a log: its name, its code, its message without anything quoted, and where it
 * happened. Messages quote what they could not parse, and that may be a document's text.
 */
export function outlineOf(error: unknown): string {
  if (!(error instanceof Error)) return `thrown: ${typeof error}`
  const code = 'code' in error && typeof error.code === 'string' ? ` [${error.code}]` : ''
  const message = withoutQuotes(error.message).slice(0, 300)
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 20)
  const cause = error.cause === undefined ? [] : [`caused by ${outlineOf(error.cause)}`]
  return [`${error.name}${code}: ${message}`, ...frames, ...cause].join('\n')
}

/** A quote that never ends goes to the end of the text. */
const withoutQuotes = (message: string): string =>
  message.replace(/\n[^]*/, '').replaceAll(/"(?:[^"]*"|.*$)|'(?:[^']*'|.*$)|`(?:[^`]*`|.*$)|“(?:[^”]*”|.*$)/g, '…')
