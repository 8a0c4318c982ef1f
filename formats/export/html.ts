import { createHash } from 'node:crypto'
import type { BibliographyEntry, Note, NoteMatrix, NoteScale, OpenQuestion } from '#core/domain/note.ts'
import { credibilities, reliabilities } from '#core/standards/admiralty.ts'
import { confidenceInWords, confidences } from '#core/standards/confidence.ts'
import { addressHtml, cellHtml, claimHtml, claimLinksHtml, critiquesHtml, referenceHtml, shortLikelihoodHtml } from './html-claim.ts'
import { verdictHtml } from './html-shapes.ts'
import { darkStyle, noteStyle, printStyle } from './html-style.ts'
import { html, type Markup } from './markup.ts'
import { madeWith, prose } from './note-prose.ts'
import { richHtml } from './rich-text-html.ts'
import { inSentence, momentInWords } from './words.ts'

/** The note as one HTML file: nothing outside it is needed or fetched, nothing in it runs. */
export const renderHtml = (note: Note): string => page(note, noteStyle + darkStyle + printStyle(note.title))

/** The same for the printer and for PDF: light whatever the machine prefers. `faces`: @font-face rules with data: addresses, of “Source Serif 4” and “Inter”, to set it in. */
export const renderPrintHtml = (note: Note, faces = ''): string => page(note, faces + noteStyle + printStyle(note.title))

function page(note: Note, style: string): string {
  // The policy lets in this very style sheet and nothing else, whatever a reader's machine would allow.
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; font-src data:; base-uri 'none'; form-action 'none'`
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Assay">
${note.analysts.length === 0 ? null : html`<meta name="author" content="${note.analysts.join(', ')}">`}
<title>${note.title}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<a class="skip" href="#summary">To the summary</a>
<div class="page">
${headerHtml(note)}
<main>
${summaryHtml(note)}
<section aria-labelledby="claims"><h2 id="claims">Claims</h2>${note.claims.length === 0 ? html`<p>${note.summary.words}</p>` : note.claims.map(claimHtml)}</section>
${matricesHtml(note.matrices)}
${questionsHtml(note.openQuestions)}
${bibliographyHtml(note.bibliography)}
${keyHtml(note)}
</main>
<footer>${madeWith(note.madeAt)}</footer>
</div>
</body>
</html>
`.markup
}

const headerHtml = (note: Note): Markup => html`<header>
<p class="kicker">${prose.kicker}</p>
<h1 dir="auto">${note.title}</h1>
<dl class="front">
<dt>Covers</dt><dd><bdi>${note.scopeInWords}</bdi></dd>
${note.analysts.length === 0 ? null : html`<dt>${note.analysts.length === 1 ? 'Analyst' : 'Analysts'}</dt><dd>${note.analysts.map((analyst, index) => html`${index === 0 ? '' : ', '}<bdi>${analyst}</bdi>`)}</dd>`}
<dt>Standard</dt><dd>${note.standardName}</dd>
<dt>Made</dt><dd><time datetime="${note.madeAt}">${momentInWords(note.madeAt)}</time></dd>
</dl>
<nav aria-label="Contents"><ul><li><a href="#summary">Summary</a></li><li><a href="#claims">Claims</a></li>${note.matrices.length === 0 ? null : html`<li><a href="#hypotheses">Competing hypotheses</a></li>`}<li><a href="#questions">Open questions</a></li><li><a href="#bibliography">Bibliography</a></li><li><a href="#key">How to read this note</a></li></ul></nav>
</header>`

const summaryHtml = (note: Note): Markup => html`<section aria-labelledby="summary"><h2 id="summary">Summary</h2>
<p class="lead">${note.summary.words}</p>
${note.claims.length === 0 ? null : html`<div class="scroll"><table class="claims"><caption>Claims in reading order</caption>
<thead><tr><th scope="col">No.</th><th scope="col">Claim</th><th scope="col">Verdict</th><th scope="col">Likelihood</th><th scope="col">Confidence</th></tr></thead>
<tbody>${note.claims.map(
  (claim) => html`<tr><td class="figure">${claim.number}</td><td><a href="#claim-${claim.number}" dir="auto">${claim.statement}</a></td><td>${
    claim.judgements.length === 0 ? html`<span class="absent">Not judged</span>` : cellHtml(claim, ({ drawn }) => (drawn ? verdictHtml(drawn) : null))
  }</td><td>${cellHtml(claim, shortLikelihoodHtml)}</td><td>${cellHtml(claim, ({ confidenceInShort }) => confidenceInShort === null ? null : html`${confidenceInShort}`)}</td></tr>`,
)}</tbody></table></div>`}</section>`

const matricesHtml = (matrices: readonly NoteMatrix[]): Markup | null => matrices.length === 0 ? null : html`<section aria-labelledby="hypotheses"><h2 id="hypotheses">Competing hypotheses</h2>
<p>${prose.matrices}</p>
${matrices.map(matrixHtml)}</section>`

