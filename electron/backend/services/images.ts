import type { ImageFormat } from '#core/contract/inputs.ts'
import { Fault } from '#core/domain/fault.ts'
import { writeWhole, type WrittenFile } from '#formats/export/write-file.ts'
import { refuseProject } from './refuse-project.ts'

export interface ImageOrder {
  readonly format: ImageFormat
  /** The text of an SVG, or the bytes of a PNG in base64. */
  readonly content: string
  readonly path: string
  readonly overwrite: boolean
}

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Writes a picture the window drew, whole or not at all. Faults: `invalid-request`, `target-exists`, `target-invalid`, `disk-full`, `write-failed`. */
export async function writeImage({ format, content, path, overwrite }: ImageOrder): Promise<WrittenFile> {
  refuseProject(path)
  const bytes = Buffer.from(content, format === 'png' ? 'base64' : 'utf8')
  const isWhatItSays = format === 'png' ? bytes.subarray(0, pngSignature.length).equals(pngSignature) : /^<svg[\s>]/.test(content)
  if (!isWhatItSays) throw new Fault('invalid-request', { path: 'images.write', issues: [`content: not ${format === 'png' ? 'a PNG' : 'an SVG'}`] })
  return writeWhole(path, bytes, { overwrite })
}
