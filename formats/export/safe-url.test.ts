import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyText } from './hostile.fixture.ts'
import { safeUrl } from './safe-url.ts'

it('lets through addresses of the web and of mail, and nothing that could end a link early', () => {
  expect(safeUrl('https://a.example/x?y=1#z')).toBe('https://a.example/x?y=1#z')
  expect(safeUrl('HTTP://A.example')).toBe('http://a.example/')
  expect(safeUrl('mailto:a@b.example?subject=<i>')).toBe('mailto:a@b.example?subject=%3Ci%3E')
  expect(['javascript:alert(1)', ' java\nscript:x', 'data:text/html,x', 'file:///etc/passwd', 'blob:https://a.example/1', '//a.example', 'a.example', 'https://', 'https://a.example/\nx', ''].map(safeUrl)).toEqual(Array.from({ length: 10 }, () => null))
  fc.assert(
    fc.property(fc.constantFrom('https://a.example/', 'mailto:', 'mailto:a@b.example?body=', '', 'javascript:'), anyText, (start, rest) => {
      const url = safeUrl(start + rest)
      if (url !== null) expect(url).toMatch(/^(https?|mailto):[^\s<>"'`{}|\\^\p{Cc}]*$/u)
    }),
    { numRuns: 1_000 },
  )
})
