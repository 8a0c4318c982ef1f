/** Keys as people press and read them. Written in the command list the way Electron writes accelerators. */

const onMac = /mac/i.test(globalThis.navigator?.platform ?? '')

/** One combination in the notation tinykeys listens for. `elsewhere`: by the key's place, for keyboards of other scripts. */
export interface Binding { readonly press: string; readonly elsewhere: boolean }

/**
 * What to listen for. A letter is found by what it types, and by its place only where the keyboard types no Latin
 * letters: Ctrl+Z is where Z is printed on a French keyboard, and where Z would be on a Russian one.
 */
export function bindingsOf(accelerator: string): readonly Binding[] {
  const parts = partsOf(accelerator)
  const modifiers = parts.slice(0, -1).map((part) => modifierNames[part] ?? part)
  const key = keyNames[parts.at(-1) ?? ''] ?? parts.at(-1) ?? ''
  const pressed = (name: string, before = modifiers): string => [...before, name].join('+')
  if (/^[A-Z]$/.test(key)) return [{ press: pressed(key.toLowerCase()), elsewhere: false }, { press: pressed(`Key${key}`), elsewhere: true }]
  // Signs such as "?" and "+" need Shift on some keyboards and not on others.
  if (/^[^\w]$/.test(key)) return [{ press: pressed(key, [...modifiers, '[Shift]']), elsewhere: false }]
  return [{ press: pressed(key), elsewhere: false }]
}

/** What a keyboard hint shows: "Ctrl", "Shift", "F", or their signs on a Mac. */
export const keyCaps = (accelerator: string, mac = onMac): readonly string[] =>
  partsOf(accelerator).map((part) => (mac ? macSigns : signs)[part] ?? part)

/** The key as `aria-keyshortcuts` wants it: "Control+Shift+F". */
export const ariaKeys = (accelerator: string, mac = onMac): string =>
  partsOf(accelerator)
    .map((part) => (part === 'CmdOrCtrl' ? (mac ? 'Meta' : 'Control') : (modifierNames[part] ?? keyNames[part] ?? part)))
    .join('+')

/** Whether a key would type or delete something in a text field, and so works only while none has the focus. */
export const isBareKey = (accelerator: string): boolean => {
  const parts = partsOf(accelerator)
  return !/^F\d+$/.test(parts.at(-1) ?? '') && !parts.some((part) => ['CmdOrCtrl', 'Ctrl', 'Cmd', 'Alt'].includes(part))
}

const modifierNames: Readonly<Record<string, string>> = { CmdOrCtrl: '$mod', Ctrl: 'Control', Cmd: 'Meta' }
const keyNames: Readonly<Record<string, string>> = { Plus: '+', Left: 'ArrowLeft', Right: 'ArrowRight', Up: 'ArrowUp', Down: 'ArrowDown' }
const signs: Readonly<Record<string, string>> = { CmdOrCtrl: 'Ctrl', Plus: '+', PageDown: 'PgDn', PageUp: 'PgUp', Delete: 'Del', Escape: 'Esc', Left: '←', Right: '→', Up: '↑', Down: '↓' }
const macSigns: Readonly<Record<string, string>> = { CmdOrCtrl: '⌘', Cmd: '⌘', Ctrl: '⌃', Alt: '⌥', Shift: '⇧', Plus: '+', Delete: '⌦', PageDown: '⇟', PageUp: '⇞', Enter: '↩', Left: '←', Right: '→', Up: '↑', Down: '↓' }

/** Splits at "+", where the last key may itself be "+". */
const partsOf = (accelerator: string): readonly string[] => accelerator.split(/\+(?=.)/)

/** Whether what has the focus takes typing for itself. */
export function takesTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.hasAttribute('data-takes-typing') || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true
  return target instanceof HTMLInputElement && !['button', 'checkbox', 'radio', 'range', 'submit', 'reset', 'color', 'file'].includes(target.type)
}
