"""Which ISO 3166-2 unit each first-level division of GeoNames is, where names alone do not tell.

One entry: GeoNames code = ISO suffix, and after a bar the English name where GeoNames' old one is
not it. Countries that reformed their divisions since the list of names was made stand here whole.
"""

MANUAL = """
AE 01=AZ|Abu Dhabi 03=DU|Dubai
MK F6=85|Skopje
AM 05=KT|Kotayk 08=SU|Syunik 10=VD|Vayots Dzor 04=GR|Gegharkunik 06=LO|Lori
AR 07=C|Buenos Aires City
AT 02=2|Carinthia 03=3|Lower Austria 04=4|Upper Austria 06=6|Styria 07=7|Tyrol 09=9|Vienna
AZ 16=DAS|Dashkasan 19=GAD|Gadabay 26=KAL|Kalbajar 38=QAB|Qabala 53=SIY|Siyazan
BA BRC=BRC|Brcko 01=BIH|Federation of Bosnia and Herzegovina
BD H=H|Mymensingh
BE BRU=BRU|Brussels VLG=VLG|Flanders WAL=WAL|Wallonia
BF 09=09|Hauts-Bassins 13=13|Sud-Ouest
BH 16=13|Capital 17=14|Southern 19=17|Northern
BI 26=RM|Rumonge
BN 02=BM|Brunei-Muara
BR 07=DF|Federal District
BT 09=31|Sarpang
BW 03=GH|Ghanzi 15=JW|Jwaneng 12=CH|Chobe 13=FR|Francistown 14=GA|Gaborone 16=LO|Lobatse 17=SP|Selebi-Phikwe
BY 01=BR|Brest 02=HO|Gomel 03=HR|Grodno 04=HM|Minsk 05=MI|Minsk Region 06=MA|Mogilev 07=VI|Vitebsk
CD 08=BC|Kongo Central 13=BU|Bas-Uele 14=HK|Haut-Katanga 15=HL|Haut-Lomami 16=HU|Haut-Uele 17=IT|Ituri 18=KS|Kasai 19=KG|Kwango 20=KL|Kwilu 22=LU|Lualaba 23=KC|Kasai-Central 24=MN|Mai-Ndombe 29=TA|Tanganyika 30=TO|Tshopo 12=SK|South Kivu 11=NK|North Kivu 02=EQ|Equateur 25=MO|Mongala 26=NU|Nord-Ubangi 28=SU|Sud-Ubangi 31=TU|Tshuapa 04=KE|Kasai-Oriental 21=LO|Lomami 27=SA|Sankuru
CF 04=HS|Mambere-Kadei 06=KG|Kemo 15=KB|Nana-Grebizi 16=SE|Sangha-Mbaere 19=HS|Mambere-Kadei
CH BS=BS|Basel-Stadt GR=GR|Grisons FR=FR|Fribourg GE=GE|Geneva LU=LU|Lucerne SG=SG|St. Gallen
CI 78=MG|Montagnes 94=CM|Comoe 95=GD|Goh-Djiboua 96=SM|Sassandra-Marahoue 97=WR|Woroba 81=YM|Yamoussoukro 93=AB|Abidjan
CL 02=AI|Aysen 08=LI|O'Higgins 12=RM|Santiago Metropolitan 17=LR|Los Ríos 18=NB|Ñuble
CN 14=XZ|Tibet 20=NM|Inner Mongolia 21=NX|Ningxia 16=GX|Guangxi 13=XJ|Xinjiang
CO 34=DC|Bogota
CY 02=06|Kyrenia 05=02|Limassol 06=05|Paphos
CZ 52=10|Prague 78=64|South Moravia 88=20|Central Bohemia
DE 01=BW|Baden-Württemberg 02=BY|Bavaria 03=HB|Bremen 05=HE|Hesse 06=NI|Lower Saxony 07=NW|North Rhine-Westphalia 08=RP|Rhineland-Palatinate 13=SN|Saxony 14=ST|Saxony-Anhalt 15=TH|Thuringia
DJ 04=OB|Obock
DK 17=84|Capital Region 18=82|Central Jutland 19=81|North Jutland 20=85|Zealand 21=83|Southern Denmark
DO 34=01|Distrito Nacional
EE 01=37|Harju 04=52|Järva 07=56|Lääne 08=60|Lääne-Viru 14=74|Saare
EG 02=BA|Red Sea 14=SHR|Sharqia 26=JS|South Sinai 27=SIN|North Sinai 06=ALX|Alexandria 11=C|Cairo 28=LX|Luxor
ER 01=AN|Anseba 02=DU|Debub 03=DK|Southern Red Sea 05=MA|Maekel 06=SK|Northern Red Sea
ES 07=IB|Balearic Islands 29=MD|Madrid 31=MC|Murcia 32=NC|Navarre 34=AS|Asturias 51=AN|Andalusia 53=CN|Canary Islands 54=CM|Castilla-La Mancha 55=CL|Castile and León 56=CT|Catalonia 59=PV|Basque Country 60=VC|Valencia
ET 44=AA|Addis Ababa 46=AM|Amhara 47=BE|Benishangul-Gumuz 49=GA|Gambela 50=HA|Harari 51=OR|Oromia 53=TI|Tigray 28=AM|Amhara
FI 05=06|Kanta-Häme 07=16|Päijät-Häme 09=02|South Karelia 10=04|South Savo 11=15|North Savo 12=13|North Karelia 13=08|Central Finland 14=03|South Ostrobothnia 15=12|Ostrobothnia 16=07|Central Ostrobothnia 17=14|North Ostrobothnia 19=10|Lapland
FR 11=IDF|Île-de-France 24=CVL|Centre-Val de Loire 27=BFC|Bourgogne-Franche-Comté 28=NOR|Normandy 32=HDF|Hauts-de-France 44=GES|Grand Est 52=PDL|Pays de la Loire 53=BRE|Brittany 75=NAQ|Nouvelle-Aquitaine 76=OCC|Occitanie 84=ARA|Auvergne-Rhône-Alpes 93=PAC|Provence-Alpes-Côte d'Azur 94=20R|Corsica
GE 69=MM|Mtskheta-Mtianeti 70=RL|Racha-Lechkhumi and Kvemo Svaneti 71=SZ|Samegrelo-Zemo Svaneti
GH 12=AF|Ahafo 13=BO|Bono 14=BE|Bono East 15=NE|North East 16=OT|Oti 17=SV|Savannah 18=WN|Western North
GL 04=KU|Kujalleq 06=QE|Qeqqata 07=SM|Sermersooq 11839534=QT|Qeqertalik 11839537=AV|Avannaata
GR 736572=69|Mount Athos ESYE11=A|Eastern Macedonia and Thrace ESYE12=B|Central Macedonia ESYE13=C|Western Macedonia ESYE14=E|Thessaly ESYE21=D|Epirus ESYE22=F|Ionian Islands ESYE23=G|Western Greece ESYE24=H|Central Greece ESYE25=J|Peloponnese ESYE31=I|Attica ESYE41=K|North Aegean ESYE42=L|South Aegean ESYE43=M|Crete
HN 11=IB|Bay Islands
HR 01=07|Bjelovar-Bilogora 02=12|Brod-Posavina 03=19|Dubrovnik-Neretva 04=18|Istria 05=04|Karlovac 06=06|Koprivnica-Križevci 07=02|Krapina-Zagorje 08=09|Lika-Senj 09=20|Međimurje 10=14|Osijek-Baranja 11=11|Požega-Slavonia 12=08|Primorje-Gorski Kotar 13=15|Šibenik-Knin 14=03|Sisak-Moslavina 15=17|Split-Dalmatia 16=05|Varaždin 17=10|Virovitica-Podravina 18=16|Vukovar-Syrmia 19=13|Zadar 20=01|Zagreb County 21=21|Zagreb
HT 11=OU|Ouest 12=SD|Sud 13=SE|Sud-Est 15=NI|Nippes
ID 00=KI|East Kalimantan 04=JK|Jakarta 07=JT|Central Java 08=JI|East Java 10=YO|Yogyakarta 11=KB|West Kalimantan 12=KS|South Kalimantan 13=KT|Central Kalimantan 14=KI|East Kalimantan 17=NB|West Nusa Tenggara 18=NT|East Nusa Tenggara 21=ST|Central Sulawesi 22=SG|Southeast Sulawesi 24=SB|West Sumatra 26=SU|North Sumatra 28=MA|Maluku 29=MU|North Maluku 30=JB|West Java 31=SA|North Sulawesi 32=SS|South Sumatra 35=BB|Bangka Belitung 36=PA|Papua 38=SN|South Sulawesi 39=PB|West Papua 40=KR|Riau Islands 41=SR|West Sulawesi 42=KU|North Kalimantan PD=PB|West Papua PS=PA|Papua PE=PA|Papua PT=PA|Papua
IL 01=D|Southern District 02=M|Central District 03=Z|Northern District 04=HA|Haifa 05=TA|Tel Aviv 06=JM|Jerusalem
IN 07=DL|Delhi 12=JK|Jammu and Kashmir 14=LD|Lakshadweep 22=PY|Puducherry 41=LA|Ladakh 52=DH|Dadra and Nagar Haveli and Daman and Diu
IQ 02=BA|Basra 07=BG|Baghdad 01=AN|Anbar 15=NI|Nineveh 11=AR|Erbil 08=DA|Dohuk 05=SU|Sulaymaniyah 13=KI|Kirkuk 18=SD|Saladin 10=DI|Diyala 09=DQ|Dhi Qar 12=KA|Karbala 17=NA|Najaf 14=MA|Maysan 16=WA|Wasit 06=BB|Babil 04=QA|Qadisiyah 03=MU|Muthanna
IR 33=03|East Azerbaijan 42=09|Razavi Khorasan 28=10|Isfahan 04=11|Sistan and Baluchestan 03=14|Chaharmahal and Bakhtiari 05=17|Kohgiluyeh and Boyer-Ahmad 01=04|West Azerbaijan 41=29|South Khorasan 43=28|North Khorasan
IS 38=7|Eastern Region 39=1|Capital Region 40=6|Northeast 41=5|Northwest 42=8|South 43=2|Southern Peninsula 44=4|Westfjords 45=3|West
IT 02=77|Basilicata 07=62|Lazio 09=25|Lombardy 10=57|Marche 12=21|Piedmont 13=75|Apulia 14=88|Sardinia 15=82|Sicily 16=52|Tuscany 17=32|Trentino-Alto Adige 19=23|Aosta Valley
JO 16=AM|Amman 21=AQ|Aqaba 20=AJ|Ajloun 22=JA|Jerash
KE 53=45|Vihiga
KG 01=GB|Bishkek 02=C|Chuy 03=J|Jalal-Abad 07=Y|Issyk-Kul 08=O|Osh
KH 11=12|Phnom Penh 18=20|Svay Rieng 19=21|Takeo 31=25|Tbong Khmum 29=2|Battambang 12=15|Pursat 24=17|Siem Reap 25=1|Banteay Meanchey 23=16|Ratanakiri 17=19|Stung Treng 08=9|Koh Kong
KM 02=G|Grande Comore
KP 01=04|Chagang 03=08|South Hamgyong 06=05|South Hwanghae 07=06|North Hwanghae 09=07|Kangwon 11=03|North Pyongan 12=01|Pyongyang 13=10|Ryanggang 14=14|Nampo 15=02|South Pyongan 17=09|North Hamgyong 18=13|Rason 19=06|North Hwanghae
KR 01=49|Jeju 03=45|North Jeolla 05=43|North Chungcheong 06=42|Gangwon 10=26|Busan 11=11|Seoul 12=28|Incheon 13=41|Gyeonggi 14=47|North Gyeongsang 15=27|Daegu 16=46|South Jeolla 17=44|South Chungcheong 18=29|Gwangju 19=30|Daejeon 20=48|South Gyeongsang 21=31|Ulsan 22=50|Sejong
KZ 01=ALM|Almaty Region 02=ALA|Almaty 03=AKM|Akmola 04=AKT|Aktobe 05=AST|Astana 06=ATY|Atyrau 07=ZAP|West Kazakhstan 09=MAN|Mangystau 10=YUZ|Turkistan 12=KAR|Karaganda 12510143=VOS|East Kazakhstan 12510145=KAR|Karaganda 13=KUS|Kostanay 14=KZY|Kyzylorda 15=VOS|East Kazakhstan 1537272=SHY|Shymkent 16=SEV|North Kazakhstan 17=ZHA|Zhambyl 12510144=ALM|Almaty Region
LA 27=VI|Vientiane Province 24=VT|Vientiane
LB 04=BA|Beirut 05=JL|Mount Lebanon 06=JA|South Lebanon 08=BI|Beqaa 09=AS|North Lebanon 07=NA|Nabatieh 10=AK|Akkar 11=BH|Baalbek-Hermel
LT 59=25|Marijampolė
LU CA=CA|Capellen ES=ES|Esch-sur-Alzette ME=ME|Mersch RD=RD|Redange RM=RM|Remich WI=WI|Wiltz
MA 01=01|Tangier-Tetouan-Al Hoceima 02=02|Oriental 03=03|Fez-Meknes 04=04|Rabat-Sale-Kenitra 05=05|Beni Mellal-Khenifra 06=06|Casablanca-Settat 07=07|Marrakesh-Safi 08=08|Draa-Tafilalet 09=09|Souss-Massa 10=10|Guelmim-Oued Noun 11=11|Laayoune-Sakia El Hamra 12=12|Dakhla-Oued Ed-Dahab
MC 00=MO|Monaco
MD 51=GA|Gagauzia 73=ED|Edineț 81=OC|Ocnița 87=SO|Soroca 58=SN|Transnistria
MG 11=T|Antananarivo 12=T|Antananarivo 13=T|Antananarivo 14=T|Antananarivo 21=F|Fianarantsoa 22=F|Fianarantsoa 24=F|Fianarantsoa 25=F|Fianarantsoa 26=F|Fianarantsoa 27=F|Fianarantsoa 31=A|Toamasina 32=A|Toamasina 33=A|Toamasina 41=M|Mahajanga 42=M|Mahajanga 43=M|Mahajanga 44=M|Mahajanga 51=U|Toliara 52=U|Toliara 53=U|Toliara 54=U|Toliara 71=D|Antsiranana 72=D|Antsiranana
ML 12070575=10|Taoudenni 12070577=9|Menaka
MM 01=16|Rakhine 04=11|Kachin 17=06|Yangon 18=18|Naypyidaw
MN 06=061|Dornod 07=063|Dornogovi 08=059|Dundgovi 18=047|Töv
MR 15=15|Nouakchott Sud
MX 07=COA|Coahuila 16=MIC|Michoacán 30=VER|Veracruz 09=CMX|Mexico City 15=MEX|State of Mexico
MY 09=07|Penang 14=14|Kuala Lumpur 15=15|Labuan 17=16|Putrajaya
MZ 11=MPM|Maputo City
NI 17=AN|North Caribbean Coast 18=AS|South Caribbean Coast
NP 1=P1|Koshi 2=P2|Madhesh 3=P3|Bagmati 4=P4|Gandaki 5=P5|Lumbini 6=P6|Karnali 7=P7|Sudurpashchim
NL 06=NB|North Brabant 07=NH|North Holland 11=ZH|South Holland 02=FR|Friesland
NO 01=30|Viken 04=30|Viken 13=30|Viken 05=54|Troms og Finnmark 18=54|Troms og Finnmark 17=38|Vestfold og Telemark 20=38|Vestfold og Telemark 34=34|Innlandet 42=42|Agder 46=46|Vestland 21=50|Trøndelag
OM 11=BS|North Al Batinah
PA 13=10|Panamá Oeste
PE 01=AMA|Amazonas LMA=LMA|Lima Metropolitan
PG 18=SAN|West Sepik
PH NCR=00|Metro Manila
PK 01=JK|Azad Kashmir 06=JK|Azad Kashmir 03=KP|Khyber Pakhtunkhwa 07=GB|Gilgit-Baltistan 08=IS|Islamabad
PL 72=02|Lower Silesia 73=04|Kuyavia-Pomerania 74=10|Łódź 75=06|Lublin 76=08|Lubusz 77=12|Lesser Poland 78=14|Masovia 79=16|Opole 80=18|Subcarpathia 81=20|Podlasie 82=22|Pomerania 83=24|Silesia 84=26|Holy Cross 85=28|Warmia-Masuria 86=30|Greater Poland 87=32|West Pomerania
PT 10=30|Madeira 23=20|Azores
QA 01=DA|Doha 04=KH|Al Khor 06=RA|Al Rayyan 08=MS|Al Shamal 09=US|Umm Salal 13=ZA|Al Daayen 14=RA|Al Rayyan
RO 10=B|Bucharest
RS d00=00|Belgrade VO=VO|Vojvodina d08=08|Macva d09=09|Kolubara d10=10|Podunavlje d11=11|Branicevo d12=12|Sumadija d13=13|Pomoravlje d14=14|Bor d15=15|Zajecar d16=16|Zlatibor d17=17|Moravica d18=18|Raska d19=19|Rasina d20=20|Nisava d21=21|Toplica d22=22|Pirot d23=23|Jablanica d24=24|Pcinja
RU 03=AL|Altai Republic 04=ALT|Altai Krai 05=AMU|Amur 21=IVA|Ivanovo 25=KLU|Kaluga 29=KEM|Kemerovo 33=KIR|Kirov 40=KGN|Kurgan 43=LIP|Lipetsk 45=ME|Mari El 51=NIZ|Nizhny Novgorod 56=ORL|Oryol 57=PNZ|Penza 60=PSK|Pskov 61=ROS|Rostov 62=RYA|Ryazan 64=SAK|Sakhalin 68=SE|North Ossetia 72=TAM|Tambov 76=TUL|Tula 78=TYU|Tyumen 80=UD|Udmurtia 86=VOR|Voronezh 89=YEV|Jewish Autonomous Oblast 90=PER|Perm 92=KAM|Kamchatka 93=ZAB|Zabaykalsky 48=MOW|Moscow 47=MOS|Moscow Oblast 66=SPE|Saint Petersburg 42=LEN|Leningrad Oblast 12=CE|Chechnya 17=DA|Dagestan 19=IN|Ingushetia 22=KB|Kabardino-Balkaria 27=KC|Karachay-Cherkessia 01=AD|Adygea 38=KDA|Krasnodar 70=STA|Stavropol 59=PRI|Primorye 30=KHA|Khabarovsk 39=KYA|Krasnoyarsk 63=SA|Yakutia 11=BU|Buryatia 31=KK|Khakassia 79=TY|Tuva 08=BA|Bashkortostan 73=TA|Tatarstan 16=CU|Chuvashia 46=MO|Mordovia 28=KR|Karelia 34=KO|Komi 24=KL|Kalmykia 32=KHM|Khanty-Mansi 87=YAN|Yamalo-Nenets 50=NEN|Nenets 15=CHU|Chukotka 10=BRY|Bryansk 88=YAR|Yaroslavl 06=ARK|Arkhangelsk 77=TVE|Tver 41=KRS|Kursk 54=OMS|Omsk 75=TOM|Tomsk 81=ULY|Ulyanovsk
SA 02=11|Al-Bahah 06=04|Eastern Province 10=01|Riyadh 11=14|Asir 13=06|Hail 14=02|Mecca 05=03|Medina 15=08|Northern Borders 17=09|Jizan 16=10|Najran 19=07|Tabuk 20=12|Al-Jawf
SB 08=MK|Makira-Ulawa 12=CH|Choiseul
SD 38=GZ|Gezira 56=KN|North Kordofan 50=KS|South Kordofan 55=DN|North Darfur 49=DS|South Darfur 47=DW|West Darfur 61=DC|Central Darfur 60=DE|East Darfur 62=GK|West Kordofan 29=KH|Khartoum 36=RS|Red Sea 42=NB|Blue Nile 43=NO|Northern 53=NR|River Nile 52=KA|Kassala 39=GD|Al Qadarif 41=NW|White Nile 58=SI|Sennar
SK 06=TC|Trenčín
SL 05=NW|North Western
SO 08=JD|Middle Juba 09=JH|Lower Juba 13=SD|Middle Shabelle 14=SH|Lower Shabelle 02=BN|Banaadir
ST 02=01|São Tomé
SY 09=HL|Aleppo 10=HM|Hama 11=HI|Homs 13=DI|Damascus 08=RD|Rif Dimashq 12=ID|Idlib 02=LA|Latakia 14=TA|Tartus 01=HA|Al-Hasakah 07=DY|Deir ez-Zor 04=RA|Raqqa 06=DR|Daraa 05=SU|As-Suwayda 03=QU|Quneitra
TD 02=WF|Wadi Fira 07=LC|Lac 21=ND|N'Djamena
TH 40=10|Bangkok 81=38|Bueng Kan
TJ 01=GB|Gorno-Badakhshan 03=SU|Sughd RR=RA|Districts of Republican Subordination
TL OE=OE|Oecusse AN=AN|Ainaro
TM S=S|Ashgabat
TN 36=11|Tunis 27=13|Ben Arous
TR 63=63|Şanlıurfa
TT 01=ARI|Arima 03=MRC|Mayaro
TZ 02=19|Coast 21=11|Zanzibar South 32=31|Songwe
UA 11=43|Crimea 20=40|Sevastopol 12=30|Kyiv 13=32|Kyiv Oblast 19=56|Rivne 21=59|Sumy 04=12|Dnipropetrovsk 05=14|Donetsk 14=09|Luhansk 26=23|Zaporizhzhia 08=65|Kherson 16=48|Mykolaiv 17=51|Odesa 07=63|Kharkiv 15=46|Lviv 10=35|Kirovohrad 25=21|Zakarpattia 06=26|Ivano-Frankivsk 22=61|Ternopil 09=68|Khmelnytskyi 23=05|Vinnytsia 27=18|Zhytomyr 18=53|Poltava 02=74|Chernihiv 01=71|Cherkasy 03=77|Chernivtsi 24=07|Volyn
US DC=DC|Washington, D.C.
UZ 09=QR|Karakalpakstan 13=TK|Tashkent 14=TO|Tashkent Region
VE 25=A|Capital District 26=X|La Guaira
YE 04=HD|Hadramawt 26=SA|Sanaa City 16=SN|Sanaa 28=SU|Socotra
ZA 03=FS|Free State 11=WC|Western Cape 06=GP|Gauteng 02=KZN|KwaZulu-Natal
ZM 10=10|Muchinga
"""

