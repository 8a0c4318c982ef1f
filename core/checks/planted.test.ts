import { describe, expect, test } from 'vitest'
import type { ContentId, DocumentId } from '../domain/ids.ts'
import { extractDocument } from '#formats/import/extract.ts'
import { findingsIn } from './checks.ts'
import type { CheckedDocument } from './corpus.ts'
import type { Finding } from './finding.ts'
import { cleanBudgets } from './planted/clean-budgets.fixture.ts'
import { cleanPacts } from './planted/clean-pacts.fixture.ts'
import { faultyBudgets } from './planted/faulty-budgets.fixture.ts'
import { faultyElections } from './planted/faulty-elections.fixture.ts'
import { faultyPacts } from './planted/faulty-pacts.fixture.ts'
import { heldOutClean } from './planted/held-out-clean.fixture.ts'
import { heldOutFaulty } from './planted/held-out-faulty.fixture.ts'
import type { PlantedDocument } from './planted/planted-document.fixture.ts'

const documentOf = (name: string, text: string, publishedOn: string): CheckedDocument => {
  const extraction = extractDocument({ bytes: Buffer.from(text), fileName: `${name}.md` })
  return { documentId: name as DocumentId, contentId: name as ContentId, title: extraction.facts.title, text: extraction.text, blocks: extraction.blocks, publishedOn, language: 'en' }
}
const documentsOf = ({ name, text, beside, publishedOn }: PlantedDocument): CheckedDocument[] =>
  [documentOf(name, text, publishedOn), ...(beside === undefined ? [] : [documentOf(`${name}-beside`, beside, publishedOn)])]
const findingsOf = (documents: readonly CheckedDocument[]): Finding[] => findingsIn({ documents, claims: [], sources: [], today: '2024-12-01' })
const squeezed = (words: string): string => words.replace(/\s+/g, ' ')

/** A fault is found by a finding of its check whose passages hold words of every place it was put. */
const isFound = (findings: readonly Finding[], [checks, ...quotes]: PlantedDocument['faults'][number]): boolean =>
  findings.some(({ check, passages }) => checks.split('|').includes(check) && quotes.every((quote) => passages.some((passage) => squeezed(passage.quote).includes(quote) || quote.includes(squeezed(passage.quote)))))

function missed(planted: readonly PlantedDocument[]): { readonly faults: number; readonly missing: string[] } {
  const missing = planted.flatMap((document) => {
    const findings = findingsOf(documentsOf(document))
    return document.faults.filter((fault) => !isFound(findings, fault)).map((fault) => `${document.name}: ${fault.join(' / ')}`)
  })
  return { faults: planted.reduce((sum, { faults }) => sum + faults.length, 0), missing }
}

const falseFindings = (clean: readonly PlantedDocument[]): string[][] =>
  clean.map((document) => findingsOf(documentsOf(document)).map(({ check, message }) => `${document.name}: ${check}: ${message}`))

const tuned = [...faultyPacts, ...faultyBudgets, ...faultyElections]
const cleanTuned = [...cleanPacts, ...cleanBudgets]

describe('planted faults', () => {
  test('are at least 150 in 40 documents, beside 40 documents without any', () => {
    expect([tuned.length + heldOutFaulty.length, cleanTuned.length + heldOutClean.length]).toEqual([40, 40])
    expect([...tuned, ...heldOutFaulty].reduce((sum, { faults }) => sum + faults.length, 0)).toBeGreaterThanOrEqual(150)
  })

  test.each([['of the tuned documents', tuned], ['of the documents held out', heldOutFaulty]] as const)('%s are found in nine cases of ten', (_, planted) => {
    const { faults, missing } = missed(planted)
    expect(missing.length / faults, missing.join('\n')).toBeLessThanOrEqual(0.1)
  })

  test.each([['tuned', cleanTuned], ['held out', heldOutClean]] as const)('that are none are found at most once in a clean document (%s)', (_, clean) => {
    expect(falseFindings(clean).filter((found) => found.length > 1)).toEqual([])
  })

  test('that are none are not found between clean documents either', () => {
    const across = findingsOf([...cleanTuned, ...heldOutClean].flatMap(documentsOf)).filter(({ passages }) => new Set(passages.map(({ documentId }) => documentId)).size > 1)
    expect(across.map(({ check, message }) => `${check}: ${message}`)).toEqual([])
  })
})

describe('the fixtures', () => {
  test('hold the words of every fault they name', () => {
    const absent = [...tuned, ...heldOutFaulty].flatMap((document) => document.faults.flatMap(([, ...quotes]) => quotes.filter((quote) => !`${document.text}${document.beside ?? ''}`.includes(quote))))
    expect(absent).toEqual([])
  })
})
