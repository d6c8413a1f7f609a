"""Polish, with and without its own letters."""

from domain.safety.signs import Sign, Words

COMMON = """
    i w na z ze do nie sie jest to od po za o jak ale czy co dla przed przy pod nad tu tam ten ta te moj moja moje
    mnie mi go jej jego ich sa byl byla ma mam ktos juz tylko tak bardzo bo gdzie kto prosze dzien dobry pan pani
    sasiad mieszkanie osiedlu
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
        tygodnia|poniedziałku|wtorku|środy|czwartku|piątku|soboty|niedzieli)
    """,
    Sign.PAST: """
        wczoraj, przedwczoraj, wczoraj wieczorem, dziś rano, dzisiaj rano, w nocy był*, zeszłej nocy, w zeszłym
        tygodniu, w zeszły *, w ostatni *, tydzień temu, dni temu, godzin temu, niedawno, ostatnio, (w|we)
        (poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę)
    """,
    Sign.LONG_AGO: """
        w zeszłym roku, rok temu, lat temu, lata temu, miesiąc temu, miesięcy temu, miesiące temu, kiedyś, dawno,
        dawniej, w czasie wojny, w polsce, od czasu (pożaru|napadu|włamania), po (tym |)(pożarze|napadzie|włamaniu), w
        ubiegłym roku, zeszłej zimy, w zeszłym miesiącu
    """,
    Sign.WAS: """
        był, była, było, były, byli, miał, miała, mieli, widziałem, widziałam, słyszałem, słyszałam, stał, stała,
        szedł, przyszedł, powiedział, zrobił
    """,
    Sign.HABIT: """
        codziennie, zawsze, często, czasem, czasami, zwykle, regularnie, stale, ciągle, co
        (noc|dzień|tydzień|wieczór|weekend|roku|rok|piątek|sobotę), każdego *, każdej *, w każdy *, wieczorami,
        nocami, w weekendy, od (lat|miesięcy|tygodni), w kółko, znowu, do 2 w nocy
    """,
    Sign.UNREAL: """
        jeśli, jeżeli, gdy, kiedy, gdyby, jakby, prawie, niemal, omal, o mało, boję się że, boi się że, obawiam się,
        może, mogłoby, mógłby, zanim, dopóki, ryzyko, grozi, zapobiec, przeciw*, co robić, co zrobić, jak, czy można,
        czy wolno, czy mogę, żeby nie, w razie, w przypadku, zakaz
    """,
    Sign.PLAY: """
        film, filmie, filmu, serial*, w telewizji, w tv, w wiadomościach, w gazecie, czytałem, czytałam, gra, grze,
        gry komputerowe, ćwiczenia, szkolenie, kurs, teatr, przedstawienie, książk*, piosenk*, śniło, sen, zabawk*,
        zabawkow*, żart, żartuję, halloween, sztuczn*, youtube, haha, hahaha, muzeum
    """,
    Sign.MERRY: """
        grill*, impreza, zabawa, bawią się, bawiły się, plac zabaw, placu zabaw, urodziny, basen, kominek, kominku,
        święto
    """,
    Sign.NONE: """
        nie, bez, brak, nikt, nigdy, żaden, żadnego, nic
    """,
    Sign.NOW: """
        teraz, właśnie, przed chwilą, w tej chwili, natychmiast, szybko, pilne, pilnie, ratunku, pomocy, na pomoc,
        trwa, akurat teraz, jeszcze tu, już teraz, chowam się
    """,
    Sign.PERSON: """
        ktoś, kogoś, człowiek, człowieka, mężczyzna, mężczyznę, facet, facetem, kobieta, kobietę, kobiety, pan, pani,
        panią, dziewczyna, dziewczynę, dziewczynka, dziewczynkę, chłopak, chłopaka, chłopiec, chłopca, dziecko,
        dziecka, niemowlę, sąsiad, sąsiada, sąsiadka, sąsiadkę, sąsiadki, mąż, męża, żona, żonę, matka, mama, mamę,
        ojciec, tata, tatę, syn, syna, córka, córkę, córki, babcia, babcię, dziadek, dziadka, staruszka, staruszkę,
        staruszek, brat, brata, siostra, siostrę, kolega, kolegę, przyjaciel, przyjaciółka, gość, typ, nastolatek,
        kierowca, rowerzysta, starsz*, bezdomny, obcy
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
        mieszka sama, mieszka sam, samotn*,
        (70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95) lat*, chora, chory, emeryt*
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
        (dziecko|człowiek|chłopiec|ktoś), umiera mi
    """,
    Sign.ILL: """
        zawał*, udar*, padaczk*, atak epilepsji, przedawkowa*, reakcja alergiczna, wstrząs, rodzi, poród, odeszły
        wody, poroni*, atak astmy
    """,
    Sign.BLEEDING: """
        krwawi*, leci (mu|jej|mi) krew, leje się krew, krew się leje, dużo krwi, pełno krwi, cały we krwi, cała we
        krwi, we krwi, kałuża krwi, krew na (schodach|podłodze|chodniku|twarzy|głowie), rozbita głowa, rozbił* głowę,
        rana kłuta, rany kłute, krew leci, traci krew, krew z głowy
    """,
    Sign.HURT: """
        ranny, ranna, ranni, rannego, poważnie ranny, złamał* (nogę|rękę|biodro|kręgosłup), spadł* (z|ze)
        (dachu|schodów|drabiny|balkonu|okna|rusztowania), wypadł* (z|przez) (okna|okno|balkonu), urwało
        (palec|palce|rękę|dłoń|mu), poparzon*, poparzył*, przygnieci*, porażon* prądem, przygniotł*
    """,
    Sign.LYING: """
        leży … (na ziemi|na chodniku|na ulicy|na podłodze|na schodach|na klatce|na drodze|w krzakach|w parku|na
        trawie|w rowie|na śniegu|w windzie|pod blokiem|na ścieżce|na jezdni|nieruchomo|bez ruchu), leżąc* na
        (ziemi|ulicy|chodniku|podłodze), na (ziemi|ulicy|chodniku|podłodze|schodach) leży
    """,
    Sign.CANNOT_RISE: """
        nie (może|mogę|moze|umie|jest w stanie|potrafi) … (wstać|się podnieść|podnieść się|się ruszyć|ruszyć
        się|ruszać nogą|ruszyć nogą), upadł* … nie (może|wstaje|rusza), przewrócił* się … nie (może|wstaje|rusza), nie
        wstaje, leżę na podłodze, leżę na ziemi
    """,
    Sign.HIT: """
        potrącił*, potrącon*, potrącenie, przejechał (go|ją|dziecko|psa|człowieka|mnie), wypadek, wypadku, zderzenie,
        czołowe, rozjechał*, wjechał w (ludzi|dziecko|człowieka|rower*)
    """,
    Sign.DROWNING: """
        (wpadł*|wskoczył*|pływa|leży|jest) … (do wody|w wodzie|do kanału|w kanale|do stawu|w stawie|do jeziora|do
        rzeki|do rowu|do basenu), pod lodem, pod lód, załamał* się lód, lód się załamał, pod wodą
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
        nie będzie, zrobi sobie coś, coś sobie zrobi*, zrobić sobie krzywdę, zrobię sobie krzywdę
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
        (barierkę|balustradę), przerzucił* nogę, noga za barierką, noga przez
    """,
    Sign.ABLAZE: """
        pali się, palą się, pali nam się, się pali,
        (dom|mieszkanie|samochód|auto|kuchnia|dach|blok|garaż|kosz|śmietnik|kontener|balkon|piwnica|klatka|szopa|skuter)
        … (płonie|pali się|się pali|w ogniu|w płomieniach), płonie, płoną, w płomieniach, płomieni*, stoi w ogniu, w
        ogniu, wybuchł pożar, jest pożar, pożar ., wielki pożar, duży pożar, pożar w
        (mieszkaniu|bloku|piwnicy|kuchni|domu|garażu|klatce|śmietniku|sąsied*), podpala*, podpalił*, zapalił* się
        (dom|mieszkanie|auto|samochód|kosz|garnek|olej|kuchnia|śmietnik)
    """,
    Sign.FIRE: """
        pożar, pożaru, ogień, ognia, wybuch, eksplozj*, wybuchł*, iskry, zwarcie, czujnik dymu, czujka dymu, swąd
    """,
    Sign.SMOKE: """
        (wydobywa|leci|wychodzi|idzie|unosi|bucha) … dym, dym (z|w|leci|wydobywa|wychodzi|idzie|spod|jest|na), pełno
        dymu, dużo dymu, czarny dym, gęsty dym, czuć dym, czuję dym, widzę dym, zadymion*, leci dym, unosi się dym,
        kłęby dymu, czuć spalenizn*, czuć spaleniz*
    """,
    Sign.GAS: """
        (czuć|czuję|śmierdzi|pachnie|zapach|czujemy|ulatnia się|ulatniający się|wyciek|wycieka|uchodzi|woń) …
        (gaz|gazem|gazu), gaz się ulatnia, gaz (ulatnia|ucieka|wycieka|cieknie), zapach gazu, wyciek gazu, czad,
        czujnik czadu, tlenek węgla, odkręcony gaz, gaz odkręcony
    """,
    Sign.EXPLOSIVE: """
        granat, bomba, bombę, ładunek wybuchowy, podejrzana paczka, podejrzany pakunek, mołotow*, polewa benzyną, leje
        benzynę, oblał* benzyną, wrzucił* petardę (do|przez)
    """,
    Sign.BEATS: """
        bije, biją, katuje, kopie, kopią, dusi, duszą, dźga, atakuje, atakują, napada, gwałci, ciągnie, szarpie,
        maltretuje, okłada, tłucze, uderza, porywa, trzyma, molestuje, znęca się, rzucił* się na, rzuca się na,
        popycha, przystawia
    """,
    Sign.VICTIM: """
        mnie, mi, ją, go, jej, jego, nas, się nawzajem, żonę, kobietę, dziecko, dzieci, dziewczynę, chłopaka, chłopca,
        matkę, mamę, córkę, syna, brata, siostrę, człowieka, sąsiadkę, sąsiada, kogoś, babcię, staruszkę, ludzi, nad
        żoną, mężczyznę, kolegę, psa
    """,
    Sign.ATTACKED: """
        (jest|są|jestem|jesteśmy) (bit*|katowan*|okradan*|atakowan*|gwałcon*|duszon*|kopan*|napadan*|napastowan*),
        właśnie (biją|kopią|okradają|napadli|napadają|dźgnął), trwa napad, napad na
    """,
    Sign.BEATEN: """
        pobit*, pobił*, pobicie, napad, napadl*, napadł*, okradl*, okradziono, okradł*, dźgnięt*, dźgnął, zgwałcon*,
        zgwałcił*, uderzył*, porwan*, porwał*, ugodzon*, pchnięt* nożem, zaatakował*, molestowa*
    """,
    Sign.FIGHT: """
        biją się, bójka, bójkę, bijatyk*, leją się, tłuką się, rzucają kamieniami (w|do), rzucają
        (butelkami|cegłami|petardami) w (ludzi|autobus|samochody|policję|dzieci), zamieszki, nożownik
    """,
    Sign.SHOTS: """
        strzały, strzałów, strzela do, strzelają do, strzelanin*, strzelił do, postrzelon*, strzela z
        (pistoletu|broni), słychać strzały, padły strzały
    """,
    Sign.WEAPON: """
        nóż, nożem, noża, noże, nożami, pistolet, pistoletem, broń, bronią, maczet*, siekier*, młotek, młotkiem, kij,
        kijem, karabin, tasak*, łom, łomem
    """,
    Sign.ARMED: """
        z (nożem|nożami|pistoletem|bronią|maczetą|siekierą|młotkiem|kijem|tasakiem|łomem|karabinem), ma (w ręku |w
        ręce |przy sobie |)(nóż|pistolet|broń|maczetę|siekierę|tasak),
        (grozi|macha|wymachuje|celuje|biega|chodzi|atakuje|trzyma|wyciągnął|wyjął|przystawił*) …
        (nóż|nożem|pistolet|pistoletem|broń|bronią|maczetę|maczetą|siekierą|siekierę), uzbrojon*
    """,
    Sign.THREAT: """
        grozi, grożą, groził*, groźb*, zabije (mnie|nas|ją|go|cię|wszystkich|kogoś), zabiję (cię|ją|was), zabić
        (mnie|nas|ją|go|kogoś), że (mnie|nas|ją|go) zabije, mnie zabije, nas zabije, spali (nam|mi|nas|dom),
        poderżnie, szantaż*, wie gdzie mieszkam, połamie (mi|nam), zastrasza*
    """,
    Sign.AT_THE_DOOR: """
        pod (drzwiami|moimi drzwiami|domem|oknem|blokiem), przed (drzwiami|domem|moim domem|blokiem|szkołą), wali w
        drzwi, walą w drzwi, dobija się, dobijają się, kopie w drzwi, kopią w drzwi, na klatce, na schodach, w moim
        ogrodzie, za drzwiami, wyważ*
    """,
    Sign.SCREAM: """
        krzyczy, krzyk*, wrzask*, wrzeszczy, woła o pomoc, wołanie o pomoc, wołają o pomoc, krzyczy o pomoc, wzywa
        pomocy, błaga, błagania, piszczy, nie bij
    """,
    Sign.HEARD: """
        słychać, słyszę, za ścianą, u sąsiad*, obok, kobieta, kobiety, dziecko, dziecka, pomocy, pomoc, dziewczyna
    """,
    Sign.BREAKING_IN: """
        włamuj*, włamać się, wyłamu*, wyważa*, próbuj* (wejść|się włamać|otworzyć|dostać), próbuje wejść, próbują
        wejść, majstruj* przy, wybija szybę, wybijają szybę, wchodzi przez okno, wchodzą przez okno, dobiera się do,
        wspina się, z łomem, z latark*, szarpie za klamkę, szarpie klamkę
    """,
    Sign.BROKEN_IN: """
        włamani*, włamał*, włamali, wyłaman*, okradziono, splądrowan*
    """,
    Sign.INTRUDER: """
        włamywacz*, złodziej (jest|w|u|na)*, złodzieje (są|w|u|na)*, (ktoś|obcy|facet|mężczyzna) … (jest w|wszedł
        do|w) (moim|naszym|domu|mieszkaniu|ogrodzie|mojego|naszego|piwnicy|środku), ktoś jest w, ktoś chodzi po
        (domu|mieszkaniu|strychu), są w środku, jest w środku
    """,
    Sign.FOLLOWED: """
        za (mną|nią|nami) … (idzie|jedzie|chodzi|biegnie|idą|jadą), (idzie|jedzie|chodzi|biegnie|idą|jadą|łazi) … za
        (mną|nią|nami|moją córką|córką), śledzi (mnie|ją|nas|moją), goni (mnie|ją|nas|go), gonią (mnie|ją|nas), ściga
        (mnie|ją|nas), prześladuje mnie teraz, chowam się, ukrywam się, schowałam się, schowałem się, nie daje mi
        spokoju i idzie
    """,
    Sign.LOCKED_IN: """
        zamknął (mnie|ją|nas|dziecko), zamknęła (mnie|się), zamknięt* (w|na)
        (mieszkaniu|windzie|piwnicy|łazience|pokoju|samochodzie|domu|aucie|toalecie), zamkn* się w (łazience|pokoju),
        jestem zamknięt*, jesteśmy zamknięci, utkn* w (windzie|łazience|piwnicy), utknęl* w windzie, nie mogę wyjść
        (z|bo), nie możemy wyjść (z|bo), nie pozwala mi wyjść, nie wypuszcza (mnie|jej|nas), nie chce mnie wypuścić,
        przetrzymuj*, trzyma mnie, uwięzion*, zabrał mi (telefon|paszport|klucze), związan*, dziecko w samochodzie,
        zostawion* w (samochodzie|aucie)
    """,
    Sign.ALONE: """
        samo, sam, sama, same, bez opieki, bez rodziców, bez dorosłych, bez mamy, błąka się, zgubił* się, zgubion*,
        boso, w piżamie, zostawion*, nikogo przy
    """,
    Sign.PERIL: """
        płacze, płaczą, krzyczy, okno, oknie, okna, parapet*, woda, wodzie, wodą, kanał*, ulicy, ulica, jezdni,
        drodze, samochodzie, aucie, upał, gorąco, słońcu, stopni, zimno, mróz, śnieg, deszcz, ciemno, balkon*, dach*,
        tory, torach, w nocy, od godzin, godzin, lodzie, lód, zapałki, zapalniczk*
    """,
    Sign.MISSING: """
        zaginął, zaginęła, zaginęło, zaginion*, zniknął, zniknęła, zniknęło, nie mogę znaleźć, nie możemy znaleźć, nie
        wrócił, nie wróciła, nie wróciło, uciekł*, zgubił* się, przepadł*, porwan*
    """,
    Sign.SILENT: """
        nie otwiera*, nie odbiera*, nie odpowiada*, nie odzywa się, nie daje znaku życia, nie widziałam (go|jej)*, nie
        widziałem (go|jej)*, nikt nie otwiera, nie wychodzi z domu od
    """,
    Sign.UNTOUCHED: """
        gazet*, poczta, listy, skrzynk*, zasłony, rolety, telewizor, światło, pies szczeka, pies wyje, smród,
        śmierdzi, dni, od (niedzieli|poniedziałku|wtorku|środy|czwartku|piątku|soboty|wczoraj), leki, zawsze w domu
    """,
    Sign.CRY: """
        ratunku, pomocy ., na pomoc, pomóżcie ., pomóżcie nam, pomóżcie szybko, pomocy szybko, proszę o pomoc szybko,
        szybko pomocy, pomocy pomocy, potrzebna karetka, potrzebuję karetki, karetk*
        (szybko|natychmiast|pilnie|teraz), wezwijcie *, wyślijcie (karetkę|policję|kogoś|pomoc|straż), dzwońcie
        (po|na), zadzwońcie (po|na), przyjedźcie (szybko|natychmiast|teraz|proszę), szybko przyjedźcie, przyślijcie
        (karetkę|policję|kogoś|pomoc|straż), zagrożenie życia, jestem w niebezpieczeństwie, jesteśmy w
        niebezpieczeństwie, boję się o (swoje |moje |)życie
    """,
    Sign.GRAVE: """
        dźgnięt*, dźgnął, dźgnęli, ugodzon*, pchnięt* nożem, postrzelon*, postrzelił*
    """,
    Sign.HEIGHT: """
        parapet*, otwarte okno, otwartym oknie, na barierce, na dachu, z okna wychyla
    """,
    Sign.CRIME: """
        grożą, grozi, kradzież*, ukradl*, ukradł*, skradzion*, złodziej*, kradn*, okrad*, wymusz*, haracz, szantaż*,
        sprzedaj* (narkotyki|dragi|kokainę|trawkę|amfetaminę|petardy dzieciom|nielegalne), diler*, dealer*, handluj*
        (narkotykami|dragami|bronią|prochami)*, handel narkotykami, plantacj*, przebił* (mi |nam |)(opony|oponę|koła),
        przebite (opony|koła), poprzebijał* opony, porysował* (mi |)(auto|samochód), wybił* (mi |nam
        |)(szybę|szyby|okno), wybite szyby, podpalon*, podpalił*, wysadzi*, oszust*, oszukał*, wyłudz*, grozili,
        groził*, pobili, pobił*, napadli, stalk*, prześladuj*, gwałt*, zgwałc*, swastyk*, noszą noże, chodzą z nożami,
        obnaża się, obnażył*, ekshibicjonist*, zmusza* do, zabierają (mu|jej|im) (pieniądze|telefon), zabierają
        (pieniądze|telefon)
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
}
