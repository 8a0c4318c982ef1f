import { createKeybindingsHandler } from 'tinykeys'
import { onScopeDispose } from 'vue'
import { commands, type Command, type CommandId } from '#core/contract/commands.ts'
import { bindingsOf, isBareKey, takesTyping } from './keys.ts'
import { runCommand } from './registry.ts'

/** What the browser does better by itself, in text fields and in the page. */
const ownedByThePage: ReadonlySet<Command['role']> = new Set(['cut', 'copy', 'paste', 'selectAll', 'togglefullscreen', 'quit'])
/** In a text field these keys belong to its own typing. */
const ownedByTextFields: ReadonlySet<CommandId> = new Set<CommandId>(['history.undo', 'history.redo', 'go.back', 'go.forward'])
/** What still works while a dialog or a menu has the focus. */
const worksInDialogs = (id: CommandId): boolean => id.startsWith('zoom.')

/** Listens for the keys of all commands, for as long as the scope lives. */
export function listenForKeys(target: Window = window): void {
  const listener = createKeybindingsHandler(Object.fromEntries(commands.flatMap(keyHandlers)), { ignore: (event) => event.isComposing || event.defaultPrevented })
  target.addEventListener('keydown', listener)
  onScopeDispose(() => target.removeEventListener('keydown', listener))
}

function keyHandlers(command: Command & { readonly id: CommandId }): readonly (readonly [string, (event: KeyboardEvent) => void])[] {
  if (command.role && ownedByThePage.has(command.role)) return []
  return [command.accelerator, command.key].flatMap((key) =>
    key === undefined
      ? []
      : bindingsOf(key).map(({ press, elsewhere }) => [
          press,
          (event: KeyboardEvent) => {
            if (elsewhere && /^[\x20-\x7e]$/.test(event.key)) return
            if (takesTyping(event.target) && (isBareKey(key) || ownedByTextFields.has(command.id))) return
            if (isInOverlay(event.target) && !worksInDialogs(command.id)) return
            if (runCommand(command.id)) event.preventDefault()
          },
        ] as const),
  )
}

const isInOverlay = (target: EventTarget | null): boolean => target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null
