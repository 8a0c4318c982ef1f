import { z } from 'zod'
import { call } from './define.ts'
import { imageFormat, sealedPath } from './inputs.ts'

/** Pictures the window drew, on their way to a file. */
export const imagesContract = {
  images: {
    /** `content`: the text of an SVG, or the bytes of a PNG in base64. Written whole or not at all. */
    write: call(z.strictObject({ format: imageFormat, content: z.string().min(1).max(64_000_000), target: sealedPath, overwrite: z.boolean() })).returns<{ readonly path: string; readonly bytes: number; readonly sha256: string }>(),
  },
}
