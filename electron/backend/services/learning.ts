import type { Delta } from '#core/domain/change.ts'
import { learnFrom, type Learning } from '#core/extract/suggestions/learn.ts'
import { settingsOf } from '#db/repositories/short-lists.ts'
import { decisionsSince } from '#db/repositories/suggestion-decisions.ts'
import { change, type OpenProject } from '../open-project.ts'

/** The setting that says from when on decisions count. */
const sinceName = 'suggestions-learn-since'

/** What was last learnt in a project, and from which decisions, so that nothing is fitted twice. */
const learnt = new WeakMap<OpenProject, { readonly from: string; readonly learning: Learning }>()

/** What the decisions of a project have taught its suggestions. */
export function learningOf(project: OpenProject): Learning {
  const decisions = decisionsSince(project.db, sinceIn(project))
  const from = decisions.map(({ id, decision }) => `${id} ${decision}`).join()
  const known = learnt.get(project)
  if (known?.from === from) return known.learning
  const learning = learnFrom(decisions.map(({ quote, publishedOn, language, decision }) => ({ quote, publishedOn, language, isAccepted: decision === 'accepted' })))
  learnt.set(project, { from, learning })
  return learning
}

/** Lets the suggestions begin anew: decisions made so far stay, and are learnt from no more. */
export function resetLearning(project: OpenProject): Delta {
  const isSet = settingsOf(project.db).some(({ name }) => name === sinceName)
  return change(project, 'Forget what suggestions learnt', ({ recorder, at }) => {
    const value = JSON.stringify(at)
    if (isSet) recorder.update('setting', sinceName, { value })
    else recorder.insert('setting', { id: sinceName, value })
  }).delta
}

function sinceIn({ db }: OpenProject): string {
  const found = settingsOf(db).find(({ name }) => name === sinceName)
  const value: unknown = found === undefined ? '' : JSON.parse(String(found.value))
  return typeof value === 'string' ? value : ''
}
