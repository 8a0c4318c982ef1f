import type { NoteClaim, NoteCritique, NoteEvidence, NoteJudgement, NotePart, NoteQuote } from '#core/domain/note.ts'
import { rulerHtml, verdictHtml } from './html-shapes.ts'
import { html, type Markup } from './markup.ts'
import { earlierInWords, evidenceRemarks, factsOf, prose, replyWords } from './note-prose.ts'
import { linkHtml, richHtml } from './rich-text-html.ts'
import { capitalised, dateInWords, momentInWords, placeInWords } from './words.ts'

/** A claim of the note with all that hangs on it. */
export const claimHtml = (claim: NoteClaim): Markup => html`
<article class="claim" id="claim-${claim.number}" aria-labelledby="claim-${claim.number}-statement">
<h3 id="claim-${claim.number}-statement"><span class="number">${claim.number}.</span> <span class="statement" dir="auto">${claim.statement}</span></h3>
<p class="facts">${factsOf(claim).join(' · ')}</p>
${claim.quotes.map(quoteHtml)}
${richHtml(claim.record.note)}
${judgementsHtml(claim)}
${evidenceHtml(claim)}
${claim.parts.map(partHtml)}
${critiquesHtml(claim.critiques)}
</article>`

const partHtml = ({ heading, lines }: NotePart): Markup => html`<h4>${heading}</h4>${lines.map((line) => html`<p dir="auto">${line}</p>`)}`

export const referenceHtml = (reference: number): Markup => html`<a class="reference" href="#entry-${reference}">[${reference}]</a>`

/** The language attribute of a quote, where the document names one that a browser will understand. */
const languageHtml = (language: string | null): Markup | null => (language && /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(language) ? html` lang="${language}"` : null)

const quoteHtml = (quote: NoteQuote): Markup => html`
<figure class="quote"><blockquote${languageHtml(quote.language)} dir="auto"><p>${quote.quote}</p></blockquote>
<figcaption>${whereHtml(quote)}</figcaption></figure>`

const whereHtml = (quote: NoteQuote): Markup => {
  const place = placeInWords(quote)
  return html`<bdi>${quote.documentTitle}</bdi>${place === '' ? null : html`, ${place}`} ${quote.reference > 0 ? referenceHtml(quote.reference) : null}`
}

const judgementsHtml = ({ judgements, earlierJudgements }: NoteClaim): Markup =>
  judgements.length === 0
    ? html`<p class="absent">${prose.notJudged}</p>`
    : html`<h4>${judgements.length === 1 ? 'Judgement' : 'Judgements'}</h4>${judgements.map(judgementHtml)}${
        earlierJudgements === 0 ? null : html`<p class="absent">${earlierInWords(earlierJudgements)}</p>`
      }`

/** Likelihood and confidence stand in paragraphs of their own: ICD 203 allows no sentence that holds both. */
const judgementHtml = (judgement: NoteJudgement): Markup => html`
<div class="judgement">
<p class="who">${judgement.drawn ? verdictHtml(judgement.drawn) : html`<span class="verdict none">No verdict</span>`}<span class="by"><bdi>${judgement.analyst}</bdi>, ${timeHtml(judgement.at)}</span></p>
${judgement.likelihood ? html`<p class="likelihood">${judgement.likelihood}</p>${rulerHtml(judgement)}` : null}
${judgement.confidence ? html`<p class="confidence">${judgement.confidence}</p>` : null}
${richHtml(judgement.rationale)}
</div>`

const timeHtml = (at: string): Markup => html`<time datetime="${at}" title="${momentInWords(at)}">${dateInWords(at)}</time>`

const evidenceHtml = ({ evidence }: NoteClaim): Markup | null =>
  evidence.length === 0
    ? null
    : html`<h4>Evidence</h4>
<table class="evidence"><thead><tr><th scope="col">No.</th><th scope="col">Stance</th><th scope="col">Evidence</th><th scope="col">Grade</th></tr></thead><tbody>${evidence.map(evidenceRowHtml)}</tbody></table>`

const stanceMarks = { supports: '+', contradicts: '−', context: '○' } as const

