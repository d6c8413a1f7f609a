"""Polish, with and without its own letters."""

from domain.safety.signs import Sign, Words

COMMON = """
    i w na z ze do nie sie jest to od po za o jak ale czy co dla przed przy pod nad tu tam ten ta te moj moja moje
    mnie mi go jej jego ich sa byl byla ma mam ktos juz tylko tak bardzo bo gdzie kto prosze dzien dobry pan pani
    sasiad mieszkanie osiedlu
"""

EVERYDAY = """
    postaci zginelo przyjechal zniszczenia zdarzen potrafil uciekac zniknie zniszczenie umierac zakladzie plemienia
    przyjechali zginela przyjechala pokonal promieniowania zdarzenie promieniowanie pogladach zlodziei czolgow
    wsadzic uderzyc podala wypadki zniszczeniu przepadam wykazal potrafili potrafila zarcie ratunek podali
    postrzeganie radnego uzbrojenia ladunku zalatwi prostytutki przystalo uzbrojeni zastrzezen pogladami promieniu
    promienie zastrzezenia postrzegania zakladania promieni zakladanie promieniowaniem uzbrojenie postrzegany
    przypadl wymagal uciekal przypadla poogladac postrzegane przepada uciekaj mokotow prostytutka przypadlo
    przyjechalem uwiezieni potrwac przestawic postrzega zastraszyc zakatkow pobycie pomozecie poparla postrzegana
    postrzegac potrafily przyjechalam zastrzezone zwiazac przyjechalo przystapili duchowa przystankiem przystapienia
    powiescia wymiarow poddali poddala zawarcie zniszczeniem ladunki silniej popatrzyl postrzegaja wsadzil
    zaostrzenia przypadlosc przystapic wyrazal poparli przystapienie zestrzelony zwiazal potrafilam polanie poslami
    prostytutek potrafilem obnizyl podpalenia przystankach przystapila pocaluj przystapieniem postrzegam popadla
    powiesciach przepadaja przyjechaly podalam zastrzezenie zastrzezeniem zestrzelic podhala ubieram wymazac
    przestawaj przystapil wpadek postrzegani promieniami umieral prostytutke staraly ciagiem podpalenie uwiezienia
    uwiezienie zastrzezony zakladaniu przypadly przystapilo umieraj pozmienialo zakladano popatrzy postrzegamy
    zaostrzenie wypadu potrafilby przyjechalismy uciekna przespala zakladki podklada przespalam przystapieniu
    postrzeganiu przypadlosci zawinal potknal zamiesc zwrocie potrafilo promienia wsadzi dachowka planetach
    poparzenia przystaje zakladane popatrzylam przesiaduje przystapily poogladaj popatrzylem zaostrzeniu zastrzegl
    podbicie rozpiera nieruchome promieniach znikal potracenia postrzeganiem prostytutkami podpada przystal
    przystapiono skarpie plemieniu podmienic polacie promieniem przepadnie przyjechales popalic popatrzysz
    postrzegali potrafilismy przestawia drgawek uzbrojeniem przepadek przespal przestawal zastraszenie podalas
    postrzalowe zastraszenia popatrzyla promieniuje plemieniem przestawac przestawil uzbrojeniu podpadl uwiezieniu
    wkreca zarciem
"""

