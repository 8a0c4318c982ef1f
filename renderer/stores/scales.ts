import { computed, shallowRef } from 'vue'
import type { EdgeRule, VerdictId } from '#core/standards/ids.ts'
import { usualScales, type ProjectScales } from '#core/standards/project-scales.ts'
import { verdictInScale, verdictsInUse } from '#core/standards/verdict-scale.ts'
import type { Verdict } from '#core/standards/verdicts.ts'

/**
 * The scales of the open project, of which a window has one. Every place of the window that words a verdict or reads a number asks
 * here, so that none can be forgotten when a project words its verdicts anew. The usual ones while no project is open.
 */
const scales = shallowRef<ProjectScales>(usualScales)

/** Called by the store of the project whenever its settings change. */
export const adoptScales = (adopted: ProjectScales): void => void (scales.value = adopted)

/** A verdict in the project's words, whether it is still offered or not. */
export const verdictOf = (id: VerdictId): Verdict => verdictInScale(scales.value.verdicts, id)

/** The verdicts the project offers, in its order, with one that is given already though it is offered no longer. */
export function verdictsToChoose(given: VerdictId | null): readonly Verdict[] {
  const offered = verdictsInUse(scales.value.verdicts)
  return given === null || offered.some(({ id }) => id === given) ? offered : [...offered, verdictOf(given)]
}

/** All of the project’s verdicts in its order, offered or not. */
export const orderedVerdictIds = computed<readonly VerdictId[]>(() => scales.value.verdicts.map(({ id }) => id))

/** Which band owns an edge two of them share. */
export const edgeRule = computed<EdgeRule>(() => scales.value.edges)

export const projectScales = computed(() => scales.value)
