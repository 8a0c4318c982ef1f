/** Movements, the press, institutes and firms that news names without saying what they are: id | name | other names. */
export const organisations = `
hamas|Hamas|
hezbollah|Hezbollah|Hizbollah;Hizbullah
houthis|Houthis|Houthi;Ansar Allah;Houthi movement
taliban|Taliban|
islamic-state|Islamic State|ISIS;ISIL;Daesh;Islamic State group
al-qaeda|al-Qaeda|al-Qaida;Al-Qaeda;Al Qaeda
al-shabaab|al-Shabaab|Al-Shabaab;Al Shabaab
boko-haram|Boko Haram|
pkk|PKK|Kurdistan Workers' Party
farc|FARC|
m23|M23|M23 rebels
sdf|Syrian Democratic Forces|SDF
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
bloomberg|Bloomberg|Bloomberg News
cnn|CNN|
al-jazeera|Al Jazeera|Al-Jazeera
guardian|The Guardian|
economist|The Economist|
financial-times|Financial Times|FT
wsj|Wall Street Journal|WSJ
nyt|New York Times|NYT
rt|RT|Russia Today
ria|RIA Novosti|RIA
interfax|Interfax|
nhk|NHK|
kyodo|Kyodo|Kyodo News
rodong|Rodong Sinmun|
gazprom|Gazprom|
rosneft|Rosneft|
rosatom|Rosatom|
lockheed|Lockheed Martin|
boeing|Boeing|
airbus|Airbus|
huawei|Huawei|
samsung|Samsung|Samsung Electronics
google|Google|
microsoft|Microsoft|
openai|OpenAI|
tesla|Tesla|
bp|BP|
exxon|ExxonMobil|Exxon
toyota|Toyota|
volkswagen|Volkswagen|VW
tsmc|TSMC|
nvidia|Nvidia|
goldman|Goldman Sachs|
jpmorgan|JPMorgan|JP Morgan;JPMorgan Chase
moodys|Moody's|
fitch|Fitch|Fitch Ratings
spacex|SpaceX|
maersk|Maersk|
oxfam|Oxfam|
save|Save the Children|
greenpeace|Greenpeace|
transparency|Transparency International|
crisis-group|International Crisis Group|
`
