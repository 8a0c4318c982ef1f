/**
 * The classes of words the features count: closed classes of English grammar, classes of verbs by what they assert, and a few subjects
 * that claims of policy are about. Written by hand from grammar and from the words of the trade; none was learnt from anybody's texts.
 * A phrase of two or three words stands with `_` between them. Verbs stand in the forms meant, so that tense is a class of its own.
 */
export const wordClasses = {
  // Persons
  firstSingular: 'i me my mine myself i\'m i\'ve i\'d i\'ll',
  firstPlural: 'we us our ours ourselves we\'re we\'ve we\'d we\'ll',
  secondPerson: 'you your yours yourself you\'re you\'ve you\'d you\'ll',
  thirdPerson: 'he she him her his hers himself herself he\'s she\'s he\'d she\'d he\'ll she\'ll',
  thirdPlural: 'they them their theirs they\'re they\'ve they\'d they\'ll',
  demonstrative: 'this that these those here there',

  // Time and tense
  bePresent: 'is are am isn\'t aren\'t it\'s that\'s there\'s he\'s she\'s they\'re we\'re you\'re',
  bePast: 'was were wasn\'t weren\'t been',
  perfect: 'has have had hasn\'t haven\'t hadn\'t \'ve we\'ve they\'ve i\'ve you\'ve',
  didPast: 'did didn\'t',
  irregularPast: `became began bought broke brought built came caught chose cost cut did drew drove fell fought found gave got grew had held hit kept knew
    laid led left lent lost made met paid put quit ran rose said sank saw sent set shot shut sold spent split stood struck took taught threw told went
    withdrew won wrote sought forbade froze fled overthrew undertook understood drawn driven fallen given grown taken thrown written risen gone shown`,
  pastTime: `ago yesterday formerly previously earlier once historically already last_year last_month last_week last_night last_spring last_summer last_autumn
    last_fall last_winter in_the_past so_far to_date until_then at_the_time before_that the_last the_past in_recent_years`,
  since: 'since',
  presentTime: 'now today currently nowadays presently still right_now at_present as_of this_year this_month this_week these_days at_the_moment',
  frequency: 'always never ever every each annually yearly monthly weekly daily often repeatedly twice once per',
  duration: 'years months weeks days decades year month week day decade century centuries hours',

  // Number
  numberWord: `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty
    fifty sixty seventy eighty ninety hundred dozen dozens`,
  magnitude: 'thousand thousands million millions billion billions trillion trillions',
  share: 'percent percentage per_cent half third quarter majority minority most fraction share rate ratio proportion average median',
  quantifier: 'all every none no nobody nothing only many few several much any entire whole total number amount',
  ordinal: 'first second third fourth fifth last next final only_one',
  comparison: `more less fewer higher lower bigger smaller larger greater better worse cheaper faster slower longer shorter older younger stronger weaker
    than compared twice double triple as_many as_much more_than less_than`,
  superlative: 'most least biggest largest highest lowest greatest smallest best worst longest fastest strongest richest poorest oldest youngest strictest',

  // What is said to happen
  sayPast: `said told announced reported stated declared confirmed denied claimed testified acknowledged admitted disclosed insisted noted added warned
    argued promised pledged vowed called ruled published wrote found estimated calculated recorded showed revealed concluded`,
  sayPresent: `says say tells announces reports states declares confirms denies claims testifies acknowledges admits discloses insists notes adds warns
    argues promises pledges calls estimates calculates records shows show reveals finds concludes according_to`,
  changePast: `increased decreased rose fell grew dropped declined doubled tripled halved shrank expanded raised lowered cut reduced gained lost added
    surged soared plunged climbed slowed narrowed widened jumped slid dipped contracted eased slumped peaked`,
  changePresent: `increase increases increasing decrease decreases rise rises rising fall falls falling grow grows growing drop drops decline declines
    declining double doubles doubling shrinks expands raise raises raising lower lowers lowering cuts cutting reduce reduces reducing gain gains lose loses losing`,
  deedPast: `signed ratified adopted passed approved vetoed repealed enacted imposed lifted banned barred blocked suspended ended cancelled opened closed launched
    founded created established abolished joined left withdrew deployed sent shipped delivered supplied sold bought built tested fired attacked invaded
    occupied seized captured killed arrested jailed sentenced convicted charged indicted elected appointed dismissed resigned nominated voted supported
    opposed introduced proposed sponsored rejected agreed refused accepted negotiated met visited held hosted agreed paid spent funded financed borrowed
    lent donated invested exported imported produced mined refined pumped drilled exchanged transferred halted resumed extended expired annexed evacuated
    recognised recognized condemned sanctioned froze fined sued settled merged bombed shot intercepted moved stationed trained enriched inspected`,
  deedPresent: `sign signs pass passes approve approves veto vetoes vote votes support supports oppose opposes propose proposes send sends sell sells buy buys
    build builds produce produces export exports import imports spend spends pay pays employ employs owns own operates hosts host supplies supply provides`,
  documentVerb: `obliges obligating obliging stipulating obligates obliged obligated requires required commits committed stipulates stipulated provides provided includes included contains contained
    prohibits prohibited forbids forbade permits permitted allows allowed bans mandates mandated guarantees guaranteed entitles covers covered specifies specified
    sets caps capped limits limited exempts exempted defines defined grants granted authorises authorised authorizes authorized bars lays_down calls_for applies`,
  stateVerb: `has have owns holds hold consists comprises comprise accounts account makes_up stands amounts totals borders lies belongs remains contains
    represents employs exports produces numbers covers ranks supplies`,
  causal: `because caused causes cause led_to lead_to leads_to resulted_in results_in due_to owing_to thanks_to as_a_result therefore triggered prompted
    contributed forced enabled drove produced created made_possible brought_about responsible_for why`,

  goingOn: 'going trying working talking looking coming happening getting making doing seeing taking giving running using',
  haveDone: `have_been has_been had_been have_had has_had had_had have_lost has_lost have_seen has_seen have_done has_done have_made has_made have_become has_become
    have_not has_not never_been have_never has_never`,
  possess: 'have has had own owns hold holds lack lacks',
  make: 'make makes made making take takes took taken give gives gave given put puts get gets got keep keeps kept bring brings brought',
  move: 'go goes went gone come comes came run runs ran leave leaves left stay stays stayed move moves moved turn turns turned',

  // Function words
  preposition: 'in of on at by from with under over between among against across into through during within throughout',
  article: 'the a an',
  conjunction: 'and or but so yet',
  relative: 'who which whose whom where when while that',
  degree: 'very too quite rather really so such extremely highly deeply',
  sequence: 'then also again again_and moreover furthermore however meanwhile instead still even besides',
  vague: 'thing things something anything everything somebody someone anybody everybody way kind sort lot bit stuff point issue issues problem problems time',
  place: 'world country countries nation nations state states city region coast north south east west abroad overseas home town province district',
  history: 'history ever first_time in_history first_ever on_record unprecedented never_before long_ago generation generations',

  // How sure, how wanted
  will: 'will won\'t shall i\'ll we\'ll you\'ll he\'ll she\'ll they\'ll it\'ll going_to gonna',
  would: 'would wouldn\'t i\'d we\'d you\'d he\'d she\'d they\'d',
  possibility: 'may might could couldn\'t can can\'t cannot possibly perhaps potentially maybe potential',
  mayBe: 'may might could couldn\'t possibly perhaps potentially',
  expected: `likely unlikely probably expected_to set_to poised_to projected_to forecast_to predicted_to bound_to slated_to scheduled_to expects_to hopes_to plans_to
    intends_to aims_to threatens_to prospect_of prospects_for risk_of risk_that risks_becoming expects expect forecasts predicts projects looms in_the_coming`,
  likelihood: `likely unlikely probably expected_to set_to poised_to projected_to forecast_to predicted_to bound_to due_to_be prospect prospects risk risks
    expects expect forecasts forecast predicts predict projects looms threatens`,
  normative: `must should ought need needs needed has_to have_to had_to shouldn't imperative crucial essential vital necessary important urgent urgently
    paramount important_to critical let's let_us let_me`,
  condition: 'if unless whether otherwise suppose provided_that assuming',
  negation: 'not no never none nothing nobody neither nor n\'t without didn\'t doesn\'t don\'t isn\'t aren\'t wasn\'t weren\'t hasn\'t haven\'t won\'t can\'t couldn\'t wouldn\'t cannot',
  approximator: 'about around roughly approximately nearly almost at_least up_to over under some more_than less_than close_to',

  // Judging and meaning
  interpretive: `signals signal signalled signaled signaling signalling symbolises symbolizes symbolised symbolized underscores underscore underscored underscoring underlines underline underlined
    highlights highlight highlighted highlighting reflects reflect reflected reflecting demonstrates demonstrate demonstrated illustrates illustrate illustrated
    suggests signifies signify marks epitomises epitomizes embodies embody reveals exemplifies testifies heralds herald portends portend represents
    emphasises emphasizes emphasising emphasizing showcases showcase echoes echo evokes resonates speaks_to serves_as`,
  evaluative: `significant profound robust complex dramatic remarkable striking stark troubling alarming worrying dangerous reckless foolish wise fair unfair
    good bad great terrible wonderful horrible strong weak wrong right sad tragic brilliant disastrous pivotal crucial key formidable fragile delicate
    unprecedented ambitious bold cynical naive shameful impressive disappointing serious strange clear obvious surprising true real tough hard easy
    better worse best worst unstable precarious hollow modest thin generous`,
  verdict: `rarely seldom hardly scarcely hopeless tempting cruel prudence another_matter speaks_volumes high_time no_exception of_course no_surprise no_accident
    no_wonder at_best at_worst it_is_tempting in_hindsight too_harsh too_early too_late cannot_be_overstated no_doubt more_than_ever double-edged`,
  abstractNoun: `implications implication significance importance complexity complexities dynamics landscape narrative legacy framework era shift challenge
    challenges opportunity opportunities tensions tension stability instability commitment solidarity vigilance perception perceptions context
    paradigm interplay trajectory calculus signal message lesson lessons question questions`,
  mental: `think thinks thought believe believes believed feel feels felt hope hopes hoped want wants wanted know knows knew guess suppose understand
    wish wonder imagine remember love like care worry agree disagree mean doubt trust`,
  courtesy: 'thank thanks please sorry welcome congratulations hello sir ma\'am ladies gentlemen god bless appreciate pleasure tonight',
  filler: 'well okay ok yeah yes oh uh um look listen actually really just basically frankly simply you_know i_mean sort_of kind_of of_course let_me',
  imperative: 'let\'s let consider imagine remember look listen ask give take make keep stop',
  question: 'what why how who when where which whose',

  // Who stands for what, and what debaters say of themselves
  side: `against support supports supported oppose opposes opposed voted_for voted_against vote_for vote_against vetoed vetoes endorse endorses endorsed advocate
    advocates advocated sponsored co-sponsored cosponsored backs backed reject rejects rejected blocked in_favor_of in_favour_of`,
  othersView: `wants says thinks believes claims proposes refuses promises indicated pointed_out has_said has_proposed has_called has_promised has_refused keeps_saying
    calls_for would_have`,
  wish: `i_want i_hope i_wish i_intend i_believe i_think i_feel i_know i_will i'll i'm_going i_would_like we_can we_will we'll we_want we_must we_need we_should
    we're_going want_to way_to`,
  haveTo: 'got_to have_to has_to need_to needs_to had_better supposed_to',
  nation: `america american americans united_states this_country our_country the_people nation freedom liberty the_world presidency a_president the_constitution`,
  future: `future dream dreams dreamed hope hopes hopeful opportunity opportunities next tomorrow generation generations challenge challenges vision century chance chances`,
  anecdote: `met visited talked lived once remember remembers remembered told_me story stories mother father child woman man kid kids son daughter wife husband family`,
  stage: 'here at_home tonight this_stage this_debate this_campaign this_election my_opponent question questions talk ask asked',
  attitude: 'experience judgment judgement side step difficult interested agree look_at deal_with politics opinion opinions',

  // What can be looked up
  upDown: `gone_up gone_down going_up going_down goes_up goes_down went_up went_down go_up go_down came_up came_down come_down coming_down is_up is_down are_up
    are_down was_up was_down were_up were_down been_up way_up way_down up_by down_by up_from down_from up_to down_to doubled tripled quadrupled skyrocketed plummeted
    increase_in decrease_in rise_in decline_in drop_in`,
  extreme: 'largest lowest highest worst biggest wealthiest richest poorest smallest longest fastest fewest oldest youngest number_one',
  praise: 'greatest best finest strongest proudest bravest noblest',
  manyOf: 'many a_single number_of a_number majority half one_of_the hundreds dozens every_year every_month every_day every_single all_of_the none_of',
  neverYet: 'never hasn\'t haven\'t hadn\'t has_not have_not had_not didn\'t did_not wasn\'t weren\'t',
  truth: 'true exactly false wrong in_fact the_fact fact_is actually the_truth lie lies lied lying',
  market: `market markets trade loan loans interest_rate interest_rates relief production export exports import imports investment investments company companies
    business businesses bank banks bankrupt bankruptcy recession depression steel manufacturing factories tariff tariffs inflation wages prices surplus deal deals`,
  lawmaking: `federal bill legislation administration attorney_general senate congress governor mayor court courts judge judges justice department agency secretary
    committee amendment treaty proposal program budget budgets`,
  measure: 'average number numbers ratio level levels percentage statistic statistics figures total amount rate rates',
  crisis: 'crisis crises illegal illegally fraud scandal bankrupt bankruptcy death deaths shot riot riots fire fires flood floods disaster disasters',
  whosePlan: `my_state my_administration my_record my_plan his_own his_plan his_record his_tax his_administration his_economic their_own their_plan her_plan her_record
    her_own`,
  intoUnder: 'into out_of under because_of due_to as_a_result thanks_to by',

  // What it is about
  publicMoney: `tax taxes taxed budget deficit deficits debt spending revenue revenues surplus dollars dollar cost costs price prices fund funds funding money
    subsidy subsidies loan loans grant grants pay payment payments gdp economy income incomes wage wages salary bank banks tariff tariffs euros pounds fee fees`,
  work: 'job jobs unemployment unemployed employment workers worker labour labor manufacturing factory factories industry industries employees businesses business companies company',
  law: `law laws bill bills act legislation treaty treaties agreement agreements pact accord amendment constitution court courts resolution resolutions
    ban sanctions sanction embargo regulation regulations decree statute licence license article veto policy plan program programme`,
  office: `president senator governor minister ministry ministries secretary government administration congress senate parliament commission council chancellor
    premier king ambassador spokesman spokeswoman spokesperson official officials agency department party republicans republican democrats democrat democratic
    candidate mayor chairman director commissioner vice_president prime_minister nominee`,
  force: `troops troop soldiers soldier army navy forces military missile missiles weapon weapons nuclear bomb bombs war wars warhead warheads attack attacks
    arms artillery shells tanks aircraft drones drone ships submarine submarines terrorists terrorist terrorism defense defence`,
  energy: 'oil gas coal energy electricity power pipeline pipelines reactor reactors uranium nuclear_power barrels refinery solar wind emissions carbon grid lng turbines fuel',
  welfare: 'health care healthcare insurance medicare medicaid social_security hospital hospitals school schools education students teachers pension pensions poverty poor housing',
  crime: 'crime crimes police prison drugs drug guns gun abortion immigration immigrants illegal border killed murder violence',
  people: 'people families family children women men americans citizens voters population seniors middle_class refugees farmers veterans',
  record: 'record records history report reports study survey data statistics figures census poll polls evidence documents audit fact facts',
  election: 'vote voted votes election elections campaign ballot elected',
} as const

export type WordClass = keyof typeof wordClasses
export const wordClassNames = Object.keys(wordClasses) as readonly WordClass[]

/** Where each class stands in the counts of a sentence. */
const places = new Map(wordClassNames.map((name, index) => [name, index]))
export const placeOf = (name: WordClass): number => places.get(name) ?? -1

/** What is known of a word, or of a phrase with `_` between its words. */
export interface ClassedWord {
  /** Places of its classes. */
  readonly classes: readonly number[]
  /** It begins a phrase of a class: only then are two and three words looked up together. */
  readonly beginsPhrase: boolean
}

export const classedWords: ReadonlyMap<string, ClassedWord> = (() => {
  const classes = new Map<string, number[]>()
  for (const [index, name] of wordClassNames.entries()) {
    for (const word of new Set(wordClasses[name].split(/\s+/u))) classes.set(word, [...(classes.get(word) ?? []), index])
  }
  const beginnings = new Set([...classes.keys()].filter((word) => word.includes('_')).map((phrase) => phrase.slice(0, phrase.indexOf('_'))))
  return new Map([...new Set([...classes.keys(), ...beginnings])].map((word) => [word, { classes: classes.get(word) ?? [], beginsPhrase: beginnings.has(word) }]))
})()
