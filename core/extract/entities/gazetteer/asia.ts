/** States of Asia and the Middle East: ISO 3166 code | name | other names | words for its people and things | capital. */
export const asia = `
AF|Afghanistan|Islamic Emirate of Afghanistan|Afghan;Afghani|Kabul
AM|Armenia||Armenian|Yerevan
AZ|Azerbaijan||Azerbaijani;Azeri|Baku
BH|Bahrain||Bahraini|Manama
BD|Bangladesh||Bangladeshi|Dhaka
BT|Bhutan||Bhutanese|Thimphu
BN|Brunei|Brunei Darussalam|Bruneian|Bandar Seri Begawan
KH|Cambodia|Kampuchea|Cambodian;Khmer|Phnom Penh
CN|China|PRC;P.R.C.;People's Republic of China;Mainland China|Chinese;Sino|Beijing;Peking
CY|Cyprus||Cypriot|Nicosia
GE|Georgia||Georgian|Tbilisi
IN|India|Republic of India;Bharat|Indian|New Delhi;Delhi
ID|Indonesia||Indonesian|Jakarta;Nusantara
IR|Iran|Islamic Republic of Iran;Islamic Republic;Persia|Iranian;Persian|Tehran;Teheran
IQ|Iraq||Iraqi|Baghdad
IL|Israel|State of Israel|Israeli|Jerusalem;Tel Aviv
JP|Japan||Japanese|Tokyo
JO|Jordan|Hashemite Kingdom of Jordan|Jordanian|Amman
KZ|Kazakhstan||Kazakhstani;Kazakh|Astana;Nur-Sultan
KP|North Korea|DPRK;D.P.R.K.;Democratic People's Republic of Korea;NK;N. Korea|North Korean|Pyongyang
KR|South Korea|ROK;R.O.K.;Republic of Korea;S. Korea|South Korean|Seoul
KW|Kuwait||Kuwaiti|Kuwait City
KG|Kyrgyzstan|Kyrgyz Republic|Kyrgyzstani;Kyrgyz|Bishkek
LA|Laos|Lao PDR;Lao People's Democratic Republic|Laotian;Lao|Vientiane
LB|Lebanon||Lebanese|Beirut
MY|Malaysia||Malaysian|Kuala Lumpur;Putrajaya
MV|Maldives|The Maldives|Maldivian|Malé
MN|Mongolia||Mongolian|Ulaanbaatar;Ulan Bator
MM|Myanmar|Burma|Burmese|Naypyidaw;Nay Pyi Taw;Yangon
NP|Nepal||Nepali;Nepalese|Kathmandu
OM|Oman||Omani|Muscat
PK|Pakistan|Islamic Republic of Pakistan|Pakistani|Islamabad
PS|Palestine|State of Palestine;Palestinian Territories;Occupied Palestinian Territory|Palestinian|Ramallah
PH|Philippines|The Philippines|Philippine;Filipino;Filipina|Manila
QA|Qatar||Qatari|Doha
SA|Saudi Arabia|KSA;Kingdom of Saudi Arabia|Saudi;Saudi Arabian|Riyadh
SG|Singapore||Singaporean|
LK|Sri Lanka|Ceylon|Sri Lankan|Colombo;Sri Jayawardenepura Kotte
SY|Syria|Syrian Arab Republic|Syrian|Damascus
TW|Taiwan|Republic of China;ROC;Chinese Taipei|Taiwanese|Taipei
TJ|Tajikistan||Tajikistani;Tajik|Dushanbe
TH|Thailand|Siam|Thai|Bangkok
TL|Timor-Leste|East Timor|Timorese;East Timorese|Dili
TR|Turkey|Türkiye;Turkiye;Republic of Turkey;Republic of Türkiye|Turkish;Turk|Ankara
TM|Turkmenistan||Turkmenistani;Turkmen|Ashgabat
AE|United Arab Emirates|UAE;U.A.E.;Emirates|Emirati|Abu Dhabi
UZ|Uzbekistan||Uzbekistani;Uzbek|Tashkent
VN|Vietnam|Viet Nam;Socialist Republic of Vietnam|Vietnamese|Hanoi
YE|Yemen||Yemeni|Sanaa;Sana'a
`
