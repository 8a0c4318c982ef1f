import { createPinia, setActivePinia } from 'pinia'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import type { ClaimId, DocumentId } from '#core/domain/ids.ts'
import { useSelection, type View } from './selection.ts'

const [first, second] = ['d1', 'd2'] as unknown as readonly [DocumentId, DocumentId]
const claim = 'c1' as ClaimId

beforeEach(() => setActivePinia(createPinia()))

describe('where a person is', () => {
  test('opening a document shows it in the reading room, at the place asked for', () => {
    const selection = useSelection()
    selection.openDocument(first, { claimId: claim, span: { start: 3, end: 9 } })
    expect({ view: selection.view, documentId: selection.documentId, claimId: selection.claimId, span: selection.wantedPlace?.span }).toEqual({ view: 'reading', documentId: first, claimId: claim, span: { start: 3, end: 9 } })
  })

  test('another document leaves the claim of the one before behind, the same document keeps it', () => {
    const selection = useSelection()
    selection.openDocument(first, { claimId: claim })
    selection.openDocument(first)
    expect(selection.claimId).toBe(claim)
    selection.openDocument(second)
    expect(selection.claimId).toBeNull()
  })

  test('asking twice for one place asks anew', () => {
    const selection = useSelection()
    selection.reveal(first, { start: 0, end: 1 })
    const before = selection.wantedPlace
    selection.reveal(first, { start: 0, end: 1 })
    expect(selection.wantedPlace?.turn).not.toBe(before?.turn)
  })

  test('back as often as forward ends where it began, whatever way was taken', () => {
    const someStep = fc.oneof(fc.constantFrom<View>('library', 'note', 'sources', 'history').map((view) => ({ view })), fc.constantFrom(first, second).map((documentId) => ({ documentId })))
    fc.assert(fc.property(fc.array(someStep, { maxLength: 20 }), fc.nat(20), (steps, times) => {
      setActivePinia(createPinia())
      const selection = useSelection()
      for (const step of steps) {
        if ('view' in step) selection.show(step.view)
        else selection.openDocument(step.documentId)
      }
      const here = [selection.view, selection.documentId, selection.claimId]
      let taken = 0
      for (let at = 0; at < times && selection.canGoBack; at += 1, taken += 1) selection.goBack()
      for (let at = 0; at < taken; at += 1) selection.goForward()
      expect([selection.view, selection.documentId, selection.claimId]).toEqual(here)
    }))
  })

  test('a document that is gone is left for the library, and no way leads back to it', () => {
    const selection = useSelection()
    selection.openDocument(first)
    selection.closeDocument()
    expect([selection.view, selection.documentId]).toEqual(['library', null])
    while (selection.canGoBack) {
      selection.goBack()
      expect(selection.documentId).not.toBe(first)
    }
  })
})
