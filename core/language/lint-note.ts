import type { Note } from '../domain/note.ts'
import type { LintFinding } from './finding.ts'
import { lint } from './lint.ts'
import { noteTexts, type NoteText } from './note-texts.ts'

/** What is found in the wording of a note, with the text it stands in. */
export interface NoteFinding {
  readonly text: NoteText
  readonly finding: LintFinding
}

/** What the linter finds in one text of a note; the standard and the row are those of the note. */
export const lintNoteText = (text: NoteText, { standard, wordRow }: Pick<Note, 'standard' | 'wordRow'>): readonly NoteFinding[] =>
  lint(text.text, { ...text.context, standard, row: wordRow }).map((finding) => ({ text, finding }))

/** What the linter finds in a whole note, in the order of the note. */
export const lintNote = (note: Note): readonly NoteFinding[] => noteTexts(note).flatMap((text) => lintNoteText(text, note))
