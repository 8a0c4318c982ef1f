import { computed, shallowRef, watch } from 'vue'
import { defineStore } from 'pinia'
import type { ClaimId, DocumentId } from '#core/domain/ids.ts'
import type { Span } from '#core/domain/document.ts'
import { backend } from '#renderer/bridge/clients.ts'
import { useNotices } from './notices.ts'
import { useProject } from './project.ts'
import { useSelection } from './selection.ts'

/** A claim just made, and the one that says the same already. */
interface Offer { readonly claimId: ClaimId; readonly into: ClaimId }

/** Offers, once words are marked, the claim that says the same: the mark can go to it in one step that undoes. Never in the way of marking. */
export const useMatches = defineStore('matches', () => {
  const project = useProject()
  const selection = useSelection()
  const notices = useNotices()
  const offer = shallowRef<Offer | null>(null)
  const standing = computed(() => (offer.value && offer.value.claimId === selection.claimId && project.findClaim(offer.value.into) ? offer.value : null))

  /** Looks for claims that say what a new claim's words say, and offers the best. */
  async function look(claimId: ClaimId, documentId: DocumentId, span: Span): Promise<void> {
    offer.value = null
    const [best] = (await backend.claims.matches({ documentId, span })).filter((match) => match.claimId !== claimId)
    const said = best && project.findClaim(best.claimId)
    if (!best || !said || selection.claimId !== claimId) return
    offer.value = { claimId, into: best.claimId }
    const notice = notices.say(`Claim ${said.number} says the same.`, {
      text: best.differences.length > 0 ? best.differences.join(' ') : `“${said.statement}”`,
      tone: 'lasting',
      action: { label: `Mark claim ${said.number} instead`, command: 'claims.join' },
    })
    const stop = watch(standing, (now) => {
      if (now) return
      notices.dismiss(notice)
      stop()
    })
  }

  /** Gives the new claim's marks to the one that says the same. */
  async function join(): Promise<void> {
    const wanted = standing.value
    if (!wanted) return
    const answer = await project.write(backend.claims.join(wanted))
    if (!answer) return
    offer.value = null
    selection.chooseClaim(wanted.into)
  }

  return { standing, look, join }
})
