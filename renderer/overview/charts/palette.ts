import { verdictIds, type UsualVerdictId } from '#core/standards/ids.ts'

/** The colours a plot is drawn in, as plain values: what draws them knows nothing of design tokens. */
export interface Palette {
  readonly paper: string
  readonly ink: string
  readonly inkSoft: string
  readonly inkFaint: string
  readonly line: string
  readonly lineStrong: string
  readonly sunken: string
  readonly accent: string
  readonly onAccent: string
  readonly verdicts: Readonly<Record<UsualVerdictId | 'none', string>>
  readonly font: string
  /** Where the system forces its colours there are four of them, and no tints. */
  readonly isForced: boolean
}

/** Reads the palette of the theme in force; system colours where the system forces them. */
export function readPalette(root: HTMLElement = document.documentElement): Palette {
  const style = getComputedStyle(root)
  const token = (name: string): string => style.getPropertyValue(name).trim()
  const isForced = matchMedia('(forced-colors: active)').matches
  const font = token('--font-ui').replaceAll("'", '')
  if (isForced) {
    const [paper, ink, accent, onAccent] = ['Canvas', 'CanvasText', 'Highlight', 'HighlightText'].map((name) => systemColour(name, root)) as [string, string, string, string]
    const verdicts = Object.fromEntries([...verdictIds, 'none'].map((id) => [id, ink])) as Palette['verdicts']
    return { paper, ink, inkSoft: ink, inkFaint: ink, line: ink, lineStrong: ink, sunken: paper, accent, onAccent, verdicts, font, isForced }
  }
  return {
    paper: token('--paper'), ink: token('--ink'), inkSoft: token('--ink-soft'), inkFaint: token('--ink-faint'), line: token('--line'), lineStrong: token('--line-strong'),
    sunken: token('--sunken'), accent: token('--accent'), onAccent: token('--on-accent'), font, isForced,
    verdicts: Object.fromEntries([...verdictIds, 'none'].map((id) => [id, token(`--verdict-${id}`)])) as Palette['verdicts'],
  }
}

/** A system colour is a name until an element wears it. */
function systemColour(name: string, root: HTMLElement): string {
  const probe = document.createElement('span')
  probe.style.color = name
  root.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}

/** A colour on the way from one to another, 0-1. Both of the form #rgb, #rrggbb or rgb(…). */
export function between(from: string, to: string, share: number): string {
  const [a, b] = [channelsOf(from), channelsOf(to)]
  return `rgb(${a.map((channel, at) => Math.round(channel + ((b[at] ?? 0) - channel) * share)).join(',')})`
}

/** From least to most, 0-1, in five steps; the middle is left out, where neither a dark number nor a light one can be read well. */
export const shadeOf = ({ paper, accent }: Pick<Palette, 'paper' | 'accent'>, share: number): string =>
  between(paper, accent, [0.1, 0.22, 0.4, 0.82, 1][Math.min(4, Math.floor(share * 5))] ?? 1)

/** Which of two inks reads better on a ground, by contrast as WCAG 2 reckons it. */
export const readableOn = (ground: string, one: string, other: string): string => (contrastOf(ground, one) >= contrastOf(ground, other) ? one : other)

export function contrastOf(a: string, b: string): number {
  const [lighter, darker] = [luminanceOf(a), luminanceOf(b)].toSorted((x, y) => y - x) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

function luminanceOf(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map((channel) => (channel / 255 <= 0.03928 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channelsOf(colour: string): readonly number[] {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour)?.[1]
  // The build writes #ffffff as #fff.
  if (hex) return [0, 1, 2].map((at) => (hex.length === 3 ? 17 * Number.parseInt(hex.charAt(at), 16) : Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16)))
  return (colour.match(/[\d.]+/g) ?? ['0', '0', '0']).slice(0, 3).map(Number)
}
