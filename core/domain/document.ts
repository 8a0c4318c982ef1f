import type { ContentId, DocumentId, EditionId } from './ids.ts'

/** Half-open span of UTF-16 indexes into a canonical text. */
export interface Span { readonly start: number; readonly end: number }

export const blockKinds = ['heading', 'paragraph', 'list-item', 'quote', 'table-cell', 'caption'] as const
export type BlockKind = (typeof blockKinds)[number]

/** Why a block is not the author's argument. Such text is kept and marked, never dropped. */
export const boilerplateReasons = ['repeated-title', 'see-also', 'table-of-contents', 'navigation', 'byline', 'footer'] as const
export type BoilerplateReason = (typeof boilerplateReasons)[number]

/**
 * A piece of structure over the canonical text. Blocks are in reading order, do not overlap, and every
 * character outside all blocks is white space. `level`: 1-6 for headings, nesting depth from 1 for list items,
 * 0 elsewhere. Table cells carry their place.
 */
export interface Block extends Span {
  readonly kind: BlockKind
  readonly level: number
  readonly boilerplate: BoilerplateReason | null
  /** Zero-based place of a table cell; null elsewhere. `table` counts the tables of the text. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number; readonly header: boolean } | null
}

/** What can be done on the way from bytes to the canonical text. */
export const textStepIds = ['decoded', 'pasted', 'byte-order-mark-removed', 'line-ends-unified', 'lone-surrogates-replaced', 'controls-made-visible', 'markup-removed', 'raised-numbers-kept-raised'] as const
export type TextStepId = (typeof textStepIds)[number]

/** What was done to bytes to arrive at the canonical text, in order, with details a person can check. */
export interface TextStep { readonly step: TextStepId; readonly detail: string }

/** What reading a file gives: everything the project will keep, before it is kept. */
export interface Extraction {
  readonly mediaType: string
  /** IANA name of the encoding the bytes were read in; null where the format says nothing of bytes (pasted text). */
  readonly encoding: string | null
  /** Never altered after import. Line ends are LF; no lone surrogates; no U+FEFF at the start. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly facts: DocumentFacts
  readonly steps: readonly TextStep[]
  /** Sentences for a person: what could not be carried over, what looks odd. */
  readonly warnings: readonly string[]
  /** Set where some of the document's own content (text, pictures with meaning) was left behind; a warning says what. */
  readonly partial?: true
}

/** Bibliographic facts, named as in CSL where CSL has a name. Dates are ISO 8601 of day, month or year precision. */
export interface DocumentFacts {
  readonly title: string
  readonly author: string | null
  /** The publication or site (CSL container-title). */
  readonly site: string | null
  readonly publishedOn: string | null
  readonly url: string | null
  /** BCP 47. */
  readonly language: string | null
}

export interface DocumentRecord extends DocumentFacts {
  readonly documentId: DocumentId
  readonly editionId: EditionId
  readonly fileName: string
  readonly mediaType: string
  readonly encoding: string | null
  /** Of the original bytes, hex. */
  readonly sha256: string
  /** Length in Unicode code points. */
  readonly characters: number
  readonly importedAt: string
  readonly warnings: readonly string[]
  /** Counts the library shows. */
  readonly claims: number
  readonly marks: number
  /** Claims marked in it that nobody has judged. */
  readonly unrated: number
  readonly openCritiques: number
}

/** A document opened for reading. */
export interface DocumentText {
  readonly documentId: DocumentId
  readonly editionId: EditionId
  readonly contentId: ContentId
  readonly text: string
  readonly blocks: readonly Block[]
  readonly steps: readonly TextStep[]
}
