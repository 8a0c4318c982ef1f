/** States of Africa: ISO 3166 code | name | other names | words for its people and things | capital and seats of government. */
export const africa = `
DZ|Algeria||Algerian|Algiers
AO|Angola||Angolan|Luanda
BJ|Benin|Dahomey|Beninese|Porto-Novo
BW|Botswana||Botswanan;Motswana;Batswana|Gaborone
BF|Burkina Faso|Upper Volta|Burkinabe;Burkinabè|Ouagadougou
BI|Burundi||Burundian|Gitega
CV|Cabo Verde|Cape Verde|Cabo Verdean;Cape Verdean|
CM|Cameroon||Cameroonian|Yaoundé;Yaounde
CF|Central African Republic|CAR|Central African|Bangui
TD|Chad||Chadian|N'Djamena
KM|Comoros||Comorian|Moroni
CG|Republic of the Congo|Congo-Brazzaville;Congo Brazzaville||Brazzaville
CD|Democratic Republic of the Congo|DRC;DR Congo;D.R. Congo;Democratic Republic of Congo;Congo-Kinshasa;Zaire|Congolese|Kinshasa
CI|Côte d'Ivoire|Ivory Coast;Cote d'Ivoire|Ivorian|Yamoussoukro;Abidjan
DJ|Djibouti||Djiboutian|
EG|Egypt|Arab Republic of Egypt|Egyptian|Cairo
GQ|Equatorial Guinea||Equatorial Guinean;Equatoguinean|Malabo
ER|Eritrea||Eritrean|Asmara
SZ|Eswatini|Swaziland|Swazi;Liswati|Mbabane
ET|Ethiopia||Ethiopian|Addis Ababa
GA|Gabon||Gabonese|Libreville
GM|Gambia|The Gambia|Gambian|Banjul
GH|Ghana||Ghanaian|Accra
GN|Guinea||Guinean|Conakry
GW|Guinea-Bissau|Guinea Bissau|Bissau-Guinean;Bissau Guinean|Bissau
KE|Kenya||Kenyan|Nairobi
LS|Lesotho||Basotho;Mosotho|Maseru
LR|Liberia||Liberian|Monrovia
LY|Libya||Libyan|Tripoli
MG|Madagascar||Malagasy|Antananarivo
MW|Malawi||Malawian|Lilongwe
ML|Mali||Malian|Bamako
MR|Mauritania||Mauritanian|Nouakchott
MU|Mauritius||Mauritian|Port Louis
MA|Morocco||Moroccan|Rabat
MZ|Mozambique||Mozambican|Maputo
NA|Namibia||Namibian|Windhoek
NE|Niger||Nigerien|Niamey
NG|Nigeria||Nigerian|Abuja
RW|Rwanda||Rwandan|Kigali
ST|São Tomé and Príncipe|Sao Tome and Principe|São Toméan|
SN|Senegal||Senegalese|Dakar
SC|Seychelles||Seychellois|
SL|Sierra Leone||Sierra Leonean|Freetown
SO|Somalia||Somali;Somalian|Mogadishu
ZA|South Africa|Republic of South Africa|South African|Pretoria
SS|South Sudan||South Sudanese|Juba
SD|Sudan||Sudanese|Khartoum
TZ|Tanzania|United Republic of Tanzania;Tanganyika|Tanzanian|Dodoma;Dar es Salaam
TG|Togo||Togolese|Lomé;Lome
TN|Tunisia||Tunisian|Tunis
UG|Uganda||Ugandan|Kampala
ZM|Zambia||Zambian|Lusaka
ZW|Zimbabwe|Rhodesia|Zimbabwean|Harare
`
