/** Bodies of states and of the world: id | name | other names. Names in capitals are matched in capitals only. */
export const bodies = `
un|United Nations|UN;U.N.;United Nations Organization;UNO
un-security-council|UN Security Council|UNSC;U.N. Security Council;United Nations Security Council;Security Council
un-general-assembly|UN General Assembly|UNGA;U.N. General Assembly;United Nations General Assembly;General Assembly
un-secretariat|UN Secretariat|United Nations Secretariat
icj|International Court of Justice|ICJ;World Court
un-ecosoc|UN Economic and Social Council|ECOSOC;Economic and Social Council
un-human-rights-council|UN Human Rights Council|UNHRC;Human Rights Council;United Nations Human Rights Council
ohchr|Office of the UN High Commissioner for Human Rights|OHCHR;UN Human Rights Office;Office of the High Commissioner for Human Rights
unhcr|UN Refugee Agency|UNHCR;U.N. Refugee Agency;Office of the UN High Commissioner for Refugees;UN High Commissioner for Refugees
unicef|UNICEF|Unicef;United Nations Children's Fund;UN Children's Fund
unesco|UNESCO|Unesco
undp|UN Development Programme|UNDP;United Nations Development Programme
unep|UN Environment Programme|UNEP;United Nations Environment Programme
unfpa|UN Population Fund|UNFPA;United Nations Population Fund
unodc|UN Office on Drugs and Crime|UNODC;United Nations Office on Drugs and Crime
ocha|UN Office for the Coordination of Humanitarian Affairs|OCHA;UNOCHA;Office for the Coordination of Humanitarian Affairs
unrwa|UNRWA|UN Relief and Works Agency;United Nations Relief and Works Agency
unctad|UN Trade and Development|UNCTAD
un-panel-1718|UN Panel of Experts on North Korea|UN Panel of Experts;U.N. Panel of Experts;Panel of Experts;1718 Committee Panel of Experts
wfp|World Food Programme|WFP;World Food Program;UN World Food Programme
fao|Food and Agriculture Organization|FAO;UN Food and Agriculture Organization
who|World Health Organization|WHO;World Health Organisation
ilo|International Labour Organization|ILO;International Labour Organisation;International Labor Organization
iom|International Organization for Migration|IOM
iaea|International Atomic Energy Agency|IAEA;UN nuclear watchdog
imo|International Maritime Organization|IMO
icao|International Civil Aviation Organization|ICAO
itu|International Telecommunication Union|ITU
wmo|World Meteorological Organization|WMO
wipo|World Intellectual Property Organization|WIPO
ipcc|Intergovernmental Panel on Climate Change|IPCC
unfccc|UN Framework Convention on Climate Change|UNFCCC
imf|International Monetary Fund|IMF
world-bank|World Bank|World Bank Group;IBRD
wto|World Trade Organization|WTO;World Trade Organisation
oecd|OECD|Organisation for Economic Co-operation and Development;Organization for Economic Cooperation and Development
iea|International Energy Agency|IEA
bis|Bank for International Settlements|BIS
fatf|Financial Action Task Force|FATF
icc|International Criminal Court|ICC
interpol|Interpol|INTERPOL
icrc|International Committee of the Red Cross|ICRC;Red Cross
opcw|Organisation for the Prohibition of Chemical Weapons|OPCW;Organization for the Prohibition of Chemical Weapons
ctbto|Comprehensive Nuclear-Test-Ban Treaty Organization|CTBTO
nato|NATO|Nato;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;Atlantic Alliance
north-atlantic-council|North Atlantic Council|NAC
eu|European Union|EU;E.U.
european-commission|European Commission|EU Commission
european-parliament|European Parliament|EU Parliament
european-council|European Council|EU Council
council-of-eu|Council of the European Union|
ecb|European Central Bank|ECB
cjeu|Court of Justice of the European Union|CJEU;European Court of Justice;ECJ
eib|European Investment Bank|EIB
ebrd|European Bank for Reconstruction and Development|EBRD
eeas|European External Action Service|EEAS
europol|Europol|EUROPOL
frontex|Frontex|
eurostat|Eurostat|
council-of-europe|Council of Europe|
echr|European Court of Human Rights|ECHR;ECtHR
osce|Organization for Security and Co-operation in Europe|OSCE;Organization for Security and Cooperation in Europe;Organisation for Security and Co-operation in Europe
efta|European Free Trade Association|EFTA
csto|Collective Security Treaty Organization|CSTO;Collective Security Treaty Organisation
cis|Commonwealth of Independent States|CIS
eaeu|Eurasian Economic Union|EAEU;EEU
sco|Shanghai Cooperation Organisation|SCO;Shanghai Cooperation Organization
brics|BRICS|Brics
g7|G7|G-7;Group of Seven
g8|G8|G-8;Group of Eight
g20|G20|G-20;Group of Twenty;Group of 20
g77|Group of 77|G77;G-77
asean|ASEAN|Asean;Association of Southeast Asian Nations
apec|APEC|Apec;Asia-Pacific Economic Cooperation
saarc|South Asian Association for Regional Cooperation|SAARC
adb|Asian Development Bank|ADB
aiib|Asian Infrastructure Investment Bank|AIIB
quad|Quad|Quadrilateral Security Dialogue
aukus|AUKUS|Aukus
five-eyes|Five Eyes|
african-union|African Union|AU
oau|Organisation of African Unity|OAU;Organization of African Unity
ecowas|ECOWAS|Ecowas;Economic Community of West African States
sadc|Southern African Development Community|SADC
eac|East African Community|EAC
igad|Intergovernmental Authority on Development|IGAD
afdb|African Development Bank|AfDB
arab-league|Arab League|League of Arab States
gcc|Gulf Cooperation Council|GCC
oic|Organisation of Islamic Cooperation|OIC;Organization of Islamic Cooperation
opec|OPEC|Opec;Organization of the Petroleum Exporting Countries
opec-plus|OPEC+|Opec+
oas|Organization of American States|OAS
mercosur|Mercosur|MERCOSUR
celac|Community of Latin American and Caribbean States|CELAC
caricom|Caribbean Community|CARICOM
idb|Inter-American Development Bank|IDB
commonwealth|Commonwealth of Nations|
non-aligned-movement|Non-Aligned Movement|NAM
league-of-nations|League of Nations|
warsaw-pact|Warsaw Pact|Warsaw Treaty Organization
soviet-union|Soviet Union|USSR;U.S.S.R.;Union of Soviet Socialist Republics
yugoslavia|Yugoslavia|
czechoslovakia|Czechoslovakia|
east-germany|East Germany|GDR;German Democratic Republic
ottoman-empire|Ottoman Empire|
hamas|Hamas|
hezbollah|Hezbollah|Hizbollah;Hizbullah
houthis|Houthis|Houthi;Ansar Allah;Houthi movement
taliban|Taliban|
islamic-state|Islamic State|ISIS;ISIL;Daesh;Islamic State group
al-qaeda|al-Qaeda|al-Qaida;Al-Qaeda;Al Qaeda
wagner|Wagner Group|Wagner;PMC Wagner
plo|Palestine Liberation Organization|PLO
palestinian-authority|Palestinian Authority|
kcna|Korean Central News Agency|KCNA
tass|TASS|Tass;ITAR-TASS
reuters|Reuters|
afp|Agence France-Presse|AFP
ap|Associated Press|AP
xinhua|Xinhua|Xinhua News Agency
yonhap|Yonhap|Yonhap News Agency
bbc|BBC|British Broadcasting Corporation
amnesty|Amnesty International|
hrw|Human Rights Watch|HRW
msf|Médecins Sans Frontières|MSF;Doctors Without Borders
sipri|Stockholm International Peace Research Institute|SIPRI
iiss|International Institute for Strategic Studies|IISS
rusi|Royal United Services Institute|RUSI
csis|Center for Strategic and International Studies|CSIS
rand|RAND Corporation|RAND
chatham-house|Chatham House|
`
/** Ministries, seats and services of one state, which are often named by a building: id | name | other names. */
export const offices = `
us-defense|US Department of Defense|Pentagon;Department of Defense;US Defense Department;Defense Department;DoD
us-presidency|White House|
us-state|US State Department|State Department;US Department of State;Department of State;Foggy Bottom
us-treasury|US Treasury|US Treasury Department;Treasury Department;US Department of the Treasury
us-justice|US Department of Justice|Department of Justice;Justice Department;DoJ;DOJ
us-homeland|US Department of Homeland Security|Department of Homeland Security;DHS
us-commerce|US Department of Commerce|Department of Commerce;Commerce Department
us-energy|US Department of Energy|Department of Energy
us-congress|US Congress|Congress;Capitol Hill
us-senate|US Senate|Senate
us-house|US House of Representatives|House of Representatives
us-supreme-court|US Supreme Court|
us-nsc|US National Security Council|
us-federal-reserve|Federal Reserve|US Federal Reserve;Fed
cia|Central Intelligence Agency|CIA
fbi|Federal Bureau of Investigation|FBI
nsa|National Security Agency|NSA
dia|Defense Intelligence Agency|DIA
odni|Office of the Director of National Intelligence|ODNI
nasa|NASA|Nasa
ofac|Office of Foreign Assets Control|OFAC
ru-presidency|Kremlin|
ru-duma|State Duma|Duma;Russian State Duma
ru-federation-council|Federation Council|
fsb|Federal Security Service|FSB
gru|GRU|
svr|Foreign Intelligence Service|SVR
uk-defence|UK Ministry of Defence|MoD;MOD;British Ministry of Defence;British Defence Ministry
uk-foreign|UK Foreign Office|Foreign Office;FCDO;Foreign, Commonwealth and Development Office;British Foreign Office
uk-prime-minister|Downing Street|10 Downing Street;Number 10
uk-parliament|UK Parliament|Westminster;House of Commons;House of Lords
uk-government|Whitehall|
uk-treasury|HM Treasury|
bank-of-england|Bank of England|BoE
mi5|MI5|
mi6|MI6|Secret Intelligence Service
gchq|GCHQ|
fr-presidency|Élysée|Elysée;Elysee;Élysée Palace;Elysee Palace
fr-foreign|Quai d'Orsay|
de-parliament|Bundestag|German Bundestag
de-bundesbank|Bundesbank|
kr-presidency|Blue House|Cheong Wa Dae
kr-nis|National Intelligence Service|NIS
kr-jcs|Joint Chiefs of Staff|JCS
kp-party|Workers' Party of Korea|WPK;Workers’ Party
kp-army|Korean People's Army|KPA
kp-assembly|Supreme People's Assembly|
cn-party|Chinese Communist Party|CCP;CPC;Communist Party of China
cn-leadership|Zhongnanhai|
cn-army|People's Liberation Army|PLA
cn-congress|National People's Congress|NPC
jp-diet|National Diet|
il-army|Israel Defense Forces|IDF;Israeli Defense Forces;Israel Defence Forces
il-parliament|Knesset|
il-mossad|Mossad|
ir-guards|Islamic Revolutionary Guard Corps|IRGC;Revolutionary Guards;Revolutionary Guard
ua-parliament|Verkhovna Rada|
ua-sbu|Security Service of Ukraine|SBU
ua-gur|HUR|GUR
in-parliament|Lok Sabha|
tr-presidency|Bestepe|
`
