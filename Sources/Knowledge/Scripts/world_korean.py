"""Korean names of first-level units, as Korean newspapers write them.

Country, the words that follow a unit's name there, then ISO suffix = names. A name with * is a word
or another place as well, and stands only with such a word behind it: *나라 gives 나라현, not 나라.
"""

KOREAN_UNITS = """
AF 주 BAL=발흐 BAM=바미안 BDG=바드기스 BDS=바다흐샨 BGL=바글란 DAY=다이쿤디 FRA=*파라 FYB=파리야브 GHA=가즈니 GHO=*고르 HEL=헬만드 HER=헤라트 JOW=조즈잔 KAB=카불 KAN=칸다하르 KAP=카피사 KDZ=쿤두즈 KHO=호스트,코스트 KNR=쿠나르 LAG=라그만 LOG=로가르 NAN=낭가르하르 NIM=님루즈 NUR=누리스탄 PAN=판지시르 PAR=파르완 PIA=팍티아 PKA=팍티카 SAM=사망간 SAR=사르에폴 TAK=타카르 URU=우루즈간 WAR=와르다크 ZAB=자불
AU 주 NSW=뉴사우스웨일스 QLD=퀸즐랜드 SA=사우스오스트레일리아 TAS=태즈메이니아 VIC=*빅토리아 WA=웨스턴오스트레일리아
BD 주 A=바리살 B=치타공 C=다카 D=쿨나 E=라지샤히 F=랑푸르 G=실렛 H=미멘싱
BR 주 AM=아마조나스 BA=바이아 CE=세아라 DF=브라질리아 MG=미나스제라이스 PA=*파라 PE=페르남부쿠 PR=파라나 RJ=리우데자네이루 RR=호라이마 RS=히우그란지두술 SP=상파울루
BY 주 BR=브레스트 HO=고멜 HR=그로드노 HM=민스크 MA=모길료프 VI=비텝스크
CA 주 AB=앨버타 BC=브리티시컬럼비아 MB=매니토바 NB=뉴브런즈윅 NS=노바스코샤 ON=온타리오 QC=퀘벡 SK=서스캐처원
CD 주 IT=이투리 KN=킨샤사 NK=북키부 SK=남키부 HK=오카탕가 TA=탕가니카
CM 주 NW=*북서 SW=*남서 EN=*극북 NO=*북부 OU=*서부 CE=*중부
CN 성 AH=안후이,안휘 FJ=푸젠,복건 GD=광둥,*광동 GS=간쑤,감숙 GZ=구이저우,*귀주 HA=허난,*하남 HB=후베이,*호북 HE=허베이,*하북 HI=하이난,*해남 HL=헤이룽장,흑룡강 HN=후난,*호남 JL=지린,길림 JS=장쑤,*강소 JX=장시,*강서 LN=랴오닝,요녕,료녕,요령 QH=칭하이,*청해 SC=쓰촨,*사천 SD=산둥,*산동 SN=산시 SX=산시 YN=윈난,*운남 ZJ=저장,*절강
CN 시 BJ=베이징,북경 CQ=충칭,*중경 SH=상하이,상해 TJ=톈진,*천진
CN 자치구 GX=광시,광시좡족,광서 NM=네이멍구,내몽골,내몽고 NX=닝샤,닝샤후이족 XJ=*신장,신장위구르,신장웨이우얼 XZ=시짱,티베트
CO 주 ANT=안티오키아 CAU=*카우카 NAR=나리뇨 NSA=노르테데산탄데르 PUT=푸투마요 ARA=아라우카 DC=보고타
DE 주 BB=브란덴부르크 BE=베를린 BW=바덴뷔르템베르크 BY=바이에른 HB=브레멘 HE=헤센 HH=함부르크 MV=메클렌부르크포어포메른 NI=니더작센 NW=노르트라인베스트팔렌 RP=라인란트팔츠 SH=슐레스비히홀슈타인 SL=자를란트 SN=작센 ST=작센안할트 TH=튀링겐
EG 주 ALX=알렉산드리아 C=카이로 GZ=기자 JS=남시나이 SIN=북시나이 MN=민야 ASN=아스완 LX=룩소르 SUZ=수에즈
ES 주 AN=안달루시아 CT=카탈루냐 MD=마드리드 PV=바스크 VC=발렌시아 GA=갈리시아 AR=아라곤
ET 주 AA=아디스아바바 AF=아파르 AM=암하라 OR=오로미아 SO=소말리 TI=티그라이
FR 주 IDF=일드프랑스 BRE=브르타뉴 NOR=노르망디 20R=코르시카 OCC=옥시타니 ARA=오베르뉴론알프 PAC=프로방스알프코트다쥐르 HDF=오드프랑스 GES=그랑테스트
GB 주 ENG=잉글랜드 NIR=북아일랜드 SCT=스코틀랜드 WLS=웨일스
GE 주 AB=압하지야 AJ=아자리야 TB=트빌리시
HT 주 OU=*서부 AR=아르티보니트 CE=*중부 ND=*북부 NE=*북동 NO=*북서 SD=*남부 SE=*남동
ID 주 AC=아체 BA=발리 BB=방카블리퉁 BE=벵쿨루 BT=반텐 GO=고론탈로 JA=잠비 JB=서자바 JI=동자바 JK=자카르타 JT=중부자바 KB=서칼리만탄 KI=동칼리만탄 KR=리아우제도 KS=남칼리만탄 KT=중부칼리만탄 KU=북칼리만탄 LA=람풍 MA=말루쿠 MU=북말루쿠 NB=서누사텡가라 NT=동누사텡가라 PA=파푸아 PB=서파푸아 RI=리아우 SA=북술라웨시 SB=서수마트라 SG=동남술라웨시 SN=남술라웨시 SR=서술라웨시 SS=남수마트라 ST=중부술라웨시 SU=북수마트라 YO=욕야카르타,족자카르타
IL 지구 HA=하이파 JM=예루살렘 TA=텔아비브
IN 주 AP=안드라프라데시 AR=아루나찰프라데시 AS=아삼 BR=비하르 CT=차티스가르 DL=델리 GA=*고아 GJ=구자라트 HP=히마찰프라데시 HR=하리아나 JH=자르칸드 JK=잠무카슈미르,카슈미르 KA=카르나타카 KL=케랄라 LA=라다크 MH=마하라슈트라 ML=메갈라야 MN=마니푸르 MP=마디아프라데시 MZ=미조람 NL=나갈랜드 OR=오디샤,오리사 PB=펀자브 RJ=라자스탄 SK=시킴 TG=텔랑가나 TN=타밀나두 TR=트리푸라 UP=우타르프라데시 UT=우타라칸드 WB=서벵골
IQ 주 AN=안바르 AR=아르빌,에르빌 BA=바스라 BB=바빌 BG=바그다드 DA=두호크,도후크 DI=디얄라 DQ=디카르 KA=카르발라 KI=키르쿠크 MA=마이산 MU=무탄나 NA=나자프 NI=니네베 QA=카디시야 SD=살라딘,살라후딘 SU=술라이마니야 WA=와시트
IR 주 00=마르카지 01=길란 02=마잔다란 03=동아제르바이잔 04=서아제르바이잔 05=케르만샤 06=후제스탄 07=파르스 08=케르만 09=라자비호라산 10=이스파한 11=시스탄발루체스탄,시스탄-발루체스탄,시스탄발루치스탄,시스탄-발루치스탄 12=쿠르디스탄 13=하마단 15=로레스탄 16=일람 18=부셰르 19=잔잔 20=셈난 21=야즈드 22=호르모즈간 23=테헤란 24=아르다빌 25=*곰 26=카즈빈 27=골레스탄 28=북호라산 29=남호라산 30=알보르즈
IT 주 25=롬바르디아 34=베네토 52=토스카나 62=라치오 72=캄파니아 75=풀리아 82=시칠리아 88=사르데냐 21=피에몬테
JP 현 02=아오모리 03=이와테 04=미야기 05=아키타 06=야마가타 07=후쿠시마 08=이바라키 09=도치기 10=군마 11=사이타마 12=*지바 14=가나가와 15=니가타 16=도야마 17=이시카와 18=후쿠이 19=야마나시 20=나가노 21=*기후 22=시즈오카 23=아이치 24=*미에 25=*시가 28=효고 29=*나라 30=와카야마 31=돗토리 32=시마네 33=오카야마 34=히로시마 35=야마구치 36=도쿠시마 37=가가와 38=에히메 39=*고치 40=후쿠오카 41=*사가 42=나가사키 43=구마모토 44=오이타 45=미야자키 46=가고시마 47=오키나와
JP 부 26=교토 27=오사카
JP 도 01=홋카이도 13=도쿄
KE 카운티 30=나이로비 28=몸바사 07=가리사 24=만데라 21=*라무 43=투르카나 46=와지르 17=키수무 31=나쿠루 11=카카메가 10=카지아도
KG 주 B=바트켄 C=*추이 GB=비슈케크 J=잘랄아바드 N=나린 O=*오시 T=탈라스 Y=이시크쿨
KH 주 12=프놈펜 18=시아누크빌,프레아시아누크 17=시엠립 2=바탐방 1=반테아이메안체이 13=프레아비헤아르 22=오다르메안체이 20=스바이리엥 7=캄폿 15=푸르사트
KR 도 41=경기 42=강원 43=충청북 44=충청남 45=전라북 46=전라남 47=경상북 48=경상남 49=제주
KR 시 26=부산 27=대구 28=인천 29=광주 30=대전 31=울산 50=세종
KZ 주 ALA=알마티 AST=아스타나 KAR=카라간다 MAN=망기스타우 AKT=악퇴베,악토베 ATY=아티라우 SHY=심켄트 KZY=크즐오르다 PAV=파블로다르
LA 주 VT=비엔티안 BK=보케오 LP=루앙프라방 SV=사바나켓 CH=참파삭 LM=루앙남타
LB 주 BA=베이루트 BI=베카 AS=북레바논 JA=남레바논
LK 주 1=*서부 2=*중부 3=*남부 4=*북부 5=*동부 6=*북서 7=*북중 8=우바 9=사바라가무와
LY 주 TB=트리폴리 BA=벵가지 MI=미스라타 SR=시르테 DR=데르나 SB=*사바
ML 주 5=몹티 6=팀북투,통북투 7=*가오 8=키달
MZ 주 P=카보델가두,카부델가두 N=남풀라 A=니아사
MM 주 14=*친 11=카친 12=카야,카레니 13=카렌,카인 15=*몬 16=라카인,아라칸 17=*샨
MM 관구 01=사가잉,사가잉지역 02=바고,바고지역 03=마그웨,마궤 04=만달레이 05=타닌타리 06=양곤 07=에야와디,이라와디 18=네피도
MN 주 047=투브 055=우브르항가이 053=움누고비 1=울란바토르
MX 주 AGU=아과스칼리엔테스 BCN=바하칼리포르니아 CHH=치와와 CHP=치아파스 CMX=멕시코시티 COA=코아우일라 COL=콜리마 DUR=두랑고 GRO=게레로 GUA=과나후아토 HID=이달고 JAL=할리스코 MIC=미초아칸 MOR=모렐로스 NAY=나야리트 NLE=누에보레온 OAX=오악사카 PUE=푸에블라 QUE=케레타로 ROO=킨타나로오 SIN=시날로아 SLP=산루이스포토시 SON=소노라 TAB=타바스코 TAM=타마울리파스 TLA=틀락스칼라 VER=베라크루스 YUC=유카탄 ZAC=사카테카스
MY 주 01=조호르 02=*크다 03=클란탄 04=말라카 07=페낭 10=슬랑오르 12=사바 13=사라왁 14=쿠알라룸푸르
NG 주 AD=아다마와 BA=바우치 BE=베누에 BO=보르노 BY=바이엘사 DE=*델타 FC=아부자 IM=*이모 KD=카두나 KE=*케비 KN=*카노 KT=카치나,카트시나 LA=라고스 NI=*니제르 OG=*오군 PL=*플래토 RI=*리버스 SO=소코토 YO=요베 ZA=잠파라
NP 주 P1=코시 P2=마데시 P3=바그마티 P4=간다키 P5=룸비니 P6=카르날리
PH 주 MAG=마긴다나오 LAS=라나오델수르 SLU=*술루 BAS=*바실란 CEB=*세부 PLW=팔라완 NCO=*코타바토 NEC=네그로스옥시덴탈 NER=네그로스오리엔탈 BEN=벵게트
PH 주 00=메트로마닐라,마닐라 05=비콜 14=방사모로 11=*다바오
PK 주 BA=발루치스탄,발로치스탄 GB=길기트발티스탄 IS=이슬라마바드 JK=아자드카슈미르 KP=카이버파크툰크와,키베르파크툰크와 PB=펀자브 SD=신드
PL 주 06=루블린 14=마조프셰,마조비아 18=포트카르파츠키에 20=포들라스키에
PS 주 GZA=*가자 JEN=제닌 NBS=나블루스 HBN=헤브론 BTH=베들레헴 RFH=라파 KYS=칸유니스 RBH=라말라 TKM=툴캄 JRH=예리코
RU 주 AMU=아무르 ARK=아르한겔스크 AST=아스트라한 BEL=벨고로드 BRY=브랸스크 CHE=첼랴빈스크 IRK=이르쿠츠크 KGD=칼리닌그라드 KEM=케메로보 KRS=쿠르스크 LEN=레닌그라드 MAG=마가단 MUR=무르만스크 NIZ=니즈니노브고로드 NVS=노보시비르스크 OMS=옴스크 ORE=오렌부르크 ORL=오룔 PSK=프스코프 ROS=로스토프 RYA=랴잔 SAK=사할린 SAM=사마라 SAR=사라토프 SMO=스몰렌스크 SVE=스베르들롭스크 TOM=톰스크 TUL=*툴라 TVE=*트베리 TYU=튜멘 VGG=볼고그라드 VOR=보로네시,보로네즈 YAR=야로슬라블
RU 공화국 AD=아디게야 BA=바시코르토스탄 BU=부랴티야 CE=체첸 CU=추바시야 DA=다게스탄 IN=인구셰티야 KB=카바르디노발카리야 KK=하카시야 KL=칼미키야 KO=*코미 KR=카렐리야 SA=사하,야쿠티야 SE=북오세티야 TA=타타르스탄 TY=*투바 UD=우드무르티야
RU 변경주 ALT=알타이 KAM=캄차카,캄차트카 KDA=크라스노다르 KHA=하바롭스크 KYA=크라스노야르스크 PER=*페름 PRI=프리모르스키 STA=스타브로폴 ZAB=자바이칼
RU 시 MOW=모스크바 SPE=상트페테르부르크
RW 주 02=*동부 03=*북부 04=*서부 05=*남부
SA 주 01=리야드 02=메카 03=메디나 04=*동부
SD 주 DN=북다르푸르,다르푸르 DS=남다르푸르 DW=서다르푸르 DC=중다르푸르 DE=동다르푸르 KH=하르툼 KN=북코르도판 KS=남코르도판 NB=청나일 GZ=게지라 RS=*홍해 NW=백나일
SO 주 BN=바나디르 JH=하부주바 SH=하부샤벨레 SD=중부샤벨레 GE=*게도 MU=무두그 HI=히란 GA=갈구두드
SS 주 JG=종글레이 EC=중앙에콰토리아 EE=동에콰토리아 EW=서에콰토리아 NU=상나일 UY=*유니티 LK=*레이크스 WR=와라브
SY 주 DI=다마스쿠스 DR=*다라 DY=데이르에조르,데이르알주르 HA=하사카 HI=홈스 HL=알레포 HM=*하마 ID=이들리브 LA=라타키아 QU=쿠네이트라 RA=라카,락까 RD=다마스쿠스외곽 SU=수와이다,스웨이다 TA=타르투스
TH 주 10=방콕 50=치앙마이 57=치앙라이 90=송클라 94=빠따니,파타니 95=얄라 96=나라티왓 63=*딱 83=푸껫,푸켓 32=수린 33=시사껫 34=우본라차타니 31=부리람 20=촌부리
TJ 주 GB=고르노바다흐샨 SU=수그드 KT=하틀론 DU=두샨베
TR 주 01=아다나 02=아드야만 04=*아르 06=앙카라 07=안탈리아 10=발르케시르 16=부르사 20=데니즐리 21=디야르바키르,디야르바크르 22=에디르네 23=엘라즈,엘라지 25=에르주룸 26=에스키셰히르 27=가지안테프 30=하카리 31=하타이 33=메르신 34=이스탄불 35=이즈미르 36=*카르스 38=카이세리 41=코자엘리 42=*코냐 44=말라티아 46=카흐라만마라슈 47=마르딘 49=*무슈 52=*오르두 54=사카리아 55=삼순 58=시바스 61=트라브존 62=툰젤리 63=샨르우르파,샨리우르파 65=*반 67=종굴다크 72=*바트만 73=시르나크,쉬르나크 76=으드르 79=킬리스 80=오스마니예
TW 시 TPE=타이베이,타이페이 KHH=가오슝 TXG=타이중 TNN=타이난 NWT=신베이 TAO=타오위안 KEE=지룽
TW 현 HUA=화롄 KIN=진먼 PEN=펑후 LIE=롄장 TTT=타이둥 ILA=*이란
UA 주 05=빈니차 07=볼린 09=루한스크,루간스크 12=드니프로페트로우스크,드니프로 14=도네츠크 18=지토미르 21=자카르파탸 23=자포리자,자포리지아 26=이바노프란키우스크 30=키이우,키예프 32=*키이우 35=키로보흐라드 40=세바스토폴 43=*크림,크름 46=르비우 48=미콜라이우 51=오데사 53=폴타바 56=*리우네 59=*수미 61=테르노필 63=하르키우,하리코프 65=헤르손 68=흐멜니츠키 71=체르카시 74=체르니히우 77=체르니우치
US 주 AK=알래스카 AL=앨라배마 AR=아칸소 AZ=애리조나 CA=캘리포니아 CO=콜로라도 CT=코네티컷 DC=워싱턴DC,워싱턴 DE=델라웨어 FL=플로리다 GA=*조지아 HI=하와이 IA=아이오와 ID=아이다호 IL=일리노이 IN=인디애나 KS=캔자스 KY=켄터키 LA=루이지애나 MA=매사추세츠 MD=메릴랜드 ME=*메인 MI=미시간 MN=미네소타 MO=미주리 MS=미시시피 MT=몬태나 NC=노스캐롤라이나 ND=노스다코타 NE=네브래스카 NH=뉴햄프셔 NJ=뉴저지 NM=뉴멕시코 NV=네바다 NY=뉴욕 OH=오하이오 OK=오클라호마 OR=오리건 PA=펜실베이니아 RI=로드아일랜드 SC=사우스캐롤라이나 SD=사우스다코타 TN=테네시 TX=텍사스 UT=유타 VA=버지니아 VT=버몬트 WA=*워싱턴 WI=위스콘신 WV=웨스트버지니아 WY=와이오밍
UZ 주 TK=타슈켄트 SA=사마르칸트 BU=부하라 FA=페르가나 AN=안디잔 NG=나망간 XO=호라즘 QR=카라칼파크스탄
VE 주 V=줄리아,술리아 A=카라카스 S=타치라 F=볼리바르 C=아푸레 B=안소아테기
VN 성 02=라오까이 03=하장 04=까오방 05=선라 09=랑선 13=꽝닌 21=타인호아 22=응에안 26=트어티엔후에 27=꽝남 34=카인호아 39=동나이 44=*안장 57=빈즈엉 56=박닌 54=박장 71=디엔비엔 33=닥락
VN 시 HN=하노이 SG=호찌민,호치민 DN=다낭 HP=하이퐁 CT=껀터
YE 주 AB=아비얀 AD=아덴 HD=하드라마우트 HJ=*하자 HU=호데이다 IB=*이브 JA=알자우프 MA=마리브 SA=사나 SD=*사다 SH=샤브와 TA=타이즈 LA=*라흐지 BA=바이다
ZA 주 GP=하우텡,가우텡 KZN=콰줄루나탈 WC=웨스턴케이프 EC=이스턴케이프 LP=림포포
"""

