import { join } from 'node:path'
import { settings as schema, type Settings } from '#core/contract/shell-contract.ts'
import { jsonFile, type Quarantine } from './json-file.ts'

/** How Assay looks and behaves before anybody set anything. */
export const defaultSettings: Settings = {
  analyst: '',
  theme: 'system',
  reading: { size: 18, lineHeight: 1.6, measure: 68 },
  suggestions: { shown: 'suggested', order: 'reading' },
  figures: false,
  spelling: { on: true, words: [] },
  panes: {},
  collapsed: [],
  zoom: 1,
  tables: {},
  welcomed: false,
}

export type SettingsChange = { readonly [Field in keyof Settings]?: Settings[Field] | undefined }

export interface SettingsFile {
  current(): Settings
  /** Fields that are undefined stay as they are. Keeps the change for this session even where it cannot be written, and then throws. */
  change(change: SettingsChange): Settings
}

export function openSettings(folder: string, onQuarantine: (quarantine: Quarantine) => void): SettingsFile {
  const file = jsonFile(join(folder, 'settings.json'), { parse: settingsFrom, fallback: defaultSettings, onQuarantine })
  let settings = file.read()
  return {
    current: () => settings,
    change(change) {
      settings = { ...settings, ...Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) }
      file.write(settings)
      return settings
    },
  }
}

/**
 * Settings of an older or newer Assay are still settings: a field that is missing takes its default, one we do not know
 * is left out. A field with a value it cannot have spoils the file.
 */
function settingsFrom(json: unknown): Settings {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new TypeError('The settings are not a record.')
  const known = Object.entries(json).filter(([key]) => Object.hasOwn(schema.shape, key))
  return schema.parse({ ...defaultSettings, ...Object.fromEntries(known) })
}
