import fc from 'fast-check'
import type { CritiqueRecord } from '#core/domain/claim.ts'
import type { NoteMaterial } from './make-note.ts'

const nasty = [
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</style></head><script>1</script>', "' onmouseover='x", '<!-- ', ']]>', '&lt;b&gt; &amp; &#0;', '[a](javascript:alert(1))', '![x](http://tracker.example/p.png)',
  '[x]: http://evil.example', '# heading', 'setext\n===', '---', '***', '```', '~~~\nopen fence', '1. one', '- item', '> quote', '| a | b |\n|---|---|\n| c | d |', '\tcode', '    code', '<https://x.example>', '*a**b_c_', '\\', 'ends in a backslash\\',
  '=1+1', ' =cmd|\' /C calc\'!A0', '\u00a0@SUM(A1)', '＝1+1', 'a\n+2', 'a;=3', '-', '"quoted", and, commas', 'line\r\nline\rline', '\ud800 lone', '\0\x07\x1b\x7f\x85', '\ufffe\uffff\ufeff', '\u202eevil\u202c', 'שלום עולם', 'مرحبا', 'e\u0301👩‍👩‍👧‍👦', '$x$ and $y$', '<a href="data:text/html,x">', 'mailto:a@b.example', 'x'.repeat(5_000), '', ' ', '\n\n',
]

/** Text as anybody might type or paste it, and as nobody should. */
export const anyText = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...nasty) }, { weight: 2, arbitrary: fc.array(fc.constantFrom(...nasty), { maxLength: 4 }).map((parts) => parts.join('\n')) }, fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }))

/** A project with every text that a person or a document brings replaced, in order and round again. */
export function withTexts(material: NoteMaterial, texts: readonly string[]): NoteMaterial {
  let next = 0
  const text = (): string => texts[next++ % texts.length] ?? ''
  const critique = (record: CritiqueRecord): CritiqueRecord => ({ ...record, text: text(), analyst: text(), replies: record.replies.map((reply) => ({ ...reply, text: text(), analyst: text() })) })
  return {
    ...material,
    project: { ...material.project, title: text() },
    documents: material.documents.map((document) => ({ ...document, title: text(), author: text(), site: text(), url: text(), fileName: text(), language: text(), publishedOn: text() })),
    sources: material.sources.map((source) => ({ ...source, title: text(), author: text(), publisher: text(), url: text(), note: text(), critiques: source.critiques.map(critique) })),
    questions: (material.questions ?? []).map((question) => ({
      ...question, text: text(), note: text(), analyst: text(),
      hypotheses: question.hypotheses.map((hypothesis) => ({ ...hypothesis, text: text(), note: text() })),
      items: question.items.map((item) => ({ ...item, text: text(), cells: item.cells.map((cell) => ({ ...cell, analyst: text() })) })),
    })),
    claims: material.claims.map((claim) => ({
      ...claim,
      statement: text(),
      note: text(),
      tags: [text()],
      assignee: text(),
      asOf: text(),
      marks: claim.marks.map((mark) => ({ ...mark, quote: text(), prefix: text(), suffix: text() })),
      evidence: claim.evidence.map((piece) => ({ ...piece, excerpt: text(), locator: text(), note: text(), passage: piece.passage && { ...piece.passage, quote: text() } })),
      judgements: claim.judgements.map((judgement) => ({ ...judgement, rationale: text(), analyst: text() })),
      critiques: claim.critiques.map(critique),
    })),
  }
}
