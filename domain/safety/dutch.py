"""Dutch, as it is typed on a phone and as it is spoken as a second language."""

from domain.safety.signs import Sign, Words

COMMON = """
    de het een en van ik is dat die in te er op niet zijn met voor aan om hij zij ze wij we u je jullie mijn mn me was
    naar bij nog maar als wat wie waar kan hier daar dan al ook of uit door over heeft hebben heb wordt word worden
    gaat staat ligt zit loopt komt geen mij hun haar hem hoe want dus nu altijd elke iemand buurman buurvrouw buren
    net zo n m t kunt kunnen mag moet wil willen doet zegt hoor zie
"""

EVERYDAY = """
    verschillende bedrijven gewonnen verschil gewone verband verdienen scholen beperkt opgericht verschillen
    aanleiding bloemen gezonde beloofd gedeeld verlopen gestaan oprichter verdween geslapen filmen achteraf
    oprichting gerecht gerechten overheden hartstikke verschillend achteren beweert schoen belooft stromen geboekt
    vereist gebonden achterin gezongen scheppen gedaald gewoond verschuldigd droegen geneukt beloven verschilt
    schotse stralen oprichters shoppen verbond verwennen oprichten opzicht geschokt overtreden verdronken gehakt
    vermoordde ingepakt opluchting geschoven verwend bandje opzichten gehecht opgelucht bekleed klokken stormen
    vochten opgerichte gestaakt bedroeg bedriegen gezonden gehanteerd onderkomen stallen gestapt granada verbanden
    versneld stopten vergist geschoren aangeraden dynamiek gewandeld schouten bloeiende schroef verschuiving overall
    uitstaan verwoord verlang veerkracht bloeien schappen verwoorden exploiteren verhoord vervang setting
    verschuiven bandjes broeden gestalte scholten aantreden bedriegt frontale doorrijden vermoordden verstrikt
    verzuim doormaakt schoften afgedrukt gebukt ontroerd tappen opzichter afgehakt schotten afhaken scheten
    verschuivingen vlechten vermits knikken verdringen verschuift overvol doormaken speuren verwoordt stomen
    gevlochten chanteren overdoen gehanteerde ingespoten verdronk schorten bemerkt overloop beroerde exploiteert
    mortimer rommelt scholte gestookt bedrijft formeren stakers bloeide doorslaan hartstichting begroot doorbloeding
    dynamite gestampt landingen timmers bloeiend bosrand trippen verdenken gehaakt onderkomens schoven beklede
    schotte broedende ontroert veerkrachtige uitstaande verbist beschoren ingetreden bedroegen neergestorte
    verschilde achteras getapt verdringt doorgeschoten stropen verdringing floreert hoofdonderwerp verschilden
    schonen aangetreden geshopt bedrieg geformeerd geraapt verlamt beleden berooid geraniums gestopte stoepen
    veerkrachtig verzoend sleuven verschuldigde floreren gestold ontroeren getakeld afgeplakt gronsveld verwoed
    afzuigen doorslaat geranium genechten aangebrand beklaagd hoofdzonden vaarweg verbande slurpen opzichters
    geschokte doorboort gescheten scouten verzoent hartaandoening hildebrand verzond straler schooten autoband
    ingestopt oplichtende roemloos shutter aanraadt schoepen verarmd verschuif afgezakt aflikken gedoeld gehakte
    gemonde inbrak afscheidingen aftikken zakkenrollen opricht stakker mensenhanden stadler bloeiden trimmer afhaakt
    grijper bejaagd bloedigste doorschieten verschillenden hoofdonderzoeker schuster gebekt afbuigen gewoner spalken
    beroeren
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
        erbij, verkeerd adres, dat ligt gevoelig, ligt dwars, ligt aan, ligt mij na, op de grond gegooid, rommel op de
        grond, afval op de grond, troep op de grond, drempel … achter me aan, politie zit achter me aan, gemeente zit
        achter me aan, belastingdienst zit achter me aan, deurwaarder zit achter me aan, achter de feiten aan, achter
        de feiten, loopt achter, loopt … achter met, achtervolgt mij die gedachte, gedachte achtervolgt, volgt me op
        instagram, volg me, volgen me op, overdrijf, zelfmoordcommando, is zelfmoord voor de winkels, hou het niet
        meer uit van de herrie, hou … niet meer uit met (die|de|dit|dat), ongelukken gebeuren, wachten tot (er|het)
        (ongelukken|doden|gewonden), ik wil niet meer dat, niet meer (betalen|wonen|hier wonen|naar), niemand gewond,
        geen gewonden, niet gewond, gelukkig niemand, raakte niemand gewond, zonder gewonden, kinderen gillen van
        plezier, gillen van het lachen, gil van plezier, gillende keukenmeid*, gillende keukenmeiden, gillende banden,
        gillende sirene*, kraai, haan, pauw, krijsende (meeuw|meeuwen), meeuwen, krols*, alarm … auto, autoalarm*,
        alarm staat weer te loeien, spel is op de wagen, uit de hand lopen, er is niks aan de hand, niks aan de hand,
        niets aan de hand, loos alarm, vals alarm, het valt mee, alles onder controle, is weer rustig, weer uit, brand
        is uit, is geblust, al geblust, lieve help, help een ander, helpt elkaar, mijn hulp, help mij met, help mij
        herinneren, help mij aan, help me (met|even|aan|herinneren|invullen|formulier*), helpen met, wie helpt
        (mij|me), help me de winter door, hulp bij het invullen, hoe bel ik, bel ik 112, moet ik 112, wanneer 112, 112
        bellen voor een, 112 app, 112nl, beet van een teek, tekenbeet, teken, mieren, dood van een (hond|kat|vogel),
        hond is dood, kat is dood, egel, vogel*, duif, duiven, eend, eendje, eenden, eendjes, zwaan, hert, rat,
        ratten, muis, muizen, sinds (gisteren|gister|vannacht|gisteravond|vorige week|vorige maand|vorig
        jaar|afgelopen *), vanaf gisteren, al sinds, al vanaf, rook (mijn|de|het|in) huis van de (bbq|barbecue), rook
        van (de |)(barbecue|bbq|houtkachel|open haard), steekpartij in (amsterdam|utrecht|almere|hilversum|rotterdam),
        per ongeluk, geen geweld, houtkachel*, houtrook, sigarettenrook, wietrook, rook van sigaretten, rookt
        (op|in|voor|bij|wiet|een), roken (op|in|voor|bij|wiet), geluksvogel, kogelstoten, kogelvrij, kogelrond,
        schotel*, schutting*, schut*, steekmug*, steekwagen*, mesthoop, mest*, gillend duur, gilt het uit van,
        levensgevaarlijk*, gevaarlijk*, springlevend, slaapt (slecht|niet|op straat), vast op de wachtlijst,
        (telefoon|lijn|auto|fiets|wifi|internet) valt … weg, dood van verveling, ga je dood van, ga ik dood aan,
        doodsangst*, doodeng, doodongelukkig, dodelijk saai, doodsbang in het donker, moord voor mijn, moorden voor,
        wel doodgaan van, vecht tegen de tranen, strijd tegen, in de strijd, geslagen paaltje, klap van de molen,
        mokerslag, ramt op de piano, ramt zijn muziek, muziek ramt, beukende muziek, stampende muziek, stampt
        (boven|door het huis|op de vloer), trapt (op de rem|in de poep|in hondenpoep), trapt er in, in elkaar gezet,
        slaat de (muziek|bass|bas), hak op de tak, gaten geslagen, naar huis gevallen, in het water gevallen
        (plan|feest|bbq), (feest|plan|markt|uitje|rommelmarkt) … in het water gevallen, flauw gevallen grap, val in
        slaap, valt in slaap, valt (op dat|me op|mij op|me tegen|mij tegen|tegen|mee|onder de|samen|niet mee|niet te),
        viel (mij|me|tegen|mee|op), in het oog, oog in oog, bloed eigen, brandende kaarsen, vuurvogels, vuurspuwer,
        brandt de zon, brandt het licht, stikkend heet, gas op de scooter, geeft (vol |)gas, gasbel, biogas,
        explosieve sfeer, ontploft van woede, uit elkaar ontplofte ballon, ballon ontploft, band ontploft, bom geld,
        bom van een *, kind van de rekening, achter de rug, achter me langs, volgt de lessen, volgen een cursus,
        gevolgd door een, cursus gevolgd, ingebroken op de wifi, help de mensen, helpen me*, is weg
        (vuilnis|bankje|prullenbak), mijn hart (slaat|brak), schiet … bal*, schieten … (bal*|doel), schoot … bal*,
        schoot me, schot voor de boeg, schot in de zaak, steekt … (schril|hoofd), pijn aan mijn (ogen|oren), pijn in
        (mijn|de|me) (oren|portemonnee|ogen), doodvallen met, verdrinken in (het |)(werk|papier*|afval|regels),
        verdrink in (het |)(werk|papier*|afval), stikken in (het |)(afval|auto*|regels), doodlopende *, dood door
        schuld, uitvaart, begrafenis, begraven, overlijdensakte, mijn overleden, is overleden aan, nog geen wapen,
        wapen van huizen, wapenschild, laserpistool*, waterpistool*, klapperpistool*, speelgoedpistool*,
        speelgoedgeweer, nerf*, pistoolmes, lijmpistool, spijkerpistool, tankpistool, hogedruk*, vechtmachine,
        kickboks*, boksles*, boksen, boksschool, judo*, karate*, worstel* (met|les), verhuisbus*, help ons aan, kokend
        heet, bommelding geweest, loopt uit de hand straks, messenset, zwaardvis, (hond|honden|kind|kinderen) …
        (schreeuwt|schreeuwen|gilt|gillen) … (plezier|lol|blij|spelen|buiten), (wespen|muggen|bijen|dazen|horzels) …
        (steken|steekt|prikken), (steken|steekt) … (wespen|muggen|bijen|wesp|mug|bij), glas op (de|het), elkaar aan
        met, steken elkaar aan, groeien, kwijt wil, kwijt kan, zegt dat (hij|ze) mijn hond,
        (schreeuwt|schreeuwen|gilt) … (tegen|naar) (haar|zijn|de|hun) (hond|kinderen|hondje|kat), schreeuwt de longen
        uit haar lijf, gewoon dronken, geen geweld hoor, elkaar de tent uit, vechten elkaar de tent uit,
        (ophangen|hangen) van een, help met, help …
        (formulier*|invullen|aanvragen|toeslag*|verhuizen|vertalen|aanvraag|digid|belasting*), slaat …
        (spijkers|spijker|paal|piketpaal*), (boom|bomen|tak|takken|struik*|haag|heg|hout|kastanje|eik|beuk|wilg) …
        (omgehakt|gehakt|met een (bijl|zaag|kettingzaag)), hakt hout, (zelfgemaakte|antieke|keuken) messen, school
        (zegt|belt|vertelt|zei|belde|schrijft) mijn (kind|zoon|dochter) (slaat|slaan|schopt|schoppen|bijt|vecht), hart
        slaat over, eruit slaan, eruit gooien, snel rijdende, snelle brommers, te snel, politie …
        (controleren|surveilleren|meer|vaker|handhaven|langskomen|posten), politie (eens|vaker|meer|wat vaker|wat
        meer), gevochten voor, wij vechten voor, gestoken door een (wesp|bij|mug), wespennest, hartverzakking, mijn
        glas, glas op, glas in, gebroken glas, kan niet meer
        (met|op|naar|in|door|over|lopen|slapen|wonen|betalen|parkeren|komen|vinden|fietsen|eten|werken|inloggen|koken|aan|tegen|zo|zonder|alleen|goed|op|buiten),
        kunnen niet meer (met|op|naar|in|door|over|lopen|slapen|wonen|betalen|parkeren|komen), (schop|trap|tik|klap)
        tegen (de|een) bal, wijk bloedt, buurt bloedt, bloedt leeg, benauwd van,
        (bal|kat|poes|fiets|egel|voetbal|hond) … onder (de|een) (auto|bus|wagen), mag niet naar buiten, (klap|klappen)
        in het gezicht, afscheidsfeest*, afgebroken in het slot, onder de (hamer|bezielende), overvallen door
        (de|slakken|regen|een gevoel), sigaretten van, peuken van, stik* … in (de|het|die)
        (regels|rommel|troep|afval|toeristen|werk|honden|formulieren|fietsen|hondenpoep|papieren|schulden), stikken …
        (regels|rommel|troep|afval|werk|formulieren), gevochten om (de|een|die), mes nodig, mes om, mes voor,
        schreeuw* (tegen|naar) (een |de |haar |zijn |)(kat|hond|tv|scheidsrechter|poes), roept (altijd |) haar kat,
        bal … over de (schutting|heg|muur), slaan de bal, slaat de bal, (trapt|schopt|gooit) … bal tegen mijn
        (deur|raam|muur), gooit sigaretten van het balkon, gooit peuken van het balkon, (gooit|gooien)
        (peuken|sigaretten|afval|rommel|vuilnis|blikjes) … (balkon|raam|schutting),
        (kat|poes|egel|eend|duif|vogel|haan|kip|konijn) … (overreden|aangereden|doodgereden), huiselijk geweld
        (ophangen|poster|flyer), poster, wie kan help mij, wie kan mij help*, kan help mij met, wie kan helpen
    """,
    Sign.PAST: """
        gister, gisteren, gisteravond, gisternacht, gistermiddag, gisterochtend, gistermorgen, eergisteren, laatst,
        onlangs, vannacht, vanmorgen, vanochtend, afgelopen
        (nacht|week|weekend|maand|dagen|tijd|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag), vorige
        (week|nacht|avond|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag), vorig weekend,
        (dag|dagen|week|weken|avond) geleden, pas geleden, laatste tijd, afgelopen, eerder deze week, eerder vandaag,
        vorige keer, (zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag)avond, op
        (zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag), al weg, waren al weg, is al opgelost, al
        opgepakt, weer vrij, afgelopen
        (weekend|week|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|nacht|maand), recent, van de week,
        vorige week, twee dagen geleden, kortgeleden, paar dagen terug, een tijdje terug, vrijdagnacht, zaterdagnacht,
        zondagnacht
    """,
    Sign.LONG_AGO: """
        vorig jaar, vorige (maand|maanden|winter|zomer|jaarwisseling|keer|eeuw), jaar geleden, jaren geleden, maand
        geleden, maanden geleden, jaar daarvoor, jaar ervoor, vroeger, destijds, toentertijd, in 19*, in 201*, in
        202*, verleden (week|maand|jaar), ooit, lang geleden, in mijn jeugd, in de oorlog, uit oorlog, uit de oorlog,
        sinds de oorlog, laatste oud en nieuw, met oud en nieuw vorig, afgelopen (jaar|zomer|winter|jaarwisseling|oud
        en nieuw), de vorige keer, sinds die (overval|brand|inbraak|steekpartij|schietpartij), sinds de
        (overval|brand|inbraak|steekpartij|schietpartij), na de (overval|brand|inbraak|steekpartij|schietpartij), na
        die (overval|brand|inbraak|steekpartij|schietpartij), vorige maand, een maand geleden, in
        (2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025), brand van
        (2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025), vorige zomer, vorige winter, vorig voorjaar, toen ik
        klein was, als kind, als kind zijnde, jaar terug, jaren terug, maanden terug, (dood|overleden|gestorven) …
        jaar, jaar (dood|overleden), al * jaar
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
        weekend, in de weekenden, s avonds, s nachts, avonds, (twee|drie|vier|vijf|zes|2|3|4|5|6|10) keer, om de dag,
        maandelijks
    """,
    Sign.UNREAL: """
        als, wanneer, indien, stel, stel dat, straks, voordat, voor dat, bang dat, bang voor, angst voor, bijna,
        haast, net niet, zou, zouden, zal wel, gaat nog eens, nog een keer, wacht tot, wachten tot, wachten op, kans,
        kans op, risico, gevaar voor, gevaar van, mag, mogen, misschien, dadelijk, voorkomen, vrees, vrezen, zorgen
        over, zorgen om, zodat er geen, nooit meer, bij brand, in geval van, ter voorkoming van, wat te doen, wat moet
        ik doen bij, wat doe je bij, hoe moet, hoe kan, hoe werkt, is het waar dat, klopt het dat, verbod, verboden,
        wat als, weet iemand, stel je voor, laatste tijd, het gevoel dat, gevoel of, zonder dat, om te voorkomen,
        alsof, of er, hopelijk, op een dag, eerst iemand, pas als, moet er eerst, zowat, ternauwernood, had kunnen,
        zou kunnen, kan zomaar, uitkijken dat, zo meteen iemand, dadelijk iemand, straks gebeurt, gebeurt er nog,
        vroeg of laat, zou er, kan er, anders, of anders
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
        lol, las (over|dat|in), nieuws, krantenkop, journaal, facebook, nextdoor, opsporing verzocht, filmavond,
        voorstelling, netflix, gamet, gta, fortnite, infoavond, spel, spelletje, verkleed, halloween, mop, droom*,
        nachtmerrie*, verhaal, boeken, klussen, klust, klusser, verbouwing, verbouwen, timmeren, bouwvakker*, aan het
        bouwen, figuurlijk*, bij wijze van spreken, zogezegd, stoeien, stoeiden, gestoeid, voor de grap, voor de lol,
        batterij (op|leeg), lege batterij, batterijen (op|leeg), nieuwe batterij, batterij vervangen
    """,
    Sign.MERRY: """
        roken, rookt, sigaret*, wiet, blowen, jointje, joint, houtkachel*, houtrook, naar school, spelen, speelden,
        spelletje, speelt, lessen, bbq, barbecue, barbecuen, feest, feestje, buurtfeest, gezellig, oliebollen,
        marshmallows, stoken, vergunning, openhaard, open haard, haardvuur, vuurschaal, kachel, houtkachel, knus,
        schommel*, speeltuin, zwembad, trampoline, barbecueen, vuurkorf, kampvuur, spelend, kerstboom, verjaardag,
        optocht, kermis, braderie, op school, school zegt, in de pauze, in pauze, gymles, shag, sneeuwbal*,
        sneeuwballen, waterballon*, voetballen, buurtmaaltijd, koken, kookcursus, tomaten, schommel, sporten,
        picknick, schietvereniging
    """,
    Sign.NONE: """
        geen, niemand, niet, nooit, niks, niets, zonder
    """,
    Sign.NOW: """
        onderweg is, onderweg om, (heeft|hebben|is|ben|heb) (mij|me|haar|hem|ons|mijn * |) net, komt zo terug, komt zo
        hierheen, onderweg hierheen, is onderweg, nu, nu net, op dit moment, momenteel, zojuist, zonet, daarnet,
        daarstraks net, net nu, net hier, is net, zijn net, ben net, wordt net, zo net, help, kom snel, kom nu, komt
        snel, onmiddellijk, met spoed, nog steeds bezig, is bezig, zijn bezig, zie ik net, hoor net, ik zie nu, zit in
        de kast, voor mijn ogen, terwijl ik typ, terwijl ik dit typ, nou, op t moment, op dit ogenblik, dit moment,
        net, ineens, opeens, plots, plotseling, hellup, hulp, snel, vlug, gauw, spoed, dringend, direct, meteen, is
        gaande, aan de gang, bezig, nog steeds, nog altijd bezig, kom, komt er iemand, schiet op, asap, aub kom, ik
        hoor, hoor ik, we horen, wij horen, horen we, ik ruik, hier voor, vlak voor, net gebeurd, steeds
        (hoger|harder|erger|meer|dichterbij), is op weg, op weg hierheen, op weg naar (mij|ons|hier), komt eraan, komt
        er aan, komen eraan, komt hierheen, komt deze kant op, komt nu, ze zijn hier, hij is hier, krijg steeds,
        steeds minder, nu ligt, en nu
    """,
    Sign.PERSON: """
        iemand, man, mannetje, mens, mevrouw, meneer, vrouw, vrouwtje, meisje, meid, meissie, jongen, jonge, jongetje,
        kerel, gast, gozer, vent, buurman, buurvrouw, buurjongen, buurmeisje, buur, bovenbuur*, onderbuur*, overbuur*,
        dame, heer, opa, oma, kind, kindje, kleuter, peuter, baby, dreumes, zoon, zoontje, dochter, dochtertje,
        moeder, vader, mama, papa, ma, pa, broer, broertje, zus, zusje, vriend, vriendin, ex, partner, echtgenoot,
        echtgenote, persoon, oudere, bejaarde, chauffeur, fietser, fietsster, voetganger, wandelaar, bezorger,
        dakloze, zwerver, junk, student, tiener, puber, leerling, tante, oom, neef, nicht, kleinkind, kleinzoon,
        kleindochter, oud vrouwtje, oude baas, omaatje, opaatje, collega, postbode, agent, scooterrijder, jarige,
        dronken, bestuurder, bestuurster, passagier, motorrijder, bromfietser, omstander, slachtoffer, gewonde,
        benedenbuur*, buuf, bovenbuurman, bovenbuurvrouw, onderbuurvrouw, onderbuurman, benedenbuurman,
        benedenbuurvrouw, overbuurvrouw, overbuurman, stiefvader, stiefmoeder, schoonmoeder, schoonvader, vriendje,
        maat, maatje, kameraad, gassie, pik, ventje, moedertje, kleine, kleintje, kids, tweeling, wijkverpleegster,
        verzorgster, juf, leraar, winkelier, medewerker, caissiere, cassiere, taxichauffeur, buschauffeur, vuilnisman,
        toerist, meneertje, bejaarden, ouderen, me man, mn man, me vrouw, mn vrouw, huisgenoot, kamergenoot,
        flatgenoot, wildvreemde, eentje, onbekende, ouwe heer, volwassene, figuur, nichtje, neefje, stiefpa, bewoner,
        bewoonster, pakketbezorger, conducteur, meester, kereltje, verslaafde, oudje, automobilist, jogger, wijkagent,
        schoondochter, schoonzoon, zwager, schoonzus, zuster, moeke, va, mam, pap, mams, paps, vriendinnetje,
        verkering, patient, client, jongeman, meisie
    """,
    Sign.PRONOUN: """
        hij, zij, ze, ie, haar, hem, ik, m
    """,
    Sign.CHILD: """
        kind, kindje, kinderen, kindjes, kleuter, kleuters, peuter, peuters, baby, babys, baby tje, babytje, dreumes,
        ukkie, kleintje, meisje, jongetje, zoontje, dochtertje, zoon, dochter, broertje, zusje, (jongen|meisje|kind)
        van *, jarige, kids, kleinkind, kleinzoon, kleindochter, kleine, zuigeling, schoolkind*, meisjes, jongetjes,
        pubers, puber, tiener, kinders, neefje, nichtje, peutertje, kleutertje, babietje,
        (4|5|6|7|8|9|10|11|12|13|14|15) jaar, zoon van *, dochter van *, mijn zoon, mijn dochter, mijn kind, mijn
        kinderen, mn kind
    """,
    Sign.ELDER: """
        opa, oma, bejaard*, oude (man|vrouw|dame|heer|mevrouw|meneer|buurman|buurvrouw|mens), oudere, oud, dement*,
        dementer*, alzheimer, ver in de (70|80|90), in de (70|80|90), is
        (70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99), van
        (70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99), hoogbejaard,
        alleenstaand*, alleenwonend*, woont alleen, suikerziekte, diabetes, ziek, hartpatient, rollator, slecht ter
        been, ouder (iemand|man|echtpaar|stel|persoon|mevrouw|meneer|mens), oudere*, ouwe
        (man|vrouw|baas|mens|buurman|buurvrouw), bejaarde*, omaatje, opaatje, hoogbejaard*, mevrouw van *, meneer van
        *, dementerende, parkinson, hartpatient*, scootmobiel, thuiszorg, rolstoel, mn opa, me opa, mn oma, me oma,
        alleenstaande
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
        lichaam, doet zijn ogen niet (meer |)open, ogen niet open, ogen dicht en, niet meer bij, niet bij (zijn|haar)
        positieven, is weg en (reageert|ademt), bewusteloze, bewustelo*, buiten bewust*, kennis verloren, verloor (het
        |)bewustzijn, (zakt|zakte|stort|stortte|klapt|klapte|zeeg|zakken) … in elkaar, in elkaar
        (gezakt|gestort|geklapt|zakte|zakt|stortte), gaat (van zn|van zijn|van haar|van d r) graat, van (zn|zijn|haar)
        stokje, flauwvallen, viel flauw, is flauw, flauwgevalle*, neergevallen, neer gevallen, omgevallen en,
        (valt|viel|gaat|ging|zakt) … weg en, krijg* geen (lucht|adem), krijg* … (bijna |haast |)geen (lucht|adem),
        geen (lucht|adem) (krijgt|krijgen|kan|meer|kunnen), moeite met ademen, moeilijk ademen, ademt moeilijk, ademt
        zwaar, happen naar, hapt naar lucht, naar lucht happen, piepende ademhaling, kan bijna niet ademen,
        (lippen|lipjes|mond|gezicht|vingers|hoofd) … blauw, blauwe (lippen|lipjes|mond|vingers|kleur), blauw
        (gezicht|hoofd|van kleur), loopt … blauw, helemaal paars, loopt paars, paars aan, wordt paars, lijkwit,
        asgrauw, iets in (zijn|haar|de|zn|d r) keel, in de keel (schoot|geschoten|vast), appel in (zijn|haar|de) keel,
        vast in (zijn|haar) keel, (stikt|stikken|verslikt|verslikken|gestikt|verslikte), zonder hartslag, geen pols,
        voel geen pols, hartstil*, (reageer|antwoord|beweeg|adem|praat)* (hij|zij|ze|ie) niet, (hij|zij|ze|ie|m)
        (reageer|antwoord|beweeg|adem)* niet, geeft geen (kik|teken|reactie|antwoord|sjoege), geen (kik|sjoege), krijg
        geen (reactie|antwoord) van, niet meer (reageert|beweegt|ademt|praat|aanspreekbaar), beweegt
        (amper|nauwelijks|haast niet|bijna niet), ligt stil, heel stil, doodstil op de grond, helemaal stil op, ligt
        (er |)(levenloos|dood|roerloos|bewegingloos|bewegingsloos|bewusteloos|stil|voor dood|half dood), bewegingloos,
        bewegingsloos, krijg (hem|haar|m|der|ze) niet (meer |)wakker, (krijg|krijgen|krijgt) … (niet|nie) … wakker,
        (word|wordt|werd|wakker) … (niet|nie) (meer |)wakker, niet (wekken|te wekken), kan (hem|haar|m|ze) niet
        wekken, kunnen … niet wakker, wakker maken lukt niet, niet wakker maken, (niet|nie) meer (wakker), hartaanv*,
        reanim* (hem|haar|nu|een|bezig|ik|we|wij), aan het reaniem*, gereanim*, wordt gereanimeerd, schuim
        (uit|op|om|rond), schuim staat op, kwijl* en schok*, ligt te (schokken|trillen|stuiptrekken|rillen|spartelen),
        stuiptrek*, schokt met, heeft een (aanval|toeval|insult|stuip), krijgt een (aanval|toeval|insult|stuip), spuit
        (in|naast|nog), naald in zijn, naald in haar, borst (doet pijn|pijn), pijn op (de|zijn|haar|mijn|zn|mn) borst,
        pijn op borst, borstpijn, pijn in (zijn|haar|mijn|de|zn|mn|linker) (borst|linkerarm|arm en), hart pijn,
        hartpijn, drukkende pijn, mond (staat|hangt|trekt) … scheef, mond scheef, gezicht (hangt|staat|trekt) …
        scheef, gezicht scheef, scheef gezicht, scheve (mond|gezicht), een kant … niet (meer |)bewegen, arm niet (meer
        |)optillen, lijkt (wel |)dood, lijkt overleden, volgens mij (is (hij|ze|zij|ie) |)dood, (hij|zij|ze|ie) is
        (volgens mij |misschien |denk ik |)(dood|overleden) (denk ik|ofzo|of zo|volgens mij), dood in
        (bed|huis|de|het|haar|zijn), dooie (man|vrouw|vent), een lijk, lijkt op een lijk, ademt (zo |heel |erg |nu
        |)(raar|vreemd|snel|oppervlakkig|zwaar|slecht|moeilijk), geen woord (meer |)uit, arm hangt (slap|naar
        beneden), arm (is |)verlamd, (mond|hals|gezicht) hangt, oog dicht, ogen dicht, haalt * adem, praat niet meer,
        zegt geen woord meer, alleen (haar|zijn) ogen bewegen, niet adem, kan niet adem, coma, in coma, ogen wit, wit
        in (zijn|haar) ogen, ogen wegdraai*, stokje, hart niet goed, hart stopt, hart doet raar, hart klopt
        (niet|raar), tong (is |)(dik|gezwollen|opgezet), keel (zit |gaat |is |)(dicht|opgezwollen|gezwollen), hangt
        aan (een |het |de )(touw|boom|balk|plafond|riem|trapleuning|deurklink), hangt (een
        |)(man|vrouw|iemand|jongen|lichaam) (aan|in), geeft geen teken, voelt koud, koud aan, helemaal stijf, zakt
        onderuit, (minder|geen|weinig|amper|nauwelijks|bijna geen|te weinig) lucht (meer
        |)(krijg|krijgt|krijgen|heeft|heb|), (krijg|krijgt|krijgen) … (minder|weinig|amper|nauwelijks|geen) lucht,
        (denk|vrees|vermoed|lijkt|volgens mij) … (dood|overleden) (is|ligt|zit)
    """,
    Sign.ILL: """
        wartaal, linkerkant, rechterkant, halfzijdig, verlamd, krijgt het benauwd, heel benauwd, erg benauwd, zo
        benauwd, hartaanval, hartinfarct, hartstilstand, herseninfarct, hersenbloeding, beroerte, attaque, epilepsie
        aanval, epileptische aanval, epileptisch insult, insult, stuip*, stuiptrek*, koortsstuip*, allergische
        reactie, anafyla*, overdosis, overdose, suikeraanval, vliezen gebroken, vliezen zijn gebroken, aan het
        bevallen, is bevallen van, weeen, baby komt, miskraam, ingezakt, hart aanval, infarct, tia,
        (heeft|krijgt|kreeg) … epilep*, epilepsieaanval, insuline … (veel|niet), suiker te laag, lage suiker, hypo,
        anafylact*, allergisch* … (keel|dik|opgezwollen), wespensteek … (keel|benauwd|dik), benauwd*, ween om de,
        vruchtwater, bevalt, bevallen, bevalling is begonnen, hoofdje komt, hoofdje al, aan het baren, te veel
        (gedronken|drugs|pillen|medicijnen|ghb|coke), teveel (gedronken|drugs|pillen|medicijnen|ghb|coke), te veel
        ghb, out gegaan, out van de ghb, overdosi*, alcoholvergiftiging, comazuip*, vergiftigd, hersenschudding,
        zonnesteek, onderkoel*, onwel (geworden|op|in), is onwel, onwelwording, bevriezing, hersenletsel,
        slagaderlijke, bevallen in, hartklacht*, hartritme*, hart klachten, hartpatient … (niet goed|benauwd),
        (druk*|beklem*|pijn|steken|knijp*) … borst, borst … (pijn|drukt|knelt|knijpt), hart (doet pijn|steekt|bonkt
        raar|klopt raar|gaat tekeer), pijn (in|aan) (zijn|haar|mijn|mn|zn|de|het) (borst|hart|linkerarm),
        (gezicht|keel|tong|lippen) … (zwelt|zwel|zwellen|gezwollen|opgezwollen|dik|opzwelt|scheef), schuim
        (van|uit|op|rond|bij|om) (de |zijn |haar |zn |)(mond|lippen), schuimbek*,
        (schudden|schudt|schokken|schokt|trillen) … (hele|heel) (lichaam|lijf), (zwanger|weken zwanger|hoogzwanger) …
        (bloed|bloedverlies|krampen|pijn|weeen|vruchtwater), insuline vergeten, suikerpatient …
        (wartaal|suf|zakt|trilt), kramp … borst, hartkloppingen en, diabeet … (weg|suf|wartaal), verlies … bloed,
        verliest … bloed, astma aanval, epipen, epileptisch*, toeval, cva, longembolie, (te veel|teveel) …
        (gesnoven|gebruikt|drugs|pillen|ghb|xtc|3mmc|gespoten|paddo*|spacecake|lachgas|ketamine|coke), hart
        (gaat|klopt|bonkt|bonst|slaat) … (gek|raar|tekeer|onregelmatig|overuren), geelektrocuteerd, elektrocut*
    """,
    Sign.BLEEDING: """
        bloedt, bloeden, bloed ik, ik bloed, bloedend, bloedende, bloeding, bloed overal, overal bloed, veel bloed,
        plas bloed, bloedplas, onder het bloed, vol bloed, vol met bloed, bloed op de (stoep|grond|straat|trap|vloer),
        bloed uit, bloed spuit, verliest (veel |)bloed, hoofd open, hoofdwond, kop open, gat in
        (zijn|haar|het|mn|mijn|de|t) hoofd, slagader, snijwond, steekwond*, schotwond*, bloed komt, bloed stopt niet,
        (hij|ze|zij|ie|hoofd|been|arm|gezicht|hand|neus|mond|oog|oma|opa|kop) bloed*, bloed*end, bloed
        (erg|heel|hevig|zo|uit|enorm|ontzettend|hard|nog|komt|spuit|gutst|stroomt|loopt|druipt|over|op|aan),
        (veel|heel veel|zoveel|enorm veel|super veel|overal|alles|helemaal) bloed, bloed (en|overal|alles),
        bloedverlies, bloeding*, doodbloed*, leegbloed*, niet … bloeden, bloeden … niet, stopt niet met bloeden,
        bloeden als, bebloed*, onder (het|t) bloed, onder bloed, vol (met |)bloed, plas (met |)bloed, hoofdwond*,
        (diepe|grote|gapende|open) wond, gat in (zn|mn|me|d r) (hoofd|kop), (hoofd|kop|voorhoofd|pols|polsen) (is
        |ligt |)open, snee in (zijn|haar|de|zn), in (zijn|haar|zn) (pols|polsen|slagader), bloed neus, (veel|heel
        veel|overal|plas|alles) bloed, bloed (been|hoofd|arm|hand|buik|stopt niet|overal|blijft)
    """,
    Sign.HURT: """
        in (zijn|haar|mijn|mn|zn|z n) (hand|handen|gezicht|oog) … (ontplof*|afgegaan|gekregen|ontploft), gewond,
        zwaargewond, zwaar gewond, ernstig gewond, ernstig letsel, nek gebroken, bot uit, been ligt raar, bot steekt,
        hand eraf, vinger eraf, vingers eraf, vinger af, vingers kwijt, hand kwijt, oog kapot, oog geraakt, in zijn
        oog, in haar oog, brandwond*, verbrand*, kokend water over, bekneld, zit klem, klem onder, zit beklemd, ligt
        onder een, van de (trap|ladder|steiger|dak) gevallen, van het (dak|balkon) gevallen, uit het raam gevallen,
        uit raam gevallen, van de fiets gevallen, is gevallen en, gewonde, gewonden, onder de (tram|trein|bus),
        geelektrocuteerd, onder stroom, zwaargewond*, gewond*, gewont*, verwond, levensgevaarlijk gewond,
        (gevallen|valt|viel|gedonderd|gelazerd|geflikkerd|gekukeld|gestort|getuimeld|afgevallen|kukelde|lazerde) … van
        (de|het|een|zijn|haar|t) (trap|ladder|steiger|dak|balkon|galerij|brug|muur|trappen|flat|klimrek), van
        (de|het|een|zijn|haar|t) (trap|ladder|steiger|dak|balkon|galerij|brug|muur|trappen|flat|klimrek) …
        (gevallen|gedonderd|gelazerd|geflikkerd|gekukeld|gestort|getuimeld|af|valt|viel|gesodemieterd), (uit|van) …
        (raam|balkon|flat|hoog) (gevallen|gesprongen|valt|viel), val van trap, valt van trap, onder (de|een)
        (auto|trein|bus|tram|vrachtwagen|trekker|heftruck|muur|boom|steiger|kast), beklemd, klem
        (in|onder|tussen|met), vinger(s|) (eraf|af|kwijt|afgerukt), hand (eraf|af|afgerukt), (vingers|hand|hand is|oog
        is) (half |)(weg|af|eraf|kapot), oog … (vuurwerk|geraakt|bloed), vuurwerk …
        (oog|gezicht|hand|ogen|vingers|jas|capuchon), (vuurpijl|rotje|cobra|nitraat|vuurwerk|bom) …
        (ontplof*|afgegaan|afgaat|uit elkaar) … (hand|gezicht|oog|vingers), ziet niks meer, ziet niets meer,
        brandwonden, verbrand* (gezicht|hand|handen|arm|huid|vel|been), kokend (water|heet water|vet|olie) (over|op),
        hete (thee|olie|soep) over, frituurvet over, kleren (vlogen|staan|in) … brand, gebroken
        (been|nek|heup|rug|arm) … grond, arm ligt, been ligt, botbreuk, heup gebroken, stroomstoot, schok gekregen,
        stroom gekregen, doorboord, hoofd (geraakt|geklapt|gestoten) en, met (zijn|haar|zn) hoofd (op|tegen), op
        (zijn|haar|zn|d r|der) (hoofd|achterhoofd) (gevallen|geklapt|terecht|geland), bijt* …
        (kind|meisje|jongen|gezicht|arm|been|hand), gebeten door (een |)hond, hond … (bijt|gebeten|aangevallen|valt),
        pitbull*, van (het|de) (balkon|dak|trap|ladder|galerij|flat) (gevallen|geflikkerd|gelazerd), busje op een
        groep, ingestort, dak ingestort, plafond naar beneden, onder het puin, onder de stenen, onder een muur, mes in
        (zijn|haar|mijn|de) *, schaar in (zijn|haar|mijn) *, glas in (zijn|haar|mijn|zn)
        (hals|hand|oog|gezicht|voet|been|arm), spijker in (zijn|haar) (hoofd|oog), uit elkaar geklapt, stroomkabel,
        hoogspanning*, elektrocut*, gekneusd, losgerukt, afgerukt, gebeten in (zijn|haar|het|de)
        (gezicht|hals|arm|been), (ingestort|instort|ingezakt|omgevallen|omgewaaid|gevallen|naar beneden) …
        (mensen|iemand|kinderen|bouwvakker*|eronder), (boom|tak|steiger|muur|gevel|dakpan*|kast|hek|balkon|plafond) …
        (op|over) (iemand|een |mensen|mijn *|me|hem|haar|voetganger*|fietser*|kind*),
        (vuurpijl|pijl|rotje|cobra|nitraat|strijker|knaller|vuurwerk|vuurwerkbom) …
        (gezicht|oog|ogen|hand|handen|been|capuchon|kinderwagen), (vinger|vingers|hand|duim|teen|oor) (eraf|er
        af|weg|los|afgerukt), oog … (open|bloedt|eruit|kapot|dicht), gat in (zijn|haar|mijn|mn|zn)
        (buik|hoofd|been|arm|rug|kop), steeds (kouder|slapper|suffer|bleker|zwakker|bleker), bot steekt uit,
        hoofdwond, schedel, slagader, gaten in (zijn|haar), (hond|pitbull|herder|staffie|rottweiler|honden) …
        (kind|kindje|jongen|jongetje|meisje|vrouw|man|mij|me|hem|haar|dochter|dochtertje|zoon|zoontje|oma|opa|mevrouw|meneer|baby|iemand)
        … (gegrepen|gebeten|bijt|beet|grijpt|aangevallen|vast), (hond|pitbull|herder|staffie|rottweiler|honden) …
        (bijt|grijpt|heeft|valt|gebeten|verscheurt|hangt aan) …
        (kind|kindje|jongen|jongetje|meisje|vrouw|man|mij|me|hem|haar|dochter|dochtertje|zoon|zoontje|oma|opa|mevrouw|meneer|baby|iemand),
        (been|arm|voet|bot) … (steekt uit|dubbel|eruit), (hond|pitbull|herder|staffie|die|beest) … (heeft|hebben) …
        (peuter|kind|kindje|jongen|jongetje|meisje|vrouw|man|zoon|zoontje|dochter|dochtertje|oma|opa|me|mij|hem|haar)
        (vast|te pakken|beet|bij (zijn|haar|zn|de|mijn) *)
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
        ligt op haar rug, ligt op zijn rug, (ligt|ligd|lig|leg|legt|lag|liggen|licht) … (op de
        (grond|straat|stoep|vloer|weg|trap|rijbaan|parkeerplaats|galerij|tegels|klinkers|bank|rails)|op
        (grond|straat|stoep|vloer|het fietspad|t fietspad|fietspad|het spoor|t spoor|t gras|het gras|het plein|t
        plein|het strand|grond|het zebrapad)|in (de|het|een|t)
        (sloot|greppel|berm|bosjes|bossen|struiken|portiek|trappenhuis|lift|gang|hal|kelder|steeg|steegje|tunnel|tunneltje|fietstunnel|park|parkje|tuin|badkamer|douche|bad|wc|gras|sneeuw|kou|regen|plantsoen|water|keuken|kamer|slaapkamer|voortuin|goot|container)|onder
        (de|een) (boom|brug|bank|auto|balkon)|achter (de|het) *|langs (de|het) (weg|pad|spoor|kant)|naast
        (zijn|haar|een|de|zn) (fiets|scooter|rollator|bed|auto|brommer|scootmobiel)|onder aan de trap|onderaan de
        trap|beneden|buiten), ligt (er |hier |daar |)(een
        |)(man|vrouw|jongen|meisje|iemand|kerel|meneer|mevrouw|oude|dronken|bejaarde|kind|persoon|zwerver), ligt op
        (zijn|haar|zn|z n|d r) (rug|buik|zij|gezicht), (ligt|lig|lag) …
        (*vloer|*stoep|*weg|*plein|*kelder|*plaats|*portiek|*kamer|*pad|*gras|*dijk), ligt (hier |daar |er |)buiten,
        (ligt|lig|liggen) (hier |daar |nu |nog |al |) (in|onder|achter|voor) (de |het |een |t |zn |zijn |haar |mijn
        |mn |hun |)
        (tuin|achtertuin|voortuin|badkamer|keuken|gang|lift|hal|portiek|kelder|schuur|garage|struiken|bosjes|sloot|goot|steeg|wc|toilet|douche|woonkamer),
        (ligt|lag|gevallen|gevonden) naast (zijn|haar|zn|dr|het|t|mijn)
        (bed|stoel|rollator|bank|toilet|fiets|scooter|scootmobiel|auto), (in|onder in) (het|haar|zijn|een) bad …
        (niet|ligt), ligt (in|onder) (het|haar|zijn) bad, (in|op) (de|het)
        (berm|vangrail|middenberm|trottoir|zebrapad|fietspad|busbaan|tegels|gras|modder) (ligt|gevallen)
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
        … niet (overeind|opstaan|omhoog|meer), (er|eruit) niet (meer |)(uit|af|omhoog|overeind) (kan|komt|kom|kunnen),
        komt niet (meer |)(overeind|omhoog|uit bad|uit zijn stoel)
    """,
    Sign.HIT: """
        aangereden, overreden, omvergereden, ondersteboven gereden, doodgereden, aanrijding, geschept door, geschept,
        onder een (auto|bus|scooter|vrachtwagen), onder de (auto|bus|vrachtwagen), auto tegen, tegen een boom,
        botsing, frontaal, ongeluk gebeurd, ongeluk hier, zwaar ongeluk, ernstig ongeluk, ernstig ongeval, een
        ongeluk, ongeval, over de kop, gecrasht, van zijn scooter gevallen, van scooter gevallen, aangreden,
        aangeredden, omver gereden, van (zijn|haar|de|zn) (fiets|scooter|sokken|brommer) gereden, overhoop gereden,
        (auto|scooter|busje|fatbike|motor|brommer|vrachtwagen|bus) (is |) … (tegen|op|over) (een |de |het |)
        (boom|lantaarnpaal|paal|muur|fietser|kind|voetganger|hek|gevel|auto|winkel|meisje|jongen|man|vrouw|mevrouw|vangrail|lantaarn|pui),
        (geknald|geklapt|gebotst|gecrasht|gereden|gevlogen|geramd|gekletterd) (tegen|op), (tegen|op) (een |de |het
        |)(boom|lantaarnpaal|paal|muur|fietser|kind|voetganger|hek|gevel|huis|auto|winkel|meisje|jongen|man|vrouw|mevrouw)
        (geknald|geklapt|gebotst|gecrasht|gereden|gevlogen|geramd), over de kop (geslagen|gegaan), op (zijn|haar|de)
        kant, op de kop, frontaal*, aanreiding, ongeluk, verkeersongeluk, verkeersongeval, kettingbotsing, crash, auto
        op (zijn|de) (kant|kop|dak), (op|in) … (groep|mensen|fietsers|publiek|kinderen|terras|menigte) (in|af)
        (gereden|geknald), ingereden, op (een groep|mensen|fietsers) ingereden, (door|met|onder) (een |de
        |)(auto|bus|scooter|fatbike|busje|vrachtwagen|fiets|trein|tram|brommer|motor|trekker)
        (geraakt|aangetikt|geschept|gegrepen|geramd|gekomen|beland|terechtgekomen|gelopen), gegrepen door, auto
        (raken|rak|raakt|pak|slaan|rijdt) (kind|vrouw|man|mens|meisje|jongen|fiets),
        (omgekiept|omgekieperd|gekanteld|omgeslagen|over de kop) … (eronder|onder|vast|niet uit), ingereden op,
        (op|in) … (groep|mensen|fietsers|kinderen|menigte|terras) (ingereden|in gereden), onder (een |de |)
        (tram|trein|bus|auto|vrachtwagen|metro|lijn|taxi|busje|scooter|trekker|tractor|bestelbus|vuilniswagen) …
        (gekomen|terecht|beland|geraakt|gelopen|gereden|ligt), klem gereden, geschept (door|bij), ondersteboven
        (gereden|gekegeld), van de weg geraakt, tegen (een|de) (boom|paal|muur|gevel|pui)
        (aan|gereden|geklapt|geknald|gevlogen), uit de bocht gevlogen
    """,
    Sign.DROWNING: """
        verdrink*, aan het verdrinken, (ligt|ligt nog|gevallen|valt|viel|drijft|gesprongen|gegleden|beland) … in (het
        water|de sloot|de vijver|de gracht|de haven|het kanaal|het gooimeer|de vaart|het meer|het
        ijs|water|sloot|vijver|haven), in (het water|de sloot|de vijver|de gracht|de haven|het kanaal|het gooimeer|de
        vaart|water|vijver) (ligt|gevallen|gereden|gesprongen|geraakt|beland), te water (geraakt|gevallen|gereden),
        auto te water, door het ijs, door ijs, onder het ijs, kopje onder, komt niet (meer |)boven, drijft iemand,
        drijft een (mens|man|vrouw|lichaam|kind), onder water,
        (ligt|lig|gevallen|gevalle|valt|viel|val|drijft|drijven|gesprongen|springt|gegleden|beland|geraakt|gereden|rijdt|gegooid|geduwd|geduwt|verdwenen|gaat|zakt|gezakt)
        … (in|onder) (het |de |een |t |)
        (water|sloot|vijver|gracht|haven|kanaal|gooimeer|vaart|meer|zwembad|wak|plas|beek|poel|zee), (in|onder) (het
        |de |een |t |)(water|sloot|vijver|gracht|haven|kanaal|gooimeer|vaart|meer|zwembad|wak|plas|poel) (in
        |)(ligt|gevallen|gereden|gesprongen|geraakt|beland|valt|viel|gegooid|geduwd|gezakt|rijdt|reed|drijft|verdwenen),
        (het |de )(water|sloot|haven|vijver|kanaal|gracht) in
        (gereden|gevallen|gelopen|gesprongen|geduwd|gegooid|gegaan|rijdt|reed), te water, door (het |)ijs
        (gezakt|gezakt|gegaan|heen), door t ijs, ijs (gezakt|gebroken), kan niet zwemmen, kunnen niet zwemmen, komt
        niet (meer |)(boven|omhoog), niet bovengekomen, niet boven gekomen, spartelt, spartelen, verzuip*, verzopen,
        drijft (er |)(iemand|iets wat op|een), drijft in, gezonken, wak, (boot|bootje|kano|sup|kajak) …
        (om|omgeslagen|gezonken|gekapseisd|zinkt), (kinderen|mensen|kind|iemand|jongen|meisje|man|vrouw) in (het |t
        |)(water|haven|kanaal|sloot), water komt (steeds |)hoger, (kind|kindje|man|vrouw|jongen|meisje|mensen|iemand)
        … in (het |t |)(water|sloot|vijver|kanaal|haven) (val|valt|viel|gevallen|ligt|gesprongen), uit het water
        (gehaald|gevist|getrokken), drijft een *, drijft er een *, drijft iets,
        (zwemt|zwemmen|zwom|jongen|meisje|kind|man|vrouw) … (haven|kanaal|gooimeer|sloot|vijver|water) … (niet
        meer|zwaait|kopje|weg|onder|roept), komt niet (meer |)(naar de kant|boven|bovenwater|uit het water),
        (niet|nooit) bovengekomen, (rollator|kinderwagen|fiets|scootmobiel|auto|step|jas|schoen*) …
        (kanaal|sloot|vijver|gracht|haven) … niemand, verdronken kind, wegdrijven, drijft weg, ijs …
        (kraakt|breekt|gebroken|doorgezakt|doorheen|doorgegaan|scheurt),
        (kind|jongen|meisje|man|vrouw|iemand|baby|peuter|hij|ze) … (in|onder) (de |het |een
        |)(water|sloot|vijver|kanaal|gracht|haven|put|wak)
    """,
    Sign.POISONED: """
        koolmonoxide*, co melder*, co vergiftiging, gootsteenontstopper, bleek gedronken, chloor gedronken, heeft
        (pillen|medicijnen|schoonmaakmiddel|bleek|chloor|ontstopper|batterij|knoopcel)
        (gegeten|gedronken|ingeslikt|binnen|gepakt|geslikt), (pillen|batterij|knoopcel|medicijnen|bleek|chloor) …
        (ingeslikt|opgegeten|doorgeslikt|ingenomen|gedronken), gedrogeerd, iets in (haar|mijn|zijn|mn) drankje,
        (koolmonoxide|co) (alarm|melder|meter) … (gaat|piept|af|loeit|rood),
        (kind|baby|peuter|zoontje|dochtertje|hond|zoon|dochter) …
        (gif|ontstopper|bleek|chloor|medicijnen|pillen|batterij|knoopcel|paddenstoel*|schoonmaak*|wasmiddel|vaatwas*)
        … (gegeten|gedronken|ingeslikt|doorgeslikt|op|binnen), knoopbatterij*, doorgeslikt, vergiftigd, vergiftiging,
        vergif, vergiftigt,
        (afwasmiddel|schoonmaakmiddel|bleek|chloor|wasmiddel|ontstopper|medicijnen|pillen|gif|terpentine)
        (op|binnen|gehad|leeg) en, spuugt schuim
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
        niet meer en, ik hoef niet meer, leef liever niet, leven liever niet, niet levend meer,
        (maak|maakt|maken|maakte|wil|gaat|ga|zal) … (een |n |)(eind|einde) aan …, (een |n |)(eind|einde) aan
        (maakt|maken|maak|gaat|ga|wil), (eind|einde) (er |)aan maak*, er een (eind|einde) aan, een einde aan maakt,
        mezelf (wat|iets|van kant|verdrinken|ophangen|vergassen|opknopen|dood), (zichzelf|zich|hemzelf|haarzelf|zn
        eigen|d r eigen|haar eigen) … (ophangen|opgehangen|opknopen|verhangen|verdrinken|doodmaken|dood maken|dood
        rijden|doodrijden|wat aandoen|iets aandoen|iets aandoet|wat aandoet|van kant|doodschieten|in brand),
        (van|uit|vanaf) (de|het|een) (flat|dak|balkon|galerij|brug|viaduct|raam|toren|parkeerdek) …
        (spring|springt|springen|gaat springen|af spring*|wil springen|te springen|wil*), (spring|springt|springen|wil
        springen|gaat springen|ga springen) (zo |nu |straks |direct |) (van|uit|vanaf) (de|het|een)
        (flat|dak|balkon|galerij|brug|viaduct|raam|toren|parkeerdek),
        (spring|springt|springen|gooi|gooit|loop|loopt|ga|gaat|wil) … (voor|onder) (de|een)
        (trein|auto|bus|vrachtwagen|tram), voor de (trein|bus|metro)
        (springen|gooien|lopen|gaan|gaat|ga|stappen|spring|springt), morgen hoeft niet*, (hoeft|hoef) … niet meer .
        sorry, hoeft niet meer voor (mij|me), hoeft allemaal niet meer, (ik|mij|me) … niet meer te (leven|bestaan),
        liever niet (meer |)(leven|bestaan|wakker|hier), niet (meer |) (leven|bestaan|verder) wil*, wil niet (meer
        |)(leven|bestaan|verder leven|wakker), (wil|wilde|wou|wilt) … niet meer (leven|bestaan|wakker), wil alleen
        (nog |)maar (dood|slapen voor altijd|dat het stopt|weg), wil dat het stopt, gewoon dood (zijn|willen|gaan),
        dood (wil|zou willen|wilt|willen), dood zijn, als ik er niet meer ben, als ik dood ben, mis* me toch niet,
        mist me toch niet, niemand zal me, wereld zonder mij, zonder mij (beter|is beter|beter af), jullie zijn beter
        af, afscheid* (genomen|nemen|brief|berichtje|appje), dit is het einde voor mij, vaarwel, adieu allemaal, sorry
        (allemaal|voor alles|aan iedereen|mama|mam), zelf moord*, zelfmort, suicid*, zelfdod*, zelfverwond*,
        (snij|snijd|snijdt|krast|kras|sneed|gesneden|brandt) (mezelf|zichzelf|me eigen|in (mijn|haar|zijn)
        (pols|polsen|arm|armen)), (mezelf|zichzelf|me eigen|haarzelf|zn eigen)
        (gesneden|snijden|snij|snijdt|sneed|bekrast|kapot gesneden), polsen
        (door|open|gesneden|snijden|doorgesneden|opengesneden), touw om (zijn|haar|mijn|de) nek, strop
        (om|in|opgehangen), touw (gekocht|klaar|aan het plafond|aan de balk|aan een boom|gepakt), heb (alles|het|een
        briefje|de brief) (klaar|geschreven|klaarliggen), uitstap* uit het leven, stap uit het leven, kan niet meer
        (leven|verder), genoeg van (het |dit |)leven, het leven (niet meer|moe|zat|beu), geen zin meer in leven, zie
        geen (toekomst|reden) (meer |)om, kapot maken mezelf, verdien niet om te leven, mag ik dood, wou dat ik dood
        was, (allemaal |)voorbij (mag|mocht) zijn, mag (het |)voorbij zijn, slapen en nooit, slaap en nooit, nooit
        (meer |)wakker, kan niet (meer |)leven zo, afscheidsbrief*, (ik|hij|ze|zij|ie) (vannacht |vandaag |morgen
        |straks |)(doodgaat|dood gaat|sterft|dood ga|doodga), zorg* voor (mijn|zn|zijn|haar|mn)
        (hond|kat|kinderen|konijn) (moet|als|moeten), voor (zn|zijn|haar|mijn) (hond|kat|kinderen) moet zorgen, wil er
        … niet meer zijn, (pillen|strip|touw|mes) (ligt|liggen|staat) klaar, mijn laatste
        (bericht|appje|brief|woorden|groet), (straks|morgen|vanavond|vannacht|gauw|binnenkort) (er |)niet meer
        (is|ben|leeft|leef|wakker word), er (straks|morgen|vanavond) niet meer (is|ben|zijn), (gaat|ga|wil)
        (inslapen|in slapen|voorgoed slapen|eeuwig slapen|niet meer wakker worden), doei allemaal,
        (viaduct|brug|spoor|spoorbrug|dak|flat|perron|rails) . (doei|dag|vaarwel|sorry|adieu|het is goed zo), zonder
        mij beter af, snij (me|mij|mezelf) (zo |nu |) (open|kapot|helemaal|dood), (snij|snijd|snijdt) … polsen, polsen
        (doorsnijden|open|doorgesneden|opensnijden), (wil|ga) (er |)(een eind aan|een einde aan|uit
        stappen|uitstappen), (maakt|maak|maken) … (een |) (eind|einde) aan, onder (de|een) trein
        (springen|spring|springt|gaan), spring (zo |nu |straks |) (van|eraf|naar beneden|voor), (springt|springen)
        (zo|van|eraf|naar beneden|voor), dag lieve, laatste appje, afscheidsbericht*, afscheidsapp*, afscheid genomen
        van (iedereen|ons|mij|haar|zijn), (hangt|hang|ophangen|ophang) (mij|me|mezelf|zichzelf|zich) op,
        (mezelf|zichzelf|me|zich) (op te hangen|ophangen|ophang|verhangen), (wil|hoef) (dit|het|mijn|mn) leven niet
        (meer|), (wil|hoef) niet (meer |)(verder|leven|bestaan|door), plek uitgezocht, zegt dat het (nu
        |)(klaar|voorbij|over|genoeg) is, leven is (klaar|voorbij|over), zichzelf
        (gesneden|snijdt|gestoken|opgehangen|verbrand|in brand), mezelf (gesneden|snijden|opgehangen|verbranden),
        snijdt (zichzelf|zich), (alles|alle) … (ingenomen|geslikt|opgegeten), genoeg van (het|dit) leven, (iets|wat)
        (heel |)(doms|stoms|ergs) te doen, mezelf iets aandoen, zichzelf iets aandoen, mezelf wat aandoen, zichzelf
        wat aandoen
    """,
    Sign.WEARY: """
        beter zo ., is beter zo, durf niet terug, niemand die om me geeft, laat me maar, ik wil niet meer ., kan niet
        meer ., kan echt niet meer ., trek het niet meer, trek t niet meer, zie het niet (meer |)zitten, zie t niet
        meer zitten, hou het niet meer vol, hou t niet meer vol, geen uitweg, zie geen uitweg, zie geen licht, alles
        is zinloos, geen hoop meer, hopeloos, wanhopig, radeloos, ten einde raad, op en klaar, genoeg geweest, kan
        niet meer, ik kan t niet meer, kan het niet meer, trek het (echt |)niet, trek t niet, hou het niet, op ben ik,
        ben op, ben klaar, klaar mee, alles is donker, heeft geen zin meer, geen zin meer, zinloos, zin van het leven,
        niemand geeft om, alleen en, einde raad, vergeef me, sorry mam, sorry allemaal, sorry voor alles, niemand
        houdt van me, hoeft niet meer, (hou|houd|hoef|trek) (het |t |) niet (meer |langer |) (vol|uit|meer), kan
        (het|t) niet meer (aan|dragen|opbrengen), geen zin meer in (leven|het leven), (het|t) hoeft (voor mij |)niet
        meer, helemaal klaar mee, niemand mist me, tot hier en niet verder, ik kan niet meer, moe van het leven, ik
        ben (op|kapot|leeg) .
    """,
    Sign.MEANS: """
        op het viaduct, op de brug, bij het spoor, op een viaduct, op een brug, voor de trein, pillen, medicijnen,
        slaappillen, touw, strop, scheermes, scheermesje, op het spoor, reling, afscheid, vaarwel, sorry allemaal,
        polsen, wodka en pillen, insuline, op het dak, op de rand, bij het water, viaduct, op de rails, bij de
        overweg, rails, treinen, trein, hoog op, mes op mijn pols, pols, spoor, perron, slaapmiddelen, tabletten, pot
        pillen, strips, mesje, galerij op, hoogste verdieping, vaart, kanaal, haven, telefoon (staat |is |)uit,
        onbereikbaar, neemt niet op, briefje, water, mes, scheermes*, snij mezelf, snij me, snijden, brug, flat af,
        dak, balkon, water in, gas, spoorlijn, afscheidsbrief
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
        spoor, zit bij het spoor, sta op het spoor, (staat|zit|hangt|klimt|klom|loopt|ligt|balanceert|sta|zit
        ik|stapt|stond) … (op|over|aan|buiten|langs|naast) (de|het|een|t)
        (rand|reling|railing|balustrade|balkonrand|dakrand|dak|brugleuning|leuning|viaduct|kozijn|vensterbank|rails|spoor|hekwerk|dakgoot|hijskraan|kraan|steiger),
        op (het|t) (spoor|rails|dak) (ligt|staat|zit|loopt|rond|bij), op de
        (rails|reling|rand|balustrade|dakrand|overweg|spoorwegovergang|spoorbaan), op het spoor, op t spoor, aan de
        verkeerde kant, verkeerde kant van (de|het), buitenkant van (de|het) (reling|balkon|hek), over de reling, half
        over, benen (bungelen|over|buiten), been over, hangt (half |)(uit|over|aan), spring* (eraf|er af|naar
        beneden|ik|er vanaf), dreigt te springen, dreigt met springen, wil springen, zo springt, op springen, om te
        springen, naar beneden springen, zegt dat (hij|ze|zij|ie) springt, (loopt|lopen|zit|fietst|rijdt|staat) … op
        (de |)(snelweg|a27|a1|a6|rondweg|vluchtstrook|rijbaan|provinciale weg), tegen het verkeer in, spookrijder,
        over (t|het|de) (hek|hekje|balkon|rand) … (hangen|hangt), op brug … (huil*|kijk*|staat), op het randje van, op
        de rand van, op t randje, randje van de (flat|parkeergarage|brug|dak|kade|steiger), (ik|zij|hij|ze) spring .,
        wil naar beneden, zegt ik spring, over de rand, (loopt|lopen|rent|zwalkt|staat|zit|ligt|dwaalt|kruipt|wandelt)
        … (op|over|langs) de (snelweg|randweg|autoweg|a1|a27|spoorbaan|rijbaan|vluchtstrook), touw (om|aan|over|rond)
        … (tak|boom|balk|haak|trap|plafond|leuning|nek), strop (om|aan), lus (om|in|van) … (touw|nek|tak)
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
        containerbrand, huis brand, huis brand nu, auto brand nu, is in brand, is in de fik, helpt brand, brand brand,
        (fik|brand|fikt|brandt|fikken|branden|vlammen|smeult|smeulen|gloeit|vonkt) …
        (balkon|dak|keuken|schuur|schuurtje|berging|container|auto|scooter|portiek|meterkast|woning|flat|kelder|huis|trappenhuis|prullenbak|bosjes|riet|heide|pan|kachel|schoorsteen|droger|wasmachine|accu|oplader|lift|school|garage|zolder|bed|matras|bank),
        (balkon|dak|keuken|schuur|schuurtje|berging|container|auto|scooter|portiek|meterkast|woning|flat|kelder|huis|prullenbak|riet|heide|pan|kachel|schoorsteen|droger|wasmachine|accu|oplader|lift|garage|zolder|bed|matras)
        … (fik|fikt|brandt|in brand|in de brand|in de fik|smeult|in lichterlaaie|vlammen|affikt|afbrandt|uitgebrand),
        vlam in de frituurpan, vlam in de pan gevlogen, vlam (sloeg|slaat) in de pan … (brand|fik|keuken), steekvlam*,
        vlammenzee, uitslaan*, vliegt in brand, in brand (gevlogen|gestoken nu|zetten|steken|vliegen|staan|staat|te
        steken), in (de |)brand, de fik in, in (de |)fik, de (boel|tent|auto|flat|schuur) in de fik, affikken, is
        brand, er is (een |)brandje, brandje (in|bij|op|achter|onder|nu), brand (op|in|bij|achter|naast|onder)
        (de|het|een|onze|mijn|me|mn|t|nummer|nr|huis|flat|tweede|derde|vierde|eerste|keuken|kelder|trappenhuis),
        *brand in (de|het), huisbrand, flatbrand, portiekbrand, balkonbrand, schoorsteenbrand, bermbrand, bosbrand,
        heidebrand, rietbrand, kelderbrand, accubrand, scooterbrand, dakbrand, zolderbrand, brand . brand, brandt
        (af|uit|alles|helemaal|door|mijn|onze), er (woedt|breekt) (een |)brand, er is (nu |een |weer |hier |)(grote
        |flinke |)brand, (steken|steekt|zetten|zet) … in (brand|de fik|de hens)
    """,
    Sign.FIRE: """
        brand, brandje, fik, fikkie, vuur, brandlucht, schroeilucht, brandgeur, rookmelder*, brandalarm*,
        brandmelder*, rookmelders, ontploffing*, ontploft, explosie*, kortsluiting, vonken, aangestoken, fikkie
        stoken, brant, vuurtje, vonkt, sist en rookt, ontplof*, explosi*, exploderen, geexplodeerd, klap gehoord en
        rook, schroei*, verbrandingslucht, rookmelder (gaat|piept|loeit|af), brandmelder (gaat|loeit|af), brandalarm
        gaat
    """,
    Sign.SMOKE: """
        rook (uit|komt|onder|in het|in de|trekt|slaat|overal), rook … (uit|onder) (het|de|een|zijn|haar|mijn), rookt
        uit, rookpluim*, rookwolk*, rookontwikkeling, vol rook, vol met rook, dikke rook, zwarte rook, veel rook, rook
        en, zie rook, ruik rook, rooklucht, rook binnen, komt … rook, rook vandaan, brandlucht, ruik brand, ruikt naar
        brand, ruikt verbrand, schroeilucht, (rook|walm|rookwolken|qualm) … (uit|onder|vanonder|vandaan|door)
        (het|de|een|zijn|haar|mijn|onze|me|t|raam|dak|kelder|deur),
        (komt|kringelt|stijgt|walmt|slaat|trekt|hangt|zie|zien|ruik|ruiken) … rook, staat blauw van de rook,
        (dikke|zwarte|veel|grijze|enorme|grote) rook*, rook (in|door) (de|het|t)
        (gang|trappenhuis|portiek|hal|flat|kelder|lift|huis|woning|galerij|keuken), rook boven, rook overal, overal
        rook, rook en (vlammen|vuur|stank), rookontw*, rookvergifti*, ruikt (heel erg |enorm |sterk |erg |hier
        |)(verbrand|naar brand|naar rook|naar vuur), (plastic|kabels|elektra|stroom) … (verbrand|brand|schroei)*, rook
        veel
    """,
    Sign.GAS: """
        gas ., gaslucht, gasgeur, gaslek, gaslekkage, gas lek, lekt gas, gas lekt, gas lekken, ruik gas, ruik … gas,
        ruiken … gas, ruikt … (naar |)gas, gas (ruik|ruiken|ruikt), rook … naar gas, gas geroken, stank van gas,
        stinkt naar gas, lucht van gas, geur van gas, naar gas, gasfles … (lekt|sist), gasleiding
        (kapot|geraakt|lek|open), sist gas, gaskraan (open|staat open), gas staat open, gas open, koolmonoxide*, co
        melder (gaat|piept|loeit), co alarm, gasluch*, gas (lucht|geur|lek|lekkage|lekken|luchtje|stank),
        (ruik|ruikt|ruiken|rook|stinkt|stank|lucht|geur|hangt|hang|merk) … gas, gas …
        (ruik|ruikt|ruiken|stinkt|geroken|lekt|lek|sist|ontsnapt), gasleiding* …
        (geraakt|kapot|stuk|lek|gebroken|doorgegraven), gaskraan … (open|aan|vergeten dicht|niet dicht), gas
        (staat|stond|aan laten|open laten|laten openstaan|open gezet|opengezet|opengedraaid), gasontsnap*, sterk*
        gas*, gas (in|op) (de|het|mijn) (gang|kelder|berging|trappenhuis|portiek|keuken|huis|hal|straat), gasfornuis …
        (open|aan) … stink*, gas (fornuis|pit) staat open, gasfornuis … open, chloorlucht, chemische wolk, giftige
        (wolk|lucht|stof|dampen|damp), ammoniaklucht, bijtende lucht, gas ontsnapt, (stinkt|stank|ruikt|lucht) naar
        gas, (lekt|lek|wolk|damp|dampen) … (hoest*|ogen|benauwd|misselijk|ademen|keel), chemische (lucht|stof|geur),
        gaskraan … (opengezet|open gezet|opengedraaid|open gedraaid|openstaan|opendraait|openzet), gas …
        (opengezet|opengedraaid|open gezet)
    """,
    Sign.EXPLOSIVE: """
        explosief, explosieven, handgranaat, granaat, bom, bommelding, dynamiet, mortier*, vuurwerkbom*, cobra …
        (deur|brievenbus|portiek|voordeur), cobra aan, (pakketje|pakket|tas|ding) met draad*, draadjes aan, verdacht
        pakket*, verdacht pakje, lont, tikkend*, benzine (door|naar|in|over|voor) *, molotov*, jerrycan*, benzine
        gegooid, giet benzine, gooit benzine, bommen, explosief*, nitraat …
        (deur|brievenbus|raam|portiek|huis|politie|agenten|mensen), nitraten …
        (deur|brievenbus|raam|portiek|huis|politie|agenten|mensen), cobra* …
        (deur|brievenbus|raam|portiek|huis|politie|agenten|mensen|hal|gang|trappenhuis|kinderen),
        (pakket|tas|koffer|rugzak|doos) … (tikt|tikkend|draden|draadjes|verdacht|onbeheerd), benzine …
        (aansteker|deur|gegoten|gegooid|overgoten|uitgegoten|over zich|door de brievenbus|over de auto), jerrycan …
        (aansteker|deur|voor de deur|benzine|gegoten), met benzine, overgoten met, brandbom*, brandfles, brandbare
        vloeistof, vuurwerk (in|door) (de|mijn|onze|een) (brievenbus|gang|hal|portiek|trappenhuis|kinderwagen),
        (dreigt|dreigen|gaat|wil|zegt) … (op te blazen|opblazen|de lucht in), gasfles* (binnen|lek|open|brand),
        benzine (in|op) (de|het) (hal|gang|portiek|trap|deur|stoep), benzine … aansteker, aansteker … benzine,
        (fles|jerrycan|blik) (met |)(benzine|wasbenzine) … (bij zich|hand|aansteker|deur), (overgiet|overgoten|giet) …
        benzine, (ontploffing|explosie|knal) … (ramen|ruiten|glas|gewond*|huis|flat|beneden|deur|pand),
        (vuurwerk|cobra*|nitraat*|strijker*|vuurwerkbom*|rotje*|fakkel*) …
        (lift|bus|kinderwagen|groep|winkel|auto|huis|kamer|klas|gang) … (terwijl|vrouw|kind|mensen|kinderen|baby)
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
        verdrinkt hem, slaand, slat, geslaan, rammelt, ramde, hengst, hengsten, trappen, trap, kopstoot, kopstoten,
        steken, prikt, wurgen, worgt, knijpt, duwt, duwen, smijt, gooit … (trap af|muur|grond|raam), grijpt,
        molesteert, mishandel*, verkracht, verkrachten, afranselt, afranselen, aftuigt, aftuigen, afmaakt, in elkaar
        (slaat|slaan|trapt|trappen|schopt|schoppen|ramt|rammen|beukt|beuken|gebeukt|geramd|gemept), te lijf, te
        grazen, toetakelt, aanvalt, valt aan, vallen aan, op de vuist met, geeft (een
        |)(klap*|vuist*|knal|hoek|kopstoot*), klappen (geeft|uitdeelt), houdt vast, drukt (op de grond|tegen de
        muur|kussen), trekt aan (haar|zijn|d r) (haren|haar), te pakken, heeft … te pakken, loopt te slaan, staat te
        (slaan|schoppen|trappen|rammen|meppen), staan te (slaan|schoppen|trappen|rammen|meppen), staan … (te
        schoppen|te slaan|te trappen|te rammen), aan het
        (slaan|meppen|rammen|trappen|schoppen|wurgen|steken|mishandelen|aftuigen|molesteren|toetakelen), valt lastig,
        veel slag, krijgt slaag, (geeft|geven|gaf|krijgt|deelt|delen) …
        (klappen|klap|vuistslag|vuistslagen|kopstoot|pak
        slaag|schop|schoppen|trap|trappen|stomp|tik|oplawaai|dreun|dreunen), knuppel*, hakt in op, haalt uit naar, zit
        boven op, zitten bovenop, ranselt, aframmel*, dreunt, tremt, beukte
    """,
    Sign.VICTIM: """
        mij, me, ons, hem, haar, elkaar, mekaar, iemand, vrouw, kind, kinderen, meisje, jongen, jongetje, moeder,
        vader, dochter, zoon, zoontje, dochtertje, mama, papa, broertje, zusje, vriendin, baby, peuter, kleuter, oma,
        opa, mensen, buurvrouw, ex, mijn man, mijn broer, mijn zus, mn vrouw, bejaarde, oude, voorbijganger*, agent*,
        hond, em, der, d r, m, mn zus, me zus, nichtje, neefje, mijn zoon, mijn dochter, kleintje, scholier,
        scholieren, man, mannetje, meneer, mevrouw, gozertje, ventje, gast, jochie, klasgenoot, vriendje, vriend,
        chauffeur, conducteur, caissiere, boa, postbode, fietser, buurman, overbuurvrouw, onderbuurvrouw, zijn
        vriendin, zijn vrouw, haar man, haar kind, hun kind, haar kinderen, voorbijgangers, bejaarden, oudje, dakloze,
        zwerver, homo, homostel, stel, mij eigen, elkander, zijn kop, zijn hoofd, haar hoofd, haar gezicht, zijn
        gezicht, iedereen, alles wat beweegt, bewoners, bezoekers, klanten, verkoper, winkelier, verpleegster, juf,
        meester, leraar, kassamedewerker, bezorger, schoonmoeder, schoonvader, tante, oom, zus, broer, pakketbezorger,
        buschauffeur, agent, agenten, collega
    """,
    Sign.ATTACKED: """
        doet (me|mij|haar|hem|ons) (wat|iets|pijn), verkracht nu, aan het verkrachten, randt … aan, zit aan mij, trekt
        (haar|mijn|mn) kleren, word nu bedreigd, aan het (slaan|schoppen|vechten|mishandelen|wurgen|steken), bij
        (de|der|d r|haar|zijn|zn|mijn|mn|me|hun|t) (keel|strot|nek|haren|lurven), (keel|strot) dicht*, mes op
        (de|zn|zijn|haar|mijn|mn|d r) keel, onder (zijn|haar) dwang, gegijzeld, gijzel*, ontvoerd, ontvoer*
        (nu|net|haar|hem|een), (word|wordt|worden|werd nu) …
        (geslagen|geschopt|getrapt|gestoken|gestokken|neergestoken|gewurgd|overvallen|beroofd|aangevallen|meegetrokken|meegesleurd|toegetakeld|afgetuigd|afgeranseld|mishandeld|verkracht|aangerand|belaagd|bekogeld|gegijzeld|in
        elkaar|lastiggevallen|lastig
        gevallen|vastgehouden|klemgezet|klemgereden|gekneveld|vastgebonden|belaagd|ingesloten|gelyncht), in elkaar
        (aan het slaan|aan het trappen|gemept word*|geslagen word*), staan … om (hem|haar|mij|mn zoon) heen, overval
        (gaande|bezig|nu|aan de gang|op de|bij de|in de), wordt overvallen, wordt nu overvallen, roofoverval,
        overvallers, overvaller, slaan hem, schoppen hem, trappen hem, trappen (op|tegen) (zijn|haar|zn|hem)
        (hoofd|kop|gezicht), slaat (hem|haar|mij|me|ons), schopt (hem|haar|mij|me|ons), trapt (hem|haar|mij|me|ons),
        op (zijn|zn|haar) (hoofd|kop|gezicht) (trap*|geslagen|getrapt|getrapt word*|stampen|stampt|springen), krijgt
        (veel |)(slag|slaag|klappen|schoppen), heeft een schaar, met een schaar, (wordt|worden|word) …
        (geslagen|geschopt|getrapt|in elkaar geslagen|in elkaar getrapt|in elkaar
        geschopt|mishandeld|gestoken|neergestoken|gewurgd|overvallen|beroofd|aangevallen|getrokken|meegetrokken|meegesleept|gesleurd|meegenomen|toegetakeld|afgetuigd|bekogeld|verkracht|aangerand|meegesleurd|ontvoerd|gegijzeld|vastgehouden|bedreigd
        met|beschoten|neergeslagen|klemgezet|ingesloten), hond … (laat niet los|kind te pakken), (heeft|hebben)
        (mij|me|haar) (net |zojuist |)(geslagen|gewurgd|geduwd|getrapt), (probeert|proberen) … te
        (vermoorden|wurgen|steken|verkrachten|doden|verdrinken|ontvoeren), (ruit|ruiten|raam|ramen) …
        (ingegooid|ingeslagen|kapot|eruit) … (binnen|zitten|kinderen) (zitten|met|binnen|liggen), zit (nu |weer |)aan
        mij, (gezicht|arm|been|nek|hand) gegrepen, (gooit|gooien|smijt|smijten) … (op|naar)
        (mensen|voorbijgangers|kinderen|ons|me|mij|haar|hem|auto s die|de bus), kelder*box gesleurd,
        (ramt|rijdt|beukt) … (auto|bus|busje|wagen|scooter) … (tegen|op) (onze|mijn|mn|de|ons)
        (garagedeur|garage|voordeur|huis|deur|gevel|pui), (wordt|worden|word) … overvallen, overval (gaande|bezig|nu),
        overval op (de|het|een) (juwelier|winkel|avondwinkel|supermarkt|bank|snackbar|tankstation|apotheek)
        (nu|bezig|gaande), ingereden op (mensen|een groep|een menigte|kinderen|fietsers), (op|in) (een|de) groep
        (fietsers|mensen|kinderen|voetgangers|wandelaars) (in gereden|ingereden)
    """,
    Sign.BEATEN: """
        in elkaar geslagen, in elkaar getrapt, in elkaar geschopt, geslagen, geschopt, mishandeld*, mishandeling*,
        neergestoken, gestoken, steekpartij, neergeslagen, afgetuigd, toegetakeld, overvallen, overval*, beroofd,
        berooft, beroven, beroving, straatroof, aangerand, aanranding, verkracht, verkrachting, gewurgd, ontvoerd,
        gegijzeld, gijzeling, neergeschoten, doodgeschoten, vermoord, aangevallen, klap gekregen, klappen gekregen,
        klappen gehad, gemept, bedreigd, bij de keel gegrepen, bij de keel gepakt, uitgescholden en geslagen, klem
        gezet, getackeld, gestokken, gestooke, gebeukt, geramd, getrapt, gestompt, kopstoot gekregen, klap gegeven,
        klappen gegeven, een klap gegeven, vuist in (mijn|zijn|haar) gezicht, mishandel*, afgeranseld, gemolesteerd,
        bespuugd, bespuwd, gegrepen bij, vastgegrepen, in mijn gezicht geslagen, gekneveld, bedwelmd, gedrogeerd, in
        elkaar gerost, in elkaar gemept, klap verkocht, klappen verkocht, een klap gehad, kopstoot gegeven
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
        viaduct … gooi*, gooi* … viaduct, vecht*, gevecht*, knok*, matpartij, rel, relschoppers, slaags, rammen
        elkaar, trappen elkaar, elkaar (helemaal |)(in elkaar|verrot|kapot|de kop in),
        (slaan|rammen|trappen|schoppen|steken|meppen|beuken|rossen|timmeren) … (elkaar|mekaar), (elkaar|mekaar) …
        (slaan|rammen|trappen|schoppen|steken|meppen|beuken|rossen|te lijf|afmaken), massa vechtpartij, massale
        vechtpartij, grote (ruzie|vechtpartij|knokpartij) met (messen|stokken|wapens), steekpartij
        (gaande|bezig|nu|bij|op|voor|in), schietpartij (gaande|bezig|nu|bij|op|voor|in), gooit … (naar|op)
        (auto|mensen|de politie|agenten|ambulance|kinderen|hulpverleners), gooien … (naar|op) (auto|auto
        s|autos|mensen|de politie|politie|agenten|ambulance|kinderen|hulpverleners|fietsers|de bus|treinen|de
        brandweer|brandweer), gooien … (rolstoel*|bejaard*|oude|baby|kinderwagen)
    """,
    Sign.SHOTS: """
        schoten, schoten gehoord, er is geschoten, is geschoten, wordt geschoten, wordt er geschoten, er wordt
        geschoten, geschoten op, aan het schieten, schiet op (mensen|ons|mij|iemand|de|het huis), schieten op
        (mensen|ons|mij|iemand|elkaar|het huis|de deur), schietpartij, schutter, pistoolschot*, geweerschot*, knallen
        van een pistool, kogel, kogels, kogelgat*, kogelhuls*, neergeschoten, geschoten, schietpartij*,
        schietincident, schieter, (hoor|hoorde|horen|gehoord|klonken) … (schoten|pistoolschoten|geweerschoten|schot),
        schot gehoord, pistool afgegaan, wordt … geschoten, (schiet|schieten) … (met een (geweer|pistool|wapen|gun)|in
        het wilde weg|op (mensen|ons|mij|iemand|een man|hem|haar|huizen|ramen|de politie|agenten)|om zich heen|in de
        lucht), kogel (door|in), kogelgaten, kogelinslag, beschoten, dood geschoten, doodgeschoten, ratatata,
        automatisch wapen
    """,
    Sign.WEAPON: """
        mes, messen, vlindermes, keukenmes, hakmes, vleesmes, slagersmes, stiletto, dolk, machete, machetes, zwaard,
        samurai*, kapmes, pistool, pistolen, geweer, vuurwapen, vuurwapens, wapen, wapens, gun, blaffer, revolver,
        uzi, kalasjnikov, bijl, honkbalknuppel, knuppel, hamer, boksbeugel, ploertendoder, kettingzaag, koevoet,
        steekwapen*, schroevendraaier, breekijzer, ijzeren staaf, staaf, kruisboog, taser, gebroken fles, kapotte
        fles, zuur, bat, baseballbat, base ball bat, honkbalknuppels, stok, stokken, knuppels, ketting, kettingen,
        mesje, kapmessen, steekwapens, guns, pipa, ijzeren pijp, pijp, buis, traangas, pepperspray, boksbeugels,
        schaar, briefopener, zwaarden, katana, bijltje, klauwhamer, moker, stanleymes, zakmes, breekmes, alarmpistool,
        luchtdrukpistool, luchtbuks, buks, hockeystick, golfclub, fietsketting, koevoeten, jachtgeweer, semi
        automatisch, dubbelloops, bezem, bezemsteel, schep, spade, riek, paraplu, fles, bierfles, baksteen, stenen,
        glas, brandblusser, boormachine, kruk, stoel, hooivork, tuinschaar, heggenschaar, hakbijl, samuraizwaard,
        hamers, spuit, stroomstootwapen, pijl en boog, knipmes
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
        keel, met mes, met pistool, gewapend, gewapende,
        (trekt|trok|getrokken|pakt|pakte|gepakt|haalt|haalde|heeft|had|hebben|zwaait|zwaaien|loopt|lopen|rent|rennen|staat|staan|dreigt|dreigen|komt|komen|steekt|richt|houdt|zit|rijdt|gewapend|kwam|rende)
        …
        (mes|messen|kapmes|machete|pistool|gun|vuurwapen|wapen|bijl|geweer|hakmes|keukenmes|zwaard|honkbalknuppel|knuppel|steekwapen|katana|jachtgeweer|hamer|koevoet|breekijzer|moker|boksbeugel|stanleymes|bat)
        … (zwaaien|rond|schreeuw*|achter|naar (hem|haar|mij|me|ons|mensen|kinderen)|tegen|op|in (zijn|haar|de)
        hand|bij zich en|getrokken|dreigt|dreigen|roept|gillen|gilt|te dreigen|voor (mijn|de|onze|haar) deur|op
        weg|onderweg|buiten|in de hal|op school|schoolplein|plein), mes trekken, mes getrokken, met (een
        |)(mes|messen|kapmes|machete|pistool|gun|vuurwapen|wapen|bijl|geweer|hakmes|keukenmes|zwaard|jachtgeweer|katana|ijzeren
        staaf|honkbalknuppel|stok|hamer) … (dreig*|bedreig*|voor (de|mijn|haar)
        deur|achterna|achter|rond|zwaai*|schreeuw*|steken|steekt|gestoken|in zijn hand), gewapend*, heeft een
        (wapen|pistool|gun|mes|vuurwapen|geweer|kapmes|machete) (en|nu|bij),
        (mes|pistool|gun|wapen|machete|kapmes|bijl) (en|in) (de |zijn |zn |haar |) hand*,
        (man|jongen|jongens|iemand|vent|gast|kerel|vrouw|mannen) … met (een
        |)(wapen|pistool|geweer|machete|bijl|mes|vuurwapen)
        (bij|voor|op|in|naar|loop|loopt|staat|rond|hier|buiten|achter), met
        (messen|machetes|pistolen|bijlen|kapmessen|stokken) … (achter|rond|elkaar|naar),
        (mes|pistool|bijl|hamer|wapen) hand, (zwaait|zwaaien|loopt|lopen|rent|rennen|rond|staat|zwaaid) …
        (zwaard|samuraizwaard|machete|mes|kapmes|bijl|hamer|zaag|kettingzaag|geweer|pistool|knuppel|honkbalknuppel|breekijzer|koevoet|schroevendraaier|schaar|riek|spade|stanleymes),
        met (een |n |zijn |zn |haar |) (geweer|pistool|mes|bijl|machete|hamer|staaf|ijzeren
        staaf|knuppel|zwaard|vuurwapen|wapen|mitrailleur|kalasjnikov|revolver) … (naar|achter|op weg|op
        straat|voor|binnen|rond|bij|achterna), (bivakmuts*|gemaskerd*|bivakmutsen|maskers) …
        (hamer*|mes*|wapen*|pistool|pistolen|geweer|geweren|bij|binnen|juwelier|winkel|bank|deur),
        (fles|jerrycan|blik) (benzine|met benzine|wasbenzine|spiritus) (bij zich|in zijn hand|in de hand|in zn hand),
        met (een |n |)(vlindermes|knipmes|stiletto|dolk|zakmes) … (staat|wacht|loopt|bij de school|voor de school|voor
        de deur)
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
        bedreig*, gechanteerd, chanteert, chantage, afpers*, afgeperst, geintimideerd, kapot (maken|maakt|maak|gaan
        maken), (me|mij|ons|haar|hem) … (kapot|dood|af|lek|neer)
        (maken|maakt|maak|slaan|slaat|steken|steekt|schieten|schiet|te maken|te slaan|te steken|gaan maken), maakt
        (haar|hem|me|mij|ons) … (dood|af|kapot), (gaat|ga|gaan|zal|zullen|wil|komt)
        (me|mij|ons|haar|hem|je|jou|jullie) …
        (vermoorden|doodmaken|doodslaan|doodsteken|doodschieten|afmaken|slopen|pakken|omleggen|neersteken|kapotmaken|mollen|verrot
        slaan|in elkaar slaan|opblazen|steken|slaan), (vermoord|omleg|omleggen|mollen|molt), dood maakt, ik maak je,
        ik steek je, we weten waar je woont, (weet|weten) waar (ik|we|je|mijn|mn|onze|hun|haar|zij) * …
        (woon|woont|wonen|school|zitten|werk|werkt|naar school), huis in de fik, tent in de fik, brengt me om, om te
        brengen, om het leven brengen, krijgt (me|je|ons|mij) nog wel, krijgen (me|je|ons|mij) nog wel, wacht maar
        tot, grijpt (ons|me) nog, gaat eraan, ga eraan, gaan eraan, dreig*, geintimid*, intimid*, doods bedreiging,
        voor mijn kop, keel door, benen breken, poten breken, ik maak jou dood, iets aandoen, doet (ons|haar|mij) wat
        aan, doet iets met de kinderen, gaat doodmaken, bedrijgt, bedrijgen, (gaat|zal|wil) doodmaken, maak mijn
        familie, familie kapot, langskomt om, komt langs om, om me (dood|kapot|af|neer)*, om mij
        (dood|kapot|af|neer)*, langs te komen om, (gaat|wil|zou|gaan|willen) (me|mij|ons|haar|hem|mn *|mijn *)
        (iets|wat) aandoen, (me|mij|ons|haar|hem) … iets aan doen, (weet|weten) (me|mij|haar|hem|ons|dr) te vinden,
        (breekt|breken|breek) … (benen|poten|nek|vingers), steekt … (auto|huis|winkel) in (brand|de fik),
        (pakt|pakken|krijgen|krijgt) (me|mij|ons|haar|hem) nog wel, (hij|ze|zij|die) (me|mij|ons|haar|hem) (wel |nog
        |nu |) (pakt|pakken|krijgt|krijgen|vindt|vermoordt), pakt me, is het gedaan met, (het is|is) gedaan met
        (jullie|je|jou|ons|mij|hem|haar), zijn (we|wij|jullie) er geweest, laatste dag, je bent er geweest, ben je er
        geweest, laatste waarschuwing
    """,
    Sign.AT_THE_DOOR: """
        achter de deur, om mij te, om me te, deur intrapt, deur intrap*, intrapt, voor (mijn|mn|me|onze|de|haar|zijn|m
        n) (deur|voordeur|huis|raam), aan de deur, aan mijn deur, bij mijn deur, op de stoep voor, bonst op, bonkt op,
        bonzen op, bonken op, schopt … (deur|ertegen), trapt … (deur|ertegen), trappen … deur, ramt op, ramt tegen,
        beukt op, beukt tegen, voordeur in, deur in te trappen, deur in trappen, deur intrappen, probeert binnen, wil
        naar binnen, wil binnenkomen, staat beneden, staat buiten, in mijn tuin, in onze tuin, in de tuin, achterdeur,
        in de gang, in de hal, op de galerij, (voor|aan|bij|tegen|achter|op) (mijn|mn|me|onze|de|haar|zijn|t)
        (deur|voordeur|achterdeur|raam|huis|stoep|poort|galerij|balkon|slaapkamerdeur|badkamerdeur),
        (bonst|bonkt|beukt|ramt|trapt|schopt|slaat|rammelt|staat|bonken|bonzen|beuken|rammen|trappen|schoppen) …
        (deur|raam|voordeur|ramen|achterdeur|ruit), deur (intrappen|inbeuken|in trap*|in te
        beuken|inramt|inbeukt|openbreekt|openbreken|te slopen|sloopt|slopen|aan het slopen|forceren|forceert), breekt
        … deur, komt (nu |zo |straks |)(naar mij|hierheen|naar binnen|langs|terug), onderweg naar (mij|ons|mijn
        huis|hier|mn|school), hij is onderweg, ze zijn onderweg, staan buiten, wacht buiten, wachten buiten, beneden
        aan de deur, in het portiek, aan het raam, door de muur, hiernaast, omringen, staan om me heen
    """,
    Sign.SCREAM: """
        kermen, kermt, kreunen, kreunt, jammeren, gejammer, gil, gilt, gillen, gegil, gillende, krijst, krijsen,
        gekrijs, schreeuwt om hulp, roept om hulp, roepen om hulp, schreeuwen om hulp, schreeuwt help, roept help,
        hulpgeroep, om hulp, help roepen, noodkreet, noodkreten, doodskreet, angstkreet, hoor … klappen, huilt hard,
        huilen hard, smeekt, smeken, laat me los, au au, niet slaan, gil*, krijs*, gesmeek, laat me gaan, blijf van me
        af, doe het niet, (schreeuwt|schreeuwen|gilt|krijst) … (vrouw|meisje|moeder|mevrouw|dame), schreeuw om,
        schreeuw help, roept laat me, roept stop,
        (vrouw|meisje|iemand|buurvrouw|overbuurvrouw|onderbuurvrouw|moeder|oma|buurmeisje|dame|mevrouw) …
        (schreeuwt|schreeuwen|huilt en|gilt|krijst|gillen|krijsen|schreeuw), roept al, roept om (zijn|haar|zn)
        (moeder|vrouw|man), bons, doffe klap, gestommel en, (hoor|hoorde|horen) … (bons|klap|dreun) …
        (stil|stilte|niks|niets)
    """,
    Sign.HEARD: """
        hoor, horen, gehoord, hoort, hoorde, hiernaast, naast mij, naast ons, boven mij, onder mij, bij de buren,
        buren, buurvrouw, bovenburen, onderburen, overburen, vrouw, meisje, iemand, moeder, door de muur,
        overbuurvrouw, onderbuurvrouw, bovenbuurvrouw, oma, in de flat, boven ons, onder ons, buurmeisje
    """,
    Sign.BREAKING_IN: """
        breek* … (deur|raam|slot|voordeur), (breekt|breken|trapt|trappen|ramt) … (deur|voordeur|achterdeur|raam),
        (probeert|proberen|probeer*) … (open te breken|in te breken|binnen te komen|te forceren|open te krijgen|open
        te maken|naar binnen te|binnen te dringen), breekt … in, breken … in, aan het inbreken, wordt ingebroken, word
        ingebroken, wordt er ingebroken, ingebroken (wordt|word), inbraak bezig, inbraak gaande, inbraak nu, inbraak
        aan de gang, morrelt, morrelen, gemorrel, forceert, forceren, probeert (binnen|naar binnen|de deur|het
        slot|het raam|mijn deur|de achterdeur), proberen (binnen|naar binnen|de deur|het slot|het raam|mijn deur|de
        achterdeur), klimt … (raam|balkon|schutting|binnen), klimmen … (raam|balkon|binnen|schutting), slaat … ruit,
        slaan … (ruit|ruiten) in, aan het slot, slot aan het, met een breekijzer, met een koevoet, met zaklamp, met
        een zaklamp, met zaklampen, schijnt met, gluurt, door de brievenbus, voelt aan de deur, voelen aan deuren,
        voelt aan, zit aan mijn (deur|slot|auto),
        (breekt|breken|breek|trapt|trappen|ramt|rammen|beukt|beuken|slaat|slaan|forceert|forceren|klimt|klimmen|wrikt|wrikken|peutert|peuteren|prutst|morrelt|morrelen|rammelt|rammelen|voelt|voelen|zaagt|boort|schroeft|loopt
        te|gooit) …
        (deur|deuren|raam|ramen|slot|sloten|voordeur|achterdeur|balkondeur|schuur|schuurtje|ruit|schutting|balkon|dakraam|kozijn|poort|berging|garage|garagedeur|box|brievenbus|klink|deurklink),
        (deur|raam|slot|voordeur|achterdeur|ruit|schuur|berging) … (aan het
        (forceren|openbreken|slopen|intrappen|breken|openmaken)|in te (trappen|slaan|beuken|tikken)|open te
        (breken|krijgen|wrikken|maken)|te forceren), (inbrekers|inbreker|dief|dieven|insluiper|inbrek*),
        (breekt|breken) … (nu |op dit moment |) … in, ingebroken (op dit moment|nu|wordt), klimmen over, klimt over,
        op het balkon van de buren, bivakmutsen, bivakmuts, laadt spullen, laden spullen, halen het huis leeg, sjouwen
        met spullen, slaan de ruit, katalysator, (met|en) (een |)(breekijzer|koevoet|bivakmuts)*, mijn
        (slot|deur|raam|voordeur|achterdeur) … (open te|te openen|te forceren), slijptol, dieven op, dief op,
        inbrekers op, (deur|raam|ramen|slot|poort|rolluik|schuur|voordeur|achterdeur|schuifdeur|balkondeur|kozijn) …
        (open (te |)(breken|krijgen|maken)|openbreken|forceren|forceert|opengebroken|intrappen|ingetrapt|proberen in
        te),
        (probeert|proberen|wrikt|wrikken|peutert|peuteren|prutst|prutsen|morrelt|morrelen|frummelt|beukt|rammelt|rammelen|trekt|voelt)
        …
        (deur|raam|slot|schuifdeur|voordeur|achterdeur|balkondeur|schuurdeur|poort|klink|cilinder|kozijn|deuren|ramen),
        (balkon|regenpijp|schutting|muur|dak|gevel|steiger) … (opgeklommen|op geklommen|geklommen|opklimt|op
        klimt|omhoog geklommen), klimt … (balkon|regenpijp|schutting|gevel|raam|naar binnen|naar boven),
        (slaan|slaat|breken|breekt|maken|maakt|trapt|schopt) … deur … kapot, komt (nu |zo |)binnen, (komen|kom) (nu
        |)binnen, wil naar binnen, willen naar binnen, (deur|raam|slot) … (open te wippen|openwippen|open te
        wrikken|openwrikken|open te boren), (ladder) … (klimmen|klimt|naar boven|binnen), probeert … (naar boven|naar
        binnen|over de schutting|op het balkon) te klimmen
    """,
    Sign.BROKEN_IN: """
        in te breken, inbraakpoging*, poging tot inbraak, geprobeerd … breken, ingebroken, inbraak, inbraken,
        opengebroken, open gebroken, geforceerd, ruit ingeslagen, ruit ingetikt, raam ingeslagen, slot geforceerd,
        slot kapotgemaakt, alles overhoop, huis overhoop, leeggehaald, insluip*, ingebrooke*, opengemaakt,
        opengewrikt, opengetrapt, deur (opengebroken|ingetrapt|geforceerd|opengetrapt), braaksporen, braakschade,
        leeggeroofd, leeg gehaald, geprobeerd in te breken
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
        binnen, (iemand|man|mannen|vreemde|vent|kerel|gast|persoon|gozer|jongens|mensen|dronken man|onbekende|figuur)
        … (in|door|rond) (mijn|onze|ons|mn|me|het|de|t|hun|haar)
        (huis|tuin|gang|woning|schuur|schuurtje|kelder|keuken|flat|box|slaapkamer|hal|appartement|kamer|achtertuin|woonkamer|garage|berging|zolder|balkon)
        … (lopen|loopt|aan het|zit|nu|rond|zaklamp*|sluipt|sluipen|staat|doorzoek*|zoeken), (hoor|horen|hoort) …
        (iemand|mensen|voetstappen|stappen|stemmen|gestommel|gekraak|geluiden) … (beneden|boven|binnen|in huis|in het
        huis|in mijn huis|op zolder|in de kelder|in de tuin|in de gang|bij de achterdeur|aan de deur),
        (is|zijn|iemand) … (binnengedrongen|binnen gedrongen|ingedrongen|binnengekomen zonder), staat ineens in
        (mijn|onze|me|mn), stond ineens in (mijn|onze|me|mn), er is iemand in (mijn|ons|mn|me|huis), er zijn mensen in
        (mijn|ons|mn|me), inbrekers, inbreker, insluiper, (zijn|is) (nu |) bij (opa|oma|de buren|de overburen|mijn
        *|hiernaast) binnen, halen alles leeg, halen (nu |)(het huis|de woning|de boel) leeg, slepen met spullen, naar
        binnen geklommen, klimt naar binnen, klimmen naar binnen, (kerel|man|vent|gast|gozer|iemand|vreemde|jongen) …
        (mijn|mn|me|ons|haar|zijn) (balkon|huiskamer|woonkamer|slaapkamer|keuken|gang|kelderbox|kamer)
        (op|in|binnen|opgeklommen)
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
        me op, staat me op te wachten, wachten me op, achtervolg*, word …
        (gevolgd|achtervolgd|nagelopen|opgewacht|klemgereden), wordt …
        (gevolgd|achtervolgd|nagelopen|opgewacht|klemgereden), (volgen|volgt|volg) (mij|me|ons|haar|hem|mijn
        dochter|mn dochter|mijn zus|mn zusje|mijn zoon|me|m n),
        (loopt|lopen|fietst|fietsen|rijdt|rijden|komt|komen|rent|rennen|sluipt) … (achter|achterna)
        (mij|me|ons|haar|hem|mn|mijn|me dochter), (achter (mij|me|ons|haar) …
        (loopt|lopen|fietst|fietsen|rijdt|rijden|rent|zit|zitten)), achter (mij|me|ons|haar) aan
        (loopt|fietst|rijdt|rent|komt|lopen|fietsen|rijden), al drie straten, al vanaf (de|het)
        (bus|bushalte|station|winkel|school|trein|halte), zelfde auto … (achter|langs|rijdt), rijdt stapvoets,
        stapvoets naast me, staat (me|mij|haar) op te wachten, sta* (me|mij) op te wachten, wacht* (mij|me|haar) op,
        ik ren, ben gevlucht, ben aan het rennen
    """,
    Sign.LOCKED_IN: """
        (zit|zitten|zijn|is|ben|zitten we|zit nog|hebben mij|heeft mij|heeft me|heeft haar|hebben me|hebben hem|houdt
        mij|houdt haar) … opgesloten, opgesloten (in|door|op), sluit (mij|me|haar|hem) op, sluit … op in, opgesloten
        zit, ingesloten, (zit|zitten|zitten we|staan) … vast in (de |een |) (lift|kelder|auto|toilet|wc|kamer), vast
        in (de |)lift, lift zit vast, liftkooi, mag (er |) niet (weg|naar buiten|het huis uit|uit huis|de deur uit)
        van (hem|mijn|mn), mag niet weg, laat (me|mij|haar) (er |) niet (uit|gaan|weg|weggaan|naar buiten|los), deur
        op slot en, heeft mijn (telefoon|paspoort|sleutel|sleutels|pas) afgepakt, paspoort afgepakt, houdt mij vast,
        houdt haar vast, tegen mijn wil, tegen haar wil, word vastgehouden, wordt vastgehouden, vastgebonden, gevangen
        gehouden, achtergelaten in (de |een |) auto, in de auto opgesloten, (zit|zitten|sta|staan|ben|is|hangt) …
        (vast|opgesloten|gevangen|klem) (in|op) (de |het |een |)
        (lift|kelder|berging|toilet|wc|auto|box|badkamer|tunnel|garage|balkon|kamer), vastzitten in de lift, lift …
        (vast|stil|hangt|blijft hangen|gestopt) …
        (mensen|iemand|kind|zwanger|hyperventil*|astma|vrouw|man|oma|opa|paniek|wij|we|in), in de lift
        (vast|opgesloten), opgesloten door (mijn|haar|zijn|me|mn|m n), sluit (mij|me|haar|hem|ons) (op|in|nu),
        (mag|mogen) … (niet|nooit) (weg|naar buiten|de deur uit|het huis uit), houdt (mij|me|haar|hem|ons)
        (gevangen|vast|binnen|opgesloten), tegen (mijn|haar|zijn) wil (vast*|gehouden), sleutel … afgepakt, telefoon
        afgepakt en, niet meer weg (mag|kan) van, houd* (haar|hem|me|mij) (binnen|vast|opgesloten), moet met mannen,
        sleutel (meegenomen|afgepakt|ingeslikt), sleutels afgepakt, opgesloten in (de|een|mijn|het)
        (schuur|kamer|box|kelder|badkamer|slaapkamer|berging), niet weg mag, niet weg mogen, wil me niet laten gaan,
        houdt (me|mij|haar|hem|ons) (vast|gevangen|gegijzeld|binnen), (kofferbak|busje|auto|bestelbus) in
        (geduwd|getrokken|gesleurd|gepropt|gegooid), (laat|laten) (me|mij|haar|ons|hem) niet (weg|naar buiten|naar
        huis|eruit|gaan), (ik|we|wij|zij|ze) (mag|mogen) niet (weg|eruit|naar huis|naar buiten)
    """,
    Sign.ALONE: """
        alleen, helemaal alleen, in zn eentje, in zijn eentje, in haar eentje, zonder toezicht, zonder ouders, zonder
        volwassene*, zonder moeder, zonder vader, niemand erbij, niemand bij, niemand in de buurt, geen ouders, geen
        ouder, geen volwassene*, ouders zijn er niet, ouders weg, moeder weg, achtergelaten, dwaalt, ronddwaal*, loopt
        rond, in zijn pyjama, in pyjama, in haar pyjama, op blote voeten, verdwaald, zonder jas, zonder schoenen, in
        luier, in een luier, alleen gelaten, niemand thuis, niemand anders, geen volwassene, zonder iemand, moederziel
        alleen, ouders niet, moeder niet, vader niet, nergens (ouders|ouder|iemand|volwassenen|een
        ouder|moeder|vader), geen (ouder|ouders|volwassene|moeder|vader|begeleider|begeleiding) (erbij|bij|te zien|in
        de buurt), ouders nergens, in (zijn|haar|zn|een|dr|) (luier|pyjama|blootje|onderbroek|sokken), blootsvoets, in
        (haar|zijn|een|zn|dr) (nachtpon|nachthemd|ochtendjas|ondergoed|badjas|ochtendjas), alleen op straat, alleen
        buiten, nergens te bekennen
    """,
    Sign.PERIL: """
        geen moeder, geen vader, geen ouder, niemand te zien, over straat, over de *weg, op de *weg, huilt, huilen,
        huilend, huilt hard, gilt, raam open, open raam, in het raam, vensterbank, water, sloot, vijver, snelweg, op
        de weg, op straat, midden op straat, autoweg, hete auto, in de auto, in auto, ramen dicht, hitte, warm,
        graden, zon, kou, vriest, sneeuw, regen, donker, balkon, op het dak, spoor, rails, vuur, gas, s nachts, midden
        in de nacht, tussen de auto s, tussen de autos, drukke weg, nu al * uur, al uren, sinds vanochtend, sinds
        gisteren, op het ijs, ijs, gevaarlijk, lucifers, nog niet thuis, koud, dorst, honger, rotonde, krijst,
        krijsen, langs de weg, bij de sloot, langs het water, bij het water, aan het water, rondweg, a27, busbaan,
        bloedheet, heet, snikheet, in autostoeltje, autostoel, autostoeltje, min, koude, s avonds laat, nacht, brug,
        ladder, klimt, zwerft, loopt rond, kanaal, vaart, haven, in luier, midden op (de|het), bovenweg, randweg,
        rijbaan, de weg op, min (1|2|3|4|5|6|7|8|9|10), vrieskou, nachtpon, nachthemd, sneeuwt, onweer, storm,
        bushalte
    """,
    Sign.MISSING: """
        vermist, is zoek,
        (zoon|dochter|zoontje|dochtertje|kind|kindje|kleinkind|broertje|zusje|peuter|kleuter|kinderen) kwijt, kwijt …
        (zoon|dochter|zoontje|dochtertje|kind|kindje|kleinkind|broertje|zusje|peuter|kleuter), verdwenen, weggelopen,
        weg gelopen, niet thuisgekomen, niet thuis gekomen, nergens te vinden, kan … niet vinden, kunnen … niet
        vinden, niet meer gevonden, spoorloos, meegenomen door, niet terug gekomen, niet teruggekomen, kwijtgeraakt,
        kwijt geraakt, weggeloope*, (niet|nooit) (meer |)(thuisgekomen|teruggekomen|terug gekomen|thuis
        gekomen|aangekomen|terug|thuis|gevonden|gezien), nog niet thuis, nog steeds niet thuis, nergens te
        (vinden|bekennen), (kan|kunnen|kunne) … niet (meer |)vinden, we zoeken (haar|hem|al|overal|nu|mijn), zijn aan
        het zoeken, loopt ergens, is (van huis |)weg sinds, sinds vanmiddag weg, sinds vanochtend weg, al uren weg,
        (kwijt|kweit) … (zoon|dochter|zoontje|dochtertje|kind|kleinkind|broertje|zusje|peuter|kleuter|opa|oma), is (nu
        |al * uur |ineens |opeens |sinds * |)weg, is (nog steeds |al uren |)zoek, meegenomen en, uit school
        meegenomen, heeft (mijn|onze) * (van school |uit school |)meegenomen, niet op school aangekomen, niet
        aangekomen, nooit aangekomen, nergens (te zien|meer|op|vinden), (kan|kunnen|konden) … nergens, help zoeken,
        kind weg, zoon weg, dochter weg, zoekgeraakt, uit het oog verloren, al uren (kwijt|zoek|weg), is
        (kwijt|zoek|spoorloos|verdwenen|vermist), (kind|kindje|dochtertje|zoontje|peuter|kleuter) …
        (kwijt|zoek|spoorloos), (al|sinds) … (uur|uren|dag|nacht|ochtend|middag) … (niemand|niet) … gezien,
        (oma|opa|moeder|vader|mama|papa) … (is|al) (weg|verdwenen|spoorloos), (niet|nooit)
        (thuisgekomen|aangekomen|komen opdagen|teruggekomen|thuis gekomen|terug gekomen), weg met de rollator, met
        rollator weg, opgehaald door (jongens|mannen|gasten|een man)
    """,
    Sign.SILENT: """
        (doet|doen|maakt|maken) … (deur |) niet open, (doet|maakt) … de deur niet, doet niet open, doet al … niet
        open, niet opendoet, niet open doet, open doet … niet, opent … niet, opent (de |)deur niet, deur niet
        (open|opendoen), neemt … niet (meer |)op, neemt de telefoon niet, neemt niet op, reageert niet op (de
        |)(bel|deurbel|bellen|aanbellen|telefoon|kloppen|berichten), geen gehoor, bel al … aan, geen antwoord als ik
        aanbel, niemand doet open, geen reactie op, geen levensteken, geen teken van leven, niet meer gezien, al dagen
        niet gezien, al * dagen niet gezien, niets meer gehoord van, (doet|doen|doe|maakt|doeter) … (niet|nie|niemand)
        … open, (doet|maakt) er niemand open, er doet niemand open, niemand (doet |)open, open (doen|gedaan) … niet,
        niet open, (neemt|nemt|pakt) … (niet|nie) op, neemt (ie|hij|ze|zij) (niet|nie) op,
        (reageert|antwoordt|antwoord|reageer) … niet, reageert nergens, laat niets horen, niks meer gehoord, niets
        meer gehoord, niet meer gehoord, hoor (niks|niets) meer, niet gezien, nergens gezien, al dagen stil, geen
        teken, geen (beweging|geluid) (meer|in), geen leven, (niks|niets|geen teken) … (laten horen|van zich
        horen|gehoord|van zich laten horen|gezien)
    """,
    Sign.UNTOUCHED: """
        krant, kranten, krant nog, post, post stapelt, brievenbus vol, brievenbus puilt, volle brievenbus, gordijnen
        dicht, gordijnen nog dicht, gordijnen nog steeds, gordijnen al, tv staat aan, televisie staat aan, tv aan, tv
        hard aan, radio aan, licht brandt, licht blijft aan, licht aan, hond blaft, hond jankt, kat miauwt, stank,
        stinkt, ruikt raar, rare lucht, vreemde lucht, lijklucht, vliegen, al * dagen, * dagen, dagen, sinds
        (zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|gisteren), medicijnen, al twee dagen, thuiszorg,
        sleutel niet, auto staat er, is altijd thuis, altijd thuis, normaal altijd, brievenbus, gordijnen, tv,
        televisie, radio, licht, lichten, lamp, hond (blaft|jankt|huilt|piept), kat, ruikt, lucht, dag of *, week,
        sinds (zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|gisteren|gister|eergisteren|vanochtend),
        maaltijd*, boodschappen, huisarts, altijd, normaal, nooit zo, rolluiken, rolluik, kraan loopt, water, alarm,
        alarmknop, baby, kind, kinderen huilen, uur, uren, post ligt, op de mat
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
        leven, vrees voor mijn leven, vrezen voor, help (mijn|mn|me|onze|hij|zij|ze) *,
        (bel|bellen|belt|stuur|sturen|stuurt) … (112|ambulance|ambu|politie|brandweer|hulp|hulpdiensten|een
        dokter|traumahelikopter), kom (nu|snel|direct|gauw|vlug|asap|meteen|aub), kom alsjeblieft, kom alstublieft,
        kom help, nood, noot geval, spoed, is in gevaar, zijn in gevaar, in levensgevaar, gaat dood, gaan dood, dood
        aan het gaan, vrees voor, 112 (neemt|in gesprek|gebeld|bellen|nodig), s o s, (help|hellup|heulp)
        (aub|alstublieft|alsjeblieft|nu|snel|nodig|mij|me|ons|er|iemand|politie|ambulance|brandweer|112|mijn|mn|hij|zij|ze|ik),
        hulp (aub|nu|snel|alstublieft), (kan|kunt|komt) (er |u |) (snel|nu|direct|meteen|aub|alsjeblieft)
        (iemand|u|een|de) *, (ambulance|ambulanse|ambulans|ambu|politie|polisie|brandweer) …
        (nodig|nu|snel|sturen|alstublieft|aub|komt maar niet|graag snel|moet komen|spoed)
    """,
    Sign.GRAVE: """
        neergestoken, neergeschoten, doodgestoken, doodgeschoten, gestoken met, gestoken in, is gestoken,
        neergeslagen, in zijn (buik|rug|nek|been|arm) gestoken, gestoken, gestokken, gestooken, neergestok*,
        neergeschot*, in de (buik|rug|nek|borst|arm|been) gestoken, lekgestoken (man|jongen), neergeknald,
        neergemaaid, aangestoken (man|vrouw|mens)
    """,
    Sign.HEIGHT: """
        raam open, open raam, op raam, op het raam, vensterbank, raamkozijn, kozijn, dakgoot, in het open raam, uit
        het raam, uit raam, buiten op de rand, op de balkonrand, op de reling, op het dak, op de
        (busbaan|rijbaan|snelweg|rondweg|provinciale weg|autoweg|a27|spoorbaan), op het spoor, midden op de
        (weg|busbaan|rijbaan|rotonde), bungel*, (over|buiten) de (rand|reling|leuning), aan de buitenkant
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
        kinderlokker*, inbraak*, inbraken, ingebroken, ingebroke, opengebroken, opengemaakt en, openbreken, gestole*,
        gestolen spullen, jat, beroof*, beroofd, straatroof, afgepakt, zakkenroller*, roof, roven, pikken …
        (fiets|telefoon|spullen|pakket|pakketjes), pakketjes … (gestolen|gejat|weggehaald|weg), fiets …
        (weg|gestolen|gejat|kwijt|verdwenen), scooter … (weg|gestolen|gejat), auto … (gestolen|gejat|opengebroken),
        katalysator*, hennep*, wietplant* (gekweekt|kweken|op zolder|in de kelder|kweekt), wiet …
        (gekweekt|kweek*|kweekt|kwekerij|teelt|plantage), (kweekt|kweken|kweker*|gekweekt|kwekt) …
        (wiet|hennep|planten|plantjes),
        (deal|dealer|dealers|dealt|deals|dealen|gedeald|dielen|dealplek|drugshandel|drugsdealer*|drugsrunner*|dealertje*|drugskoerier*),
        (verkoopt|verkopen|verkocht|verkoop|slijt|slijten|levert|leveren|bezorgt|aanbiedt|aanbieden|biedt) …
        (drugs|drug|coke|wiet|pillen|xtc|speed|ghb|ketamine|lachgas|3mmc|snus|hasj|heroine|crack|vapes|spul|wapens|messen|vuurwerk|cobra*|nitraten|gestolen),
        (drugs|drug|coke|wiet|pillen|xtc|speed|ghb|ketamine|3mmc|hasj|heroine|crack|vapes|wapens|cobra*|nitraten|illegaal
        vuurwerk) … (verkoopt|verkopen|verkocht|verkoop|te
        koop|geleverd|afgeleverd|gedeald|verhandeld|aangeboden|opgeslagen), opgelicht*, oplicht*, opgelich*,
        bankmedewerker*, van de bank, nep (agent*|politie|monteur*), whatsappfraude, appje … (geld|rekening) …
        (overgemaakt|overmaken), sieraden (kwijt|weg|gestolen|meegenomen), pinpas (gestolen|kwijt
        door|afgegeven|meegegeven|afgetroggeld), geld (afgetroggeld|afhandig|weg uit), chantage*, chanteer*,
        gechanteerd*, bedreig*, dreigbr*, dreigmail*, dreigapp*, dreigberichten, dreigement*, stalk*, belaagd, blijft
        (me|mij|haar|ons) (volgen|lastigvallen|bellen|appen|stalken|opwachten|achtervolgen), valt (me|mij|haar) …
        lastig, lastig gevallen door, lastiggevallen door, contactverbod, straatverbod, wraakporno, naakt foto*,
        sexting, foto s verspreid*, grooming, geld ezel*, katvanger*, uitgebuit*, uitbuit*, mensensmokkel*, illegale
        (prostitutie|casino|gokken|wapens|handel), gokhuis, gedwongen (te|tot|huwelijk|prostitutie|werken), dwingen
        (hem|haar|mijn|kinderen|jongens) (te|om), prostitu*, bordeel, (meisjes|vrouwen) … (mannen|klanten) … (dag en
        nacht|komen|halen|betalen), dag en nacht … mannen,
        (wapen|pistool|vuurwapen|wapens|mes|messen|machete|gun|patronen|munitie|kogels|handgranaat) … (gevonden|in de
        bosjes|onder|begraven|verstopt|in de kofferbak|op zak|bij zich|in (zijn|hun) tas|in de kluis|in de struiken|in
        de sloot), brandsticht*, in de fik gestoken, in brand gezet, fakkel* … (brievenbus|deur|raam), vuurwerk …
        (brievenbus|door de brievenbus|naar binnen|deur), hakenkruizen, swastika*, bekladd*, beklad, graffiti met,
        haatzaai*, jodenster, moskee … (beklad|ruit|varken*), nepwapen*, vechtafspra*, gaan … vechten
        (zaterdag|vrijdag|vanavond|morgen), afgesproken … (vechten|knokken|matten), (zegt|zeggen|schrijft|stuurt|appt)
        … (weten|weet) waar, rijdt dronken, rijden onder invloed, rijdt onder invloed, stomdronken …
        (stuur|auto|achter het stuur), achter het stuur, stapt … (bezopen|dronken|zat) … auto, illegale straatrace*,
        straatrace*, doorgereden na, doorrijder, doorgereden, vluchtmisdrijf, aangereden en doorgereden,
        dierenmishandel*, hond … (geslagen|geschopt|mishandeld|vergiftigd|verwaarloosd), kat …
        (mishandeld|vergiftigd|neergeschoten), gif gestrooid, heler*, illegaal gestort, illegale dump, drugsafval,
        vaten (gedumpt|met), lachgas verkoop*, sleutel* gekopieerd, babbeltruc*, aan de deur …
        (geld|collecte|pinpas|sieraden) … weg, spionkop, gluurt, gluurd*, loert … (raam|slaapkamer|binnen), kijkt …
        (slaapkamer|badkamer) naar binnen, filmt … (slaapkamer|meisjes|kleedkamer|kinderen|onder), pakken …
        (telefoon|geld|jas|fiets|tas) van, (zak|tas|doos|koffer) … (messen|wapens|wapen|pistool), filmden, geld … of
        anders, (voelt|voelen) … (deuren|deur|portieren), zonder kenteken, maak* … familie kapot,
        (snij*|snijd*|gesneden) … banden, banden … (snij*|gesneden), laat zich … (naakt|bloot) zien, (naakt|bloot) …
        (kinderen|raam|schoolkinderen), stalt gestolen, remkabel*, hond … vergiftigen, familie kapot,
        (steekt|steken|zet|zetten) … (prullenbak*|container*|kliko*|auto s|scooters), mes zien, wapen zien, deelt …
        (pillen|drugs|zakjes) uit, afgetroggeld, zogenaamde (loodgieter|monteur|agent|medewerker), in hotels, oudere
        mannen, neemt … paspoort, koper (slopen|stelen|gestolen), metaal gestolen, straatrac*, racen … (tegen
        elkaar|weekend), leeggehaald, (zijn|een) mes zien, uitkijk, spijt van (krijg|krijgt), zich af te rukken, af te
        rukken, (dwingt|dwingen|moet|moeten|laten|laat) …
        (uitkijk|rondbrengen|wegbrengen|stelen|dealen|verkopen|afleveren|bezorgen), staat elke dag bij mijn
        (werk|huis|school), deed zich voor als, doet zich voor als, deden zich voor, loon afgeven, zijn papieren,
        juwelen weg, geslachtsdeel, vieze foto*, (wapen|pistool|mes|geweer|vuurwapen) in de
        (sloot|bosjes|struiken|container|prullenbak|vijver), blootfoto*, naaktbeelden, ongevraagd* foto*, horloges
        weg, weggeroofd, (neemt|pakt|houdt|heeft|nam) … mijn paspoort, navigatie eruit, (bieden|biedt|geven|geeft) …
        geld … (pakket*|pakje*|spullen|rekening|pinpas*), pakketjes (bewaren|wegbrengen|bezorgen|afleveren),
        paspoorten in, houdt … paspoort*, pakt … paspoort*, perst … af, persen … af, lunchgeld
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
    Sign.FALLEN: """
        gevallen, gevalle, valt, viel, vallen, onderuit, uitgegleden, gestruikeld, gekukeld, gelazerd, omgevallen,
        neergevallen, omver, gesodemieterd, gedonderd, geflikkerd, smak gemaakt, lelijke val, gestort, ten val,
        klapte, smakte, onderuitgegaan, uitgegleed, glijdt uit, gleed uit, tuimelt, tuimelde, gelazer, kukelt, stort,
        stortte, neergestort, valt om, viel om, glijdt, gegleden, van (de|het|zijn|een|zn|t)
        (glijbaan|klimrek|trap|trapje|ladder|dak|balkon|fiets|schommel|muur|stoel|steiger|bed|krukje) …
        (gevallen|gedonderd|gekletterd|geklapt|gelazerd|gesodemieterd|geflikkerd), hoofd gestoten, op (zijn|haar|zn)
        hoofd (gevallen|terecht)
    """,
    Sign.UNWELL: """
        praat (heel |zo |echt |ineens |opeens |nu |)(raar|wazig|dubbel|onduidelijk|warrig|vreemd|wartaal|onzin),
        praten niet, niet praten, kan niet praten, spreekt niet, kan niet meer praten, zegt (niks|niets) (meer|.),
        (antwoord|antwoordt|antwoorden) niet, niet antwoord*, geen antwoord, ziet (heel |zo |echt
        |)(grauw|bleek|wit|geel|blauw|lijkbleek), zweet (heel|erg|enorm|helemaal|ontzettend|zo), versuft, sloom,
        slaperig, weet niet (meer |)(waar|wie), spuugt bloed, braakt, overgeeft, kotst, heel koud, ijskoud, rilt,
        rillen, trilt, bibbert, kreunt, kreunen, kermt, jammert, schreeuwt van (de |)pijn, heel veel pijn, veel pijn,
        vreselijke pijn, hevige pijn, niet (goed|lekker) (met|aan), gaat niet goed met, duizelig, misselijk, slaapt
        nu, slaap nu, slaapt en, kan niet (meer |)(staan|lopen|bewegen|zien|slikken), kan zich niet bewegen, niet
        (staan|opstaan|overeind), reageert, wit weggetrokken, half bewusteloos, dubbel ziet, komt niet meer bij, niet
        bij, bijgekomen, ogen draaien, zweet (heel|erg|enorm|helemaal|ontzettend|zo|veel),
        (hij|ze|zij|meneer|mevrouw|man|vrouw) (is |)(heel |)koud, (hij|ze|zij|opa|oma|pa|ma|papa|mama|vader|moeder) …
        (suf|stil), (hij|ze|zij|meneer|mevrouw) niet (antwoord|antwoorden|praten|bewegen), grauw, (ligt|zit) …
        (koud|helemaal koud|ijskoud), schudden, schudt, schokken, schokt, heel warm, hoge koorts, paars, ligt er raar
        bij, grijpt naar, verkleumd, onderkoeld, van de wereld, niet van deze wereld, ver weg, draaierig, wankelt,
        zwalkt, wit om de neus, niet lekker geworden, niet goed geworden, onwel, plotseling ziek, in shock, in paniek,
        paniekaanval, hyperventil*, flauw, verdoofd, lodderig, verlamd, voelt niks, voelt zijn benen niet, voelt haar
        benen niet, (valt|zakt|raakt|viel|zakte|vallen) … weg, wordt
        (koud|kouder|slap|suf|grijs|grauw|blauw|bleek|wit), ziet (er |) (grijs|grauw|bleek|wit|geel|blauw|paars)
        (uit|), grijs, asgrauw, lijkbleek, praat wartaal, wartaal, brabbelt, lalt, slist, ijlt, overstuur, kramp,
        krampen, beweegt (raar|vreemd|nauwelijks|amper), (been|arm|voet|hand|nek|pols|enkel) (ligt|staat|hangt)
        (raar|scheef|gek|dubbel), slap, benauwd, piept, hijgt, happen naar adem, hapt naar adem, ziet sterretjes,
        uitgeput, verward, gedesorienteerd, buikpijn zo erg, gilt van de pijn, gilt het uit, huilt van de pijn, koude
        handen, klam, klamme, zweterig, rochelt, reutelt, knettergek van de pijn, flauwgevallen, oververhit,
        uitgedroogd, praat niet, praat niet meer, zegt niks, zegt niets, weet (haar|zijn|zn|dr) (eigen |)naam niet,
        geen antwoord meer, antwoordt niet meer
    """,
    Sign.STUCK: """
        zit er nog in, zitten er nog in, zit nog in, zitten nog in, zit erin, er zit nog iemand, zit nog iemand,
        zitten nog mensen, nog mensen in, met iemand erin, iemand erin, mensen erin, kan er niet uit, kunnen er niet
        uit, komt er niet uit, komen er niet uit, niet uitkomen, zit klem, klem, bekneld, beklemd, ligt onder, vast
        onder, zit vast met, mensen vast, lift mensen, vast in (hek|trein|deur|roltrap|traphekje|lift), nek vast, met
        (zijn|haar|nek) * vast, vast, opgesloten, vastzit, vastgelopen, ligt eronder, liggen eronder, onder het puin,
        onder puin, ligt er onder, nog onder
    """,
    Sign.SWALLOWED: """
        geslikt, slikt, slik, slikken, ingeslikt, doorgeslikt, ingenomen, neemt in, inneemt, innemen, genomen, nam,
        gedronken, dronk, drinkt, drinken, gegeten, weggespoeld, naar binnen, leeggegeten, opgegeten, weggewerkt,
        achterovergeslagen, eten, gegete, opgegete, in (zn|zijn|haar|de|dr|hun) mond, in mond, opgelikt, op gelikt,
        gesnoept
    """,
    Sign.PILLS: """
        pillen, pil, pilletjes, tabletten, slaappillen, slaaptabletten, paracetamol*, oxazepam, oxy, diazepam,
        temazepam, medicijnen, medicatie, pijnstillers, strip, strips, antidepressiva, insuline, ibuprofen, morfine,
        ghb
    """,
    Sign.TOXIC: """
        schoonmaakmiddel*, schoonmaak (middel|water|spul), bleek, bleekwater, bleekmiddel, chloor, ontstopper,
        gootsteenontstopper, afwasmiddel, vaatwasblok*, vaatwastablet*, wasmiddel, terpentine, benzine, antivries,
        spiritus, batterij, batterijtje, knoopcel, gif, rattengif, slakkenkorrels, ammoniak, wc eend, wasbenzine,
        aceton, paddenstoel*, magneetje*, vaatwastablet, vaatwastabletten, vaatwasblokje, waspod*, wascapsule*,
        wasmiddelcapsule*, ontkalker, azijnessence, allesreiniger, nagellakremover, lampolie, sigaret, sigarettenpeuk,
        methadon, hasj, wiet, spacecake
    """,
    Sign.MUCH: """
        alle, allemaal, alles, hele, heel, doos, doosje, doosjes, pot, potje, pak, strip, strips, tien, twintig,
        dertig, veertig, vijftig, (10|12|14|15|16|18|20|24|25|28|30|32|35|40|45|50|60|80|100), te veel, teveel, hoop,
        handvol, hand vol, stapel, zoveel, heel veel, massa, dubbel, flesje, samen met wodka, met wodka, met drank,
        veel
    """,
    Sign.RAGE: """
        razend, woedend, woest, agressief, agresief, door het lint, flipt, geflipt, gek geworden, draait door,
        doorgedraaid, buiten zinnen, dronken, bezopen, straalbezopen, zat en, schreeuwt, schreeuwen, tiert, brult,
        bonst, bonkt, bonken, bonzen, beukt, trapt, schopt, slaat, gooit met, smijt met, sloopt, breekt alles, slaat
        alles, dreigt, heeft me geslagen, heeft mij geslagen, gaat tekeer, tekeer, over de rooie, scheldt, kort en
        klein, alles kapot, gooit alles, van het padje, van t padje, helemaal gek, gestoord, psychose, psychotisch,
        verward*, doorgeslagen, ontspoord, door het dolle, ontploft, compleet gek
    """,
    Sign.HIDING: """
        (opgesloten|op slot|verstopt|verschanst|verscholen|schuilen|schuil|verstop|ingesloten|gevlucht), zit (nu |hier
        |) (in|op|onder|achter) (de |het |mijn |mn |t |)
        (badkamer|wc|toilet|kast|bed|kamer|slaapkamer|zolder|kelder|berging|douche|schuur|bosjes|balkon), zitten (nu
        |hier |)(in|op|onder|achter) (de |het |mijn |mn |t
        |)(badkamer|wc|toilet|kast|bed|kamer|slaapkamer|zolder|kelder|berging|douche), onder (het|mijn) bed, in de
        kast, op de wc, op het toilet, in de badkamer, durf (er |)niet (eruit|uit|weg|naar buiten|naar huis|te
        bewegen|naar beneden|de deur), durft (er |)niet (eruit|uit|weg|naar buiten|naar huis|te bewegen|naar beneden),
        durven niet, durf niet naar huis, deur gebarricadeerd, met de kinderen op, kan niet weg, kunnen niet weg, laat
        me niet, (mama|moeder|kinderen|zusje|broertje|we|ik|zij|ze|vrouw) … (onder de tafel|onder het bed|in de
        kast|op het toilet|op de wc|in de badkamer)
    """,
    Sign.DRAGS: """
        (trekt|trekken|trok|sleurt|sleuren|sleept|slepen|duwt|duwen|sleurde|sleepte|probeert|proberen|lokt|neemt|nemen|dwingt|dwong|stopt)
        … (auto|busje|bus|bosjes|steeg|steegje|bestelbus|kofferbak|portiek|struiken|kelderbox) (in|te trekken|te
        duwen|te sleuren|te slepen|in te|getrokken|in getrokken|te krijgen|mee|gesleurd|geduwd),
        (auto|busje|bestelbus|bosjes|steegje|kofferbak|struiken) (in|ingetrokken|ingeduwd|ingesleurd)
        (getrokken|gesleurd|geduwd|gesleept|te trekken|te sleuren), (auto|busje|bestelbus|kofferbak) te
        (trekken|sleuren|duwen), meegesleurd, meegesleept, meegetrokken, (auto|busje|bestelbus|steegje|kofferbak) …
        (te |)(trekken|sleuren|duwen|slepen), klemgezet, klem gezet, klem gereden, ingesloten, in het nauw, in een
        hoek gedreven, laten (haar|hem|me|mij|ons) niet (door|gaan|weg|los), (heeft|hebben|neemt|nam) …
        (dochter|zoon|dochtertje|zoontje|kind|kindje|meisje|jongetje|baby|peuter|nichtje|neefje|broertje|zusje) …
        (meegenomen|ontvoerd|meegesleurd)
    """,
    Sign.STILL_THERE: """
        nog (boven|binnen|beneden|bezig|daar|hier|in (huis|het huis|de woning|de kelder)|steeds), nog in huis, zijn er
        nog, is er nog, zitten er nog, hoor ze, hoor hem, ik hoor, hoor gestommel, lopen nu, is nu, zijn nu, zit op
        het toilet, durft er niet uit, op dit moment, nu bezig, net naar binnen, zijn ze nog, is ie nog, is hij nog,
        nog boven, nog binnen
    """,
    Sign.DAMAGED: """
        vernield*, vernielen, vernielt, vernieling*, vernielingen, vandal*, kapotgemaakt, kapot gemaakt,
        kapotgeslagen, kapot geslagen, kapotgeschopt, kapotgetrapt, gesloopt, slopen, sloopt, gemolesteerd, bekrast,
        bekrassen, gekrast, krassen, lek gestoken, lekgestoken, doorgesneden, doorgeknipt, stuk gestoken, geprikt,
        ingegooid, ingeslagen, ingetikt, ingetrapt, ingeslage, beklad, bekladden, bespoten, volgespoten, gespoten,
        opgeblazen, in brand gestoken, in de fik gestoken, afgebroken, eraf getrapt, afgetrapt, verbogen, omgetrokken,
        steen door, stenen door, steentjes tegen, uit de grond getrokken
    """,
    Sign.PROPERTY: """
        auto, autos, auto s, banden, ruit, ruiten, raam, ramen, spiegel, spiegels, autospiegels, bushokje, abri, deur,
        voordeur, scooter, fiets, fietsen, brievenbus, brievenbussen, winkelruit, moskee, synagoge, kerk, school, bus,
        lak, lantaarnpalen, graf, graven, camper, caravan, tuin, schutting, monument, lift, laadpaal, geldautomaat,
        camera, *ruit, *deur, auto*, *raam, *hokje, *spiegel, *slot
    """,
    Sign.DRUNK: """
        dronken, bezopen, stomdronken, straalbezopen, ladderzat, aangeschoten, lam, zat, stoned, onder invloed,
        gezopen, gedronken, slok op, knetterstoned, high, lachgas
    """,
    Sign.DRIVES: """
        rijdt, rijd, rijden, rijdend, reed, stuur, in de auto, auto in, in zijn auto, in haar auto, scheurt, slingert,
        bestuurt, weggereden, achter het stuur, bestelbus, rondrijd*, rondrijdt, chauffeur
    """,
    Sign.LURES: """
        mee wilde rijden, mee wou rijden, wil je mee, instappen, stap in, meelokken, lokt, lokken, gelokt, mee te
        krijgen, mee te nemen, snoep*, puppy s, puppies, jonge hondjes, spreekt … aan, sprak … aan, aangesproken,
        vroeg … (mee|instappen|meerijden), vraagt … (mee|instappen|meerijden|om foto*), mee te rijden, wilde meenemen,
        proberen mee te nemen, probeerde mee te nemen, betast, aangeraakt, zat aan
    """,
    Sign.DEATH_THREAT: """
        (gaat|ga|gaan|wil|zal|komt|kom|wilt) …
        (vermoorden|doodmaken|doodslaan|doodsteken|doodschieten|afmaken|neersteken|neerschieten|ombrengen|kapotmaken|kapot
        maken|dood maken|mollen|overhoop steken|de keel doorsnijden), (me|mij|haar|ons|hem|mijn *|mn *|jou|je) …
        (vermoordt|vermoord|doodmaakt|doodslaat|doodsteekt|doodschiet|afmaakt|neersteekt|neerschiet|ombrengt|kapotmaakt|kapot
        maken|dood maken|dood maakt|dood maak|af gaat maken), (maakt|maak|steekt|schiet|slaat)
        (me|mij|haar|ons|hem|jou|je) … (dood|kapot|af|neer), (kinderen|mij|me|ons|haar|hem|baby|gezin|familie) … iets
        (aandoet|aan doet|aandoen|aan gaat doen|aan wil doen|gaat aandoen), maak* (jou |je |mij |haar |)dood,
        (roep*|schreeuw*|zeg*) … dood (maken|maak|maakt), om (me|mij|haar|ons|hem) (dood|kapot|af|neer|lek) te
        (steken|maken|slaan|schieten), om (me|mij|haar|ons|hem) te (vermoorden|slopen|doden|steken|doodmaken),
        (gaat|gaan) (me|mij|ons|haar|hem|mn *|mijn *) (iets|wat) aandoen
    """,
    Sign.VITAL: """
        adem*, geademd, ademt, ademen, ademhal*, wakker, beweeg*, bewegen, bewogen, bewust*, hartslag, polsslag
    """,
    Sign.BURNS: """
        brandt, branden, brand, fikt, fikken, smeult, gloeit, vlamt, vonkt, vonken, vlammen, vuur, fik, brandend,
        vlam, vlammetje, vuurtje, gloeiend, walmt, rookt, sist
    """,
    Sign.THING: """
        gordijn*, pan, frituurpan, oven, keuken, meterkast, stopcontact, droger, wasmachine, accu, oplader, matras,
        bed, bank, dak, zolder, kelder, schuur*, berging, garage, balkon, portiek, trappenhuis, flat, huis, woning,
        auto, scooter, fatbike, caravan, bus, school, container, prullenbak, kliko, bosjes, riet, heide, boom,
        schutting, kerstboom, lift, brievenbus, etage, verdieping, kozijn, deur, haar, kleren, jas, winkel,
        supermarkt, kerk, moskee, café, cafe, restaurant, snackbar, kantoor, loods, tent, stal, boerderij, speeltuin,
        speeltoestel, kas, boot, trein, tankstation, trap, plafond, muur, kabel, kabels, elektra, router, telefoon,
        laptop, batterij, e bike, ebike, elektrische fiets, rieten dak, schoorsteen, parkeergarage, containers,
        banken, rommel, papier, afval
    """,
    Sign.CAGE: """
        lift, kelder, berging, tunnel, put, kofferbak, auto, toilet, wc, badkamer, wrak, hek, roltrap, brand
    """,
}