WORDS: Words = {
    Sign.CALM: """
        po (udarze|zawale), w razie pożaru, w przypadku pożaru, igra* z ogniem, ogień w oczach, słomiany ogień,
        sztuczne ognie, fajerwerk*, ognisko, ogniska, ogniskiem, zimne ognie, straż pożarna (ćwicz*|pokaz*),
        zagrożenie pożarowe, drzwi przeciwpożarowe, gaśnic*, palą (papierosy|trawkę|zioło|marihuanę|na klatce|w
        piecu|na balkonie|pod oknem), pali (papierosy|trawkę|zioło|marihuanę|w piecu|na klatce|na balkonie|pod oknem),
        palą i, światło się pali, pali się światło, światła się palą, lampy się nie palą, nie pali się
        (lampa|latarnia|światło), latarnia się * pali, lampa się * pali, palący problem, pali mi się grunt, cała
        okolica płonie, grupa płonie, płonę ze wstydu, śmiertelnie (nudn*|zmęczon*|poważn*|przestraszon*), umieram (z
        nudów|ze śmiechu|z głodu|z gorąca|ze wstydu|z ciekawości), umrzeć ze śmiechu, umarłem ze śmiechu,
        przestraszyłam się na śmierć, przestraszyłem się na śmierć, wystraszyłam się na śmierć, na śmierć zapomniałam,
        nudzę się na śmierć, martwy (punkt|sezon|ptak|szczur|kot), martwe drzewo, martwa cisza, zabić czas, zabijać
        czas, zabija nudą, zabije mnie ten hałas, szlag mnie trafi, krew mnie zalewa, krew oddać, oddawać krew, oddać
        krew, krwiodawstwo, krew z nosa, badanie krwi, ciśnienie krwi, zła krew, serce krwawi, ostrzenie noży, noże
        naostrzyć, nóż w plecy, na ostrzu noża, nożem i widelcem, walczy z, walczymy o, walczyć o, walka o, walka z,
        bić brawo, bije po oczach, bije dzwon, bije rekordy, serce bije, bije w bęben, kopią piłkę, kopie piłkę, kopać
        piłkę, strzela petardami, strzelają petardami, strzelają fajerwerk*, strzelać fajerwerk*, strzelają z petard,
        strzelił gola, petardami strzel*, rachunek za gaz, butla gazowa, gaz rozweselający, licznik gazu, dodaje gazu,
        dają gazu, bomba (kaloryczna|news), bomba pomysł, krzyczą z radości, krzyki mew, zamknięt* w sobie, utknął w
        korku, utknęłam w korku, kot utknął, kot na drzewie, skakać na, skakanka, trampolin*, skacze z radości, pomocy
        (prawnej|społecznej|w nauce|finansowej|przy|z|w), pomocy dla, potrzebuję pomocy (z|w|przy|prawnej), pomóżcie
        mi (z|w|znaleźć|wypełnić), nie chce mi się żyć z tym hałasem, nikt nie (ucierpiał|jest ranny|został ranny),
        nikomu nic, bez rannych, fałszywy alarm, w przenośni, na szczęście nikt, już ugaszon*, od (wczoraj|zeszłego
        tygodnia|poniedziałku|wtorku|środy|czwartku|piątku|soboty|niedzieli), umieram (z|ze) *, zabija mnie ta,
        pistolet* na wodę, pistoletów na wodę, strzelają z pistoletów na, grilluj*, dym (z grilla|leci do mojej|z
        papierosów|z komina), kurs pierwszej pomocy, pobił* się w szkole, wpadnie pod, dostał* (nożem|w kość) i
        widelec, pies gryzie buty, uciekł* z psem, kot* (biją|walczą), psy (biją|walczą|gryzą) się, bije się z
        myślami, bij* brawo, wpadł* na pomysł, spadł* (ceny|cena|liście|śnieg|deszcz|temperatura), spadły liście,
        wypadł* (z|mi) (pamięci|głowy|włosy), wypadek przy pracy, palą (się |)(latarnie|lampy|światła), nie pali się
        światło, pali gumy, palenie opon, palą gumę, palą papierosy, palą trawkę, palacz*, duszno, dusi mnie, duszę
        się od, duszę w tym, leży (śnieg|lód|śmieci|rower|hulajnoga|gruz|szkło|liście|pies|kot), leżą
        (śmieci|liście|rowery|hulajnogi), leży mi na, śmieci leżą, zawału można, zawału dostanę, dostanę zawału,
        prawie zawał, omal zawał, umrzeć z nudów, trup w szafie, po trupach, martwa sąsiadka relacje, bomba
        (impreza|cenowa), bombowy, wybuch (śmiechu|radości), wybuchł* (śmiechem|płaczem), strzał w dziesiątkę, strzela
        (bramki|gole|focha), krwawa mary, krew mnie, ciśnienie, napad (śmiechu|głodu|kaszlu), napad na sklep w filmie,
        tonie (w śmieciach|w długach|w błocie), utonąć w, tonę w, zabija mnie *, straż pożarna
        (może|mogłaby|przyjedzie na|na festyn), żyje sam*, mieszka sam*, (pomocy|pomóżcie|pomoc*) …
        (formularz*|wypełni*|wniosk*|wniosek|podani*), (jeżdżą|jeżdzą|jadą|jedzie|jeździ|pędzą) … szybko, za szybko,
        szybko (się|jeżdż*|jadą), klatka schodowa (brudna|jest), po szkole, można się zabić, zabić się można, wybuch
        (radości|śmiechu|złości|entuzjazmu), wybuchowy, wybuchow*, krzycz* na (koty|kota|psa|psy|dzieci|ptaki),
        krzyczy na (koty|kota|psa|psy), rzuca* (kamieniami|kamienie|śnieżkami|patykami|śmieci|chleb) (do|w|na), rury
        pękły, pękła rura
    """,
    Sign.PAST: """
        wczoraj, przedwczoraj, wczoraj wieczorem, dziś rano, dzisiaj rano, w nocy był*, zeszłej nocy, w zeszłym
        tygodniu, w zeszły *, w ostatni *, tydzień temu, dni temu, godzin temu, niedawno, ostatnio, (w|we)
        (poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę), wczoraj*, w nocy, w weekend, kilka dni temu, dwa
        dni temu, w (zeszłą|zeszły|ostatni|ostatnią) *, rano dzisiaj
    """,
    Sign.LONG_AGO: """
        w zeszłym roku, rok temu, lat temu, lata temu, miesiąc temu, miesięcy temu, miesiące temu, kiedyś, dawno,
        dawniej, w czasie wojny, w polsce, od czasu (pożaru|napadu|włamania), po (tym |)(pożarze|napadzie|włamaniu), w
        ubiegłym roku, zeszłej zimy, w zeszłym miesiącu, dwa lata temu, kilka lat temu, w 2019, w 2020, w 2021, w
        2022, w 2023, w 2024, w 2025
    """,
    Sign.WAS: """
        był, była, było, były, byli, miał, miała, mieli, stał, stała, szedł, przyszedł, powiedział, zrobił
    """,
    Sign.HABIT: """
        codziennie, zawsze, często, czasem, czasami, zwykle, regularnie, stale, ciągle, co
        (noc|dzień|tydzień|wieczór|weekend|roku|rok|piątek|sobotę), każdego *, każdej *, w każdy *, wieczorami,
        nocami, w weekendy, od (lat|miesięcy|tygodni), w kółko, znowu, do 2 w nocy, po szkole, po lekcjach, co wieczór
    """,
    Sign.UNREAL: """
        jeśli, jeżeli, gdy, kiedy, gdyby, jakby, prawie, niemal, omal, o mało, boję się że, boi się że, obawiam się,
        może, mogłoby, mógłby, zanim, dopóki, ryzyko, grozi, zapobiec, przeciw*, co robić, co zrobić, jak, czy można,
        czy wolno, czy mogę, żeby nie, w razie, w przypadku, zakaz, w końcu, kiedyś ktoś, obawiam się że, żeby ktoś,
        zanim ktoś, czekać aż, aż ktoś, ledwo nie, może się stać, może dojść, oby nie
    """,
    Sign.PLAY: """
        film, filmie, filmu, serial*, w telewizji, w tv, w wiadomościach, w gazecie, czytałem, czytałam, gra, grze,
        gry komputerowe, ćwiczenia, szkolenie, kurs, teatr, przedstawienie, książk*, piosenk*, śniło, sen, zabawk*,
        zabawkow*, żart, żartuję, halloween, sztuczn*, youtube, haha, hahaha, muzeum, bateria, baterie się, bateria
        padła, wymienić baterię, nową baterię, wymiana baterii
    """,
    Sign.MERRY: """
        grill*, impreza, zabawa, bawią się, bawiły się, plac zabaw, placu zabaw, urodziny, basen, kominek, kominku,
        święto, w szkole, na przerwie, papieros*, fajk*
    """,
    Sign.NONE: """
        nie, bez, brak, nikt, nigdy, żaden, żadnego, nic
    """,
    Sign.NOW: """
        teraz, właśnie, przed chwilą, w tej chwili, natychmiast, szybko, pilne, pilnie, ratunku, pomocy, na pomoc,
        trwa, akurat teraz, jeszcze tu, już teraz, chowam się, proszę szybko, nagle, słyszę, widzę, słychać, czuję,
        dzieje się, jeszcze tam, nadal, przyjedźcie
    """,
    Sign.PERSON: """
        ktoś, kogoś, człowiek, człowieka, mężczyzna, mężczyznę, facet, facetem, kobieta, kobietę, kobiety, pan, pani,
        panią, dziewczyna, dziewczynę, dziewczynka, dziewczynkę, chłopak, chłopaka, chłopiec, chłopca, dziecko,
        dziecka, niemowlę, sąsiad, sąsiada, sąsiadka, sąsiadkę, sąsiadki, mąż, męża, żona, żonę, matka, mama, mamę,
        ojciec, tata, tatę, syn, syna, córka, córkę, córki, babcia, babcię, dziadek, dziadka, staruszka, staruszkę,
        staruszek, brat, brata, siostra, siostrę, kolega, kolegę, przyjaciel, przyjaciółka, gość, typ, nastolatek,
        kierowca, rowerzysta, starsz*, bezdomny, obcy, jakiś (gość|facet|mężczyzna|typ|chłopak), kobietą, mężczyzną,
        mężczyzny, kobiecie, chłopakiem, dziewczyny, dziewczyną, chlopak, chlopaka, sasiad, sasiadka, sąsiadem,
        starszy, starsza, tato, ojca, teść, teściowa, koleżanka, kuzyn, wnuk, wnuczka, kierowcę, motocyklista, pieszy,
        pasażer, pijany, lokator, współlokator*, uczeń, uczennica, nastolatka, mój syn, moja córka, bratanek,
        siostrzeniec, kurier, policjant*, narzeczony, narzeczona, partner, były, byłego, osoba, dzieckiem, dziecku,
        dwóch, dwoje, ludzie, szwagier, szwagierka, wujek, ciocia, ciocię, teścia, teściową, zięć, synowa, wnuka,
        wnuczkę, koleżankę, kolegi, babci, lokatorka, pasażerka, kuriera, listonosz, nauczyciel, uczennicę, pana,
        chłopczyk, chłopaczek, nieznajomy, rowerzystę, rowerzystka, pieszego, motocyklistę
    """,
    Sign.PRONOUN: """
        on, ona, go, ją, jej, ja, mu
    """,
    Sign.CHILD: """
        dziecko, dziecka, dzieci, dziewczynka, dziewczynkę, dziewczynki, chłopiec, chłopca, chłopczyk, syn, syna,
        synek, synka, córka, córkę, córki, córeczka, maluch, niemowlę, latek, latka, letni, letnia, letniego, letnią,
        wnuk, wnuczka
    """,
    Sign.ELDER: """
        starsz*, stary, stara, staruszk*, staruszek, babcia, babci, babcię, dziadek, dziadka, demencj*, alzheimer*,
        mieszka sama, mieszka sam, (70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95)
        lat*, chora, chory, emeryt*, starsza, samotn* (pan|pani|starsz*|kobiet*)
    """,
    Sign.LIFELESS: """
        nie (można|mogę|da się|moge) … (obudzić|dobudzić), nie daje się (obudzić|dobudzić), nie oddycha*, przestał*
        oddychać, ledwo oddycha*, nie może oddychać, nie mogę oddychać, nie łapie (powietrza|oddechu), nieprzytomn*,
        stracił* przytomność, traci przytomność, bez przytomności, zemdlał*, zasłabł*, upadł* i nie, brak pulsu, nie
        ma pulsu, serce stanęło, nie reaguje, nie odpowiada na, nie rusza się, nie porusza się, się nie rusza, nie
        budzi się, nie mogę (go|jej|dobudzić|obudzić), nie można (go|jej) obudzić, sine usta, sine wargi, siny, sina
        na twarzy, sinieje, reanim*, dusi się, dławi się, krztusi się, zakrztusił*, piana z ust, drgawki, konwulsj*,
        ból w klatce, bóle w klatce, boli w klatce, kłucie w klatce, wykrzywion* twarz, strzykawka w ręce, nie żyje,
        umiera ., umieram ., umiera na, martwy człowiek, ciało człowieka, tonie, tonący, topi się
        (dziecko|człowiek|chłopiec|ktoś), umiera mi, nie oddych*, (ledwo|słabo|ciężko|z trudem) oddycha*, nie może
        (złapać|oddychać), brak oddechu, dławi*, zadławi*, zakrztusi*, krztusi*, udusi*, sine (usta|wargi|palce), sin*
        na (twarzy|ustach), robi się (sine|siny|sina|fioletow*), przytomn* … (nie|stracił*), stracił*
        (przytomność|świadomość), zemdla*, osunął* się, osunęł* się, padł* na (ziemię|podłogę), przewrócił* się i nie,
        nie reaguj*, nie odzywa*, nie odpowiada*, nie rusza*, się nie rusza*, nie porusza*, nie (daje|daję|dają)
        znaku, bez (ruchu|życia|przytomności|oddechu|pulsu), nieruchomo, nie (można|mogę|da się|moge|możemy|mogą) …
        (dobudzić|obudzić|ocucić), nie (budzi|obudzi)*, bólu w klatce, ból* (w|klatki) (klatce|klatki|piersi*), kłuje
        w klatce, wykrzywi* (twarz|usta|mu|jej), twarz* wykrzywi*, opadł* kącik, pian* (z|na) (ust|ustach), drgawk*,
        trzęsie się cał*, serce (stanęło|przestało), chyba nie żyje, nie żyje chyba, zwłoki, trup, wisi na
        (drzewie|sznurze|pasku), powiesił*, igła w, strzykawka w (ręce|ramieniu|żyle), wisi (na|ktoś), serce
        (go|ją|mnie) (boli|kłuje), szczękościsk, nie ma kontaktu, nie daje znak*, nie daje oznak, bez oznak, leci
        przez ręce, lecą przez ręce, leje się przez ręce
    """,
    Sign.ILL: """
        zawał*, udar*, padaczk*, atak epilepsji, przedawkowa*, reakcja alergiczna, wstrząs, rodzi, poród, odeszły
        wody, poroni*, atak astmy, wylew*, atak (serca|padaczki|astmy|epilepsji), reakcj* alergiczn*, wstrząs*
        anafilakt*, zaczęła rodzić, poród się, odeszły (jej |mi |)wody, skurcze co, cukier (spadł|za niski),
        hipoglik*, zatruci* alkoholem, za dużo (wypił*|leków|tabletek|narkotyków|dopalaczy), dopalacz*, hipotermi*,
        udar słoneczny, boli (go|ją|mnie|mamę|tatę|męża) (w|) (klatce|piersi*|serce|sercu), boli (go |ją |mnie |)w
        (klatce|piersi*), ucisk w (klatce|piersiach), usta (mu|jej|) … wykrzywi*, twarz … opadł*, bełkocz*,
        (klatce|klatka|piersi*|serc*) … (boli|ból|kłuje|ściska|ucisk|dusi), (boli|ból|kłuje|ściska|ucisk|gniecie) …
        (klatce|piersi*|serc*), (w ciąży|ciężarn*) … (krew|krwaw*|boli|skurcz*|wody), (twarz|gardło|język|usta|wargi)
        … (puchn*|spuch*|opuch*|drętwi*), cukrzyk* … (mdle*|trzęs*|bełk*), niewyraźnie mówi, mówi niewyraźnie, (za
        dużo|zbyt dużo) … (wciągn*|zażył*|koks*|narkotyk*|amfetamin*|tabletek|prochów), serce (wali|kołacze|mu
        wali|jej wali|bije jak), porażon* prądem
    """,
    Sign.BLEEDING: """
        krwawi*, leci (mu|jej|mi) krew, leje się krew, krew się leje, dużo krwi, pełno krwi, cały we krwi, cała we
        krwi, we krwi, kałuża krwi, krew na (schodach|podłodze|chodniku|twarzy|głowie), rozbita głowa, rozbił* głowę,
        rana kłuta, rany kłute, krew leci, traci krew, krew z głowy, krwaw*, krew
        (leci|leje|płynie|tryska|cieknie|wszędzie|na|z głowy|z nosa nie przestaje), leci (mu|jej|mi|) krew, cał* we
        krwi, zakrwawi*, kałuż* krwi, podciął* (sobie |)żyły, podcięł* (sobie |)żyły, rozcięt* (głow*|ręk*|tętnic*),
        rozbit* głow*, rozwalon* głow*, rana (kłuta|cięta|postrzałowa), dźgni*, pchnięt*
    """,
    Sign.HURT: """
        ranny, ranna, ranni, rannego, poważnie ranny, złamał* (nogę|rękę|biodro|kręgosłup), spadł* (z|ze)
        (dachu|schodów|drabiny|balkonu|okna|rusztowania), wypadł* (z|przez) (okna|okno|balkonu), urwało
        (palec|palce|rękę|dłoń|mu), poparzon*, poparzył*, przygnieci*, porażon* prądem, przygniotł*, rann*,
        poszkodowan*, ciężko ranny, złamał* (nogę|rękę|biodro|kręgosłup|kark), złaman* (noga|nogę|ręka|rękę|biodro),
        (spadł*|wypadł*|zleciał*|runął*) … (dachu|schodów|drabiny|balkonu|okna|rusztowania|drzewa|mostu|piętra),
        przygniót*, zakleszczon*, uwięzion*, oblał* (się |) wrzątk*, wrzątk*, urwał* (mu|jej|palec|palce|rękę|dłoń),
        wybuchł* (mu|jej|w) (w |)(ręce|ręku|twarz|dłoni), petard* (w|wybuchł*) (ręce|twarz|oko|oczy), dostał*
        (w|petardą) (oko|twarz|głowę), porazi* prąd*, porażon*, prąd (go|ją|mnie) (kopnął|poraził), pies
        (pogryzł|zaatakował|gryzie|atakuje|rzucił), pogryzion*, wbił* się, zawalił* się (dach|sufit|ściana), pod
        gruz*, nóż w, prąd, wrząt*, gorąc* (oleju|olej|woda|wodą|zupa|zupą|herbat*|kaw*),
        (rusztowanie|drzewo|mur|ściana|sufit|balkon|gałąź|dach) …
        (runęł*|runął*|zawalił*|spadł*|spadło|przygnio*|przewróc*|upadło) … (na|ludzi|kogoś|dzieci),
        (pies|psy|pitbull|amstaff) … (gryzie|pogryz*|ugryz*|zaatakow*|atakuj*|rzucił*|rzuca*|trzyma),
        (dziura|rana|rozcięcie) (w|na) (brzuch*|głow*|szyi|plecach|nodze|klatce), kość wystaje,
        (noga|ręka|kostka|biodro) (złaman*|wykręc*|wygięt*), (palec|palce|dłoń|rękę) … (urwan*|urwał*|oderwa*)
    """,
    Sign.LYING: """
        leży … (na ziemi|na chodniku|na ulicy|na podłodze|na schodach|na klatce|na drodze|w krzakach|w parku|na
        trawie|w rowie|na śniegu|w windzie|pod blokiem|na ścieżce|na jezdni|nieruchomo|bez ruchu), leżąc* na
        (ziemi|ulicy|chodniku|podłodze), na (ziemi|ulicy|chodniku|podłodze|schodach) leży,
        (leży|leżał*|leżąc*|leza|lezy|leżą) …
        (ziemi|chodniku|ulicy|podłodze|schodach|klatce|drodze|krzakach|parku|trawie|rowie|śniegu|windzie|ścieżce|jezdni|przystanku|ławce|torach|korytarzu|łazience|wannie|piwnicy|tunelu|wodzie|bramie|mrozie|nieruchomo|twarzą),
        pod blokiem leży, w rowie leży
    """,
    Sign.CANNOT_RISE: """
        nie (może|mogę|moze|umie|jest w stanie|potrafi) … (wstać|się podnieść|podnieść się|się ruszyć|ruszyć
        się|ruszać nogą|ruszyć nogą), upadł* … nie (może|wstaje|rusza), przewrócił* się … nie (może|wstaje|rusza), nie
        wstaje, leżę na podłodze, leżę na ziemi
    """,
    Sign.HIT: """
        potrącił*, potrącon*, potrącenie, przejechał (go|ją|dziecko|psa|człowieka|mnie), wypadek, wypadku, zderzenie,
        czołowe, rozjechał*, wjechał w (ludzi|dziecko|człowieka|rower*), potrąci*, przejechał*, rozjecha*, wjecha*
        (w|na), (samochód|auto|autobus|motor|motocykl|skuter|hulajnoga|ciężarówka|tramwaj|pociąg|rower|kierowca) …
        (uderzył*|wjecha*|potrąci*|przejecha*|dachowa*|wbił*|rozbi*|wpadł* w|wypadł*|zderzy*), zderzy*, zderzen*,
        czołow*, dachowa*, kolizj*
    """,
    Sign.DROWNING: """
        (wpadł*|wskoczył*|pływa|leży|jest) … (do wody|w wodzie|do kanału|w kanale|do stawu|w stawie|do jeziora|do
        rzeki|do rowu|do basenu), pod lodem, pod lód, załamał* się lód, lód się załamał, pod wodą,
        (wpadł*|wskoczył*|skoczył*|spadł*|wjecha*|pływa|leży|unosi się|wrzucil*|zsunął*|poślizgnął*) …
        (wody|wodzie|kanału|kanale|stawu|stawie|jeziora|jeziorze|rzeki|rzece|rowu|basenu|basenie|portu), pod lod*, lód
        … (załamał*|pękł*|pod), tonie, topi się, utonął*, nie umie pływać, nie wypływa,
        (samochód|auto|autobus|rower|wózek) w (kanale|wodzie|rzece|rowie|stawie|jeziorze), się topi*, ktoś się topi,
        topiąc*, wpadł* pod lód, (wpadł*|utkn*|zapadł*|stoi|załama*) … (lód|lodzie|lodem|kra|krze), na lodzie,
        (ktoś|dziecko|chłopiec|dziewczynka|mężczyzna|człowiek|kobieta|pies|auto|samochód) … (w wodzie|w kanale|w
        stawie|w jeziorze|w porcie|w rzece)
    """,
    Sign.POISONED: """
        otru*, zatru*, połknął*, wypił* (wybielacz|domestos|kreta|chlor|środek), czad, czadem, tlenek węgla, tlenku
        węgla, dosypał* (mi|jej) coś, zjadł* tabletki
    """,
    Sign.DEATH_WISH: """
        ze sobą … skończ*, sobie życie … odeb*, zabić … się, nie chcę (już |)żyć, nie chce (już |)żyć, nie chce mi się
        (już |)żyć, nie mam (już |)po co żyć, nie ma sensu żyć, życie nie ma sensu, bez sensu życie, chcę umrzeć, chce
        umrzeć, chcę się zabić, chce się zabić, zabiję się, zabije się, zabić się, się zabić, się zabije, się zabiję,
        popełni* samobójstwo, samobójstw*, samobójcz*, skończyć ze sobą, skończę ze sobą, kończę ze sobą, odebrać
        sobie życie, odbiorę sobie życie, targn* się na życie, powieszę się, powiesić się, się powiesić, powiesił*
        się, skoczę (z|pod|ze), skoczyć (z|pod|ze), podciąć sobie żyły, podcina sobie, podciął* sobie, podcięł* sobie,
        potnę się, tnie się, pociął* się, wolałabym nie żyć, wolałbym nie żyć, wolę umrzeć, lepiej beze mnie, lepiej
        by było beze mnie, beze mnie będzie lepiej, nikt nie będzie tęsknił, nikt by nie zauważył, mam dość życia, mam
        dosyć życia, zmęczon* życiem, wzięł* (wszystkie |całe opakowanie |dużo |)(tabletki|tabletek|leki|leków),
        wziąłem (wszystkie |dużo |)(tabletki|tabletek|leki|leków), połkn* (wszystkie|tabletki|leki|garść), mam przed
        sobą tabletki, list pożegnalny, żegnajcie, to moja ostatnia wiadomość, jutro mnie nie będzie, jutro już mnie
        nie będzie, zrobi sobie coś, coś sobie zrobi*, zrobić sobie krzywdę, zrobię sobie krzywdę, nie chc* (już
        |dłużej |)żyć, żyć (mi się |)nie chc*, nie chce mi się żyć, chc* (umrzeć|się zabić|zniknąć na zawsze|ze sobą
        skończyć|nie żyć), (umrzeć|zabić się|skończyć ze sobą) chc*, chcę ze sobą, zabij* się, się zabi*, samobój*,
        skończ* (ze sobą|z sobą|z życiem|to wszystko), odebrać sobie, odbior* sobie, odbierze sobie, targn*, powiesz*
        się, się powie*, (skocz*|skacz*|rzuc*) … (mostu|dachu|balkonu|okna|wiaduktu|pociąg*|tor*), rzuc* się pod,
        podetn* sobie, podciąć sobie, tnę się, ciąć się, pociął*, pocięł*, okalecz*, beze mnie
        (będzie|byłoby|lepiej|wam), (lepiej|łatwiej) (wam |im |)(będzie |byłoby |)beze mnie, nikt (nie
        |)(zatęskni|zauważy|będzie tęsknił), mam (dość|dosyć) (życia|tego życia), życie (nie ma|straciło|bez) sens*,
        nie ma (już |)sensu żyć, po co (mam |)żyć, list pożegnal*, żegnaj*, pożegna* (się |)(ze wszystkimi|z wami|z
        nim*|na zawsze), to (już |)koniec ze mną, (ostatni|ostatnia) (wiadomość|list|raz piszę), jutro (już |)mnie
        nie, nie będzie mnie (już|jutro), zrobi* sobie (coś|krzywdę), zrobić sobie krzywd*, nie zasługuję na życie,
        wolał* (bym |)(nie żyć|umrzeć|się nie urodzić), (napisał*|mówi|pisze) … (nie da rady|nie daje rady|dość
        wszystkiego|chce umrzeć), pożegnaln*, żegna* się, pożegna* się, (skoczy|skoczę|rzuci się|rzucę się|skakać) …
        (dachu|mostu|okna|balkonu|pociąg*|tory|wiaduktu), odbierze sobie życie, kończę z tym, nie będzie mnie już
    """,
    Sign.WEARY: """
        nie daję już rady, nie daję rady, nie mam siły, nie wytrzymam, brak nadziei, nie widzę wyjścia, mam dość
        wszystkiego, nie dam rady dłużej
    """,
    Sign.MEANS: """
        tabletki, tabletek, leki, sznur, żyletk*, tory, na torach, barierk*, żegnaj*, most
    """,
    Sign.LEDGE: """
        (stoi|stoję|siedzi|siedzę|wchodzi|wszedł|weszła|wisi|chodzi) … (na krawędzi|na dachu|na parapecie|za
        barierką|na barierce|na balustradzie|na moście|na torach|za balustradą|na gzymsie), chce (skoczyć|wyskoczyć),
        grozi że (skoczy|wyskoczy), zaraz skoczy, wyskoczył* (z|przez) (okna|okno|balkonu), przechodzi przez
        (barierkę|balustradę), przerzucił* nogę, noga za barierką, noga przez,
        (stoi|stoję|siedzi|siedzę|wchodzi|wszedł|weszła|wisi|chodzi|wspina|zwisa|balansuje|leży) …
        (krawędzi|dachu|parapecie|barierk*|balustrad*|moście|mostu|wiadukci*|torach|gzymsie|balkonu|oknie|dźwigu), za
        barierk*, za balustrad*, na torach, na torowisku, na autostradzie, na obwodnicy, pod prąd, zwisa z, wychyla
        się z, przeszedł przez barier*, grozi że (skoczy|się rzuci), zaraz skocz*, chce (skoczyć|wyskoczyć|się
        rzucić), nog* za (barierk*|balustrad*), (sznur|lina|linę|pętla|pętlę) (na|do|wokół|o) …
        (gałęz*|drzew*|szyi|belce|belki|haku), pętl* na szyi
    """,
    Sign.ABLAZE: """
        pali się, palą się, pali nam się, się pali,
        (dom|mieszkanie|samochód|auto|kuchnia|dach|blok|garaż|kosz|śmietnik|kontener|balkon|piwnica|klatka|szopa|skuter)
        … (płonie|pali się|się pali|w ogniu|w płomieniach), płonie, płoną, w płomieniach, płomieni*, stoi w ogniu, w
        ogniu, wybuchł pożar, jest pożar, pożar ., wielki pożar, duży pożar, pożar w
        (mieszkaniu|bloku|piwnicy|kuchni|domu|garażu|klatce|śmietniku|sąsied*), podpala*, podpalił*, zapalił* się
        (dom|mieszkanie|auto|samochód|kosz|garnek|olej|kuchnia|śmietnik), pal* się, się pal*, zapalił* się, płon*,
        płomie*, pożar*, (stoi|stanęł*|stanął) w (ogniu|płomieniach), w (ogniu|płomieniach), zajął* się, zajęł* się,
        wybuchł (pożar|ogień), ogień (na|w|z|wychodzi|bucha|się|rozprzestrzenia), olej (się zapalił|się pali|zapalił),
        garnek (się|pali), się zapalił*, zapaliła
    """,
    Sign.FIRE: """
        pożar, pożaru, ogień, ognia, wybuch, eksplozj*, wybuchł*, iskry, zwarcie, czujnik dymu, czujka dymu, swąd,
        pożar*, wybuch*, eksploz*, iskr*, zwarci*, czujnik* dymu, spalenizn*, huk i dym
    """,
    Sign.SMOKE: """
        (wydobywa|leci|wychodzi|idzie|unosi|bucha) … dym, dym (z|w|leci|wydobywa|wychodzi|idzie|spod|jest|na), pełno
        dymu, dużo dymu, czarny dym, gęsty dym, czuć dym, czuję dym, widzę dym, zadymion*, leci dym, unosi się dym,
        kłęby dymu, czuć spalenizn*, czuć spaleniz*,
        (wali|leci|wychodzi|idzie|unosi|bucha|wydobywa|dobywa|snuje|widać|czuć|widzę|czuję|pełno|dużo|gęsty|czarny|kłęby)
        … dym*, dym* (wali|leci|wychodzi|idzie|unosi|bucha|wydobywa|wszędzie|na|w|z|spod), zadymi*, spalenizn*,
        śmierdzi (spaleniz*|dymem), (pełn*|pełno|cała|całe|cały|gęst*|kłęb*|czarn*) … dym*, dym* wszędzie
    """,
    Sign.GAS: """
        (czuć|czuję|śmierdzi|pachnie|zapach|czujemy|ulatnia się|ulatniający się|wyciek|wycieka|uchodzi|woń) …
        (gaz|gazem|gazu), gaz się ulatnia, gaz (ulatnia|ucieka|wycieka|cieknie), zapach gazu, wyciek gazu, czad,
        czujnik czadu, tlenek węgla, odkręcony gaz, gaz odkręcony, gaz* …
        (czuć|śmierdzi|ulatnia|wyciek*|ucieka|uchodzi|zapach|smród),
        (czuć|czuję|śmierdzi|zapach|smród|wyciek*|ulatnia|woń) … gaz*, czadu, czadem, czujnik (czadu|gazu), odkręcon*
        (gaz|kurek*), niezakręcon* gaz
    """,
    Sign.EXPLOSIVE: """
        granat, bomba, bombę, ładunek wybuchowy, podejrzana paczka, podejrzany pakunek, mołotow*, polewa benzyną, leje
        benzynę, oblał* benzyną, wrzucił* petardę (do|przez), bomb*, granat*, ładunek*, materiał* wybuchow*,
        podejrzan* (paczk*|pakun*|torb*|plecak*), (leje|rozlał*|oblał*|polał*) … benzyn*, petard* (do|przez|w)
        (skrzynk*|drzwi|klatk*|okn*|ludzi|dzieci), wysadz* (w powietrze|dom|blok), benzyn* … zapalniczk*, wybuch*,
        eksplozj*, (wybuchł*|eksplodowa*) … (gaz|butla|mieszkani*|samochód|auto|petard*)
    """,
    Sign.BEATS: """
        bije, biją, katuje, kopie, kopią, dusi, duszą, dźga, atakuje, atakują, napada, gwałci, ciągnie, szarpie,
        maltretuje, okłada, tłucze, uderza, porywa, trzyma, molestuje, znęca się, rzucił* się na, rzuca się na,
        popycha, przystawia, katuj*, dźgaj*, atakuj*, napad*, gwałc*, ciągn*, szarp*, maltret*, okład*, tłuc*, tłuk*,
        uderza*, porywa*, molest*, znęca*, rzuca* się na, popych*, przystaw*, wykręca*, przyduśi*, ściska, leje, leją,
        wali pięścią, przygniata, gryzie, rozbiera, obmacuj*, bijąc*, kopal*, kopnął*, kopnęł*, kopani*
    """,
    Sign.VICTIM: """
        mnie, mi, ją, go, jej, jego, nas, się nawzajem, żonę, kobietę, dziecko, dzieci, dziewczynę, chłopaka, chłopca,
        matkę, mamę, córkę, syna, brata, siostrę, człowieka, sąsiadkę, sąsiada, kogoś, babcię, staruszkę, ludzi, nad
        żoną, mężczyznę, kolegę, psa, kobiet*, dziewczyn*, chłopak*, chłopc*, matk*, mam*, córk*, syn*, brat*,
        siostr*, człowiek*, sąsiad*, dzieck*, żon*, babci*, dziadk*, starusz*, mężczyzn*, koleg*, kolejarz*, kierowc*,
        jego partnerk*, partnerk*, swoją, swojego, chłopcem, osob*, ucznia, faceta, bezdomn*, ojc*, siostra, tatę,
        ojca, synka, córeczkę, męża, dziadka, dziewczynkę, koleżankę, staruszka, bezdomnego, kierowcę, kuriera, ich
    """,
    Sign.ATTACKED: """
        (jest|są|jestem|jesteśmy) (bit*|katowan*|okradan*|atakowan*|gwałcon*|duszon*|kopan*|napadan*|napastowan*),
        właśnie (biją|kopią|okradają|napadli|napadają|dźgnął), trwa napad, napad na, (jest|są|jestem|był* właśnie)
        (bit*|katowan*|okradan*|atakowan*|gwałcon*|duszon*|kopan*|napastowan*|szarpan*), za (gardło|szyję|włosy), nóż
        (na|przy|do) (gardle|szyi|gardła|szyi), napad na (sklep|bank|stację|kobietę|żabkę), zakładni*, porywa*,
        porwan*, uprowadz*, trzyma* (mnie|ją|nas) siłą
    """,
    Sign.BEATEN: """
        pobit*, pobił*, pobicie, napad, napadl*, napadł*, okradl*, okradziono, okradł*, dźgnięt*, dźgnął, zgwałcon*,
        zgwałcił*, uderzył*, porwan*, porwał*, ugodzon*, pchnięt* nożem, zaatakował*, molestowa*, pobici*, napad*,
        okradzi*, dźgni*, zgwałc*, porwa*, ugodz*, zaatakowa*, skopa*, pobili, opluł*, oblał* kwasem, dostał* (od
        nich|w twarz|w głowę|po głowie)
    """,
    Sign.FIGHT: """
        biją się, bójka, bójkę, bijatyk*, leją się, tłuką się, rzucają kamieniami (w|do), rzucają
        (butelkami|cegłami|petardami) w (ludzi|autobus|samochody|policję|dzieci), zamieszki, nożownik, bij* się,
        bójk*, tłuk* się, tłuką, szarpi* się, walczą, szarpanin*, (rzucaj*|ciskaj*) … (w|na)
        (ludzi|autobus*|samochod*|auta|policj*|dzieci|przechodni*|karetk*|straż*|autostrad*), zamiesz*, nożownik*,
        ustawk*, zadym* pod
    """,
    Sign.SHOTS: """
        strzały, strzałów, strzela do, strzelają do, strzelanin*, strzelił do, postrzelon*, strzela z
        (pistoletu|broni), słychać strzały, padły strzały, strzał*, strzela* (do|z|w|ktoś|na), strzela*, postrzel*,
        padł* strzał*, kul* w, huk wystrzał*, słyszał* strzał*, huki strzałów, strzały z
    """,
    Sign.WEAPON: """
        nóż, nożem, noża, noże, nożami, pistolet, pistoletem, broń, bronią, maczet*, siekier*, młotek, młotkiem, kij,
        kijem, karabin, tasak*, łom, łomem, noż*, pistolet*, młot*, bejsbol*, pałk*, łom*, łańcuch*, kastet*, gaz
        pieprzowy, miecz*, sztylet*, scyzoryk*, strzelb*, wiatrówk*, śrubokręt*, tulipan* z butelki, broni, kije,
        kijami
    """,
    Sign.ARMED: """
        z (nożem|nożami|pistoletem|bronią|maczetą|siekierą|młotkiem|kijem|tasakiem|łomem|karabinem), ma (w ręku |w
        ręce |przy sobie |)(nóż|pistolet|broń|maczetę|siekierę|tasak),
        (grozi|macha|wymachuje|celuje|biega|chodzi|atakuje|trzyma|wyciągnął|wyjął|przystawił*) …
        (nóż|nożem|pistolet|pistoletem|broń|bronią|maczetę|maczetą|siekierą|siekierę), uzbrojon*,
        (z|ma|mają|maja|macha*|wymachuj*|grozi|grożą|celuje|biega|chodzi|trzyma|wyciągn*|wyją*|lata|goni|stoi|idzie|dostał|dostała|przystawił*)
        … (noż*|nóż|maczet*|pistolet*|siekier*|bron*|tasak*|strzelb*|mieczem|bejsbol*|młotk*|kijem), dostał* nożem,
        (noż*|nóż) w (ręku|ręce|plecach|brzuch*)
    """,
    Sign.THREAT: """
        grozi, grożą, groził*, groźb*, zabije (mnie|nas|ją|go|cię|wszystkich|kogoś), zabiję (cię|ją|was), zabić
        (mnie|nas|ją|go|kogoś), że (mnie|nas|ją|go) zabije, mnie zabije, nas zabije, spali (nam|mi|nas|dom),
        poderżnie, szantaż*, wie gdzie mieszkam, połamie (mi|nam), zastrasza*, groż*, grozi*, zabije
        (mnie|nas|ją|go|cię|was), zabiję*, (mnie|nas|ją|go) zabije, że (mnie|nas|ją|go)
        (zabije|zabiją|pobije|potnie|podpali|zadźga|zastrzeli|udusi), zabić (mnie|nas|ją|go|cię), chce
        (mnie|nas|ją|go) zabić, zamorduj*, zadźga*, potnie, podpali*, spali (nam|mi|dom), połamie*, poderżn*, wymusz*,
        wie gdzie (mieszk*|chodzi*), wiedzą gdzie, dopadn*, pożałuj*, krzyczy że * zabi*, zaraz (mnie|ją|nas|go|mu)
        (uderzy|pobije|zabije|dopadnie), uderzy mnie, pobije (mnie|ją|nas|mamę), zbije mnie,
        (spali|podpali|rozwali|połamie|połamię|zniszczy|pobije) …
        (samochód|auto|dom|mieszkanie|nogi|ręce|mnie|nas|mi), dopadnie (mnie|nas|ją), znajdzie (mnie|nas|ją), (już
        po|koniec z) (nas|was|tobie|nami|wami|mnie), to wasz koniec, dorwie (mnie|nas|ją)
    """,
    Sign.AT_THE_DOOR: """
        pod (drzwiami|moimi drzwiami|domem|oknem|blokiem), przed (drzwiami|domem|moim domem|blokiem|szkołą), wali w
        drzwi, walą w drzwi, dobija się, dobijają się, kopie w drzwi, kopią w drzwi, na klatce, na schodach, w moim
        ogrodzie, za drzwiami, wyważ*, (stoi|stoją|wali|walą|dobija*|kopie|kopią|szarpie|tłucze|łomocze|puka) …
        (drzwi*|okn*|klamk*), jedzie (tu|do mnie|do nas|do szkoły), idzie (tu|do mnie|do nas|do szkoły), przez ścianę,
        za ścianą, (pod|za|przed) (drzwiami|oknem|oknami|domem|blokiem|moimi drzwiami)
    """,
    Sign.SCREAM: """
        krzyczy, krzyk*, wrzask*, wrzeszczy, woła o pomoc, wołanie o pomoc, wołają o pomoc, krzyczy o pomoc, wzywa
        pomocy, błaga, błagania, piszczy, nie bij, krzy* (kobiet*|dzieck*|o pomoc|pomocy|ratunku),
        (kobiet*|dziewczyn*|sąsiadk*|ona|dzieck*|ktoś) … (krzycz*|wrzeszcz*|błag*|piszcz*|wyje), błag*, woła* (o
        pomoc|pomocy|ratunku), wołani*, jęk*, ratunku, przestań
    """,
    Sign.HEARD: """
        słychać, słyszę, za ścianą, u sąsiad*, obok, kobieta, kobiety, dziecko, dziecka, pomocy, pomoc, dziewczyna,
        słysz*, sąsiadk*, kobiet*, dziewczyn*, sąsiedz*, piętro wyżej, piętro niżej, z góry, z dołu
    """,
    Sign.BREAKING_IN: """
        włamuj*, włamać się, wyłamu*, wyważa*, próbuj* (wejść|się włamać|otworzyć|dostać), próbuje wejść, próbują
        wejść, majstruj* przy, wybija szybę, wybijają szybę, wchodzi przez okno, wchodzą przez okno, dobiera się do,
        wspina się, z łomem, z latark*, szarpie za klamkę, szarpie klamkę, włamu*, włamyw*, włama* się,
        (próbuj*|chc*|usiłuj*) … (włam*|wejść|wyważyć|otworzyć|sforsować|dostać się|wyłamać),
        (wyważ*|forsuj*|rozwierc*|dłubi*|majstruj*|szarpi*|manipul*) … (drzwi*|zamk*|klamk*|okn*), wybija*
        (szyb*|okn*), wchodz* (przez|po) (okn*|balkon*|rynnie), wspina* się, złodziej*, w kominiark*, wynosz*
        (rzeczy|telewizor|sprzęt), (wyłamu*|wyłam*) … (drzwi*|zamk*|okn*), kominiark*
    """,
    Sign.BROKEN_IN: """
        włamani*, włamał*, włamali, wyłaman*, okradziono, splądrowan*, (wyważył*|wyłamał*|rozwalił*|wybił*|wykopał*) …
        drzwi, wyważyli drzwi
    """,
    Sign.INTRUDER: """
        włamywacz*, złodziej (jest|w|u|na)*, złodzieje (są|w|u|na)*, (ktoś|obcy|facet|mężczyzna) … (jest w|wszedł
        do|w) (moim|naszym|domu|mieszkaniu|ogrodzie|mojego|naszego|piwnicy|środku), ktoś jest w, ktoś chodzi po
        (domu|mieszkaniu|strychu), są w środku, jest w środku, (ktoś|obcy|facet|mężczyzna|złodziej*|jacyś|jakiś) … (w
        (moim|naszym|domu|mieszkaniu|ogrodzie|piwnicy|kuchni|środku)|po (domu|mieszkaniu|ogrodzie)|wszed*
        do|wtargn*|chodzi po|weszli do), słyszę (kroki|kogoś|głosy), kroki (na|w) (dole|strychu|domu|mieszkaniu),
        złodziej* (w|jest|są), kominiark*, w kominiarkach
    """,
    Sign.FOLLOWED: """
        za (mną|nią|nami) … (idzie|jedzie|chodzi|biegnie|idą|jadą), (idzie|jedzie|chodzi|biegnie|idą|jadą|łazi) … za
        (mną|nią|nami|moją córką|córką), śledzi (mnie|ją|nas|moją), goni (mnie|ją|nas|go), gonią (mnie|ją|nas), ściga
        (mnie|ją|nas), prześladuje mnie teraz, chowam się, ukrywam się, schowałam się, schowałem się, nie daje mi
        spokoju i idzie, (idzie|idą|jedzie|jadą|chodzi|łazi|biegnie) … (za mną|za nami|za nią|za moją), śledz*
        (mnie|nas|ją), śledzi, goni* (mnie|nas|ją|go), ściga* (mnie|nas|ją), czeka na mnie (pod|przed|na), uciekam,
        uciekł* (przed|od) (nim|nimi|męża|niego), za mną (idzie|jedzie|chodzi)
    """,
    Sign.LOCKED_IN: """
        zamknął (mnie|ją|nas|dziecko), zamknęła (mnie|się), zamknięt* (w|na)
        (mieszkaniu|windzie|piwnicy|łazience|pokoju|samochodzie|domu|aucie|toalecie), zamkn* się w (łazience|pokoju),
        jestem zamknięt*, jesteśmy zamknięci, utkn* w (windzie|łazience|piwnicy), utknęl* w windzie, nie mogę wyjść
        (z|bo), nie możemy wyjść (z|bo), nie pozwala mi wyjść, nie wypuszcza (mnie|jej|nas), nie chce mnie wypuścić,
        przetrzymuj*, trzyma mnie, uwięzion*, zabrał mi (telefon|paszport|klucze), związan*, dziecko w samochodzie,
        zostawion* w (samochodzie|aucie), (zamkn*|uwięz*|przetrzym*) (mnie|nas|ją|go),
        (utkn*|zatrzasn*|zaciął*|stoi|stanęł*|zamknięt*|uwięzion*) … wind*, wind* (stanęł*|utkn*|się
        zacięł*|zatrzymał*), nie (wypuszcza|wypuści|pozwala) … (wyjść|mnie|nas|jej)*, nie wypuszcza*, zabrał*
        (mi|jej|nam) (telefon|paszport|klucze|dokumenty), zamknięt* (w|na)
        (aucie|samochodzie|piwnicy|balkonie|łazience|pokoju), w (zamkniętym|gorącym|nagrzanym) (aucie|samochodzie),
        wbrew (mojej|jej) woli, zamkn* (mnie |nas |ją |)w (pokoju|łazience|domu|mieszkaniu|piwnicy|samochodzie), i
        zamkn*
    """,
    Sign.ALONE: """
        same, bez opieki, bez rodziców, bez dorosłych, bez mamy, błąka się, zgubił* się, zgubion*, boso, w piżamie,
        zostawion*, nikogo przy, samotnie, samiutk*, bez (opieki|rodziców|nikogo|dorosłych|mamy), pozostawion*,
        porzucon*, nikogo (nie ma|przy|obok), zagubion*, błąka*, sam, sama, samo, w pieluszce
    """,
    Sign.PERIL: """
        płacze, płaczą, krzyczy, okno, oknie, okna, parapet*, woda, wodzie, wodą, kanał*, ulicy, ulica, jezdni,
        drodze, samochodzie, aucie, upał, gorąco, słońcu, stopni, zimno, mróz, śnieg, deszcz, ciemno, balkon*, dach*,
        tory, torach, w nocy, od godzin, godzin, lodzie, lód, zapałki, zapalniczk*, płacz*, ulic*, drod*, drog*,
        jezdni*, wod*, okn*, upał*, gorąc*, słońc*, mroz*, zimn*, śnieg*, deszcz*, ciemn*, noc*, tor*, godzin*,
        piżam*, boso, zapałk*
    """,
    Sign.MISSING: """
        zaginął, zaginęła, zaginęło, zaginion*, zniknął, zniknęła, zniknęło, nie mogę znaleźć, nie możemy znaleźć, nie
        wrócił, nie wróciła, nie wróciło, uciekł*, zgubił* się, przepadł*, porwan*, zagin*, zginął* nam, zniknęł*,
        zniknął*, nie (wrócił*|wraca|dotarł*|przyszedł|przyszła) …, nie ma go, nie ma jej, jej nie ma, go nie ma, nie
        możemy (go|jej) znaleźć, nie mogę (go|jej|znaleźć), wyszedł (z domu|rano|i), wyszła (z domu|rano|i), uciekł*
        (z domu|ze szkoły), nigdzie (go|jej) nie ma, od rana nie, nigdzie nie mogę, nigdzie nie ma,
        (zginął|zginęła|zginęło|zgubił|zgubiła|zniknął|zniknęła) (mi|nam|się)
        (synek|syn|córka|córeczka|dziecko|mama|tata|babcia|dziadek|wnuk|wnuczka)
    """,
    Sign.SILENT: """
        nie otwiera*, nie odbiera*, nie odpowiada*, nie odzywa się, nie daje znaku życia, nie widziałam (go|jej)*, nie
        widziałem (go|jej)*, nikt nie otwiera, nie wychodzi z domu od, nie (otwiera*|odbiera*|odpowiada*|daje
        znaku|wychodzi*|widzi*|odzywa*) …, nikt nie (otwiera|odbiera|widział), nie widział*, nie widać, od
        (dwóch|trzech|kilku|czterech) dni nie
    """,
    Sign.UNTOUCHED: """
        gazet*, poczta, listy, skrzynk*, zasłony, rolety, telewizor, światło, pies szczeka, pies wyje, smród,
        śmierdzi, dni, od (niedzieli|poniedziałku|wtorku|środy|czwartku|piątku|soboty|wczoraj), leki, zawsze w domu,
        poczt*, list*, zasłon*, rolet*, telewizor*, radio, światł*, pies, kot*, zapach, tydzień, od
        (niedzieli|poniedziałku|wtorku|środy|czwartku|piątku|soboty|wczoraj|rana), lek*, zawsze (jest |)w domu,
        listonosz*
    """,
    Sign.CRY: """
        ratunku, pomocy ., na pomoc, pomóżcie ., pomóżcie nam, pomóżcie szybko, pomocy szybko, proszę o pomoc szybko,
        szybko pomocy, pomocy pomocy, potrzebna karetka, potrzebuję karetki, karetk*
        (szybko|natychmiast|pilnie|teraz), wezwijcie *, wyślijcie (karetkę|policję|kogoś|pomoc|straż), dzwońcie
        (po|na), zadzwońcie (po|na), przyjedźcie (szybko|natychmiast|teraz|proszę), szybko przyjedźcie, przyślijcie
        (karetkę|policję|kogoś|pomoc|straż), zagrożenie życia, jestem w niebezpieczeństwie, jesteśmy w
        niebezpieczeństwie, boję się o (swoje |moje |)życie, ratuj*, pomocy, pomóżcie*, potrzebn*
        (karetk*|pomoc|policj*|straż*|natychmiast), karetk*, pogotowi*,
        (wezwijcie|przyślijcie|dzwońcie|wyślijcie|zadzwońcie|przyjedźcie)*, zagrożeni* życia, życie (jest |)zagrożone,
        w niebezpieczeństwie, umiera, umieram*, umrze, dzwońcie 112, szybko
        (ktoś|karetk*|policj*|straż*|błagam|pomocy|ratunku), błagam szybko,
        (karetk*|policj*|straż*|pomoc|pomocy|przyjeżdżajcie|przyjedźcie) … szybko
    """,
    Sign.GRAVE: """
        dźgnięt*, dźgnął, dźgnęli, ugodzon*, pchnięt* nożem, postrzelon*, postrzelił*, dźgni*, ugodz*, pchni*,
        postrzel*, zastrzel*, dostał* nożem, pociął* (go|ją|chłopak*|kobiet*), zadźga*
    """,
    Sign.HEIGHT: """
        parapet*, otwarte okno, otwartym oknie, na barierce, na dachu, z okna wychyla, zwisa* (z|przez|za), wisi
        (z|za|przez) (okn*|balkon*), na torach, wychyla się (z|przez), za barierk*, na gzymsie
    """,
    Sign.CRIME: """
        grożą, grozi, kradzież*, ukradl*, ukradł*, skradzion*, złodziej*, kradn*, okrad*, wymusz*, haracz, szantaż*,
        sprzedaj* (narkotyki|dragi|kokainę|trawkę|amfetaminę|petardy dzieciom|nielegalne), diler*, dealer*, handluj*
        (narkotykami|dragami|bronią|prochami)*, handel narkotykami, plantacj*, przebił* (mi |nam |)(opony|oponę|koła),
        przebite (opony|koła), poprzebijał* opony, porysował* (mi |)(auto|samochód), wybił* (mi |nam
        |)(szybę|szyby|okno), wybite szyby, podpalon*, podpalił*, wysadzi*, oszust*, oszukał*, wyłudz*, grozili,
        groził*, pobili, pobił*, napadli, stalk*, prześladuj*, gwałt*, zgwałc*, swastyk*, noszą noże, chodzą z nożami,
        obnaża się, obnażył*, ekshibicjonist*, zmusza* do, zabierają (mu|jej|im) (pieniądze|telefon), zabierają
        (pieniądze|telefon), ukrad*, kradz*, skradzi*, włam*, rabun*, napad*, (sprzeda*|handl*|diluj*|rozprowadz*) …
        (narkot*|traw*|zioł*|marihuan*|amfetamin*|kokain*|tablet*|dopalacz*|haszysz*|broń|broni|petard*|alkohol*
        nieletnim|vape*|uczniom), (narkot*|traw*|zioł*|marihuan*|amfetamin*|kokain*|dopalacz*|haszysz*) …
        (sprzeda*|handl*|diluj*), uprawa*, hodu* (konopie|marihuan*|trawk*), oszuka*, na wnuczka, fałszyw* policj*,
        groż*, grozi*, pobi*, zaatakow*, molest*, obnaż*, ekshibicjon*, masturb*, podgląda*, nagabuj*, śledzi mnie,
        nęka*, podpal*, spalil*, zdewast*, zniszczy*, zniszczon*, wybi* (szyb*|okn*), wybil* (szyb*|okn*), przebi*
        opon*, przebil* opon*, przeci* opon*, przecię* opon*, pociął* opon*, porysowa*, rasistowsk* napis*, noszą
        (noże|broń|nóż), nosi (nóż|broń), ma przy sobie (nóż|broń), znalazł* (broń|pistolet|nóż|narkotyki|naboje),
        pijan* … (jeździ|jechał*|prowadz*|za kierownic*|kierow*), (jeździ|jechał*|prowadz*|kierow*) … (pijan*|po
        pijaku|po alkoholu), uciekł* z miejsca wypadku, otrut* (pies|psa|kot*), zabiera* (mu|jej|im)
        (pieniądze|telefon), zmusza* (do|go|ją|ich), prostytuc*, burdel*, nielegaln*, paser*, wysmarow*, wymazał*,
        farb* … (drzwi|ścian*|meczet*), szedł * za moją, (szedł|chodził|jechał) … za (moją|moim|mną|nią), zabrał*
        (nam|mi|im|jej|mu) (paszport*|dokument*), powybija*, (zabrał*|odebrał*|trzyma) … paszport*, groz*,
        rasistowsk*, (zginęł*|zniknęł*|zginął) … (rower*|hulajnog*|paczk*|portfel|telefon*), zabiera* … pieniądze
    """,
    Sign.DEAL: """
        sprzedaj*, handluj*, kupuj*, wymieniaj*, podaj* z ręki
    """,
    Sign.DRUG: """
        narkotyk*, dragi, dragami, kokain*, trawk*, marihuan*, amfetamin*, prochy, tabletki, woreczk*, paczuszk*,
        petardy, petardami
    """,
    Sign.LEWD: """
        ściąga spodnie, ściągnął spodnie, pokazuje (penisa|genitalia|przyrodzenie), masturbuj*, obnaża*, nago przed,
        filmuje dzieci, robi zdjęcia dzieciom, zaczepia dzieci, dotyka* (mnie|ją|dzieci)
    """,
    Sign.FALLEN: """
        upadł*, przewrócił*, spadł*, wywrócił*, poślizgnął*, poślizgnęł*, runął*, wypadł*, zleciał*, padł*
    """,
    Sign.UNWELL: """
        nie mówi*, nie może mówić, mówi (dziwnie|niewyraźnie|od rzeczy|bełkotliwie), bełkocze, bredzi, majaczy, poci
        się, spocon*, blad*, bladnie, zimn* poty, wymiotuje, kręci się w głowie, słabo (mi|jej|mu), trzęsie się, drży,
        jęczy, krzyczy z bólu, bardzo (go|ją|mnie) boli, silny ból, nie (może|mogę) (wstać|chodzić|stać|się
        ruszyć|mówić), nie wstaje, nie odzywa się, nie odpowiada, nie czuje, zamarza, wychłodzon*, lodowat*, senn*,
        boli głowa, uderzył* (się |)(głową|w głowę), nic nie widzi, usta wykrzywi*, nie ma z (nim|nią) kontaktu,
        przemarznięt*
    """,
    Sign.STUCK: """
        w środku (są|jest|ktoś|dzieci|ludzie), ktoś w środku, ludzie w środku, dzieci w środku, zakleszczon*,
        uwięzion*, uwięzł*, utknął*, utknęł*, przygnieci*, pod autem, pod samochodem, nie może wyjść, nie mogą wyjść,
        nie możemy wyjść, (w środku|tam) (są |jest |) (ludzie|dzieci|ktoś|kierowca), z ludźmi, z dziećmi w środku, z
        dzieckiem w środku
    """,
    Sign.SWALLOWED: """
        połkn*, połyka*, połknęł*, wzięł*, wziął*, wziąłem, wypił*, zjadł*, łykn*, łykał*, nałykał*, zażył*, napił*
    """,
    Sign.PILLS: """
        tablet*, pigułk*, proszk*, nasenn*, paracetamol*, insulin*, przeciwbólow*, antydepres*, leki, leków, lekarstw*
    """,
    Sign.TOXIC: """
        wybielacz*, domestos*, kret*, chlor*, detergent*, środek (do|czyszcz*), środk* czyszcz*, płyn* do
        (naczyń|czyszczenia|podłóg|prania), bateri*, trutk*, truciz*, benzyn*, rozpuszczalnik*, kapsułk* do prania,
        grzyb*, magnes*
    """,
    Sign.MUCH: """
        wszystk*, cał*, opakowan*, garść, pudełk*, dużo, paczk*, butelk*, blister*, za dużo, kilkanaście,
        kilkadziesiąt, dwadzieścia, trzydzieści, czterdzieści, 10, 15, 20, 25, 30, 40, 50, 60
    """,
    Sign.RAGE: """
        pijan*, wścieka*, wściekł*, agresywn*, szal*, awantur*, wali, krzyczy, rzuca, demoluj*, rozwala, niszczy,
        kopie, bije, dobija się, grozi, naćpan*, zwariował*
    """,
    Sign.HIDING: """
        (zamkn*|schowa*|ukry*|chowa*|zabarykad*|siedz*) …
        (łazienc*|toalec*|pokoj*|szaf*|łóżk*|piwnic*|sypialn*|strych*|garaż*|balkon*|kuchn*), schował*, chowam się,
        ukrywam się, boję się wyjść, nie (mogę|możemy|może) wyjść, (z dzieckiem|z dziećmi|z córką|z synem) (w|na|pod)
        (łazience|górze|pokoju|sypialni|szafie|łóżkiem|strychu|kuchni),
        (siedzę|siedzimy|jestem|jesteśmy|zamknęłam|schowałam) … (łazience|szafie|sypialni|pod łóżkiem), jestem w
        (łazience|toalecie|szafie|sypialni|piwnicy), siedzę w (łazience|toalecie|szafie), jesteśmy w
        (łazience|sypialni|szafie)
    """,
    Sign.DRAGS: """
        (wciąga*|wciągn*|ciągn*|wpycha*|wepchn*|zaciąga*|wsadza*|porywa*|zmusza*) …
        (samochod*|auta|busa|krzak*|bagażnik*|vana|bramy), wciąga* do, (siłą|na siłę) …
        (zabiera*|ciągn*|wciąga*|prowadzi*|trzyma|wsadza*), (zabiera|ciągnie|porywa|uprowadza) …
        (dziewczynk*|dziecko|chłopca|dziewczyn*|kobiet*)
    """,
    Sign.STILL_THERE: """
        (jest|są|nadal|jeszcze|wciąż) … (środku|mieszkaniu|domu|tam|piwnicy), jeszcze tam, słyszę ich, słyszę kroki,
        są w środku
    """,
    Sign.DAMAGED: """
        zniszcz*, zdewast*, wybi*, przebi*, przeci*, porysow*, podpal*, spali*, rozwal*, pomaza*, poci*, urwa*,
        rozbi*, połama*
    """,
    Sign.PROPERTY: """
        opon*, samoch*, auto, auta, aucie, szyb*, okn*, lusterk*, przystan*, wiat*, drzwi*, rower*, skuter*, skrzynk*,
        meczet*, kości*, szkoł*, sklep*, płot*, kamer*
    """,
    Sign.DRUNK: """
        pijan*, nietrzeźw*, po alkoholu, po pijaku, naćpan*, podpity
    """,
    Sign.DRIVES: """
        jeździ, jedzie, prowadzi*, kierownic*, kieruj*, wsiad* (do|za), samochodem, autem
    """,
    Sign.LURES: """
        cukierk*, wsiąść do, wsiadł*, zaczepi* (dzieci|dziewczyn*|córk*|syna), zaczepia*, zaczep*, namawia*, wabi*,
        podwiez*, podwiezi*, robi zdjęcia
    """,
    Sign.DEATH_THREAT: """
        (mnie|nas|ją|go|cię|mi|jej) … (zabije|zabić|zabiją|zamorduje|zadźga|zastrzeli|udusi|poderżnie),
        (zabije|zabić|zabiją|zamorduje|zadźga|zastrzeli|udusi) (mnie|nas|ją|go|cię)
    """,
    Sign.VITAL: """
        oddych*, obudzi*, dobudzi*, budzi, przytomn*, ruszyć, puls, tętn*
    """,
    Sign.BURNS: """
        płon*, płomien*, pali, palą, ogień, iskrz*
    """,
    Sign.THING: """
        zasłon*, firank*, garnek, piekarnik, kuchni*, łóżk*, kanap*, dach*, strych*, piwnic*, garaż*, balkon*, klatk*,
        blok*, dom, domu, mieszkan*, samoch*, skuter*, śmietnik*, kontener*, drzew*, choink*, drzwi
    """,
    Sign.CAGE: """
        wind*, piwnic*, toalec*, bagażnik*, wrak*
    """,
}
