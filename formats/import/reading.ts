import type { Block, DocumentFacts, TextStep } from '#core/domain/document.ts'

/** What a reader makes of a text: its structure, and what it says of itself. */
export interface Reading { readonly blocks: readonly Block[]; readonly facts: ReadFacts }

/** Facts as a text tells them; many tell no title. */
export type ReadFacts = { readonly [Name in keyof DocumentFacts]: string | null }

/** A reading that also made the text, where the canonical text is not the file's own letters. */
export interface RenderedReading extends Reading {
  readonly text: string
  readonly steps: readonly TextStep[]
  /** Sentences about what the format could not carry over. */
  readonly warnings: readonly string[]
  /** Set where text of the document's own was left behind. */
  readonly partial?: true
}

export const noFacts: ReadFacts = { title: null, author: null, site: null, publishedOn: null, url: null, language: null }
