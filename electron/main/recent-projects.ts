import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import type { RecentProject } from '#core/contract/shell-contract.ts'
import { jsonFile, type Quarantine } from './json-file.ts'
import { isSealable, type Seals } from './seals.ts'

/** As many as fit a menu and a welcome page without scrolling. */
const keptProjects = 12

const rows = z.array(z.object({ title: z.string().max(2_000), path: z.string().refine(isSealable, 'not a whole path'), openedAt: z.string().max(40) })).max(200)
type Row = z.output<typeof rows>[number]

export interface RecentProjects {
  /** The latest first, each with whether its file is gone. */
  list(): readonly RecentProject[]
  remember(title: string, path: string): void
  forget(path: string): void
}

export function openRecentProjects(folder: string, { seals, now, onQuarantine, onChange }: {
  readonly seals: Seals
  readonly now: () => Date
  readonly onQuarantine: (quarantine: Quarantine) => void
  /** The paths, the latest first, whenever they change. */
  readonly onChange: (paths: readonly string[]) => void
}): RecentProjects {
  const file = jsonFile<Row[]>(join(folder, 'recent-projects.json'), { parse: (json) => rows.parse(json), fallback: [], onQuarantine })
  let current = file.read()
  const keep = (next: Row[]) => {
    current = next.slice(0, keptProjects)
    onChange(current.map(({ path }) => path))
    file.write(current)
  }
  return {
    list: () => current.map(({ title, path, openedAt }) => ({ title: title || basename(path), file: seals.seal(path), openedAt, missing: !existsSync(path) })),
    remember: (title, path) => keep([{ title, path, openedAt: now().toISOString() }, ...current.filter((row) => row.path !== path)]),
    forget: (path) => keep(current.filter((row) => row.path !== path)),
  }
}
