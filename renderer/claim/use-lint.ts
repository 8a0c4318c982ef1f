import { computed, type ComputedRef } from 'vue'
import { lint } from '#core/language/lint.ts'
import type { LintContext, LintFinding } from '#core/language/finding.ts'
import { useProject } from '#renderer/stores/project.ts'

/** What the language linter finds in a field as it is being written, without what was dismissed. */
export function useLint(text: () => string, context: () => Pick<LintContext, 'where' | 'storedTerm' | 'storedPercent'>): { readonly findings: ComputedRef<readonly LintFinding[]>; readonly dismissed: ComputedRef<readonly LintFinding[]> } {
  const project = useProject()
  const all = computed(() => (project.project ? lint(text(), { ...context(), standard: project.project.standard, row: project.project.wordRow }) : []))
  const setAside = computed(() => new Set(project.shortLists.dismissals.map(({ findingKey }) => findingKey)))
  return {
    findings: computed(() => all.value.filter(({ key }) => !setAside.value.has(key))),
    dismissed: computed(() => all.value.filter(({ key }) => setAside.value.has(key))),
  }
}

/** A text with a finding's quote replaced as the linter proposes. */
export const corrected = (text: string, { start, end, replacement }: Pick<LintFinding, 'start' | 'end' | 'replacement'>): string =>
  replacement === null ? text : text.slice(0, start) + replacement + text.slice(end)
