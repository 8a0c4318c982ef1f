import { describe, expect, it } from 'vitest'
import { standardIds } from '../standards/ids.ts'
import type { LintContext } from './finding.ts'
import { lint } from './lint.ts'
import { heldOutCases } from './lint.cases-held-out.ts'
import { laterCases } from './lint.cases-later.ts'
import { seenCases, type LintCase } from './lint.cases.ts'

function contextOf(setting: string): LintContext {
  const [place = '', ...rest] = setting.split(' ')
  const [name, row] = place.split('/')
  const standard = standardIds.find((id) => id === name)
  if (!standard) throw new Error(`No standard “${name}”.`)
  const number = rest.find((part) => part.endsWith('%'))
  return {
    standard,
    row: row === '2' ? 2 : 1,
    where: rest.includes('statement') ? 'statement' : rest.includes('note') ? 'note' : 'rationale',
    storedPercent: number ? Number(number.slice(0, -1)) : null,
    storedTerm: rest.find((part) => part.startsWith('='))?.slice(1) ?? null,
  }
}

/** Counts every rule once a sentence: found and labelled, found and not, labelled and not found. */
function measured(cases: readonly LintCase[]) {
  const wrong: string[] = []
  let right = 0
  let missed = 0
  let unasked = 0
  for (const [setting, text, ...labels] of cases) {
    const found = new Set<string>(lint(text, contextOf(setting)).map(({ rule }) => rule))
    for (const rule of new Set([...labels, ...found])) {
      if (labels.includes(rule) && found.has(rule)) right += 1
      else if (labels.includes(rule)) missed += 1
      else unasked += 1
      if (labels.includes(rule) !== found.has(rule)) wrong.push(`${found.has(rule) ? 'unasked' : 'missed'} ${rule}: [${setting}] ${text}`)
    }
  }
  return { recall: right / (right + missed), precision: right / (right + unasked), wrong }
}

describe('the language linter', () => {
  it.each([
    ['the half looked at while it was made', 60, seenCases],
    ['the half held out', 60, heldOutCases],
    ['sentences written later', 50, laterCases],
  ] as const)('finds what it should in %s', (_, count, cases) => {
    const { recall, precision, wrong } = measured(cases)
    expect(cases).toHaveLength(count)
    expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(0.95)
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.9)
  })
})
