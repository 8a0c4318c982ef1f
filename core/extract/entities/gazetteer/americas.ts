/** States of the Americas: ISO 3166 code | name | other names | words for its people and things | capital. */
export const americas = `
AG|Antigua and Barbuda||Antiguan;Barbudan|
AR|Argentina||Argentine;Argentinian;Argentinean|Buenos Aires
BS|Bahamas|The Bahamas|Bahamian|Nassau
BB|Barbados||Barbadian;Bajan|Bridgetown
BZ|Belize||Belizean|Belmopan
BO|Bolivia|Plurinational State of Bolivia|Bolivian|La Paz
BR|Brazil|Federative Republic of Brazil|Brazilian|Brasília;Brasilia
CA|Canada||Canadian|Ottawa
CL|Chile||Chilean|Santiago;Santiago de Chile
CO|Colombia||Colombian|Bogotá;Bogota
CR|Costa Rica||Costa Rican|San José
CU|Cuba||Cuban|Havana
DM|Dominica|Commonwealth of Dominica||Roseau
DO|Dominican Republic||Dominican|Santo Domingo
EC|Ecuador||Ecuadorian;Ecuadorean|Quito
SV|El Salvador||Salvadoran;Salvadorean|San Salvador
GD|Grenada||Grenadian|
GT|Guatemala||Guatemalan|Guatemala City
GY|Guyana|Co-operative Republic of Guyana|Guyanese|
HT|Haiti||Haitian|Port-au-Prince
HN|Honduras||Honduran|Tegucigalpa
JM|Jamaica||Jamaican|
MX|Mexico|United Mexican States|Mexican|Mexico City
NI|Nicaragua||Nicaraguan|Managua
PA|Panama||Panamanian|Panama City
PY|Paraguay||Paraguayan|Asunción;Asuncion
PE|Peru||Peruvian|Lima
KN|Saint Kitts and Nevis|St Kitts and Nevis;St. Kitts and Nevis|Kittitian;Nevisian|Basseterre
LC|Saint Lucia|St Lucia;St. Lucia|Saint Lucian;St Lucian|Castries
VC|Saint Vincent and the Grenadines|St Vincent and the Grenadines;St. Vincent and the Grenadines|Vincentian|Kingstown
SR|Suriname|Surinam|Surinamese|Paramaribo
TT|Trinidad and Tobago||Trinidadian;Tobagonian|Port of Spain
US|United States|US;U.S.;USA;U.S.A.;United States of America;America|American|Washington;Washington, D.C.;Washington D.C.;Washington DC;Washington, DC
UY|Uruguay||Uruguayan|Montevideo
VE|Venezuela|Bolivarian Republic of Venezuela|Venezuelan|Caracas
`
