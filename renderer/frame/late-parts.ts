import { h, shallowRef, type Component, type FunctionalComponent } from 'vue'

const fetches: (() => Promise<unknown>)[] = []

/**
 * Parts of the window that its first sight does without, out of one file. They are fetched once that sight is there, or at once
 * where one is shown earlier; from then on they are drawn as if they had been there from the start.
 */
export function lateParts<Name extends string, Parts extends Readonly<Record<Name, Component>>>(load: () => Promise<Parts>, names: readonly Name[]): Pick<Parts, Name> {
  const arrived = shallowRef<Parts | null>(null)
  let asked: Promise<unknown> | null = null
  const fetch = (): Promise<unknown> => (asked ??= load().then((parts) => { arrived.value = parts }))
  fetches.push(fetch)

  const standIn = (name: Name): Component => {
    const part: FunctionalComponent = (_, { attrs, slots }) => {
      if (arrived.value) return h(arrived.value[name], attrs, slots)
      void fetch()
      return null
    }
    // What is passed goes to the part itself, once.
    part.inheritAttrs = false
    return part
  }
  return Object.fromEntries(names.map((name) => [name, standIn(name)])) as Pick<Parts, Name>
}

/** Fetches every late part, the first named first. Settles when all are there; rejects where one cannot be read. */
export const fetchLateParts = (): Promise<unknown> => Promise.all(fetches.map((fetch) => fetch()))

/** The longest that one waits for a window to be drawn, in ms: one that is covered may not be. */
const patience = 500

/** Settles once what is in the page now has been drawn. */
export const drawn = (): Promise<void> => new Promise((resolve) => {
  requestAnimationFrame(() => setTimeout(resolve, 0))
  setTimeout(resolve, patience)
})

export const { ReadingRoom, ClaimSheet, ClaimsView, ChecksView, OverviewView, SourcesView, ReasoningView, NumbersView, NoteView, HistoryView } = lateParts(() => import('./late-views.ts'), [
  'ReadingRoom', 'ClaimSheet', 'ClaimsView', 'ChecksView', 'OverviewView', 'SourcesView', 'ReasoningView', 'NumbersView', 'NoteView', 'HistoryView',
])
export const {
  AboutDialog, CommandPalette, EditClaimsDialog, FactsDialog, ImportDialog, MenuHost, NewProjectDialog, PasteDialog, ProjectSettingsDialog, SaveViewDialog, SearchPanel, SettingsDialog, ShortcutSheet,
  SourceDialog, SpellCheck, StandardsDialog, TipHost,
} = lateParts(() => import('./late-dialogs.ts'), [
  'AboutDialog', 'CommandPalette', 'EditClaimsDialog', 'FactsDialog', 'ImportDialog', 'MenuHost', 'NewProjectDialog', 'PasteDialog', 'ProjectSettingsDialog', 'SaveViewDialog', 'SearchPanel', 'SettingsDialog', 'ShortcutSheet',
  'SourceDialog', 'SpellCheck', 'StandardsDialog', 'TipHost',
])
