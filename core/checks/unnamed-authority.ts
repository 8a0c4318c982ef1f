import type { Statement } from './reading.ts'

/** People spoken of by what they are, and reports spoken of by no name. */
const NOUNS = new Set(
  ('analysts experts officials critics observers sources reports diplomats economists scholars specialists insiders commentators opponents supporters rivals insurgents residents locals witnesses researchers scientists historians ' +
    'lawyers doctors physicians engineers traders brokers businesspeople businessmen investors bankers activists campaigners environmentalists academics politicians lawmakers leaders commanders soldiers veterans people many others ' +
    'journalists reporters media newspapers outlets estimates studies rumours rumors advisers advisors authorities circles groups charities workers agencies shippers donors farmers teachers nurses parents voters insiders skeptics sceptics ' +
    'some few several pundits strategists planners consultants practitioners professionals demographers pollsters').split(' '),
)
/** Plurals of an agent's ending that name no person. */
const NO_PEOPLE = new Set('papers numbers members powers orders borders others letters matters quarters partners waters rivers towers orders centers centres figures factors sectors terrors errors mirrors doors motors documents agreements events elements governments parliaments continents accounts statements talents payments movements departments lists costs posts tests'.split(' '))
const AGENTS = /(?:ists|ers|ors|ians|ants|ents|eers|logists|crats)$/u
const VERBS = 'say|believe|claim|argue|warn|think|estimate|fear|expect|doubt|predict|suggest|hint|complain|hope|suspect|insist|caution|contend|maintain|note|agree|allege|assert|worry|point out|see|question|reckon|speculate|concede|acknowledge|report|stress|emphasise|emphasize|anticipate|forecast|assume|observe'
/** "Hydrologists warn", "Some military analysts believe", "Western officials estimate". */
const OPENING = new RegExp(`(?:^|[,;:] (?:and |but |though |while )?|\\b(?:while|but|and|although) )((?:(?:some|many|most|several|other|certain|various|numerous|a number of|a few) )?(?:[\\p{L}-]+ ){0,2}?([\\p{L}-]+)) (?:(?:often|also|still|now|privately|openly|long|generally|widely|tend to|continue to|do) )?(${VERBS})\\b`, 'iu')

/** "Word in the corridors is that …", "Conventional wisdom has it that …" */
const COMMON_TALK = /(?:^|[,;:] (?:and |but )?)((?:the )?(?:word|talk|gossip|consensus|conventional wisdom|received wisdom|(?:general|common|prevailing|widespread) (?:view|belief|feeling|opinion))(?: (?:in|on|at|among|around|across) [\p{L} -]{3,40}?)?) (is|was|holds|held|has it) that\b/iu

/** The unnamed people or reports a sentence leans on, and the verb; null where it leans on none or on someone named. */
export function unnamedAuthorityIn({ text, attribution }: Statement): { readonly holder: string; readonly cue: string } | null {
  if (attribution.class === 'named') {
    // A bare plural at the beginning has its capital from its place.
    const { holder, cue, start } = attribution
    return start === 0 && holder !== null && cue !== null && /^\p{Lu}\p{Ll}+(?: \p{Ll}+)*$/u.test(holder) && !/^(?:The|Its|Their|His|Her|Our|These|Those|Both)\b/u.test(holder) && isAuthority(holder) ? { holder, cue } : null
  }
  if (attribution.class === 'unnamed' && attribution.holder !== null && attribution.cue !== null && isAuthority(attribution.holder)) return { holder: attribution.holder, cue: attribution.cue }
  const talk = COMMON_TALK.exec(text)
  if (talk?.[1] !== undefined && talk[2] !== undefined) return { holder: talk[1], cue: talk[2] }
  const opening = OPENING.exec(text)
  const [, holder, head, cue] = opening ?? []
  return holder === undefined || head === undefined || cue === undefined || !isPeople(head.toLowerCase()) || /^(?:the|these|those|both|all|its|their|his|her|our|of)\b|\bthan\b/iu.test(holder) ? null : { holder, cue }
}

const isPeople = (word: string): boolean => NOUNS.has(word) || (AGENTS.test(word) && !NO_PEOPLE.has(word))

/** What shows something, unless it is somebody's: "research suggests", but not "our own research". */
const FINDINGS = new Set('research evidence studies surveys polls intelligence'.split(' '))
const OWNED = /^(?:the|this|that|these|those|our|my|its|his|her|their|both)\b|['’]s?\b/u

/** Whether the noun a phrase is built on names people or reports; a named paper of a named office can be looked up. */
function isAuthority(holder: string): boolean {
  const [phrase = ''] = holder.toLowerCase().split(/ (?:of|in|from|at|with|who|that|close to|familiar|within|inside|on|for|and|or)\b|,/u)
  const words = phrase.split(/\s+/u).filter((word) => word !== '')
  const head = words.at(-1) ?? ''
  if (FINDINGS.has(head)) return !OWNED.test(phrase)
  return isPeople(head) || /^(?:an?|one|another) (?:[\p{L}-]+ )*(?:official|source|analyst|expert|diplomat|insider|observer|officer|adviser|person)$/u.test(phrase)
}
