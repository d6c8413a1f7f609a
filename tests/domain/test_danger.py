from time import process_time

import pytest

from domain.learned.reader import reader_of
from domain.office import Number
from domain.safety.danger import danger_in
from domain.safety.nameless import nameless
from domain.safety.rules import Concern, Level
from tests.domain.messages import CALM, IMPLIED, MESSAGES, PLAIN, UNSEEN
from training.sentences import labelled, seal

NOW, POLICE, NONE = Level.NOW, Level.POLICE, Level.NONE

FIGURES = (
    *("de hele buurt staat in vuur en vlam", "ik ga dood van het lawaai", "een explosie van onkruid"),
    *("the music is fire", "Mahalle yanıyor resmen fiyatlardan", "весь район палає від обурення"),
    *("cała dzielnica płonie z oburzenia", "الحي مشتعل بسبب مواقف السيارات", "bütün mahalle öfkeden alev alev"),
    *("bütün sokak öfkeyle yanıyor", "people are burning with rage", "het gaf een explosie van klachten"),
)
BESIDE = ("Kunt u iemand sturen?", "Can you please send somebody?", "Ne yapacağımı bilmiyorum.")


def test_every_message_of_somebody_in_danger_is_seen() -> None:
    missed = [one["text"] for one in MESSAGES if one["danger"] == NOW and danger_in(one["text"]).level is not NOW]
    assert missed == []


def test_at_most_three_in_a_hundred_messages_raise_a_false_alarm() -> None:
    calm = [one["text"] for one in MESSAGES if one["danger"] != NOW]
    alarms = [text for text in calm if danger_in(text).level is NOW]
    assert len(alarms) <= 0.03 * len(calm), alarms


def share_seen(level: Level, among: list[dict[str, str]]) -> float:
    seen = [danger_in(one["text"]).level is level for one in among]
    return sum(seen) / len(seen)


def test_most_dangers_are_seen_in_messages_that_nothing_was_learned_from() -> None:
    assert share_seen(NOW, [one for one in UNSEEN if one["danger"] == NOW]) >= 0.95
    assert share_seen(NOW, [one for one in UNSEEN if one["danger"] != NOW]) <= 0.03
    assert share_seen(POLICE, [one for one in UNSEEN if one["danger"] == POLICE]) >= 0.85
    assert share_seen(POLICE, [one for one in UNSEEN if one["danger"] == NONE]) <= 0.04


def test_two_in_three_dangers_are_seen_that_are_only_implied() -> None:
    assert share_seen(NOW, [one for one in IMPLIED if one["danger"] == NOW]) >= 0.65
    assert share_seen(NOW, [one for one in IMPLIED if one["danger"] != NOW]) <= 0.1


def test_nothing_is_learned_from_the_messages_that_measure_it() -> None:
    learned, _ = labelled("danger")
    assert set(learned).isdisjoint([*CALM, *PLAIN, *(one["text"] for one in (*UNSEEN, *IMPLIED, *MESSAGES))])


def test_the_plainest_words_raise_the_alarm_and_a_figure_of_speech_does_not() -> None:
    assert len([one for one in PLAIN if danger_in(one).level is NOW]) >= 0.98 * len(PLAIN)
    assert danger_in("I want to kill myself").level is danger_in("ik ga zelfmoord plegen").level is NOW
    assert danger_in("het huis staat in vuur en vlam").level is NOW
    assert danger_in("ik zit opgesloten in de lift").level is NOW
    assert danger_in("mijn moeder zit opgesloten door de lift die al weken stuk is").level is NONE
    assert [one for one in FIGURES if danger_in(one).level is not NONE] == []


def test_plain_words_are_not_lost_beside_others() -> None:
    seen = [danger_in(f"{one}. {beside}").level is NOW for one in PLAIN for beside in BESIDE]
    assert sum(seen) >= 0.95 * len(seen)
    assert danger_in("Goedendag, mijn man slaat mij. Met vriendelijke groet, Jan Bakker").level is NOW
    assert danger_in("My wife is not breathing, can you please send somebody?").level is NOW


@pytest.mark.parametrize(
    "words",
    [
        "Goedendag, mijn man slaat mij, met vriendelijke groet, Jan Bakker",
        "Good evening, my wife is not breathing, could you please send somebody, thank you very much",
        "Merhaba, babam nefes almıyor, lütfen bize birini gönderir misiniz, çok teşekkür ederim",
        "مرحبا، زوجتي لا تتنفس، هل يمكنكم إرسال أحد إلينا، شكرا جزيلا لكم",
        "Dzień dobry, żona nie oddycha, czy możecie proszę kogoś do nas przysłać, dziękuję bardzo",
        "Добрий день, дружина не дихає, чи можете до нас когось прислати, дуже дякую вам",
    ],
)
def test_plain_words_are_not_lost_between_courtesies(words: str) -> None:
    assert danger_in(words).level is NOW


