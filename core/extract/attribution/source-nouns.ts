const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/[|\s]+/))

/** People who speak by their role, in the plural or with "a": nobody can be asked. */
export const roleNouns = set(`official officials source sources insider insiders diplomat diplomats aide aides adviser advisers advisor advisors officer officers
  lawmaker lawmakers politician politicians critic critics opponent opponents supporter supporters proponent proponents advocate advocates sceptic sceptics skeptic skeptics
  observer observers commentator commentators pundit pundits watcher watchers witness witnesses resident residents villager villagers local locals activist activists
  campaigner campaigners defector defectors executive executives trader traders investor investors leader leaders people person persons individual individuals man woman
  soldier soldiers commander commanders journalist journalists reporter reporters lawyer lawyers detractor detractors many some others several few most everyone everybody
  neighbour neighbours neighbor neighbors voters voter citizens citizen ministers minister governments states countries nations authorities agencies parties police media outlets newspapers
  relatives relative families survivors survivor doctors doctor farmers farmer workers worker employees employee employers colleagues colleague friends friend insiders those quarters circles
  planners policymakers negotiators negotiator envoys envoy ambassadors ambassador generals fighters protesters protester shareholders organisations organizations groups companies firms banks unions tanks institutions bodies`)

/** People who speak by their knowledge: named once their institution is. */
export const expertNouns = set(`analyst analysts expert experts economist economists scholar scholars academic academics researcher researchers scientist scientists historian historians
  strategist strategists specialist specialists professor professors investigator investigators engineers engineer statistician statisticians pollster pollsters forecaster forecasters demographers epidemiologists climatologists auditors auditor inspectors inspector monitors monitor`)

/** Papers that say something. */
export const documentNouns = set(`report reports study studies survey surveys poll polls paper papers memo memos memorandum statement statements communique communiqué document documents treaty agreement pact accord
  article articles section clause paragraph resolution charter constitution law act letter letters assessment assessments analysis analyses review reviews briefing white dossier audit account accounts
  bulletin transcript text protocol annex preamble declaration strategy book newspaper magazine editorial filing filings ruling judgment judgement decision estimate estimates projection projections forecast forecasts investigation inquiry census chapter provision leak leaks dispatch cable cables contract indictment complaint summary release notice note post op`)

/** What shows something without being a paper. */
export const evidenceNouns = set('data figures statistics evidence imagery images image footage video videos photographs photos research intelligence intercepts records numbers findings results indicators indications signs tests modelling modeling simulations')

/** Bodies that speak as one. */
export const bodyNouns = set(`ministry government department agency administration company firm bank army military navy embassy council commission committee court parliament cabinet presidency office bureau police party union
  group organisation organization institute university panel team delegation authority regulator watchdog think tank watchdog palace secretariat service command alliance coalition fund regime opposition newspaper paper broadcaster network junta state country kingdom republic federation`)

/** Someone who speaks for another. */
export const spokesNouns = set('spokesman spokeswoman spokesperson spokespeople spokesmen')
