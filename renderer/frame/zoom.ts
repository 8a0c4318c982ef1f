const steps = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const

/** The next step of zoom in or out from a factor, or 1 for step 0. */
export function nextZoom(factor: number, step: 1 | -1 | 0): number {
  if (step === 0) return 1
  if (step === 1) return steps.find((each) => each > factor + 0.001) ?? steps.at(-1) ?? 1
  return steps.findLast((each) => each < factor - 0.001) ?? steps[0]
}
