"""Turkish: words are mostly beginnings, since endings carry the grammar."""

from domain.safety.signs import Sign, Words

COMMON = """
    bir ve bu ne var yok mi mu icin ile cok da de ki ama gibi daha ben sen o biz siz onlar benim bizim her kadar sonra
    once simdi beni bana onu ona olarak olan degil artik sokak evde evin kapi komsu komsum adam cocuk kadin lutfen
    yardim acil
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
        beri, pazartesiden beri
    """,
    Sign.PAST: """
        dün, dünkü, evvelsi gün, önceki gün, geçen
        (hafta|gece|akşam|gün|pazar|cumartesi|cuma|pazartesi|salı|çarşamba|perşembe), bu sabah, dün gece, dün akşam,
        gün önce, hafta önce, saat önce, geçenlerde, yakınlarda, pazar günü, cumartesi günü, cuma günü, pazartesi
        günü, salı günü
    """,
    Sign.LONG_AGO: """
        geçen (yıl|sene|ay|kış|yaz|yılbaşı), yıl önce, sene önce, ay önce, yıllar önce, eskiden, bir zamanlar,
        savaşta, savaş sırasında, savaştan, türkiyede, memlekette, çocukken, gençken, yangından (sonra|beri),
        soygundan (sonra|beri)
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
        sanki, gibi hissed*, mi acaba, mı acaba, olmadan, çıkmadan, ölmeden, yanmadan
    """,
    Sign.PLAY: """
        film*, dizi*, televizyonda, tv de, haberlerde, haberde, gazetede, okudum, oyun konsol*, bilgisayar oyun*,
        playstation, tatbikat*, eğitim*, kurs*, tiyatro*, sahne*, kitap*, şarkısı, şarkılar, rüya*, kabus*, oyuncak*,
        şaka*, sahte, kostüm, youtube, tiktok, müze, haha, hahaha, hakkında bilgi
    """,
    Sign.MERRY: """
        mangal*, parti*, eğlence*, oyun oyna*, oynuyor*, oynarken, oyun park*, park ta oynayan, doğum günü, şömine*,
        soba*, kutlama*, havuz*, düğün*, bayram*
    """,
    Sign.NONE: """
        yok, değil, hiç, kimse, asla
    """,
    Sign.NOW: """
        şimdi, şu an, şu anda, az önce, demin, hemen, acil, acilen, imdat, çabuk, yetişin, halen, hala devam, tam şu
        anda, biraz önce, yeni oldu, saklanıyorum
    """,
    Sign.PERSON: """
        biri, birisi, birini, adam*, kadın*, kız, kızı, kızım, çocuk, çocuğu, çocuğum, bebek, bebeğim, bebeği, komşu*,
        teyze*, amca*, dede*, nine*, babaanne*, anneanne*, annem, anne, babam, baba, oğlum, oğlu, oğlan, kardeş*,
        abi*, abla*, eşim, kocam, koca*, karım, karısı*, arkadaş*, genç, delikanlı, yaşlı, kişi, şahıs, sürücü*,
        şoför*, bisikletli, yaya, öğrenci*, sevgilim, yabancı, sarhoş, hırsız
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
        galiba, öldü mü, cansız, ceset, cesedi, yığıldı, yığılıp kaldı, yere yığıl*
    """,
    Sign.ILL: """
        kalp krizi, inme, felç geçir*, sara nöbeti, sara krizi, epilepsi, aşırı doz, doz aşımı, alerjik, doğum
        yapıyor, doğuruyor, suyu geldi, düşük yaptı, astım krizi
    """,
    Sign.BLEEDING: """
        kanıyor, kanaması var, kanama, kan içinde, kanlar içinde, kan kaybediyor, her yer kan, kan var, kan akıyor,
        kan fışkır*, çok kan, kafası yarıldı, başı yarıldı, kafası patladı, kan gölü, kanıyo
    """,
    Sign.HURT: """
        yaralı, yaralandı, ağır yaralı, yaralanmış, (bacağı|kolu|kalçası|ayağı) (kırıldı|kırık|kırılmış), parmağı
        koptu, eli koptu, parmakları koptu, yüzü yandı, eli yandı, haşlandı,
        (çatıdan|merdivenden|balkondan|pencereden|camdan|iskeleden) (düştü|düşmüş|atladı), altında kaldı, elektrik
        çarptı, gözüne geldi, gözü kanıyor
    """,
    Sign.LYING: """
        yerde (yatıyor|yatan|yatıyo|uzanmış|baygın|hareketsiz|kaldı), yere (düştü|düşmüş|yığıldı), sokakta yatıyor,
        merdivende yatıyor, merdivenlerde yatıyor, yolda yatıyor, kaldırımda yatıyor, çimlerde yatıyor, asansörde
        yatıyor, yolun ortasında yatıyor, yatıyor kalkmıyor
    """,
    Sign.CANNOT_RISE: """
        kalkamıyor*, kalkamadı, kalkamıyo, ayağa kalkam*, doğrulam*, yerinden kalkam*, kıpırdayamıyor*, hareket
        edemiyor*, kalkmıyor
    """,
    Sign.HIT: """
        araba çarptı, araç çarptı, otobüs çarptı, motor çarptı, scooter çarptı, bisiklet çarptı, tren çarptı, arabanın
        altında, ezdi, ezildi, kaza oldu, kaza var, kaza yaptı, trafik kazası, çarpıştı, çarpışma, çarpıp kaçtı
    """,
    Sign.DROWNING: """
        (suya|kanala|göle|havuza|dereye|nehre|denize|hendeğe) (düştü|düşmüş|atladı|düştüler), (suda|kanalda|gölde)
        (boğul*|çırpın*|yatıyor), buz kırıldı, buzun altında, buzdan düştü, suyun altında, boğuluyor
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
        trenin önüne at*
    """,
    Sign.WEARY: """
        dayanamıyorum, dayanamıyorum artık, artık yeter, çıkış yolu yok, umudum kalmadı, gücüm kalmadı, vazgeçtim, her
        şey bitti
    """,
    Sign.MEANS: """
        hap*, ilaç*, ip, jilet, rayların, köprüde, köprünün, korkuluk*, elveda, veda
    """,
    Sign.LEDGE: """
        (kattan|camdan|pencereden|balkondan|çatıdan|köprüden) (sark*|atla*),
        (çatıda|çatının|pencerede|pencerenin|balkonun|köprünün|köprüde|raylarda|rayların|korkuluğun|korkuluklarda|kenarında)
        … (duruyor|oturuyor|sarkıyor|atlayacak|atlamak|çıktı|üstünde|dışında|kenarında), atlamak istiyor, atlayacak,
        atlamakla tehdit, camdan atla*, balkondan atla*, çatıdan atla*, köprüden atla*, korkulukların dışında,
        balkondan sark*
    """,
    Sign.ABLAZE: """
        yanıyor, yanıyo, yanmaya başladı, alev*, alevler içinde, tutuştu, tutuşmuş, ateş aldı, ateş almış, yangın
        (var|çıktı|başladı|büyüyor|yayılıyor), yangın ., ateşe ver*, yakıyorlar
    """,
    Sign.FIRE: """
        yangın, yangını, patlama, patladı, kıvılcım*, kısa devre, duman alarmı, yangın alarmı, yanık kokusu
    """,
    Sign.SMOKE: """
        (evden|kattan|çatıdan|pencereden|camdan|daireden|kapıdan|bodrumdan) duman, duman
        (çık*|geli*|var|dolu|içinde|sar*|kapla*|yükseli*), dumanlar, duman doldu, her yer duman, siyah duman, duman
        kokusu, duman altında, yanık koku*
    """,
    Sign.GAS: """
        gaz (kokusu|kokuyor|kaçağı|kaçırıyor|sızıyor|sızıntısı|kaçıyor|açık|kokusu var), doğalgaz
        (kokusu|kokuyor|kaçağı|sızıntısı), gaz … koku*, karbonmonoksit, karbon monoksit
    """,
    Sign.EXPLOSIVE: """
        el bombası, bomba var, bomba, patlayıcı*, molotof*, şüpheli paket, şüpheli çanta, benzin dök*, benzin döküyor,
        apartmana maytap, torpil at*
    """,
    Sign.BEATS: """
        dövüyor*, dövüyo, vuruyor*, vuruyo, tekmeliyor*, tekme atıyor*, yumruk at*, yumrukluyor*, tokat at*, boğazını
        sık*, boğazımı sık*, boğazına, boğuyor, boğmaya, bıçaklıyor*, saldırıyor*, saldırdı, tecavüz ed*, saçından
        çek*, sürüklüyor*, işkence, zorla götür*, kaçırıyor*, rehin, taciz ediyor, öldürüyor*, hırpalıyor*, itip kak*,
        dayak at*
    """,
    Sign.VICTIM: """
        beni, bana, onu, ona, bizi, birbirlerini, birbirini, karısını, karısına, eşini, eşine, kadını, kadına, kızı,
        kızını, kıza, çocuğu, çocuğunu, çocuğa, çocukları, çocuklarını, annemi, anneme, annesini, kardeşimi,
        kardeşime, oğlumu, oğluma, birini, birine, adamı, adama, genci, yaşlı, komşumu, komşuyu, kızımı, genç,
        birisini, boğazını, boğazımı, saçından
    """,
    Sign.ATTACKED: """
        dövülüyor*, bıçaklanıyor*, soyuluyor*, saldırıya uğruyor*, tecavüze uğruyor*, rehin alındı, rehin tutul*,
        zorla tutul*, kaçırılıyor*, dayak yiyor*, dayak yiyorum
    """,
    Sign.BEATEN: """
        dövdü*, dövmüş*, dövüldü*, bıçakladı*, bıçaklandı*, bıçaklanmış, saldırıya uğra*, soyuldu*, soydular, gasp*,
        tecavüz*, tekmeledi*, kaçırıldı, kaçırdılar, taciz etti, taciz*, dayak yedi*, vuruldu
    """,
    Sign.FIGHT: """
        kavga (ediyor*|var|çıktı|ediyorlar), kavga ediyo*, dövüşüyor*, birbirine girdi*, birbirlerine girdi*, meydan
        kavgası, taş at* (otobüs|araba|polis|insan)*, taş atıyorlar, bıçaklı kavga
    """,
    Sign.SHOTS: """
        silah ses*, ateş ediyor*, ateş etti*, ateş açtı*, ateş açıl*, silahlı saldırı, kurşun*, vuruldu, çatışma
    """,
    Sign.WEAPON: """
        bıçak*, silah*, tabanca*, pala*, balta*, tüfek*, sopa*, satır*, çekiç*, levye*
    """,
    Sign.ARMED: """
        (bıçakla|bıçaklı|silahla|silahlı|tabancayla|palayla|baltayla|satırla|sopayla|çekiçle|palalı|baltalı) …
        (tehdit|dolaş*|gez*|duruyor|bekliyor|geldi|saldır*|kovalı*|koşuyor|kapı*|adam|biri|birisi|geziyor), elinde
        (bıçak|silah|tabanca|pala|balta|satır|sopa|çekiç|tüfek), elinde … (bıçak|silah|tabanca|pala|balta),
        (bıçak|silah|tabanca) (çekti|çekmiş|doğrulttu|dayadı|çıkardı|doğrultuyor), bıçağı var, silahı var
    """,
    Sign.THREAT: """
        tehdit*, öldürecek*, öldürürüm, öldüreceğim, öldüreceğini, öldürmekle, seni öldür*, beni öldür*, bizi öldür*,
        keserim, boğazını kes*, vuracak*, vururum, evi yak*, evimi yak*, yakarım, şantaj*, nerede oturduğu*, gözdağı
    """,
    Sign.AT_THE_DOOR: """
        kapımda, kapımın önünde, kapının önünde, kapıda, kapıya (vur*|dayan*|tekme*), kapıyı
        (kır*|yumruk*|tekmel*|zorlu*|vur*), kapımı (kır*|yumruk*|tekmel*|zorlu*|vur*), evimin önünde, evin önünde,
        apartmanda, bahçede, bahçemde
    """,
    Sign.SCREAM: """
        çığlık*, bağırıyor yardım, imdat diye, yardım diye, feryat*, yalvarıyor*, vurma diye, çığlıklar, ağlama sesi,
        bağrış*
    """,
    Sign.HEARD: """
        duyuyorum, duyuyoruz, geliyor, sesi, sesleri, komşu*, yan daire*, üst kat*, alt kat*, kadın, kadının, çocuk,
        kız, yandan
    """,
    Sign.BREAKING_IN: """
        giriyorlar, girmeye çalış*, kapıyı zorlu*, kilidi zorlu*, kapıyı kır*, camı kır*, cam kırıp, pencereden gir*,
        camdan gir*, balkona tırman*, tırmanıyor*, hırsızlık yap*, eve gir*, kilitle uğraş*, kapımı zorlu*
    """,
    Sign.BROKEN_IN: """
        hırsız girdi, hırsız girmiş, hırsızlık, soyulmuş, soydular, evi soy*, evimiz soyul*, kilidi kırılmış
    """,
    Sign.INTRUDER: """
        (hırsız|yabancı|biri|birisi|adam) … (evde|evimde|içeride|içerde|bahçede|bahçemde|bodrumda|odada|evin içinde),
        hırsız var, hırsızlar (var|içeride|evde|içerde), evde biri var, içeride biri var, içerde biri var, eve girdi*,
        içeri girdi*, evime girdi*, eve biri girdi
    """,
    Sign.FOLLOWED: """
        takip ediyor*, takip ediyo, peşimde*, peşimden, arkamdan (geliyor|gelen|yürüyor), beni izliyor*, kovalıyor*,
        kovalıyo, saklandım, saklanıyorum, saklandık, beni bekliyor dışarıda, peşinde
    """,
    Sign.LOCKED_IN: """
        kilitli kal*, kilitledi, kilitlendi*, kapalı kal*, mahsur*, asansörde (kald*|mahsur|sıkış*), çıkamıyor*,
        dışarı çıkamıyorum, çıkmama izin ver*, bırakmıyor*, dışarı bırakmıyor, eve hapset*, hapsetti, hapsedil*, zorla
        tutuyor*, alıkoy*, pasaportumu aldı*, telefonumu aldı*, arabada (kald*|bırakıl*|kilitli)
    """,
    Sign.ALONE: """
        yalnız, tek başına, yalnız başına, başında kimse, ailesi yok, anne babası yok, annesi yok, sahipsiz,
        kaybolmuş, kayboldu, yalınayak, pijamayla, bırakılmış, terk edil*
    """,
    Sign.PERIL: """
        ağlıyor, ağlayan, pencere*, camda, su kenar*, suyun, kanal*, yolun ortas*, yolda, caddede, arabada, araba
        içinde, sıcak*, soğuk*, kar, yağmur*, karanlık*, balkon*, çatı*, ray*, gece, saatlerdir, saattir, buz*,
        kibrit, çakmak, derece, güneş*
    """,
    Sign.MISSING: """
        kayıp, kayboldu, kaybolmuş, kaybettim, kaybettik, bulamıyor*, bulamıyoruz, eve dönmedi, eve gelmedi, geri
        dönmedi, ortada yok, kaçtı, kaçırıldı
    """,
    Sign.SILENT: """
        kapıyı açmıyor*, kapı açmıyor*, kapısını açmıyor*, açmıyor, telefona bakmıyor, telefonu açmıyor, cevap
        vermiyor, ses vermiyor, ses yok, haber alam*, görmedim, görmedik, kimse görmedi, ortalıkta yok
    """,
    Sign.UNTOUCHED: """
        gazete*, posta*, mektup*, perde*, televizyon*, ışık*, ışığı, köpek, koku*, gündür, günden beri, dünden beri,
        pazartesiden, salıdan, ilaç*, hep evde*
    """,
    Sign.CRY: """
        imdat, imdat imdat, yardım edin ., yardım edin lütfen ., lütfen yardım edin ., yardım edin çabuk, acil yardım,
        çabuk yardım, çabuk gelin, hemen gelin, acele edin, çabuk olun, yetişin, ambulans
        (çağır*|lazım|gönder*|gelsin|acil|yolla*), ambulans, polis (çağır*|gönder*|gelsin|lazım|yolla*), itfaiye
        (çağır*|gönder*|gelsin|lazım|yolla*), 112 yi ara*, 112yi ara*, kurtarın, kurtar beni, hayati tehlike, hayatım
        tehlikede, hayatı tehlikede, tehlikedeyim, tehlikedeyiz, can güvenliğim
    """,
    Sign.GRAVE: """
        bıçakladı*, bıçaklandı*, bıçaklanmış, vuruldu, vurdular
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
        çalıştır*, silah sat*
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
}
