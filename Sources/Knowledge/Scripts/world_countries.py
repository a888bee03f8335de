"""English names of the countries of the world, as newspapers write them.

Code, name, further names, adjectives and words for the people, capital, names that stand for the
government. Parts of a list are set apart by commas; codes are ISO 3166-1 alpha-2, and XK.
"""

COUNTRIES = """
AD|Andorra||Andorran|Andorra la Vella
AE|United Arab Emirates|UAE, U.A.E., the Emirates, Emirates|Emirati|Abu Dhabi
AF|Afghanistan|Islamic Emirate of Afghanistan|Afghan|Kabul
AG|Antigua and Barbuda|Antigua|Antiguan, Barbudan|Saint John's
AL|Albania||Albanian|Tirana
AM|Armenia||Armenian|Yerevan
AO|Angola||Angolan|Luanda
AR|Argentina|Argentine Republic|Argentine, Argentinian, Argentinean|Buenos Aires
AT|Austria||Austrian|Vienna
AU|Australia||Australian|Canberra
AZ|Azerbaijan||Azerbaijani, Azeri|Baku
BA|Bosnia and Herzegovina|Bosnia, Bosnia-Herzegovina|Bosnian, Herzegovinian|Sarajevo
BB|Barbados||Barbadian|Bridgetown
BD|Bangladesh||Bangladeshi|Dhaka
BE|Belgium||Belgian|Brussels
BF|Burkina Faso||Burkinabe, Burkinabè|Ouagadougou
BG|Bulgaria||Bulgarian|Sofia
BH|Bahrain||Bahraini|Manama
BI|Burundi||Burundian|Gitega
BJ|Benin||Beninese|Porto-Novo
BN|Brunei|Brunei Darussalam|Bruneian|Bandar Seri Begawan
BO|Bolivia|Plurinational State of Bolivia|Bolivian|La Paz
BR|Brazil||Brazilian|Brasília, Brasilia
BS|Bahamas|the Bahamas|Bahamian|Nassau
BT|Bhutan||Bhutanese|Thimphu
BW|Botswana||Botswanan, Motswana, Batswana|Gaborone
BY|Belarus|Byelorussia|Belarusian, Belarussian|Minsk
BZ|Belize||Belizean|Belmopan
CA|Canada||Canadian|Ottawa
CD|Democratic Republic of the Congo|DRC, DR Congo, D.R. Congo, Congo-Kinshasa, Democratic Republic of Congo, Zaire|Congolese|Kinshasa
CF|Central African Republic|CAR|Central African|Bangui
CG|Congo|Republic of the Congo, Republic of Congo, Congo-Brazzaville|Congolese|Brazzaville
CH|Switzerland|Swiss Confederation|Swiss|Bern, Berne
CI|Ivory Coast|Côte d'Ivoire, Cote d'Ivoire|Ivorian, Ivoirian|Yamoussoukro
CL|Chile||Chilean|Santiago
CM|Cameroon||Cameroonian|Yaoundé, Yaounde
CN|China|PRC, P.R.C., People's Republic of China|Chinese, Sino|Beijing, Peking
CO|Colombia||Colombian|Bogotá, Bogota
CR|Costa Rica||Costa Rican|San José
CU|Cuba||Cuban|Havana
CV|Cape Verde|Cabo Verde|Cape Verdean|Praia
CY|Cyprus||Cypriot|Nicosia
CZ|Czechia|Czech Republic|Czech|Prague
DE|Germany|Federal Republic of Germany|German|Berlin
DJ|Djibouti||Djiboutian|Djibouti
DK|Denmark||Danish, Dane|Copenhagen
DM|Dominica||Dominican|Roseau
DO|Dominican Republic||Dominican|Santo Domingo
DZ|Algeria||Algerian|Algiers
EC|Ecuador||Ecuadorian, Ecuadorean|Quito
EE|Estonia||Estonian|Tallinn
EG|Egypt||Egyptian|Cairo
EH|Western Sahara||Sahrawi, Saharawi|
ER|Eritrea||Eritrean|Asmara
ES|Spain||Spanish, Spaniard|Madrid
ET|Ethiopia||Ethiopian|Addis Ababa
FI|Finland||Finnish, Finn|Helsinki
FJ|Fiji||Fijian|Suva
FM|Micronesia|Federated States of Micronesia|Micronesian|Palikir
FR|France||French, Frenchman, Frenchwoman|Paris
GA|Gabon||Gabonese|Libreville
GB|United Kingdom|UK, U.K., Britain, Great Britain|British, Briton|London
GD|Grenada||Grenadian|Saint George's
GE|Georgia|Republic of Georgia|Georgian|Tbilisi
GH|Ghana||Ghanaian|Accra
GL|Greenland||Greenlandic|Nuuk
GM|Gambia|the Gambia|Gambian|Banjul
GN|Guinea|Guinea-Conakry|Guinean|Conakry
GQ|Equatorial Guinea||Equatorial Guinean|Malabo
GR|Greece||Greek|Athens
GT|Guatemala||Guatemalan|Guatemala City
GW|Guinea-Bissau|Guinea Bissau|Bissau-Guinean|Bissau
GY|Guyana||Guyanese|Georgetown
HK|Hong Kong|Hongkong|Hong Kong, Hong Konger, Hongkonger|
HN|Honduras||Honduran|Tegucigalpa
HR|Croatia||Croatian, Croat|Zagreb
HT|Haiti||Haitian|Port-au-Prince
HU|Hungary||Hungarian|Budapest
ID|Indonesia||Indonesian|Jakarta
IE|Ireland|Republic of Ireland|Irish|Dublin
IL|Israel||Israeli|Jerusalem, Tel Aviv
IN|India|Republic of India|Indian|New Delhi, Delhi
IQ|Iraq||Iraqi|Baghdad
IR|Iran|Islamic Republic of Iran|Iranian|Tehran
IS|Iceland||Icelandic, Icelander|Reykjavík, Reykjavik
IT|Italy||Italian|Rome
JM|Jamaica||Jamaican|Kingston
JO|Jordan|Hashemite Kingdom of Jordan|Jordanian|Amman
JP|Japan||Japanese|Tokyo
KE|Kenya||Kenyan|Nairobi
KG|Kyrgyzstan|Kyrgyz Republic|Kyrgyz, Kyrgyzstani|Bishkek
KH|Cambodia|Kampuchea|Cambodian|Phnom Penh
KI|Kiribati||I-Kiribati|Tarawa
KM|Comoros|the Comoros|Comorian, Comoran|Moroni
KN|Saint Kitts and Nevis|St. Kitts and Nevis, St Kitts and Nevis|Kittitian, Nevisian|Basseterre
KP|North Korea|DPRK, D.P.R.K., Democratic People's Republic of Korea, N. Korea|North Korean|Pyongyang
KR|South Korea|ROK, R.O.K., Republic of Korea, S. Korea|South Korean|Seoul
KW|Kuwait||Kuwaiti|Kuwait City
KZ|Kazakhstan||Kazakh, Kazakhstani|Astana
LA|Laos|Lao PDR, Lao People's Democratic Republic|Laotian, Lao|Vientiane
LB|Lebanon||Lebanese|Beirut
LC|Saint Lucia|St. Lucia, St Lucia|Saint Lucian|Castries
LI|Liechtenstein||Liechtensteiner|Vaduz
LK|Sri Lanka|Ceylon|Sri Lankan|Colombo
LR|Liberia||Liberian|Monrovia
LS|Lesotho||Basotho, Mosotho|Maseru
LT|Lithuania||Lithuanian|Vilnius
LU|Luxembourg||Luxembourgish, Luxembourger|Luxembourg
LV|Latvia||Latvian|Riga
LY|Libya||Libyan|Tripoli
MA|Morocco||Moroccan|Rabat
MC|Monaco||Monegasque, Monacan|
MD|Moldova|Republic of Moldova|Moldovan|Chisinau, Chișinău
ME|Montenegro||Montenegrin|Podgorica
MG|Madagascar||Malagasy, Madagascan|Antananarivo
MH|Marshall Islands||Marshallese|Majuro
MK|North Macedonia|Macedonia, Republic of North Macedonia|Macedonian, North Macedonian|Skopje
ML|Mali||Malian|Bamako
MM|Myanmar|Burma|Burmese|Naypyidaw, Naypyitaw
MN|Mongolia||Mongolian, Mongol|Ulaanbaatar, Ulan Bator
MO|Macau|Macao|Macanese|
MR|Mauritania||Mauritanian|Nouakchott
MT|Malta||Maltese|Valletta
MU|Mauritius||Mauritian|Port Louis
MV|Maldives|the Maldives|Maldivian|Malé, Male
MW|Malawi||Malawian|Lilongwe
MX|Mexico||Mexican|Mexico City
MY|Malaysia||Malaysian|Kuala Lumpur, Putrajaya
MZ|Mozambique||Mozambican|Maputo
NA|Namibia||Namibian|Windhoek
NE|Niger||Nigerien|Niamey
NG|Nigeria||Nigerian|Abuja
NI|Nicaragua||Nicaraguan|Managua
NL|Netherlands|the Netherlands, Holland|Dutch, Dutchman, Dutchwoman|The Hague, Amsterdam
NO|Norway||Norwegian|Oslo
NP|Nepal||Nepali, Nepalese|Kathmandu
NR|Nauru||Nauruan|
NZ|New Zealand||New Zealand, New Zealander|Wellington
OM|Oman||Omani|Muscat
PA|Panama||Panamanian|Panama City
PE|Peru||Peruvian|Lima
PG|Papua New Guinea|PNG|Papua New Guinean|Port Moresby
PH|Philippines|the Philippines|Philippine, Filipino, Filipina|Manila
PK|Pakistan|Islamic Republic of Pakistan|Pakistani|Islamabad
PL|Poland||Polish, Pole|Warsaw
PR|Puerto Rico||Puerto Rican|
PS|Palestine|State of Palestine, Palestinian territories, occupied Palestinian territories|Palestinian|Ramallah
PT|Portugal||Portuguese|Lisbon
PW|Palau||Palauan|
PY|Paraguay||Paraguayan|Asunción, Asuncion
QA|Qatar||Qatari|Doha
RO|Romania||Romanian|Bucharest
RS|Serbia||Serbian, Serb|Belgrade
RU|Russia|Russian Federation|Russian|Moscow
RW|Rwanda||Rwandan|Kigali
SA|Saudi Arabia|Kingdom of Saudi Arabia|Saudi, Saudi Arabian|Riyadh
SB|Solomon Islands||Solomon Islander|Honiara
SC|Seychelles||Seychellois|Victoria
SD|Sudan||Sudanese|Khartoum
SE|Sweden||Swedish, Swede|Stockholm
SG|Singapore||Singaporean|
SI|Slovenia||Slovenian, Slovene|Ljubljana
SK|Slovakia|Slovak Republic|Slovak, Slovakian|Bratislava
SL|Sierra Leone||Sierra Leonean|Freetown
SM|San Marino||Sammarinese|
SN|Senegal||Senegalese|Dakar
SO|Somalia||Somali, Somalian|Mogadishu
SR|Suriname|Surinam|Surinamese|Paramaribo
SS|South Sudan||South Sudanese|Juba
ST|São Tomé and Príncipe|Sao Tome and Principe|Santomean|São Tomé
SV|El Salvador||Salvadoran, Salvadorean|San Salvador
SY|Syria|Syrian Arab Republic|Syrian|Damascus
SZ|Eswatini|Swaziland|Swazi|Mbabane
TD|Chad||Chadian|N'Djamena
TG|Togo||Togolese|Lomé
TH|Thailand||Thai|Bangkok
TJ|Tajikistan||Tajik, Tajikistani|Dushanbe
TL|Timor-Leste|East Timor|Timorese, East Timorese|Dili
TM|Turkmenistan||Turkmen|Ashgabat
TN|Tunisia||Tunisian|Tunis
TO|Tonga||Tongan|Nukuʻalofa
TR|Turkey|Türkiye, Turkiye|Turkish, Turk|Ankara
TT|Trinidad and Tobago|Trinidad|Trinidadian|Port of Spain
TV|Tuvalu||Tuvaluan|Funafuti
TW|Taiwan|Republic of China, Chinese Taipei|Taiwanese|Taipei
TZ|Tanzania||Tanzanian|Dodoma
UA|Ukraine|the Ukraine|Ukrainian|Kyiv, Kiev
UG|Uganda||Ugandan|Kampala
US|United States|US, U.S., USA, U.S.A., United States of America, America|American, US, U.S.|Washington
UY|Uruguay||Uruguayan|Montevideo
UZ|Uzbekistan||Uzbek, Uzbekistani|Tashkent
VA|Vatican City|the Vatican, Holy See, Vatican|Vatican|
VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines, St Vincent|Vincentian|Kingstown
VE|Venezuela|Bolivarian Republic of Venezuela|Venezuelan|Caracas
VN|Vietnam|Viet Nam|Vietnamese|Hanoi
VU|Vanuatu||Vanuatuan|Port Vila
WS|Samoa||Samoan|Apia
XK|Kosovo||Kosovan, Kosovar|Pristina
YE|Yemen||Yemeni|Sanaa, Sana'a
ZA|South Africa||South African|Pretoria
ZM|Zambia||Zambian|Lusaka
ZW|Zimbabwe||Zimbabwean|Harare
"""

