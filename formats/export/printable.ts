/**
 * Text as HTML and XML can hold it: line ends as LF, a control character as its visible picture (U+2400 and on), and
 * what neither can hold at all (half a surrogate pair, U+FFFE, U+FFFF, other C1 controls) as U+FFFD. Nothing vanishes.
 */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, (control) => String.fromCharCode(control === '\x7f' ? 0x2421 : 0x2400 + control.charCodeAt(0)))
    .replace(/[\x80-\x9f\ufffe\uffff]|\p{Noncharacter_Code_Point}/gu, '\ufffd')
}

/** On one line: every run of white space as one space. */
export const onOneLine = (text: string): string => printable(text).replace(/\s+/gu, ' ').trim()
