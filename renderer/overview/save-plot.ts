import type { ImageFormat } from '#core/contract/inputs.ts'
import { backend, shell } from '#renderer/bridge/clients.ts'
import { useNotices } from '#renderer/stores/notices.ts'
import { useProject } from '#renderer/stores/project.ts'
import { fileNameOf } from '#renderer/words/phrases.ts'
import type { Frame } from './charts/drawing.ts'
import type { Titled } from './charts/titled.ts'

/** Asks where to, draws the plot for itself and has it written. */
export async function savePlot(format: ImageFormat, plot: Titled, frame: Frame): Promise<void> {
  const notices = useNotices()
  try {
    const chosen = await shell.chooseImageTarget({ format, suggestedName: `${useProject().project?.title ?? 'Assay'}, ${plot.title}`.slice(0, 200) })
    if (!chosen) return
    const { pngOf, svgOf } = await import('./charts/plotter.ts')
    const content = format === 'svg' ? svgOf(plot, frame) : base64Of(await pngOf(plot, frame))
    const { path } = await backend.images.write({ format, content, ...chosen })
    notices.say(`Saved ${fileNameOf(path)}.`, { action: { label: 'Show in folder', run: () => void shell.revealFile({ path }).catch(notices.fail) } })
  } catch (error) {
    notices.fail(error)
  }
}

/** In pieces, since the arguments of one call are limited. */
function base64Of(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(binary)
}
