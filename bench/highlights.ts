import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { editionTextOf, documentsOf } from '#db/repositories/documents.ts'
import { claimsOf } from '#db/repositories/claims.ts'
import { assayFolder, emptyPageFolder, startElectron, type Started } from './electron.ts'
import { makeProject } from './made-project.ts'
import { median, type Measurement } from './measurement.ts'
import type { PeerInput, peers } from './peer-pages.ts'

/**
 * A document of 200,000 words with 10,000 marks, from the click that opens it to its text and marks painted: Assay (which fetches
 * it from the database on the way) against wrapping each mark in an element and against @recogito/text-annotator, which have the
 * text at hand. Same Electron, same text, same marks.
 */
export async function measureHighlights(folder: string): Promise<Measurement[]> {
  const path = join(folder, 'marks.assay')
  const project = makeProject(path, { documents: 1, wordsEach: 200_000, claims: 10_000 })
  const [document] = documentsOf(project.db)
  const input: PeerInput = {
    paragraphs: editionTextOf(project.db, document!.documentId).text.split('\n\n'),
    marks: claimsOf(project.db).flatMap((claim) => claim.marks.map(({ start, end }) => ({ start, end }))),
  }
  project.db.close()
  const ours: number[] = []
  const wrapping: number[] = []
  const recogito: number[] = []
  const recogitoPainted: number[] = []
  const script = await peerScript(folder)
  for (let round = 0; round < 3; round += 1) {
    ours.push(await openInAssay(path))
    const empty = await startElectron(emptyPageFolder)
    await empty.run(script)
    wrapping.push(await showByPeer(empty, 'wrapping', input))
    recogito.push(await showByPeer(empty, 'recogito', input))
    recogitoPainted.push(await showByPeer(empty, 'recogitoPainted', input))
    await empty.stop()
  }
  const value = Math.round(median(ours))
  const against = (peer: string, values: readonly number[]): Measurement => {
    const peerValue = Math.round(median(values))
    return { name: 'open 200,000 words with 10,000 marks', unit: 'ms', peer, value, peerValue, ratio: Number((value / peerValue).toPrecision(3)), aim: '<= 0.05 (20 x faster)' }
  }
  return [against('<mark> wrapping', wrapping), against('@recogito/text-annotator', recogito), against('@recogito/text-annotator, painting with CSS highlights', recogitoPainted)]
}

/** Milliseconds from the click on the document to a frame in which its text and the marks in sight are painted. */
async function openInAssay(path: string): Promise<number> {
  const { evaluate, stop } = await startElectron(assayFolder, [path])
  const took = await evaluate(async () => {
    const entry = [...document.querySelectorAll<HTMLElement>('nav a, nav button, nav [role="link"]')].find((element) => element.textContent.includes('document-1'))
    if (!entry) throw new Error('the navigator does not show the document')
    // At rest first: the window fetches the project's claims when it opens, and a measurement must not stand in that queue.
    await new Promise((resolve) => setTimeout(resolve, 4_000))
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const marksPainted = () => [...CSS.highlights].some(([name, highlight]) => name.startsWith('mark-') && highlight.size > 0)
    const from = performance.now()
    entry.click()
    while (!marksPainted()) await frame()
    await frame()
    await frame()
    return performance.now() - from
  }, null)
  await stop()
  return took
}

const showByPeer = ({ evaluate }: Started, name: keyof typeof peers, input: PeerInput): Promise<number> =>
  evaluate(([name, input]) => (window as unknown as { peers: typeof peers }).peers[name](input), [name, input] as const)

/** The peers as one script the empty page can run. */
async function peerScript(folder: string): Promise<string> {
  await build({
    configFile: false, logLevel: 'error', root: import.meta.dirname, define: { 'process.env.NODE_ENV': '"production"' },
    build: { outDir: folder, emptyOutDir: false, target: 'chrome130', lib: { entry: 'peer-pages.ts', formats: ['iife'], name: 'peerPages', fileName: () => 'peers.js' } },
  })
  return readFileSync(join(folder, 'peers.js'), 'utf8')
}
