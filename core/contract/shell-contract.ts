import { z } from 'zod'
import { call, type Client, type Contract, type Handlers } from './define.ts'
import { exportFormat, idOf, imageFormat } from './inputs.ts'
import type { SealedPath } from './inputs.ts'

const nothing = z.strictObject({})

/** How much of a document is offered as worth checking: none of it, the best so many, all that is suggested, or every sentence. */
export const suggestionAmounts = ['none', '10', '20', '40', 'suggested', 'every'] as const
export type SuggestionAmount = (typeof suggestionAmounts)[number]

/** What a person set for the application as a whole, apart from any project. */
export const settings = z.strictObject({
  analyst: z.string().max(200),
  theme: z.enum(['system', 'light', 'dark', 'high-contrast']),
  /** Reading type: size in px, line height, measure in characters. */
  reading: z.strictObject({ size: z.number().min(12).max(32), lineHeight: z.number().min(1.2).max(2.4), measure: z.number().min(40).max(120) }),
  /** How many suggestions a document shows at first, and in which order one goes through them. */
  suggestions: z.strictObject({ shown: z.enum(suggestionAmounts), order: z.enum(['reading', 'score']) }),
  /** Whether figures and dates are underlined in the text. */
  figures: z.boolean(),
  /** Whether misspelt words are underlined where one writes, and the words a person has added to the dictionary, in lower case. */
  spelling: z.strictObject({ on: z.boolean(), words: z.array(z.string().max(100)).max(2_000) }),
  /** Pane sizes in percent, by pane name; and which are collapsed. */
  panes: z.record(z.string().max(40), z.number()),
  collapsed: z.array(z.string().max(40)).max(20),
  zoom: z.number().min(0.5).max(3),
  /** How the table of claims looked last, by the project's id; JSON that the window writes and reads. */
  tables: z.record(z.string().max(80), z.string().max(20_000)),
  /** Whether the first-run page was passed. */
  welcomed: z.boolean(),
})
export type Settings = z.output<typeof settings>

/** Where a further window begins: the place the first one showed when it was asked for. */
export const startingPlace = z.strictObject({ view: z.string().max(40), documentId: idOf<'document'>().nullable(), claimId: idOf<'claim'>().nullable() })
export type StartingPlace = z.output<typeof startingPlace>

export interface RecentProject { readonly title: string; readonly file: SealedPath; readonly openedAt: string; readonly missing: boolean }
export interface ShellFacts {
  readonly version: string
  readonly electron: string
  readonly chromium: string
  readonly platform: 'linux' | 'darwin' | 'win32'
  /** How the backend runs in this Electron. */
  readonly backend: 'utility-process' | 'child-process'
  /** Always "none": there is no network. */
  readonly network: 'none'
}

/** What the window may ask of the shell (Electron main): dialogs, windows, settings. Paths come back sealed. */
export const shellContract = {
  shell: {
    facts: call(nothing).returns<ShellFacts>(),
    chooseDocuments: call(nothing).returns<readonly SealedPath[]>(),
    chooseProject: call(nothing).returns<SealedPath | null>(),
    chooseNewProject: call(z.strictObject({ suggestedName: z.string().max(200) })).returns<SealedPath | null>(),
    /** Where the sample project goes: a file of the user's data folder, made new each time it is asked for and absent. */
    sampleTarget: call(nothing).returns<SealedPath>(),
    /** `overwrite` is true when the person confirmed replacing a file in the dialog. */
    chooseExportTarget: call(z.strictObject({ format: exportFormat, suggestedName: z.string().max(200) })).returns<{ target: SealedPath; overwrite: boolean } | null>(),
    chooseImageTarget: call(z.strictObject({ format: imageFormat, suggestedName: z.string().max(200) })).returns<{ target: SealedPath; overwrite: boolean } | null>(),
    chooseBackupTarget: call(z.strictObject({ suggestedName: z.string().max(200) })).returns<SealedPath | null>(),
    recentProjects: call(nothing).returns<readonly RecentProject[]>(),
    rememberProject: call(z.strictObject({ title: z.string().max(2_000), path: z.string().max(32_768) })).returns<null>(),
    forgetProject: call(z.strictObject({ path: z.string().max(32_768) })).returns<null>(),
    settings: call(nothing).returns<Settings>(),
    changeSettings: call(settings.partial()).returns<Settings>(),
    /** A project to open that was named on the command line or double-clicked before the window was ready; null where none. */
    pendingProject: call(nothing).returns<SealedPath | null>(),
    /** Shows a written file in the system's file browser. */
    revealFile: call(z.strictObject({ path: z.string().max(32_768) })).returns<null>(),
    setTitle: call(z.strictObject({ title: z.string().max(500), path: z.string().max(32_768).nullable(), edited: z.boolean() })).returns<null>(),
    /** Which commands can run now, so that the native menu greys out the rest; labels may change ("Undo mark claim"). */
    setCommands: call(z.strictObject({ commands: z.array(z.strictObject({ id: z.string().max(80), label: z.string().max(200), enabled: z.boolean(), checked: z.boolean().optional() })).max(500) })).returns<null>(),
    copyText: call(z.strictObject({ text: z.string().max(10_000_000), html: z.string().max(10_000_000).optional() })).returns<null>(),
    setZoom: call(z.strictObject({ factor: z.number().min(0.5).max(3) })).returns<null>(),
    toggleFullScreen: call(nothing).returns<null>(),
    /** A further window on the same project. What one window changes the others show. */
    openWindow: call(z.strictObject({ place: startingPlace.nullable() })).returns<null>(),
    /** What this window was opened to show; null the second time, and for the first window. */
    startingPlace: call(nothing).returns<StartingPlace | null>(),
    closeWindow: call(nothing).returns<null>(),
    quit: call(nothing).returns<null>(),
  },
} satisfies Contract
export type ShellContract = typeof shellContract
export type ShellClient = Client<ShellContract>
export type ShellHandlers = Handlers<ShellContract>
