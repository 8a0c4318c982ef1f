const key = 'assay.plots-as-tables'

/** Which plots one last looked at as tables. A convenience of this machine, not part of the project. */
export function isTableRemembered(plot: string): boolean {
  return readTables().includes(plot)
}

export function rememberTable(plot: string, isTable: boolean): void {
  const others = readTables().filter((each) => each !== plot)
  try {
    localStorage.setItem(key, JSON.stringify(isTable ? [...others, plot] : others))
  } catch {
    // A full or forbidden store costs the reader a switch, and nothing else.
  }
}

function readTables(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : []
  } catch {
    return []
  }
}
