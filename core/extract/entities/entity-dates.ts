/**
 * From when to when a state, body, office or treaty existed: what a check for anachronisms begins with; an analyst may change and add.
 * Days are ISO; `to` is the last day, null while it lasts. A treaty exists from its signature; `inForce` is when it began to bind. A body
 * exists from the day its founding instrument took effect or, where it met before or that is not known, from the earlier day the source names:
 * a thing that is placed too early by a day or two is not worth a finding, and one that is taken to have been there is none.
 */
export interface EntityDates {
  readonly entityId: string
  readonly name: string
  readonly kind: 'state' | 'body' | 'treaty' | 'office'
  readonly from: string
  readonly to: string | null
  readonly inForce: string | null
  /** Where the dates can be checked. */
  readonly source: string
}

/** Only names that stood for nothing before: "Ukraine in 1932" is no anachronism, "South Sudan in 2005" is. */
const states = `
country:SU|Soviet Union|1922-12-30|1991-12-26|Declaration and Treaty on the Creation of the USSR; Declaration No. 142-N of the Soviet of the Republics
country:DD|German Democratic Republic|1949-10-07|1990-10-02|Constitution of 7 October 1949; Unification Treaty, Art. 1
country:CS|Czechoslovakia|1918-10-28|1992-12-31|Proclamation of 28 October 1918; Constitutional Act 542/1992
country:YU|Yugoslavia|1918-12-01|2003-02-04|Proclamation of 1 December 1918; Constitutional Charter of Serbia and Montenegro
country:KR|South Korea|1948-08-15||Proclamation of the Government of the Republic of Korea
country:KP|North Korea|1948-09-09||Proclamation of the Democratic People's Republic of Korea by the Supreme People's Assembly
country:PK|Pakistan|1947-08-14||Indian Independence Act 1947
country:BD|Bangladesh|1971-03-26||Proclamation of Independence
country:SS|South Sudan|2011-07-09||Declaration of Independence; UN General Assembly resolution 65/308
country:ZW|Zimbabwe|1980-04-18||Zimbabwe Act 1979
country:ZM|Zambia|1964-10-24||Zambia Independence Act 1964
country:IL|Israel|1948-05-14||Declaration of Independence
country:TZ|Tanzania|1964-04-26||Articles of Union
country:MK|North Macedonia|1991-09-08||referendum on independence
country:CZ|Czech Republic|1993-01-01||Constitution of the Czech Republic
country:SK|Slovakia|1993-01-01||Constitution of the Slovak Republic
`

