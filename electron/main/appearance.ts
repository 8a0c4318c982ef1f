import { nativeTheme } from 'electron'
import type { Settings } from '#core/contract/shell-contract.ts'
import type { ShellEvent } from '#core/contract/answers.ts'

/** The window's ground of each theme, so that nothing flashes before the page has painted; as in renderer/design/tokens.css. */
const grounds = { light: '#f3f0e9', dark: '#161513', highContrast: '#000000' } as const

/** Makes the system's own parts (menus, dialogs, scroll bars) follow the theme a person chose. */
export function applyTheme(theme: Settings['theme']): void {
  nativeTheme.themeSource = theme === 'high-contrast' ? 'dark' : theme
}

export function groundOf(theme: Settings['theme']): string {
  if (theme === 'high-contrast') return grounds.highContrast
  return nativeTheme.shouldUseDarkColors ? grounds.dark : grounds.light
}

export const appearance = (): ShellEvent => ({
  event: 'appearance',
  dark: nativeTheme.shouldUseDarkColors,
  highContrast: nativeTheme.shouldUseHighContrastColors,
})
