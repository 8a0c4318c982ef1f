import { expect, it } from 'vitest'
import { projectNamed } from './open-argument.ts'

it.each([
  [['electron', '/app', 'Pact.assay'], '/studies/Pact.assay'],
  [['assay', '/home/ada/My Pact.ASSAY'], '/home/ada/My Pact.ASSAY'],
  [['assay', '../up.assay'], '/up.assay'],
  [['assay', 'file:///home/ada/a%20b.assay'], '/home/ada/a b.assay'],
  [['electron', '--inspect=0', '/app', '--flag', 'x.assay'], '/studies/x.assay'],
  [['assay'], null],
  [['assay', 'notes.txt'], null],
  [['assay', '--file=x.assay'], null],
  [['assay', 'a\0b.assay'], null],
  [['assay', 'file://elsewhere/x.assay'], null],
])('%j names %j', (argv, path) => {
  expect(projectNamed(argv, '/studies')).toBe(path)
})
