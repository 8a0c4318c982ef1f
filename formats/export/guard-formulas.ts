/** What a spreadsheet drops before it looks at a cell: spaces, controls and characters without width. Separators of cells and lines are not among them. */
const unseen = String.raw`[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u2028\u2029\p{Zs}\p{Cf}]*`
/**
 * Where a spreadsheet could begin to read a formula: at the start of the cell and of each of its lines, and after a
 * semicolon or a tab, at which programs set to such separators split; past anything unseen; before = + - @ or their
 * full-width forms.
 */
const beginning = new RegExp(String.raw`(?<=^|[\r\n;\t])(?=${unseen}[=+\-@＝＋－＠])`, 'gu')

/** A cell's text that no spreadsheet runs: an apostrophe stands before whatever could begin a formula. All else is untouched. */
export const guardedCell = (text: string): string => text.replace(beginning, "'")
