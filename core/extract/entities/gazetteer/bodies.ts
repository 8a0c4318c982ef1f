/** Other bodies of states: id | name | other names. */
export const bodies = `
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
`
