"""First names in small letters, told from the everyday words of six languages that they are too."""

import re
from collections.abc import Sequence

from domain.personal.first_names import FIRST_NAMES, folded, plain
from domain.personal.name_signs import STRANGERS

# Of each language what is told in it, without the marks that a Dutch keyboard lacks and without what is a word of
# another, and first names that in small letters are an everyday word of that language.
_TOLD = (
    (
        r"deal(?:t|de|den|en|ers?)?|gedeald|(?:ver)?(?:koopt|kocht|kopen)|verkochten|handelt|blow(?:t|de|en)|geblowd|snuift"
        r"|spuit|steelt|stelen|gestolen|jat(?:te|ten)?|gejat|pikt|rooft|beroo(?:ft|fde|fd)|sla(?:at|an)|sloeg|geslagen"
        r"|schop(?:t|te|pen)|geschopt|(?:be)?drei(?:gt|gde|gen|gd)|scheld(?:t|en)|schold|uitgescholden|schreeuw(?:t|de|en)"
        r"|gooi(?:t|de|en)|gegooid|mishandel(?:t|de|en|d)|stalk(?:t|te|en)|gestalkt|pest(?:te|en)?|gepest|intimidee?r(?:t|en)"
        r"|vecht|vechten|gevochten|steekt|gestoken|chanteert|zuipt|drinkt|woont|rondhangt|zegt|zei|roept|vernielt|spuugt"
        r"|rijdt|scheurt|racet|valt|bang|ruzie|overlast|drugs?|wiet|coke|hasj|mes|wapens?"
        r"|het|een|niet|heeft|hebben|wordt|altijd|weer|elke|zijn|hij|gisteren|vandaag|ook|meer|dronken|zorgen",
        "aagje adel abel alia amine arend aster barend bente beren berk bob bonne els eren evertje farsi fleur"
        " fokje griet grietje gulden helen janet jasmijn juli kea klaas liesje luis margriet marina marjolein mary"
        " mazen melis mies mirte molly nova omer peet pietje puk rein rietje rijkje rim tina teddy tetje toontje"
        " valentijn charlie wende wijntje zwaan zwaantje aaltje genet hande jaap mien nada nol roosje",
    ),
    (
        r"deal(?:s|ing)|sells?|selling|sold|dealt|steals?|stealing|stole|beats?|beating|threaten\w*|shout\w*|yell\w*|scream\w*"
        r"|smok(?:es|ing)|punch\w*|kick(?:s|ed|ing)|spits|spitting|harass\w*|bull(?:ies|ied|ying)|attack(?:s|ed|ing)?"
        r"|robb(?:ed|ing)|throws|threw|throwing|stalk(?:s|ed|ing)|hits|hitting|drinks|lives|says|said"
        r"|afraid|scared|weed|knife|bother(?:s|ing)|fight(?:s|ing)?"
        r"|the|she|he|his|they|with|always|very|drunk|worried",
        "amine ans aster bob charlie dick ewe fares gulden harry helen henry hilly jelly marina mary melody molly"
        " nova rob robin rosemary rowan teddy ties tina tuba wail agate cor feline genet jolie ludo mats merle mien"
        " nelly sienna tamer willy yaw",
    ),
    (
        r"(?:sat|cal)(?:iyor|iyo|ti|di|mis)\w*|satar|dov(?:uyor|uyo|du|er)\w*|vur(?:uyor|uyo|du)\w*|bagir(?:iyor|iyo|di)\w*|tehdit"
        r"|kufur|kufred\w*|saldir(?:iyor|iyo|di)\w*|tukur(?:uyor|uyo|du)\w*|ic(?:iyor|iyo|er)(?:lar)?|kullaniyor(?:lar)?"
        r"|atiyor(?:lar)?|oturuyor(?:lar)?|hirsizlik|diyor|dedi|taciz|kork(?:uyor|tu)\w*"
        r"|uyusturucu\w*|esrar|bicak\w*|kavga\w*|cok|icin|bir|degil|yine|var|yok",
        "ada adil aline alina amanda anne asi asli aslı asim asım asma ayla barbara basma belgin berat bereket"
        " berk buket begüm begum canan cem cemil ceren ceylan cihan demi derk dini doruk efe elçin eline emel emir"
        " engin erdem ergin esin esma evren eylem ezgi filiz gamze gizem gökçe görkem gülden güler gulden hani"
        " hatun hikmet hilal huda idil ihsan ikram ilham ine ismet ize izi jale jip kamil karam kayra kiran levent"
        " lise malak marina melike meltem miraç müge müjde nadir nazlı nazli nilüfer nova ola pelin sade sadik"
        " sahra salim salma sara seda seher selim selin sem serap sevil sevim sikke silke simge sırrı sirri tara"
        " tarik tekle tuba tufan tuna ufuk uğur ugur ula vahit yadigar yalçın yana yara yasar yaşar yavuz yazan"
        " yağız yiğit yunus yüksel yuksel zihni ziya çağlar çetin çiğdem öykü özgün şule sule almaz altan ayaz aydan"
        " aziz birsen burcu eda elin ellen fatiha funda halime halince haline halini handan hande jelle karim karin"
        " karina karine karini marta martin nasir ozan pınar pinar rahime rene ruba ruhi saba saman tolga volkan",
    ),
    (
        r"sprzeda(?:je|ja|wal|wala|l|la)|handl(?:uje|owal|owala)|diluje|kradnie|u?kradla?|(?:po)?bije|(?:po)?bila?"
        r"|groz(?:i|il|ila)|krzycz(?:y|al|ala)|wrzeszczy|wyzywa|cpa|pije|rzuca(?:l|la)?|napadla?|neka|mieszka|mowi|powiedziala?"
        r"|boje|boimy|narkotyki|narkotykami|nozem|kloci|jest|sie|zawsze|codziennie|jego|jej",
        "agacie asie banu basie basi dani danie ewie ewe franka franku gary gina gloria grada jacka jordan kasie"
        " kingi kuby kubie lara lenie lenn lina marina markiem marysia marysi marysię marysie marysią mika mila"
        " mira nova ole oliwi oliwie pyt rabie radu raj raja rami romeo rosa rudy sami senna stan sylwestra"
        " sylwestrem sylwestrowi tara taras tom tony tuba ula uli wiola witka anie baran burak cezary lisa liza"
        " luka luku maje maję micha nada nora nory norę norze novi rosie senem tarek",
    ),
    (
        r"прода(?:є|ют|ють|в|ла|вав|вала|[её]т)|торгує|торгував|кра(?:де|в)|[ву]крав|(?:по)?б(?:'є|ив)|крич(?:ить|ав|ит)"
        r"|погрожу(?:є|вав)|курить|п'є|лається|вживає|напав|ображає|живе|каже|сказав"
        r"|бо[юї]с[яь]|боїмося|наркотик\w*|ножем|свариться",
        "адамові алла алло ані арини валі вали ждана віка віки віко віку віці галі каті колі колю лева левом лесі"
        " лізу лізі луки луку луці лілія лілії люду майя марина марка марку маркою марки наді олені орися паша"
        " паші поліна поліно рита рити риту соня соню соні терези толі влада владу ярина яриною ігор юрка христини"
        " злато зоряна зоряно зоряною зоряну зоряні колею леве лука лукою люді марта марті марту мартою паши пашу рито",
    ),
)
_READ = tuple((re.compile(told), folded(words.split())) for told, words in _TOLD)
_NO_WORDS = FIRST_NAMES.difference(STRANGERS, *(words for _, words in _READ))
_THINGS = frozenset(
    "de het een the a an deze dit elke iedere elk ieder geen zo'n in uit per this that these bir bu şu ten ta te to"
    " tego w na цей ця це той та у в".split()
)
"""Behind one of these stands a thing: “heeft een jaap geslagen”, “verkocht in juli”."""
ARABIC_DEED = re.compile(
    r"[يت](?:بيع|سرق|ضرب|صرخ|هدد|دخن|شرب|تاجر|شتم|سكن|رمي|روج|تعاطى|زعج|هاجم)(?:ني|نا|ون|ان|ها|ه|هم)?"
)

ARABIC_NOUNS = frozenset("شاب الشاب رجل شخص ولد إنسان انسان بائع طفل".split())
"""Behind one of these stands what somebody is like: “شاب كريم”."""


def is_somebody(name: str, before: str, beside: Sequence[str]) -> bool:
    """`beside` are the words around a first name, all in small letters: those behind it first."""
    if before in _THINGS and not (before == "het" and beside[:1] in (("is",), ("was",))):
        return False
    parts = _parts(name)
    if any(part in _NO_WORDS for part in parts):
        return True
    told = [plain(word) for word in beside]
    return any(words.isdisjoint(parts) and any(map(one.fullmatch, told)) for one, words in _READ)


def _parts(name: str) -> Sequence[str]:
    """“henk-jan”, and “samirs” before what is theirs."""
    return name.split("-") if name in FIRST_NAMES or "-" in name else (name.removesuffix("s"),)
