import { onScopeDispose, watch, type ShallowRef } from 'vue'
import { writeDefinition, type TableDefinition } from '#core/claims-table/definition.ts'
import { useProject } from '#renderer/stores/project.ts'
import { useSettings } from '#renderer/stores/settings.ts'

/** A pause after the last change before the table is remembered, ms. */
const pauseMs = 400
/** Of so many projects the last look is kept, and of each in so many characters, which the settings take. */
const most = { projects: 30, characters: 20_000 } as const

/** Shows a project's claims the way they were last looked at in this installation, and remembers each change of it. */
export function rememberTable({ definition, look }: { readonly definition: ShallowRef<TableDefinition>; readonly look: (json: string) => void }): void {
  const project = useProject()
  const settings = useSettings()
  let timer: ReturnType<typeof setTimeout> | undefined
  let shown: TableDefinition | null = null

  watch(() => project.project?.projectId ?? null, (projectId) => {
    clearTimeout(timer)
    if (projectId === null) return
    look(settings.settings.tables[projectId] ?? '')
    shown = definition.value
  }, { immediate: true })

  watch(definition, (now) => {
    const projectId = project.project?.projectId
    if (!projectId || now === shown) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      const json = writeDefinition(now)
      const others = Object.entries(settings.settings.tables).filter(([id]) => id !== projectId).slice(1 - most.projects)
      if (json.length <= most.characters) void settings.change({ tables: Object.fromEntries([...others, [projectId, json]]) })
    }, pauseMs)
  })
  onScopeDispose(() => clearTimeout(timer))
}
