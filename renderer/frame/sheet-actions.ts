import { nextTick } from 'vue'
import type { CommandId } from '#core/contract/commands.ts'
import { backend } from '#renderer/bridge/clients.ts'
import { offerActions, runCommand, type Action } from '#renderer/commands/registry.ts'
import { usePanes } from '#renderer/stores/panes.ts'
import { useProject } from '#renderer/stores/project.ts'
import { useSelection } from '#renderer/stores/selection.ts'
import { openClaim } from './open-claim.ts'

/**
 * What the claim sheet does, while it is out of sight: it is brought into sight first and then asked again. Offered
 * before the sheet exists, so that the sheet's own actions go before these once it does.
 */
export function offerSheetActions(): void {
  const project = useProject()
  const selection = useSelection()
  const panes = usePanes()
  let asking = false

  const viaSheet = (id: CommandId): Action => ({
    enabled: () => !asking && !project.readOnly,
    run: async () => {
      const claim = selection.claimId && project.findClaim(selection.claimId)
      if (!claim) return
      asking = true
      if (selection.view === 'reading' || selection.view === 'claims') panes.unfold('sheet')
      else openClaim(claim)
      await nextTick()
      runCommand(id)
      asking = false
    },
  })

  offerActions({
    'claims.word': viaSheet('claims.word'),
    'judgements.rate': viaSheet('judgements.rate'),
    'evidence.add': viaSheet('evidence.add'),
    'critiques.add': viaSheet('critiques.add'),
    // Elsewhere nobody sees which claim would go.
    'claims.remove': {
      enabled: () => (selection.view === 'reading' || selection.view === 'claims') && !project.readOnly,
      run: async () => {
        if (selection.claimId) await project.write(backend.claims.remove({ claimId: selection.claimId }))
      },
    },
  })
}
