import type { ProjectOpening } from '#core/contract/answers.ts'
import { fileNameOf } from './phrases.ts'

/** What opening a project found and did, as one notice; null where there is nothing to say. */
export function openingInWords({ recovered, setAside, migrated }: ProjectOpening): { readonly title: string; readonly text: string } | null {
  const said = [
    ...(recovered ? [{ title: 'The last session did not end well.', text: 'Everything it had saved is here; the file was checked.' }] : []),
    ...setAside.map((path) => ({ title: 'A log of another file lay beside this project.', text: `It was set aside, unread and whole, as “${fileNameOf(path)}” in the same folder.` })),
    ...(migrated ? [{ title: 'The project was brought up to date for this version of Assay.', text: migrated.backup ? `A copy as it was is ${migrated.backup}.` : '' }] : []),
  ]
  const [first, ...others] = said
  if (!first) return null
  return { title: first.title, text: [first.text, ...others.flatMap(({ title, text }) => [title, text])].filter(Boolean).join(' ') }
}
