const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words after which a number is a name or a place in a list ("Article 4", "page 12"), in lower case. */
export const labelWords: ReadonlySet<string> = words(
  'article articles art section sections sec chapter chapters page pages p pp paragraph paragraphs para paras clause clauses annex annexes ' +
    'appendix protocol protocols resolution resolutions regulation regulations directive decree decrees order rule rules law bill act title part volume vol issue ' +
    'no nos number numbers nr serial case docket tag code postcode zip box extension ext room flight highway route road bus train line channel ' +
    'phase stage step level tier grade class type mark model version versions update release windows iso isbn issn item items point points ' +
    'question questions note notes footnote footnotes figure figures fig table tables exhibit group category unit units brigade battalion division regiment squadron ' +
    'building gate door lane platform terminal berth pier block sector zone area district precinct ward episode season series chapter verse ' +
    'row column cell slide plate map boeing airbus apollo falcon soyuz agenda vision mi radio patent contract lot ticket seat psalm hotline rows',
)

/** Nouns that a number before them counts, units included: "2000 soldiers" is no year. */
export const countedWords: ReadonlySet<string> = words(
  'soldiers soldier troops people persons men women children civilians fighters militants workers guards officers personnel recruits conscripts ' +
    'refugees migrants families households homes houses villages inhabitants residents employees staff police prisoners detainees ' +
    'casualties deaths dead wounded injured victims shells rounds missiles rockets drones tanks vehicles aircraft ships vessels containers ' +
    'doses vaccines customers users passengers tourists visitors pilgrims children pupils students patients workers migrants citizens cases tests ballots voters subscribers ' +
    'rows pages words copies votes seats members delegates delegations firms companies jobs points times ' +
    'percent per pc million billion trillion thousand hundred bn mn m k tn lakh crore ' +
    'dollars dollar euros euro pounds yen yuan won roubles rubles francs rupees usd eur gbp chf jpy rub cny krw ' +
    'metres metre meters meter m km kilometres kilometers kilometre kilometer miles mile feet ft inches yards cm mm ' +
    'tonnes tonne tons ton kg kilograms kilos grams pounds lbs barrels litres liters gallons hectares acres ' +
    'mw gw kw mwh gwh megawatts gigawatts kilowatts watts volts hours hour minutes seconds days weeks months years ' +
    'degrees knots gb tb mb bytes square cubic sq nautical metric rpm hz mhz ghz',
)
