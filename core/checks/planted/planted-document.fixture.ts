/** A fault put into a text on purpose: the checks of which one must find it (joined by |), and words of every passage it is about. */
export type PlantedFault = readonly [checks: string, ...quotes: string[]]

/** A short article in Markdown with its planted faults; without any, nothing should be found in it. `beside` is a second document of the same project. */
export interface PlantedDocument {
  readonly name: string
  readonly publishedOn: string
  readonly text: string
  readonly beside?: string
  readonly faults: readonly PlantedFault[]
}
