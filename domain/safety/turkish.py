"""Turkish: words are mostly beginnings, since endings carry the grammar."""

from domain.safety.signs import Sign, Words

COMMON = """
    bir ve bu ne var yok mi mu icin ile cok da de ki ama gibi daha ben sen o biz siz onlar benim bizim her kadar sonra
    once simdi beni bana onu ona olarak olan degil artik sokak evde evin kapi komsu komsum adam cocuk kadin lutfen
    yardim acil
"""

EVERYDAY = """
    patlatiyor patlatiyorlar
    aliyor calisiyor soyluyor sikinti yaparim kaliyor calisiyorum calisiyoruz soyluyorum yetiskin yaptilar bakiyor
    arkadan yakalandi artiyor aileler calisiyorlar arkada bitiyor yaratan soruyor birakiyorum pesine anliyor donmesi
    cikariyor yetkisi saldirilari birakiyor surulen yapmakta saldirilar yetisen saldirinin calisiyordu parcasini
    oldurmeye kaliyorum yaralar parcalarini temelde yagiyor saniyorlar soyluyorlar yarayan gecmedi aletler yazarim
    yariyor gidiyorlar saldirisina maskesi anlayacak isliyor yakiyor donusuyor sokmaya bulamaz calisiyorsunuz
    saldirisinda sokuyor soyluyorsun yasiyorlar saldirilara vurarak saldiridan bozuyor sormaya soyluyoruz aleviler
    yetisir arkanda soyluyordu uyandiran oldurmeyi doguyor sordular gelmezdi saldirisini aksamdan saldirilarin
    calisiyorsun dusmanlar yakalanmis arkandan doluyor anlayacaksin parcalarinin anlayacaksiniz basiyor donmeyi
    saldirilarina tutkusu bulasma birakiyoruz dokuldu parcasinin saldirilarini bozmaya oldurerek basildi kayniyor
    saldirilarda soyluyorsunuz basilmis atlayarak yasarim atiliyor bozuluyor dokuluyor parcasina saldirisinin
    torbali oldurmesi parcalarina parcalarindan okuyoruz arkama uyaniyor calisiyordum yetisti cikariyorum almayacak
    sakladim yaraladi yaradan saymaya katiyor maskeyi uyandirmak saldiriyla aglayacak bulaniyor parasina oduyoruz
    saldirilarinda soruldu torbasi kayiyor saldirilarinin uyaniyorum cikariyoruz tehlikeleri iftihar cikariyorlar
    isiniyor dusmanla birakiyorsun yakalim calisiyorlardi yatarim aramadan raflarda saldirisindan calisiyorsa
    biletlerini bitirerek bogazinda bulamam uyandirma varacak carpisan anlayacaklar soyluyorsa yaliyor yoklugunu
    vururlar saldirilardan utanmiyor keselim uyandiracak yagini duyanlar calisiyormus oldurmesini gelemedi vurgular
    yaziyorlar siyahli temele birakiyorlar saldirilarindan saldirisiyla sokuldu vurulmasi yazmakta parlama
    uyandirmaya cikmiyorum donmeli soguyor yanmiyor cikarmiyor isleniyor parcasinda saldiridir oldurmenin kaydettim
    parcasindan kurtlari saldirilarla soruluyor sonuyor oldurmeyin anlayacaktir aglayacagim birakiyorsunuz
    saldirirken soylular suruler varmaya yeniyor calisiyorsaniz aramada kiniyor parladi vururuz cikmiyoruz dolardir
    tehlikelere tutmustu yansiyor cikariyorsun bulmadi donuldu yakitlar oldurmeden kilitlenmis sokulmus yayiyor
    cikariyordu ozluyoruz almayacagim bulmada donemdi yiktilar almayacagini intihal yikarim cikmiyorsun aksamda
    tehlikelerden yatmakta yetisip cikariyorsunuz kacinmaya kurtlarin patlatiyor saldirirlar yararlandi fenerli
    bulasiyor pesinen suruyle boluyor birakiyordu donerdi olmuyoruz soyluyorlardi yakariz yakinlar bozmasi soluyor
    cikmiyordu oldurmedi atmayacak bicaklayarak keseyim soyundu tehlikelerle vuruslar kurusuna saldirilariyla
    yanagini cakiyor carpmisti catliyor isitiyor oldurmuyor
"""

