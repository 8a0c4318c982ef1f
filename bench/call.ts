import { assayFolder, startElectron } from './electron.ts'
import type { Measurement } from './measurement.ts'

/** A call from the window to the backend and back, 2,000 times one after the other, against the limit of one millisecond. */
export async function measureCall(): Promise<Measurement[]> {
  const { evaluate, stop } = await startElectron(assayFolder)
  const ms = await evaluate(async () => {
    const { assay } = window as unknown as { assay: { call(path: string, input: unknown): Promise<unknown> } }
    const took: number[] = []
    for (let round = 0; round < 2_200; round += 1) {
      const from = performance.now()
      await assay.call('backend.ping', { payload: 'there and back' })
      if (round >= 200) took.push(performance.now() - from)
    }
    return took.sort((a, b) => a - b)[took.length >> 1]!
  }, null)
  await stop()
  const value = Number(ms.toPrecision(3))
  return [{ name: 'call from window to backend and back, median', unit: 'ms', peer: 'limit', value, peerValue: 1, ratio: value, aim: '<= 1' }]
}
