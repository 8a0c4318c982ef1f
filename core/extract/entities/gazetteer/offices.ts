/** Ministries by their own names, and seats of government that stand for who sits there: ISO 3166 code and portfolio, or an id | name | other names. */
export const ministries = `
US:defence|US Department of Defense|Pentagon;Department of Defense;US Defense Department;Defense Department;DoD
us-presidency|White House|
US:foreign|US State Department|State Department;US Department of State;Department of State;Foggy Bottom
US:finance|US Treasury|US Treasury Department;Treasury Department;US Department of the Treasury
US:justice|US Department of Justice|Department of Justice;Justice Department;DoJ;DOJ
US:interior|US Department of Homeland Security|Department of Homeland Security;DHS
US:trade|US Department of Commerce|Department of Commerce;Commerce Department
US:energy|US Department of Energy|Department of Energy
ru-presidency|Kremlin|
GB:defence|UK Ministry of Defence|MoD;MOD;British Ministry of Defence;British Defence Ministry
GB:foreign|UK Foreign Office|Foreign Office;FCDO;Foreign, Commonwealth and Development Office;British Foreign Office
uk-prime-minister|Downing Street|10 Downing Street;Number 10
uk-government|Whitehall|
GB:finance|HM Treasury|
fr-presidency|Élysée|Elysée;Elysee;Élysée Palace;Elysee Palace
FR:foreign|Quai d'Orsay|
kr-presidency|Blue House|Cheong Wa Dae
cn-leadership|Zhongnanhai|
GB:interior|UK Home Office|Home Office;British Home Office
`

/** Parliaments, parties, armies and services of one state: id | name | other names. */
export const services = `
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
ru-duma|State Duma|Duma;Russian State Duma
ru-federation-council|Federation Council|
fsb|Federal Security Service|FSB
gru|GRU|
svr|Foreign Intelligence Service|SVR
uk-parliament|UK Parliament|Westminster;House of Commons;House of Lords
bank-of-england|Bank of England|BoE
mi5|MI5|
mi6|MI6|Secret Intelligence Service
gchq|GCHQ|
de-parliament|Bundestag|German Bundestag
de-bundesbank|Bundesbank|
kr-nis|National Intelligence Service|NIS
kp-party|Workers' Party of Korea|WPK;Workers’ Party
kp-army|Korean People's Army|KPA
kp-assembly|Supreme People's Assembly|
cn-party|Chinese Communist Party|CCP;CPC;Communist Party of China
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
`