WORDS: Words = {
    Sign.CALM: """
        yangın (çıkarsa|anında|durumunda), (yangın|kan|duman|yaralı) yok, ateşle oynamak, ateş pahası, ateş püskür*,
        ateşi çıktı, ateşi var, ateşli (tartışma|hasta), yüksek ateş, havai fişek*, mangal*, kamp ateşi, yangın
        (tatbikat*|söndürücü|merdiven*|kapısı|güvenliği|tehlikesi|riski|sigortası|çıkışı), itfaiye tatbikat*, ışık*
        yan*, ışığı yan*, lamba* yan*, lambası yan*, sokak lambası yan*, canım yan*, içim yan*, gözüm yan*, gözlerim
        yan*, paramız yandı, yandık bittik, ortalık yanıyor mecaz*, mahalle yanıyor mecaz*, ödüm (koptu|patladı), ölüm
        kalım, ölüyorum (gülmekten|meraktan|sıkıntıdan|açlıktan|sıcaktan|utançtan|yorgunluktan), gülmekten öldüm,
        gülmekten öldük, gülmekten öl*, sıkıntıdan (öl*|patla*), meraktan (öl*|çatla*), utancımdan öl*, yorgunluktan
        öl*, korkudan öl*, sıcaktan öl*, öldüm bittim, ölü (sezon|toprağı|kuş|fare|kedi|ağaç), ölüm sessizliği, zaman
        öldür*, vakit öldür*, kan (bağışı|bağışla*|ver*|tahlili|bankası|grubu|ter|kardeş*|şekeri|çanağı), burnu kan*,
        burun kanaması, içim kan ağlıyor, kalbim kanıyor, kan davası bitti, bıçak sırtı, bıçak kemiğe dayandı, bıçak
        (bile|biletmek|bileyici), bıçak gibi kes*, bıçak açmıyor, sırtından bıçakla*, bıçak bilemek, davul vur*, top
        vur*, topa vur*, topu vur*, şut çek*, gol vur*, damga vur*, kapıyı vurup çık*, duvara vur*, duvarlara vur*,
        fotoğraf çek*, gözüme çarptı, mücadele et*, kavga çıkacak gibi, gaz faturası, gaza bas*, gaz ver*, doğalgaz
        faturası, gülme gazı, gaz tüpü, bomba gibi, bomba haber, banyo bombası, trafikte sıkış*, kedi mahsur, kedi
        ağaçta, trambolin*, zıpla*, yardım (edin lütfen şu formu|başvurusu|kuruluşu|derneği), yardım etmek ist*,
        yardım eder misiniz, yardımcı ol*, yardıma ihtiyacım var form*, nasıl yardım al*, para yardımı, yardım almak,
        yardım var mı, yardım isti*, kimseye bir şey olmadı, kimse yaralanmadı, yaralanan yok, yaralı yok, yanlış
        alarm, mecazi, mecazen, lafın gelişi, şükür kimse, neyse ki söndü, söndürüldü, dünden beri, geçen haftadan
        beri, pazartesiden beri, gürültüden öl*, bu gürültüden, can sıkıntısından, gülmekten, ilk yardım kurs*, top
        oynarken, topla oyna*, su tabancası, mangal yap*, mangal duman*, duman hep, sigara duman*, sigara iç*, yangın
        merdiven*, yangın tüp*, yangın tatbikat*, yangın sigorta*, yangın alarmı test, yangın vardı geçen, bıçak
        bile*, bıçak gibi, kalbim kırıldı, kalbim duracak, ödüm koptu, meraktan öl*, açlıktan öl*, ölü sezon, ölü
        (kuş|fare|kedi|ağaç), gazete*, gaz fatura*, gazoz, gaz sayac*, kavga etmiş, okulda kavga, sözlü kavga, gürültü
        kavgası, kavgalı, park kavgası, ayağım kaydı, bir gün biri, geçen ay düş*, telefon düştü, fiyat*, elektrik
        kesil*, internet kesil*, kapıyı çarp*, kapı çarp*, yangın merdiveni*, çalışmıyor*, camı kırdı top*, top …
        (cam|camı|camını) (kır*), duman (bana|bize|eve|odama) gel*, yardım … form*, camıma vur*, cama vur*, camına
        vur*, müzik aç*, top oyna*, top … vur*, (çarptı|çarpmış) (gözüme|fiyat), 112 dışında, 112 mi, 112 yi mi,
        borusu patla*, boru patla*, lastiğ* patla*, top patla*, ampul patla*, kedi* bağır*, kediye bağır*,
        (taş|kartopu|ekmek) at* (suya|göle|denize)
    """,
    Sign.PAST: """
        dün, dünkü, evvelsi gün, önceki gün, geçen
        (hafta|gece|akşam|gün|pazar|cumartesi|cuma|pazartesi|salı|çarşamba|perşembe), bu sabah, dün gece, dün akşam,
        gün önce, hafta önce, saat önce, geçenlerde, yakınlarda, pazar günü, cumartesi günü, cuma günü, pazartesi
        günü, salı günü, geçen hafta, geçen gün, hafta sonu, birkaç gün önce, iki gün önce
    """,
    Sign.LONG_AGO: """
        geçen (yıl|sene|ay|kış|yaz|yılbaşı), yıl önce, sene önce, ay önce, yıllar önce, eskiden, bir zamanlar,
        savaşta, savaş sırasında, savaştan, türkiyede, memlekette, çocukken, gençken, yangından (sonra|beri),
        soygundan (sonra|beri), geçen yıl, geçen sene, geçen ay, iki yıl önce
    """,
    Sign.WAS: """
        vardı, idi, olmuştu, oluyordu, gelmişti, demişti, duymuştum, görmüştüm, gördük, yaşandı, olmuş, yaşamıştık
    """,
    Sign.HABIT: """
        her (gün|gece|akşam|hafta|sabah|zaman|yıl|sene|seferinde|cuma|cumartesi|pazar), hep, sürekli, devamlı, bazen,
        sık sık, genelde, genellikle, çoğu zaman, haftada, günde, geceleri, akşamları, aylardır, yıllardır,
        haftalardır, durmadan, hafta sonları
    """,
    Sign.UNREAL: """
        eğer, olursa, çıkarsa, yaparsa, düşerse, gelirse, korkuyorum, diye korkuyorum, korkarım, neredeyse, az kalsın,
        az kaldı, belki, olabilir, çıkabilir, ihtimali, riski, tehlikesi, önlemek, karşı, ne yapmalı, ne yapmalıyım,
        ne yapılır, nasıl, yasak, yasak mı, serbest mi, izin var mı, mümkün mü, yoksa, önce davranmak, beklemeyin,
        sanki, gibi hissed*, mi acaba, mı acaba, olmadan, çıkmadan, ölmeden, yanmadan, bir gün, birgün, yanarsa,
        korkuyorum ki, olabilir mi, nerdeyse, ya biri, biri düşecek, birine çarpacak, olacak diye
    """,
    Sign.PLAY: """
        film*, dizi*, televizyonda, tv de, haberlerde, haberde, gazetede, okudum, oyun konsol*, bilgisayar oyun*,
        playstation, tatbikat*, eğitim*, kurs*, tiyatro*, sahne*, kitap*, şarkısı, şarkılar, rüya*, kabus*, oyuncak*,
        şaka*, sahte, kostüm, youtube, tiktok, müze, haha, hahaha, hakkında bilgi, pili (bitmiş|bitti|zayıf|değiş*),
        pil değiş*
    """,
    Sign.MERRY: """
        mangal*, parti*, eğlence*, oyun oyna*, oynuyor*, oynarken, oyun park*, park ta oynayan, doğum günü, şömine*,
        soba*, kutlama*, havuz*, düğün*, bayram*, okulda, teneffüs*, sigara*, nargile*
    """,
    Sign.NONE: """
        yok, değil, hiç, kimse, asla
    """,
    Sign.NOW: """
        şimdi, şu an, şu anda, az önce, demin, hemen, acil, acilen, imdat, çabuk, yetişin, halen, hala devam, tam şu
        anda, biraz önce, yeni oldu, saklanıyorum, lütfen çabuk, acele, yardım, az evvel, devam ediyor, hâlâ, hala,
        duyuyorum, görüyorum
    """,
    Sign.PERSON: """
        biri, birisi, birini, adam*, kadın*, kız, kızı, kızım, çocuk, çocuğu, çocuğum, bebek, bebeğim, bebeği, komşu*,
        teyze*, amca*, dede*, nine*, babaanne*, anneanne*, annem, anne, babam, baba, oğlum, oğlu, oğlan, kardeş*,
        abi*, abla*, eşim, kocam, koca*, karım, karısı*, arkadaş*, genç, delikanlı, yaşlı, kişi, şahıs, sürücü*,
        şoför*, bisikletli, yaya, öğrenci*, sevgilim, yabancı, sarhoş, hırsız, bir kız, bir kadın, bir adam, bir
        çocuk, bir genç, gençler, kadının, kadına, adamı, adama, kızın, kızımı, oğlumu, oğlumun, babamı, annemi,
        komşunun, karısını, sarhoş biri, yaşlı kadın, yaşlı adam, motorcu, kurye, sürücü, şoför, bisikletçi, polis,
        torunum, yeğenim, bebeğin, kuzenim, ev arkadaşım, komşum, komşumuz, insanlar, iki kişi, yaşlıyı, bisikletliye,
        bisikletçiye, yayaya, motorcuya, çocuğa, kıza, yaşlıya, teyzeye, amcaya, birine, oğluma, kızıma, anneme,
        babama, kardeşime, arkadaşıma, komşuma, eşime, eniştem, ablam, ablamı, abim, ağabeyim, teyzem, halam, dayım,
        amcam, yengem, kaynanam, kayınvalidem, kayınpederim, baldızım, görümcem, gelinim, damadım, yaşlı adama,
        komşunun oğlu, öğretmen, müşteri, yolcu, kiracı, dayı, bacım, hocam
    """,
    Sign.PRONOUN: """
        o, onu, ben, bana, beni
    """,
    Sign.CHILD: """
        çocuk*, çocuğ*, bebek, bebeğ*, kızım, kız, oğlum, oğlan, yaşında, yaşındaki, torun*, küçük kardeşim, minik
    """,
    Sign.ELDER: """
        yaşlı*, dede*, nine*, teyze*, amca*, babaanne*, anneanne*, ihtiyar*, demans*, alzheimer*, bunama*, yalnız
        yaşıyor, (70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95) yaş*, hasta, emekli*
    """,
    Sign.LIFELESS: """
        nefes (almıyor|alamıyor*|alamıyorum|almıyo|alamıyo|alamadı|alamaz|kesildi), nefesi (kesildi|durdu|yok), soluk
        almıyor, soluk alamıyor*, bilinci (kapalı|yok|kapandı|gitti), bilincini (kaybetti|yitirdi), bilinçsiz,
        baygın*, bayıldı, bayılmış, bayılıp, kendinden geçti, kendinde değil, nabız yok, nabzı (yok|atmıyor), kalbi
        (durdu|atmıyor), tepki vermiyor, cevap vermiyor hareket*, kıpırdamıyor, hareket etmiyor, hareketsiz,
        uyanmıyor, uyandıramıyor*, dudakları mor*, mosmor, morardı, yüzü morardı, boğuluyor*, boğulmak üzere, kalp
        masajı, ağzından köpük, köpük geliyor, kriz geçiriyor, nöbet geçiriyor, titriyor ve, göğsü ağrıyor, göğsünde
        ağrı, göğsümde ağrı, göğüs ağrısı, kolunda iğne, ölüyor ., ölüyorum ., ölüyor yardım, ölmek üzere, ölmüş
        galiba, öldü mü, cansız, ceset, cesedi, yığıldı, yığılıp kaldı, yere yığıl*, nefes
        (alamıyor*|almıyor*|darlığı|alamıyo|alamıyoruz), nefesi kesil*, nefessiz, boğaz* (takıl*|kaç*|tıkan*),
        boğazına (bir şey|yemek|lokma|elma) … (kaçtı|takıldı), tıkandı, ses vermiyor, cevap vermiyor, tepki
        (vermiyor*|yok), bilinc* (kapalı|yok|kaybol*|kaybet*), bayıl*, kendine gelm*, uyanmıyor*, uyanm*, uyandıram*,
        hareket etm*, kıpırdam*, hareketsiz*, morar*, dudak* mor*, yüzü (mosmor|bembeyaz|kay*), kalbi dur*, kalp
        (durdu|masajı), göğs* (ağrı*|ağrıyor|sıkış*), göğüs ağrı*, nöbet geçir*, havale geçir*, kriz geçir*, titreme
        nöbeti, ağzı (kaydı|yamuldu|çarpıldı), yüzü (kaydı|yamuldu|çarpıldı), konuşamıyor, yığıl*, fenalaş*, ölü bul*,
        ölmüş olabilir, öldü galiba, kendini astı, iğne kolunda, kalbi (ağrıyor|sıkışıyor|tekliyor), kalbim
        (ağrıyor|sıkışıyor), ipe asıl*, kendini asmış, mosmor kesildi, hareket etmiyo
    """,
    Sign.ILL: """
        kalp krizi, inme, felç geçir*, sara nöbeti, sara krizi, epilepsi, aşırı doz, doz aşımı, alerjik, doğum
        yapıyor, doğuruyor, suyu geldi, düşük yaptı, astım krizi, kalp krizi*, beyin kanama*, felç*, inme*, havale,
        aşırı doz*, overdoz, fazla (hap|ilaç|uyuşturucu) (al*|iç*), alkol koması, doğum başladı, doğum yap*, sancı*
        (başladı|geldi|tuttu), şeker koması, şekeri düştü, alerji* (şok|kriz), arı soktu … (şiş|nefes), sara nöbet*,
        sara kriz*, göğs* … (ağrı*|sıkış*|baskı*|yanma), kalb* (ağrı*|sıkış*|dur*|tekle*), (hamile*|gebe*) …
        (kan*|sancı*|su*), (yüzü|dili|boğazı|dudağı) şiş*, (yüzü|ağzı) (kay*|çarpıl*|yamul*), dili dolan*, peltek
        konuş*, konuşması bozul*, (çok fazla|fazla) (kokain|hap|uyuşturucu|esrar|ot) … (çek*|al*|iç*|kullan*), kalbi
        (çok hızlı|deli gibi|küt küt) *, elektriğe kapıl*, elektrik çarptı, (bebek*|çocuk*|oğlum|kızım) … çok ateşli
    """,
    Sign.BLEEDING: """
        kanıyor, kanaması var, kanama, kan içinde, kanlar içinde, kan kaybediyor, her yer kan, kan var, kan akıyor,
        kan fışkır*, çok kan, kafası yarıldı, başı yarıldı, kafası patladı, kan gölü, kanıyo, kanıyor*, kan
        (kaybed*|akıyor|içinde|geliyor|fışkır*|var|revan|durmuyor), kanama* (dur*|var|geç*), her yer* kan, kafası
        (kanıyor|yarıl*|patla*|açıl*), burnu kanıyor çok, bileğini kes*, bileklerini kes*
    """,
    Sign.HURT: """
        yaralı, yaralandı, ağır yaralı, yaralanmış, (bacağı|kolu|kalçası|ayağı) (kırıldı|kırık|kırılmış), parmağı
        koptu, eli koptu, parmakları koptu, yüzü yandı, eli yandı, haşlandı,
        (çatıdan|merdivenden|balkondan|pencereden|camdan|iskeleden) (düştü|düşmüş|atladı), altında kaldı, elektrik
        çarptı, gözüne geldi, gözü kanıyor, yaralı*, yaralan*,
        (pencereden|camdan|balkondan|çatıdan|merdivenden|merdivenlerden|kattan|ağaçtan|iskeleden)
        (düş*|atla*|yuvarlan*), merdivenden yuvarlan*, (altında|arasında) (kaldı|sıkıştı|kalmış), sıkıştı*, parma*
        kop*, eli parçalan*, elinde patla*, yüzünde patla*, yüzüne (gel*|patla*), gözüne (gel*|çarp*), elektrik çarp*,
        elektriğe kapıl*, kaynar su*, haşlan*, yandı (eli|yüzü|kolu), köpek (ısırdı|saldır*|parçal*),
        (kalçası|bacağı|kolu|beli|boynu) kırıl*, çöktü, enkaz*, göçük*, üstüne düştü, makas* sapla*, (köpek*|pitbull)
        … (ısır*|saldır*|parçala*|kap*), (karnında|kafasında|bacağında|boynunda) (delik|yara|kesik), kemiği çık*,
        (iskele|duvar|ağaç|çatı|balkon|tavan) (çök*|yıkıl*|devril*), (parmağı|eli|kolu) … (kop*|parçalan*), elektriğe
        (kapıl*|çarpıl*)
    """,
    Sign.LYING: """
        yerde (yatıyor|yatan|yatıyo|uzanmış|baygın|hareketsiz|kaldı), yere (düştü|düşmüş|yığıldı), sokakta yatıyor,
        merdivende yatıyor, merdivenlerde yatıyor, yolda yatıyor, kaldırımda yatıyor, çimlerde yatıyor, asansörde
        yatıyor, yolun ortasında yatıyor, yatıyor kalkmıyor, yerde
        (yatıyor*|yatan|uzan*|yat*|kaldı|baygın|hareketsiz*), kadın yerde, adam yerde, çocuk yerde, yerde kan*, yolda
        yat*, sokakta yat*, kaldırımda yat*, merdivende yat*, bankta yat*, çimenlerde yat*, asansörde yat*, tuvalette
        yat*, banyoda (yat*|düş*), soğukta yat*, karda yat*
    """,
    Sign.CANNOT_RISE: """
        kalkamıyor*, kalkamadı, kalkamıyo, ayağa kalkam*, doğrulam*, yerinden kalkam*, kıpırdayamıyor*, hareket
        edemiyor*, kalkmıyor
    """,
    Sign.HIT: """
        araba çarptı, araç çarptı, otobüs çarptı, motor çarptı, scooter çarptı, bisiklet çarptı, tren çarptı, arabanın
        altında, ezdi, ezildi, kaza oldu, kaza var, kaza yaptı, trafik kazası, çarpıştı, çarpışma, çarpıp kaçtı, araba
        (çarp*|devril*|takla*), (araba|araç|kamyon|otobüs|motor|motosiklet|scooter|minibüs|tren|tramvay) …
        (çarptı|çarpmış|çarpıp|devrildi|takla|ezdi|girdi|çarpt*), çarptı, çarpmış, çarpıp, ezil*, kaza
        (oldu|var|yaptı|yapt*|geçir*), trafik kaza*, ağaca çarp*, direğe çarp*, takla attı, takla at*, zincirleme
        kaza, araba çarp*, çarpt*, kamyon çarp*
    """,
    Sign.DROWNING: """
        (suya|kanala|göle|havuza|dereye|nehre|denize|hendeğe) (düştü|düşmüş|atladı|düştüler), (suda|kanalda|gölde)
        (boğul*|çırpın*|yatıyor), buz kırıldı, buzun altında, buzdan düştü, suyun altında, boğuluyor,
        (suya|kanala|göle|havuza|dereye|nehre|denize|gölete|hendeğe|limana|suyun içine)
        (düş*|atla*|girdi|kaydı|uç*|batt*), suda (boğul*|çırpın*|hareketsiz*|yüzü*), boğul*, buz (kırıl*|altında),
        buzun alt*, yüzme bilmiyor, su altında kaldı, batıyor, (araba|araç|otobüs|motor) …
        (kanala|suya|göle|nehre|denize) (uçtu|düştü|girdi), (yüzemiyor*|çırpınıyor*|batıyor*|suya gömül*),
        (çocuk|bebek|biri|adam|kadın) … (suda|gölde|kanalda|havuzda|denizde)
    """,
    Sign.POISONED: """
        zehirlen*, zehirle*, çamaşır suyu iç*, hap (yuttu|içti|yutmuş|içmiş), ilaç (yuttu|içti|yutmuş|içmiş), pil
        yuttu, karbonmonoksit, karbon monoksit, içkisine bir şey
    """,
    Sign.DEATH_WISH: """
        yaşamak istemiyor*, yaşamak istemiyo*, artık yaşamak iste*, ölmek istiyor*, ölmek istiyo*, ölmek ist*, ölsem
        (daha iyi|keşke|kurtul*), keşke ölsem, keşke ölseydim, keşke doğmasaydım, intihar*, canıma kıy*, canına kıy*,
        kendimi (öldür*|as*|kes*|at*|vur*|yak*|zehirle*), kendini (öldür*|as*|kes*|at*|vur*|yak*|zehirle*|astı),
        kendime zarar, kendine zarar, hayatıma son, hayatına son, yaşamıma son, her şeye son ver*, her şeyi bitir*,
        hayatın anlamı kalmadı, yaşamanın anlamı yok, yaşamanın anlamı kalmadı, yaşamak için sebep*, bensiz daha iyi,
        beni kimse özlemez, kimse beni özlemez, hayattan bıktım, yaşamaktan bıktım, bütün hapları, tüm hapları,
        hapları (içtim|yuttum|aldım), bir kutu (hap|ilaç), ilaçların hepsini, veda mektubu, elveda, bu son mesajım,
        hakkınızı helal edin, yarın olmayacağım, yarın burada olmayacağım, bileklerimi, bileklerini, bilekleri kes*,
        trenin önüne at*, yaşamak (istemiyor*|istemiyo*|istemem), ölmek (istiyor*|istiyo*|ist*), ölsem*, ölmeyi,
        kendimi (öldür*|as*|at*|yak*|kes*|vur*|zehir*|bıçak*|jilet*), kendini
        (öldür*|as*|at*|yak*|kes*|vur*|zehir*|bıçak*|jilet*), (hayatıma|yaşamıma|hayatına|yaşamına|hayata|her şeye)
        son (ver*|verece*), bu hayat* (bıktım|istemiyorum|bitir*), yaşamanın (anlamı|manası), yaşama* sebeb*, beni
        affedin, hakkınızı helal, veda (mektubu|mesajı|ediyorum), elveda*, son (mesajım|mektubum), yarın
        (olmayacağım|yokum|burada olmayacağım), artık (olmayacağım|yaşamayacağım), bensiz daha, ben olmasam,
        yokluğumu, bilek* (kes*|kestim), köprüden atla*, trenin önüne,
        (çatıdan|balkondan|camdan|pencereden|köprüden|kattan) atlayaca*, atlayacağım, atlayacağını, ip
        (aldım|hazırla*|boyn*), (yaşamak|yasamak) istem*, ölmek isti*, (ölsem|gitsem) daha iyi, kendimi
        (as*|öldür*|at*|kes*|yak*), kendini (as*|öldür*|at*|kes*|yak*), (atlayacağ*|atlarım|atlıyor*|atlayaca*), veda
        (mesaj*|mektub*|etti), dayanamıyorum artık, bıktım hayattan, vedalaş*
    """,
    Sign.WEARY: """
        dayanamıyorum, dayanamıyorum artık, artık yeter, çıkış yolu yok, umudum kalmadı, gücüm kalmadı, vazgeçtim, her
        şey bitti, dayanamıyor*
    """,
    Sign.MEANS: """
        hap*, ilaç*, ip, jilet, rayların, köprüde, köprünün, korkuluk*, elveda, veda, köprüde*, köprüdeymiş, telefonu
        kapalı
    """,
    Sign.LEDGE: """
        (kattan|camdan|pencereden|balkondan|çatıdan|köprüden) (sark*|atla*),
        (çatıda|çatının|pencerede|pencerenin|balkonun|köprünün|köprüde|raylarda|rayların|korkuluğun|korkuluklarda|kenarında)
        … (duruyor|oturuyor|sarkıyor|atlayacak|atlamak|çıktı|üstünde|dışında|kenarında), atlamak istiyor, atlayacak,
        atlamakla tehdit, camdan atla*, balkondan atla*, çatıdan atla*, köprüden atla*, korkulukların dışında,
        balkondan sark*, (çatıda|çatının|çatıya|balkonun|balkonda|balkon
        demir*|köprüde|köprünün|köprü|pencerenin|pencerede|camda|rayların|raylarda|ray|korkuluk*|viyadük*|üst
        geçit*|kenarında|kenarına) … (atla*|sark*|dur*|otur*|çık*|kenar*|dışarı|ayağ*|bekliyor|yürüyor), atlayacak*,
        atlamak üzere, atlıyor, aşağı atla*, kendini aşağı, tren ray*, raylarda, raylara, otoyolda (yürü*|koş*), karşı
        şerit*, (ip|ipi|halat|ilmek) … (dala|ağaca|boynuna|boynunda|tavana|kirişe)
    """,
    Sign.ABLAZE: """
        yanıyor, yanıyo, yanmaya başladı, alev*, alevler içinde, tutuştu, tutuşmuş, ateş aldı, ateş almış, yangın
        (var|çıktı|başladı|büyüyor|yayılıyor), yangın ., ateşe ver*, yakıyorlar, yanıyor*, yanıyo*, yanmakta, tutuş*,
        alevler, ateş (aldı|almış|var|çıktı|sardı), yangın*, yangin, yangin var, kundakl*,
        (ev|evi|mutfak|araba|balkon|çatı|depo|kiler|bodrum|konteyner|çöp|garaj|okul|daire) …
        (yanıyor*|alev*|tutuş*|ateş aldı), söndüremiyor*, yağ (tutuş*|alev*|yandı)
    """,
    Sign.FIRE: """
        yangın, yangını, patlama, patladı, kıvılcım*, kısa devre, duman alarmı, yangın alarmı, yanık kokusu, yangın*,
        yangin*, patlama*, patladı*, duman alarm*
    """,
    Sign.SMOKE: """
        (evden|kattan|çatıdan|pencereden|camdan|daireden|kapıdan|bodrumdan) duman, duman
        (çık*|geli*|var|dolu|içinde|sar*|kapla*|yükseli*), dumanlar, duman doldu, her yer duman, siyah duman, duman
        kokusu, duman altında, yanık koku*, duman*, duman (çık*|gel*|var|dol*|kapla*|yüksel*|içinde|alt*), yanık kok*,
        plastik kok*, is kokusu
    """,
    Sign.GAS: """
        gaz (kokusu|kokuyor|kaçağı|kaçırıyor|sızıyor|sızıntısı|kaçıyor|açık|kokusu var), doğalgaz
        (kokusu|kokuyor|kaçağı|sızıntısı), gaz … koku*, karbonmonoksit, karbon monoksit, gaz
        (kok*|kaç*|sız*|var|çık*|açık*|geliyor), doğalgaz*, gaz sızıntı*, gaz kaçağı, gaz kokusu, gaz gibi kok*, ocak
        açık, karbonmonoksit*
    """,
    Sign.EXPLOSIVE: """
        el bombası, bomba var, bomba, patlayıcı*, molotof*, şüpheli paket, şüpheli çanta, benzin dök*, benzin döküyor,
        apartmana maytap, torpil at*, bombası, el bomba*, benzin (dök*|attı*|serp*), şüpheli (paket*|çanta*|kutu*),
        torpil (attı*|atıyor*), maytap (attı*|atıyor*) (apartman*|posta*|kapı*), patlatacağ*, havaya uçur*, benzin …
        çakmak
    """,
    Sign.BEATS: """
        dövüyor*, dövüyo, vuruyor*, vuruyo, tekmeliyor*, tekme atıyor*, yumruk at*, yumrukluyor*, tokat at*, boğazını
        sık*, boğazımı sık*, boğazına, boğuyor, boğmaya, bıçaklıyor*, saldırıyor*, saldırdı, tecavüz ed*, saçından
        çek*, sürüklüyor*, işkence, zorla götür*, kaçırıyor*, rehin, taciz ediyor, öldürüyor*, hırpalıyor*, itip kak*,
        dayak at*, vuruyo*, vurmaya, tekme*, yumruk*, tokat*, boğuyor*, boğaz* sık*, bıçaklamaya, tecavüz*, saçından
        (çek*|sürük*), sürükle*, işkence*, hırpal*, dayak (at*|atıyor*), darp*, itiyor*, ısırıyor*, eziyet*, üzerine
        yürü*, taciz ediyor*, zorluyor*, elle taciz*, parçal*, dövüp, dövdü*, dövmeye, dövmek*, sopala*, tekmele*,
        yumrukla*, tokatla*, saldır*
    """,
    Sign.VICTIM: """
        beni, bana, onu, ona, bizi, birbirlerini, birbirini, karısını, karısına, eşini, eşine, kadını, kadına, kızı,
        kızını, kıza, çocuğu, çocuğunu, çocuğa, çocukları, çocuklarını, annemi, anneme, annesini, kardeşimi,
        kardeşime, oğlumu, oğluma, birini, birine, adamı, adama, genci, yaşlı, komşumu, komşuyu, kızımı, genç,
        birisini, boğazını, boğazımı, saçından, kız arkadaş*, karısı*, kocası*, çocuklar*, çocuğ*, bebeği, kızı*,
        kızın*, oğlunu, oğluna, annesine, babasını, kardeşi*, yaşlı*, bir kad*, bir adam*, bir çocuğ*, bir genc*, bir
        kız*, kadıncağız*, gence, onları, hepimizi, öğretmen*, şoför*, köpeğ*, birbir*, kadın, babamı, ablamı, abimi,
        ağabeyimi, teyzemi, teyzeyi, amcayı, halamı, dayımı, eşimi, kocasını, gelinini, bebeğini, oğlanı, yaşlıyı,
        arkadaşımı, sevgilisini, kardeşini, şoförü, kuryeyi, ablama, kızıma
    """,
    Sign.ATTACKED: """
        dövülüyor*, bıçaklanıyor*, soyuluyor*, saldırıya uğruyor*, tecavüze uğruyor*, rehin alındı, rehin tutul*,
        zorla tutul*, kaçırılıyor*, dayak yiyor*, dayak yiyorum,
        (dövülüyor*|bıçaklanıyor*|soyuluyor*|kaçırılıyor*|tecavüze uğruyor*|saldırıya uğruyor*|darp
        ediliyor*|boğuluyor), öldüresiye, boğazına (bıçak|sarıl*|yapış*), rehin*, zorla (tut*|araba*|götür*|bindir*),
        soygun (var|oluyor|yapıyor*), silahlı soygun, linç ed*, beni (dövecek|öldürecek|dövüyor|bıçaklayacak|vuracak),
        şimdi döv*, dövecek
    """,
    Sign.BEATEN: """
        dövdü*, dövmüş*, dövüldü*, bıçakladı*, bıçaklandı*, bıçaklanmış, saldırıya uğra*, soyuldu*, soydular, gasp*,
        tecavüz*, tekmeledi*, kaçırıldı, kaçırdılar, taciz etti, taciz*, dayak yedi*, dövül*, bıçakla*, bıçaklan*,
        saldırdı*, soydu*, soyul*, tekmele*, kaçır*, dayak*, darp*, vurul*, yumruk attı, tokat attı
    """,
    Sign.FIGHT: """
        kavga (ediyor*|var|çıktı|ediyorlar), kavga ediyo*, dövüşüyor*, birbirine girdi*, birbirlerine girdi*, meydan
        kavgası, taş at* (otobüs|araba|polis|insan)*, taş atıyorlar, bıçaklı kavga, kavga
        (ediyor*|var|çıktı|ediyo*|büyüyor|başladı), dövüş*, birbir* (gir*|döv*|vur*|bıçak*|saldır*), meydan kavga*,
        taşlı sopalı, sopalarla, arbede, çatışıyor*, (taş|şişe|torpil|maytap|havai fişek) …
        (polise|polislere|otobüse|arabalara|insanlara|çocuklara|ambulansa|itfaiyeye) at*,
        (polise|polislere|otobüse|arabalara|insanlara|çocuklara|ambulansa|itfaiyeye) … (taş|şişe|torpil|maytap|havai
        fişek) at*
    """,
    Sign.SHOTS: """
        silah ses*, ateş ediyor*, ateş etti*, ateş açtı*, ateş açıl*, silahlı saldırı, kurşun*, vuruldu, çatışma,
        silah (ses*|sık*|patla*|atıl*|at*), ateş (ed*|aç*), silahlı*, vuruldu*, vurulmuş*, çatışma*, tabanca ses*, el
        ateş, silah attı*
    """,
    Sign.WEAPON: """
        bıçak*, silah*, tabanca*, pala*, balta*, tüfek*, sopa*, satır*, çekiç*, levye*, bicak*, zincir*, demir*, şiş,
        tornavida*, beyzbol*, kılıç*, muşta, jop, kırık şişe
    """,
    Sign.ARMED: """
        (bıçakla|bıçaklı|silahla|silahlı|tabancayla|palayla|baltayla|satırla|sopayla|çekiçle|palalı|baltalı) …
        (tehdit|dolaş*|gez*|duruyor|bekliyor|geldi|saldır*|kovalı*|koşuyor|kapı*|adam|biri|birisi|geziyor), elinde
        (bıçak|silah|tabanca|pala|balta|satır|sopa|çekiç|tüfek), elinde … (bıçak|silah|tabanca|pala|balta),
        (bıçak|silah|tabanca) (çekti|çekmiş|doğrulttu|dayadı|çıkardı|doğrultuyor), bıçağı var, silahı var,
        (bıçak*|bicak*|silah*|tabanca*|pala*|balta*|satır*|tüfek*|sopa*|demir çubuk*|çekiç*|levye*) …
        (çek*|salla*|dolaş*|gez*|koval*|koş*|tehdit*|saldır*|bekl*|geldi|kapı*|bağır*|doğrult*|daya*|yürü*|üstü*|dolan*),
        elinde … (bıçak*|bicak*|silah*|tabanca*|pala*|balta*|satır*|tüfek*|sopa*|çekiç*|levye*|demir*)
    """,
    Sign.THREAT: """
        tehdit*, öldürecek*, öldürürüm, öldüreceğim, öldüreceğini, öldürmekle, seni öldür*, beni öldür*, bizi öldür*,
        keserim, boğazını kes*, vuracak*, vururum, evi yak*, evimi yak*, yakarım, şantaj*, nerede oturduğu*, gözdağı,
        öldürece*, öldürür*, öldürmek*, öldüreceğ*, öldürcem, keser*, kesece*, yakaca*, vuraca*, bıçaklayaca*,
        gebert*, mahved*, bitirece*, nerede otur*, nerede yaşadı*, peşini bırakm*, haraç*, işin bitti, işiniz bitti,
        bittiniz, sonunuz geldi, bulacağ*, pişman ed*, mahvedece*
    """,
    Sign.AT_THE_DOOR: """
        kapımda, kapımın önünde, kapının önünde, kapıda, kapıya (vur*|dayan*|tekme*), kapıyı
        (kır*|yumruk*|tekmel*|zorlu*|vur*), kapımı (kır*|yumruk*|tekmel*|zorlu*|vur*), evimin önünde, evin önünde,
        bahçede, bahçemde, kapı* (kır*|yumruk*|tekme*|zorl*|vur*|önünde|dayan*|çal*|bekl*), kapıda*, kapımda*,
        kapımın*, kapının, kapıyı*, kapımı*, pencere* önünde, bahçe*, dışarıda bekl*, aşağıda bekl*, buraya geliyor,
        eve geliyor, yolda geliyor, duvardan, üst kat*, alt kat*, yan daire*
    """,
    Sign.SCREAM: """
        çığlık*, bağırıyor yardım, imdat diye, yardım diye, feryat*, yalvarıyor*, vurma diye, çığlıklar, ağlama sesi,
        bağrış*, yalvar*, imdat*, yardım diye*, bağırıyor kurtar*, (kadın|kız|çocuk|komşu*|bebek) …
        (çığlık*|bağırıyor*|haykır*), haykır*, yapma diye, dur diye, vurma*
    """,
    Sign.HEARD: """
        duyuyorum, duyuyoruz, geliyor, sesi, sesleri, komşu*, yan daire*, üst kat*, alt kat*, kadın, kadının, çocuk,
        kız, yandan, duydum, kadın*, kız*, bitişik*
    """,
    Sign.BREAKING_IN: """
        giriyorlar, girmeye çalış*, kapıyı zorlu*, kilidi zorlu*, kapıyı kır*, camı kır*, cam kırıp, pencereden gir*,
        camdan gir*, balkona tırman*, tırmanıyor*, hırsızlık yap*, eve gir*, kilitle uğraş*, kapımı zorlu*, içeri
        gir*, hırsız*, hırsız var, tırman*, maskeli*, fenerle*, el feneri*, soyuyor*, soymaya,
        (kapı*|kilit*|kilid*|pencere*|balkon*|garaj*|depo*) … (zorl*|kır*|aç*ya
        çalış*|tırman*|gir*|kurcal*|sök*|levye*), levyeyle
    """,
    Sign.BROKEN_IN: """
        hırsız girdi, hırsız girmiş, hırsızlık, soyulmuş, soydular, evi soy*, evimiz soyul*, kilidi kırılmış
    """,
    Sign.INTRUDER: """
        (hırsız|yabancı|biri|birisi|adam) … (evde|evimde|içeride|içerde|bahçede|bahçemde|bodrumda|odada|evin içinde),
        hırsız var, hırsızlar (var|içeride|evde|içerde), evde biri var, içeride biri var, içerde biri var, eve girdi*,
        içeri girdi*, evime girdi*, eve biri girdi, (hırsız*|yabancı*|biri*|birisi|adam*|birileri) … (evde|evimde|evin
        içinde|içeride|içerde|bahçede|bahçemde|bodrumda|odada|mutfakta|evimize|eve girdi|içeri girdi|dolaşıyor), ayak
        ses*, (aşağıda|yukarıda|evde|bodrumda|bahçede) … ses*, tıkırtı*, cam kırıl*,
        (evimde|evimizde|evde|içeride|içerde|bahçede|bodrumda|mutfakta|salonda|odamda|balkonda|balkonumda)
        (biri|birisi|birileri|yabancı|hırsız|adam|bir adam) (var|dolaşıyor|geziyor),
        (evimde|evimizde|balkonumda|bahçemizde) … (biri|birileri|yabancı|hırsız|adam)
    """,
    Sign.FOLLOWED: """
        takip ediyor*, takip ediyo, peşimde*, peşimden, arkamdan (geliyor|gelen|yürüyor), beni izliyor*, kovalıyor*,
        kovalıyo, saklandım, saklanıyorum, saklandık, beni bekliyor dışarıda, peşinde, takip (ed*|ediyor*|edil*),
        peşim*, peşinde*, arkamdan*, arkamda*, kovala*, izliyor*, izleniyor*, takip edil*, beni bekliyor*, kaçıyorum,
        kaçtım
    """,
    Sign.LOCKED_IN: """
        kilitli kal*, kilitledi, kilitlendi*, kapalı kal*, mahsur*, asansörde (kald*|mahsur|sıkış*), çıkamıyor*,
        dışarı çıkamıyorum, çıkmama izin ver*, bırakmıyor*, dışarı bırakmıyor, eve hapset*, hapsetti, hapsedil*, zorla
        tutuyor*, alıkoy*, pasaportumu aldı*, telefonumu aldı*, arabada (kald*|bırakıl*|kilitli), asansör*
        (kal*|mahsur*|sıkış*|bozul*|dur*), çıkam*, dışarı (çıkarm*|çıkam*|bırakm*), hapset*, hapsol*, zorla tut*,
        pasaport* al*, telefonum* (al*|elimden), arabada (kal*|bırak*|kilitli*|unut*),
        (beni|bizi|onu|eve|odaya|arabada) … kilitle*, (arabada|asansörde|banyoda|odada|evde) kilitli*, odaya kilitle*,
        eve kilitle*, üstüme kilitle*
    """,
    Sign.ALONE: """
        yalnız, tek başına, yalnız başına, başında kimse, ailesi yok, anne babası yok, annesi yok, sahipsiz,
        kaybolmuş, kayboldu, yalınayak, pijamayla, bırakılmış, terk edil*, yalnız*, kimse yok, başıboş, sahipsiz*,
        terk*, unutul*, bırakıl*, ailesiz, annesiz, refakatsiz
    """,
    Sign.PERIL: """
        ağlıyor, ağlayan, pencere*, camda, su kenar*, suyun, kanal*, yolun ortas*, yolda, caddede, arabada, araba
        içinde, sıcak*, soğuk*, kar, yağmur*, karanlık*, balkon*, çatı*, ray*, gece, saatlerdir, saattir, buz*,
        kibrit, çakmak, derece, güneş*, ağlıyor*, ağla*, cadde*, yolda*, yol*, su*, göl*, araba*, gece*, saat*,
        kenar*, yalınayak, pijama*
    """,
    Sign.MISSING: """
        kayıp, kayboldu, kaybolmuş, kaybettim, kaybettik, bulamıyor*, bulamıyoruz, eve dönmedi, eve gelmedi, geri
        dönmedi, ortada yok, kaçtı, kaçırıldı, kayıp*, kaybol*, kaybet*, bulamad*, dönmedi*, gelmedi*, yok oldu, evden
        çık*, evden kaç*, kaçırıl*, hâlâ yok, hala yok, sabahtan beri yok, saatlerdir yok, yerini bilmiyor*, haber
        alam*, hiçbir yerde yok, bulamıyorum, bulamadık
    """,
    Sign.SILENT: """
        kapıyı açmıyor*, kapı açmıyor*, kapısını açmıyor*, açmıyor, telefona bakmıyor, telefonu açmıyor, cevap
        vermiyor, ses vermiyor, ses yok, haber alam*, görmedim, görmedik, kimse görmedi, ortalıkta yok,
        (kapı*|telefon*) … (açmıyor*|bakmıyor*|cevap vermiyor*), açmıyor*, cevap yok, ses
        (yok|çıkmıyor|gelmiyor|vermiyor), görmedi*, görünmüyor*, günlerdir görm*, iki gündür görm*
    """,
    Sign.UNTOUCHED: """
        gazete*, posta*, mektup*, perde*, televizyon*, ışık*, ışığı, köpek, koku*, gündür, günden beri, dünden beri,
        pazartesiden, salıdan, ilaç*, hep evde*, ışığ*, köpek*, gündür*, hafta*, kedi*
    """,
    Sign.CRY: """
        imdat, imdat imdat, yardım edin ., yardım edin lütfen ., lütfen yardım edin ., yardım edin çabuk, acil yardım,
        çabuk yardım, çabuk gelin, hemen gelin, acele edin, çabuk olun, yetişin, ambulans
        (çağır*|lazım|gönder*|gelsin|acil|yolla*), ambulans, polis (çağır*|gönder*|gelsin|lazım|yolla*), itfaiye
        (çağır*|gönder*|gelsin|lazım|yolla*), 112 yi ara*, 112yi ara*, kurtarın, kurtar beni, hayati tehlike, hayatım
        tehlikede, hayatı tehlikede, tehlikedeyim, tehlikedeyiz, can güvenliğim, imdat*, yardım
        (ed*|lazım|edin|gönder*), ambulans*, polis* (çağır*|gönder*|gelsin|lazım|yolla*|acil|ara*), itfaiye*,
        yetişin*, kurtar*, ölüyor*, ölüyoruz, tehlikede*, hayati*, canım tehlike*, acilen, lütfen çabuk, 112 yi
        (arayın|ara), acil (yardım|ambulans|polis gönder*|polis gelsin|gelin), çabuk
        (gelin|olun|yardım|ambulans|polis), ambulans acil
    """,
    Sign.GRAVE: """
        bıçakladı*, bıçaklandı*, bıçaklanmış, vuruldu, vurdular, bıçakla*, bıçaklan*, vuruldu*, vurulmuş*, kurşunla*
    """,
    Sign.HEIGHT: """
        pencere kenar*, pencereden sark*, camdan sark*, açık pencere*, balkon demir*, kattan sark*, çatıda
    """,
    Sign.CRIME: """
        hırsız*, çaldı*, çalındı*, çalmış*, çalıyor*, soygun*, gasp*, uyuşturucu sat*, torbacı*, satıyorlar,
        dolandır*, sahte polis, tehdit etti*, tehdit ediyor*, şantaj*, haraç*, parasını al*, paralarını al*,
        telefonunu al*, telefonumu aldı*, dövdü*, bıçakladı*, kundak*, yaktılar, ateşe ver*, patlattı*, lastik*
        (kes*|patlat*|del*), lastiklerimi*, arabamı çiz*, camımı kır*, camımızı kır*, camı kırd*, gamalı haç, taciz*,
        takip ediyor hep, cinsel*, tecavüz*, yasa dışı havai, yasadışı havai, kenevir, esrar yetiştir*, zorla
        çalıştır*, silah sat*, çald*, çalın*, çalıp, çantamı (al*|çal*), soyul*, uyuşturucu*,
        (hap|ot|esrar|kokain|bonzai|uyuşturucu|silah|torpil) … (sat*|satıyor*|satan|satılıyor*), sat* …
        (hap|ot|esrar|kokain|bonzai|uyuşturucu|silah), sahte*, tehdit*, sapık*, teşhir*, dikiz*, yaktı*, yakmış*,
        lastik* (kes*|patlat*|del*|söndür*), (cam*|araba*|ayna*) … (kır*|çiz*|parçala*), kırıp, gamalı*, ırkçı yazı*,
        sprey*, duvara yaz*, bıçak taşı*, silah taşı*, bıçakla dolaş*, alkollü araç*, sarhoş* …
        (araba*|araç*|direksiyon*), para istiyor*, paralarını*, parasını*, zorla çalış*, fuhuş*, kaçak*, köpeğ*
        zehir*, kedi* zehir*, darp*, yumruk*, vandal*, saldırdı*, kaçırmaya, ısrarla takip, takip etmiş*, takip etti*,
        (bomba|araba|kapı|posta kutusu) … patlat*, pasaport* … (aldı|elimden|vermiyor|el koydu), zorla para, zorla …
        para
    """,
    Sign.DEAL: """
        satıyor*, satıyo*, sattı*, satan, satış*, alışveriş*, elden ele, torbacı*
    """,
    Sign.DRUG: """
        uyuşturucu*, esrar*, kokain*, hap, ot, eroin*, bonzai, paket*, poşet*, torpil*
    """,
    Sign.LEWD: """
        pantolonunu indir*, teşhir*, mastürbasyon*, kendini göster*, çocukları çek*, çocuklara şeker*, elle taciz*,
        cinsel organ*
    """,
    Sign.FALLEN: """
        düştü*, düşmüş*, düşüp, düşen, devrildi, kaydı, yuvarlandı, yere düş*, yıkıldı
    """,
    Sign.UNWELL: """
        konuşamıyor*, konuşmuyor*, garip konuş*, saçma konuş*, sayıklıyor*, terliyor*, ter içinde, soğuk terl*,
        kusuyor*, kan kus*, başı dönüyor, başımız dönüyor, midemiz bulan*, titriyor*, buz gibi, çok solgun, bembeyaz,
        rengi attı, inliyor*, acıdan bağır*, çok ağrı*, kalkamıyor*, yürüyemiyor*, göremiyor*, cevap vermiyor, ses
        yok, uyukluyor, kendinde değil, halsiz, ayakta duramıyor
    """,
    Sign.STUCK: """
        içinde insan*, içinde biri, içeride insan*, içinde çocuk, içerde çocuk, içeride çocuk, çocuklar içeride,
        çocuklar içerde, mahsur*, sıkıştı, sıkışmış, çıkamıyor*, altında kal*
    """,
    Sign.SWALLOWED: """
        yuttu*, yutmuş*, yuttum, içti*, içmiş*, içtim, aldı, aldım, yedi, yemiş, içirdi, almış
    """,
    Sign.PILLS: """
        hap*, ilaç*, ilac*, tablet*, uyku hapı, uyku ilac*, ağrı kesici*, antidepresan*, parasetamol, insülin
    """,
    Sign.TOXIC: """
        çamaşır suyu, deterjan*, tuz ruhu, lavabo açıcı, temizlik (maddesi|malzemesi|suyu), pil, pili, fare zehri,
        zehir, benzin, tiner, asit, mantar, mıknatıs
    """,
    Sign.MUCH: """
        hepsi*, hepsini, bütün, tüm, kutu, kutuyu, avuç, çok, bir sürü, şişe, fazla, on, yirmi, otuz, kırk, elli, 10,
        15, 20, 25, 30, 40, 50, 60
    """,
    Sign.RAGE: """
        sarhoş*, bağırıyor*, bağırıp, kırıyor*, kırıp döküyor*, çıldır*, delir*, öfke*, sinirli*, vuruyor*,
        tekmeliyor*, yumrukluyor*, saldırgan*, küfür*, fırlat*
    """,
    Sign.HIDING: """
        saklan*, (banyo*|tuvalet*|oda*|odama|dolap*|yatak*|kiler*|bodrum*|balkon*) (saklan*|kilit*|kapan*|sığın*),
        kendimi kilit*, kapıyı kilitle*, kilitledim, banyodayım, tuvaletteyim, odamdayım, çıkamıyorum, çıkmaya
        korkuyor*, korkudan çıkam*, (çocuk*|bebek*) … (banyo*|tuvalet*|oda*|dolap*)
        (saklan*|kilit*|kaldık|yız*|dayız), banyodayız, tuvaletteyiz, odadayız, üst kattayım, yatağın altında*,
        (banyoda|tuvalette|dolapta|odada|yatak odasında)yım, dolaptayım
    """,
    Sign.DRAGS: """
        (araba*|arabaya|minibüs*|çalılık*|kamyonet*) … (bindir*|çek*|sürük*|sok*|zorla*|kaçır*), zorla …
        (araba*|götür*|bindir*)
    """,
    Sign.STILL_THERE: """
        hâlâ içeri*, hala içeri*, hala ev*, hâlâ ev*, hala bura*, içerideler, içerdeler, sesleri geliyor, sesler
        geliyor, ses geliyor
    """,
    Sign.DAMAGED: """
        kır*, kırd*, kırmış*, kırıp, parçala*, çizdi*, çizmiş*, çizil*, yaktı*, yakmış*, kesti*, kesmiş*, deldi*,
        delmiş*, tahrip*, sprey*, boyam*
    """,
    Sign.PROPERTY: """
        araba*, arabam*, cam*, pencere*, lastik*, ayna*, durak*, otobüs durağı, kapı*, bisiklet*, motor*, posta
        kutusu, cami*, okul*, dükkan*
    """,
    Sign.DRUNK: """
        sarhoş*, alkollü*, içkili*, kafası güzel
    """,
    Sign.DRIVES: """
        araba*, araç*, direksiyon*, sürüyor*, kullanıyor*
    """,
    Sign.LURES: """
        şeker*, arabaya bin*, gel diyor, çağırıyor*, kandır*, fotoğraf*, arabasına*
    """,
    Sign.DEATH_THREAT: """
        öldürece*, öldürürüm, öldüreceğ*, öldürmekle, gebertece*, boğazını kesece*, vuracağ*, (öldür*|kes*|yak*|vur*)
        diyor, seni öldür*, beni öldür*, hepimizi (öldür*|yak*)
    """,
    Sign.BURNS: """
        yanıyor*, alev*, ateş, tutuş*, kıvılcım*, yangın
    """,
    Sign.THING: """
        perde*, mutfak*, fırın, yatak*, koltuk*, çatı*, bodrum*, garaj*, balkon*, apartman*, ev, evi, evde, daire*,
        araba*, motor*, çöp*, ağaç*, kapı*, priz*
    """,
    Sign.CAGE: """
        asansör*, bodrum*, tuvalet*, bagaj*
    """,
}
