import { join } from 'node:path'
import { assayFolder, emptyPageFolder, startElectron } from './electron.ts'
import { makeProject } from './made-project.ts'
import { inPairs, type Measurement } from './measurement.ts'

/** From the start of the process to a project of 10,000 claims that answers, against the same Electron with an empty page, in pairs; both have been started before, as on any day but the first. */
export async function measureStart(folder: string): Promise<Measurement[]> {
  const path = join(folder, 'start.assay')
  makeProject(path, { documents: 20, wordsEach: 5_000, claims: 10_000 }).db.close()
  const start = async (app: string, kept: string, ...args: string[]) => {
    const started = await startElectron(app, args, join(folder, kept))
    await started.stop()
    return started.interactiveMs
  }
  const measured = await inPairs({ rounds: 9, ours: () => start(assayFolder, 'assay', path), peer: () => start(emptyPageFolder, 'empty') })
  return [{ name: 'start to interactive, 10,000 claims', unit: 'ms', peer: 'empty page in the same Electron', ...measured, aim: '<= 1.5' }]
}
