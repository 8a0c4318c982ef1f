import { describe, expect, it } from 'vitest'
import { formatByExtension, formatByMediaType, importFormats } from './formats.ts'

describe('importFormats', () => {
  it('gives every extension and media type to one format', () => {
    const extensions = importFormats.flatMap((format) => format.extensions)
    const mediaTypes = importFormats.flatMap((format) => format.mediaTypes)
    expect(new Set(extensions).size).toBe(extensions.length)
    expect(new Set(mediaTypes).size).toBe(mediaTypes.length)
    for (const format of importFormats) {
      for (const extension of format.extensions) expect(formatByExtension(`/a.b/file.${extension.toUpperCase()}`)).toBe(format)
      for (const mediaType of format.mediaTypes) expect(formatByMediaType(`${mediaType.toUpperCase()}; charset=utf-8`)).toBe(format)
    }
  })

  it('knows no format for other names', () => {
    for (const name of ['a.pdf', 'txt', 'a.txt/b', '']) expect(formatByExtension(name)).toBeNull()
    expect(formatByMediaType('application/pdf')).toBeNull()
  })
})
