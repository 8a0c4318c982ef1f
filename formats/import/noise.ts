/**
 * Joins no writer makes, with a letter beyond ASCII on at least one side: from one of these scripts straight into
 * another, or from a small letter to a capital. ASCII alone says nothing; code and Base64 are full of such joins.
 */
const scripts = ['Latin', 'Cyrillic', 'Greek', 'Hebrew', 'Arabic', 'Thai'].map((name) => new RegExp(`\\p{Script=${name}}`, 'u'))
const scriptOf = (character: string): number => scripts.findIndex((script) => script.test(character))
const isSmall = (character: string): boolean => /\p{Ll}/u.test(character)
const isCapital = (character: string): boolean => /\p{Lu}/u.test(character)

/** Below this many characters a name or a formula may weigh as much as the text. */
const tellingLength = 120
/** Measured: real texts stay below 0.01, texts read in a wrong encoding of their own script below 0.08, random letters lie from 0.1 to 0.4. */
const mostJoins = 0.1

/** True where letters follow on one another as only random bytes do, when they are read as text in a guessed encoding. */
export function looksLikeNoise(text: string): boolean {
  if (text.length < tellingLength) return false
  let joins = 0
  for (let at = 1; at < text.length; at += 1) if (isUnwritten(text.charAt(at - 1), text.charAt(at))) joins += 1
  return joins > text.length * mostJoins
}

function isUnwritten(before: string, after: string): boolean {
  if (before < '\x80' && after < '\x80') return false
  const [from, to] = [scriptOf(before), scriptOf(after)]
  if (from === -1 || to === -1) return false
  return from !== to || (isSmall(before) && isCapital(after))
}
