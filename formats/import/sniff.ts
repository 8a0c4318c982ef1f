/** First bytes of files people may mistake for articles, with the media type to name in the refusal. */
const signatures: readonly { readonly at: number; readonly bytes: string; readonly mediaType: string }[] = [
  { at: 0, bytes: '%PDF-', mediaType: 'application/pdf' },
  { at: 0, bytes: '{\\rtf', mediaType: 'application/rtf' },
  { at: 0, bytes: 'SQLite format 3\0', mediaType: 'application/vnd.sqlite3' },
  { at: 0, bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', mediaType: 'application/x-ole-storage' },
  { at: 0, bytes: '\x89PNG\r\n\x1a\n', mediaType: 'image/png' },
  { at: 0, bytes: '\xff\xd8\xff', mediaType: 'image/jpeg' },
  { at: 0, bytes: 'GIF87a', mediaType: 'image/gif' },
  { at: 0, bytes: 'GIF89a', mediaType: 'image/gif' },
  { at: 8, bytes: 'WEBP', mediaType: 'image/webp' },
  { at: 0, bytes: 'II*\0', mediaType: 'image/tiff' },
  { at: 0, bytes: 'MM\0*', mediaType: 'image/tiff' },
  { at: 8, bytes: 'WAVE', mediaType: 'audio/wav' },
  { at: 0, bytes: 'ID3', mediaType: 'audio/mpeg' },
  { at: 4, bytes: 'ftyp', mediaType: 'video/mp4' },
  { at: 0, bytes: 'OggS', mediaType: 'application/ogg' },
  { at: 0, bytes: '\x1f\x8b', mediaType: 'application/gzip' },
  { at: 0, bytes: '7z\xbc\xaf\x27\x1c', mediaType: 'application/x-7z-compressed' },
  { at: 0, bytes: 'Rar!\x1a\x07', mediaType: 'application/vnd.rar' },
  { at: 0, bytes: '\xfd7zXZ\0', mediaType: 'application/x-xz' },
  { at: 0, bytes: 'BZh', mediaType: 'application/x-bzip2' },
  { at: 0, bytes: '\x7fELF', mediaType: 'application/x-executable' },
  { at: 0, bytes: '%!PS', mediaType: 'application/postscript' },
  { at: 0, bytes: 'bplist', mediaType: 'application/x-bplist' },
]

/** Packages that are zip archives, by a name of an entry that only they have. */
const packages: readonly { readonly entry: string; readonly mediaType: string }[] = [
  { entry: 'word/document', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  { entry: 'xl/workbook', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  { entry: 'ppt/presentation', mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
  { entry: 'mimetypeapplication/epub+zip', mediaType: 'application/epub+zip' },
  { entry: 'mimetypeapplication/vnd.oasis.opendocument.text', mediaType: 'application/vnd.oasis.opendocument.text' },
  { entry: 'project.qde', mediaType: 'application/vnd.refi-qda' },
]

/** Media type of bytes that are not an article in text, by their signature; null where none is known. */
export function binaryMediaType(bytes: Uint8Array): string | null {
  const start = latin(bytes.subarray(0, 64))
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return zipMediaType(bytes)
  return signatures.find(({ at, bytes: magic }) => start.startsWith(magic, at))?.mediaType ?? null
}

/** An archive lists its entries at its end; a small window at either end shows enough of them. */
function zipMediaType(bytes: Uint8Array): string {
  const names = latin(bytes.subarray(0, 4096)) + latin(bytes.subarray(Math.max(0, bytes.length - 65_536)))
  return packages.find(({ entry }) => names.includes(entry))?.mediaType ?? 'application/zip'
}

/** Media type told by the first characters of a decoded text: HTML, or a language of marks that is not an article. */
export function markupMediaType(text: string): 'text/html' | 'application/xhtml+xml' | 'application/xml' | 'image/svg+xml' | 'multipart/related' | null {
  const start = text.slice(0, 4096).replace(/^[\ufeff\s]+/, '')
  const body = start.replace(/^(?:<\?xml[^>]*\?>|<!--[^]*?-->|\s)+/, '')
  if (/^<!doctype\s+html\b[^>]*xhtml/i.test(body)) return 'application/xhtml+xml'
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(body)) return start.startsWith('<?xml') ? 'application/xhtml+xml' : 'text/html'
  if (/^(?:<!doctype\s+svg\b[^>]*>\s*)?<svg\b/i.test(body)) return 'image/svg+xml'
  if (start.startsWith('<?xml')) return 'application/xml'
  if (/^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:\s*multipart\/related/i.test(start)) return 'multipart/related'
  return null
}

const latin = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}
