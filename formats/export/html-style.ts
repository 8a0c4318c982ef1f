import { onOneLine } from './printable.ts'

/**
 * The look of the note on screen and on paper. System fonts: a note is one small file, and a reader's machine sets it in
 * a face it has. Colours keep at least 4.5:1 on their ground in both themes; none of them carries meaning alone.
 */
export const noteStyle = `
:root {
  color-scheme: light;
  --paper: #fdfcf9; --raised: #f5f2ea; --ink: #1d2125; --quiet: #575d64; --line: #d9d3c5; --accent: #1f4e79;
  --for: #0b6a55; --against: #a5330f; --between: #7d5700; --unknown: #575d64;
  --serif: "Source Serif 4", "Source Serif Pro", Charter, "Iowan Old Style", "Palatino Linotype", Cambria, Georgia, "Noto Serif", "Liberation Serif", serif;
  --sans: Inter, system-ui, -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", Arial, sans-serif;
}
* { box-sizing: border-box; }
html { font-size: 17px; -webkit-text-size-adjust: 100%; scroll-behavior: auto; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--serif); overflow-wrap: break-word; }
.page { max-width: 46rem; margin: 0 auto; padding: 3.5rem 1.5rem 4rem; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
p { margin: 0.5rem 0; text-wrap: pretty; }
h1, h2, h3, h4 { line-height: 1.25; font-weight: 600; text-wrap: balance; }
h1 { font-size: 2.1rem; letter-spacing: -0.01em; margin: 0.2rem 0 0.8rem; }
h2 { font-size: 1.4rem; margin: 3rem 0 0.8rem; padding-top: 0.7rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.18rem; margin: 0 0 0.3rem; text-wrap: pretty; }
h4 { font: 600 0.76rem/1.4 var(--sans); letter-spacing: 0.06em; text-transform: uppercase; color: var(--quiet); margin: 1.4rem 0 0.4rem; }
.kicker { font: 600 0.76rem/1.4 var(--sans); letter-spacing: 0.1em; text-transform: uppercase; color: var(--accent); margin: 0; }
.facts, .by, figcaption, .place, .label, .absent, nav, table, .key, footer { font-family: var(--sans); }
dl.front { display: grid; grid-template-columns: max-content 1fr; gap: 0.15rem 1.2rem; margin: 0; font: 0.84rem/1.5 var(--sans); }
dl.front dt { color: var(--quiet); }
dl.front dd { margin: 0; }
nav { margin-top: 1.6rem; padding: 0.5rem 0; border-block: 1px solid var(--line); font-size: 0.84rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.3rem; margin: 0; padding: 0; list-style: none; }
nav a { display: inline-block; padding: 0.2rem 0; }
.lead { font-size: 1.12rem; }
.facts { font-size: 0.8rem; color: var(--quiet); margin: 0 0 0.8rem; }
.absent { color: var(--quiet); font-size: 0.84rem; }
.statement, .quote p, .excerpt p { white-space: pre-line; }
.claim { margin: 0 0 2.6rem; padding-top: 1.6rem; border-top: 1px solid var(--line); scroll-margin-top: 1rem; }
h2 + .claim { border-top: 0; padding-top: 0.3rem; }
h3 .number { color: var(--accent); font-variant-numeric: tabular-nums; }
.quote { margin: 0.7rem 0; padding: 0.1rem 0 0.1rem 1.1rem; border-inline-start: 3px solid var(--accent); }
.quote blockquote { margin: 0; }
.quote blockquote p { margin: 0; }
figcaption, .place { font-size: 0.8rem; color: var(--quiet); margin: 0.2rem 0 0; }
.reference { text-decoration: none; font-family: var(--sans); font-size: 0.8em; white-space: nowrap; }
.reference:hover { text-decoration: underline; }
.judgement { margin: 0.5rem 0; padding: 0.8rem 1.1rem; background: var(--raised); border-radius: 4px; }
.judgement p { margin: 0.25rem 0; }
.who { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.1rem 0.7rem; }
.who .by { margin-inline-start: auto; }
.by { font-size: 0.8rem; color: var(--quiet); }
.verdict { display: inline-flex; align-items: center; gap: 0.4rem; font: 600 0.95rem/1.4 var(--sans); }
.verdict svg { width: 0.85em; height: 0.85em; flex: none; }
.verdict.none { color: var(--quiet); font-weight: 400; }
.verdict.for svg { color: var(--for); } .verdict.against svg { color: var(--against); } .verdict.between svg { color: var(--between); } .verdict.unknown svg { color: var(--unknown); }
svg .full { fill: currentColor; } svg .line { fill: none; stroke: currentColor; stroke-width: 2; } svg .heavy { stroke-width: 3; } svg .dashed { stroke-dasharray: 3 2.2; }
.ruler { display: block; width: 15rem; max-width: 100%; height: auto; margin: 0.2rem 0 0.4rem; color: var(--accent); }
.ruler .base, .ruler .edge { stroke: var(--quiet); stroke-width: 1; }
table { width: 100%; border-collapse: collapse; font-size: 0.84rem; line-height: 1.45; margin: 0.6rem 0 1rem; }
caption { text-align: start; color: var(--quiet); padding-bottom: 0.3rem; }
th { text-align: start; font-weight: 600; border-bottom: 1.5px solid var(--ink); padding: 0.3rem 0.7rem 0.3rem 0; vertical-align: bottom; }
td { border-bottom: 1px solid var(--line); padding: 0.45rem 0.7rem 0.45rem 0; vertical-align: top; }
th[scope=row] { border-bottom: 1px solid var(--line); padding-top: 0.45rem; vertical-align: top; width: 6.5rem; }
th:last-child, td:last-child { padding-inline-end: 0; }
td.figure { font-variant-numeric: tabular-nums; width: 2.2rem; }
td .verdict { font-size: inherit; font-weight: 400; align-items: baseline; }
.claims a { text-decoration: none; } .claims a:hover { text-decoration: underline; } .claims th:nth-child(3) { width: 22%; } .claims th:nth-child(4) { width: 21%; } .claims th:nth-child(5) { width: 14%; }
.one { display: block; } .one + .one { margin-top: 0.25rem; } .one small { color: var(--quiet); font-size: 0.94em; white-space: nowrap; }
.nowrap { white-space: nowrap; }
.evidence .stance { width: 6.6rem; white-space: nowrap; } .evidence .grade { width: 8.6rem; }
.evidence .supports span { color: var(--for); font-weight: 700; } .evidence .contradicts span { color: var(--against); font-weight: 700; }
.evidence small { display: block; color: var(--quiet); font-size: 0.94em; }
.source { margin: 0; }
.excerpt { margin: 0.3rem 0 0; padding-inline-start: 0.7rem; border-inline-start: 2px solid var(--line); font-family: var(--serif); font-size: 0.96rem; }
.excerpt p { margin: 0; }
.evidence .rich { margin-top: 0.3rem; }
.critiques, .replies { list-style: none; margin: 0; padding: 0; }
.critique { margin: 0.5rem 0 0.9rem; padding-inline-start: 1.1rem; border-inline-start: 3px solid var(--line); }
.critique.open { border-inline-start-color: var(--between); }
.critique p { margin: 0.25rem 0; }
.critique > .who strong { font: 600 0.92rem/1.4 var(--sans); }
.label { font-size: 0.74rem; color: var(--quiet); border: 1px solid var(--line); border-radius: 3px; padding: 0 0.4em; }
.critique.open .state { color: var(--between); border-color: currentColor; }
.replies { margin-top: 0.4rem; padding-inline-start: 1.1rem; }
.replies li { margin: 0.4rem 0; }
.rich > :first-child { margin-top: 0.25rem; } .rich > :last-child { margin-bottom: 0.25rem; }
.rich blockquote { margin: 0.5rem 0; padding-inline-start: 0.9rem; border-inline-start: 2px solid var(--line); color: var(--quiet); }
.rich ul, .rich ol { margin: 0.4rem 0; padding-inline-start: 1.5rem; }
.rich table { width: auto; }
.rich th, .rich td { padding-inline-end: 1.6rem; }
code, pre { font: 0.86em/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace; }
code { background: var(--raised); border-radius: 3px; padding: 0.05em 0.25em; }
.judgement code { background: none; padding: 0; }
pre { background: var(--raised); border-radius: 4px; padding: 0.6rem 0.8rem; white-space: pre-wrap; }
pre code { padding: 0; }
.code-label { margin-bottom: 0; font: 0.78rem/1.4 var(--sans); color: var(--quiet); }
.code-label + pre { margin-top: 0.2rem; }
.questions { padding-inline-start: 1.2rem; }
.questions li { margin: 0.4rem 0; }
.questions .where { font: 0.84rem/1.5 var(--sans); white-space: nowrap; }
.bibliography { list-style: none; padding: 0; }
.bibliography > li { display: grid; grid-template-columns: 2.4rem 1fr; margin: 0.7rem 0; scroll-margin-top: 1rem; }
.bibliography .number { font: 0.84rem/1.85 var(--sans); color: var(--quiet); font-variant-numeric: tabular-nums; }
.bibliography p { margin: 0; }
.bibliography .remark { font: 0.84rem/1.5 var(--sans); color: var(--quiet); }
.bibliography .rich { font-size: 0.94rem; }
.address { overflow-wrap: anywhere; }
.key { font-size: 0.84rem; }
.key h2 { font-family: var(--serif); }
.key h3 { font: 600 0.95rem/1.3 var(--sans); margin: 1.4rem 0 0.2rem; }
.key table { margin-bottom: 0.4rem; }
.key td, .key th { padding-block: 0.28rem; }
.key .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; }
.key .pair th { width: 2.2rem; }
.origin { color: var(--quiet); font-size: 0.94em; }
footer { margin-top: 3rem; padding-top: 0.7rem; border-top: 1px solid var(--line); font-size: 0.78rem; color: var(--quiet); }
.skip { position: absolute; left: -100vw; } .skip:focus { left: 1rem; top: 1rem; }
@media (max-width: 40rem) {
  html { font-size: 16px; }
  .page { padding-top: 1.5rem; }
  h1 { font-size: 1.7rem; }
  .scroll { overflow-x: auto; } .scroll table { min-width: 34rem; }
  .key .pair { grid-template-columns: 1fr; }
  .who .by { margin-inline-start: 0; }
}
`

