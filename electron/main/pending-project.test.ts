import { expect, it } from 'vitest'
import { pendingProject } from './pending-project.ts'

it('a project waits until the window asks, is given once, and later ones are told at once', () => {
  const told: string[] = []
  const pending = pendingProject((path) => told.push(path))
  pending.offer('/first.assay')
  pending.offer('/second.assay')
  expect([told, pending.take(), pending.take()]).toEqual([[], '/second.assay', null])
  pending.offer('/third.assay')
  expect(told).toEqual(['/third.assay'])
  pending.expectQuestion()
  pending.offer('/fourth.assay')
  expect([told, pending.take()]).toEqual([['/third.assay'], '/fourth.assay'])
})
