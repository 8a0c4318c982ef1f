import { describe, expect, test } from 'vitest'
import { settings } from '#core/contract/shell-contract.ts'
import { firstSettings, themeFor } from './settings.ts'
import { nextZoom } from '#renderer/frame/zoom.ts'

test('what holds before the shell has answered is what the shell would accept', () => {
  expect(settings.parse(firstSettings)).toEqual(firstSettings)
})

describe('the theme', () => {
  test('is the one a person chose, whatever the system asks for', () => {
    expect((['light', 'dark', 'high-contrast'] as const).map((wanted) => themeFor(wanted, { dark: wanted === 'light', highContrast: wanted === 'light' }))).toEqual(['light', 'dark', 'high-contrast'])
  })

  test('else follows the system, contrast before darkness', () => {
    expect([themeFor('system', { dark: false, highContrast: false }), themeFor('system', { dark: true, highContrast: false }), themeFor('system', { dark: true, highContrast: true })]).toEqual(['light', 'dark', 'high-contrast'])
  })
})

test('zoom goes by steps the shell accepts, out to its ends and back to 1', () => {
  const range = settings.shape.zoom
  let factor = 1
  for (let step = 0; step < 30; step += 1) expect(range.parse((factor = nextZoom(factor, 1)))).toBe(factor)
  expect([factor, nextZoom(factor, 1)]).toEqual([3, 3])
  for (let step = 0; step < 30; step += 1) factor = nextZoom(factor, -1)
  expect([factor, nextZoom(factor, 0)]).toEqual([0.5, 1])
})
