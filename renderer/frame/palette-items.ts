import { Fzf } from 'fzf'
import type { MenuId } from '#core/contract/commands.ts'
import type { ClaimRecord } from '#core/domain/claim.ts'
import type { DocumentRecord } from '#core/domain/document.ts'
import type { Span } from '#core/domain/document.ts'
import type { CommandNow } from '#renderer/commands/registry.ts'
import { shortened } from '#renderer/words/phrases.ts'

/** One line of the palette, with the letters that matched. */
export type PaletteItem = { readonly key: string; readonly words: string; readonly matches: readonly Span[] } & (
  | { readonly kind: 'command'; readonly command: CommandNow }
  | { readonly kind: 'document'; readonly document: DocumentRecord }
  | { readonly kind: 'claim'; readonly claim: ClaimRecord }
)
export interface PaletteGroup { readonly label: string; readonly items: readonly PaletteItem[] }

/** What one does most stands first; files are opened once a day. */
const menuOrder: readonly MenuId[] = ['claim', 'view', 'go', 'edit', 'file', 'help']

/** How long a statement may be in the palette; more could not be seen on one line. */
const statementLength = 160
const most = { commands: 12, documents: 8, claims: 8 } as const

/** What can be reached from what is typed: commands that can be done now, documents, and claims by number or words. */
export function paletteGroups(
  query: string,
  from: { readonly commands: readonly CommandNow[]; readonly recent: readonly string[]; readonly documents: readonly DocumentRecord[]; readonly claims: readonly ClaimRecord[] },
): readonly PaletteGroup[] {
  const wanted = query.trim()
  const commands = from.commands.filter(({ enabled, command }) => enabled && !command.outsidePalette).sort((a, b) => menuOrder.indexOf(a.command.menu) - menuOrder.indexOf(b.command.menu))
  if (wanted === '') {
    const recent = from.recent.flatMap((id) => commands.find((command) => command.id === id) ?? [])
    return [
      { label: 'Used lately', items: recent.map((command) => commandItem(command, [])) },
      { label: 'Commands', items: commands.filter((command) => !recent.includes(command)).map((command) => commandItem(command, [])) },
      { label: 'Documents', items: from.documents.slice(0, most.documents).map((document) => documentItem(document, [])) },
    ]
  }
  const number = /^#?(\d+)$/.exec(wanted)?.[1]
  const numbered = number ? from.claims.filter((claim) => claim.number === Number(number)) : []
  return [
    { label: 'Commands', items: lettered(commands, wanted, ({ label }) => label, most.commands).map(([command, matches]) => commandItem(command, matches)) },
    { label: 'Documents', items: worded(from.documents, wanted, ({ title }) => title, most.documents).map(([document, matches]) => documentItem(document, matches)) },
    {
      label: 'Claims',
      items: [
        ...numbered.map((claim) => claimItem(claim, [])),
        ...(wanted.length < 2 ? [] : worded(from.claims.filter((claim) => !numbered.includes(claim)), wanted, statementOf, most.claims).map(([claim, matches]) => claimItem(claim, matches))),
      ],
    },
  ]
}

const statementOf = (claim: ClaimRecord): string => shortened(claim.statement, statementLength)
const commandItem = (command: CommandNow, matches: readonly Span[]): PaletteItem => ({ kind: 'command', key: `command-${command.id}`, words: command.label, matches, command })
const documentItem = (document: DocumentRecord, matches: readonly Span[]): PaletteItem => ({ kind: 'document', key: `document-${document.documentId}`, words: document.title, matches, document })
const claimItem = (claim: ClaimRecord, matches: readonly Span[]): PaletteItem => ({ kind: 'claim', key: `claim-${claim.claimId}`, words: statementOf(claim), matches, claim })

/** Things whose words hold each word that was typed, those that begin with it first. For titles and sentences, where scattered letters would match anything. */
function worded<Thing>(things: readonly Thing[], query: string, wordsOf: (thing: Thing) => string, limit: number): readonly (readonly [Thing, readonly Span[]])[] {
  const parts = query.toLowerCase().split(/\s+/)
  return things
    .flatMap((thing) => {
      const words = wordsOf(thing).toLowerCase()
      const starts = parts.map((part) => words.indexOf(part))
      return starts.includes(-1) ? [] : [{ thing, first: Math.min(...starts), spans: merged(starts.map((start, at) => ({ start, end: start + (parts[at]?.length ?? 0) }))) }]
    })
    .sort((a, b) => a.first - b.first)
    .slice(0, limit)
    .map(({ thing, spans }) => [thing, spans] as const)
}

function merged(spans: readonly Span[]): readonly Span[] {
  const result: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else result.push({ start, end })
  }
  return result
}

/** Of a letter typed: below this, the letters lie so scattered that nobody meant them. */
const leastScore = 18

/** Things by a few letters of their words, as one abbreviates: "impdoc". */
function lettered<Thing>(things: readonly Thing[], query: string, wordsOf: (thing: Thing) => string, limit: number): readonly (readonly [Thing, readonly Span[]])[] {
  const words = things.map((thing, at) => ({ at, words: wordsOf(thing) }))
  return new Fzf(words, { selector: (each) => each.words, limit, casing: 'case-insensitive' }).find(query).flatMap(({ item, positions, score }) => {
    const thing = things[item.at]
    return thing === undefined || score < leastScore * query.length ? [] : [[thing, spansOf(positions)] as const]
  })
}

/** Neighbouring letters as one span. */
export function spansOf(positions: ReadonlySet<number>): readonly Span[] {
  const spans: { start: number; end: number }[] = []
  for (const at of [...positions].sort((a, b) => a - b)) {
    const last = spans.at(-1)
    if (last?.end === at) last.end = at + 1
    else spans.push({ start: at, end: at + 1 })
  }
  return spans
}
