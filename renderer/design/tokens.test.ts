import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

type Theme = 'light' | 'dark' | 'high-contrast'
const themes: readonly Theme[] = ['light', 'dark', 'high-contrast']

const selectors = { light: ':root {', dark: ":root[data-theme='dark'] {", 'high-contrast': ":root[data-theme='high-contrast'] {" } satisfies Record<Theme, string>

/** Tokens a theme sets itself, as hex colours; what is no plain colour is left out. */
function setBy(theme: Theme): ReadonlyMap<string, string> {
  const from = css.indexOf(selectors[theme])
  const block = css.slice(from, css.indexOf('\n}', from))
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]))
}
const coloursOf = (theme: Theme): ReadonlyMap<string, string> => new Map([...setBy('light'), ...setBy(theme)])

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const surfaces = ['ground', 'paper', 'raised', 'sunken', 'field', 'hover', 'pressed', 'chosen']
const restingSurfaces = ['ground', 'paper', 'raised', 'sunken', 'field', 'hover', 'chosen']

describe.each(themes)('the %s theme', (theme) => {
  const colours = coloursOf(theme)
  const of = (name: string): string => {
    const colour = colours.get(name)
    if (!colour) throw new Error(`no colour named ${name}`)
    return colour
  }
  const tooPale = (texts: readonly string[], grounds: readonly string[], least: number) =>
    texts.flatMap((text) => grounds.map((ground) => ({ text, ground, ratio: contrast(of(text), of(ground)) }))).filter(({ ratio }) => ratio < least)

  test('has text that can be read on every surface', () => {
    expect(tooPale(['ink', 'ink-soft'], surfaces, 4.5)).toEqual([])
    expect(tooPale(['ink-faint', 'accent', 'danger', 'caution', 'fine'], restingSurfaces, 4.5)).toEqual([])
  })

  test('has verdicts, stances and severities that can be read on surfaces and on their own tint', () => {
    const named = [...colours.keys()].filter((name) => /^(verdict|stance|severity)-/.test(name) && !name.endsWith('-tint'))
    expect(named.length).toBe(9 + 3 + 4)
    expect(tooPale(named, ['ground', 'paper', 'raised', 'field', 'hover', 'chosen'], 4.5)).toEqual([])
    for (const name of named.filter((each) => each.startsWith('verdict-'))) expect(tooPale([name, 'ink'], [`${name}-tint`], 4.5)).toEqual([])
  })

  test('has messages that can be read on their tint and buttons that can be read on their fill', () => {
    for (const tone of ['danger', 'caution', 'fine', 'accent']) expect(tooPale([tone, 'ink'], [`${tone}-tint`], 4.5)).toEqual([])
    expect(tooPale(['on-accent'], ['accent', 'accent-hover'], 4.5)).toEqual([])
    expect(tooPale(['on-danger'], ['danger'], 4.5)).toEqual([])
  })

  test('keeps marked, found and selected words readable', () => {
    expect(tooPale(['ink'], ['mark-tint', 'mark-chosen-tint', 'found', 'found-current', 'selection'], 4.5)).toEqual([])
  })

  test('draws the edges of controls and the focus ring so that they can be seen', () => {
    expect(tooPale(['line-strong', 'focus'], ['ground', 'paper', 'raised', 'field', 'sunken'], 3)).toEqual([])
    expect(tooPale(['suggestion', 'mark-chosen'], ['paper'], 3)).toEqual([])
  })
})

test('every theme sets every colour, so that none shines through from another', () => {
  const names = [...setBy('light').keys()].sort()
  expect(names.length).toBeGreaterThan(50)
  expect([...setBy('dark').keys()].sort()).toEqual(names)
  expect([...setBy('high-contrast').keys()].sort()).toEqual(names)
})

test('every shadow can stand in a list with others, where "none" would undo them all', () => {
  const shadows = [...css.matchAll(/--shadow-[\w-]+: ([^;]+);/g)].map(([, value]) => value)
  expect(shadows.length).toBeGreaterThan(0)
  expect(shadows).not.toContain('none')
})
