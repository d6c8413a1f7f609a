"""Words beside which a name stands, and capitals that are no person, in six languages; all in small letters."""

import re

from domain.word_lists import word_lists

_LISTS = word_lists("domain.personal", "name_signs")


def _words(key: str) -> frozenset[str]:
    return frozenset(_LISTS[key].split())


def _phrases(key: str) -> frozenset[str]:
    return frozenset(" ".join(one.split()) for one in _LISTS[key].split(","))


TITLES = _words("titles")
BEHIND_TITLES = frozenset("dr drs ir ing mr prof em ds".split())
TITLES_BEHIND = re.compile(
    r"(?:Hanım|Bey|Teyze|Amca|Abi|Abla|Hoca|Usta|Dede|Nine|Dayı|Hala|Yenge|Ağabey)(?!\w)", re.IGNORECASE
)
DOUBTFUL_TITLES = frozenset("سيد سيدة الحاج الحاجة الشيخ عمي خالتي".split())
ARABIC_TITLES = _words("arabic_titles")
KUNYA = frozenset("أم ام أبو ابو".split())

CALLED = _phrases("called")
"""Right behind these any capital word is taken for a name."""

LABELS = frozenset("naam contact name imię isim ім'я الاسم contactpersoon ad afzender tel".split())
"""Right behind these and a colon."""
THANKS = frozenset("bedankt dank thanks thank you cheers teşekkürler dziękuję дякую شكرا sağolun love liefs".split())
"""Behind these and before an end, a name that signs."""

_RELATIVES = _words("relatives")
_OWNERS = "mijn m'n mn me zijn z'n haar hun onze ons uw je jouw my our his her their".split()
_WHICH = "oude jongste oudste kleine beste elderly older younger next-door upstairs old".split()
_MINE = [*_OWNERS, *(f"{owner} {which}" for owner in ("mijn", "onze", "my", "our") for which in _WHICH)]
RELATIONS = frozenset(f"{owner} {one}" for owner in _MINE for one in _RELATIVES) | _words("relations")
"""Right behind these a capital word is a name unless it is known to be something else."""
ARABIC_RELATIONS = _words("arabic_relations")

SELF = _phrases("self")
"""Behind these a capital word is a name only with an end, or “from”, behind it."""
SELF_CAPITALS = frozenset("jestem nazywam adım adim ismim tu".split())
"""Of those, what begins a sentence and is itself no name."""
BEHIND_SELF = re.compile(
    r"\s*(?:[,!().;\n]|$)|\s(?:van|uit|en|from|and|in|at|i|z|ze|з|із|та|і|aan|hier|weer|adında|oturuyorum|ve|nr|here|again)\b"
)

ORGANISATIONS = _words("organisations")
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

STRANGERS = _words("strangers")
"""Capitals that begin a sentence or name a place, shop, day, people or office."""
ARABIC_STRANGERS = _words("arabic_strangers")
DOUBTFUL = frozenset("أم ام".split()) | DOUBTFUL_TITLES
"""Everyday words too: only a known name behind them is one."""
SAYS_BEHIND = re.compile(r",? (?:hier|here|speaking)[,.!]| (?:isimli|adında|adlı)(?!\w)", re.IGNORECASE)
"""“Iris hier, …”."""
OF_A_PEOPLE = re.compile(r"\w{3,}(?:ian|ean|ese|ish|aanse?n?|iërs?|ers|sche|l[ıiuü])|\w{3,}(?:ka|kiem|ec|ець|иця|нка)")
"""How words for a nationality end."""
CAPITAL_ANYHOW = _words("capital_anyhow")
"""Months, feasts, places and makes, which have a capital inside a sentence too."""
CONJUNCTIONS = frozenset("en and ve i oraz ta та і й met with ile z з".split())
