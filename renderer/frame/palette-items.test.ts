import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commands } from '#core/contract/commands.ts'
import type { ClaimRecord } from '#core/domain/claim.ts'
import type { CommandNow } from '#renderer/commands/registry.ts'
import { paletteGroups, spansOf } from './palette-items.ts'

const all: readonly CommandNow[] = commands.map((command) => ({ id: command.id, label: command.label, enabled: command.id !== 'history.redo', checked: false, key: null, command }))
const claim = (number: number, statement: string) => ({ claimId: `c${number}`, number, statement }) as unknown as ClaimRecord
const claims = [claim(1, 'Trade fell by a third'), claim(12, 'The pact was signed in 2024')]
const items = (query: string, recent: readonly string[] = []) => paletteGroups(query, { commands: all, recent, documents: [], claims }).flatMap((group) => group.items)

test('a few letters find the command they begin the words of', () => {
  expect(items('impdoc')[0]).toMatchObject({ kind: 'command', words: 'Import documents…' })
})

test('a number finds the claim of that number first', () => {
  expect(items('12').find((item) => item.kind === 'claim')).toMatchObject({ claim: { number: 12 } })
})

test('what cannot be done now, or makes no sense here, is not offered', () => {
  const offered = [...items(''), ...items('redo'), ...items('copy')].flatMap((item) => (item.kind === 'command' ? [item.command.id] : []))
  expect(offered.filter((id) => ['history.redo', 'edit.copy', 'palette.open'].includes(id))).toEqual([])
})

test('what was used lately stands first, and once', () => {
  const keys = items('', ['view.note']).map((item) => item.key)
  expect([keys[0], keys.filter((key) => key === 'command-view.note').length]).toEqual(['command-view.note', 1])
})

test('spans cover just the letters that matched, and no two of them touch', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.nat(60)), (positions) => {
    const spans = spansOf(new Set(positions))
    expect(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at))).toEqual([...positions].sort((a, b) => a - b))
    expect(spans.every((span, at) => at === 0 || span.start > (spans[at - 1]?.end ?? 0))).toBe(true)
  }))
})
