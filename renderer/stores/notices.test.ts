import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, test } from 'vitest'
import { useNotices } from './notices.ts'

beforeEach(() => setActivePinia(createPinia()))
const titles = () => useNotices().notices.map(({ title }) => title)

test('what must not be missed stays while other sentences come and go', () => {
  const notices = useNotices()
  notices.say('The last session did not end well.', { tone: 'lasting' })
  notices.say('Claim 1 marked.')
  notices.say('Claim 2 marked.')
  expect(titles()).toEqual(['The last session did not end well.', 'Claim 2 marked.'])
})

test('a failure leaves standing what was being said', () => {
  const notices = useNotices()
  notices.say('Claim 1 marked.')
  notices.say('The disk is full.', { tone: 'failure' })
  expect(titles()).toEqual(['Claim 1 marked.', 'The disk is full.'])
})