/** Only for the file a person opens on a screen; paper has one theme. */
export const darkStyle = `
@media screen and (prefers-color-scheme: dark) {
  :root { color-scheme: dark; --paper: #15181b; --raised: #1f2428; --ink: #e6e3dc; --quiet: #a3a9af; --line: #373d43; --accent: #8fbce6;
    --for: #5cc2a5; --against: #f08e6b; --between: #dcb04f; --unknown: #a3a9af; }
}
@media (prefers-contrast: more) { :root { --quiet: var(--ink); --line: var(--ink); } }
`

/**
 * For paper. `title` runs in the foot of every page but the first, beside the page number, where the browser knows margin
 * boxes (Chromium from 131).
 */
export const printStyle = (title: string): string => `
@page { size: A4; margin: 22mm 20mm 24mm; }
@page { @bottom-left { content: ${cssString(title)}; color: #575d64; font: 8pt "Liberation Sans", Arial, sans-serif; } @bottom-right { content: counter(page) " / " counter(pages); color: #575d64; font: 8pt "Liberation Sans", Arial, sans-serif; } }
@page :first { @bottom-left { content: none; } }
@media print {
  :root { --paper: #fff; --raised: #f4f2ec; }
  html { font-size: 10.5pt; }
  .page { max-width: none; padding: 0; }
  nav, .skip, footer { display: none; }
  a { color: inherit; text-decoration: none; }
  .kicker, h3 .number { color: var(--accent); }
  h2 { break-after: avoid; margin-top: 2.2rem; }
  h3, h4, caption, thead, .who, .facts { break-after: avoid; }
  tr, .quote, blockquote, .bibliography > li, .replies li, .questions li { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  .key { break-before: page; }
  .key h2 { margin-top: 0; }
  .key h3 + p { break-after: avoid; }
  .judgement, .critique { break-inside: auto; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
  .judgement, .verdict svg, .ruler { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`

/** A string of CSS that cannot end early: whatever is no letter, figure or space is written by its number. */
function cssString(text: string): string {
  const line = [...onOneLine(text)]
  const shown = line.length > 90 ? [...line.slice(0, 89), '…'] : line
  return `"${shown.map((character) => (/[\p{L}\p{N} ]/u.test(character) ? character : `\\${character.codePointAt(0)?.toString(16)} `)).join('')}"`
}
