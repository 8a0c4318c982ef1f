import { computed, onScopeDispose, watch, type Ref } from 'vue'
import type { Suggestion } from '#core/extract/suggestions/suggestion.ts'
import { useSettings } from '#renderer/stores/settings.ts'
import { dateData, quantityData } from '#renderer/words/figures.ts'
import { createHighlightLayer, type Painted } from './highlight-layer.ts'
import { indexMarks } from './mark-index.ts'
import type { TextPage } from './text-page.ts'

/** A figure or a date of the text with what was read of it, as the reading room draws it. */
export interface DrawnFigure extends Painted {
  readonly kind: 'Figure' | 'Date'
  readonly quote: string
  readonly words: string
}

/** Figures and dates as they were read in each sentence, underlined where the person asks for it. */
export function useFigures(page: TextPage, sentences: Readonly<Ref<readonly Suggestion[]>>) {
  const settings = useSettings()
  const isShown = computed(() => settings.settings.figures)
  const index = computed(() => indexMarks(isShown.value ? figuresOf(sentences.value) : []))
  const layer = createHighlightLayer<DrawnFigure>(page)
  watch(index, (now) => layer.put(now), { immediate: true })
  onScopeDispose(() => layer.clear())

  const toggle = (): void => void settings.change({ figures: !isShown.value })
  return { isShown, index, toggle, show: layer.show, hide: layer.hide }
}

/** Every figure and date of the sentences, in reading order. */
function figuresOf(sentences: readonly Suggestion[]): readonly DrawnFigure[] {
  return sentences.flatMap(({ quantities, dates }) => [
    ...quantities.map((quantity): DrawnFigure => ({ key: `figure-${quantity.start}`, paint: 'figure', start: quantity.start, end: quantity.end, kind: 'Figure', quote: quantity.quote, words: quantityData(quantity) })),
    ...dates.map((date): DrawnFigure => ({ key: `date-${date.start}`, paint: 'figure-date', start: date.start, end: date.end, kind: 'Date', quote: date.quote, words: dateData(date) })),
  ])
}