# Names that readers know and no list has, and what they stand for.
EXONYMS = """
GE-SK South_Ossetia Tskhinvali_region
AF-HEL Hilmand
AF-KAN Qandahar
AF-KDZ Kondoz Qunduz
AF-HER Hirat
BD-B Chittagong
BD-A Barisal
CN-GX Guangxi_Zhuang_Autonomous_Region Kwangsi
CN-XJ Xinjiang_Uyghur_Autonomous_Region Xinjiang_Uighur_Autonomous_Region East_Turkestan Sinkiang
CN-XZ Tibet_Autonomous_Region Xizang
CN-NM Inner_Mongolia_Autonomous_Region
CN-NX Ningxia_Hui_Autonomous_Region
CN-GD Canton Kwangtung
CN-SC Szechuan
DE-BY Bayern
EG-SIN North_Sinai
ES-PV Euskadi
ID-JK Special_Capital_Region_of_Jakarta DKI_Jakarta
ID-AC Nanggroe_Aceh_Darussalam
IN-JK Kashmir Indian-administered_Kashmir Jammu_&_Kashmir
IN-OR Orissa
IN-TG Telangana
IN-UT Uttaranchal
IN-PY Pondicherry
IN-CT Chhattisgarh
IQ-AN Al-Anbar
IQ-NI Ninewa Ninawa
IQ-AR Arbil
IQ-DA Duhok Dahuk
IQ-SU Sulaimaniya Slemani
IQ-SD Salahaddin Salah_al-Din Salahuddin
IR-11 Sistan-Baluchestan Sistan-Baluchistan Sistan_and_Baluchistan
IR-10 Esfahan
LB-BI Bekaa
MM-16 Arakan
MM-13 Karen
MM-12 Karenni
MM-05 Tenasserim
MM-07 Irrawaddy
MM-02 Pegu
MM-18 Naypyidaw
NG-FC Abuja
PK-JK Azad_Kashmir Azad_Jammu_and_Kashmir Pakistan-administered_Kashmir
PK-BA Baluchistan
PK-KP North-West_Frontier_Province Khyber-Pakhtunkhwa KPK
PK-SD Sind
RU-CE Chechen_Republic
RU-SE North_Ossetia-Alania
RU-PRI Primorsky Primorsky_Krai
RU-KDA Krasnodar_Krai
RU-SA Sakha Sakha_Republic
SY-HL Halab
SY-DY Deir_al-Zour Deir_Ezzor
SY-HA Hasakeh Hasaka Hasakah
SY-RD Damascus_Countryside Rural_Damascus
SY-ID Idleb
SY-DR Deraa
SD-DN Darfur
TR-33 İçel
TR-63 Urfa
TR-73 Shirnak Sirnak
TR-30 Hakkari
TR-21 Diyarbakir
UA-14 Donetsk_Oblast Donbas Donbass
UA-09 Lugansk
UA-63 Kharkov
UA-51 Odessa
UA-23 Zaporizhia Zaporozhye Zaporozhia
UA-46 Lvov
UA-48 Nikolaev Nikolayev
UA-32 Kiev_Oblast
UA-43 Autonomous_Republic_of_Crimea
YE-TA Taiz Taizz
YE-SD Saada
YE-HU Hodeida Hodeidah Hudaydah
ZA-GP Gauteng
"""

