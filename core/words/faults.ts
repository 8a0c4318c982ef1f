import { Fault, type FaultCode, type FaultDetails } from '../domain/fault.ts'
import type { PlainFault } from '../rpc/wire.ts'
import { standardIds } from '../standards/ids.ts'
import { standardOf } from '../standards/likelihood.ts'
import { fileKindInWords } from './file-kinds.ts'
import { fileNameOf, listed, megabytes, quoted, shortened } from './phrases.ts'

/** A failure as a person reads it: what happened to which thing, and the way on. */
export interface FaultWords { readonly title: string; readonly text: string }

const gone = (thing: string): FaultWords => ({
  title: `This ${thing} is no longer in the project.`,
  text: 'It may have been removed or undone a moment ago. Undo brings it back.',
})

/** One function per fault; the compiler holds the list complete. */
export const faultWords = {
  'project-not-found': ({ path }) => ({ title: `${fileNameOf(path)} is not there any more.`, text: `Nothing was found at ${path}. If it was moved, open it from its new place.` }),
  'project-exists': ({ path }) => ({ title: `${fileNameOf(path)} already exists.`, text: 'Nothing was written. Choose another name, or open the project that is there.' }),
  'not-a-project': ({ path, reason }) => ({ title: `${fileNameOf(path)} is not an Assay project.`, text: `${sentence(reason)} The file was not changed. To read it as a document, open a project and import it.` }),
  'project-newer': ({ path, schema, supported, writtenBy }) => ({
    title: `${fileNameOf(path)} was written by a newer Assay.`,
    text: `It uses file version ${schema}${writtenBy ? ` (${writtenBy})` : ''}; this Assay reads up to version ${supported}. The file was not changed. Open it with the newer Assay.`,
  }),
  'project-damaged': ({ path, detail }) => ({ title: `${fileNameOf(path)} is damaged.`, text: `${sentence(detail)} The file was not changed. Make a copy of it, then restore a backup from the command line: assay restore.` }),
  'project-read-only': ({ path }) => ({ title: `${fileNameOf(path)} cannot be written to.`, text: 'The file or its folder is read-only. Nothing was changed. Copy the project to a folder of your own to work on it.' }),
  'project-locked': ({ path, holder }) => ({ title: `${fileNameOf(path)} is open somewhere else.`, text: `${holder ? `It is held by ${holder}. ` : ''}Close it there first; two writers at once could lose work.` }),
  'project-not-open': () => ({ title: 'No project is open.', text: 'Open a project, or make a new one, and try again.' }),
  'project-unreadable': ({ path, reason }) => ({ title: `${fileNameOf(path)} could not be read.`, text: `${sentence(reason)} The file was not changed.` }),
  'migration-failed': ({ path, from, to, reason }) => ({ title: `${fileNameOf(path)} could not be brought up to date.`, text: `Going from file version ${from} to ${to} stopped: ${sentence(reason)} The project is as it was, with a backup beside it.` }),
  'disk-full': ({ path }) => ({ title: 'The disk is full.', text: `${fileNameOf(path)} has no room to grow, and the last change was not saved. Everything before it is. Free some space and try again.` }),
  'write-failed': ({ path, reason }) => ({ title: `${fileNameOf(path)} could not be written.`, text: `${sentence(reason)} Choose another place, or check that the folder can be written to.` }),
  'backup-invalid': ({ path, detail }) => ({ title: `The backup ${fileNameOf(path)} did not pass its check.`, text: `${sentence(detail)} It was not used. The project itself is untouched.` }),

  'document-not-found': () => gone('document'),
  'claim-not-found': () => gone('claim'),
  'mark-not-found': () => gone('mark'),
  'source-not-found': () => gone('source'),
  'evidence-not-found': () => gone('evidence'),
  'judgement-not-found': () => gone('judgement'),
  'critique-not-found': () => gone('critique'),
  'entity-date-not-found': () => ({ title: 'These dates are no longer in the project.', text: 'They may have been removed or undone a moment ago. Undo brings them back.' }),
  'setting-invalid': ({ problems }) => ({ title: 'This cannot be set for the project.', text: `${problems.join(' ')} Nothing was changed.` }),
  'entity-date-reversed': ({ name, beganOn, endedOn }) => ({ title: `${name} would end before it began.`, text: `It is to begin on ${beganOn} and to end on ${endedOn}. Nothing was changed.` }),
  'question-not-found': () => gone('question'),
  'hypothesis-not-found': () => gone('hypothesis'),
  'matrix-item-not-found': () => gone('row'),
  'matrix-item-empty': () => ({ title: 'This row says nothing yet.', text: 'Give the evidence in words, or choose a piece of evidence that has an excerpt, a note or a source.' }),
  'saved-view-not-found': () => gone('saved view'),
  'prediction-not-found': ({ number }) => ({ title: `Claim ${number} is no prediction.`, text: 'Say first when it is due and by what it will be told.' }),
  'assumption-not-found': () => gone('assumption'),
  'review-not-found': () => gone('review'),
  'id-ambiguous': ({ prefix, matches }) => ({ title: `More than one thing has an id that begins with ${prefix}.`, text: `Give more of it: ${listed(matches, 'or')}.` }),
  'id-too-short': ({ prefix }) => ({ title: `${quoted(prefix)} is too short to be an id.`, text: 'Give at least six characters.' }),

  'document-already-imported': ({ title }) => ({ title: `${quoted(title)} is already in the project.`, text: 'The file holds the same bytes, so nothing was added.' }),
  'file-not-found': ({ path }) => ({ title: `${fileNameOf(path)} is not there any more.`, text: 'It was moved or removed after it was chosen. Choose it again.' }),
  'file-unreadable': ({ path, reason }) => ({ title: `${fileNameOf(path)} could not be read.`, text: `${sentence(reason)} Check that it can be opened in another program.` }),
  'file-empty': ({ path }) => ({ title: `${fileNameOf(path)} is empty.`, text: 'There is nothing in it to import.' }),
  'file-too-large': ({ path, bytes, limit }) => ({ title: `${fileNameOf(path)} is too large.`, text: `It has ${megabytes(bytes)}; Assay reads files up to ${megabytes(limit)}. Split it, and import the parts.` }),
  'format-unknown': ({ path, mediaType }) => ({ title: `${fileNameOf(path)} is of a kind Assay does not read.`, text: `${mediaType ? `It looks like ${fileKindInWords(mediaType)}. ` : ''}Assay reads plain text, Markdown and HTML. Save it as one of those, or paste its text.` }),
  'encoding-unclear': ({ path, guesses }) => ({ title: `The characters of ${fileNameOf(path)} could not be made out.`, text: `${guesses.length > 0 ? `It may be ${listed(guesses, 'or')}. ` : ''}Save it as UTF-8 and import it again.` }),
  'text-not-found': ({ path }) => ({ title: `${fileNameOf(path)} holds no text.`, text: 'It may be made of pictures only. Nothing was imported.' }),
  'document-in-use': ({ title, claims }) => ({ title: `${quoted(title)} still has ${claims === 1 ? 'a claim' : `${claims} claims`} marked in it.`, text: `Remove ${claims === 1 ? 'that claim' : 'those claims'} first, then the document.` }),

  'quote-not-found': ({ quote, nth, occurrences }) => ({
    title: 'The quote is not in the text.',
    text: occurrences === 0 ? `${quoted(shortened(quote, 120))} was not found, word for word.` : `${quoted(shortened(quote, 120))} stands there ${occurrences === 1 ? 'once' : `${occurrences} times`}; number ${nth} was asked for.`,
  }),
  'span-invalid': ({ start, end, characters }) => ({ title: 'That place is not in the text.', text: `Characters ${start} to ${end} were asked for, and the text has ${characters}. Select the words again.` }),
  'anchor-lost': ({ quote }) => ({ title: 'A mark no longer finds its words.', text: `${quoted(shortened(quote, 120))} is not where it was marked. The claim is kept; mark the words again where they stand now.` }),
  'claim-has-work': ({ number }) => ({ title: `Claim ${number} has been worked on.`, text: 'It is joined to another only while nothing but its marks hangs on it. Mark the words for the other claim instead.' }),
  'last-mark': () => ({ title: 'This is the only mark of its claim.', text: 'A claim keeps at least one place in a text. Remove the claim instead, or mark it somewhere else first.' }),
  'term-unknown': ({ term, standard, terms }) => ({ title: `${quoted(term)} is no term of ${nameOf(standard)}.`, text: terms.length > 0 ? `Its terms are ${listed(terms, 'and')}.` : 'It takes a number of percent.' }),
  'term-foreign': ({ term, standard, belongsTo, terms }) => ({ title: `${quoted(term)} is a term of ${listed(belongsTo.map(nameOf), 'and')}, not of ${nameOf(standard)}.`, text: `Choose one of ${listed(terms, 'or')}. Nothing is converted by itself.` }),
  'percent-out-of-range': ({ percent }) => ({ title: `${quoted(percent)} is not a number of percent.`, text: 'A likelihood goes from 0 to 100.' }),
  'value-unknown': ({ field, value, allowed }) => ({ title: `${quoted(value)} does not fit ${field}.`, text: `It can be ${listed(allowed, 'or')}.` }),
  'judgement-empty': () => ({ title: 'This judgement says nothing yet.', text: 'Give a likelihood, a confidence, a verdict or a rationale.' }),
  'prediction-resolved': ({ number }) => ({ title: `The prediction of claim ${number} is resolved.`, text: 'Its terms stand as it was resolved by them. Reopen it first.' }),
  'reviewer-is-asker': () => ({ title: 'A review is a second person’s.', text: 'Ask somebody other than yourself.' }),
  'review-open': ({ reviewer, number }) => ({ title: `${reviewer} is already asked to review claim ${number}.`, text: 'The review is done with the judgement they record.' }),
  'review-settled': ({ status }) => ({ title: `This review is already ${status}.`, text: 'Ask for another review if one is wanted.' }),
  'critique-settled': ({ status }) => ({ title: `This critique is already ${status}.`, text: 'Write a new critique to raise the matter again.' }),
  'source-in-use': ({ title, evidence }) => ({ title: `${evidence === 1 ? 'A piece of evidence rests' : `${evidence} pieces of evidence rest`} on ${quoted(title)}.`, text: 'Remove that evidence, or give it another source, then remove this one.' }),
  'source-cites-itself': () => ({ title: 'A source cannot cite itself.', text: 'Choose the source it got its account from.' }),

  'nothing-to-undo': () => ({ title: 'There is nothing to undo.', text: 'Every change of this project has been taken back already.' }),
  'nothing-to-redo': () => ({ title: 'There is nothing to redo.', text: 'A change made after undoing closes the way forward.' }),
  'history-diverged': ({ detail }) => ({ title: 'The history does not fit the project any more.', text: `${sentence(detail)} Nothing was changed. Run assay doctor on the file to see where they part.` }),

  'query-invalid': ({ query }) => ({ title: `${quoted(shortened(query, 60))} cannot be searched for.`, text: 'Close every quotation mark, and search for at least one letter or digit.' }),
  'target-exists': ({ path }) => ({ title: `${fileNameOf(path)} already exists.`, text: 'Nothing was written. Choose another name, or confirm that it may be replaced.' }),
  'target-invalid': ({ path, reason }) => ({ title: `${fileNameOf(path)} cannot be written there.`, text: `${sentence(reason)} Choose another place.` }),
  'format-needs-window': ({ format }) => ({ title: `${format.toUpperCase()} is made in the window only.`, text: 'Open the project in Assay and export it there.' }),
  'scope-empty': () => ({ title: 'There is nothing to export in this scope.', text: 'Mark a claim first, or choose a wider scope.' }),

  'path-not-chosen': ({ path }) => ({ title: `${fileNameOf(path)} was not chosen by you in a dialog.`, text: 'Assay only opens files a person picked or dropped. Choose it again.' }),
  cancelled: () => ({ title: 'Stopped.', text: 'What was done up to then is kept.' }),
  'backend-restarted': () => ({ title: 'The part of Assay that keeps the file had to start again.', text: 'Everything that was saved is there. The last step may not have been; look, and do it again if it is missing.' }),
  'backend-gone': ({ reason }) => ({ title: 'The part of Assay that keeps the file has stopped.', text: `${sentence(reason)} Everything that was saved is in the file. Close Assay and open it again.` }),
  'invalid-request': ({ path, issues }) => ({ title: 'This does not fit.', text: issues.length > 0 ? `${sentence(listed(issues, 'and'))} Correct it and try again.` : `The request ${path} was refused.` }),
  unexpected: ({ reference }) => ({ title: 'Something went wrong that should not have.', text: `It is noted under ${reference} in the log. What was saved before is safe; try again, or go on elsewhere.` }),
} satisfies { readonly [Code in FaultCode]: (details: FaultDetails[Code]) => FaultWords }

/** Any failure in words. What is no fault is a bug, and is called one. */
export function faultInWords(error: unknown): FaultWords {
  if (error instanceof Fault) return wordsOf({ code: error.code, details: error.details } as PlainFault)
  return { title: 'Something went wrong that should not have.', text: 'It is noted in the log. What was saved before is safe.' }
}

/** A fault that came as plain data, in words. */
export const plainFaultInWords = (fault: PlainFault): FaultWords => wordsOf(fault)

function wordsOf<Code extends FaultCode>(fault: { readonly code: Code; readonly details: FaultDetails[Code] }): FaultWords {
  const words = faultWords[fault.code] as (details: FaultDetails[Code]) => FaultWords
  return words(fault.details)
}

/** What people call a standard; an id nobody knows stands for itself. */
function nameOf(standard: string): string {
  const id = standardIds.find((known) => known === standard)
  return id ? standardOf(id).name : standard
}

/** A reason from elsewhere as a sentence of its own. */
function sentence(reason: string): string {
  const words = reason.trim()
  if (words === '') return ''
  const begun = words.charAt(0).toUpperCase() + words.slice(1)
  return /[.!?…]$/.test(begun) ? begun : `${begun}.`
}
