import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClaimId } from '#core/domain/ids.ts'
import { confidenceLevels, standardIds, verdictIds } from '#core/standards/ids.ts'
import { termsOf } from '#core/standards/likelihood.ts'
import { aClaim, aDocument, aJudgement, aMark, harbourProject } from './harbour.fixture.ts'
import { makeNote, type NoteMaterial } from './make-note.ts'

const note = makeNote(harbourProject())

describe('makeNote', () => {
  it('tells the claims in reading order: by document, then by first mark', () => {
    const material = harbourProject()
    const shuffled = { ...material, claims: [...material.claims].reverse() }
    expect(makeNote(shuffled).claims.map(({ record }) => record.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    const otherWay = makeNote({ ...material, documents: [...material.documents].reverse() })
    expect(otherWay.claims.map(({ number, record }) => [number, record.number])[0]).toEqual([1, 1])
    expect(otherWay.claims[0]?.quotes.map(({ documentTitle }) => documentTitle)).toEqual(['Reply of the Harbour Authority', 'The Kallas lease: a harbour changes hands'])
  })

  it('places each quote by section, paragraph and code points', () => {
    const claim = claimOf(9)
    const document = aDocument(9, { title: 'Signals' }, ['# Signals', '## 🚢 Ships', 'First.', '- 👩‍✈️ Pilots say so.'])
    const { claims } = makeNote({ ...harbourProject(), documents: [document.record], texts: [document.text], claims: [{ ...claim, marks: [aMark(50, claim.claimId, document, 'Pilots say')] }] })
    const start = [...document.text.text.slice(0, document.text.text.indexOf('Pilots'))].length
    expect(claims[0]?.quotes[0]).toMatchObject({ section: '🚢 Ships', paragraph: 2, start, end: start + 10 })
    expect(start).toBeLessThan(document.text.text.indexOf('Pilots'))
  })

  it('keeps a quote that its text no longer proves, and gives it no place', () => {
    const material = harbourProject()
    const moved = { ...material, texts: material.texts.map((text) => ({ ...text, text: `x${text.text}` })) }
    const { claims, openQuestions } = makeNote(moved)
    expect(claims.every(({ quotes }) => quotes.every(({ start, section, paragraph }) => start === null && section === null && paragraph === null))).toBe(true)
    expect(openQuestions.find(({ kind }) => kind === 'lost-quote')?.claims).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(makeNote({ ...material, texts: [] }).claims[0]?.quotes[0]).toMatchObject({ start: null, quote: material.claims[0]?.marks[0]?.quote })
  })

  it('numbers the bibliography in order of first use, then whom the sources cite, then the rest of the project', () => {
    expect(note.bibliography.map(({ title }) => title)).toEqual([
      'The Kallas lease: a harbour changes hands', 'Reply of the Harbour Authority', 'Official Gazette of Velmark, no. 4', 'Where the lease money goes', 'Conversation with a retired harbour pilot', 'Quarterly traffic tables, 2023–2025', 'Kallas: gateway to the north',
    ])
    expect(note.bibliography.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(note.bibliography[3]?.drawsOn).toEqual([7])
    expect(note.bibliography[5]?.texts).toEqual([2])
  })

  it('writes grades as they are written, with F and 6 as given', () => {
    expect(note.claims.flatMap(({ evidence }) => evidence.map(({ grade }) => grade))).toEqual(['A1', '2', 'D4', 'F6', 'B2', '3', 'B1', 'A2'])
    expect(note.claims[2]?.evidence[0]?.gradeInWords).toBe('source: reliability cannot be judged; information: truth cannot be judged')
  })

  it('gives the latest judgement of each analyst and counts the earlier ones', () => {
    expect(note.claims[0]?.judgements.map(({ analyst, verdict }) => [analyst, verdict])).toEqual([['R. Vance', 'Contradicted'], ['M. Ito', 'Contradicted']])
    expect(note.claims[0]?.earlierJudgements).toBe(1)
  })

  it('never says likelihood and confidence in one sentence, whatever the standard', () => {
    const rated = fc.constantFrom(...standardIds).chain((standard) =>
      fc.record({ standard: fc.constant(standard), term: fc.constantFrom(null, ...termsOf(standard).map(({ id }) => id)), percent: fc.option(fc.integer({ min: 0, max: 100 })), confidence: fc.option(fc.constantFrom(...confidenceLevels)), verdict: fc.option(fc.constantFrom(...verdictIds)) }),
    )
    fc.assert(
      fc.property(rated, fc.constantFrom(1 as const, 2 as const), (parts, wordRow) => {
        const material = harbourProject()
        const claim = { ...claimOf(1), judgements: [aJudgement(1, 1, 'M. Ito', parts)] }
        const made = makeNote({ ...material, project: { ...material.project, wordRow }, claims: [claim] })
        const judgement = made.claims[0]?.judgements[0]
        expect(judgement?.likelihood ?? '').not.toMatch(/confidence/i)
        expect(judgement?.confidence ?? '').not.toMatch(/likel|chance|probab|remote|%|certain/i)
        expect(judgement?.likelihood === null).toBe(parts.term === null && parts.percent === null)
        expect(judgement?.confidence === null).toBe(parts.confidence === null)
        for (const sentence of made.summary.words.split(/(?<=\.) /)) expect(/confidence/i.test(sentence) && /likel|chance/i.test(sentence)).toBe(false)
      }),
    )
  })

  it('asks what is not settled, and of which claims', () => {
    expect(note.openQuestions.map(({ kind, claims, references }) => [kind, claims, references])).toEqual([
      ['unjudged', [5, 8], []],
      ['no-evidence', [5, 6, 8], []],
      ['disagreement', [3], []],
      ['no-confidence', [6], []],
      ['needs-review', [6], []],
      ['critique', [2], []],
      ['critique', [3], []],
      ['critique', [], [4]],
      ['critique', [6], []],
      ['critique', [4], []],
    ])
  })

  it('sums up in words and figures that agree', () => {
    expect(note.summary).toMatchObject({ claims: 8, judged: 6, openCritiques: 5 })
    expect(note.summary.verdicts.reduce((sum, { count }) => sum + count, 0)).toBe(note.summary.judged)
    expect(note.summary.words).toBe(
      'This note weighs 8 claims from 2 documents. 6 of them have been judged by M. Ito and R. Vance: 1 mixed, 2 contradicted and 1 unverified. On 1 the analysts differ and 1 has no verdict. 5 critiques are open.',
    )
    expect(makeNote({ ...harbourProject(), claims: [] }).summary.words).toBe('No claim has been marked yet.')
  })

  it('keeps to its scope, and lists only what the scope uses', () => {
    const material = harbourProject()
    const [first, , third] = material.claims.map(({ claimId }) => claimId)
    const chosen = makeNote(inScope({ of: 'claims', claimIds: [third, first].filter((id): id is ClaimId => id !== undefined) }))
    expect(chosen.claims.map(({ record }) => record.number)).toEqual([1, 3])
    expect(chosen.bibliography.map(({ title }) => title)).not.toContain('Where the lease money goes')
    expect(chosen.scopeInWords).toBe('2 chosen claims')
    const [ofReply] = material.documents.slice(1).map(({ documentId }) => makeNote(inScope({ of: 'document', documentId })))
    assert(ofReply)
    expect(ofReply.claims.map(({ record }) => record.number)).toEqual([1])
    expect(ofReply.claims[0]?.quotes[0]?.documentTitle).toBe('Reply of the Harbour Authority')
    expect(ofReply.scopeInWords).toBe('Reply of the Harbour Authority')
  })

  it('names what a critique is aimed at', () => {
    expect(note.claims.flatMap(({ critiques }) => critiques.map(({ about }) => about))).toEqual(['the claim', 'the claim', 'evidence 1', 'the quote', 'the claim', 'the claim'])
  })
})

const claimOf = (n: number) => aClaim(n, `Claim ${n}.`)
const inScope = (scope: NoteMaterial['scope']): NoteMaterial => ({ ...harbourProject(), scope })

describe('the matrices of a note', () => {
  it('say in words which hypothesis the evidence contradicts least, and who parts over it', () => {
    const [matrix] = note.matrices
    expect(matrix).toMatchObject({
      question: 'Why did rival lines leave Kallas?',
      hypotheses: [{ sign: 'H1', text: 'The new dues drove them out' }, { sign: 'H2', text: 'The inner basin was closed for works' }],
      rows: [
        { sign: 'E1', weight: 'high credibility, medium relevance', ratings: ['CC (M. Ito), C (R. Vance)', 'I'], linchpin: false },
        { sign: 'E2', ratings: ['II', 'N'], linchpin: true },
        { sign: 'E3', ratings: ['', ''], linchpin: false },
      ],
    })
    expect(matrix?.reading).toContain('H2 is the least inconsistent with the evidence.')
    expect(matrix?.reading).toContain('It hangs on E2')
    expect(matrix?.scores.map(({ values }) => values.length)).toEqual([2, 2, 2])
  })

  it('are told only where the note is about the whole project', () => {
    expect(makeNote({ ...harbourProject(), scope: { of: 'document', documentId: harbourProject().documents[0]!.documentId } }).matrices).toEqual([])
  })
})
