/** Nothing the contract asks for is nested deeper than five; a cycle is deeper than any limit. */
const depthLimit = 32
/** The largest honest input is a list of 100,000 ids. Also stops shared references that unfold without end. */
const nodeLimit = 1_000_000
/** Two pastes of the largest size the contract takes. */
const characterLimit = 130_000_000

/** Keys that reach into prototypes when somebody later copies the object carelessly. */
const pollutedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Why a payload cannot be plain data, or null where it is. Plain data is null, booleans, numbers, strings, arrays and
 * records of these; structured clone carries much more (maps, dates, cycles), and none of that is asked for.
 */
export function objectionTo(payload: unknown): string | null {
  let nodes = 0
  let characters = 0

  const visit = (value: unknown, depth: number): string | null => {
    nodes += 1
    if (nodes > nodeLimit) return `holds more than ${nodeLimit} values`
    if (typeof value === 'string') {
      characters += value.length
      return characters > characterLimit ? `holds more than ${characterLimit} characters` : null
    }
    if (value === null || value === undefined || typeof value === 'boolean' || typeof value === 'number') return null
    if (typeof value !== 'object') return `holds a ${typeof value}`
    if (depth >= depthLimit) return `is nested deeper than ${depthLimit} levels or refers to itself`
    if (Array.isArray(value)) return visitAll(value, depth)
    const prototype: unknown = Object.getPrototypeOf(value)
    if (prototype !== Object.prototype && prototype !== null) return 'holds an object that is not a plain record'
    const polluted = Object.keys(value).find((key) => pollutedKeys.has(key))
    if (polluted !== undefined) return `has a key named ${polluted}`
    return visitAll(Object.values(value), depth)
  }
  const visitAll = (values: readonly unknown[], depth: number): string | null => {
    // An array's length costs nothing to send, so a sparse one is refused before it is walked.
    if (values.length > nodeLimit) return `holds more than ${nodeLimit} values`
    for (const value of values) {
      const objection = visit(value, depth + 1)
      if (objection !== null) return objection
    }
    return null
  }
  return visit(payload, 0)
}
