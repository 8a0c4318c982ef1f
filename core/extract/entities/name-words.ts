const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Ranks and offices that stand before a person's name and end whatever name stands before them. */
export const rankWords = set(`president premier chancellor minister king queen prince princess emperor general lieutenant colonel major captain brigadier admiral marshal sergeant secretary ambassador senator
  congressman congresswoman governor mayor mr mrs ms dr prof professor sir lord lady dame chairman chairwoman commander judge pope archbishop bishop cardinal ayatollah sheikh sheik sultan spokesman spokeswoman
  spokesperson envoy gen col lt maj capt adm sen rep gov rev ceo commissioner leader director chief tsar emir imam rabbi reverend deputy vice representative inspector superintendent detective president-elect mp`)

/** Words that belong to a title before its rank. */
export const titleWords = set(`prime foreign defence defense finance interior supreme crown special acting first former trade energy economy health justice education state head speaker chair analyst economist staff
  high executive managing senior attorney home external affairs environment culture labour transport agriculture security national permanent chargé grand chef`)

/** Words that make a run of capitals the name of a body. */
export const bodyWords = set(`ministry department agency council committee commission court parliament assembly senate congress bank university institute institution college school academy organisation organization
  association federation union party army navy force forces corps guard guards police service services bureau office authority administration board centre center foundation fund group corporation company
  inc ltd llc plc gmbh ag co holdings industries systems airlines airways motors times post journal news herald tribune telegraph daily press broadcasting media network radio television tv
  society trust alliance league front brigade division regiment battalion fleet command secretariat tribunal initiative observatory laboratory laboratories hospital church club team coalition movement mission delegation
  watch international directorate panel taskforce exchange reserve treasury embassy consulate branch chamber programme program consortium museum library ombudsman inspectorate cabinet government electronics
  oil gas steel pharmaceuticals technologies technology software aerospace petroleum mining chemical railways railway shipping securities insurance partners ventures labs observers democrats republicans conservatives endowment brotherhood chiefs`)

/** Words that make a run of capitals the name of something else: a place, an event, a paper. */
export const otherWords = set(`sea ocean river lake bay gulf strait straits island islands peninsula mountains mount valley desert canal dam airport port bridge street avenue square region oblast province county district state
  states war wars treaty pact agreement agreements accord accords convention conventions protocol protocols charter declaration act law summit conference olympics cup games revolution uprising crisis resolution constitution dialogue
  plan doctrine strategy report prize day week year age era ages spring operation deal memorandum border wall zone corridor road belt forum station base plant hall palace house tower park
  minister city town village north south east west coast heights strip stream line crossing massacre famine depression spring bloc curtain union-address festival holocaust enlightenment renaissance index empire dynasty republic kingdom emirate`)

/** Small words inside a name. */
export const joiningWords = set('of de la le du da di del al el bin ibn von van der den ter zu')

/** Words that open sentences or stand in capitals and name nothing, besides those that end like an adverb or a participle. */
export const ordinaryWords = set(`the a an this that these those it its he his she her they their we our i you your my who what which when where why how there here
  in on at by for with from to of into onto over under about after before since until during within without between among against across through throughout amid despite unlike like as per via beyond around near
  and but or nor so yet if unless although though while whereas because whether than then thus hence therefore however moreover furthermore meanwhile nevertheless nonetheless instead otherwise still also besides
  not no none nothing nobody never neither either both each every all any some many much more most few fewer less least several other others another such same own only just even
  one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds thousands millions billions dozens half
  is are was were be been being am has have had do does did will would can could may might must shall should let
  today yesterday tomorrow tonight now once twice again ever soon later earlier last next first second third finally new old recent former current
  yes no ok dear please see note read according given based due rather internet web covid article section chapter table figure annex appendix part page paragraph clause volume phase level type category god bible parliament congress contents cooperation christian christians muslim muslims islamic islamist islamists jewish jews catholic protestant orthodox sunni shia hindu buddhist
  north south east west northern southern eastern western state government army navy police`)

/** Capitals that abbreviate an ordinary thing. */
export const ordinaryCapitals = set(`gdp gnp ceo cfo cto pdf usd eur gbp jpy cny krw rub tv ai it id ok am pm covid hiv dna rna co2 vat ngo ngos pow pows icbm icbms slbm uav uavs faq lng lpg gmt utc est cet sme smes pr hr phd ma ba mp mps mep meps
  i ii iii iv vi vii viii ix xi xii fy cpi ppp gw mw kw gwh mwh kwh km kg mm cm hz ghz gb tb mb bc ad ce bce rpg atm gps ppe ied ieds wmd wmds nb ps vs ie eg`)
