/** White space and characters without width, which a spreadsheet drops before it looks at a cell. */
const unseen = String.raw`[\s\p{Zs}\p{Cf}\0]*`
/**
 * Where a spreadsheet could begin to read a formula: at the start of the cell, of each of its lines, and after a semicolon
 * or a tab, at which programs set to such separators split; past anything unseen; before = + - @ or their full-width forms.
 */
const beginning = new RegExp(String.raw`(^|[\r\n;\t])(?=${unseen}[=+\-@＝＋－＠])`, 'gu')

/** A cell's text that no spreadsheet runs: an apostrophe stands before whatever could begin a formula. All else is untouched. */
export const guardedCell = (text: string): string => text.replace(beginning, "$1'")
