import type { Span } from '#core/domain/document.ts'

/** A word of a text one writes, and where it stands. */
export interface WordPlace extends Span { readonly word: string }

/**
 * The words of a text that a dictionary may be asked about. What holds digits, is written in capitals or in mixed case, is an
 * address or code, or is a name (a capital where no sentence begins) is nobody's spelling mistake to find.
 */
export function wordsToCheck(text: string): readonly WordPlace[] {
  const apart = [...text.matchAll(/`[^`\n]*`|\S*(?:[/\\@_]|\w\.\w)\S*|[\p{L}\p{M}'’]*\p{N}[\p{L}\p{M}\p{N}'’]*/gu)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
  return [...text.matchAll(/\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu)].flatMap(({ index: start, 0: written }) => {
    const end = start + written.length
    const isName = /^\p{Lu}/u.test(written) && !/(?:^|[.!?:…]["”’)\]]*\s+|\n\s*(?:[-*#>]+\s*)?)["“‘(]*$/u.test(text.slice(Math.max(0, start - 40), start))
    if (written.length < 3 || isName || /\p{L}\p{Lu}/u.test(written) || apart.some((span) => span.start < end && span.end > start)) return []
    return [{ start, end, word: written.replaceAll('’', "'") }]
  })
}

/** The American spelling of what may be a British one. The dictionary is American; both are right. */
const american: readonly (readonly [RegExp, string])[] = [
  [/our(s|ed|ing|able|ite|ites|er|ers|less|ful|hood|hoods|ism|ist|al|ally)?$/, 'or$1'],
  [/is(e|es|ed|ing|er|ers|ation|ations|ational|able)$/, 'iz$1'],
  [/ys(e|es|ed|ing|er|ers)$/, 'yz$1'],
  [/tre(s|d)?$/, 'ter$1'],
  [/ence(s|less)?$/, 'ense$1'],
  [/lling$/, 'ling'], [/lled$/, 'led'], [/ller(s)?$/, 'ler$1'],
  [/ogue(s|d)?$/, 'og$1'],
  [/programme(s)?$/, 'program$1'],
  [/^grey/, 'gray'], [/aemo/, 'emo'],
  [/judgement(s)?$/, 'judgment$1'], [/cheque(s)?$/, 'check$1'],
]

/** Other spellings under which the dictionary may know a word. */
export const variantsOf = (word: string): readonly string[] => american.flatMap(([form, plain]) => (form.test(word) ? [word.replace(form, plain)] : [])).filter((variant) => variant !== word)
