"""Surnames that are heard in a Dutch neighbourhood, and how others end."""

import re

from domain.personal.first_names import plain

SURNAMES = frozenset(
    name
    for word in """
    jansen janssen jong vries berg bakker dijk visser smit meijer meyer boer mulder groot bos vos peters hendriks
    leeuwen
    dekker brouwer wit dijkstra smits graaf meer linden kok jacobs haan vermeulen heuvel veen broek bruin heijden
    schouten
    beek willems ven hoekstra maas verhoeven koster dam prins blom huisman peeters jonge kuipers veenstra kramer post
    postma verbeek wal jonker hermans kuiper bosch scholten martens broers jager hofman dongen evers wijk kroon
    loon smeets
    horst zanden velde koning timmermans vliet aalders bosman rijn gerritsen gerrits bosma bouwman wolf kuijpers
    molenaar
    molen rooij driessen groen jacobsen janssens lange roos ruiter ruijter sanders schipper simons snijders stam
    stolk terpstra
    tromp vink verhoef vermeer verschoor versteeg vonk wagenaar walters westerhof wiersma willemsen winter zijlstra
    zwart
    zwarts drunen slagter blaak peereboom schaik hout rebel brink akker kloosterman schoonhoven lubbers kooiman
    kooij goedhart
    hoogland holtrop veldman veldhuis reinders roelofs rietveld rutte pronk polman ploeg pauw paas otten oosterhuis
    noort
    nijhuis nauta mol mulders mooij meester lammers kruijswijk krijgsman koopman klaver keizer kamp kaptein
    hofstede hoek
    hartman haas gijsen franken dorst doorn dijkman cornelissen claassen bruijn brandsma boersma borst boot blok
    beukers bergsma barends baars bakhuis westland verkerk teeuwen spaan rust ruyter schaap schaapherder kos lustig
    yılmaz kaya demir şahin çelik yıldız yıldırım öztürk aydın özdemir arslan doğan kılıç aslan çetin kara koç kurt
    özkan
    şimşek polat korkmaz erdoğan yavuz güneş aksoy aktaş bulut keskin ünal turan gül özer tekin karaca uçar bozkurt
    taş
    avcı acar ateş ekinci altun yalçın sarı demirel karakaya çakır ay uysal güler kaplan tunç ceylan erol
    benali amrani idrissi alaoui bouzid bouali bouazza azzouzi haddad haddouchi mansouri bennani belkacem boukhari
    ouali
    yacoubi khattabi haddioui hamdaoui tahiri zerouali chaoui fassi filali benaissa ziani lahlou saidi rahmani aziz
    bakkali kaddouri ouahabi ouaissa messaoudi moussaoui slimani touzani aboutaleb ayadi hajji mesbahi boulahrouz
    najjar
    khalil hassan ahmed ali hussein ibrahim mohamed mohammed mahmoud osman yusuf abdi abdullah omar warsame farah nur
    hamid hakimi rezaei ahmadi hosseini karimi nazari rahimi haidari noori khan kumar singh sharma patel
    ramdin ramlal ramcharan sewnath bhagwandas jagesar kalloe mahabier mohan soekhai biharie pinas dijksteel seedorf
    kluivert rijkaard wijdenbosch venetiaan emanuels zeefuik vreugd blijd kartosen soemodihardjo martodikromo
    nowak kowalski kowalska wiśniewski wójcik kowalczyk kamiński zieliński wozniak woźniak mazur krawczyk kaczmarek
    dudek zając pawlak król wróbel wieczorek stępień górski sikora baran duda szewczyk pietrzak
    шевченко бойко мельник коваль бондар ткач кравець мороз лисенко поліщук мельничук гончар козак марченко литвин
    shevchenko boyko melnyk koval bondar tkach moroz lysenko kravets honchar kozak
    smith jones taylor brown williams wilson johnson davies robinson wright thompson evans walker roberts hughes green
    clarke jackson harris lewis mensah owusu okafor okeke adeyemi boateng asante osei agyeman obi eze mukherjee
    nguyen tran chen wang wong lee santos silva garcía fernandez rodriguez lopez martinez pereira ferreira
    الحسن الأحمد الاحمد العلي المحمد الخطيب المصري الشامي الحلبي السيد النجار الحداد العمر الخالد الحسين الصالح الجاسم
    العبدالله الإدريسي العلوي البقالي السوسي الفاسي التازي المرابط بنعلي العمراني الزهراوي بناني
    """.split()
    for name in (word, plain(word))
)
"""In small letters, without what stands before them: “van der”."""

EVERYDAY = frozenset(
    """
    hoek veld dijk kamp akker linden brink wal post bos dam winter molen meer beek berg zand hout rust bakker
    slager visser
    boer kok koning prins kaptein schipper meester koster jager kroon kamer groot lange zwarte wit zwart groen
    bruin vos wolf
    haan schaap hof buurt horst park boot bloem roos wijk boom rijn blok lee ven stam pauw vink klaver meijer
    """.split()
)
"""Of those, what in small letters is hardly ever a name: “van de hoek”."""

_ENDINGS = re.compile(
    r"\w{2,}(?:stra|sma|inga|enga|ema|huis|huizen|mans|veld|oğlu|oglu|soy|türk|ski|ska|cki|cka|dzki|dzka|wicz|czyk|czak|enko|chuk"
    r"|shyn|skyi|ska|iuk|енко|єнко|ський|ська|цький|цька|чук|щук|юк|ович|евич|івна|ївна|ovych|ivna|enka|ago|pour|zadeh|zada)"
    r"|\w{3,}(?:ssen|nsen|rsen|dsen|ksen|son|ink|ers|bergen|burg|hoven|ову|enkę|ego)",
    re.IGNORECASE,
)


def is_surname(word: str) -> bool:
    small = word.casefold()
    return all(part in SURNAMES for part in small.split("-")) or _ENDINGS.fullmatch(small) is not None
