import { computed, ref } from 'vue'
import { defineStore } from 'pinia'
import { standingOf } from '#core/domain/prediction-due.ts'
import { useProject } from './project.ts'
import { useSelection } from './selection.ts'

export const reasoningTabs = ['hypotheses', 'assumptions', 'predictions'] as const
export type ReasoningTab = (typeof reasoningTabs)[number]

/** The day it is here, ISO; predictions fall due by it. */
export const today = (): string => {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/** Which part of the reasoning is looked at, and how many predictions wait to be resolved. */
export const useReasoning = defineStore('reasoning', () => {
  const project = useProject()
  const tab = ref<ReasoningTab>('hypotheses')

  const due = computed(() => {
    const day = today()
    let count = 0
    for (const { prediction } of project.claims.values()) if (prediction && standingOf(prediction, day) === 'due') count += 1
    return count
  })

  /** The plot of the overview that is to be brought into sight; null once it is. */
  const wantedPlot = ref<string | null>(null)

  function show(wanted: ReasoningTab): void {
    tab.value = wanted
    useSelection().show('questions')
  }

  function showPlot(name: string): void {
    wantedPlot.value = name
    useSelection().show('overview')
  }

  return { tab, due, wantedPlot, show, showPlot }
})
