"""Dutch, as it is typed on a phone and as it is spoken as a second language."""

from domain.safety.signs import Sign, Words

COMMON = """
    de het een en van ik is dat die in te er op niet zijn met voor aan om hij zij ze wij we u je jullie mijn mn me was
    naar bij nog maar als wat wie waar kan hier daar dan al ook of uit door over heeft hebben heb wordt word worden
    gaat staat ligt zit loopt komt geen mij hun haar hem hoe want dus nu altijd elke iemand buurman buurvrouw buren
    net zo n m t kunt kunnen mag moet wil willen doet zegt hoor zie
"""

WORDS: Words = {
    Sign.CALM: """
        (na|van|sinds) (een|zijn|haar|mijn|de|het) (beroerte|hartaanval|hartinfarct|herseninfarct|herseninfarct),
        noodkreet, help (mijn|me|mij|ons|een ander) … (met|vinden|zoeken|invullen|vertalen), help (mij|me|ons) aan,
        het doet (mij|me|ons) … pijn, doet (mij|me) (verdriet|pijn) om, brand (verzekering|alarm
        test|weer|trap|blusser|melder ophangen|deur|gevaar|veiligheid|oefening|gang|put), thuis opgesloten, opgesloten
        (in|door) (zijn|haar|mijn|de|het|mezelf|zichzelf)
        (been|gebroken|ziekte|lift|corona|eenzaamheid|hoofd|lichaam), (hond|kat|poes|vogel|konijn|vis|cavia|kip) …
        dood*, bij brand, geval van brand, ingeval van brand,
        (prullenbak*|vuilnisbak*|paaltje|paal|hek|bord|afvalbak*|bloembak*|fiets|fietsen|container|bal) …
        (geschopt|getrapt|geslagen), (omver|kapot|om) (geschopt|getrapt|geslagen), geschopt tegen, met (de|) deuren,
        blauwe plek van, in vuur en vlam, vuur uit de sloffen, vuur aan de schenen, vuur na aan, vlam in de pan, heet
        vuur, vuurdoop, onder vuur, olie op het vuur, spelen met vuur, geen vuur, heb je een vuurtje, vuurtje stoken,
        kampvuur*, vreugdevuur*, vuurkorf*, vuurwerk*, vuurton*, vuurtoren*, kerstboomverbranding, paasvuur*,
        brandgevaar*, brandveilig*, brandonveilig*, brandweer*, brandblus*, brandtrap*, brandgang*, brandpunt*,
        brandschoon, brandhout*, brandnetel*, brandende vraag, brandend maagzuur, verbrand eten, brandverzekering,
        brandalarm test, brandoefening*, brandmelder (hangt|ophangen|aanvragen), brandplek*, brandstof*,
        (licht|lamp|lampje|lantaarn|lantaarnpaal|kaars|kaarsje|kaarsen|kachel|buitenlamp|verlichting) …
        (brandt|branden), brandt …
        (licht|lamp|lampje|lantaarn|lantaarnpaal|kaars|kaarsje|kachel|buitenlamp|verlichting), branden …
        (lampen|lantaarns|lichten|kaarsen|lichtjes), (lampen|lantaarns|lichten) branden, zon brandt, zonnebrand,
        afgebrand door, brandt er een kaars*, figuurlijk*, zeg maar figuurlijk, buurt … in brand, wijk … in brand, app
        … in brand, wereld … in brand, groepsapp … (brand|ontploft), mailbox ontploft, telefoon ontploft, schrok me
        (dood|rot|kapot), schrik me (dood|rot|kapot), schrokken ons (dood|rot|kapot), schrik van m*, me dood
        (schrikken|lachen|ergeren|vervelen|werken|schamen|zoeken|gelachen|geschrokken|geergerd), lach me
        (dood|kapot|rot), lach mij dood, lachte me dood, erger me (dood|kapot|rot), schaam me (dood|kapot|rot),
        verveel me (dood|kapot|rot), werk me (dood|kapot|rot), zoek me (dood|rot|suf), zo dood als een pier, doodstil,
        doodmoe, doodop, doodsaai, dood saai, doodlopende weg, doodziek van, doodzonde, doodnormaal, doodsbang voor de
        hond, doodgewoon, op sterven na dood, boom is dood, bomen zijn dood, dode
        (boom|bomen|plant|planten|hoek|vogel|rat|muis|kat|duif|tak|takken|letter), plant* … dood, planten gaan dood,
        gaat dood van de dorst, dood (spoor|gewicht|tij|hout), dood vogeltje, buurt is dood, hier is het dood, dooie
        boel, moord en brand, moordwijf, moordgriet, moordtent, moordend*, kan … wel vermoorden, vermoord me, zou …
        een moord doen, ik sterf van, sterf van de (honger|dorst|kou|hitte|nieuwsgierigheid|warmte), verga van de
        (honger|kou|dorst), stik van de (hitte|warmte|benauwdheid|lachen|honden|hondenpoep|muggen|auto|autos), stik de
        moord, barst van, het stikt, stikt … van, stikdruk, stikdonker, stikbenauwd, stikheet, bloedheet, bloedhekel,
        bloedserieus, bloedirritant, bloedmooi, bloedneus*, bloeddonor, bloedprikken, bloed geven, bloedbank, bloed
        prikken, bloed zweet en tranen, bloed … nagels, kwaad bloed, mijn hart bloedt, hart bloedt, neus bloedt,
        bloeden ervoor, financieel bloeden, bloedlink, jong bloed, in het bloed, eigen vlees en bloed, messcherp*, mes
        op de keel met prijzen, het mes snijdt, mes snijdt aan twee kanten, onder het mes, mes erin, messen slijpen,
        messen laten slijpen, mes geslepen, mes en vork, zakmes verloren, keukenmes verloren, broodmes,
        aardappelmesje, stanleymes te leen, op het scherpst, steekt de draak, steekt …
        (handje|energie|tijd|geld|moeite|over|neus|uit|middelvinger|kop|licht), steekt … in de (schulden|weg), steken
        over, steekt af, muggen steken, wespen steken, steekt een wesp, steek een handje, steken de handen, hij slaat
        nergens op, slaat nergens op, slaat (op hol|over|af|rechtsaf|linksaf|alarm|aan|door|toe|de plank mis|een
        brug), slaat … (plank mis|rechtsaf|linksaf|alarm|op hol), slaan … (alarm|op hol|af|rechtsaf|linksaf|handen
        ineen|spijkers), slaat de schrik, slaat … deur, slaan … (deuren|deur), deur … slaat, hart slaat, klok slaat,
        slaat de klok, slaat met de deur, slaat met deuren, slaan met (deur|deuren), slaat op (het raam|de trommel|de
        muur), slaan op (de|het) (muur|muren|trommel|trommels|pannen|raam|ramen|plafond), schopt (tegen een bal|een
        bal|balletje|herrie|lol|rotzooi|keet), schoppen …
        (bal|balletje|herrie|keet|blikjes|bloempotten|vuilnisbak*|prullenbak*|fietsen), schopt …
        (prullenbak*|vuilnisbak*|bloempot*|fiets*|auto), trapt … bal*, trappen … (bal|balletje|bier), vecht tegen,
        vechten tegen (de|het|kanker|ziekte|eenzaamheid|windmolens), vechten voor, vecht voor, vechtscheiding*,
        vechtsport*, vechthond*, gevecht met (de|het|gemeente|instanties), honden vechten, katten vechten, vechtende
        katten, vechtende honden, vecht al jaren, mee te vechten, vechten om (een|de)
        (parkeerplek*|parkeerplaats*|plek), schiet (op|mij niet|niet op|te kort|tekort|wortel), schiet me (te
        binnen|in het verkeerde), schieten (tekort|uit de grond|op), schiet (nu eens|eens) op, hoor … vuurwerk
        schieten, doelpunt schieten, foto* schieten, in de lach schiet, wie doet me wat, maak je niet druk, help
        helaas, hulpeloos, wanhopig op zoek, om hulp vragen, hulp vragen, roep om hulp van de wijk, uit het raam
        (kijk*|hang*|zie*), op het dak (zonnepanelen|groen|van de garage), dak op met, groen op (het|) dak,
        zonnepanelen op (het|) dak, in zak en as, uit je dak, uit zijn dak, uit hun dak, uit mijn dak, dak eraf,
        springt … (lamp|band|kat|eruit|bij), springen … (trampoline|touwtje), touwtje springen, springkussen*,
        bommetje*, bomvol, bom* vol, bomen*, bommelding oefening, bomma, bombardeer*, sfeerbom, tijdbom, tikkende
        tijdbom, bom is gebarsten, zaadbom*, badbom*, voelt als een bom, is voor mij bom, bom voor mij, als een bom,
        kapot (gaan|ga|gaat) van de stress, ga kapot aan de herrie, ga eraan kapot, kapotgaan van, gek van, word er
        gek van, wordt gek van, leven zat van de herrie, het leven zuur, leven is leuk, leven hier niet leuk, niet
        meer leven van, niet meer van leven, niet meer leven zonder (auto|hond|lift), geen leven zo, leven niet meer
        met elkaar, leven langs elkaar, geen leven meer in de (buurt|wijk|straat), vast in de file, zit vast aan, vast
        in het verleden, opgesloten voel*, voel … opgesloten, opgesloten gevoel, zit … thuis opgesloten, zitten …
        thuis opgesloten, gevangen in huis, kat zit vast, kat vast, hond opgesloten, fiets opgesloten, sleutel
        opgesloten, zit mijn kat, kat zit in de boom, in de boom, gasvrij*, gas los, gas terug, gas terug nemen, gas
        geven, geven gas, geeft gas, vol gas, gas op die lollie, gas op de plank, plankgas, gasflessen, lachgas*,
        gasrekening, gaskraan, gas en licht, gasfornuis, van het gas af, gas en elektra, gasmeter*, uitlaatgas*, gas
        erbij, gas bij, verkeerd adres, dat ligt gevoelig, ligt dwars, ligt aan, ligt mij na, op de grond gegooid,
        rommel op de grond, afval op de grond, troep op de grond, drempel … achter me aan, politie zit achter me aan,
        gemeente zit achter me aan, belastingdienst zit achter me aan, deurwaarder zit achter me aan, achter de feiten
        aan, achter de feiten, loopt achter, loopt … achter met, achtervolgt mij die gedachte, gedachte achtervolgt,
        volgt me op instagram, volg me, volgen me op, overdrijf, zelfmoordcommando, is zelfmoord voor de winkels, hou
        het niet meer uit van de herrie, hou … niet meer uit met (die|de|dit|dat), ongelukken gebeuren, wachten tot
        (er|het) (ongelukken|doden|gewonden), ik wil niet meer dat, niet meer (betalen|wonen|hier wonen|naar), niemand
        gewond, geen gewonden, niet gewond, gelukkig niemand, raakte niemand gewond, zonder gewonden, kinderen gillen
        van plezier, gillen van het lachen, gil van plezier, gillende keukenmeid*, gillende keukenmeiden, gillende
        banden, gillende sirene*, kraai, haan, pauw, krijsende (meeuw|meeuwen), meeuwen, krols*, alarm … auto,
        autoalarm*, alarm staat weer te loeien, spel is op de wagen, uit de hand lopen, er is niks aan de hand, niks
        aan de hand, niets aan de hand, loos alarm, vals alarm, het valt mee, alles onder controle, is weer rustig,
        weer uit, brand is uit, is geblust, al geblust, lieve help, help een ander, helpt elkaar, mijn hulp, help mij
        met, help mij herinneren, help mij aan, help me (met|even|aan|herinneren|invullen|formulier*), helpen met, wie
        helpt (mij|me), help me de winter door, hulp bij het invullen, hoe bel ik, bel ik 112, moet ik 112, wanneer
        112, 112 bellen voor een, 112 app, 112nl, beet van een teek, tekenbeet, teken, mieren, dood van een
        (hond|kat|vogel), hond is dood, kat is dood, egel, vogel*, duif, duiven, eend, eendje, eenden, eendjes, zwaan,
        hert, rat, ratten, muis, muizen, sinds (gisteren|gister|vannacht|gisteravond|vorige week|vorige maand|vorig
        jaar|afgelopen *), vanaf gisteren, al sinds, al vanaf
    """,
    Sign.PAST: """
        gister, gisteren, gisteravond, gisternacht, gistermiddag, gisterochtend, gistermorgen, eergisteren, laatst,
        onlangs, vannacht, vanmorgen, vanochtend, afgelopen
        (nacht|week|weekend|maand|dagen|tijd|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag), vorige
        (week|nacht|avond|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag), vorig weekend,
        (dag|dagen|week|weken|avond) geleden, pas geleden, laatste tijd, afgelopen, eerder deze week, eerder vandaag,
        vorige keer, (zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag)avond, op
        (zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag), al weg, waren al weg, is al opgelost, al
        opgepakt, weer vrij
    """,
    Sign.LONG_AGO: """
        vorig jaar, vorige (maand|maanden|winter|zomer|jaarwisseling|keer|eeuw), jaar geleden, jaren geleden, maand
        geleden, maanden geleden, jaar daarvoor, jaar ervoor, vroeger, destijds, toentertijd, in 19*, in 201*, in
        202*, verleden (week|maand|jaar), ooit, lang geleden, in mijn jeugd, in de oorlog, uit oorlog, uit de oorlog,
        sinds de oorlog, laatste oud en nieuw, met oud en nieuw vorig, afgelopen (jaar|zomer|winter|jaarwisseling|oud
        en nieuw), de vorige keer, sinds die (overval|brand|inbraak|steekpartij|schietpartij), sinds de
        (overval|brand|inbraak|steekpartij|schietpartij), na de (overval|brand|inbraak|steekpartij|schietpartij), na
        die (overval|brand|inbraak|steekpartij|schietpartij)
    """,
    Sign.WAS: """
        was, waren, had, hadden, werd, werden, zag, zagen, hoorde, hoorden, stond, stonden, lag, lagen, kwam, kwamen,
        ging, gingen, liep, liepen, sloeg, sloegen, schopte, schopten, stak, staken, riep, riepen, dreigde, dreigden,
        geweest, gebeurd, toen, gaf, deed, zei, gebruikte, brandde, viel, gehoord, gehad, hebben ze gedaan
    """,
    Sign.HABIT: """
        al * (weken|maanden|jaren), al (weken|maanden|jaren) lang, (elke|iedere|elk|ieder)
        (dag|avond|nacht|week|keer|jaar|weekend|middag|ochtend|maand|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|winter|zomer|oud
        en nieuw), alle dag, alle dagen, alle avond, altijd, vaak, steeds, steeds vaker, regelmatig, soms, geregeld,
        dagelijks, wekelijks, jaarlijks, keer per, vaker, telkens, om de haverklap, dag in dag uit, al jaren, al
        maanden, weleens, wel eens, meestal, al weken, keer op keer, doorlopend, constant, de hele tijd, in het
        weekend, in de weekenden, s avonds, s nachts, avonds
    """,
    Sign.UNREAL: """
        als, wanneer, indien, stel, stel dat, straks, voordat, voor dat, bang dat, bang voor, angst voor, bijna,
        haast, net niet, zou, zouden, zal wel, gaat nog eens, nog een keer, wacht tot, wachten tot, wachten op, kan
        er, kans, kans op, risico, gevaar voor, gevaar van, mag, mogen, misschien, dadelijk, voorkomen, vrees, vrezen,
        zorgen over, zorgen om, zodat er geen, nooit meer, bij brand, in geval van, ter voorkoming van, wat te doen,
        wat moet ik doen bij, wat doe je bij, hoe moet, hoe kan, hoe werkt, is het waar dat, klopt het dat, verbod,
        verboden, wat als, weet iemand, stel je voor, laatste tijd, het gevoel dat, gevoel of, zonder dat, om te
        voorkomen, alsof, of er
    """,
    Sign.PLAY: """
        *cursus, *training, *oefening, *oefeningen, getest, testen, wordt getest, film, films, serie, series, op tv,
        op de tv, op televisie, op het nieuws, in het nieuws, in de krant, krant gelezen, las in, gelezen, gelezen
        dat, game, games, gamen, playstation, computerspel, oefening, oefenen, oefent, training, simulatie, toneel,
        toneelstuk, theater, musical, boek, liedje, droom, droomde, gedroomd, nachtmerrie, nep, nepwapen, nepmes,
        nepbloed, speelgoed*, waterpistool*, klappertjespistool, rubber mes, grapje, geintje, gein, grap, halloween*,
        sinterklaas, toneelvereniging, cursus, ehbo, bhv, aed, voorlichting, presentatie, museum, lasergame,
        paintball, airsoft, verkleed*, carnaval, video, filmpje, youtube, tiktok, stuntman, podcast, documentaire,
        bijeenkomst over, informatie over, info over, vraag over, folder over, workshop, demonstratie, haha, hahaha,
        lol
    """,
    Sign.MERRY: """
        roken, rookt, sigaret*, wiet, blowen, jointje, joint, houtkachel*, houtrook, naar school, spelen, speelden,
        spelletje, speelt, lessen, bbq, barbecue, barbecuen, feest, feestje, buurtfeest, gezellig, oliebollen,
        marshmallows, stoken, vergunning, openhaard, open haard, haardvuur, vuurschaal, kachel, houtkachel, knus,
        schommel*, speeltuin, zwembad, trampoline
    """,
    Sign.NONE: """
        geen, niemand, niet, nooit, niks, niets, zonder
    """,
    Sign.NOW: """
        onderweg is, onderweg om, (heeft|hebben|is|ben|heb) (mij|me|haar|hem|ons|mijn * |) net, komt zo terug, komt zo
        hierheen, onderweg hierheen, is onderweg, nu, nu net, op dit moment, momenteel, zojuist, zonet, daarnet,
        daarstraks net, net nu, net hier, is net, zijn net, ben net, wordt net, zo net, help, kom snel, kom nu, komt
        snel, onmiddellijk, met spoed, nog steeds bezig, is bezig, zijn bezig, zie ik net, hoor net, ik zie nu, zit in
        de kast, voor mijn ogen, terwijl ik typ, terwijl ik dit typ
    """,
    Sign.PERSON: """
        iemand, man, mannetje, mens, mevrouw, meneer, vrouw, vrouwtje, meisje, meid, meissie, jongen, jonge, jongetje,
        kerel, gast, gozer, vent, buurman, buurvrouw, buurjongen, buurmeisje, buur, bovenbuur*, onderbuur*, overbuur*,
        dame, heer, opa, oma, kind, kindje, kleuter, peuter, baby, dreumes, zoon, zoontje, dochter, dochtertje,
        moeder, vader, mama, papa, ma, pa, broer, broertje, zus, zusje, vriend, vriendin, ex, partner, echtgenoot,
        echtgenote, persoon, oudere, bejaarde, chauffeur, fietser, fietsster, voetganger, wandelaar, bezorger,
        dakloze, zwerver, junk, student, tiener, puber, leerling, tante, oom, neef, nicht, kleinkind, kleinzoon,
        kleindochter, oud vrouwtje, oude baas, omaatje, opaatje, collega, postbode, agent, scooterrijder, jarige,
        dronken
    """,
    Sign.PRONOUN: """
        hij, zij, ze, ie, haar, hem, ik, m
    """,
    Sign.CHILD: """
        kind, kindje, kinderen, kindjes, kleuter, kleuters, peuter, peuters, baby, babys, baby tje, babytje, dreumes,
        ukkie, kleintje, meisje, jongetje, zoontje, dochtertje, zoon, dochter, broertje, zusje, (jongen|meisje|kind)
        van *, jarige, kids, kleinkind, kleinzoon, kleindochter, kleine
    """,
    Sign.ELDER: """
        opa, oma, bejaard*, oude (man|vrouw|dame|heer|mevrouw|meneer|buurman|buurvrouw|mens), oudere, oud, dement*,
        dementer*, alzheimer, ver in de (70|80|90), in de (70|80|90), is
        (70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99), van
        (70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99), hoogbejaard,
        alleenstaand*, alleenwonend*, woont alleen, suikerziekte, diabetes, ziek, hartpatient, rollator, slecht ter
        been
    """,
    Sign.LIFELESS: """
        (slaap|slaapt|is|maak|maken) … niet wakker, beweeg niet, reageer niet, adem niet, blauwe lipjes, blauw
        gezicht, ademnood, ademhalingsproblemen, ging out, is out, ligt out, knock out, knockout, gaat out, van zijn
        stokje, van haar stokje, ademt niet, ademt bijna niet, ademt nauwelijks, ademt raar, ademt heel raar, ademt …
        niet meer, niet ademt, geen adem, geen ademhaling, ademhaling gestopt, ademhaling stopt, ademen niet, niet …
        ademen, haalt geen adem, krijgt geen (adem|lucht), krijg geen (adem|lucht), geen lucht krijg*, kan niet
        ademen, kan geen adem*, kan niet meer ademen, snakt naar adem, hapt naar adem, stopt met ademen, stopte met
        ademen, gestopt met ademen, bewusteloos, bewustloos, buiten bewustzijn, buiten westen, niet bij bewustzijn,
        niet bij kennis, buiten kennis, bewustzijn verloren, raakte bewusteloos, verliest bewustzijn, flauwgevallen,
        flauw gevallen, valt (flauw|weg), weggevallen en, valt steeds weg, in elkaar gezakt, in elkaar gestort,
        ingestort op, zakt in elkaar, zakte in elkaar, zakt weg, zakte weg, zakt door zijn benen, geen hartslag, geen
        polsslag, hart staat stil, hart is gestopt, scheve mond, mond hangt scheef, mondhoek hangt, pijn op de borst,
        druk op de borst, pijn in zijn borst, pijn in de borst, pijn op mijn borst, pijn op zijn borst, pijn op haar
        borst, reageert (niet|nergens|nauwelijks|niet meer), reageert … (niet|nergens op|nauwelijks), geen reactie
        meer, niet aanspreekbaar, niet meer aanspreekbaar, onaanspreekbaar, niet aan te spreken, beweegt (niet|niet
        meer|nauwelijks), beweegt … niet, bewegen niet meer, niet … beweegt, niet wakker te krijgen, krijg … niet
        wakker, krijgen … niet wakker, niet wakker (worden|wordt), wordt niet wakker, word niet wakker, wordt … niet
        (meer |)wakker, doet niks meer, geen teken van leven, roerloos, levenloos, slap in *, is helemaal slap, ligt
        slap, blauwe lippen, lippen zijn blauw, lippen blauw, blauw aangelopen, loopt blauw aan, wordt blauw, ziet
        blauw, helemaal blauw, wordt grauw, grauw gezicht, ziet lijkbleek, lijkbleek, reanimeren, reanimatie bezig,
        reanimatie gestart, gereanimeerd, reanimeer*, stikt, is aan het stikken, stikt bijna, aan het stikken,
        verslikt en, verslikt zich, verstikt, stikken in, schuim op (de|zijn|haar) mond, schuim uit (de|zijn|haar)
        mond, schuimbekt, ligt te schudden, schokt helemaal, trilt en schokt, keel zwelt, keel dik, ogen draaien weg,
        ogen weggedraaid, ijlt, hoge koorts en, te veel pillen, teveel pillen, spuit naast *, spuit in zijn arm, naald
        in (zijn|haar|de) arm, spuit nog in, is dood, ligt dood, dood gevonden, denk dat * dood is, lijkt dood, hij is
        dood, ze is dood, lijk gevonden, ligt een lijk, lijk ligt, dode man, dode vrouw, dood lichaam, levenloos
        lichaam
    """,
    Sign.ILL: """
        wartaal, linkerkant, rechterkant, halfzijdig, verlamd, krijgt het benauwd, heel benauwd, erg benauwd, zo
        benauwd, hartaanval, hartinfarct, hartstilstand, herseninfarct, hersenbloeding, beroerte, attaque, epilepsie
        aanval, epileptische aanval, epileptisch insult, insult, stuip*, stuiptrek*, koortsstuip*, allergische
        reactie, anafyla*, overdosis, overdose, suikeraanval, vliezen gebroken, vliezen zijn gebroken, aan het
        bevallen, is bevallen van, weeen, baby komt, miskraam, ingezakt
    """,
    Sign.BLEEDING: """
        bloedt, bloeden, bloed ik, ik bloed, bloedend, bloedende, bloeding, bloed overal, overal bloed, veel bloed,
        plas bloed, bloedplas, onder het bloed, vol bloed, vol met bloed, bloed op de (stoep|grond|straat|trap|vloer),
        bloed uit, bloed spuit, verliest (veel |)bloed, hoofd open, hoofdwond, kop open, gat in
        (zijn|haar|het|mn|mijn|de|t) hoofd, slagader, snijwond, steekwond*, schotwond*, bloed komt, bloed stopt niet
    """,
    Sign.HURT: """
        in (zijn|haar|mijn|mn|zn|z n) (hand|handen|gezicht|oog) … (ontplof*|afgegaan|gekregen|ontploft), gewond,
        zwaargewond, zwaar gewond, ernstig gewond, ernstig letsel, nek gebroken, bot uit, been ligt raar, bot steekt,
        hand eraf, vinger eraf, vingers eraf, vinger af, vingers kwijt, hand kwijt, oog kapot, oog geraakt, in zijn
        oog, in haar oog, brandwond*, verbrand*, kokend water over, bekneld, zit klem, klem onder, zit beklemd, ligt
        onder een, van de (trap|ladder|steiger|dak) gevallen, van het (dak|balkon) gevallen, uit het raam gevallen,
        uit raam gevallen, van de fiets gevallen, is gevallen en, gewonde, gewonden, onder de (tram|trein|bus),
        geelektrocuteerd, onder stroom
    """,
    Sign.LYING: """
        ligt … (op de grond|op grond|op straat|op de straat|op de stoep|op stoep|op het fietspad|op fietspad|op de
        weg|op de trap|op de vloer|op vloer|in het portiek|in de portiek|in het trappenhuis|in de lift|in de bosjes|in
        de struiken|in de berm|langs de weg|in de tuin|in de gang|in het gras|in de sloot|onderaan de trap|beneden aan
        de trap|in de kou|in de regen|in de sneeuw), (op de grond|op straat|op de stoep|op het fietspad|op de weg|op
        de trap|in het portiek|in de lift|in de bosjes|in de berm|in het gras) (ligt|gevallen|en beweegt), lig … (op
        de grond|op de vloer|onderaan de trap|op de trap|in de badkamer|in de douche), ligt er een
        (man|vrouw|kind|jongen|meisje|mevrouw|meneer|persoon|mens|oude), ligt iemand, er ligt iemand, iemand ligt,
        ligt daar maar, zit onderuitgezakt, ligt al * (uur|minuten|kwartier), ligt voorover, ligt met zijn gezicht,
        ligt op haar rug, ligt op zijn rug
    """,
    Sign.CANNOT_RISE: """
        (hij|zij|ze|man|vrouw|kind|meneer|mevrouw|oma|opa|buurman|buurvrouw) is op (de |)grond, (hij|zij|ze|ie) ligt …
        (op de grond|op straat|op de stoep|op de vloer|op de weg|onderaan de trap|beneden aan de trap|in de
        badkamer|in de douche), ligt (hij|zij|ze|ie) … (op de grond|op straat|op de stoep|op de vloer|onderaan de
        trap), lig … (op de grond|op de vloer|onderaan de trap|in de badkamer|in de douche),
        (kan|kunt|kon|komt|krijgt|krijg) … niet (meer |)(opstaan|overeind|omhoog|rechtop|op de been|op zijn benen|op
        haar benen|van de grond), kan niet meer (lopen en|bewegen), kan (zich |zijn |haar |mijn |) (benen|arm|been)
        niet bewegen, niet overeind (krijg*|komen|komt), niet (meer |)opstaan, krijg (hem|haar|m) niet
        (overeind|omhoog|van de grond), niet opstaan kan, kan niet overeind, gevallen … (kan niet|komt niet), gevallen
        … niet (overeind|opstaan|omhoog|meer)
    """,
    Sign.HIT: """
        aangereden, overreden, omvergereden, ondersteboven gereden, doodgereden, aanrijding, geschept door, geschept,
        onder een (auto|bus|scooter|vrachtwagen), onder de (auto|bus|vrachtwagen), auto tegen, tegen een boom,
        botsing, frontaal, ongeluk gebeurd, ongeluk hier, zwaar ongeluk, ernstig ongeluk, ernstig ongeval, een
        ongeluk, ongeval, over de kop, gecrasht, van zijn scooter gevallen, van scooter gevallen
    """,
    Sign.DROWNING: """
        verdrink*, aan het verdrinken, (ligt|ligt nog|gevallen|valt|viel|drijft|gesprongen|gegleden|beland) … in (het
        water|de sloot|de vijver|de gracht|de haven|het kanaal|het gooimeer|de vaart|het meer|het
        ijs|water|sloot|vijver|haven), in (het water|de sloot|de vijver|de gracht|de haven|het kanaal|het gooimeer|de
        vaart|water|vijver) (ligt|gevallen|gereden|gesprongen|geraakt|beland), te water (geraakt|gevallen|gereden),
        auto te water, door het ijs, door ijs, onder het ijs, kopje onder, komt niet (meer |)boven, drijft iemand,
        drijft een (mens|man|vrouw|lichaam|kind), onder water
    """,
    Sign.POISONED: """
        vergiftig*, koolmonoxide*, co melder*, co vergiftiging, gootsteenontstopper, bleek gedronken, chloor
        gedronken, heeft (pillen|medicijnen|schoonmaakmiddel|bleek|chloor|ontstopper|batterij|knoopcel)
        (gegeten|gedronken|ingeslikt|binnen|gepakt|geslikt), (pillen|batterij|knoopcel|medicijnen|bleek|chloor) …
        (ingeslikt|opgegeten|doorgeslikt|ingenomen|gedronken), gedrogeerd, iets in (haar|mijn|zijn|mn) drankje
    """,
    Sign.DEATH_WISH: """
        (heeft|hebben) (zich|zichzelf) … opgehangen, zich opgehangen, zich verhangen, ik er … niet meer ben, stoppen
        met leven, stop met leven, afscheidsbrie*, de brief (al |)geschreven, voor (de|een) trein …
        (gaat|ga|gaan|springt|springen|spring|wil|stapt|stappen|lopen|loopt|gooi*), geen (andere |)uitweg, dood
        (zijn|wil zijn|te zijn), wil er niet (meer |)zijn, kan het leven niet (meer |)aan, (doe|doet|doen)
        (mezelf|zichzelf|mijzelf) (wat|iets), weg van deze wereld, snij (mezelf|mijzelf|mij zelf), dag allemaal ik,
        mezelf kapot, (pillen|slaappillen|strip|strips|pijnstillers|paracetamol) …
        (geslikt|ingenomen|genomen|achterover|achterovergeslagen|op), maak er … (een |)eind* aan, maakt er … (een
        |)eind* aan, maken er … (een |)eind* aan, eind* aan (zijn|haar|mijn|mn|zn|hun) leven, hoeft … niet meer voor
        mij, (leven|het) hoeft … niet meer, heb afscheid genomen, niet meer wakker wil*, (wil|wilt|wou|wilde) (niet
        meer|niet langer) (leven|verder leven|wakker worden|bestaan|hier zijn|er zijn|verder|doorgaan|door), niet
        (meer|langer) (wil|willen|wilt) (leven|wakker worden|bestaan), wil (niet meer|niet langer) … leven ., wil niet
        leven, wil … niet meer leven, niet meer leven ., wil (dood|doodgaan|sterven|dood gaan|gewoon dood|echt
        dood|gewoon weg|er niet meer zijn|er niet zijn|weg uit dit leven|verdwijnen voor altijd), dood wil, dood wilt,
        dood willen, wilt (dood|doodgaan|sterven|dood gaan), wil ik dood, wil hij dood, wil ze dood, wil liever dood,
        liever dood, was ik maar dood, was ik maar niet geboren, nooit geboren was, beter dood, dood beter, dood ben,
        beter af zonder mij, beter zonder mij, niemand (zou|zal|gaat) me missen, niemand mist mij, niemand mist me,
        niemand die me mist, iedereen beter af, wereld beter zonder mij, tot last en wil, geen zin meer in (het
        |)leven, geen zin meer om te leven, geen reden (meer |)om te leven, waarom (zou ik |)nog leven, leven (heeft
        |)geen zin, leven heeft voor mij, leven is niks meer waard, leven is klaar, leven niet waard, leven moe,
        levensmoe, levenseinde, klaar met (het |)leven, klaar met mijn leven, zat van (het |)leven, leven zat, leven
        beu, zelfmoord*, zelfdoding, suicide, suicidaal, suicidale, suïcid*, euthanasie op mezelf, van kant (te
        |)maken, van kant, van het leven beroven, het leven benemen, zichzelf iets aan, mezelf iets aan, mezelf wat
        aan, zichzelf wat aan, zich iets aandoe*, (mezelf|zichzelf|haarzelf|hemzelf|me eigen|zn eigen|mn eigen)
        (ophangen|verhangen|doden|dood|doodmaken|doodsteken|snijden|pijn doen|verdrinken|iets aandoen|wat
        aandoen|neersteken|overhoop|afmaken|vermoorden), verhang*, ophangen … zichzelf, maak er een eind* aan, maak
        een eind* aan, een eind* aan (te |)(maken|maak), einde aan mijn leven, eind aan mijn leven, eind aan zijn
        leven, eind aan haar leven, eind maken, eind aan maken, stap eruit, stap er uit, ik stap uit het leven, uit
        het leven stappen, eruit stappen, er uit stappen, er niet meer (wil|zou willen|willen) zijn, er niet meer ben,
        ik ga springen, wil springen, wil van het dak, spring van, spring voor de trein, voor de trein
        (spring*|ga|gaan|wil*), ga voor de trein, voor een trein, onder de trein, snij mezelf, snijdt zichzelf, snijdt
        zich, polsen doorgesneden, polsen door, pols doorgesneden, polsen snijden, heb pillen
        (geslikt|ingenomen|genomen|op), pillen (geslikt|ingenomen|genomen), alle pillen, doosje pillen, strip pillen
        (geslikt|ingenomen|genomen|op), pillen voor me, hele strip, afscheidsbrief, afscheid genomen van iedereen, dit
        is mijn afscheid, vaarwel allemaal, vaarwel wereld, mijn laatste bericht, dit is mijn laatste, laatste keer
        dat ik schrijf, vannacht is het voorbij, morgen ben ik er niet meer, dan ben ik er niet meer, zorg voor mijn
        kat als ik er niet meer ben, ik wil niet meer ., hoeft van mij niet meer, het hoeft voor mij niet meer, ik wil
        niet meer en, ik hoef niet meer, leef liever niet, leven liever niet, niet levend meer
    """,
    Sign.WEARY: """
        beter zo ., is beter zo, durf niet terug, niemand die om me geeft, laat me maar, ik wil niet meer ., kan niet
        meer ., kan echt niet meer ., trek het niet meer, trek t niet meer, zie het niet (meer |)zitten, zie t niet
        meer zitten, hou het niet meer vol, hou t niet meer vol, geen uitweg, zie geen uitweg, zie geen licht, alles
        is zinloos, geen hoop meer, hopeloos, wanhopig, radeloos, ten einde raad, op en klaar, genoeg geweest
    """,
    Sign.MEANS: """
        op het viaduct, op de brug, bij het spoor, op een viaduct, op een brug, voor de trein, pillen, medicijnen,
        slaappillen, touw, strop, scheermes, scheermesje, op het spoor, reling, afscheid, vaarwel, sorry allemaal,
        polsen, wodka en pillen, insuline
    """,
    Sign.LEDGE: """
        (staat|loopt|zit|ligt|rent|sta|zit) … op de (rondweg|snelweg|autoweg|rijbaan),
        (hangt|hang|klimt|zit|staat|leunt|gaat|stapt|klom) … over de
        (reling|railing|balustrade|rand|leuning|brugleuning), buiten de balustrade, over de
        (reling|railing|balustrade|leuning|rand|brugleuning) (heen|hangt|geklommen|geklom*|klimt|aan het
        klimmen|zit|staat|gaat|stapt), been (er al |al |) overheen, been over de, benen over de, op de
        (rand|balustrade|reling|railing|brugleuning|vensterbank) van, op de rand, op de reling, buiten de reling, aan
        de buitenkant van, aan de verkeerde kant van, (staat|zit|loopt|klimt|hangt) … (op het dak|op dak|op de
        dakrand|op de rails|op het spoor|op spoor|uit het raam|uit raam|aan het balkon), dakrand, op het spoor
        (staat|loopt|zit|ligt), (staat|sta) … (op het punt|klaar) om te springen, (wil|gaat|ga|dreigt|dreigen) … (eraf
        |er af |naar beneden |uit het raam |van het balkon |van de flat |van het dak |) te springen, (wil|gaat|ga) …
        (eraf |er af |naar beneden |uit het raam |van het balkon |van de flat |van het dak )springen, gaat springen,
        gesprongen van, springt … (balkon|dak|brug|raam|flat|naar beneden), van het (balkon|dak) gesprongen, uit het
        raam gesprongen, van de (flat|brug) gesprongen, sta op de brug, staat op de brug, sta op het dak, sta bij het
        spoor, zit bij het spoor, sta op het spoor
    """,
    Sign.ABLAZE: """
        fikt, smeult, (staat|staan|stond|vliegt|vliegen|sta|gevlogen|vloog|zet|zetten|steken|steekt) … in (brand|de
        fik|de brand|vlam|vlammen|fik|lichterlaaie), in (de fik|lichterlaaie|de hens) (staat|staan), in brand
        (staat|staan|gevlogen|vliegt), in lichterlaaie, in de hens, het brandt, t brandt, brandt het, brandt hier,
        brandt er, er brandt, brandt nu, brandt nog, brandt iets, iets brandt, brandt als, brandt hard, brandt flink,
        (huis|woning|flat|keuken|schuur|schuurtje|auto|bus|box|berging|garage|dak|container|scooter|fiets|balkon|kelder|school|meterkast|oven|pan|gordijn|gordijnen|bank|bed|accu|prullenbak|bosjes|gras|boom|hij|zij|kleren|haar)
        (is |) (brandt|aan het branden|branden), brandt (de|het|een|mijn|zijn)
        (huis|woning|flat|keuken|schuur|auto|bus|box|berging|garage|dak|container|scooter|fiets|balkon|kelder|school|meterkast|oven|pan),
        vlammen, vuurzee, (steekt|steken|aan het) … in brand*, is brand ., is brand
        (bij|in|op|achter|naast|hier|nu|uitgebroken), er is brand, er is nu brand, er is vuur, brand uitgebroken,
        uitslaande brand, grote brand, flinke brand, felle brand, woningbrand, keukenbrand, schuurbrand, autobrand,
        containerbrand, huis brand, huis brand nu, auto brand nu, is in brand, is in de fik, helpt brand, brand brand
    """,
    Sign.FIRE: """
        brand, brandje, fik, fikkie, vuur, brandlucht, schroeilucht, brandgeur, rookmelder*, brandalarm*,
        brandmelder*, rookmelders, ontploffing*, ontploft, explosie*, kortsluiting, vonken, aangestoken, fikkie stoken
    """,
    Sign.SMOKE: """
        rook (uit|komt|onder|in het|in de|trekt|slaat|overal), rook … (uit|onder) (het|de|een|zijn|haar|mijn), rookt
        uit, rookpluim*, rookwolk*, rookontwikkeling, vol rook, vol met rook, dikke rook, zwarte rook, veel rook, rook
        en, zie rook, ruik rook, rooklucht, rook binnen, komt … rook, rook vandaan, brandlucht, ruik brand, ruikt naar
        brand, ruikt verbrand, schroeilucht
    """,
    Sign.GAS: """
        gas ., gaslucht, gasgeur, gaslek, gaslekkage, gas lek, lekt gas, gas lekt, gas lekken, ruik gas, ruik … gas,
        ruiken … gas, ruikt … (naar |)gas, gas (ruik|ruiken|ruikt), rook … naar gas, gas geroken, stank van gas,
        stinkt naar gas, lucht van gas, geur van gas, naar gas, gasfles … (lekt|sist), gasleiding
        (kapot|geraakt|lek|open), sist gas, gaskraan (open|staat open), gas staat open, gas open, koolmonoxide*, co
        melder (gaat|piept|loeit), co alarm
    """,
    Sign.EXPLOSIVE: """
        explosief, explosieven, handgranaat, granaat, bom, bommelding, dynamiet, mortier*, vuurwerkbom*, cobra …
        (deur|brievenbus|portiek|voordeur), cobra aan, (pakketje|pakket|tas|ding) met draad*, draadjes aan, verdacht
        pakket*, verdacht pakje, lont, tikkend*, benzine (door|naar|in|over|voor) *, molotov*, jerrycan*, benzine
        gegooid, giet benzine, gooit benzine
    """,
    Sign.BEATS: """
        doet pijn, pijn doen, doen pijn, mept, meppen, ramt, rammen, timmert, beukt, beuken, rost, sla, schop, slaat,
        slaan, slaat hij, mishandelt, mishandelen, schopt, schoppen, trapt, stompt, stompen, steekt, wurgt, knijpt …
        keel, keel dicht, keel dichtknijpt, kneep, bij (de|haar|zijn|mijn) keel, grijpt … keel, grijpen, trekt …
        (haren|haar haar|aan haar), sleurt, sleuren, slepen, sleept, duwt … (trap|muur|grond|auto), valt … aan, vallen
        … aan, aangevallen, bewerkt, slaat … in elkaar, slaan … in elkaar, tikt klappen, geeft klappen, klappen geven,
        gooit … (tegen de muur|van de trap|op de grond), slaat … op zijn kop, drukt een kussen, bespuugt en slaat,
        bijt, houdt … vast, gijzelt, gijzelt mij, ontvoert, ontvoeren, trekken … (auto|busje|steegje|bosjes), trekt …
        (auto|busje|steegje|bosjes) in, meegesleurd, meegenomen in een, verkracht*, aanrandt, randt, betast, martelt,
        verdrinkt hem
    """,
    Sign.VICTIM: """
        mij, me, ons, hem, haar, elkaar, mekaar, iemand, vrouw, kind, kinderen, meisje, jongen, jongetje, moeder,
        vader, dochter, zoon, zoontje, dochtertje, mama, papa, broertje, zusje, vriendin, baby, peuter, kleuter, oma,
        opa, mensen, buurvrouw, ex, mijn man, mijn broer, mijn zus, mn vrouw, bejaarde, oude, voorbijganger*, agent*,
        hond
    """,
    Sign.ATTACKED: """
        doet (me|mij|haar|hem|ons) (wat|iets|pijn), (wordt|worden|word) … (geslagen|geschopt|getrapt|in elkaar
        geslagen|in elkaar getrapt|in elkaar
        geschopt|mishandeld|gestoken|neergestoken|gewurgd|overvallen|beroofd|aangevallen|getrokken|meegetrokken|meegesleept|gesleurd|meegenomen|toegetakeld|afgetuigd|bekogeld|gestalkt|verkracht|aangerand|meegesleurd|ontvoerd|gegijzeld|vastgehouden|bedreigd
        met|beschoten|neergeslagen|klemgezet|ingesloten), verkracht nu, aan het verkrachten, randt … aan, zit aan mij,
        trekt (haar|mijn|mn) kleren, word nu bedreigd, aan het (slaan|schoppen|vechten|mishandelen|wurgen|steken)
    """,
    Sign.BEATEN: """
        in elkaar geslagen, in elkaar getrapt, in elkaar geschopt, geslagen, geschopt, mishandeld*, mishandeling*,
        neergestoken, gestoken, steekpartij, neergeslagen, afgetuigd, toegetakeld, overvallen, overval*, beroofd,
        berooft, beroven, beroving, straatroof, aangerand, aanranding, verkracht, verkrachting, gewurgd, ontvoerd,
        gegijzeld, gijzeling, neergeschoten, doodgeschoten, vermoord, aangevallen, klap gekregen, klappen gekregen,
        klappen gehad, gemept, bedreigd, bij de keel gegrepen, bij de keel gepakt, uitgescholden en geslagen, klem
        gezet, getackeld
    """,
    Sign.FIGHT: """
        gevecht, gevechten, om zich heen, (schieten|schiet|gooien|gooit|mikken|mikt|bekogelen|bekogelt) …
        (naar|op|tegen) …
        (mensen|ambulance|politie|agenten|brandweer|hulpverleners|voorbijgangers|fietsers|bus|kinderen|omstanders),
        vechtpartij*, knokpartij*, vechten, vechtende, vecht, vechten ze, er wordt gevochten, wordt er gevochten,
        gevochten, knokken, knokt, op de vuist, massale ruzie, slaan elkaar, slaan mekaar, slaan op elkaar in, gaan
        met elkaar op de vuist, elkaar de hersens, elkaar aan het slaan, elkaar aan het, steekpartij*, schietpartij*,
        matten, aan het matten, rellen, vliegen elkaar in de haren, bekogel*, stenen (naar|op|tegen)
        (lijn|bus|mensen|auto|politie|agent*|kinderen|hulpverleners|ambulance|ramen), gooien … (naar|op|tegen)
        (bus|mensen|agent*|politie|kinderen|ambulance|hulpverleners|brandweer|voorbijgangers|fietsers|chauffeur),
        viaduct … gooi*, gooi* … viaduct
    """,
    Sign.SHOTS: """
        schoten, schoten gehoord, er is geschoten, is geschoten, wordt geschoten, wordt er geschoten, er wordt
        geschoten, geschoten op, aan het schieten, schiet op (mensen|ons|mij|iemand|de|het huis), schieten op
        (mensen|ons|mij|iemand|elkaar|het huis|de deur), schietpartij, schutter, pistoolschot*, geweerschot*, knallen
        van een pistool, kogel, kogels, kogelgat*, kogelhuls*, neergeschoten
    """,
    Sign.WEAPON: """
        mes, messen, vlindermes, keukenmes, hakmes, vleesmes, slagersmes, stiletto, dolk, machete, machetes, zwaard,
        samurai*, kapmes, pistool, pistolen, geweer, vuurwapen, vuurwapens, wapen, wapens, gun, blaffer, revolver,
        uzi, kalasjnikov, bijl, honkbalknuppel, knuppel, hamer, boksbeugel, ploertendoder, kettingzaag, koevoet,
        steekwapen*, schroevendraaier, breekijzer, ijzeren staaf, staaf, kruisboog, taser, gebroken fles, kapotte
        fles, zuur
    """,
    Sign.ARMED: """
        (loopt|staat|rent|komt|zwaait|zwaaien|dreigt|dreigen|rondloopt|rondrent|zit|bedreigt|rijdt|gooit|steekt|richt|wijst|achtervolgt|trekt|pakt|pakte|trok|houdt)
        … (met|een|zijn|haar|op) …
        (mes|messen|pistool|wapen|geweer|machete|bijl|hamer|knuppel|honkbalknuppel|zwaard|vuurwapen|kettingzaag|koevoet|hakmes|keukenmes|gun|steekwapen|kapmes|kruisboog),
        (heeft|hebben|heb) (nu |) (een |zijn |hun |)
        (mes|pistool|wapen|geweer|machete|bijl|zwaard|vuurwapen|keukenmes|hakmes|gun|vuurwapens)
        (in|bij|op|vast|getrokken|gepakt|en|.), (heeft|hebben) een (pistool|wapen|geweer|machete|vuurwapen|gun|mes),
        met een (mes|pistool|wapen|geweer|machete|bijl|zwaard|vuurwapen|keukenmes|hakmes|gun|kettingzaag), (een
        |)(mes|pistool|wapen|geweer|machete|bijl|zwaard|vuurwapen|gun) (in (zijn|haar|de|hun)
        hand*|vast|getrokken|gepakt|op (mij|haar|hem|me|mn|zijn keel|haar keel|mijn keel)), mes op (zijn|haar|mijn|de)
        keel, met mes, met pistool, gewapend, gewapende
    """,
    Sign.THREAT: """
        me afmaakt, mij afmaakt, haar afmaakt, ons afmaakt, me kapotmaakt, maakt (me|mij|haar|ons|hem)
        (af|kapot|dood), afmaakt, doodmaakt, doodslaat, doodsteekt, neersteekt, neerschiet, overhoop, bedreigt,
        bedreigen, bedreig*, dreigt, dreigen, dreigde, gedreigd, bedreiging*,
        (maakt|maak|maken|ga|gaat|gaan|steek|steekt|schiet|sla|slaat|wil|zal|komt|hak|snij|snijdt|zal|schop) …
        (dood|kapot|af|neer|lek) (te |)(maken|steken|schieten|slaan|doen), (maak|schiet|steek|sla|maakt|steekt|schiet)
        … (dood|kapot|af|neer|lek) ., vermoorden, vermoordt, doodmaken, doodslaan, doodsteken, doodschieten,
        neersteken, neerschieten, afmaken, kapotmaken, kapot maken, dood maken, maak je dood, maakt me dood, maakt mij
        dood, dood gaat, kop eraf, hoofd eraf, kop inslaan, kop eraf trekt, kop eraf trekken, keel doorsnijden, huis
        in brand steken, huis in de fik steken, weet je te vinden, weet waar je woont, weten waar ik woon, ons wel
        krijgt, me wel krijgt, krijgt ons wel, pak je nog wel, pakken me, kogel door, kogelbrief, doodsbedreig*, doods
        bedreig*, gechanteerd, chanteert, chantage, afpers*, afgeperst, geintimideerd
    """,
    Sign.AT_THE_DOOR: """
        achter de deur, om mij te, om me te, deur intrapt, deur intrap*, intrapt, voor (mijn|mn|me|onze|de|haar|zijn|m
        n) (deur|voordeur|huis|raam), aan de deur, aan mijn deur, bij mijn deur, op de stoep voor, bonst op, bonkt op,
        bonzen op, bonken op, schopt … (deur|ertegen), trapt … (deur|ertegen), trappen … deur, ramt op, ramt tegen,
        beukt op, beukt tegen, voordeur in, deur in te trappen, deur in trappen, deur intrappen, probeert binnen, wil
        naar binnen, wil binnenkomen, staat beneden, staat buiten, in mijn tuin, in onze tuin, in de tuin, achterdeur,
        in de gang, in de hal, op de galerij
    """,
    Sign.SCREAM: """
        kermen, kermt, kreunen, kreunt, jammeren, gejammer, gil, gilt, gillen, gegil, gillende, krijst, krijsen,
        gekrijs, schreeuwt om hulp, roept om hulp, roepen om hulp, schreeuwen om hulp, schreeuwt help, roept help,
        hulpgeroep, om hulp, help roepen, noodkreet, noodkreten, doodskreet, angstkreet, hoor … klappen, huilt hard,
        huilen hard, smeekt, smeken, laat me los, au au, niet slaan
    """,
    Sign.HEARD: """
        hoor, horen, gehoord, hoort, hoorde, hiernaast, naast mij, naast ons, boven mij, onder mij, bij de buren,
        buren, buurvrouw, bovenburen, onderburen, overburen, vrouw, kind, meisje, iemand, moeder, door de muur
    """,
    Sign.BREAKING_IN: """
        breek* … (deur|raam|slot|voordeur), (breekt|breken|trapt|trappen|ramt) … (deur|voordeur|achterdeur|raam),
        (probeert|proberen|probeer*) … (open te breken|in te breken|binnen te komen|te forceren|open te krijgen|open
        te maken|naar binnen te|binnen te dringen), breekt … in, breken … in, inbreken, aan het inbreken, wordt
        ingebroken, word ingebroken, wordt er ingebroken, ingebroken (wordt|word), inbraak bezig, inbraak gaande,
        inbraak nu, inbraak aan de gang, morrelt, morrelen, gemorrel, forceert, forceren, probeert (binnen|naar
        binnen|de deur|het slot|het raam|mijn deur|de achterdeur), proberen (binnen|naar binnen|de deur|het slot|het
        raam|mijn deur|de achterdeur), klimt … (raam|balkon|schutting|binnen), klimmen …
        (raam|balkon|binnen|schutting), slaat … ruit, slaan … (ruit|ruiten) in, aan het slot, slot aan het, met een
        breekijzer, met een koevoet, met zaklamp, met een zaklamp, met zaklampen, schijnt met, gluurt, door de
        brievenbus, voelt aan de deur, voelen aan deuren, voelt aan, zit aan mijn (deur|slot|auto)
    """,
    Sign.BROKEN_IN: """
        in te breken, inbraakpoging*, poging tot inbraak, geprobeerd … breken, ingebroken, inbraak, inbraken,
        opengebroken, open gebroken, geforceerd, ruit ingeslagen, ruit ingetikt, raam ingeslagen, slot geforceerd,
        slot kapotgemaakt, alles overhoop, huis overhoop, leeggehaald, insluip*
    """,
    Sign.INTRUDER: """
        (iemand|man|vreemde|vent|kerel|gast|persoon|vrouw|mannen) … in (mijn|onze|ons|mn|me)
        (huis|tuin|gang|woning|schuur|schuurtje|kelder|keuken|flat|box|slaapkamer|hal|appartement|kamer), inbraak
        (bezig|gaande|nu|aan de gang), onbekende man in, bivakmuts, hoor … (glas
        breken|gestommel|voetstappen|glasgerinkel|iemand lopen|glas kapot), glas breken beneden, inbreker
        (is|zit|staat|loopt|binnen|in|nu|nog), inbrekers (zijn|zitten|staan|lopen|binnen|in|nu|nog), inbreker*, dief
        (is|in|nu|nog) (binnen|mijn|huis|de), dieven (in|binnen|nu|zijn binnen), iemand (is |zit |loopt |staat |) (nu
        |) in (mijn|mn|me|ons|het) (huis|woning|tuin|schuur|schuurtje|kelder|gang|keuken|flat|box|appartement), iemand
        (is |) binnen, vreemde (man|kerel|vent|mannen) in (mijn|ons|de|mn|me) (huis|tuin|woning|gang|schuur|kelder),
        man in (mijn|mn|me|ons) (huis|tuin|woning|gang|schuur), zijn (met (zijn|zn|z n) * |) binnen, staat in mijn
        (huis|gang|keuken|slaapkamer|woonkamer), er is iemand (binnen|in huis|beneden|in de tuin|in mijn *), hoor
        iemand (beneden|binnen|in huis|in de tuin|op zolder), hoor iemand … (beneden|binnen|in huis|op zolder|aan de
        deur), lopen in (het|mijn|hun) huis, loopt in (het|hun) huis, loopt … in huis van, ze zijn binnen, hij is
        binnen
    """,
    Sign.FOLLOWED: """
        die (me|mij|ons|haar) … (volgt|achtervolgt|volgen), achter (me|mij|ons|haar) (lopen|fietsen|rijden|lopend),
        achter (me|mij) aan, achter (me|mij) ., achtervolgt (mij|me|haar|ons|hem|mijn|mn), achtervolgd, achtervolgen
        (mij|me|haar|ons|mijn), word … gevolgd, wordt … gevolgd, volgt (mij|me|haar|ons|mijn|mn), volgen
        (mij|me|haar|ons|mijn|mn), (loopt|rijdt|fietst|rent|komt|zit|lopen|rijden|fietsen|rennen|komen) … achter
        (me|mij|haar|ons|hem|mijn (dochter|zoon)) (aan|.|.), (loopt|rijdt|fietst|rent) … achter (mij|me|haar|ons),
        achter me aan (loopt|rijdt|fietst|rent|komt), achterna, loopt mij achterna, zit achter me aan, zitten achter
        me aan, laat me niet met rust en loopt, stalkt mij nu, ik ren weg, ben weggerend, verstop me, verstopt in, heb
        me verstopt, ik verstop, zit verstopt, verschuil*, ik schuil, durf niet naar huis want, gevlucht voor, wacht
        me op, staat me op te wachten, wachten me op
    """,
    Sign.LOCKED_IN: """
        (zit|zitten|zijn|is|ben|zitten we|zit nog|hebben mij|heeft mij|heeft me|heeft haar|hebben me|hebben hem|houdt
        mij|houdt haar) … opgesloten, opgesloten (in|door|op), sluit (mij|me|haar|hem) op, sluit … op in, opgesloten
        zit, ingesloten, (zit|zitten|zitten we|staan) … vast in (de |een |) (lift|kelder|auto|toilet|wc|kamer), vast
        in (de |)lift, lift zit vast, liftkooi, mag (er |) niet (weg|naar buiten|het huis uit|uit huis|de deur uit)
        van (hem|mijn|mn), mag niet weg, laat (me|mij|haar) (er |) niet (uit|gaan|weg|weggaan|naar buiten|los), deur
        op slot en, heeft mijn (telefoon|paspoort|sleutel|sleutels|pas) afgepakt, paspoort afgepakt, houdt mij vast,
        houdt haar vast, tegen mijn wil, tegen haar wil, word vastgehouden, wordt vastgehouden, vastgebonden, gevangen
        gehouden, achtergelaten in (de |een |) auto, in de auto opgesloten
    """,
    Sign.ALONE: """
        alleen, helemaal alleen, in zn eentje, in zijn eentje, in haar eentje, zonder toezicht, zonder ouders, zonder
        volwassene*, zonder moeder, zonder vader, niemand erbij, niemand bij, niemand in de buurt, geen ouders, geen
        ouder, geen volwassene*, ouders zijn er niet, ouders weg, moeder weg, achtergelaten, dwaalt, ronddwaal*, loopt
        rond, in zijn pyjama, in pyjama, in haar pyjama, op blote voeten, verdwaald, zonder jas, zonder schoenen, in
        luier, in een luier
    """,
    Sign.PERIL: """
        geen moeder, geen vader, geen ouder, niemand te zien, over straat, over de *weg, op de *weg, huilt, huilen,
        huilend, huilt hard, gilt, raam open, open raam, in het raam, vensterbank, water, sloot, vijver, snelweg, op
        de weg, op straat, midden op straat, autoweg, hete auto, in de auto, in auto, ramen dicht, hitte, warm,
        graden, zon, kou, vriest, sneeuw, regen, donker, balkon, op het dak, spoor, rails, vuur, gas, s nachts, midden
        in de nacht, tussen de auto s, tussen de autos, drukke weg, nu al * uur, al uren, sinds vanochtend, sinds
        gisteren, op het ijs, ijs, gevaarlijk, lucifers, nog niet thuis, koud, dorst, honger, rotonde
    """,
    Sign.MISSING: """
        vermist, is zoek, is weg,
        (zoon|dochter|zoontje|dochtertje|kind|kindje|kleinkind|broertje|zusje|peuter|kleuter|kinderen) kwijt, kwijt …
        (zoon|dochter|zoontje|dochtertje|kind|kindje|kleinkind|broertje|zusje|peuter|kleuter), verdwenen, weggelopen,
        weg gelopen, niet thuisgekomen, niet thuis gekomen, nergens te vinden, kan … niet vinden, kunnen … niet
        vinden, niet meer gevonden, spoorloos, meegenomen door, ontvoerd, niet terug gekomen, niet teruggekomen
    """,
    Sign.SILENT: """
        (doet|doen|maakt|maken) … (deur |) niet open, (doet|maakt) … de deur niet, doet niet open, doet al … niet
        open, niet opendoet, niet open doet, open doet … niet, opent … niet, opent (de |)deur niet, deur niet
        (open|opendoen), neemt … niet (meer |)op, neemt de telefoon niet, neemt niet op, reageert niet op (de
        |)(bel|deurbel|bellen|aanbellen|telefoon|kloppen|berichten), geen gehoor, bel al … aan, geen antwoord als ik
        aanbel, niemand doet open, geen reactie op, geen levensteken, geen teken van leven, niet meer gezien, al dagen
        niet gezien, al * dagen niet gezien, niets meer gehoord van
    """,
    Sign.UNTOUCHED: """
        krant, kranten, krant nog, post, post stapelt, brievenbus vol, brievenbus puilt, volle brievenbus, gordijnen
        dicht, gordijnen nog dicht, gordijnen nog steeds, gordijnen al, tv staat aan, televisie staat aan, tv aan, tv
        hard aan, radio aan, licht brandt, licht blijft aan, licht aan, hond blaft, hond jankt, kat miauwt, stank,
        stinkt, ruikt raar, rare lucht, vreemde lucht, lijklucht, vliegen, al * dagen, * dagen, dagen, sinds
        (zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|gisteren), medicijnen, al twee dagen, thuiszorg,
        sleutel niet, auto staat er, is altijd thuis, altijd thuis, normaal altijd
    """,
    Sign.CRY: """
        (roept|roepen|gilt|schreeuwt|schreeuwen|gillen|roep|schreeuw) … (om hulp|help), help
        (politie|ambulance|brandweer|man|mijn|er|ik|hij|ze|een|de|deze|snel|iemand), noodsituatie, help help, help .,
        help nu, help mij ., help ons ., help me ., help mij alsjeblieft, help me alsjeblieft, help alsjeblieft, help
        alstublieft, help snel, help ons, help mij, helpt mij, help hoe, help we, help ik, help er, help iemand,
        hellup, heelp, kom helpen, kom snel, kom nu, kom (nu |) (snel|direct|meteen|gauw|vlug), komt snel, kom aub,
        kom asap, bel (nu |snel |direct |aub |a u b |) (112|ambulance|politie|brandweer|de politie|de ambulance|de
        brandweer|een ambulance|hulp), bel iemand, bel een dokter, stuur (nu |snel |direct |aub |) (de |een |)
        (politie|ambulance|brandweer|hulp|iemand|agent*|wagen|auto), stuur nu iemand, ambulance
        (nodig|bellen|nu|snel|sturen|komen), ambulance aub, brandweer (nodig|bellen|nu|snel|sturen|komen), politie
        (nodig|nu|snel|sturen|komen nu), hulp nodig nu, nu hulp nodig, direct hulp, snel hulp, dringend hulp nodig,
        noodgeval, levensgevaar, acuut gevaar, wij zijn in gevaar, ik ben in gevaar, sos, spoedgeval, ga dood, ik ga
        dood, ga ik dood, hij gaat dood, zij gaat dood, ze gaat dood, is stervende, mijn leven in gevaar, voor mijn
        leven, vrees voor mijn leven, vrezen voor
    """,
    Sign.GRAVE: """
        neergestoken, neergeschoten, doodgestoken, doodgeschoten, gestoken met, gestoken in, is gestoken,
        neergeslagen, in zijn (buik|rug|nek|been|arm) gestoken
    """,
    Sign.HEIGHT: """
        raam open, open raam, op raam, op het raam, vensterbank, raamkozijn, kozijn, dakgoot, in het open raam, uit
        het raam, uit raam, buiten op de rand, op de balkonrand, op de reling, op het dak
    """,
    Sign.CRIME: """
        dreigbrie*, af te trekken, weten je te vinden, weten me te vinden, gehandeld, een
        (pistool|vuurwapen|geweer|revolver), aangifte, steelt, stelen, jatten, geld afpers*, afpers*, afgeperst, geld
        afgepakt, geld … afpak*, pakken … (geld|telefoon|jas) af, pakt … (geld|telefoon|jas) af, telefoon afgepakt,
        jas afgepakt, wietplantage, plantage, hennepkwekerij, kwekerij, wietkwekerij, drugslab, lab in, drugspand,
        ladingen, xtc lab, ripdeal, heling, gestolen waar, geronseld, ronselen, ronselt, loverboy*, geldezel*, pinpas
        uitlenen, spullen wegbrengen, spullen laten wegbrengen, pakjes wegbrengen, pakketjes
        (wegbrengen|rondbrengen|bezorgen), klusjes doen voor, mensenhandel, uitbuiting, illegale prostitutie,
        gedwongen, mishandeling, mishandeld, bedreigd, bedreiging, doodsbedreiging*, stalkt, stalker, stalken,
        gestalkt, aangerand, aanranding, verkracht, verkrachting, kinderporno, naaktfoto*, naaktfotos, steekpartij,
        schietpartij, beschoten, opgeblazen, opblazen, explosie bij, brandstichting, brand gesticht, in brand
        gestoken, aangestoken, plofkraak, vuurwapen*, wapenhandel, wapens, messen op zak, mes op zak, mes bij zich,
        messen bij zich, illegaal vuurwerk verkoop*, verkoop* … (cobra*|illegaal vuurwerk|zwaar
        vuurwerk|vuurwerkbommen|nitraat), (cobra*|illegaal vuurwerk|zwaar vuurwerk|vuurwerkbommen|nitraat) … verkoop*,
        (cobra*|illegaal vuurwerk|zwaar vuurwerk|vuurwerkbommen) … verkocht, verkocht … (cobra*|illegaal
        vuurwerk|zwaar vuurwerk|vuurwerkbommen), opslag … vuurwerk, vuurwerk opgeslagen, oplichter*, opgelicht,
        oplichting, oplichten, nepagent*, babbeltruc, phishing, nepbankmedewerker, gehackt, aangevallen, neergestoken,
        spuugt in mijn gezicht, geslagen, hakenkruis*, dierenmishandeling, hond vergiftigd, vergiftigd vlees, deur
        ingetrapt, dealen, dealt, dealer*, gedeald, dealerij, dealplek*, komen en gaan van mensen, komen en gaan,
        enveloppen, mond houden, mond dicht houden, beter zijn mond, beter mijn mond, beter je mond, kreeg te horen
        dat, camera … gefilmd … deal*, rijdt zonder rijbewijs, gestolen, gejat, vernield, kapotgestoken, lekgestoken,
        lek gestoken, banden (lek|lekgeprikt|doorgestoken|gesneden), bekrast, ingegooid, (ruit|ruiten|raam|ramen) …
        (ingegooid|ingeslagen|ingetikt|kapotgegooid|eruit), ruit eruit, steen door (de|het|mijn) (ruit|raam),
        potloodvent*, schennis*, gluurder*, begluurt, lokt kinderen, spreekt kinderen aan, snoepjes … auto,
        kinderlokker*
    """,
    Sign.DEAL: """
        deal, deals, verkoopt, verkopen, verkocht, verkoop, verhandel*, handelen, handelt, handel, handeltje, van hand
        tot hand, hand tot hand, hand naar hand, wisselen … geld, geld en zakjes, overhandig*, raampje open, raampje
        omlaag, pakjes wisselen, pakketjes wisselen, ruilen pakjes, koeriers, koerier, afleveren, leveren, bestelling
    """,
    Sign.DRUG: """
        drugs, drug, coke, cocaine, wiet, hasj, hash, pillen, xtc, mdma, speed, ghb, heroine, crack, 3mmc, ketamine,
        lachgas, zakjes, zakje, wit poeder, pakjes, pakketjes, spul
    """,
    Sign.LEWD: """
        broek omlaag, broek naar beneden, broek uit, in zijn blootje, laat zijn (piemel|penis|geslachtsdeel|ding)
        zien, trekt zich af, trok zich af, masturbe*, rukt zich af, aan het rukken, naakt voor, betast, zit aan
        kinderen, filmt kinderen, foto s van kinderen, fotos van kinderen, kinderen aan, onder rokje, onder mijn rok,
        billen geknepen, in mijn billen, in mijn kruis, aan mijn borsten, aan mijn kont, seksueel, aanrand*
    """,
}
