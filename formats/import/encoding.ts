import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { looksLikeNoise } from './noise.ts'

/** How bytes were read as text. */
export interface Decoded {
  readonly text: string
  /** Name by IANA or, where it has none, by the WHATWG Encoding Standard. */
  readonly encoding: string
  /** What decided: a byte order mark, bytes that are valid UTF-8, the NULs of UTF-16, the escapes of ISO-2022-JP, the file's own statement, or statistics. */
  readonly how: 'byte-order-mark' | 'valid-utf-8' | 'utf-16-pattern' | 'escapes' | 'declared' | 'guessed'
  /** 0-1; below 1 somebody should look at the text. */
  readonly confidence: number
  readonly warnings: readonly string[]
}

/** Bytes given to statistics. Enough for every model chardet has, and quick for files of any size. */
const sampleLength = 128 * 1024

/**
 * Reads bytes as text: byte order mark, then valid UTF-8, then the pattern of UTF-16, then what the file declares
 * (`declared`, an HTML page's charset), then statistics. Null where the bytes are not text in any of these.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): Decoded | null {
  const marked = decodeMarked(bytes)
  if (marked !== null) return marked
  const escaped = decodeEscapedJapanese(bytes)
  if (escaped !== null) return escaped
  const controls = shareOfControls(bytes)
  const isText = controls < 1 / 10
  const utf8 = strictly('utf-8', bytes)
  // A NUL or two in a text is somebody's accident; UTF-16 has them, or other controls, at every second byte.
  if (utf8 !== null && isText) return sure(utf8, 'UTF-8', 'valid-utf-8')
  if (bytes.includes(0)) return decodeUnmarkedUtf16(bytes)
  if (!isText) return null
  const asDeclared = decodeDeclared(bytes, declared)
  if (asDeclared !== null) return asDeclared
  // One byte in nine of a random file is such a control; no encoding that is guessed at uses them, and a stray one is rare.
  return controls > 1 / 50 ? null : decodeGuessed(bytes, declared)
}

/** The encoding a page of HTML or XML names in its first bytes; null where it names none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const start = iconv.decode(bytes.subarray(0, 4096), 'latin1')
  const found = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start) ?? /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(start)
  return found?.[1] ?? null
}

const sure = (text: string, encoding: string, how: Decoded['how'], warnings: readonly string[] = []): Decoded => ({ text, encoding, how, confidence: 1, warnings })

/** The mark itself stays at the start of the text; removing it is a recorded step of the canonical text. */
function decodeMarked(bytes: Uint8Array): Decoded | null {
  const [a, b, c, d] = bytes
  const encoding = a === 0xef && b === 0xbb && c === 0xbf ? 'UTF-8'
    : a === 0xff && b === 0xfe && c === 0 && d === 0 && bytes.length % 4 === 0 ? 'UTF-32LE'
    : a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'UTF-32BE'
    : a === 0xff && b === 0xfe ? 'UTF-16LE'
    : a === 0xfe && b === 0xff ? 'UTF-16BE'
    : null
  if (encoding === null) return null
  const strict = encoding.startsWith('UTF-32') ? null : strictly(encoding, bytes)
  if (strict !== null) return sure(strict, encoding, 'byte-order-mark')
  const text = iconv.decode(bytes, encoding, { stripBOM: false }).toWellFormed()
  const damaged = replacements(text)
  return sure(text, encoding, 'byte-order-mark', damaged === 0 ? [] : [damageSentence(damaged, encoding)])
}

/** UTF-16 without a mark: its NULs, the upper halves of ASCII characters, stand nearly all at odd (LE) or at even (BE) places. */
function decodeUnmarkedUtf16(bytes: Uint8Array): Decoded | null {
  if (bytes.length % 2 !== 0 || bytes.length < 4) return null
  let even = 0
  let odd = 0
  for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, at + 1)) if (at % 2 === 0) even += 1
    else odd += 1
  // Some characters, such as U+4E00, have a NUL as their lower half.
  const encoding = odd > even * 2 ? 'UTF-16LE' : even > odd * 2 ? 'UTF-16BE' : null
  if (encoding === null) return null
  const text = strictly(encoding, bytes)
  if (text === null || oddities(text) > text.length / 200) return null
  return sure(text, encoding, 'utf-16-pattern')
}

/** Japanese mail and old pages: seven bits, with escapes to and from the wide characters, so that it also passes for UTF-8. */
function decodeEscapedJapanese(bytes: Uint8Array): Decoded | null {
  const escape = bytes.indexOf(0x1b)
  if (escape === -1 || bytes[escape + 1] !== 0x24 || (bytes[escape + 2] !== 0x42 && bytes[escape + 2] !== 0x40)) return null
  const text = strictly('iso-2022-jp', bytes)
  return text === null || oddities(text) > 0 ? null : sure(text, 'ISO-2022-JP', 'escapes')
}