# Regions and towns that the lists of cities have under no Korean name, or an uncommon one.
KOREAN_PLACES = """
UA-43 크림반도,크림 반도,크림자치공화국
RU-PRI 연해주
RU-CHU 추코트카,추코트카자치구
RU-YEV 유대인자치주
KR-42 강원특별자치도,강원도
KR-45 전북,전북특별자치도
KR-46 전남
KR-43 충북
KR-44 충남
KR-47 경북
KR-48 경남
KR-49 제주특별자치도
KR-11 서울,서울시,서울특별시
CN-XJ 신장위구르,신장 위구르,신장위구르자치구,신장 위구르 자치구
CN-GX 광시좡족자치구,광시 좡족 자치구
CN-HK 홍콩특별행정구
PS.gaza-strip 가자지구,가자 지구
PS.west-bank 서안지구,요르단강서안,서안 지구,요르단강 서안
IQ.kurdistan-region 쿠르드자치구,이라크쿠르디스탄
"""

# Korean names of towns that GeoNames lacks: country, GeoNames' name (marks and case aside), names.
KOREAN_TOWNS = """
AF Jalalabad: 잘랄라바드
AF Lashkar Gah: 라슈카르가
BD Coxs Bazar: 콕스바자르
BD Sylhet: 실헤트, 실렛
BF Bobo-Dioulasso: 보보디울라소
BF Djibo: 지보시
BO El Alto: 엘알토
BR Manaus: 마나우스
BR Salvador: 사우바도르
BT Thimphu: 팀푸
BY Baranovichi: 바라노비치
BY Orsha: 오르샤
CD Beni: 베니시
CD Bukavu: 부카부
CD Bunia: 부니아
CD Goma: 고마시
CM Bamenda: 바멘다
CN Changbai: 창바이
CN Changchun: 창춘, 장춘
CN Changsha: 창사
CN Chengdu: 청두
CN Dalian: 다롄, 대련
CN Dandong: 단둥
CN Donggang: 둥강
CN Fuzhou: 푸저우
CN Guiyang: 구이양
CN Haikou: 하이커우
CN Harbin: 하얼빈
CN Hefei: 허페이
CN Helong: 허룽
CN Hohhot: 후허하오터
CN Hotan: 허톈, 호탄
CN Hunchun: 훈춘
CN Ji'an: 지안시
CN Jinan: 지난시
CN Jinghong: 징훙
CN Kashgar: 카슈가르, 카스시
CN Kunming: 쿤밍
CN Lanzhou: 란저우
CN Lhasa: 라싸
CN Linjiang: 린장
CN Longjing: 룽징
CN Mudanjiang: 무단장
CN Nanchang: 난창
CN Nanning: 난닝
CN Qingdao: 칭다오
CN Ruili: 루이리
CN Shenzhen: 선전시
CN Shijiazhuang: 스자좡
CN Taiyuan: 타이위안
CN Tumen: 투먼
CN Urumqi: 우루무치
CN Weihai: 웨이하이
CN Wuhan: 우한
CN Xian: 시안
CN Xining: 시닝
CN Yanji: 옌지, 연길
CN Yantai: 옌타이
CN Yinchuan: 인촨
CN Zhengzhou: 정저우
CO Tumaco: 투마코
ET Bahir Dar: 바히르다르
ET Gondar: 곤다르
ET Mekele: 메켈레
ET Mekelle: 메켈레
GR Thessaloniki: 테살로니키
ID Jayapura: 자야푸라
ID Timika: 티미카
IN Imphal: 임팔
IQ Fallujah: 팔루자
IQ Nasiriyah: 나시리야
IR Ahvaz: 아흐바즈
IR Bandar Abbas: 반다르아바스
IR Mahabad: 마하바드
IR Sanandaj: 사난다즈
IT Lampedusa: 람페두사
JP Kobe: 고베
JP Nagoya: 나고야
JP Sapporo: 삿포로
JP Yokohama: 요코하마
KE Eldoret: 엘도레트
KE Garissa: 가리사
KE Kakamega: 카카메가
KE Kisumu: 키수무
KE Mandera: 만데라
KE Nakuru: 나쿠루
KH Poipet: 포이펫, 뽀이뻿
KH Svay Rieng: 스바이리엥
KZ Zhanaozen: 자나오젠
LT Klaipeda: 클라이페다
ML Gao: 가오시
ML Kidal: 키달
ML Mopti: 몹티
MM Dawei: 다웨이
MM Hpa-An: 파안
MM Lashio: 라쇼, 라시오
MM Loikaw: 로이코, 루이코
MM Magway: 마궤, 마그웨
MM Maungdaw: 마웅도, 마웅다우
MM Mawlamyine: 몰라민, 모울메인
MM Monywa: 몽유와, 모니와
MM Muse: 무세
MM Myawaddy: 먀와디, 미야와디
MM Myawadi: 먀와디, 미야와디
MM Myitkyina: 미치나, 미찌나
MM Pathein: 파떼인, 파테인
MM Sittwe: 시트웨
MX Chilpancingo: 칠판싱고
MX Culiacan: 쿨리아칸
MX Tapachula: 타파출라
MZ Mocimboa da Praia: 모심보아다프라이아
MZ Pemba: 펨바
NC Noumea: 누메아
NE Diffa: 디파
NE Tillaberi: 틸라베리
NG Gusau: 구사우
NG Maiduguri: 마이두구리
PH Cotabato: 코타바토
PH Marawi City: 마라위
PH Zamboanga: 잠보앙가
PK Faisalabad: 파이살라바드
PK Mingora: 밍고라
PK Parachinar: 파라치나르
PL Bialystok: 비알리스토크, 비아위스토크
PS Tulkarm: 툴카렘
RU Khabarovsk: 하바로브스크
RU Vladivostok: 울라지보스또크
RW Kigali: 키갈리
SD El Fasher: 엘파셰르, 알파시르
SD El Obeid: 엘오베이드
SE Malmoe: 말뫼
SN Ziguinchor: 지갱쇼르
SO Baidoa: 바이도아
SO Hargeysa: 하르게이사
SO Kismayo: 키스마요
SS Bentiu: 벤티우
SY Afrin: 아프린
SY Al Qamishli: 카미실리, 까미슐리
SY Ayn al Arab: 코바니
SY Kobani: 코바니
SY Palmyra: 팔미라
TH Mae Sot: 매솟, 메솟
TJ Khujand: 후잔트, 후잔드
TZ Zanzibar: 잔지바르
UA Avdiivka: 아우디이우카, 아브디이브카
UA Bakhmut: 바흐무트
UA Izyum: 이줌
UA Kramatorsk: 크라마토르스크
UA Kupiansk: 쿠피안스크
UA Pokrovsk: 포크로우스크
UG Gulu: 굴루
UG Kasese: 카세세
VN Hue: 후에
VN Mong Cai: 몽까이
VN Nha Trang: 냐짱, 나트랑
VN Thanh Hoa: 타인호아
VN Vinh: 빈시
"""

