"""Words beside which a name stands, and capitals that are no person, in six languages; all in small letters."""

import re

TITLES = frozenset(
    """
    mevrouw mevr mw meneer mijnheer menheer dhr hr heer familie fam gezin juf juffrouw meester opa oma oom ome tante dr
    dokter drs
    ir ing mr mrs ms miss prof professor dominee imam pastoor sir madam aunt auntie uncle grandma grandpa
    pan pani pana panu panem panią panie państwo państwa пан пані пана пану паном добродій добродійка
    sayın bay bayan дядько тітка дядя тьотя баба дід
    """.split()
)
BEHIND_TITLES = frozenset("dr drs ir ing mr prof em ds".split())
TITLES_BEHIND = re.compile(
    r"(?:Hanım|Bey|Teyze|Amca|Abi|Abla|Hoca|Usta|Dede|Nine|Dayı|Hala|Yenge|Ağabey)(?!\w)", re.IGNORECASE
)
DOUBTFUL_TITLES = frozenset("سيد سيدة الحاج الحاجة الشيخ عمي خالتي".split())
ARABIC_TITLES = frozenset(
    "السيد السيدة سيد سيدة "
    " الأستاذ الاستاذ الأستاذة الاستاذة الدكتور الدكتورة الحاج الحاجة الشيخ عمو عمي خالتي الآنسة".split()
)
KUNYA = frozenset("أم ام أبو ابو".split())

CALLED = frozenset(
    """
    heet|heette|heten|genaamd|genaamde|mijn naam is|zijn naam is|haar naam is|mn naam is|m'n naam is|me naam is
    naam is
    ene|een zekere|voornaam|achternaam|noemen hem|noemen haar|ondertekend|contactpersoon|vraag naar|vragen naar
    called|named|my name is|his name is|her name is|name is|my name s|ask for|a certain|contact person
    adım|adim|adı|adi|ismi|ismim|benim adım|sayın
    mam na imię|mam na imie|ma na imię|ma na imie|na imię|o imieniu|nazywam się|nazywa się|nazywam sie|nazywa sie
    мене звати|звати|звуть|зовуть|зовут|на ім'я|звали
    اسمه|اسمها|اسمي|واسمه|واسمها|واسمي|يدعى|تدعى|إسمي
    groet|groeten|groetjes|groetjes van|groeten van|groet van|gr|grtjs|grt|mvg|hoogachtend|met vriendelijke groet
    liefs|vr gr
    met vriendelijke groeten|vriendelijke groet|vriendelijke groeten
    regards|kind regards|best regards|warm regards|sincerely|yours sincerely|cheers|best wishes|yours|love
    saygılarımla|saygılar|sevgiler|selamlar|pozdrawiam|z poważaniem|pozdrowienia|з повагою|щиро
    مع التحية|تحياتي
    """.replace("\n", "|")
    .replace("    ", "")
    .split("|")
) - {""}
"""Right behind these any capital word is taken for a name."""

LABELS = frozenset("naam contact name imię isim ім'я الاسم contactpersoon ad afzender tel".split())
"""Right behind these and a colon."""
THANKS = frozenset("bedankt dank thanks thank you cheers teşekkürler dziękuję дякую شكرا sağolun love liefs".split())
"""Behind these and before an end, a name that signs."""