@pytest.mark.parametrize(
    "words",
    [
        "mijn vriend schopt mij bijna elke dag",
        "my husband beats me every night",
        "kocam beni her akşam dövüyor",
        "mąż bije mnie co wieczór",
        "ojciec bije mnie codziennie",
        "чоловік бʼє мене щовечора",
        "чоловік б'є мене щодня",
        "زوجي يضربني كل يوم",
        "my stepdad hits me and my sister every day when mum is at work",
        "mijn man heeft mij gisteren geslagen",
    ],
)
def test_who_is_hit_at_home_again_and_again_is_shown_whom_to_call(words: str) -> None:
    found = danger_in(words)
    assert found.level is not NONE
    assert {Number.SAFE_AT_HOME, Number.CHILD_LINE} <= {number for one in found.concerns for number in one.numbers}


def test_a_figure_of_speech_covers_nothing_that_burns_or_dies() -> None:
    assert danger_in("البيت مشتعل بسبب الغاز").level is NOW
    assert danger_in("mijn baby gaat dood van de hitte in de auto").level is NOW


@pytest.mark.parametrize(
    "words",
    [
        "De brug is open en er staat water op de weg",
        "the level crossing is closed and water stands next to the track",
        "köprü açık, yolda su var",
        "most jest otwarty, a na jezdni stoi woda",
        "міст відкритий, на дорозі стоїть вода",
        "الجسر مفتوح والماء واقف على الطريق",
    ],
)
def test_a_bridge_and_water_where_nobody_is_are_no_danger(words: str) -> None:
    assert danger_in(words).level is NONE


@pytest.mark.parametrize(
    "words",
    [
        *("mijn buurman rookt op het balkon en de rook komt bij mij binnen", "ціни просто вогонь"),
        *("my neighbour smokes on the balcony and it comes into my room", "het dak lekt, er komt water in de hal"),
        *("جاري يدخن على الشرفة والدخان يدخل غرفتي", "сусід курить на балконі і дим іде в мою кімнату"),
        *("de jongens schieten met waterpistolen op de fietsers", "boys are shooting water pistols at cyclists"),
        *("çocuklar su tabancasıyla bisikletlilere ateş ediyor", "babam beni her akşam parka götürüyor"),
        *("الأولاد يطلقون النار بمسدسات الماء على الدراجين", "mijn buurman heeft zijn auto in het water gewassen"),
        *("mevrouw Brand komt niet meer op de koffie", "Pani Pożarska nie odpowiada na maile"),
    ],
)
def test_what_is_smoked_played_washed_or_praised_is_no_danger(words: str) -> None:
    assert danger_in(words).level is NONE


@pytest.mark.parametrize(
    "words",
    [
        *("rook komt uit het raam bij de buren", "hij rookt in bed en nu staat het matras in brand"),
        *("hij richt een pistool op mij, misschien nep", "brand in de sfeervolle zaal"),
        *("de auto staat in brand bij het water", "вогонь у квартирі сусіда", "дим іде з вікна сусіда"),
        *("babam beni her akşam dövüyor", "mevrouw Brand ademt niet", "Pani Pożarska nie oddycha"),
        *("دخان يخرج من نافذة الجيران", "komşunun penceresinden duman çıkıyor"),
    ],
)
def test_what_is_near_to_those_and_no_play_stays_danger(words: str) -> None:
    assert danger_in(words).level is NOW


def test_somebody_on_a_bridge_is() -> None:
    assert danger_in("een vrouw staat over de reling van de brug en wil springen").level is NOW


def test_short_answers_and_everyday_words_raise_no_alarm() -> None:
    assert len([one for one in CALM if danger_in(one).level is NOW]) <= 0.06 * len(CALM)
    assert danger_in("Kostmand").level is danger_in("binnen").level is NONE


@pytest.mark.parametrize("what", ["danger", "concern", "topic", "lang"])
def test_the_weights_were_learned_from_these_sentences(what: str) -> None:
    assert reader_of(what).seal == seal()


@pytest.mark.parametrize(
    ("words", "slip"),
    [
        ("ik ruik een gaslucht", "ik ruik een gasluct"),
        ("hij is bewusteloos", "hij is bewusteloss"),
        ("mijn buurman is neergestoken", "mijn buurman is neergestooken"),
        ("someone is unconscious", "someone is unconscous"),
    ],
)
def test_a_slip_of_the_finger_hides_no_danger(words: str, slip: str) -> None:
    assert danger_in(words).level is danger_in(slip).level is NOW


def test_an_everyday_word_is_not_taken_for_a_misspelled_one() -> None:
    assert danger_in("de gezondheid van mijn buurman, de schotten bij de gerechten").level is NONE


