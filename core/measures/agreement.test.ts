import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cohenKappa, krippendorffAlpha, measurementLevels, type RatedUnit } from './agreement.ts'

/** Units from rows of coders, where a dot stands for a missing value. */
function unitsOf(...coders: readonly string[]): RatedUnit<number>[] {
  const rows = coders.map((row) => row.split(' ').map((value) => (value === '·' ? null : Number(value))))
  return rows[0]!.map((_, unit) => rows.map((row) => row[unit]!))
}

const threeCoders = unitsOf('· · · · · 3 4 1 2 1 1 3 3 · 3', '1 · 2 1 3 3 4 3 · · · · · · ·', '· · 2 1 3 4 4 · 2 1 1 3 3 · 4')
const fourCoders = unitsOf('1 2 3 3 2 1 4 1 2 · ·', '1 2 3 3 2 2 4 1 2 5 ·', '· 3 3 3 2 3 4 2 2 5 1', '1 2 3 3 2 4 4 1 2 5 1')

const someUnits = fc.array(fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: 2, maxLength: 4 }), { maxLength: 12 })

describe('Krippendorff’s alpha', () => {
  it.each([
    ['three coders of fifteen units', threeCoders, [0.691358, 0.806721, 0.810845, 0.808944]],
    ['four coders of eleven units', fourCoders, [0.743421, 0.815388, 0.849107, 0.797403]],
  ] as const)('comes out as the published figures of %s', (_, units, golden) => {
    expect(measurementLevels.map((level) => Number(krippendorffAlpha(units, level).alpha!.toFixed(6)))).toEqual(golden)
  })

  it('leaves out units with fewer than two values and says so', () => {
    expect(krippendorffAlpha(threeCoders, 'nominal')).toMatchObject({ units: 12, values: 26 })
    expect(krippendorffAlpha([...threeCoders, [1, null, null], [null, null, null]], 'nominal')).toEqual(krippendorffAlpha(threeCoders, 'nominal'))
  })

  it('is undefined where all values are equal, or nothing was rated twice', () => {
    for (const level of measurementLevels) {
      expect(krippendorffAlpha([[2, 2], [2, 2, 2]], level)).toEqual({ alpha: null, units: 2, values: 5 })
      expect(krippendorffAlpha([[1, null], [null, 2]], level)).toEqual({ alpha: null, units: 0, values: 0 })
      expect(krippendorffAlpha([], level).alpha).toBeNull()
    }
  })

  it('is 1 for full agreement on values that vary, and the same whoever comes first', () => {
    expect(krippendorffAlpha([['supported', 'supported'], ['mixed', 'mixed']], 'nominal').alpha).toBe(1)
    fc.assert(
      fc.property(someUnits, fc.constantFrom(...measurementLevels), (units, level) => {
        const { alpha } = krippendorffAlpha(units, level)
        const turned = krippendorffAlpha(units.toReversed().map((unit) => unit.toReversed()), level).alpha
        if (alpha === null) expect(turned).toBeNull()
        else expect(turned).toBeCloseTo(alpha, 9)
        expect(alpha ?? 0).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('Cohen’s kappa', () => {
  const table = (...counts: readonly (readonly [string, string, number])[]) => counts.flatMap(([a, b, count]) => Array.from({ length: count }, () => [a, b] as const))

  it('is 0.4 for the table 20, 5, 10, 15', () => {
    const { kappa, agreement, chance, units } = cohenKappa(table(['yes', 'yes', 20], ['yes', 'no', 5], ['no', 'yes', 10], ['no', 'no', 15]))
    expect(kappa).toBeCloseTo(0.4, 12)
    expect([agreement, chance, units]).toEqual([0.7, 0.5, 50])
  })

  it('is undefined where both give one value throughout, or nothing was rated by both', () => {
    expect(cohenKappa(table(['yes', 'yes', 7]))).toEqual({ kappa: null, agreement: 1, chance: 1, units: 7 })
    expect(cohenKappa([['yes', null], [null, 'no']])).toEqual({ kappa: null, agreement: null, chance: null, units: 0 })
  })
})