_RELATIVES = """
    zus zusje broer broertje moeder vader oma opa tante oom dochter dochtertje zoon zoontje nicht nichtje neef neefje
    vriend vriendin vriendinnetje vriendje collega kleinzoon kleindochter man vrouw partner kind peuter baby ex hulp
    schoonmoeder schoonvader schoonzoon schoonzus zwager schoondochter mama papa ma pa bovenbuur onderbuur kameraad
    maat
    mantelzorger huisgenoot huurder verhuurder huisbaas begeleider buur overbuur buuf stiefvader stiefmoeder stiefzoon
    neighbour neighbor son daughter wife husband brother sister mum mom mother dad father friend colleague cousin
    nephew
    niece grandmother grandfather grandson granddaughter flatmate housemate boyfriend girlfriend landlord carer boy
    girl
""".split()
_OWNERS = "mijn m'n mn me zijn z'n haar hun onze ons uw je jouw my our his her their".split()
RELATIONS = frozenset(f"{owner} {one}" for owner in _OWNERS for one in _RELATIVES) | frozenset(
    f"{owner} {size} {one}"
    for owner in ("mijn", "onze", "my", "our")
    for size in (
        "oude",
        "jongste",
        "oudste",
        "kleine",
        "beste",
        "elderly",
        "older",
        "younger",
        "next-door",
        "upstairs",
        "old",
    )
    for one in _RELATIVES
)
RELATIONS |= frozenset(
    """
    buurman buurvrouw buurjongen buurmeisje buurtgenoot overbuurman overbuurvrouw bovenbuurman bovenbuurvrouw
    onderbuurman
    onderbuurvrouw achterbuurman achterbuurvrouw overbuurjongen overbuurmeisje buurvrouwtje buuv buuf wijkagent
    huismeester
    conciërge trainer coach flatgenoot medebewoner mantelzorger neighbour neighbor
    komşum komşumuz kızım oğlum annem babam eşim kardeşim ablam abim ağabeyim arkadaşım yeğenim dedem ninem teyzem
    amcam
    dayım halam kocam karım torunum gelinim damadım kuzenim kızımız oğlumuz kayınvalidem babaannem anneannem eltim
    bacım
    sąsiad sąsiadka sąsiada sąsiadki sąsiadce sąsiadkę sąsiadką sąsiadem sąsiadowi syn syna synem synowi córka
    córki córce
    córkę córką mąż męża mężem żona żony żonę żoną brat brata bratem siostra siostry siostrę siostrą mama mamy
    babcia babci
    dziadek kolega kolegi koleżanka koleżanki koleżankę przyjaciółka przyjaciel ciocia wujek wnuk wnuczka teściowa
    synek
    bratu siostrze dziecko niejaki niejaka
    сусід сусіда сусідом сусідові сусіду сусідка сусідки сусідку сусідкою сусідці син сина синові сином донька
    доньки доньку
    дочка дочки дочку дочкою чоловік чоловіка чоловіком дружина дружини дружину брат брата братом братові сестра
    сестри
    сестру сестрою мама мами маму бабуся бабусі бабусю дідусь дідуся подруга подруги подругу друг друга тітка
    дядько тьотя
    хлопець хлопчик дівчинка онук онука онучка соседка сосед свекруха теща мій чоловік
    """.split()
)
"""Right behind these a capital word is a name unless it is known to be something else."""
ARABIC_RELATIONS = frozenset(
    """
    جاري جارتي جارنا جارتنا جارهم ابني ابنتي بنتي أخي اخي أختي اختي زوجي زوجتي صديقي صديقتي أمي والدي والدتي عمتي خالي
    ولدي وجارتي وجاري جارة جار لجارتي لجاري أنا انا وأنا معكم هنا مع
    """.split()
)

SELF = frozenset(
    """
    ik ben|hier|hallo hier|hoi hier|u spreekt met|spreekt met|hallo met|hoi met|hier is|ikben|dit is
    i am|i'm|this is|im|here is
    ben|merhaba ben|jestem|tu|mówi|z tej strony|я|це я|тут
    """.replace("\n", "|")
    .replace("    ", "")
    .split("|")
) - {""}
"""Behind these a capital word is a name only with an end, or “from”, behind it."""
SELF_CAPITALS = frozenset("jestem nazywam adım adim ismim tu".split())
"""Of those, what begins a sentence and is itself no name."""
BEHIND_SELF = re.compile(
    r"\s*(?:[,!().;\n]|$)|\s(?:van|uit|en|from|and|in|at|i|z|ze|з|із|та|і|aan|hier|weer|adında|oturuyorum|ve|nr|here|again)\b"
)