const evidenceRowHtml = (evidence: NoteEvidence): Markup => html`
<tr><td class="figure">${evidence.number}</td><td class="stance ${evidence.record.stance}"><span aria-hidden="true">${stanceMarks[evidence.record.stance]}</span> ${evidence.stance}</td>
<td>${sourceHtml(evidence)}${evidenceRemarks(evidence).map((words) => html`<p class="place" dir="auto">${words}</p>`)}${passageHtml(evidence)}${evidence.excerpt === '' ? null : html`<blockquote class="excerpt" dir="auto"><p>${evidence.excerpt}</p></blockquote>`}${richHtml(evidence.note)}</td>
<td class="grade">${evidence.grade === '' ? html`<span class="absent">not graded</span>` : html`<strong>${evidence.grade}</strong> <small>${capitalised(evidence.gradeInWords)}.</small>`}</td></tr>`

const sourceHtml = (evidence: NoteEvidence): Markup => html`<p class="source"><bdi>${evidence.title === '' ? 'No source named' : evidence.title}</bdi>${
  evidence.locator === '' ? null : html`, <bdi>${evidence.locator}</bdi>`
} ${evidence.reference === null ? null : referenceHtml(evidence.reference)}</p>`

function passageHtml({ passage, record }: NoteEvidence): Markup | null {
  if (!passage) return null
  const place = placeInWords(passage)
  return html`<blockquote class="excerpt"${languageHtml(passage.language)} dir="auto"><p>${passage.quote}</p></blockquote>${
    record.sourceId ? html`<p class="place">${whereHtml(passage)}</p>` : place === '' ? null : html`<p class="place">${capitalised(place)}</p>`
  }`
}

/** Critiques as a thread: each with its author, and its replies below it. */
export const critiquesHtml = (critiques: readonly NoteCritique[], heading: Markup = html`<h4>Critiques</h4>`): Markup | null =>
  critiques.length === 0 ? null : html`${heading}<ul class="critiques">${critiques.map(critiqueHtml)}</ul>`

const critiqueHtml = ({ record, type, severity, status, about }: NoteCritique): Markup => html`
<li class="critique ${record.status}"><p class="who"><strong>${type}</strong> <span class="label">${severity}</span> <span class="label state">${status}</span><span class="by"><bdi>${record.analyst}</bdi>, ${timeHtml(record.at)}, on ${about}</span></p>
${richHtml(record.text)}
${record.replies.length === 0 ? null : html`<ul class="replies">${record.replies.map((reply) => html`<li><p class="by"><bdi>${reply.analyst}</bdi> ${replyWords[reply.kind]}, ${timeHtml(reply.at)}</p>${richHtml(reply.text)}</li>`)}</ul>`}</li>`

/** A term with its band, which no line break may tear. */
export function shortLikelihoodHtml({ likelihoodInShort }: NoteJudgement): Markup | null {
  if (likelihoodInShort === null) return null
  const [, term = likelihoodInShort, band] = /^(.*) (\(.*\))$/.exec(likelihoodInShort) ?? []
  return band ? html`${term} <span class="nowrap">${band}</span>` : html`${term}`
}

/** A name with its address as text, for a list of sources. */
export const addressHtml = (url: string | null): Markup | null => (url === null || url === '' ? null : html` <span class="address">${linkHtml(url)}</span>`)

/** "Claims 1, 3", each a link. */
export const claimLinksHtml = (numbers: readonly number[]): Markup | null =>
  numbers.length === 0
    ? null
    : html`${numbers.length === 1 ? 'Claim' : 'Claims'} ${numbers.map((number, index) => html`${index === 0 ? '' : ', '}<a href="#claim-${number}">${number}</a>`)}`

/** What one cell of the table of claims says: once where the analysts agree, else by name. */
export function cellHtml(claim: NoteClaim, said: (judgement: NoteJudgement) => Markup | null): Markup {
  const values = claim.judgements.map((judgement) => ({ analyst: judgement.analyst, value: said(judgement) }))
  const texts = new Set(values.map(({ value }) => value?.markup))
  const [first] = values
  if (!first) return html`<span class="absent">–</span>`
  if (texts.size === 1) return first.value ?? html`<span class="absent">–</span>`
  return html`${values.map(({ analyst, value }) => html`<span class="one">${value ?? '–'} <small>(<bdi>${analyst}</bdi>)</small></span>`)}`
}
