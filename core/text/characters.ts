/** What a character can be; a unit has several at once (a capital is a letter). */
export const letter = 1
export const capital = 2
export const mark = 4
/** \p{Nd}: what numbers are written with. */
export const digit = 8
/** Other numbers too: "½", "Ⅳ". */
export const numeral = 16
export const white = 32
/** Half of a character that takes two units: only the pair tells what it is. */
export const half = 64
const known = 128

/** Asked of Unicode once for each unit that is met. */
const classes = new Uint8Array(0x10000)

/** What the unit at an index of a text is, as the sum of the above; 0 behind its end. */
export function classAt(text: string, index: number): number {
  if (index >= text.length) return 0
  const code = text.charCodeAt(index)
  const found = classes[code] ?? 0
  return found === 0 ? learn(code) : found
}

function learn(code: number): number {
  const character = String.fromCharCode(code)
  const found = known
    | (/\p{L}/u.test(character) ? letter : 0) | (/\p{Lu}/u.test(character) ? capital : 0) | (/\p{M}/u.test(character) ? mark : 0)
    | (/\p{Nd}/u.test(character) ? digit : 0) | (/\p{N}/u.test(character) ? numeral : 0) | (/\s/u.test(character) ? white : 0)
    | (code >= 0xd800 && code <= 0xdfff ? half : 0)
  classes[code] = found
  return found
}