ORGANISATIONS = frozenset(
    """
    school basisschool stichting kerk moskee club vereniging winkel bakkerij bakker slagerij slager kapper kapsalon
    restaurant café cafe cafetaria snackbar supermarkt pizzeria firma bedrijf garage apotheek praktijk
    huisartsenpraktijk
    verpleeghuis zorgcentrum flat gebouw zaal hotel tuincentrum makelaar autobedrijf sporthal bistro shop store bakery
    supermarket market sklep piekarnia restauracja fryzjer szkoła магазин пекарня школа кафе dükkanı berber kasap
    fırın okulu
    مطعم محل مخبز مدرسة مسجد جامع شارع حلاق صالون شركة speeltuin speeltuinvereniging buurtkamer wijkcentrum
    buurthuis merk auto seat renault fiat opel ford peugeot citroën nissan toyota kroeg bar gasthuis sint st santa
    prins
    prinses koning koningin keizer saint heilige świętego święta святого святої park ulica straat plein bibliotheek
    flatgebouw
    """.split()
)
"""What comes behind these is called after somebody, and is nobody."""
PLACES_BEHIND = re.compile(
    r"['’]?s?[ -](?:super)?(?:market|markt|kapsalon|bakkerij|slagerij|snackbar|döner|doner|kebab|telecom|mode"
    r"|fonds|college"
    r"|school|basisschool|centrum|stichting|plaza|kasap|fırın|barber\w*|shop|store|kerk|moskee|park|hoeve|huis|pizza|grill"
    r"|restaurant|cafetaria|supermarkt|straat|laan|plein|weg|court|hof|toernooi|bokaal|cup|dag|club|foundation|tuin"
    r"|caddesi|sokağı|okulu|stadion|arena|flat|zorg|thuiszorg|makelaars|makelaardij|autos|cars|bouw|schilders|loodgieters)(?!\w)",
    re.IGNORECASE,
)
NOBODY = re.compile(
    r"(?<!\w)(?:albert heijn|leen bakker|jan linders|dirk van den broek|dirk vd broek|kees smit|bart smit"
    r"|ben\s?& jerry\w*"
    r"|anne frank\w*|johan cruijff|johan cruyff|marco polo|ome joop\w*|zwarte piet\w*|sint maarten|sint nicolaas"
    r"|jan en alleman|klaar is kees|mary jane"
    r"|jan modaal|jan met de pet|jan publiek|bonte avond|alfa romeo|gall\s?& gall|mark rutte|geert wilders"
    r"|max verstappen"
    r"|leger des heils|rode kruis|sint jan|santa claus|father christmas|dick bruna|willem-alexander|anna'?s hoeve"
    r"|philip morris"
    r"|red bull|uncle ben\w*|dr\.? oetker|tante fanny|mc donald\w*|calvin klein|tommy hilfiger|louis vuitton|hugo boss"
    r"|martin luther king|nelson mandela|jean monnet|jip en janneke|bob de bouwer|sesamstraat|pietje bell?|jan klaassen"
    r"|mustafa kemal|tom tom|stan smith\w*|jack daniel\w*|johnnie walker|captain morgan|jan doedel|jan rap|jan splinter"
    r"|miss nederland|dr\.? martens|jack russell?\w*|duitse herder|radio maria|maria montessori\w*|daltonschool"
    r"|la place"
    r"|ania z zielonego|dzień \w+|святий миколай|święty mikołaj|baba jaga|noel baba|nasreddin hoca"
    r"|donald (?:duck|trump)\w*|mc ?donalds?|carl zeiss|vader jacob|[0-3]?\d (?-i:jan)"
    r"|inch ?allah|in sha allah)(?!\w)",
    re.IGNORECASE,
)

