/** "a, b or c". */
export function listed(words: readonly string[], last: 'and' | 'or'): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}

export const quoted = (words: string): string => `“${words}”`

/** At most so many characters, cut between words, with an ellipsis where cut. */
export function shortened(words: string, most: number): string {
  const line = words.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const cut = line.slice(0, most)
  const space = cut.lastIndexOf(' ')
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}

/** The last part of a path of any system. */
export const fileNameOf = (path: string): string => path.split(/[\\/]/).filter(Boolean).at(-1) ?? path

/** The folder a path lies in, without its last part. */
export function folderOf(path: string): string {
  const name = fileNameOf(path)
  return path.slice(0, path.lastIndexOf(name)).replace(/[\\/]$/, '') || path.slice(0, 1)
}

export const counted = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

export const megabytes = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000)).toLocaleString('en-GB')} kB` : `${(bytes / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`
