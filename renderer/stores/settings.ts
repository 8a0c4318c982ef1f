import { computed, ref, shallowRef, watchEffect } from 'vue'
import { defineStore } from 'pinia'
import type { Settings } from '#core/contract/shell-contract.ts'
import { shell } from '#renderer/bridge/clients.ts'
import { useNotices } from './notices.ts'

/** What holds before the shell has answered, and where it cannot. */
export const firstSettings: Settings = {
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

export type Theme = 'light' | 'dark' | 'high-contrast'

/** The theme to draw: the person's choice, or what the system asks for. */
export function themeFor(wanted: Settings['theme'], system: { readonly dark: boolean; readonly highContrast: boolean }): Theme {
  if (wanted !== 'system') return wanted
  if (system.highContrast) return 'high-contrast'
  return system.dark ? 'dark' : 'light'
}

/** What a person set for the application as a whole. Shown at once, kept by the shell. */
export const useSettings = defineStore('settings', () => {
  const settings = shallowRef<Settings>(firstSettings)
  const systemDark = ref(matchMedia('(prefers-color-scheme: dark)').matches)
  const systemContrast = ref(matchMedia('(prefers-contrast: more)').matches)
  const theme = computed(() => themeFor(settings.value.theme, { dark: systemDark.value, highContrast: systemContrast.value }))

  /** Reads the settings the shell keeps. */
  async function fetch(): Promise<void> {
    try {
      settings.value = await shell.settings({})
    } catch (error) {
      useNotices().fail(error)
    }
  }

  /** Changes some settings. They hold at once; the shell writes them down. */
  async function change(changed: Partial<Settings>): Promise<void> {
    settings.value = { ...settings.value, ...changed }
    try {
      await shell.changeSettings(changed)
    } catch (error) {
      useNotices().fail(error)
    }
  }

  /** Another window changed what is set for all of them, which the shell has written down. */
  function changedElsewhere(now: Settings): void {
    settings.value = now
  }

  function systemChanged(appearance: { readonly dark: boolean; readonly highContrast: boolean }): void {
    systemDark.value = appearance.dark
    systemContrast.value = appearance.highContrast
  }

  /** Draws the settings on the page: theme and reading type. Call once, from the app's root. */
  function draw(root: HTMLElement): void {
    watchEffect(() => {
      root.dataset['theme'] = theme.value
      root.style.setProperty('--reading-size', `${settings.value.reading.size}px`)
      root.style.setProperty('--reading-leading', String(settings.value.reading.lineHeight))
      root.style.setProperty('--reading-measure', `${settings.value.reading.measure}ch`)
    })
  }

  return { settings, theme, fetch, change, changedElsewhere, systemChanged, draw }
})