const matrixHtml = ({ record, question, reading, hypotheses, rows, scores }: NoteMatrix): Markup => html`<h3 dir="auto">Question: ${question}</h3>
${richHtml(record.note)}
<p class="lead">${reading}</p>
${hypotheses.length === 0 ? null : html`<dl class="front">${hypotheses.map(({ sign, text }, at) => html`<dt>${sign}</dt><dd dir="auto">${text}${richHtml(record.hypotheses[at]?.note ?? '')}</dd>`)}</dl>
<div class="scroll"><table class="claims"><caption>Evidence against hypotheses</caption>
<thead><tr><th scope="col">Evidence</th>${hypotheses.map(({ sign }) => html`<th scope="col">${sign}</th>`)}</tr></thead>
<tbody>${rows.map(({ sign, text, weight, ratings, linchpin }) => html`<tr><td><bdi>${sign}: ${text}</bdi> <small>(${weight})</small>${linchpin ? html` <small><strong>Linchpin.</strong> ${prose.linchpin}</small>` : null}</td>${ratings.map((rating) => html`<td>${rating === '' ? '–' : rating}</td>`)}</tr>`)}
${rows.length === 0 ? null : scores.map(({ words, values }) => html`<tr><th scope="row">${words}</th>${values.map((value) => html`<td class="figure">${value}</td>`)}</tr>`)}</tbody></table></div>`}`

const questionsHtml = (questions: readonly OpenQuestion[]): Markup => html`<section aria-labelledby="questions"><h2 id="questions">Open questions</h2>${
  questions.length === 0
    ? html`<p>${prose.nothingOpen}</p>`
    : html`<ul class="questions">${questions.map(
        ({ words, claims, references }) => html`<li>${words} <span class="where">${claimLinksHtml(claims)}${references.map((reference) => html` ${referenceHtml(reference)}`)}</span></li>`,
      )}</ul>`
}</section>`

const bibliographyHtml = (entries: readonly BibliographyEntry[]): Markup => html`<section aria-labelledby="bibliography"><h2 id="bibliography">Bibliography</h2>${
  entries.length === 0 ? html`<p>${prose.noBibliography}</p>` : html`<ol class="bibliography">${entries.map(entryHtml)}</ol>`
}</section>`

const entryHtml = (entry: BibliographyEntry): Markup => html`
<li id="entry-${entry.number}"><span class="number">[${entry.number}]</span><div><p dir="auto">${entry.before}<cite>${entry.title}</cite>${entry.after}${addressHtml(entry.url)}</p>
${entry.grade === '' ? null : html`<p class="remark">Grade <strong>${entry.grade}</strong>: ${inSentence(entry.gradeInWords)}.</p>`}
${entry.drawsOn.length === 0 ? null : html`<p class="remark">Draws on ${entry.drawsOn.map((number) => html`${referenceHtml(number)} `)}</p>`}
${entry.texts.length === 0 ? null : html`<p class="remark">Its text: ${entry.texts.map((number) => html`${referenceHtml(number)} `)}</p>`}
${richHtml(entry.note)}${critiquesHtml(entry.critiques, html``)}</div></li>`

const keyHtml = (note: Note): Markup => html`<section class="key" aria-labelledby="key"><h2 id="key">How to read this note</h2>
<p>${prose.key}</p>
<h3>Verdicts</h3>
<p>${prose.verdicts}</p>
<table><tbody>${note.verdicts.map((verdict) => html`<tr><th scope="row">${verdictHtml(verdict)}</th><td>${verdict.meaning}</td></tr>`)}</tbody></table>
${note.scales.map(scaleHtml)}
<h3>Confidence</h3>
<table><tbody>${confidences.map(({ id, meaning }) => html`<tr><th scope="row">${confidenceInWords(note.standard, id)}</th><td>${meaning}</td></tr>`)}</tbody></table>
<h3>Grades of sources and information (Admiralty code)</h3>
<p>${prose.grades}</p>
<div class="pair"><table><tbody>${reliabilities.map(({ id, words }) => html`<tr><th scope="row">${id}</th><td>${words}</td></tr>`)}</tbody></table>
<table><tbody>${credibilities.map(({ id, words }) => html`<tr><th scope="row">${id}</th><td>${words}</td></tr>`)}</tbody></table></div>
</section>`

const scaleHtml = (scale: NoteScale): Markup => html`<h3>Likelihood: ${scale.name}</h3>
${scale.terms.length === 0 ? null : html`<table><thead><tr><th scope="col">Term</th><th scope="col">Stands for</th></tr></thead><tbody>${scale.terms.map(({ words, band }) => html`<tr><td>${words}</td><td>${band}</td></tr>`)}</tbody></table>`}
<p class="origin">${scale.rule}${scale.terms.length === 0 ? null : ` Table: ${scale.origin}`}</p>`
