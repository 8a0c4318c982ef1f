/** How much a verb says about being a report: `says` takes any subject, `holds` only one that can be a source, `shows` also documents. */
export type ReportingGroup = 'says' | 'holds' | 'shows'

export interface ReportingForm {
  readonly group: ReportingGroup
  /** Which form of the verb it is; `base` and `s` forms may be nouns as well. */
  readonly form: 'base' | 's' | 'past' | 'ing'
  /** The verb is reporting only where a clause or a quotation follows. */
  readonly needsClause: boolean
}

const forms = new Map<string, ReportingForm>()

function add(group: ReportingGroup, needsClause: boolean, list: string) {
  for (const verb of list.trim().split(/\s+/)) {
    const [base = '', third = '', past = '', ing = ''] = verb.includes('/') ? verb.split('/') : regular(verb)
    for (const [word, form] of [[base, 'base'], [third, 's'], [past, 'past'], [ing, 'ing']] as const) forms.set(word, { group, form, needsClause })
  }
}

/** Base, third person, past and -ing of a verb that follows the rules of spelling. */
function regular(verb: string): string[] {
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  return [verb, /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`, `${verb}ed`, `${verb}ing`]
}

add('says', false, `say/says/said/saying tell/tells/told/telling announce add argue contend assert allege insist warn caution acknowledge
  admit/admits/admitted/admitting concede confirm deny remark explain declare reiterate stress emphasise emphasize write/writes/wrote/writing comment
  testify speculate opine recount complain boast conclude note claim state report predict reveal disclose proclaim accuse reckon posit surmise
  retort reply affirm attest counter quip observe`)
add('holds', true, `maintain believe think/thinks/thought/thinking suspect fear hope doubt agree assess recall worry understand/understands/understood/understanding
  dispute find/finds/found/finding hold/holds/held/holding know/knows/knew/knowing propose recommend`)
add('holds', false, `expect estimate forecast/forecasts/forecast/forecasting anticipate project criticise criticize condemn describe consider regard view see/sees/saw/seeing
  reject dismiss question attribute calculate interpret cite hint`)
add('shows', false, 'suggest indicate imply show/shows/showed/showing demonstrate stipulate specify read/reads/read/reading document')

/** Forms of the verbs with which texts say that somebody says, thinks or shows something. */
export const reportingForms: ReadonlyMap<string, ReportingForm> = forms

/** Participles of agentless reports: "is believed to", "it was reported that". */
export const agentlessParticiples: ReadonlySet<string> = new Set(
  'said|reported|believed|thought|understood|rumoured|rumored|alleged|claimed|estimated|suspected|presumed|assumed|feared|argued|suggested|speculated|assessed|hoped'.split('|'),
)

/** Adverbs that report without naming anyone. */
export const agentlessAdverbs: ReadonlySet<string> = new Set('reportedly|allegedly|purportedly|supposedly|rumouredly|rumoredly'.split('|'))
