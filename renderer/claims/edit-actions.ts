import type { ClaimId } from '#core/domain/ids.ts'
import { backend } from '#renderer/bridge/clients.ts'
import { offerActions, type Action } from '#renderer/commands/registry.ts'
import { useDialogs, type ClaimField } from '#renderer/stores/dialogs.ts'
import { useProject } from '#renderer/stores/project.ts'

/** What changes status, priority, kind, assignee and tags of claims, for as long as the scope lives: of those `meant` names when a command is run. */
export function offerClaimEdits(meant: () => readonly ClaimId[]): void {
  const project = useProject()
  const dialogs = useDialogs()
  const enabled = (): boolean => !project.readOnly && meant().length > 0
  const edit = (field: ClaimField): Action => ({ run: () => dialogs.open({ name: 'edit-claims', claimIds: meant(), field }), enabled })

  offerActions({
    'claims.edit': edit('status'),
    'claims.setStatus': edit('status'),
    'claims.setPriority': edit('priority'),
    'claims.setKind': edit('kind'),
    'claims.assign': edit('assignee'),
    'claims.assignToMe': { run: () => project.write(backend.claims.updateMany({ claimIds: [...meant()], assignee: project.analyst })), enabled },
    'claims.tag': edit('tags'),
  })
}
