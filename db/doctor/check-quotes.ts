import { proves } from '#core/text/anchor.ts'
import type { Anchor } from '#core/domain/claim.ts'
import type { Database } from '../database.ts'
import type { Verdict } from './verdict.ts'

interface Passage extends Anchor { readonly kind: 'mark' | 'evidence'; readonly id: string; readonly contentId: string; readonly contentSha256: string }

const passagesSql = `
  SELECT 'mark' AS kind, m.id, m.start, m."end", m.quote, m.prefix, m.suffix, m.textSha256, e.contentId, c.textSha256 AS contentSha256
  FROM mark m JOIN edition e ON e.id = m.editionId JOIN content c ON c.id = e.contentId
  UNION ALL
  SELECT 'evidence', v.id, v.start, v."end", v.quote, v.prefix, v.suffix, v.textSha256, e.contentId, c.textSha256
  FROM evidence v JOIN edition e ON e.id = v.editionId JOIN content c ON c.id = e.contentId
  ORDER BY contentId`

/** Every mark, and every passage given as evidence, still has its quote at its place in the text it was taken from. */
export function checkQuotes(db: Database): Verdict {
  const passages = db.read<Passage>(passagesSql)
  const problems: string[] = []
  let open = { id: '', text: '' }
  for (const passage of passages) {
    if (open.id !== passage.contentId) open = { id: passage.contentId, text: db.read<{ text: string }>('SELECT text FROM content WHERE id = ?', passage.contentId)[0]?.text ?? '' }
    const name = `${passage.kind === 'mark' ? 'Mark' : 'Evidence'} ${passage.id}`
    if (passage.textSha256 !== passage.contentSha256) problems.push(`${name} was made in another text.`)
    else if (!proves(passage, open.text)) problems.push(`${name} does not find its quote at ${passage.start}.`)
    else if (!open.text.startsWith(passage.suffix, passage.end) || !open.text.endsWith(passage.prefix, passage.start)) problems.push(`${name} has other words around it than it noted.`)
  }
  return { looked: `${passages.length} quotes stand where they were marked.`, problems }
}
