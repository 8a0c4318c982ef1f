import { entityDates } from '../extract/entities/entity-dates.ts'

/**
 * When bodies and states came to be and ended, for the check that nothing acts before or after its time. Days are those on which the founding
 * instrument was signed or took effect, as the body or state itself gives them on its own pages and in the instrument named in the last column.
 * A starter list: an analyst's own dates stand beside it and win. Id of the gazetteer | began | ended | instrument.
 */
const table = `
body:un|1942-01-01||Declaration by United Nations; Charter in force 24 October 1945
body:un-security-council|1945-10-24||UN Charter
body:un-general-assembly|1945-10-24||UN Charter
body:icj|1945-10-24||UN Charter, chapter XIV
body:un-human-rights-council|2006-03-15||General Assembly resolution 60/251
body:unhcr|1950-12-14||General Assembly resolution 428 (V)
body:unicef|1946-12-11||General Assembly resolution 57 (I)
body:unesco|1945-11-16||Constitution of UNESCO
body:undp|1965-11-22||General Assembly resolution 2029 (XX)
body:unep|1972-12-15||General Assembly resolution 2997 (XXVII)
body:unrwa|1949-12-08||General Assembly resolution 302 (IV)
body:unctad|1964-12-30||General Assembly resolution 1995 (XIX)
body:wfp|1961-11-24||FAO Conference resolution 1/61
body:fao|1945-10-16||Constitution of the FAO
body:who|1946-07-22||Constitution of the WHO
body:ilo|1919-06-28||Treaty of Versailles, part XIII
body:iaea|1956-10-23||Statute of the IAEA
body:icao|1944-12-07||Chicago Convention
body:wmo|1947-10-11||WMO Convention
body:wipo|1967-07-14||WIPO Convention
body:ipcc|1988-11-01||WMO and UNEP, first session November 1988
body:unfccc|1992-05-09||Convention text adopted
body:imf|1944-07-22||Bretton Woods agreements
body:world-bank|1944-07-22||Bretton Woods agreements
body:wto|1994-04-15||Marrakesh Agreement
body:oecd|1960-12-14||OECD Convention
body:iea|1974-11-15||Agreement on an International Energy Program
body:bis|1930-01-20||Hague agreements
body:fatf|1989-07-16||G7 summit of the Arch
body:icc|1998-07-17||Rome Statute
body:opcw|1993-01-13||Chemical Weapons Convention
body:nato|1949-04-04||North Atlantic Treaty
body:eu|1992-02-07||Treaty on European Union
body:european-commission|1958-01-01||Treaty of Rome
body:european-parliament|1952-09-10||first sitting of the Common Assembly
body:european-council|1974-12-10||Paris summit
body:ecb|1998-06-01||Treaty on European Union
body:eib|1957-03-25||Treaty of Rome
body:ebrd|1990-05-29||Agreement Establishing the EBRD
body:eeas|2010-07-26||Council Decision 2010/427/EU
body:europol|1992-02-07||Treaty on European Union
body:frontex|2004-10-26||Regulation (EC) 2007/2004
body:council-of-europe|1949-05-05||Statute of the Council of Europe
body:echr|1950-11-04||European Convention on Human Rights
body:osce|1994-12-06||Budapest document, from 1 January 1995
body:efta|1960-01-04||Stockholm Convention
body:csto|1992-05-15||Tashkent treaty; the organisation since 2002
body:cis|1991-12-08||Belovezha Accords
body:eaeu|2014-05-29||Treaty on the Eurasian Economic Union
body:sco|2001-06-15||Declaration of Shanghai
body:brics|2006-09-20||first meeting of the ministers
body:g7|1973-03-25||first meeting of finance ministers
body:g20|1999-09-26||announced by the G7
body:asean|1967-08-08||Bangkok Declaration
body:apec|1989-11-06||first ministerial meeting
body:saarc|1985-12-08||SAARC Charter
body:adb|1965-12-04||Agreement Establishing the ADB
body:aiib|2014-10-24||memorandum of Beijing
body:quad|2007-05-25||first meeting
body:aukus|2021-09-15||joint statement
body:african-union|1999-09-09||Sirte Declaration; launched 9 July 2002
body:oau|1963-05-25|2002-07-09|OAU Charter; replaced by the African Union
body:ecowas|1975-05-28||Treaty of Lagos
body:sadc|1992-08-17||SADC Treaty
body:igad|1986-01-16||founded as IGADD
body:afdb|1963-08-04||Khartoum agreement
body:arab-league|1945-03-22||Pact of the League
body:gcc|1981-05-25||GCC Charter
body:oic|1969-09-25||Rabat summit
body:opec|1960-09-14||Baghdad conference
body:opec-plus|2016-12-10||Declaration of Cooperation
body:oas|1948-04-30||OAS Charter
body:mercosur|1991-03-26||Treaty of Asunción
body:celac|2010-02-23||Cancún declaration
body:caricom|1973-07-04||Treaty of Chaguaramas
body:idb|1959-04-08||Agreement Establishing the IDB
body:league-of-nations|1919-06-28|1946-04-20|Covenant; dissolved by its last assembly
body:warsaw-pact|1955-05-14|1991-07-01|Warsaw Treaty; Prague protocol
country:SU|1922-12-30|1991-12-26|Treaty on the Creation of the USSR; declaration 142-N
country:CS|1918-10-28|1992-12-31|declaration of independence; Constitutional Act 542/1992
country:DD|1949-10-07|1990-10-03|Constitution of 1949; Unification Treaty
body:ottoman-empire|1299-01-01|1922-11-01|abolition of the sultanate
body:hamas|1987-12-10||first leaflet, December 1987
body:plo|1964-05-28||Palestinian National Covenant
body:palestinian-authority|1994-05-04||Gaza-Jericho Agreement
body:islamic-state|1999-01-01||founded under another name
body:al-qaeda|1988-08-11||minutes of the founding meeting
body:taliban|1994-08-01||summer of 1994
country:SS|2011-07-09||Independence Declaration Act
country:BD|1971-03-26||Proclamation of Independence
country:PK|1947-08-14||Indian Independence Act 1947
country:ZW|1980-04-18||Zimbabwe Act 1979
country:ZM|1964-10-24||Zambia Independence Act 1964
country:IL|1948-05-14||Declaration of Independence
country:TZ|1964-04-26||Articles of Union
country:KP|1948-09-09||Constitution of 1948
country:KR|1948-08-15||Constitution of 1948
country:MK|1991-09-08||referendum on independence
country:CZ|1993-01-01||Constitution of the Czech Republic
country:SK|1993-01-01||Constitution of the Slovak Republic
`

/** When something existed: ISO dates of any precision, open where null. */
export interface Existence {
  readonly name: string
  readonly beganOn: string | null
  readonly endedOn: string | null
  /** Where the dates are from: a founding instrument, or the project's own list. */
  readonly basis: string
}

/** By the gazetteer's id: the documented list of the extractor, and this table for what it leaves out. */
export const shippedExistences: ReadonlyMap<string, Omit<Existence, 'name'>> = new Map([...table.trim().split('\n').map((line): [string, Omit<Existence, 'name'>] => {
  const [id = '', beganOn = '', endedOn = '', basis = ''] = line.split('|')
  return [id, { beganOn: beganOn === '' ? null : beganOn, endedOn: endedOn === '' ? null : endedOn, basis }]
}), ...entityDates.map(({ entityId, from, to, source }): [string, Omit<Existence, 'name'>] => [entityId, { beganOn: from, endedOn: to, basis: source }])])