STRANGERS = frozenset(
    """
    huizen kostmand oostermeent naarden bussum hilversum amsterdam utrecht almere laren blaricum eemnes weesp gooi
    almelo
    rotterdam den haag nederland holland turkije marokko syrië polen oekraïne suriname europa noord oost zuid west
    noord-holland
    versa welzijn gemeente politie albert heijn jumbo lidl aldi etos kruidvat hema action blokker gamma praxis
    karwei ikea
    albertheijn ah plus dirk vomar hoogvliet coop spar zeeman wibra primark decathlon postnl dhl ups ziggo kpn
    odido tmobile
    vodafone ns connexxion keolis gooise meren alliantie woningcorporatie dudok woonin ggd gad ggz uwv svb digid
    buurtzorg
    vluchtelingenwerk tergooi halt veilig thuis youké jellinek humanitas oranjefonds
    ramadan halloween kerst kerstmis pasen pinksteren suikerfeest offerfeest koningsdag oudjaar nieuwjaar sinterklaas
    januari februari maart april mei juni juli augustus september oktober november december lente zomer herfst winter
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday
    sunday
    january february march may june july august october
    facebook whatsapp instagram snapchat tiktok google telegram youtube netflix marktplaats nextdoor teams zoom
    tikkie ov
    ik wij we hij zij ze jij je jullie u het een de dit dat die deze er wie wat waar hoe waarom wanneer welke kunt
    kan kunnen is
    zijn wordt worden alle geen niet nooit altijd en of maar want als toen dan ook nog al wel zegt zei heeft heb
    hebben had
    graag bedankt dank groet groeten groetjes mvg alvast help hallo hoi dag goedemorgen goedemiddag goedenavond
    beste geachte
    mijn onze ons hun haar uw na sinds met zonder door bij op in uit aan om over voor tegen tot van naar onder
    naast achter
    vanaf iedereen iemand niemand mensen bewoners buren kinderen jongens jongeren allemaal gezellig nu vandaag
    morgen gisteren
    elke iedere ieder veel soms vaak steeds daar daarom hier zo laat mag moet moeten wil willen doe doen ga gaan
    kom komt vraag
    contact tel telefoon mail email adres postcode nummer nr bel melding ja nee ok oke sorry please thank thanks
    dear hello hi
    i it he she they we you the this that these those there here who what where how when why which can could would
    will is are
    was were has have had not no yes and or but if my our his her their your a an to of for in on at by with from
    as so every
    everyone somebody nobody people kids children today tomorrow yesterday always never neighbours neighbors
    regards also
    sir madam mum mom dad english dutch
    bu şu o ben sen biz siz onlar ve ama çünkü ne nasıl nerede kim kaç var yok her hep hiç çok bir benim bizim
    merhaba selam
    lütfen teşekkürler teşekkür saygılarımla iyi günler kapı bugün yarın dün akşam sabah gece komşu komşum komşular
    çocuklar
    geceleri burada orada evet hayır allah türk türkçe belediye polis
    to ten ta te w na z do od po za przed nad pod i a ale że czy kto co gdzie kiedy jak dlaczego nie tak jest są
    był była my wy
    oni ja ty on ona proszę dziękuję pozdrawiam dzień dobry dobrywieczór wszyscy ktoś nikt codziennie zawsze
    mieszkam mam chcę
    polka polak polakiem polką ukrainka ukrainką policja gmina
    я ми ви він вона вони воно це той та те у в на з із до від по за над під і й а але що чи хто де коли як чому не
    так є був
    була мій моя наш наша дякую будь ласка добрий день доброго дня вітаю всі хтось ніхто щодня завжди живу маю хочу
    українка
    українець поліція
    nederlander nederlandse nederlands turk turkse turks marokkaan marokkaanse syriër syrische syrisch pool poolse
    pools
    oekraïner oekraïense oekraïens surinamer surinaamse engels engelse arabisch arabische somalisch somalische
    eritrees
    eritrese duits duitse belg moslim moslima christen jood joodse hindoe bulgaar roemeen roemeense afghaan
    afghaanse irakees
    iraakse iraniër fries limburger amsterdammer huizer gooier europeaan
    hollandaca ingilizce arapça türkçe lehçe ukraynaca kürtçe rusça almanca kürt arap suriye
    buurtkinderen vrouw man jongen bewoner eigenaar dochter zoon hond kat buurt lawaai herrie muziek geluid rook
    overlast stank
    lekkage water noise smoke dog someone guys guy music trash rubbish car auto licht neighbour
    turkish moroccan syrian polish ukrainian surinamese eritrean somali muslim christian british american german
    indian african
    suriyeli türküm faslı polonyalı ukraynalı hollandalı müslüman
    god jezus allah jesus christ bijbel koran alzheimer parkinson corona covid adhd autisme whatsappgroep buurtapp
    mevrouw mevr mw meneer mijnheer dhr heer familie fam juf dokter mr mrs ms miss dr prof pan pani пан пані
    wijkagent handhaving brandweer ambulance huisarts school kerk moskee buurthuis speeltuin park winkelcentrum flat
    """.split()
) - {"victor"}
"""Capitals that begin a sentence or name a place, shop, day, people or office."""
ARABIC_STRANGERS = frozenset(
    """
    الذي التي الذين اللي هو هي هم نحن أنت قد كان كانت كل لكن لأن عندما بعد قبل منذ على في من إلى عن مع هذا هذه ذلك
    تلك ليس
    لا لم لن ما ماذا كيف أين متى هنا هناك دائما أيضا غير جدا شكرا اليوم غدا أمس الليل ظبي ضبي الجديد الجديدة أو ثم
    حتى وهو
    وهي الشارع المسؤول المسؤولة الكريم الكبير المحترم المحترمة الرئيس المدير رئيس مدير سوري سورية سوريا مغربي
    مغربية عراقي
    عراقية مريض مريضة وحيد وحيدة كبير كبيرة جارتكم جاركم فقط الآن يصرخ
    """.split()
)
DOUBTFUL = frozenset("أم ام".split()) | DOUBTFUL_TITLES
"""Everyday words too: only a known name behind them is one."""
SAYS_BEHIND = re.compile(r",? (?:hier|here|speaking)[,.!]| (?:isimli|adında|adlı)(?!\w)", re.IGNORECASE)
"""“Iris hier, …”."""
OF_A_PEOPLE = re.compile(r"\w{3,}(?:ian|ean|ese|ish|aanse?n?|iërs?|ers|sche|l[ıiuü])|\w{3,}(?:ka|kiem|ec|ець|иця|нка)")
"""How words for a nationality end."""
CAPITAL_ANYHOW = frozenset(
    """
    ramazan bayram hayat mercedes asya mina may mei june juni april nisan eylül cuma medine islam recep summer
    winter autumn
    lente storm
    """.split()
)
"""Months, feasts, places and makes, which have a capital inside a sentence too."""
CONJUNCTIONS = frozenset("en and ve i oraz ta та і й met with ile z з".split())
