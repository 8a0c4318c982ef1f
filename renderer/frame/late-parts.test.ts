import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { expect, test } from 'vitest'
import { lateParts } from './late-parts.ts'

const Greeting = { props: { name: { type: String, required: true } }, render: (own: { readonly name: string }) => h('p', own.name) }

test('a late part is fetched once, when it is first shown, and is then drawn at once with what is passed to it', async () => {
  let fetched = 0
  const { Greeting: Late } = lateParts(async () => { fetched += 1; return { Greeting } }, ['Greeting'])
  const drawing = (): Promise<string> => renderToString(createSSRApp({ render: () => h(Late, { name: 'Ada', class: 'kept' }) }))
  expect([await drawing(), fetched]).toEqual(['<!---->', 1])
  expect([await drawing(), fetched]).toEqual(['<p class="kept">Ada</p>', 1])
})
