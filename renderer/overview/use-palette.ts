import { nextTick, onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue'
import { useSettings } from '#renderer/stores/settings.ts'
import { readPalette, type Palette } from './charts/palette.ts'

/** The palette of the theme in force, read anew when theme or forced colours change. */
export function usePalette(): Readonly<ShallowRef<Palette>> {
  const settings = useSettings()
  const palette = shallowRef(readPalette())
  const read = (): void => { palette.value = readPalette() }
  const forced = matchMedia('(forced-colors: active)')
  forced.addEventListener('change', read)
  onScopeDispose(() => forced.removeEventListener('change', read))
  // The theme reaches the root in the same turn; colours are read after it.
  watch(() => settings.theme, () => void nextTick(read))
  return palette
}