const bodies = `
body:league-of-nations|League of Nations|1920-01-10|1946-04-18|Covenant of the League in the Treaty of Versailles; resolution of the twenty-first Assembly
body:un|United Nations|1945-10-24||Charter of the United Nations, Art. 110
body:un-security-council|UN Security Council|1946-01-17||First meeting, S/PV.1
body:un-human-rights-council|UN Human Rights Council|2006-03-15||UN General Assembly resolution 60/251
body:un-panel-1718|UN Panel of Experts on North Korea|2009-06-12|2024-04-30|UN Security Council resolutions 1874 (2009) and 2680 (2023); not renewed after the veto of 28 March 2024
body:nato|NATO|1949-04-04||North Atlantic Treaty
body:warsaw-pact|Warsaw Pact|1955-05-14|1991-07-01|Treaty of Friendship, Cooperation and Mutual Assistance; Protocol of Prague
body:eu|European Union|1993-11-01||Treaty on European Union, signed at Maastricht, in force 1 November 1993
body:eeas|European External Action Service|2010-12-01||Council Decision 2010/427/EU
body:ecb|European Central Bank|1998-06-01||Statute of the ESCB; Decision 98/345/EC
body:frontex|Frontex|2004-10-26||Council Regulation (EC) No 2007/2004
body:council-of-europe|Council of Europe|1949-05-05||Statute of the Council of Europe
body:osce|OSCE|1995-01-01||Budapest Document 1994 (CSCE before)
body:wto|World Trade Organization|1995-01-01||Marrakesh Agreement
body:imf|International Monetary Fund|1945-12-27||Articles of Agreement, Art. XX
body:iaea|International Atomic Energy Agency|1957-07-29||Statute of the IAEA, Art. XXI
body:who|World Health Organization|1948-04-07||Constitution of the WHO, Art. 80
body:icc|International Criminal Court|2002-07-01||Rome Statute, Art. 126
body:opcw|OPCW|1997-04-29||Chemical Weapons Convention, Art. XXI
body:oau|Organisation of African Unity|1963-05-25|2002-07-08|Charter of the OAU; Constitutive Act of the African Union, Art. 33
body:african-union|African Union|2002-07-09||Constitutive Act of the African Union; Durban Declaration
body:asean|ASEAN|1967-08-08||Bangkok Declaration
body:sco|Shanghai Cooperation Organisation|2001-06-15||Declaration on the Establishment of the SCO
body:csto|Collective Security Treaty Organization|2002-10-07||Charter of the CSTO, signed at Chisinau
body:cis|Commonwealth of Independent States|1991-12-08||Belovezha Accords
body:eaeu|Eurasian Economic Union|2015-01-01||Treaty on the Eurasian Economic Union, Art. 113
body:brics|BRICS|2009-06-16||First summit, Yekaterinburg (as BRIC)
body:g7|G7|1975-11-15||First summit, Rambouillet (as Group of Six)
body:g20|G20|1999-12-15||First meeting of ministers, Berlin
body:g8|G8|1997-06-20|2014-03-24|Denver summit; The Hague Declaration
body:opec|OPEC|1960-09-14||Baghdad conference
body:opec-plus|OPEC+|2016-12-10||Declaration of Cooperation, Vienna
body:arab-league|Arab League|1945-03-22||Pact of the League of Arab States
body:aukus|AUKUS|2021-09-15||Joint Leaders Statement
body:islamic-state|Islamic State|2014-06-29||Proclamation of the caliphate (ISIL from 2013-04-08)
ministry:US:interior|US Department of Homeland Security|2002-11-25||Homeland Security Act of 2002, Public Law 107-296
ministry:US:defence|US Department of Defense|1947-09-18||National Security Act of 1947 (the name since the amendments of 10 August 1949)
office:cia|Central Intelligence Agency|1947-09-18||National Security Act of 1947
office:odni|Office of the Director of National Intelligence|2004-12-17||Intelligence Reform and Terrorism Prevention Act of 2004
office:kr-nis|National Intelligence Service|1999-01-22||National Intelligence Service Act (Agency for National Security Planning before)
body:un-general-assembly|UN General Assembly|1945-10-24||UN Charter
body:icj|International Court of Justice|1945-10-24||UN Charter, chapter XIV
body:unhcr|UN Refugee Agency|1950-12-14||General Assembly resolution 428 (V)
body:unicef|UNICEF|1946-12-11||General Assembly resolution 57 (I)
body:unesco|UNESCO|1945-11-16||Constitution of UNESCO
body:undp|UN Development Programme|1965-11-22||General Assembly resolution 2029 (XX)
body:unep|UN Environment Programme|1972-12-15||General Assembly resolution 2997 (XXVII)
body:unrwa|UNRWA|1949-12-08||General Assembly resolution 302 (IV)
body:unctad|UN Trade and Development|1964-12-30||General Assembly resolution 1995 (XIX)
body:wfp|World Food Programme|1961-11-24||FAO Conference resolution 1/61
body:fao|Food and Agriculture Organization|1945-10-16||Constitution of the FAO
body:ilo|International Labour Organization|1919-06-28||Treaty of Versailles, part XIII
body:icao|International Civil Aviation Organization|1944-12-07||Chicago Convention
body:wmo|World Meteorological Organization|1947-10-11||WMO Convention
body:wipo|World Intellectual Property Organization|1967-07-14||WIPO Convention
body:ipcc|Intergovernmental Panel on Climate Change|1988-11-01||WMO and UNEP, first session November 1988
body:unfccc|UN Framework Convention on Climate Change|1992-05-09||Convention text adopted
body:world-bank|World Bank|1944-07-22||Bretton Woods agreements
body:oecd|OECD|1960-12-14||OECD Convention
body:iea|International Energy Agency|1974-11-15||Agreement on an International Energy Program
body:bis|Bank for International Settlements|1930-01-20||Hague agreements
body:fatf|Financial Action Task Force|1989-07-16||G7 summit of the Arch
body:european-commission|European Commission|1958-01-01||Treaty of Rome
body:european-parliament|European Parliament|1952-09-10||first sitting of the Common Assembly
body:european-council|European Council|1974-12-10||Paris summit
body:eib|European Investment Bank|1957-03-25||Treaty of Rome
body:ebrd|European Bank for Reconstruction and Development|1990-05-29||Agreement Establishing the EBRD
body:europol|Europol|1992-02-07||Treaty on European Union
body:echr|European Court of Human Rights|1950-11-04||European Convention on Human Rights
body:efta|European Free Trade Association|1960-01-04||Stockholm Convention
body:apec|APEC|1989-11-06||first ministerial meeting
body:saarc|South Asian Association for Regional Cooperation|1985-12-08||SAARC Charter
body:adb|Asian Development Bank|1965-12-04||Agreement Establishing the ADB
body:aiib|Asian Infrastructure Investment Bank|2014-10-24||memorandum of Beijing
body:quad|Quad|2007-05-25||first meeting
body:ecowas|ECOWAS|1975-05-28||Treaty of Lagos
body:sadc|Southern African Development Community|1992-08-17||SADC Treaty
body:igad|Intergovernmental Authority on Development|1986-01-16||founded as IGADD
body:afdb|African Development Bank|1963-08-04||Khartoum agreement
body:gcc|Gulf Cooperation Council|1981-05-25||GCC Charter
body:oic|Organisation of Islamic Cooperation|1969-09-25||Rabat summit
body:oas|Organization of American States|1948-04-30||OAS Charter
body:mercosur|Mercosur|1991-03-26||Treaty of Asunción
body:celac|Community of Latin American and Caribbean States|2010-02-23||Cancún declaration
body:caricom|Caribbean Community|1973-07-04||Treaty of Chaguaramas
body:idb|Inter-American Development Bank|1959-04-08||Agreement Establishing the IDB
body:hamas|Hamas|1987-12-10||first leaflet, December 1987
body:plo|Palestine Liberation Organization|1964-05-28||Palestinian National Covenant
body:palestinian-authority|Palestinian Authority|1994-05-04||Gaza-Jericho Agreement
body:al-qaeda|al-Qaeda|1988-08-11||minutes of the founding meeting
body:taliban|Taliban|1994-08-01||summer of 1994
`

