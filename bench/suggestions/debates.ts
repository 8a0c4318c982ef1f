import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A sentence of the CheckThat! 2024 data (English), and whether its annotators found it worth checking. */
export interface Labelled { readonly text: string; readonly isWorthChecking: boolean }
export interface Debates { readonly train: readonly Labelled[]; readonly dev: readonly Labelled[]; readonly devTest: readonly Labelled[] }

const folder = join(import.meta.dirname, '../../../shared/data/check-worthiness')

/** The three parts, with sentences of the last one left out of the first; null where the data is not on this machine. */
export function readDebates(): Debates | null {
  if (!existsSync(folder)) return null
  const [train, dev, devTest] = ['train', 'dev', 'dev-test'].map((part) => readPart(join(folder, `CT24_checkworthy_english_${part}.tsv`)))
  const tested = new Set(devTest!.map(({ text }) => text))
  return { train: train!.filter(({ text }) => !tested.has(text)), dev: dev!, devTest: devTest! }
}

function readPart(file: string): Labelled[] {
  return readFileSync(file, 'utf8').trim().split(/\r?\n/u).slice(1).map((line) => {
    const [, text = '', label = ''] = line.split('\t')
    const isQuoted = text.length > 1 && text.startsWith('"') && text.endsWith('"')
    return { text: (isQuoted ? text.slice(1, -1).replaceAll('""', '"') : text).trim(), isWorthChecking: label.trim() === 'Yes' }
  })
}
