/** States of Europe: ISO 3166 code | name | other names | words for its people and things | capital. */
export const europe = `
AL|Albania||Albanian|Tirana
AD|Andorra||Andorran|Andorra la Vella
AT|Austria||Austrian|Vienna
BY|Belarus|Byelorussia;Belorussia|Belarusian;Belarussian;Byelorussian|Minsk
BE|Belgium||Belgian|Brussels
BA|Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina;BiH|Bosnian|Sarajevo
BG|Bulgaria||Bulgarian|Sofia
HR|Croatia||Croatian;Croat|Zagreb
CZ|Czech Republic|Czechia|Czech|Prague
DK|Denmark||Danish;Dane|Copenhagen
EE|Estonia||Estonian|Tallinn
FI|Finland||Finnish;Finn|Helsinki
FR|France|French Republic|French;Frenchman;Frenchmen|Paris
DE|Germany|Federal Republic of Germany;West Germany|German|Berlin;Bonn
GR|Greece|Hellenic Republic|Greek|Athens
HU|Hungary||Hungarian|Budapest
IS|Iceland||Icelandic;Icelander|Reykjavik;Reykjavík
IE|Ireland|Republic of Ireland;Irish Republic|Irish|Dublin
IT|Italy|Italian Republic|Italian|Rome
XK|Kosovo|Republic of Kosovo|Kosovar;Kosovan|Pristina;Prishtina
LV|Latvia||Latvian|Riga
LI|Liechtenstein||Liechtensteiner|Vaduz
LT|Lithuania||Lithuanian|Vilnius
LU|Luxembourg|Grand Duchy of Luxembourg|Luxembourger;Luxembourgish|
MT|Malta||Maltese|Valletta
MD|Moldova|Republic of Moldova;Moldavia|Moldovan|Chisinau;Chișinău;Chişinău
MC|Monaco||Monegasque;Monégasque|
ME|Montenegro||Montenegrin|Podgorica
NL|Netherlands|The Netherlands;Holland|Dutch|Amsterdam;The Hague
MK|North Macedonia|Macedonia;FYROM|North Macedonian;Macedonian|Skopje
NO|Norway||Norwegian|Oslo
PL|Poland||Polish;Pole|Warsaw
PT|Portugal||Portuguese|Lisbon
RO|Romania||Romanian|Bucharest
RU|Russia|Russian Federation|Russian|Moscow
SM|San Marino||Sammarinese|
RS|Serbia||Serbian;Serb|Belgrade
SK|Slovakia|Slovak Republic|Slovak;Slovakian|Bratislava
SI|Slovenia||Slovenian;Slovene|Ljubljana
ES|Spain|Kingdom of Spain|Spanish;Spaniard|Madrid
SE|Sweden||Swedish;Swede|Stockholm
CH|Switzerland|Swiss Confederation|Swiss|Bern;Berne
UA|Ukraine||Ukrainian|Kyiv;Kiev
GB|United Kingdom|UK;U.K.;Britain;Great Britain;United Kingdom of Great Britain and Northern Ireland|British;Briton|London
VA|Holy See|Vatican;Vatican City;The Vatican||
`