# Names of cities that readers know, beside the one that GeoNames prefers: country, GeoNames' name,
# names; one with = is what pages say instead.
CITY_NAMES = """
AF Kandahār: =Kandahar, Qandahar
AF Herāt: =Herat, Hirat
AF Mazār-e Sharīf: =Mazar-i-Sharif, Mazar
AF Kunduz: Kondoz
AF Jalālābād: =Jalalabad
BY Homyel': =Gomel
BY Mahilyow: =Mogilev
BY Hrodna: =Grodno
CN Guangzhou: Canton
CN Beijing: Peking
CN Ürümqi: Urumqi, Urumchi
GR Irákleion: =Heraklion
GR Athens: Athina
IN Kolkata: Calcutta
IN Mumbai: Bombay
IN Chennai: Madras
IN Bengaluru: Bangalore
IN Guwahati: Gauhati
IN Varanasi: Benares
IQ Al Fallūjah: =Fallujah, Falluja
IQ Ramadi: Ar Ramadi
IR Isfahan: Esfahan
IR Tehran: Teheran
KZ Almaty: Alma-Ata
KZ Astana: Nur-Sultan
LB Sidon: Saida
MM Yangon: Rangoon
MM Sittwe: Akyab
MM Nay Pyi Taw: =Naypyidaw, Nay Pyi Taw
PS Khān Yūnis: =Khan Younis, Khan Yunis
PS Rafaḩ: =Rafah
PS Gaza: Gaza City
RU Saint Petersburg: St. Petersburg, St Petersburg, Leningrad
RU Nizhniy Novgorod: =Nizhny Novgorod
RU Ryazan’: =Ryazan
RU Orël: =Oryol
SA Makkah: =Mecca, Makkah
SA Madinah: =Medina, Madinah
SO Kismayo: Kismayu, Kismaayo
SO Mogadishu: Muqdisho
SY Aleppo: Halab
SY Ayn al Arab: =Kobani, Kobane, Ayn al-Arab
SY Homs: Hims
SY Ḩamāh: =Hama
SY Ar Raqqah: =Raqqa
SY Deir ez-Zor: Deir al-Zour, Deir Ezzor, Dayr az Zawr
SY Dar‘ā: =Daraa, Deraa
SY Al Ḩasakah: =Hasakah, Hasaka, Hasakeh
TR Istanbul: Constantinople
TR Diyarbakır: Diyarbekir, Amed
TR Şanlıurfa: Urfa
UA Kyiv: Kiev
UA Kharkiv: Kharkov
UA Odesa: Odessa
UA Lviv: Lvov
UA Mykolayiv: =Mykolaiv, Nikolaev
UA Dnipro: Dnepropetrovsk, Dnipropetrovsk
UA Luhansk: Lugansk
UA Bakhmut: Artemivsk
UA Slovyansk: =Sloviansk, Slavyansk
UA Izyum: Izium
UA Pokrovsk: Krasnoarmiysk
UA Zaporizhzhya: =Zaporizhzhia, Zaporozhye
UA Vinnytsya: =Vinnytsia
UZ Tashkent: Toshkent
VN Ho Chi Minh City: Saigon, HCMC
VN Hanoi: Ha Noi
YE Sanaa: Sana'a
YE Aden: Adan
YE Al Ḩudaydah: =Hodeidah, Hodeida, Hudaydah
YE Taiz: Taizz
MN Zamiin Uud: =Zamyn-Uud, Zamyn Uud
EC Eloy Alfaro: Durán
CN Wensu: Aksu
IN Baramula: Baramulla
"""

