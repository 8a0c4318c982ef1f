/** States that are gone: ISO 3166-3 code | name | other names | words for their people and things | capital. */
export const formerStates = `
SU|Soviet Union|USSR;U.S.S.R.;Union of Soviet Socialist Republics|Soviet|
YU|Yugoslavia|Socialist Federal Republic of Yugoslavia|Yugoslav;Yugoslavian|
CS|Czechoslovakia||Czechoslovak;Czechoslovakian|
DD|East Germany|GDR;German Democratic Republic|East German|East Berlin
`

/** Regions, dependent and disputed places and large cities: id | name | other names | words for their people and things. */
export const places = `
europe|Europe||European
western-europe|Western Europe||Western European
eastern-europe|Eastern Europe||Eastern European
central-europe|Central Europe||Central European
africa|Africa||African
west-africa|West Africa||West African
east-africa|East Africa||East African
north-africa|North Africa||North African
southern-africa|Southern Africa||Southern African
horn-of-africa|Horn of Africa||
sahel|Sahel||Sahelian
maghreb|Maghreb||
asia|Asia||Asian
east-asia|East Asia||East Asian
south-asia|South Asia||South Asian
southeast-asia|Southeast Asia|South-East Asia;South East Asia|Southeast Asian
northeast-asia|Northeast Asia|North-East Asia|Northeast Asian
central-asia|Central Asia||Central Asian
indo-pacific|Indo-Pacific|Asia-Pacific|
pacific|Pacific|Pacific Ocean|
atlantic|Atlantic|Atlantic Ocean|
arctic|Arctic||
antarctica|Antarctica||Antarctic
middle-east|Middle East|Near East|Middle Eastern
gulf|Persian Gulf|Arabian Gulf|
levant|Levant||
balkans|Balkans|Western Balkans|Balkan
baltics|Baltics|Baltic States;Baltic states|Baltic
caucasus|Caucasus|South Caucasus;North Caucasus|Caucasian
scandinavia|Scandinavia||Scandinavian;Nordic
north-america|North America||North American
south-america|South America||South American
latin-america|Latin America||Latin American
central-america|Central America||Central American
caribbean|Caribbean||
oceania|Oceania||
global-south|Global South||
korean-peninsula|Korean Peninsula|Korea|Korean
arab-world|Arab world||Arab
kurdistan|Kurdistan|Iraqi Kurdistan|Kurdish;Kurd
england|England||English
scotland|Scotland||Scottish;Scot
wales|Wales||Welsh
northern-ireland|Northern Ireland||Northern Irish
catalonia|Catalonia||Catalan
basque-country|Basque Country||Basque
bavaria|Bavaria||Bavarian
flanders|Flanders||Flemish
sicily|Sicily||Sicilian
crimea|Crimea||Crimean
donbas|Donbas|Donbass|
donetsk|Donetsk||
luhansk|Luhansk|Lugansk|
kherson|Kherson||
zaporizhzhia|Zaporizhzhia|Zaporizhia|
kursk|Kursk|Kursk region|
siberia|Siberia||Siberian
chechnya|Chechnya||Chechen
kaliningrad|Kaliningrad||
transnistria|Transnistria||Transnistrian
abkhazia|Abkhazia||Abkhazian
south-ossetia|South Ossetia||South Ossetian
nagorno-karabakh|Nagorno-Karabakh|Karabakh|
northern-cyprus|Northern Cyprus||
gaza|Gaza|Gaza Strip|Gazan
west-bank|West Bank||
golan|Golan Heights|Golan|
sinai|Sinai||
western-sahara|Western Sahara||Sahrawi
darfur|Darfur||
tigray|Tigray||Tigrayan
somaliland|Somaliland||
kashmir|Kashmir||Kashmiri
punjab|Punjab||Punjabi
hong-kong|Hong Kong||
macau|Macau|Macao|
tibet|Tibet||Tibetan
xinjiang|Xinjiang||
manchuria|Manchuria||
inner-mongolia|Inner Mongolia||
okinawa|Okinawa||
greenland|Greenland||Greenlandic;Greenlander
puerto-rico|Puerto Rico||Puerto Rican
gibraltar|Gibraltar||Gibraltarian
falklands|Falkland Islands|Falklands|
bermuda|Bermuda||Bermudian
guam|Guam||
new-caledonia|New Caledonia||
california|California||Californian
texas|Texas||Texan
florida|Florida||
alaska|Alaska||
quebec|Quebec|Québec|
new-york|New York|New York City|New Yorker
los-angeles|Los Angeles||
san-francisco|San Francisco||
chicago|Chicago||
boston|Boston||
geneva|Geneva||
zurich|Zurich|Zürich|
davos|Davos||
the-hague|Hague||
strasbourg|Strasbourg||
munich|Munich||
frankfurt|Frankfurt||
hamburg|Hamburg||
milan|Milan||
barcelona|Barcelona||
st-petersburg|St Petersburg|St. Petersburg;Saint Petersburg;Leningrad|
sochi|Sochi||
vladivostok|Vladivostok||
khabarovsk|Khabarovsk||
rostov|Rostov|Rostov-on-Don|
kharkiv|Kharkiv|Kharkov|
odesa|Odesa|Odessa|
lviv|Lviv|Lvov|
mariupol|Mariupol||
bakhmut|Bakhmut||
dnipro|Dnipro||
istanbul|Istanbul||
aleppo|Aleppo||
idlib|Idlib||
mosul|Mosul||
basra|Basra||
aden|Aden||
hodeidah|Hodeidah|Hudaydah|
jeddah|Jeddah||
mecca|Mecca||
dubai|Dubai||
rafah|Rafah||
khan-younis|Khan Younis|Khan Yunis|
karachi|Karachi||
lahore|Lahore||
kandahar|Kandahar||
mumbai|Mumbai|Bombay|
kolkata|Kolkata|Calcutta|
bangalore|Bengaluru|Bangalore|
shanghai|Shanghai||
shenzhen|Shenzhen||
guangzhou|Guangzhou||
wuhan|Wuhan||
shenyang|Shenyang||
dandong|Dandong||
osaka|Osaka||
hiroshima|Hiroshima||
nagasaki|Nagasaki||
busan|Busan|Pusan|
incheon|Incheon||
kaesong|Kaesong||
rason|Rason|Rajin|
wonsan|Wonsan||
yongbyon|Yongbyon||
panmunjom|Panmunjom||
ho-chi-minh-city|Ho Chi Minh City|Saigon|
lagos|Lagos||
johannesburg|Johannesburg||
cape-town|Cape Town||
benghazi|Benghazi||
sydney|Sydney||
melbourne|Melbourne||
toronto|Toronto||
vancouver|Vancouver||
montreal|Montreal|Montréal|
rio|Rio de Janeiro||
sao-paulo|São Paulo|Sao Paulo|
`