/** id | name | signed | last day | in force | source. */
const treaties = `
treaty:north-atlantic|North Atlantic Treaty|1949-04-04||1949-08-24|34 UNTS 243
treaty:npt|Treaty on the Non-Proliferation of Nuclear Weapons|1968-07-01||1970-03-05|729 UNTS 161
treaty:ctbt|Comprehensive Nuclear-Test-Ban Treaty|1996-09-24|||UN General Assembly resolution 50/245
treaty:inf|Intermediate-Range Nuclear Forces Treaty|1987-12-08|2019-08-02|1988-06-01|1657 UNTS 2
treaty:new-start|New START|2010-04-08|2026-02-05|2011-02-05|Treaty between the United States and Russia, Art. XIV, as extended in 2021
treaty:korean-armistice|Korean Armistice Agreement|1953-07-27||1953-07-27|S/3079, Annex
treaty:russia-dprk-2024|Treaty on Comprehensive Strategic Partnership|2024-06-19||2024-12-04|Kremlin, signing at Pyongyang 19 June 2024; TASS and KCNA on the exchange of instruments, 4 December 2024
treaty:jcpoa|Joint Comprehensive Plan of Action|2015-07-14||2015-10-18|UN Security Council resolution 2231 (2015), Annex A
treaty:paris|Paris Agreement|2015-12-12||2016-11-04|Decision 1/CP.21; UNTS I-54113
treaty:kyoto|Kyoto Protocol|1997-12-11||2005-02-16|2303 UNTS 162
treaty:maastricht|Maastricht Treaty|1992-02-07||1993-11-01|OJ C 191, 29.7.1992
treaty:lisbon|Treaty of Lisbon|2007-12-13||2009-12-01|OJ C 306, 17.12.2007
treaty:minsk-2|Minsk II|2015-02-12|||UN Security Council resolution 2202 (2015), Annex I
treaty:budapest|Budapest Memorandum|1994-12-05||1994-12-05|A/49/765
treaty:abraham|Abraham Accords|2020-09-15|||Abraham Accords Declaration, US Department of State
treaty:versailles|Treaty of Versailles|1919-06-28||1920-01-10|225 CTS 188
treaty:un-charter|UN Charter|1945-06-26||1945-10-24|Charter of the United Nations, Art. 110
treaty:rome-statute|Rome Statute|1998-07-17||2002-07-01|2187 UNTS 3, Art. 126
treaty:helsinki|Helsinki Final Act|1975-08-01|||Final Act of the Conference on Security and Co-operation in Europe
`

/** Rows of a table as entities; a row of a state or body has no date of entry into force. */
function rows(table: string, kindOf: (entityId: string) => EntityDates['kind']): EntityDates[] {
  return table.trim().split('\n').map((line) => {
    const fields = line.split('|')
    const [entityId = '', name = '', from = '', to = ''] = fields
    const [inForce = '', source = ''] = fields.length > 5 ? fields.slice(4) : ['', ...fields.slice(4)]
    return { entityId, name, kind: kindOf(entityId), from, to: to === '' ? null : to, inForce: inForce === '' ? null : inForce, source }
  })
}

/** The one starter list, some hundred and twenty-five entries. An analyst's own dates stand beside it and win. */
export const entityDates: readonly EntityDates[] = [
  ...rows(states, () => 'state'),
  ...rows(bodies, (entityId) => (entityId.startsWith('body:') ? 'body' : 'office')),
  ...rows(treaties, () => 'treaty'),
]