# Names that pages say for a unit where neither ISO nor GeoNames has the one in use: country, then
# ISO suffix = name. The other names still find the unit.
NAMES = """
AF BAM=Bamyan BGL=Baghlan GHO=Ghor KHO=Khost KNR=Kunar LOG=Logar NIM=Nimroz NUR=Nuristan PAR=Parwan SAR=Sar-e Pul URU=Uruzgan WAR=Wardak
AL 02=Durres 05=Gjirokaster 06=Korce 07=Kukes 08=Lezhe 09=Diber 10=Shkoder 11=Tirana 12=Vlore
AM LO=Lori
AZ BA=Baku LAN=Lankaran LA=Lankaran SM=Sumgait XA=Khachmaz XC=Khojaly XVD=Khojavend XCI=Khojavend SUS=Shusha NX=Nakhchivan NV=Nakhchivan ABS=Absheron
BG 23=Sofia Province
CD KC=Kasai-Central KE=Kasai-Oriental
CO SAP=San Andrés y Providencia DC=Bogotá
CU 03=Havana
DZ 16=Algiers 32=El Bayadh 36=El Tarf 39=El Oued
EG AST=Assiut BH=Beheira BNS=Beni Suef DK=Dakahlia DT=Damietta FYM=Faiyum GH=Gharbia GZ=Giza IS=Ismailia KB=Qalyubia KFS=Kafr el-Sheikh KN=Qena MN=Minya MNF=Monufia MT=Matrouh PTS=Port Said SHG=Sohag SUZ=Suez WAD=New Valley
EC F=Cañar O=El Oro
GE KA=Kakheti AJ=Adjara
GT PR=El Progreso
HN EP=El Paraíso
HT GA=Grand'Anse
IQ BA=Basra
IR 12=Kurdistan 16=Ilam
KE 05=Elgeyo-Marakwet 39=Taita-Taveta
KG GO=Osh City
KH 22=Oddar Meanchey 11=Mondulkiri
LA SV=Savannakhet XA=Xayaboury XI=Xiangkhouang LP=Luang Prabang OU=Oudomxay PH=Phongsaly
LY BA=Benghazi BU=Butnan DR=Derna JA=Jabal al Akhdar JG=Jabal al Gharbi JI=Jafara JU=Jufra KF=Kufra MB=Murqub MI=Misrata MJ=Marj NQ=Nuqat al Khams SB=Sabha SR=Sirte ZA=Zawiya
ML 6=Timbuktu
MM 01=Sagaing
MR 15=Nouakchott-Sud
NG FC=Federal Capital Territory NA=Nasarawa
OM MA=Muscat ZU=Dhofar DA=Ad Dakhiliyah
PE APU=Apurímac JUN=Junín LMA=Lima LIM=Lima Region
PH 14=Bangsamoro
PS JRH=Jericho
RU KYA=Krasnoyarsk
SD GD=Gedaref
SO BN=Banadir GA=Galgadud HI=Hiran NU=Nugal
SY HA=Hasakah SU=Suwayda
TR 41=Kocaeli 30=Hakkari
TN 13=Ben Arous 21=Nabeul 22=Zaghouan 23=Bizerte 31=Beja 32=Jendouba 34=Siliana 41=Kairouan 42=Kasserine 43=Sidi Bouzid 51=Sousse 52=Monastir 53=Mahdia 61=Sfax 72=Tozeur 73=Kebili 81=Gabes 82=Medenine
TW KHH=Kaohsiung
UZ AN=Andijan JI=Jizzakh NW=Navoi QA=Kashkadarya SA=Samarkand SI=Syrdarya SU=Surkhandarya XO=Khorezm
VN 33=Dak Lak 47=Kien Giang 72=Dak Nong 39=Dong Nai 45=Dong Thap DN=Da Nang HN=Hanoi HP=Hai Phong CT=Can Tho 71=Dien Bien 31=Binh Dinh 26=Thua Thien-Hue 43=Ba Ria-Vung Tau 22=Nghe An 30=Gia Lai 35=Lam Dong SG=Ho Chi Minh City
YE AM=Amran BA=Al Bayda DA=Al Dhale HD=Hadramawt HU=Hodeidah JA=Al Jawf LA=Lahj MA=Marib MR=Al Mahra MW=Al Mahwit SD=Saada TA=Taiz
"""

