/** Who a verb takes as its subject: anybody; somebody who can know; only a paper or a finding; only a group of people who judge; only a body that counts. */
export type SubjectNeed = 'any' | 'source' | 'paper' | 'judges' | 'counter'

/** What must follow a verb for it to report: anything, a clause or quotation, only "that" or a quotation, a noun of saying, "as", or a number. */
export type ComplementNeed = 'any' | 'no-errand' | 'clause' | 'that' | 'that-or-to' | 'saying' | 'as' | 'feeling' | 'label' | 'figure' | 'amount' | 'down-to' | 'it' | 'out' | 'to' | 'of'

export interface ReportingVerb {
  readonly subject: SubjectNeed
  readonly complement: ComplementNeed
}

export interface ReportingForm {
  /** Which form of the verb it is; `base` and `s` may be nouns as well. */
  readonly form: 'base' | 's' | 'past' | 'ing'
  /** Ways in which the verb reports; one that fits is enough. */
  readonly ways: readonly ReportingVerb[]
  /** Its `s` form is a common noun too: "claims", "reports". */
  readonly isNoun: boolean
}

const forms = new Map<string, ReportingForm>()

function add(subject: SubjectNeed, complement: ComplementNeed, list: string) {
  for (const verb of list.trim().split(/\s+/)) {
    const [base = '', third = '', past = '', ing = ''] = verb.includes('/') ? verb.split('/') : regular(verb)
    for (const [word, form] of [[base, 'base'], [third, 's'], [ing, 'ing'], [past, 'past']] as const) {
      const ways = [...(forms.get(word)?.ways ?? []), { subject, complement }]
      forms.set(word, { form, ways, isNoun: nouns.has(word) })
    }
  }
}

/** Base, third person, past and -ing of a verb that follows the rules of spelling. */
function regular(verb: string): string[] {
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  return [verb, /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`, `${verb}ed`, `${verb}ing`]
}

const nouns = new Set('claims reports states estimates notes comments forecasts projects doubts fears hopes views shows finds holds reads rules points warnings counters complaints concerns remarks rates calls pledges promises questions signals projects records counts logs tallies registers register record count log tally report claim state estimate note comment forecast project doubt fear hope view show find hold rule point remark call pledge promise question signal quip counter'.split(' '))

add('any', 'any', `say/says/said/saying argue contend assert insist warn caution concede deny/denies/denied/denying reiterate allege remark retort quip/quips/quipped/quipping opine posit surmise
  speculate complain lament predict announce attest testify joke`)
add('any', 'clause', 'explain stress emphasise emphasize acknowledge confirm reaffirm underline')
add('source', 'any', 'explain stress emphasise emphasize acknowledge confirm reaffirm')
add('source', 'feeling', 'express/expresses/expressed/expressing voice raise')
add('source', 'any', `tell/tells/told/telling accuse expect estimate fear anticipate doubt suggest indicate imply criticise criticize condemn denounce reckon reveal disclose forecast/forecasts/forecast/forecasting project calculate blame`)
add('source', 'no-errand', 'report believe think/thinks/thought/thinking')
add('any', 'clause', 'claim add state note write/writes/wrote/writing declare maintain admit/admits/admitted/admitting assume proclaim boast comment reply')
add('source', 'clause', 'worry hope assess observe suspect counter recount respond')
add('source', 'that', 'conclude find/finds/found/finding hold/holds/held/holding agree recall understand/understands/understood/understanding learn/learns/learned/learning rule signal propose recommend judge dispute hint affirm')
add('source', 'that-or-to', 'vow pledge promise threaten claim')
add('source', 'saying', 'reject dismiss dispute question challenge echo')
add('source', 'as', 'see/sees/saw/seeing view regard describe interpret dismiss characterise characterize portray quote cite')
add('source', 'label', 'call label brand dub/dubs/dubbed/dubbing')
add('source', 'figure', 'put/puts/put/putting')
add('paper', 'figure', 'put/puts/put/putting')
add('source', 'down-to', 'put/puts/put/putting')
add('counter', 'amount', 'record count tally register log/logs/logged/logging')
add('any', 'it', 'put/puts/put/putting')
add('any', 'out', 'point')
add('judges', 'to', 'point')
add('source', 'of', 'speak/speaks/spoke/speaking')
add('judges', 'any', 'see/sees/saw/seeing view consider question agree dispute worry hope suspect regard claim interpret describe maintain dismiss conclude note')
add('paper', 'any', 'confirm acknowledge stress emphasise emphasize show/shows/showed/showing suggest indicate imply demonstrate find/finds/found/finding conclude stipulate specify estimate forecast/forecasts/forecast/forecasting project reveal disclose report note warn describe')
add('paper', 'any', 'show/shows/shown/showing')
add('any', 'clause', 'write/writes/written/writing')
add('paper', 'that', 'read/reads/read/reading provide declare hold/holds/held/holding')

/** Forms of the verbs with which texts say that somebody says, thinks or shows something. */
export const reportingForms: ReadonlyMap<string, ReportingForm> = forms

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Participles of reports without an agent: "is believed to", "it was reported that". */
export const agentlessParticiples = set('said reported believed thought understood rumoured rumored alleged claimed estimated suspected presumed assumed feared argued speculated assessed')
/** Participles that report without an agent after "it": "it is hoped that". */
export const impersonalParticiples = set('suggested expected hoped accepted acknowledged agreed asserted noted observed recognised recognized contended predicted anticipated inferred')
/** Participles that report without an agent after "widely" and its like: "is widely seen as". */
export const commonParticiples = set('seen regarded viewed considered perceived expected accepted acknowledged recognised recognized held credited blamed described interpreted')
/** Adverbs that say that everyone says so. */
export const commonly = set('widely generally commonly often largely broadly universally popularly')
/** Adverbs that report without naming anyone. */
export const agentlessAdverbs = set('reportedly allegedly purportedly supposedly rumouredly rumoredly')

/** Nouns of saying and thinking that take a clause: "the claim that", "amid reports that". */
export const sayingNouns = set('claim claims allegation allegations assertion assertions accusation accusations warning warnings report reports rumour rumours rumor rumors suggestion suggestions speculation statement statements prediction predictions denial denials announcement announcements insistence contention contentions admission assurance assurances complaint complaints')
/** What can be rejected, questioned or echoed as something said. */
export const saidThings = set('claim claims allegation allegations assertion assertions accusation accusations warning warnings report reports rumours rumors suggestion suggestions speculation statement statements criticism criticisms notion idea charge charges complaints figures estimate estimates findings narrative view views concerns account accuracy')