# Towns and quarters that the lists of cities have under no Korean name, or not at all: id of the unit,
# then Korean name:thousands of people=English name (rounded; the weight among places of one name).
KOREAN_SEATS = """
KR-41 용인:1080=Yongin 시흥:520=Siheung 파주:500=Paju 포천:140=Pocheon 동두천:90=Dongducheon 과천:80=Gwacheon 연천:40=Yeoncheon 분당:480=Bundang 일산:300=Ilsan
KR-42 원주:360=Wonju 횡성:45=Hoengseong 평창:41=Pyeongchang 정선:35=Jeongseon 양양:28=Yangyang
KR-43 제천:130=Jecheon 단양:28=Danyang 증평:37=Jeungpyeong 보은:32=Boeun
KR-44 논산:110=Nonsan 계룡:43=Gyeryong 태안:61=Taean 서천:50=Seocheon 청양:30=Cheongyang
KR-45 군산:260=Gunsan 익산:270=Iksan 정읍:105=Jeongeup 김제:80=Gimje 부안:50=Buan 순창:27=Sunchang 무주:23=Muju 남원:77=Namwon
KR-46 완도:47=Wando 고흥:61=Goheung 무안:90=Muan 함평:30=Hampyeong 곡성:27=Gokseong
KR-47 경주:250=Gyeongju 영천:100=Yeongcheon 칠곡:112=Chilgok 울진:47=Uljin 울릉:9=Ulleung 영덕:34=Yeongdeok 의성:50=Uiseong 봉화:30=Bonghwa 청도:41=Cheongdo
KR-48 창원:1010=Changwon 김해:530=Gimhae 진주:340=Jinju 통영:120=Tongyeong 밀양:100=Miryang 함안:61=Haman 거창:60=Geochang 합천:42=Hapcheon 산청:34=Sancheong 함양:37=Hamyang 마산:360=Masan 진해:190=Jinhae
KR-49 서귀포:183=Seogwipo
KR-31 울주:220=Ulju
KR-26 해운대:380=Haeundae 동래:270=Dongnae 영도:110=Yeongdo 금정:230=Geumjeong 수영구:170=Suyeong
KR-11 강남:530=Gangnam 종로:140=Jongno 마포:370=Mapo 서초:410=Seocho 송파:650=Songpa 영등포:380=Yeongdeungpo 용산:215=Yongsan 관악:490=Gwanak 노원:500=Nowon 은평:460=Eunpyeong 동대문:340=Dongdaemun 서대문:300=Seodaemun 광진:340=Gwangjin 금천:230=Geumcheon 양천:440=Yangcheon 구로구:400=Guro 여의도:30=Yeouido 광화문:20=Gwanghwamun 압구정:30=Apgujeong
KR-28 부평:490=Bupyeong 연수구:390=Yeonsu 계양:280=Gyeyang 영종도:100=Yeongjongdo 송도:190=Songdo
KR-27 수성구:410=Suseong
KR-50 조치원:40=Jochiwon
HT-CE 벨라데르:80=Belladere
CN-GD 둥관:10000=Dongguan 주하이:2400=Zhuhai 포산:9000=Foshan
CN-ZJ 닝보:9400=Ningbo 원저우:9500=Wenzhou 이우:1800=Yiwu
CN-JS 쑤저우:12700=Suzhou 우시:7400=Wuxi
CN-FJ 샤먼:5100=Xiamen
CN-GX 구이린:4900=Guilin
CN-YN 루이리:200=Ruili 시솽반나:1300=Xishuangbanna
CN-JL 옌볜:2000=Yanbian 연변:2000=Yanbian 퉁화:2000=Tonghua 화룡:180=Helong 도문:130=Tumen 룡정:170=Longjing 장백:80=Changbai 얼다오바이허:50=Erdaobaihe 둔화:480=Dunhua
CN-LN 둥강:600=Donggang 푸순:1800=Fushun
CN-HL 목단강:2500=Mudanjiang 수이펀허:100=Suifenhe 자무쓰:2300=Jiamusi
CN-XJ 허톈:400=Hotan
JP-13 신주쿠:340=Shinjuku 시부야:230=Shibuya
JP-27 사카이:820=Sakai
JP-14 가와사키:1500=Kawasaki
PH-00 케손시티:2900=Quezon_City 마카티:630=Makati 파사이:440=Pasay
PH-06 일로일로:450=Iloilo
VN-44 쩌우독:160=Chau_Doc
KH-15 포이펫:100=Poipet
TH-57 매사이:25=Mae_Sai 치앙샌:30=Chiang_Saen 치앙콩:20=Chiang_Khong
TH-96 숭아이콜록:40=Sungai_Kolok
MM-17 타치레익:50=Tachilek 따웅지:380=Taunggyi 라우카이:30=Laukkai
MM-13 쉐코코:10=Shwe_Kokko
MM-16 짜욱퓨:70=Kyaukpyu
MM-01 칼레이:130=Kalay 따무:60=Tamu
LA-BK 골든트라이앵글:10=Golden_Triangle
ID-JT 프말랑:150=Pemalang
ID-JB 드폭:2000=Depok
ID-KR 바탐:1200=Batam
ID-AC 록수마웨:190=Lhokseumawe
ID-KU 누누칸:60=Nunukan
ID-KI 누산타라:10=Nusantara
IN-KA 망갈루루:600=Mangaluru
IN-TG 하이데라바드:6800=Hyderabad
IN-GJ 수라트:4500=Surat
IN-UP 노이다:640=Noida 칸푸르:2800=Kanpur 프라야그라지:1100=Prayagraj
IN-JK 풀와마:20=Pulwama 파할감:10=Pahalgam
IN-MN 추라찬드푸르:120=Churachandpur
IN-HR 구루그람:900=Gurugram
IN-PB 루디아나:1600=Ludhiana
PK-KP 스와트:500=Swat 바누:50=Bannu 와지리스탄:1000=Waziristan 토르캄:10=Torkham 쿠람:600=Kurram
PK-BA 마스퉁:50=Mastung
AF-NAN 토르캄:10=Torkham
AF-BAL 마자르에샤리프:500=Mazar-i-Sharif
AF-KAN 스핀볼다크:30=Spin_Boldak
BD-B 쿠투팔롱:600=Kutupalong 차토그람:2600=Chittagong
BD-C 가지푸르:1200=Gazipur 나라양간지:700=Narayanganj
IR-23 에빈:10=Evin
IQ-BG 사드르시티:2000=Sadr_City
IQ-NI 신자르:40=Sinjar
SY-HL 만비즈:100=Manbij
SY-ID 이들립:165=Idlib
LB-JA 티레:160=Tyre 나쿠라:10=Naqoura
IL-D 아슈켈론:140=Ashkelon 스데로트:30=Sderot
SD-DW 엘제네이나:250=El_Geneina
KE-30 키베라:250=Kibera
KE-08 다다브:240=Dadaab
KE-43 카쿠마:200=Kakuma
CD-NK 베니:230=Beni 부템보:670=Butembo 루추루:50=Rutshuru 마시시:30=Masisi
CD-SK 우비라:170=Uvira
NG-BO 치복:50=Chibok
BF-12 지보:50=Djibo
ZA-EC 움타타:140=Mthatha
MZ-P 팔마:30=Palma
US-TX 이글패스:30=Eagle_Pass
US-AZ 노갈레스:20=Nogales
MX-TAM 마타모로스:510=Matamoros
MX-GUA 셀라야:380=Celaya 이라푸아토:450=Irapuato
EC-G 두란:290=Duran
PE-PUN 데사구아데로:20=Desaguadero
CO-ANT 메데진:2500=Medellin
CO-VAC 부에나벤투라:430=Buenaventura
BO-L 엘알토:900=El_Alto
BO-S 산타크루스:1400=Santa_Cruz
BR-SP 과룰류스:1300=Guarulhos
BR-RJ 리우:6700=Rio_de_Janeiro
UA-63 하르키프:1400=Kharkiv 쿠피얀스크:27=Kupiansk
UA-14 아우디이우카:30=Avdiivka
IT-82 람페두사:6=Lampedusa
ES-CN 카나리아제도:2200=Canary_Islands
"""