function decodeDeclared(bytes: Uint8Array, declared: string | null): Decoded | null {
  if (declared === null || !iconv.encodingExists(declared)) return null
  const encoding = webName(declared)
  // Strict UTF-8 was tried before, and a page in UTF-16 could not have said so in ASCII.
  if (/^utf-?(8|16|32)/i.test(encoding)) return null
  const text = iconv.decode(bytes, encoding)
  const damaged = replacements(text)
  if (damaged > text.length / 100) return null
  return { text, encoding, how: 'declared', confidence: damaged === 0 ? 1 : 0.8, warnings: damaged === 0 ? [] : [damageSentence(damaged, encoding)] }
}

function decodeGuessed(bytes: Uint8Array, declared: string | null): Decoded | null {
  // The sample begins near the first byte that tells encodings apart.
  const telling = bytes.findIndex((byte) => byte >= 0x80)
  const from = Math.max(0, telling - 1024)
  const sample = bytes.subarray(from, from + sampleLength)
  const guesses = analyse(sample)
    .map((guess) => ({ encoding: webName(guess.name), confidence: guess.confidence / 100 }))
    .filter((guess, index, all) => guess.confidence > 0 && !/^utf/i.test(guess.encoding) && iconv.encodingExists(guess.encoding) && all.findIndex((other) => other.encoding === guess.encoding) === index)
  if (!guesses.some((guess) => guess.encoding === 'windows-1252')) guesses.push({ encoding: 'windows-1252', confidence: 0.1 })
  // A reading with characters nobody writes loses to the next one without, however good its statistics.
  const read = guesses.map((guess) => ({ ...guess, odd: oddities(iconv.decode(sample, guess.encoding)) }))
  const fewest = Math.min(...read.map((guess) => guess.odd))
  const best = read.find((guess) => guess.odd <= fewest) ?? { encoding: 'windows-1252', confidence: 0.1, odd: 0 }
  if (looksLikeNoise(iconv.decode(sample, best.encoding))) return null
  const text = iconv.decode(bytes, best.encoding)
  const damaged = replacements(text)
  const others = read.filter((guess) => guess !== best && guess.odd <= fewest && guess.confidence >= 0.2).slice(0, 3).map((guess) => guess.encoding)
  const warnings = [
    ...(declared === null || webName(declared) === best.encoding ? [] : [`The file says its encoding is ${declared}, but its bytes do not fit.`]),
    ...(damaged > 0 ? [damageSentence(damaged, best.encoding)] : []),
    `The encoding is a guess: read as ${best.encoding}${others.length > 0 ? `; ${others.join(', ')} would fit too` : ''}.`,
  ]
  return { text, encoding: best.encoding, how: 'guessed', confidence: best.confidence, warnings }
}

/** The names under which browsers read Latin-1 and its kin: as the Windows code page that contains it (WHATWG Encoding Standard). */
const supersets: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252', 'latin1': 'windows-1252', 'ascii': 'windows-1252', 'us-ascii': 'windows-1252', 'windows-1252': 'windows-1252',
  'iso-8859-9': 'windows-1254', 'tis-620': 'windows-874', 'iso-8859-11': 'windows-874',
  'gb2312': 'GB18030', 'gbk': 'GB18030', 'gb18030': 'GB18030', 'x-gbk': 'GB18030',
  'ks_c_5601-1987': 'EUC-KR', 'euc-kr': 'EUC-KR', 'shift-jis': 'Shift_JIS', 'shift_jis': 'Shift_JIS', 'sjis': 'Shift_JIS', 'x-sjis': 'Shift_JIS',
  'euc-jp': 'EUC-JP', 'big5': 'Big5', 'big5-hkscs': 'Big5', 'koi8-r': 'KOI8-R', 'koi8-u': 'KOI8-U',
  'cp1251': 'windows-1251', 'windows-1251': 'windows-1251', 'cp1252': 'windows-1252', 'cp1250': 'windows-1250',
}
const webName = (label: string): string => supersets[label.trim().toLowerCase()] ?? label.trim()

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    // TypeError: other bytes than this encoding has; RangeError: a runtime built without it.
    if (error instanceof TypeError || error instanceof RangeError) return null
    throw error
  }
}

/** Controls, unassigned and private characters, replacement marks: signs of a wrong reading. */
const oddities = (text: string): number => (text.slice(0, sampleLength).match(/[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffd\p{Cn}\p{Co}]/gu) ?? []).length
const replacements = (text: string): number => (text.match(/\ufffd/g) ?? []).length

/** Share of the bytes that are controls text does not use, 0-1. ESC is left out: ISO-2022-JP is made of it. */
function shareOfControls(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, sampleLength)
  let controls = 0
  for (const byte of sample) if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b) || byte === 0x7f) controls += 1
  return sample.length === 0 ? 0 : controls / sample.length
}

const damageSentence = (damaged: number, encoding: string): string =>
  `${damaged} ${damaged === 1 ? 'place' : 'places'} could not be read as ${encoding} and ${damaged === 1 ? 'stands' : 'stand'} as \ufffd.`
