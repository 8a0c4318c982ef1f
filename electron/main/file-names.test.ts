import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fileNameOf, withExtension } from './file-names.ts'

it('a title becomes a file name every system takes', () => {
  expect(['Pact: who pays?', '../../etc/passwd', '  ', 'a\u202eb\n c', 'CSV = fine', '...'].map(fileNameOf)).toEqual(['Pact who pays', 'etc passwd', 'Assay', 'a b c', 'CSV = fine', 'Assay'])
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
    const name = fileNameOf(title)
    expect(name).toMatch(/^[^\\/:*?"<>|\p{Cc}]+$/u)
    expect(name).not.toMatch(/^[. ]|[. ]$/)
  }))
})

it('an extension is added where it is missing', () => {
  expect([withExtension('/a/note', '.md'), withExtension('/a/note.MD', '.md'), withExtension('/a/note.txt', '.md')]).toEqual(['/a/note.md', '/a/note.MD', '/a/note.txt.md'])
})