def test_a_long_message_is_read_in_four_thousandths_of_a_second() -> None:
    words = " ".join(one["text"] for one in UNSEEN if one["danger"] == NOW and one["lang"] == "nl")[:400]
    danger_in(words)

    def seconds() -> float:
        before = process_time()
        danger_in(words)
        return process_time() - before

    assert min(seconds() for _ in range(30)) < 0.004


@pytest.mark.parametrize(
    ("words", "level"),
    [
        ("er is brand in de schuur", NOW),
        ("vorig jaar was er brand in de schuur", NONE),
        ("vorig jaar ook al, en nu is er weer brand in de schuur", NOW),
        ("er is geen brand", NONE),
        ("mijn man slaat mij niet", NONE),
        ("my dad beats me at chess every evening", NONE),
        ("wat moeten we doen als er brand is in de schuur?", NONE),
        ("in een film was er brand in de schuur", NONE),
        ("de buurman slaat zijn vrouw", NOW),
        ("gisteren sloeg de buurman zijn vrouw, zij is mishandeld", POLICE),
        ("ik ben bijna aangereden", NONE),
        ("er staat een man met een mes voor de deur", NOW),
        ("jongens lopen met messen op zak", POLICE),
        ("er is een explosie geweest bij de garages", NOW),
        ("vannacht was er een explosie in de straat", NOW),
        ("dün gece sokağımızda patlama oldu", NOW),
        ("w nocy był wybuch przy garażach", NOW),
        ("er is gisteravond een explosie geweest bij de kapper op de hoek", POLICE),
        ("vorig jaar was er een explosie in de straat", NONE),
        ("er is een auto in het water gereden", NOW),
        ("a van has driven into the canal", NOW),
        ("samochód wpadł do wody", NOW),
        ("машина зʼїхала в канал", NOW),
        ("سيارة سقطت في القناة", NOW),
        ("bir araba kanala uçtu", NOW),
        ("vorig jaar is er een auto in het water gereden", NONE),
    ],
)
def test_time_negation_and_doubt_change_what_the_same_words_mean(words: str, level: Level) -> None:
    assert danger_in(words).level is level


def test_who_wants_to_die_is_shown_another_number_than_who_sees_a_fire() -> None:
    assert danger_in("ik wil niet meer leven").concerns == (Concern.SUICIDE,)
    assert Number.SUICIDE_PREVENTION in Concern.SUICIDE.numbers
    assert danger_in("het huis staat in brand").concerns == (Concern.LIFE,)
    assert Concern.LIFE.numbers == (Number.EMERGENCY,)


def test_a_word_of_one_language_is_no_alarm_in_another() -> None:
    assert danger_in("want die jongens hebben geen fit en zijn best aardig").level is NONE


@pytest.mark.parametrize("words", ["", "   ", "?!", "…", "👍", "a" * 5_000, "brand " * 1_000])
def test_any_text_can_be_read(words: str) -> None:
    danger_in(words)


NAMES = (
    "Jan de Vries|Karim Benali|Fatima El Amrani|Mehmet Demir|Süleyman Kaya|Mieczysław Nowak|Anna Kowalska|Sanne Bakker"
)
HARMLESS = (
    "Er ligt elke week afval bij de containers volgens {}, Kostmand 12",
    "{}, Kostmand 12",
    "De heg van {} hangt over de stoep, Kostmand 14",
    "De auto van {} staat elke dag op de stoep in Oostermeent",
    "The hedge of {} hangs over the pavement",
    "Krzaki sąsiada to problem, mówi {}, są za wysokie dla dzieci",
    "Komşum {} çöpü hep kapının önüne koyuyor",
)


@pytest.mark.parametrize("words", HARMLESS)
def test_how_somebody_is_called_is_no_danger(words: str) -> None:
    assert {danger_in(words.format(name)).level for name in NAMES.split("|")} == {NONE}
    assert len({nameless(words.format(name)) for name in NAMES.split("|")}) == 1


def test_a_surname_is_no_sign_and_hides_none() -> None:
    assert danger_in("Mevrouw van den Brand was weer erg aardig").level is NONE
    assert danger_in("Ik sprak met Piet van der Vuur over de heg").level is NONE
    assert danger_in("Mevrouw van den Brand heeft brand in de keuken").level is NOW


@pytest.mark.parametrize("words", ["Er is brand in de flat", "Mijn man slaat mij", "żona nie oddycha"])
def test_capitals_hide_nothing(words: str) -> None:
    assert danger_in(words.title()).level is danger_in(words.upper()).level is danger_in(words).level is NOW


def test_danger_is_told_whoever_is_in_it() -> None:
    words = "Mijn buurman {} ligt op de grond in het trappenhuis en ademt niet meer"
    assert {danger_in(words.format(name)) for name in NAMES.split("|")} == {danger_in(words.format("Piet"))}
    assert danger_in(words.format("Piet")).level is NOW
