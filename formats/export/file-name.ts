/** Bytes of UTF-8 a name may have, its extension counted. Linux and macOS stop at 255; sync folders and archives add to names. */
const byteLimit = 240

/** Names that Windows keeps for devices, whatever extension follows. */
const reserved = /^(con|prn|aux|nul|clock\$|conin\$|conout\$|(com|lpt)[0-9¹²³])$/i

/**
 * A file name made of a title that Windows, macOS and Linux all accept, unlike every name already taken where letter case
 * and composed accents are not told apart. `extension` comes with its dot.
 */
export function safeFileName(title: string, extension: string, taken: Iterable<string> = []): string {
  const names = new Set([...taken].map(foldedName))
  const plain = plainName(title)
  for (let copy = 1; ; copy += 1) {
    const ending = `${copy === 1 ? '' : ` (${copy})`}${extension}`
    const name = `${stemOf(plain, byteLimit - bytesOf(ending))}${ending}`
    if (!names.has(foldedName(name))) return name
  }
}

/** Names that one folder cannot hold side by side are equal here. */
const foldedName = (name: string): string => name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC')

/** Without what no system, or not every system, takes in a name. */
const plainName = (title: string): string =>
  title
    .toWellFormed()
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    // Controls, and what turns text round or cannot be seen, which would let a name look like another.
    .replace(/[\p{Cc}\p{Noncharacter_Code_Point}\ufffd\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu, '')
    .replace(/[<>:"/\\|?*]+/g, '-')
    .replace(/^[\s.~-]+/u, '')

/** A name of at most so many bytes, without its extension. */
function stemOf(plain: string, limit: number): string {
  const stem = cutAtGrapheme(plain, limit - 1)
  if (stem === '') return 'note'
  // Windows looks at what stands before the first dot, and drops spaces there.
  const [first = ''] = stem.split('.')
  return reserved.test(first.trim()) ? `${first.trim()}_${stem.slice(first.length)}` : stem
}

/** As many whole graphemes as fit, without the dots and spaces at the end that Windows would drop. */
function cutAtGrapheme(text: string, limit: number): string {
  let kept = ''
  let bytes = 0
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    bytes += bytesOf(segment)
    if (bytes > limit) break
    kept += segment
  }
  return kept.replace(/[\s.]+$/u, '')
}

const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8')
