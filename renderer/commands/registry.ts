import { computed, nextTick, onScopeDispose, shallowReactive, watch } from 'vue'
import { commands, isCommandId, type Command, type CommandId } from '#core/contract/commands.ts'
import { useProject } from '#renderer/stores/project.ts'
import { useSelection } from '#renderer/stores/selection.ts'
import { useNotices } from '#renderer/stores/notices.ts'

/** What a command does here and now. */
export interface Action {
  readonly run: () => void | Promise<unknown>
  /** Beyond what the command needs by its list entry; true where left out. */
  readonly enabled?: () => boolean
  /** In place of the list's label: "Undo mark claim". */
  readonly label?: () => string
  readonly checked?: () => boolean
}
export type Actions = { readonly [Id in CommandId]?: Action }

/** A command as menus, palette and sheet show it now. */
export interface CommandNow {
  readonly id: CommandId
  readonly label: string
  readonly enabled: boolean
  readonly checked: boolean
  /** The key to show first, or null. */
  readonly key: string | null
  readonly command: Command
}

const byId: ReadonlyMap<CommandId, Command> = new Map(commands.map((command) => [command.id, command]))
/** Those who offered an action for a command, the latest last: a dialog may take one over while it is open. */
const offered = shallowReactive(new Map<CommandId, readonly Action[]>())

/**
 * Gives commands their actions for as long as the component or scope lives; where two of a kind stand side by side, while
 * `isActive` says that this is the one worked on.
 */
export function offerActions(actions: Actions, isActive: () => boolean = () => true): void {
  const entries = Object.entries(actions).flatMap(([id, action]) => (isCommandId(id) && action ? [{ id, action }] : []))
  const withdraw = (): void => {
    for (const { id, action } of entries) offered.set(id, (offered.get(id) ?? []).filter((each) => each !== action))
  }
  watch(isActive, (active) => {
    withdraw()
    if (active) for (const { id, action } of entries) offered.set(id, [...(offered.get(id) ?? []), action])
  }, { immediate: true, flush: 'sync' })
  onScopeDispose(withdraw)
}

const actionOf = (id: CommandId): Action | null => offered.get(id)?.at(-1) ?? null

/** The entry of the list, with what the menu knows of it. */
export function commandOf(id: CommandId): Command {
  const command = byId.get(id)
  if (!command) throw new Error(`There is no command ${id} in the list.`)
  return command
}

/** The key to show for a command, or null where it has none. */
export const keyOf = (id: CommandId): string | null => commandOf(id).accelerator ?? commandOf(id).key ?? null

export function isEnabled(id: CommandId): boolean {
  const action = actionOf(id)
  if (!action) return commandOf(id).role !== undefined
  return isMet(commandOf(id).needs) && (action.enabled?.() ?? true)
}

export const labelOf = (id: CommandId): string => actionOf(id)?.label?.() ?? commandOf(id).label

/** Commands given while the window is still putting itself together, in order; null once it stands. */
let held: CommandId[] | null = null

/** Has commands wait until the window stands, and then runs them one after another; what is given too early is not lost. */
export async function holdCommands(until: Promise<unknown>): Promise<void> {
  const waiting: CommandId[] = (held ??= [])
  try {
    await until
  } finally {
    held = null
    for (const id of waiting) {
      await nextTick()
      runNow(id)
    }
  }
}

/** Does what a command stands for, where it can be done now. Answers whether it could, or will be tried once the window stands. */
export function runCommand(id: string): boolean {
  if (!isCommandId(id)) return false
  // What needs no project need not wait for one: a window can be closed while a large file is still being checked.
  if (!held || (commandOf(id).needs === 'nothing' && isEnabled(id))) return runNow(id)
  held.push(id)
  return true
}

function runNow(id: CommandId): boolean {
  const action = actionOf(id)
  if (!action || !isEnabled(id)) return false
  void (async () => action.run())().catch((error: unknown) => useNotices().fail(error))
  return true
}

/** Every command as it is now, in the order of the list. */
export const commandsNow = computed<readonly CommandNow[]>(() =>
  commands.map((command) => ({
    id: command.id,
    label: labelOf(command.id),
    enabled: isEnabled(command.id),
    checked: actionOf(command.id)?.checked?.() ?? false,
    key: keyOf(command.id),
    command,
  })),
)

function isMet(needs: Command['needs']): boolean {
  if (needs === 'nothing') return true
  if (!useProject().project) return false
  if (needs === 'project') return true
  const selection = useSelection()
  return needs === 'document' ? selection.view === 'reading' && selection.documentId !== null : selection.claimId !== null
}