# Countries whose names English prints without the marks of transliteration.
UNMARKED = set("AE AF BD BH DJ EG ER ET IL IN IQ IR JO JP KW LB LK LY MM NP OM PK PS QA RU SA SD SO SY TH UA BY UZ TJ TM KZ KG YE BT".split())

# Countries whose small towns news names: those that the second list of cities has, too.
CLOSELY = """AF SY YE IQ NG PS UA LB LY ML PK IR EG ET SO SD SS
GH SN MZ ZM ZW KE UG TZ RW BI TD NE BF CM CF CD GN SL LR CI TG BJ GM GW MR AO MG
HN GT NI SV CU HT DO VE EC BO PY CA
GR CY BG RS ME MK AL BA XK GE AM AZ MD BY
KZ KG TJ UZ TM MN LA KH MM BD LK NP TH MY VN
SA JO KW QA OM TN DZ MA""".split()

# Towns that neither list has: unit, name, latitude, longitude.
TOWNS = """
AF-BAL|Hairatan|37.22|67.42
AF-HER|Islam Qala|34.67|61.07
AF-KAN|Spin Boldak|31.01|66.40
AF-NAN|Torkham|34.12|71.09
AL-02|Durres|41.32|19.45
AL-05|Gjirokastra|40.08|20.14
AL-05|Lazarat|40.05|20.15
AL-06|Korca|40.62|20.78
AL-08|Lezha|41.78|19.64
AL-10|Shkodra|42.07|19.51
AL-12|Vlora|40.47|19.49
AM-GR|Sotk|40.20|45.87
AM-SU|Meghri|38.90|46.24
AM-VD|Jermuk|39.84|45.67
AR-P|Clorinda|-25.28|-57.72
AZ-XA|Khankendi|39.82|46.75
AZ-XA|Stepanakert|39.82|46.75
BA-SRP|Srebrenica|44.11|19.30
BD-B|Teknaf|20.86|92.30
BD-B|Ukhiya|21.28|92.10
BD-D|Benapole|23.04|88.89
BD-F|Hili|25.28|89.00
BF-05|Barsalogho|13.42|-1.06
BF-12|Solhan|13.05|0.98
BG-02|Malko Tarnovo|41.98|27.53
BG-02|Strandzha|42.05|27.50
BG-26|Kapitan Andreevo|41.72|26.32
BG-28|Elhovo|42.17|26.57
BG-28|Lesovo|41.98|26.53
BH-17|Diraz|26.22|50.47
BJ-OU|Krake|6.40|2.70
BJ-OU|Seme-Krake|6.40|2.70
BO-L|El Alto|-16.50|-68.19
BO-L|Senkata|-16.59|-68.18
BO-O|Pisiga|-19.27|-68.62
BO-T|Yacuiba|-22.02|-63.68
BR-MS|Ponta Porã|-22.54|-55.73
BR-PR|Ponte da Amizade|-25.51|-54.60
BR-RR|Pacaraima|4.48|-61.15
BY-MI|Zhodzino|54.10|28.33
CA-BC|Grand Forks|49.03|-118.44
CA-BC|Greenwood|49.09|-118.68
CA-BC|Midway|49.01|-118.77
CA-BC|Rossland|49.08|-117.80
CA-QC|Lacolle|45.08|-73.37
CA-QC|Roxham Road|45.00|-73.52
CD-IT|Mambasa|1.36|29.05
CD-NK|Bunagana|-1.30|29.59
CD-NK|Kasindi|0.04|29.71
CD-NK|Kitshanga|-1.23|29.08
CD-NK|Masisi|-1.40|28.82
CD-NK|Walikale|-1.42|28.06
CD-SK|Fizi|-4.30|28.94
CD-SK|Minembwe|-3.95|28.73
CI-SV|Kafolo|9.58|-4.32
CL-TA|Colchane|-19.28|-68.64
CM-EN|Kolofata|11.16|14.01
CN-JL|Changbai|41.42|128.20
CN-JL|Nanping|42.28|129.25
CN-JL|Quanhe|42.58|130.50
CN-NM|Erenhot|43.65|111.98
CO-LAG|Paraguachón|11.36|-72.13
CO-NSA|Puente Simón Bolívar|7.82|-72.45
DZ-06|Kherrata|36.49|5.28
EC-C|Rumichaca|0.82|-77.66
EC-O|Huaquillas|-3.48|-80.23
EG-SIN|Sheikh Zuweid|31.21|34.11
ER-GB|Tesseney|15.11|36.66
ET-AM|Woldiya|11.83|39.60
ET-BE|Assosa|10.07|34.53
ET-TI|Axum|14.13|38.72
ET-TI|Humera|14.29|36.61
ET-TI|Shire|14.10|38.28
GE-AJ|Sarpi|41.52|41.55
GE-SZ|Khobi|42.32|41.90
GH-UE|Paga|10.99|-1.11
GH-VR|Aflao|6.12|1.19
GR-A|Evros|41.10|26.30
GR-A|Kastanies|41.65|26.47
GR-A|Soufli|41.19|26.30
GR-B|Idomeni|41.12|22.51
GR-J|Pylos|36.91|21.70
GR-K|Lesbos|39.21|26.28
GR-K|Samos|37.76|26.98
GR-K|Vathy|37.76|26.97
GT-HU|La Mesilla|15.63|-91.98
GT-SM|Tecún Umán|14.68|-92.14
HN-CR|Chamelecón|15.42|-88.03
HN-CR|Rivera Hernández|15.48|-87.98
HN-EP|El Guasaule|12.99|-86.95
HN-EP|Las Manos|13.75|-86.58
HN-GD|Caratasca|15.35|-83.80
HN-OC|Agua Caliente|14.44|-89.22
HT-OU|Cité Soleil|18.58|-72.33
HU-CS|Röszke|46.19|20.03
HU-CS|Ásotthalom|46.20|19.78
ID-KB|Entikong|0.95|110.33
ID-KU|Nunukan|4.14|117.66
ID-NT|Atambua|-9.11|124.89
ID-PA|Intan Jaya|-3.41|136.71
ID-PA|Nduga|-4.40|138.24
IN-CT|Dantewada|18.90|81.35
IN-GJ|Kutch|23.73|69.86
IN-JK|Baramulla|34.21|74.34
IN-JK|Rajouri|33.38|74.31
IN-MN|Moreh|24.25|94.31
IN-MZ|Zokhawthar|23.37|93.39
IN-PB|Attari|31.60|74.60
IN-WB|Petrapole|23.04|88.88
IN-WB|Sandeshkhali|22.36|88.88
IQ-AN|Al-Qaim|34.37|41.10
IQ-AR|Bashmaq|35.63|45.98
IQ-DA|Ibrahim Khalil|37.15|42.56
IQ-DI|Khosravi|34.40|45.47
IQ-KI|Hawija|35.33|43.77
IQ-NI|Makhmur|35.78|43.58
IQ-NI|Tal Afar|36.38|42.45
IQ-QA|Diwaniyah|31.99|44.93
IR-01|Bazargan|39.39|44.39
IR-04|Oshnavieh|37.04|45.10
IR-05|Parvizkhan|34.60|45.60
IR-09|Dogharoun|34.67|61.05
IT-36|Fernetti|45.70|13.84
IT-75|Otranto|40.14|18.49
IT-82|Lampedusa|35.50|12.61
JO-MA|Ruwaished|32.50|38.20
KE-10|Namanga|-2.54|36.79
KE-10|Namanga|-2.55|36.79
KE-11|Isebania|-1.24|34.47
KE-40|Moyale|3.52|39.05
KG-B|Bulak-Bashy|39.90|70.30
KG-B|Kayragach|40.24|69.31
KG-C|Ak-Jol|42.93|74.50
KG-C|Manas airport|43.06|74.48
KG-N|Torugart|40.55|75.39
KG-O|Dostuk|40.55|72.83
KG-O|Irkeshtam|39.68|73.91
KG-Y|Karkyra|42.73|79.18
KH-1|Poipet|13.66|102.56
KR-28|Baengnyeong|37.97|124.71
KR-28|Ganghwa|37.75|126.49
KR-28|Yeonpyeong|37.67|125.70
KR-41|Dongducheon|37.90|127.06
KR-41|Paju|37.76|126.78
KR-41|Pocheon|37.89|127.20
KR-42|Inje|38.07|128.17
KR-47|Ulleung|37.48|130.90
KW-FA|Farwaniya|29.28|47.96
KW-JA|Jahra|29.34|47.66
KZ-ALM|Khorgos|44.21|80.41
KZ-ALM|Korday|43.05|74.71
LA-BK|Huay Xai|20.28|100.41
LA-LM|Boten|21.19|101.69
LB-AK|Abdeh|34.52|35.97
LB-AK|Arida|34.63|35.97
LB-AS|Minieh|34.47|35.93
LB-BH|Qasr|34.46|36.43
LB-BI|Masnaa|33.70|35.93
LB-BI|Nabi Sheet|33.87|36.11
LB-JL|Bourj Hammoud|33.89|35.54
LB-NA|Bint Jbeil|33.12|35.43
LY-BU|Musaid|31.60|25.04
LY-NQ|Ras Ajdir|33.15|11.56
MA-01|Bab Sebta|35.87|-5.35
MK-404|Tabanovce|42.20|21.70
MK-405|Gevgelija|41.14|22.50
ML-1|Diboli|14.45|-12.21
ML-5|Moura|14.25|-4.55
ML-6|Gossi|15.82|-1.29
MM-13|Myawaddy|16.69|98.51
MM-14|Matupi|21.61|93.44
MM-14|Mindat|21.37|93.98
MM-15|Kyaukme|22.54|97.03
MM-16|Buthidaung|20.87|92.53
MM-16|Kyaukphyu|19.43|93.54
MM-16|Maungdaw|20.82|92.37
MM-16|Rathedaung|20.48|92.77
MM-16|Thandwe|18.46|94.37
MM-17|Hsipaw|22.62|97.30
MM-17|Laukkaing|23.69|98.76
MM-17|Laukkai|23.69|98.76
MM-17|Muse|23.98|97.90
MM-17|Tachileik|20.45|99.88
MN-049|Altanbulag|50.32|106.50
MN-063|Zamyn-Uud|43.73|111.90
MX-CHP|Ciudad Hidalgo|14.68|-92.15
MX-CHP|Talismán|14.97|-92.15
MX-GRO|Ayotzinapa|17.55|-99.28
MX-TAM|Nuevo Progreso|26.06|-97.95
MY-02|Bukit Kayu Hitam|6.51|100.42
MY-03|Pengkalan Kubor|6.23|102.08
MY-03|Rantau Panjang|6.02|101.97
MY-12|Tawau|4.24|117.89
MZ-B|Machipanda|-18.98|32.72
MZ-L|Ressano Garcia|-25.44|31.99
MZ-P|Ancuabe|-12.97|39.85
MZ-P|Negomano|-11.42|38.49
MZ-P|Palma|-10.77|40.48
MZ-P|Quionga|-10.58|40.53
MZ-T|Changara|-16.83|33.26
MZ-T|Zobue|-15.60|34.43
NE-1|Dirkou|19.01|12.90
NE-3|Birni N'Konni|13.80|5.25
NG-BO|Chibok|10.87|12.85
NG-KT|Jibia|13.10|7.23
NG-LA|Seme|6.38|2.71
NG-OG|Idiroko|6.63|2.73
NI-CI|Guasaule|13.00|-86.94
NI-RI|Peñas Blancas|11.21|-85.61
NP-P1|Bhojpur|27.17|87.05
NP-P1|Ilam|26.91|87.93
NP-P1|Jhapa|26.55|87.89
NP-P1|Kakarbhitta|26.65|88.16
NP-P1|Khotang|27.18|86.78
NP-P1|Morang|26.68|87.46
NP-P1|Okhaldhunga|27.32|86.50
NP-P1|Panchthar|27.13|87.80
NP-P1|Sankhuwasabha|27.61|87.14
NP-P1|Solukhumbu|27.79|86.66
NP-P1|Sunsari|26.63|87.18
NP-P1|Taplejung|27.35|87.67
NP-P1|Terhathum|27.20|87.54
NP-P1|Udayapur|26.85|86.67
NP-P2|Dhanusha|26.84|86.01
NP-P2|Mahottari|26.87|85.81
NP-P2|Parsa|27.13|84.72
NP-P2|Rautahat|27.00|85.31
NP-P2|Saptari|26.62|86.74
NP-P2|Sarlahi|26.97|85.56
NP-P2|Siraha|26.65|86.21
NP-P3|Bhaktapur|27.67|85.43
NP-P3|Boudha|27.72|85.36
NP-P3|Chitwan|27.53|84.35
NP-P3|Dhading|27.97|84.90
NP-P3|Dolakha|27.78|86.17
NP-P3|Kalimati|27.70|85.30
NP-P3|Kavrepalanchok|27.53|85.56
NP-P3|Kavre|27.53|85.56
NP-P3|Khadichaur|27.76|85.71
NP-P3|Kodari|27.95|85.95
NP-P3|Kodari|27.97|85.95
NP-P3|Makwanpur|27.55|85.02
NP-P3|Nuwakot|27.92|85.16
NP-P3|Ramechhap|27.33|86.08
NP-P3|Rasuwagadhi|28.28|85.38
NP-P3|Rasuwa|28.17|85.38
NP-P3|Sindhuli|27.25|85.97
NP-P3|Sindhupalchok|27.95|85.68
NP-P3|Sindhupalchowk|27.95|85.68
NP-P3|Tatopani|27.96|85.96
NP-P3|Thamel|27.72|85.31
NP-P4|Gorkha|28.28|84.69
NP-P4|Kaski|28.26|84.02
NP-P4|Lamjung|28.28|84.35
NP-P4|Manang|28.55|84.24
NP-P4|Myagdi|28.60|83.33
NP-P4|Parbat|28.23|83.70
NP-P4|Syangja|28.02|83.80
NP-P4|Tanahun|27.94|84.23
NP-P5|Arghakhanchi|27.98|83.03
NP-P5|Banke|28.12|81.80
NP-P5|Bardiya|28.30|81.42
NP-P5|Gulmi|28.09|83.29
NP-P5|Kapilvastu|27.57|82.97
NP-P5|Pyuthan|28.10|82.85
NP-P5|Rolpa|28.30|82.65
NP-P5|Rolpa|28.38|82.65
NP-P5|Rupandehi|27.62|83.38
NP-P5|Sunauli|27.47|83.47
NP-P6|Dolpa|29.20|82.95
NP-P6|Humla|30.05|81.88
NP-P6|Jajarkot|28.87|82.10
NP-P6|Kalikot|29.22|81.77
NP-P6|Mugu|29.59|82.40
NP-P6|Rukum|28.63|82.47
NP-P6|Surkhet|28.60|81.63
NP-P7|Achham|29.11|81.30
NP-P7|Baitadi|29.52|80.50
NP-P7|Bajhang|29.70|81.25
NP-P7|Bajura|29.45|81.49
NP-P7|Dadeldhura|29.30|80.55
NP-P7|Doti|29.18|80.92
NP-P7|Jhulaghat|29.57|80.38
NP-P7|Kailali|28.83|80.90
OM-WU|Duqm|19.66|57.70
PE-PUN|Desaguadero|-16.56|-69.04
PE-TUM|Aguas Verdes|-3.48|-80.25
PK-BA|Chaman|30.92|66.45
PK-BA|Taftan|28.98|61.57
PK-KP|Bajaur|34.77|71.50
PK-KP|Ghulam Khan|33.09|70.02
PK-KP|Kurram|33.90|70.10
PK-KP|Miranshah|33.00|70.07
PK-KP|North Waziristan|32.95|70.10
PK-KP|Orakzai|33.67|71.00
PK-KP|Parachinar|33.90|70.10
PK-KP|South Waziristan|32.30|69.80
PK-KP|Swat|35.20|72.40
PK-KP|Wana|32.30|69.57
PK-PB|Wagah|31.60|74.57
PL-20|Krynki|53.26|23.77
PL-20|Kuźnica|53.51|23.65
PL-20|Usnarz Górny|53.36|23.77
PS.gaza-strip|Deir al-Balah|31.42|34.35
PY-10|Puente de la Amistad|-25.51|-54.60
PY-11|Tacumbú|-25.30|-57.65
RS-01|Horgoš|46.16|19.97
RS-07|Sremska Rača|44.91|19.30
RS-18|Raška|43.29|20.62
RS-22|Gradina|43.03|22.83
RS-24|Bujanovac|42.46|21.77
RS-24|Preševo|42.31|21.65
RU-PRI|Khasan|42.43|130.64
RW-04|Rubavu|-1.68|29.26
RW-05|Huye|-2.60|29.74
SD-NW|Jebelein|12.57|32.79
SL-E|Kono|8.60|-11.00
SN-TC|Kidira|14.46|-12.21
SN-ZG|Mpack|12.42|-16.25
SO-SH|Barawe|1.11|44.03
SS-EE|Nimule|3.60|32.06
SS-JG|Pibor|6.80|33.13
SS-NU|Joda|12.18|32.75
SS-NU|Renk|11.75|32.79
SY-DR|Nassib|32.55|36.20
SY-HA|Qamishli|37.05|41.23
SY-HL|Bab al-Salama|36.64|37.08
SY-ID|Bab al-Hawa|36.24|36.69
SY-ID|Maarat al-Numan|35.65|36.68
TD-ND|Nguéli|12.09|15.05
TG-M|Hillacondji|6.23|1.62
TG-M|Kodjoviakope|6.13|1.20
TH-57|Mae Fa Luang|20.15|99.80
TH-63|Mae La|17.13|98.38
TJ-GB|Rushan|37.94|71.56
TJ-KT|Panj-i Poyon|37.20|68.60
TN-82|Ben Guerdane|33.14|11.22
TN-82|Ras Jedir|33.15|11.56
TR-22|Kapıkule|41.72|26.36
TR-22|Pazarkule|41.65|26.49
TR-31|Cilvegözü|36.23|36.66
TR-73|Habur|37.13|42.56
TR-79|Öncüpınar|36.63|37.06
TW-LIE|Matsu|26.16|119.95
TZ-01|Loliondo|-2.05|35.62
TZ-26|Mutukula|-1.00|31.42
UA-14|Olenivka|47.83|37.66
UA-43|Bakhchisarai|44.75|33.86
UG-214|Busia|0.47|34.09
UG-214|Malaba|0.65|34.26
UG-304|Elegu|3.57|32.08
UG-404|Katuna|-1.42|30.01
UG-437|Mpondwe|0.04|29.75
UG-W|Bwera|0.03|29.77
US-CA|San Ysidro|32.56|-117.04
UZ-QR|Khojayli|42.40|59.45
UZ-QR|Moynaq|43.77|59.02
UZ-QR|Muynak|43.77|59.02
UZ-QR|Turtkul|41.55|61.00
VE-F|El Callao|7.35|-61.83
VE-F|Puerto Ordaz|8.29|-62.73
VE-S|San Antonio del Táchira|7.81|-72.44
VN-01|Hà Khẩu|22.50|103.97
VN-37|Moc Bai|11.07|106.18
XK-4|Banjska|42.97|20.78
XK-4|Jarinje|43.23|20.70
YE-HD|Seiyun|15.94|48.79
YE-MR|Ghaydah|16.21|52.18
ZA-KZN|Golela|-27.31|31.90
ZA-KZN|Jacobs|-29.93|30.97
ZA-KZN|Kosi Bay|-26.95|32.82
ZA-KZN|Phoenix|-29.70|31.02
ZA-KZN|Umlazi|-29.97|30.88
ZA-LP|Groblersbrug|-22.99|27.94
ZA-MP|Lebombo|-25.44|31.98
ZA-NC|Vioolsdrif|-28.77|17.63
ZA-NW|Ramatlabama|-25.65|25.57
ZA-WC|Khayelitsha|-34.04|18.68
ZM-05|Nakonde|-9.33|32.76
ZM-08|Kasumbalesa|-12.22|27.80
ZM-09|Chirundu|-16.03|28.85
ZW-MS|Plumtree|-20.48|27.80
ZW-MW|Nyamapanda|-16.97|32.85
"""

# Old or odd names of towns that are names of people or countries first.
NOT_TOWNS = set("""abbas ahmad artemis athena bella berenice beria brezhnev duran gutierrez hanna
india joanna judah julia karin khazar kline lester lewis marva molotov paraguay quinton salazar
sivan sophia stalin trojan ustinov""".split())
