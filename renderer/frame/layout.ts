export type Pane = 'navigator' | 'sheet'
export interface PanePlace {
  /** `beside` the view, `over` it as a drawer, or `away`. */
  readonly at: 'beside' | 'over' | 'away'
  readonly width: number
  /** Whether the window is wide enough for it to stand beside the view. */
  readonly fits: boolean
  /** Bounds of its width, for the splitter. */
  readonly least: number
  readonly most: number
}
export type Layout = { readonly [Name in Pane]: PanePlace }

/** Widths in px. The view keeps enough for a readable line; panes give way before it does. */
export const widths = {
  view: 420,
  navigator: { least: 190, usual: 248, most: 420 },
  sheet: { least: 330, usual: 420, most: 720 },
} as const

/** Decides where the panes stand in a window of some width, from what the person wants of them. */
export function layOut(asked: {
  readonly width: number
  /** Widths the person gave, px; null for the usual one. */
  readonly wanted: { readonly [Name in Pane]: number | null }
  readonly folded: { readonly [Name in Pane]: boolean }
  /** Whether the view has use for the pane. */
  readonly needed: { readonly [Name in Pane]: boolean }
  readonly drawer: Pane | null
}): Layout {
  const room = asked.width - widths.view
  const sheetFits = room >= widths.sheet.least
  const sheetStands = asked.needed.sheet && sheetFits && !asked.folded.sheet
  const navigatorFits = room - (sheetStands ? widths.sheet.least : 0) >= widths.navigator.least
  const navigatorStands = asked.needed.navigator && navigatorFits && !asked.folded.navigator

  const navigatorMost = Math.max(widths.navigator.least, Math.min(widths.navigator.most, room - (sheetStands ? widths.sheet.least : 0)))
  const navigatorWidth = within(asked.wanted.navigator ?? usualNavigator(asked.width), widths.navigator.least, navigatorMost)
  const sheetMost = Math.max(widths.sheet.least, Math.min(widths.sheet.most, room - (navigatorStands ? navigatorWidth : 0)))
  const sheetWidth = within(asked.wanted.sheet ?? usualSheet(asked.width), widths.sheet.least, sheetMost)

  const place = (pane: Pane, stands: boolean, fits: boolean, width: number, most: number): PanePlace => {
    if (stands) return { at: 'beside', width, fits, least: widths[pane].least, most }
    const over = asked.needed[pane] && !fits && asked.drawer === pane
    return { at: over ? 'over' : 'away', width: over ? Math.min(asked.width, Math.max(width, widths[pane].usual)) : 0, fits, least: widths[pane].least, most }
  }
  return {
    navigator: place('navigator', navigatorStands, navigatorFits, navigatorWidth, navigatorMost),
    sheet: place('sheet', sheetStands, sheetFits, sheetWidth, sheetMost),
  }
}

const within = (width: number, least: number, most: number): number => Math.round(Math.min(most, Math.max(least, width)))
/** On a small screen the panes begin narrower, so that the text keeps its line. */
const usualNavigator = (width: number): number => (width < 1200 ? 208 : widths.navigator.usual)
const usualSheet = (width: number): number => (width < 1200 ? 352 : widths.sheet.usual)