# Korean names beside the official ones of ISO, as newspapers write them.
KOREAN = """
AE 아랍에미리트 UAE
AF 아프가니스탄 아프간
AG 앤티가바부다
AR 아르헨티나 아르헨띠나
AU 호주
BA 보스니아헤르체고비나 보스니아
BD 방글라데시 방글라데슈
BF 부르키나파소 부르끼나파쏘
BG 불가리아 벌가리아
BN 브루나이
BO 볼리비아
BY 벨라루스 벨라루씨 벨라루시
CA 캐나다 카나다
CD 콩고민주공화국 민주콩고
CF 중앙아프리카공화국 중아공 중아프리카공화국
CG 콩고공화국 콩고
CI 코트디부아르 아이보리코스트
CN 중국
CO 콜롬비아 꼴롬비아
CU 쿠바 꾸바
CZ 체코 체스꼬
DE 독일 도이췰란드
DK 덴마크 단마르크
DO 도미니카공화국
EC 에콰도르 에꽈도르
EG 이집트 에짚트
ES 스페인 에스빠냐
ET 에티오피아 이디오피아
FM 미크로네시아연방 미크로네시아
FR 프랑스
GB 영국
GE 조지아
GN 기니 기네
GQ 적도기니 적도기네
GW 기니비사우 기네비싸우
HK 홍콩
HR 크로아티아 흐르바쯔까
HU 헝가리 마쟈르
ID 인도네시아
IN 인도
IR 이란
IT 이탈리아 이딸리아
JO 요르단
JP 일본
KG 키르기스스탄 끼르기즈스딴 키르기스
KH 캄보디아 깜뿌쟈 캄보쟈
KN 세인트키츠네비스
KP 북한 조선 북조선
KR 한국 대한민국 남한 남조선
KZ 카자흐스탄 까자흐스딴 카자흐스딴
LA 라오스
MD 몰도바
MG 마다가스카르 마다가스까르
MH 마셜제도
MK 북마케도니아 마케도니아
MM 미얀마 버마
MN 몽골
MX 멕시코 메히꼬
MY 말레이시아
MZ 모잠비크 모잠비끄
NG 나이지리아 나이제리아
NI 니카라과 니까라과
NL 네덜란드
NZ 뉴질랜드
PE 페루 뻬루
PG 파푸아뉴기니
PH 필리핀
PK 파키스탄
PL 폴란드 뽈스까
PS 팔레스타인 팔레스티나
PT 포르투갈 뽀르뚜갈
RO 루마니아 로므니아
RS 세르비아 쎄르비아
RU 러시아 로씨야 로씨야련방 러시아연방
SA 사우디아라비아 사우디
SB 솔로몬제도
SD 수단
SE 스웨덴 스웨리예
SG 싱가포르 싱가폴
SN 세네갈 쎄네갈
SS 남수단
ST 상투메프린시페
SY 시리아 수리아
SZ 에스와티니 스와질란드
TH 태국
TJ 타지키스탄 따쥐끼스딴
TM 투르크메니스탄 뚜르크메니스딴
TR 튀르키예 터키 뛰르끼예
TT 트리니다드토바고
TW 대만 타이완
TZ 탄자니아 딴자니아
UA 우크라이나
US 미국
UZ 우즈베키스탄 우즈베끼스딴 우즈벡
VA 바티칸
VC 세인트빈센트그레나딘
VE 베네수엘라
VN 베트남 웬남
XK 코소보
YE 예멘
ZA 남아프리카공화국 남아공
"""
