import type { ExportScope } from '#core/contract/inputs.ts'
import type { OpenProject } from '#backend/open-project.ts'
import { claimNamed, documentNamed } from './ids.ts'
import { UsageError } from './usage-error.ts'

export const scopeOption = { value: 'SCOPE', words: 'project (otherwise this), document=DOC, or claims=CLAIM,CLAIM,...' } as const

/** What `--scope` names; the whole project where it is left out. */
export function scopeOf(from: OpenProject, given: string | undefined): ExportScope {
  const scope = (given ?? 'project').trim()
  const [, of, value = ''] = /^(project|document|claims)(?:=(.*))?$/s.exec(scope) ?? []
  if (of === 'project' && value === '') return { of }
  if (of === 'document' && value !== '') return { of, documentId: documentNamed(from, value) }
  if (of === 'claims' && value !== '') return { of, claimIds: [...new Set(value.split(',').map((id) => claimNamed(from, id)))] }
  throw new UsageError(`--scope takes project, document=DOC or claims=CLAIM,CLAIM; “${scope}” is none of them.`)
}
