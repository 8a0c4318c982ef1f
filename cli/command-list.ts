import type { Command } from './command.ts'

interface Entry {
  readonly name: string
  /** One line, without a full stop. */
  readonly summary: string
  /** Read only when it is asked for: a command does not wait for what others need. */
  readonly load: () => Promise<Command>
}

/** Every command, in the order of the work. */
export const commandList: readonly Entry[] = [
  { name: 'new', summary: 'Make an empty project', load: async () => (await import('./commands/new.ts')).newProject },
  { name: 'import', summary: 'Read files into the project as documents', load: async () => (await import('./commands/import.ts')).importFilesCommand },
  { name: 'documents', summary: 'List the documents', load: async () => (await import('./commands/documents.ts')).documents },
  { name: 'text', summary: 'Print the canonical text of a document, and nothing else', load: async () => (await import('./commands/text.ts')).text },
  { name: 'blocks', summary: 'List the headings, paragraphs and other blocks of a document', load: async () => (await import('./commands/blocks.ts')).blocks },
  { name: 'suggest', summary: 'Say of every sentence what it is, how much it is worth checking, and why', load: async () => (await import('./commands/suggest.ts')).suggest },
  { name: 'claim', summary: 'Mark a passage of a document and make a claim of it', load: async () => (await import('./commands/claim.ts')).claimCommand },
  { name: 'source', summary: 'Add a source', load: async () => (await import('./commands/source.ts')).source },
  { name: 'evidence', summary: 'Tie a source to a claim as evidence', load: async () => (await import('./commands/evidence.ts')).evidence },
  { name: 'judge', summary: 'Say how likely a claim is, with what confidence, and why; earlier judgements stay', load: async () => (await import('./commands/judge.ts')).judge },
  { name: 'critique', summary: 'Criticise a claim, mark, source, piece of evidence or judgement', load: async () => (await import('./commands/critique.ts')).critique },
  { name: 'claims', summary: 'List claims with their judgements, evidence and critiques', load: async () => (await import('./commands/claims.ts')).claims },
  { name: 'search', summary: 'Find words in documents and claims', load: async () => (await import('./commands/search.ts')).search },
  { name: 'checks', summary: 'List what does not fit, in documents and across them', load: async () => (await import('./commands/checks.ts')).checks },
  { name: 'wording', summary: 'List what is weak in the wording of the note: vague words, mixed rows, bare percentages', load: async () => (await import('./commands/wording.ts')).wording },
  { name: 'export', summary: 'Write the analyst’s note to a file', load: async () => (await import('./commands/export.ts')).exportNote },
  { name: 'formats', summary: 'List the formats Assay reads and writes, with what each cannot carry', load: async () => (await import('./commands/formats.ts')).formats },
  { name: 'history', summary: 'List the changes, newest first', load: async () => (await import('./commands/history.ts')).history },
  { name: 'undo', summary: 'Take back the last change', load: async () => (await import('./commands/undo.ts')).undo },
  { name: 'redo', summary: 'Do again what was undone last', load: async () => (await import('./commands/undo.ts')).redo },
  { name: 'doctor', summary: 'Examine the whole project, and change nothing', load: async () => (await import('./commands/doctor.ts')).doctor },
  { name: 'backup', summary: 'Copy the project to a new file, read back whole', load: async () => (await import('./commands/backup.ts')).backup },
  { name: 'restore', summary: 'Make a project of a backup', load: async () => (await import('./commands/backup.ts')).restoreCommand },
]

/** Commands whose work is planned, so that nobody looks for a typing error. */
export const laterCommands: Readonly<Record<string, string>> = {
  verify: 'Sealed bundles are not part of this Assay yet.',
}
