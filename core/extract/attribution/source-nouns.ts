const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** People who speak by a role many hold: nobody can be asked, even where "the official" points back at one. */
export const roleNouns = set(`official officials source sources insider insiders diplomat diplomats aide aides adviser advisers advisor advisors officer officers
  lawmaker lawmakers politician politicians critic critics opponent opponents supporter supporters proponent proponents advocate advocates sceptic sceptics skeptic skeptics
  observer observers commentator commentators pundit pundits watcher watchers witness witnesses eyewitness eyewitnesses resident residents villager villagers local locals activist activists
  campaigner campaigners defector defectors executive executives trader traders investor investors people person persons individual individuals man men woman women
  soldier soldiers journalist journalists reporter reporters lawyer lawyers attorney attorneys detractor detractors neighbour neighbours neighbor neighbors voters voter citizens citizen
  relatives relative families family survivors survivor doctor doctors nurse nurses farmer farmers worker workers employee employees employer employers colleagues colleague friends friend
  planners policymaker policymakers negotiator negotiators fighters fighter protesters protester demonstrators shareholder shareholders passengers passenger prisoner prisoners refugee refugees migrants migrant
  student students teacher teachers captain captains sailors sailor driver drivers veteran veterans figures quarters circles publics respondents participants delegates users hawks doves camp camps
  companies firms banks groups organisations organizations agencies authorities unions institutions think-tanks tanks charities ngos governments states countries nations capitals parties outlets newspapers media press tabloids channels websites bloggers blogger users industry`)

/** People who hold an office that one person holds at a time: "the minister" is somebody, "a minister" is not. */
export const officeNouns = set(`minister ministers president presidents chancellor chancellors premier premiers governor governors mayor mayors ambassador ambassadors envoy envoys king queen prince monarch sultan emir pope
  general generals commander commanders chairman chairwoman chair chairs director directors leader leaders secretary commissioner commissioners prosecutor prosecutors judge judges bishop archbishop ceo chief chiefs head heads
  author authors founder owner candidate candidates speaker spokesperson founder manager coach captain lord senator senators treasurer ombudsman rapporteur inspector sheriff attorney-general plaintiff defendant suspect victim coroner comptroller registrar clerk`)

/** People who speak by what they know: named once their institution is. */
export const expertNouns = set(`analyst analysts expert experts economist economists scholar scholars academic academics researcher researchers scientist scientists historian historians
  strategist strategists specialist specialists professor professors investigator investigators engineer engineers statistician statisticians pollster pollsters forecaster forecasters demographer demographers
  epidemiologist epidemiologists climatologist climatologists auditor auditors inspector inspectors monitor monitors theorist theorists geologist geologists physicist physicists scientist consultants consultant psychologists sociologists`)

/** Papers that say something. */
export const documentNouns = set(`report reports study studies survey surveys poll polls paper papers memo memos memorandum statement statements communique communiqué document documents treaty agreement pact accord
  article articles section sections clause paragraph resolution charter constitution law act letter letters assessment assessments analysis analyses review reviews briefing audit account accounts
  bulletin transcript text protocol annex preamble declaration strategy book magazine editorial editorials filing filings ruling rulings judgment judgement decision estimate estimates projection projections forecast forecasts inquiry investigation investigations
  census chapter provision leak leaks dispatch cable cables contract indictment complaint summary release notice note convention directive regulation manual guideline guidelines handbook website blog index rumour rumours rumor rumors dossier factsheet communiqués`)

/** What shows something without being a paper. */
export const evidenceNouns = set('data figures statistics evidence imagery images image footage video videos photographs photos research intelligence intercepts records numbers findings results indicators indications signs tests modelling modeling simulations calculations experience history')

/** Bodies that speak as one. */
export const bodyNouns = set(`ministry government department agency administration company firm bank army military navy embassy council commission committee court parliament cabinet presidency office bureau police party union
  group organisation organization institute university panel team delegation authority regulator watchdog tank palace secretariat service command alliance coalition fund regime opposition newspaper broadcaster network junta state country
  kingdom republic federation airline airport operator manufacturer directorate inspectorate registry chamber guild academy observatory treasury coastguard carmaker chipmaker utility charity association federation staff guard tribunal assembly senate congress bloc side camp rebels insurgents separatists television station channel outlet daily weekly tabloid
  board campaign mission ngo prosecution defence jury lab laboratory hospital church federation corporation`)

/** Someone who speaks for another. */
export const spokesNouns = set('spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen')

/** A common noun for something that can be a source. */
export const isSourceNoun = (word: string): boolean => [roleNouns, officeNouns, expertNouns, documentNouns, evidenceNouns, bodyNouns, spokesNouns].some((nouns) => nouns.has(word))
