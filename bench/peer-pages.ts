import { createTextAnnotator, type TextAnnotation } from '@recogito/text-annotator'

/** Runs in the empty page: the same text and marks as Assay opens, shown the ways others show them. Bundled by highlights.ts. */
export interface PeerInput { readonly paragraphs: readonly string[]; readonly marks: readonly { readonly start: number; readonly end: number }[] }

/** Milliseconds from nothing on the page to the text and every mark painted. */
async function measured(show: () => void): Promise<number> {
  document.body.replaceChildren()
  await painted()
  const from = performance.now()
  show()
  await painted()
  return performance.now() - from
}
const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))

/** The text as paragraphs, each one text node; and where each begins in the whole text, two line ends apart. */
function showText(paragraphs: readonly string[]): { readonly root: HTMLElement; readonly nodes: readonly Text[]; readonly starts: readonly number[] } {
  const root = document.createElement('main')
  const nodes: Text[] = []
  const starts: number[] = []
  let at = 0
  for (const text of paragraphs) {
    const element = root.appendChild(document.createElement('p'))
    nodes.push(element.appendChild(document.createTextNode(text)))
    starts.push(at)
    at += text.length + 2
  }
  document.body.append(root)
  return { root, nodes, starts }
}

/** Each mark cut to the paragraph it begins in, from last to first so that earlier text nodes stay whole. */
function spansIn(starts: readonly number[], paragraphs: readonly string[], { marks }: PeerInput) {
  return marks.toReversed().flatMap((mark) => {
    const paragraph = starts.findLastIndex((start) => start <= mark.start)
    const from = mark.start - starts[paragraph]!
    const to = Math.min(mark.end - starts[paragraph]!, paragraphs[paragraph]!.length)
    return from < to ? [{ paragraph, from, to }] : []
  })
}

export const peers = {
  wrapping: (input: PeerInput) => measured(() => {
    const { nodes, starts } = showText(input.paragraphs)
    for (const { paragraph, from, to } of spansIn(starts, input.paragraphs, input)) {
      const range = document.createRange()
      range.setStart(nodes[paragraph]!, from)
      range.setEnd(nodes[paragraph]!, to)
      range.surroundContents(document.createElement('mark'))
    }
  }),
  recogito: (input: PeerInput) => recogito(input, 'SPANS'),
  recogitoPainted: (input: PeerInput) => recogito(input, 'CSS_HIGHLIGHTS'),
}

function recogito(input: PeerInput, renderer: 'SPANS' | 'CSS_HIGHLIGHTS'): Promise<number> {
  return measured(() => {
    const { root, nodes, starts } = showText(input.paragraphs)
    const annotations = spansIn(starts, input.paragraphs, input).map(({ paragraph, from, to }, index): TextAnnotation => {
      const id = `mark-${index}`
      const range = document.createRange()
      range.setStart(nodes[paragraph]!, from)
      range.setEnd(nodes[paragraph]!, to)
      const start = starts[paragraph]! - 2 * paragraph + from
      return { id, bodies: [], target: { annotation: id, selector: [{ quote: range.toString(), start, end: start + to - from, range }] } }
    })
    createTextAnnotator(root, { renderer }).setAnnotations(annotations)
  })
}
Object.assign(window, { peers })
