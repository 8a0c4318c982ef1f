/** The terms of a prediction as they are being written. */
export interface PredictionDraft { readonly criterion: string; readonly dueOn: string; readonly topic: string }
/** An assumption as it is being written. */
export interface AssumptionDraft { readonly text: string; readonly wouldChange: string }

export const isPredictionDraft = (value: unknown): value is PredictionDraft => hasTexts(value, ['criterion', 'dueOn', 'topic'])
export const isAssumptionDraft = (value: unknown): value is AssumptionDraft => hasTexts(value, ['text', 'wouldChange'])

function hasTexts(value: unknown, names: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null) return false
  const fields: Readonly<Record<string, unknown>> = { ...value }
  return names.every((name) => typeof fields[name] === 'string')
}
