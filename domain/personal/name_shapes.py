"""How names are written, and what stands around them."""

import re

from domain.personal import name_signs as signs

LETTER = r"[^\W\d_]"
WORD = re.compile(rf"(?:[A-Za-z]['’])?{LETTER}+(?:['’ʼ](?=[яюєї]){LETTER}+)*(?:-(?:[A-Za-z]['’])?{LETTER}+)*")
PARTICLES = frozenset("van de der den het ter ten te el al ben bin von da dos del di la le t in بن ابن".split())
INITIALS = r"(?:(?:[^\W\d_a-zа-яіїєґ]|Ph|Th|Ch|Chr|Joh|Fr|Jac|Tj|Sj|Wm|IJ)\.\s?){1,4}"
WITH_INITIALS = re.compile(rf"(?<![\w.]){INITIALS}")
DEGREES = "|".join(sorted(signs.BEHIND_TITLES))
TITLE_GAP = re.compile(rf"(?P<dot>\.?) ?(?:(?i:{DEGREES})\.? ){{0,3}}(?:{INITIALS})?")
ABBREVIATED = frozenset("mevr mw dhr hr fam dr drs ir ing mr mrs ms prof".split())
LETTERED = frozenset(
    "plan optie groep vitamine blok flat gebouw ingang trap portiek klas vak block option zone".split()
)
ARTICLES = frozenset("de het een the a an".split())
GAP = re.compile(r"\s*[:,.!–—-]*\s*[\"“‘'(\u2066-\u2069]*")
CLOSE_GAP = re.compile(r"[ ,:(\"“‘'\u2066-\u2069]{1,3}")
SENTENCE_END = re.compile(r"[.!?…\n:;]|^$")
FROM_NUMBER = re.compile(
    r"\s(?:(?:van|op|uit|from|at|z|з|із|من)\s(?:de\s)?(?:nummer|nr\.?|no\.?|number|huisnummer|huisnr\.?|numeru|номера|рقم|رقم)?"
    r"\s?\d{1,4}[a-z]?\b)(?!\s?(?:hoog|jaar|uur|yaş|лет|років))"
)
FROM_HOUSE = re.compile(
    r"\s(?:van|op|uit|from|at|z|з|із|من)\s(?:de\s)?(?:nummer|nr|no|number|huis|numeru|номера|رقم)", re.IGNORECASE
)
PHONE_BEHIND = re.compile(
    r",?:?\s(?:(?:at|on|op|via|tel\.?|nr\.?|nummer|telefoon|phone|pod|за)\s)?[+(]?\d[\d ().-]{8,}"
)
SURNAME_FIRST = re.compile(rf" (?:{LETTER}\.){{1,2}}")
AGE = re.compile(r"\s?\(\d{1,2}\)|,? \d{1,2} (?:jaar|years|yaşında|lat|років)\b")
TURKISH_CASE = re.compile(r"['’](?:n?[ıiuü]n|[yn]?[ae]|[dt][ae]n?|y?l[ae]|[yn]?[ıiuü])\b")
TO_THE_END = re.compile(r"[\s.,!)]*(?:(?:tel\.?|mob\.?)?[\s:]*\+?[\d\s./-]{8,})?[\s.!)]*$")
STREET = re.compile(
    r"\w{3,}(?:straat|laan|weg|plein|hof|singel|kade|dreef|pad|plantsoen|dijk|gracht|steeg|boulevard|straatje|pleintje)"
    r"|\w*(?:school|kerk|park|stichting|college|lyceum|kliniek|ziekenhuis|straat|laan|weg|plein)",
    re.IGNORECASE,
)

MARKS_BEHIND = (FROM_NUMBER, AGE, TURKISH_CASE, PHONE_BEHIND, signs.SAYS_BEHIND)
