/** States of Oceania: ISO 3166 code | name | other names | words for its people and things | capital. */
export const oceania = `
AU|Australia|Commonwealth of Australia|Australian|Canberra
FJ|Fiji||Fijian|Suva
KI|Kiribati||I-Kiribati|
MH|Marshall Islands|Republic of the Marshall Islands|Marshallese|Majuro
FM|Micronesia|Federated States of Micronesia|Micronesian|Palikir
NR|Nauru||Nauruan|
NZ|New Zealand|Aotearoa|New Zealander|Wellington
PW|Palau||Palauan|Ngerulmud
PG|Papua New Guinea|PNG|Papua New Guinean;Papuan|Port Moresby
WS|Samoa|Western Samoa|Samoan|Apia
SB|Solomon Islands||Solomon Islander|Honiara
TO|Tonga||Tongan|Nuku'alofa
TV|Tuvalu||Tuvaluan|Funafuti
VU|Vanuatu||Ni-Vanuatu|Port Vila
`
