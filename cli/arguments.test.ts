import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArguments } from './arguments.ts'
import { command } from './command.ts'
import { exit } from './exit.ts'
import { UsageError } from './usage-error.ts'

const mark = command({
  usage: '', result: '', examples: [], run: () => exit.done,
  positionals: [{ name: 'P', words: 'a project' }, { name: 'FILE', words: 'a file', many: true }],
  options: {
    quote: { value: 'Q', words: '' },
    where: { value: 'C', words: '', many: true },
    force: { value: null, words: '' },
  },
})
const refusalOf = (...args: readonly string[]): string => {
  try {
    readArguments(mark, args)
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
  return 'none'
}

describe('arguments', () => {
  test('may stand in any order', () => {
    const orders = [['p', 'a', 'b', '--quote', 'q', '--force'], ['--force', 'p', '--quote=q', 'a', 'b'], ['--quote', 'q', 'p', 'a', '--force', '--', 'b']]
    for (const order of orders) {
      const given = readArguments(mark, order)
      expect([given.positional('P'), given.positionals('FILE'), given.find('quote'), given.has('force')]).toEqual(['p', ['a', 'b'], 'q', true])
    }
  })

  test('after -- are no options', () => {
    expect(readArguments(mark, ['--', 'p', '--quote', '-x']).positionals('FILE')).toEqual(['--quote', '-x'])
  })

  test('of an option that may be repeated are all there', () => {
    expect(readArguments(mark, ['p', 'a', '--where', 'x', '--where=y']).all('where')).toEqual(['x', 'y'])
  })

  test.each([
    [['p'], /FILE is missing/], [[], /P is missing/], [['', 'a'], /P is empty/], [['p', 'a', ''], /FILE is empty/],
    [['p', 'a', '--nope'], /no option --nope/], [['p', 'a', '-5'], /no option -5.*Put -- before/], [['p', 'a', '--quote'], /--quote needs a value/],
    [['p', 'a', '--quote', '--force'], /--quote needs a value.*--quote=--force/], [['p', 'a', '--force=yes'], /--force takes no value/],
    [['p', 'a', '--quote', 'x', '--quote', 'y'], /--quote can be given once/], [['p', 'a', '--constructor', 'x'], /no option --constructor/],
  ] as const)('%j are refused with a sentence', (args, sentence) => {
    expect(refusalOf(...args)).toMatch(sentence)
  })

  test('too many are refused where nothing can take them', () => {
    expect(() => readArguments({ ...mark, positionals: [{ name: 'P', words: '' }] }, ['p', 'and', 'more'])).toThrow(/“and” is one argument too many/)
  })

  test('beside --help pass unread', () => {
    expect(readArguments(mark, ['--help', '--nope']).has('help')).toBe(true)
    expect(readArguments(mark, ['-h']).has('help')).toBe(true)
  })

  test('of any kind are read or refused, and a value given with = arrives as it was given', () => {
    fc.assert(fc.property(fc.string(), fc.array(fc.string()), (quote, others) => {
      expect(readArguments(mark, ['p', 'a', `--quote=${quote}`]).find('quote')).toBe(quote)
      expect(refusalOf(...others)).toEqual(expect.any(String))
    }))
  })

  test('that begin with one dash are values where a value is due', () => {
    fc.assert(fc.property(fc.string().filter((tail) => !tail.startsWith('-')), (tail) => {
      expect(readArguments(mark, ['p', 'a', '--quote', `-${tail}`]).find('quote')).toBe(`-${tail}`)
    }))
  })
})
