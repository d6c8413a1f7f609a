from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from babel.dates import format_date
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from domain.typed_dates import DayPart, Doubt, Reading, Unsure, read_day, read_moment

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
TODAY = date(2026, 12, 2)
NOW = datetime(2026, 12, 2, 14, 0, tzinfo=AMSTERDAM)  # a Wednesday
WEEKDAYS = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()
VOCABULARY = (
    "vandaag vanavond vanmiddag morgen morgenochtend overmorgen gisteren tonight tomorrow woensdag vrijdag vr zo "
    "friday volgende deze komende next week weken dagen months over in een twee drie 3 8 10 12 20 29 30 31 12/3 12-3 "
    "10.12 29-2 29-3-2026 2026-12-02 2027 4 februari dec december may 's avonds ochtends nachts middernacht noon om "
    "at op uur u half kwart voor past to am pm 02:30 00:00 7:30 19.30 24:00 tot en ? ! , ."
).split()

unhurried = settings(deadline=None)  # the machine may be busy
any_today = st.dates(date(2024, 1, 1), date(2031, 12, 31))
any_now = st.builds(datetime.combine, any_today, st.times(), st.just(AMSTERDAM))
days_ahead = st.integers(0, 730).map(lambda days: timedelta(days=days))
any_language = st.sampled_from(["nl", "en", "tr"])
any_text = st.one_of(st.text(max_size=30), st.lists(st.sampled_from(VOCABULARY), max_size=6).map(" ".join))


def told(found: Reading | Unsure) -> str:
    """“2026-12-04 20:00”, or “which_day: 2026-12-04 / 2026-12-11”."""
    if isinstance(found, Unsure):
        return f"{found.why}: {' / '.join(map(told, found.candidates))}".removesuffix(": ")
    return " ".join(
        [f"{found.day}", *([f"{found.at:%H:%M}"] if found.at else []), *([found.part] if found.part else [])]
    )


def moment(found: Reading) -> datetime:
    return datetime.combine(found.day, found.at or time(), AMSTERDAM).astimezone(UTC)


def readings(found: Reading | Unsure) -> tuple[Reading, ...]:
    return found.candidates if isinstance(found, Unsure) else (found,)


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("vandaag", "2026-12-02"),
        ("Morgen!", "2026-12-03"),
        ("overmorgen", "2026-12-04"),
        ("over morgen", "2026-12-04"),
        ("vrijdag", "2026-12-04"),
        ("op vrijdag", "2026-12-04"),
        ("vr.", "2026-12-04"),
        ("vrij", "2026-12-04"),
        ("dinsdag", "2026-12-08"),
        ("di", "2026-12-08"),
        ("aanstaande vrijdag", "2026-12-04"),
        ("a.s. vrijdag", "2026-12-04"),
        ("komende maandag", "2026-12-07"),
        ("deze vrijdag", "2026-12-04"),
        ("volgende week dinsdag", "2026-12-08"),
        ("volgende week op vrijdag", "2026-12-11"),
        ("dinsdag volgende week", "2026-12-08"),
        ("vrijdag over een week", "2026-12-11"),
        ("vandaag over twee weken", "2026-12-16"),
        ("over 3 dagen", "2026-12-05"),
        ("over veertien dagen", "2026-12-16"),
        ("over één week", "2026-12-09"),
        ("over twee weken", "2026-12-16"),
        ("over een maand", "2027-01-02"),
        ("12/3", "2027-03-12"),
        ("12-3", "2027-03-12"),
        ("12-3-2027", "2027-03-12"),
        ("12-3-27", "2027-03-12"),
        ("12.3.", "2027-03-12"),
        ("12.3.2027", "2027-03-12"),
        ("١٢/٣", "2027-03-12"),
        ("2026-12-04", "2026-12-04"),
        ("4 december", "2026-12-04"),
        ("2 december", "2026-12-02"),
        ("1 december", "2027-12-01"),
        ("de 4e december", "2026-12-04"),
        ("4 dec. 2026", "2026-12-04"),
        ("vr 4 dec", "2026-12-04"),
        ("vrijdag 4 december", "2026-12-04"),
        ("morgen, donderdag", "2026-12-03"),
        ("één mei", "2027-05-01"),
        ("31-12", "2026-12-31"),
        ("1 januari", "2027-01-01"),
        ("29-2-2028", "2028-02-29"),
    ],
)
def test_a_day_in_dutch(text: str, meaning: str) -> None:
    assert told(read_day(text, TODAY, "nl")) == meaning
    assert told(read_moment(text, NOW, AMSTERDAM, "nl")) == meaning


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("today", "2026-12-02"),
        ("tomorrow", "2026-12-03"),
        ("the day after tomorrow", "2026-12-04"),
        ("Friday", "2026-12-04"),
        ("fri", "2026-12-04"),
        ("on Tuesday", "2026-12-08"),
        ("this Friday", "2026-12-04"),
        ("this coming Friday", "2026-12-04"),
        ("next week Tuesday", "2026-12-08"),
        ("Tuesday next week", "2026-12-08"),
        ("in 3 days", "2026-12-05"),
        ("in a week", "2026-12-09"),
        ("in two weeks", "2026-12-16"),
        ("December 4", "2026-12-04"),
        ("December 4th, 2026", "2026-12-04"),
        ("Friday the 4th of December", "2026-12-04"),
        ("4 Dec 2026", "2026-12-04"),
        ("12/25", "2026-12-25"),
        ("25/12", "2026-12-25"),
        ("5/5", "2027-05-05"),
        ("Friday 12/4", "2026-12-04"),  # 12 April is no Friday
        ("12/3", "which_day: 2026-12-03 / 2027-03-12"),
        ("4-12-2026", "which_day: 2026-12-04"),  # 12 April 2026 is past
        ("next Friday", "which_day: 2026-12-04 / 2026-12-11"),
        ("next week Sunday", "which_day: 2026-12-06 / 2026-12-13"),
        ("yesterday", "in_the_past"),
    ],
)
def test_a_day_in_english(text: str, meaning: str) -> None:
    assert told(read_day(text, TODAY, "en")) == meaning
    assert told(read_moment(text, NOW, AMSTERDAM, "en")) == meaning


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("woensdag", "which_day: 2026-12-02 / 2026-12-09"),  # today's weekday
        ("komende woensdag", "which_day: 2026-12-02 / 2026-12-09"),
        ("volgende vrijdag", "which_day: 2026-12-04 / 2026-12-11"),
        ("volgende woensdag", "which_day: 2026-12-09 / 2026-12-16"),
        ("deze maandag", "which_day: 2026-12-07"),
        ("dinsdag over een week", "which_day: 2026-12-08 / 2026-12-15"),
        ("woensdag over een week", "which_day: 2026-12-09 / 2026-12-16"),
        ("over acht dagen", "which_day: 2026-12-09 / 2026-12-10"),
        ("zo", "which_day: 2026-12-06"),  # Sunday, or in a moment
        ("vrijdag 5 december", "weekday_differs: 2026-12-05 / 2026-12-04 / 2026-12-11"),
        ("morgen vrijdag", "weekday_differs: 2026-12-03 / 2026-12-04"),
        ("vrijdag morgen", "weekday_differs: 2026-12-03 / 2026-12-04"),  # tomorrow, or the morning of Friday
        ("29 februari", "no_such_date: 2027-02-28 / 2027-03-01 / 2028-02-29"),
        ("29-2-2025", "no_such_date: 2028-02-29"),
        ("31 april", "no_such_date: 2027-04-30 / 2027-05-01"),
        ("32 december", "no_such_date"),
        ("12/13", "no_such_date"),
        ("0-0-0000", "no_such_date"),
        ("1 januari 2026", "in_the_past"),
        ("gisteren", "in_the_past"),
        ("1-1-2099", "too_far"),
        *dict.fromkeys(
            (
                *("", "?", "...", "vrijdg", "4 decmber", "vrijdag of zaterdag", "niet vrijdag", "elke vrijdag"),
                *("12-14 december", "de 4e", "4", "2027", "over een paar dagen", "over 2 uur", "over 0 dagen"),
                *("in het weekend", "eind volgende week", "voor vrijdag", "vrijdag vrijdag vrijdag", "vrijdag 4"),
                *("tussen 8 en 9", "25 uur", "half 13", "13 pm", "8:75", "24:30", "morgen 8", "morgen ochtend avond"),
                *("40 over 8", "uur", "half", "morgen rond 20 uur", "vrijdag " * 20),
            ),
            "not_understood",
        ).items(),
    ],
)
def test_a_day_that_is_asked_back(text: str, meaning: str) -> None:
    assert told(read_day(text, TODAY, "nl")) == meaning
    assert told(read_moment(text, NOW, AMSTERDAM, "nl")) == meaning


def test_next_week_alone_offers_its_days() -> None:
    found = read_day("volgende week", TODAY, "nl")
    assert isinstance(found, Unsure)
    assert [reading.day.day for reading in found.candidates] == [7, 8, 9, 10, 11, 12, 13]


def test_next_week_said_on_a_sunday_is_asked_back() -> None:
    sunday = date(2026, 12, 6)
    assert told(read_day("volgende week dinsdag", sunday, "nl")) == "which_day: 2026-12-08 / 2026-12-15"


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("vanavond", "2026-12-02 evening"),
        ("vanmiddag", "2026-12-02 afternoon"),
        ("morgenochtend", "2026-12-03 morning"),
        ("morgen vroeg", "2026-12-03 morning"),
        ("morgenavond", "2026-12-03 evening"),
        ("vrijdagavond", "2026-12-04 evening"),
        ("vr avond", "2026-12-04 evening"),
        ("vanavond 8 uur", "2026-12-02 20:00"),
        ("vanavond om half acht", "2026-12-02 19:30"),
        ("vanavond om 8", "2026-12-02 20:00"),
        ("vrijdagmorgen 10 uur", "2026-12-04 10:00"),
        ("vrijdag 10 uur 's ochtends", "2026-12-04 10:00"),
        ("8 uur ’s avonds morgen", "2026-12-03 20:00"),
        ("morgenavond 10:30", "2026-12-03 22:30"),
        ("morgenmiddag 12 uur", "2026-12-03 12:00"),
        ("morgen één uur 's middags", "2026-12-03 13:00"),
        ("vrijdagnacht 11 uur", "2026-12-04 23:00"),
        ("overmorgen 20u", "2026-12-04 20:00"),
        ("overmorgen 20 uur", "2026-12-04 20:00"),
        ("om 20 uur overmorgen", "2026-12-04 20:00"),
        ("morgen om 20", "2026-12-03 20:00"),
        ("4 december 19.30u", "2026-12-04 19:30"),
        ("4 december 2026 om 19:30", "2026-12-04 19:30"),
        ("maandag 7/12, 20.00 uur.", "2026-12-07 20:00"),
        ("19u30 morgen", "2026-12-03 19:30"),
        ("20 uur 12 maart", "2027-03-12 20:00"),
        ("morgen 10:30", "2026-12-03 10:30"),
        ("morgen 09.30", "2026-12-03 09:30"),
        ("morgen 08 uur", "2026-12-03 08:00"),
        ("morgen om 10.12 uur", "2026-12-03 10:12"),
        ("morgen noon", "2026-12-03 12:00"),
        ("morgen 8pm", "2026-12-03 20:00"),
        ("morgen 7:30 p.m.", "2026-12-03 19:30"),
        ("morgenavond kwart over zeven", "2026-12-03 19:15"),
        ("morgenavond kwart voor 8", "2026-12-03 19:45"),
        ("morgenavond tien over half acht", "2026-12-03 19:40"),
        ("morgenavond vijf voor half acht", "2026-12-03 19:25"),
        ("vanmiddag half een", "in_the_past"),
        ("vanmiddag half vijf", "2026-12-02 16:30"),
        ("vandaag 14:01", "2026-12-02 14:01"),
        ("vandaag 14:00", "in_the_past"),
        ("vanochtend", "in_the_past"),
        ("vandaag 8 uur", "which_time: 2026-12-02 20:00"),
        ("overmorgen half acht", "which_time: 2026-12-04 07:30 / 2026-12-04 19:30"),
        ("vrijdag 10 uur", "which_time: 2026-12-04 10:00 / 2026-12-04 22:00"),
        ("vrijdag 7.30 uur", "which_time: 2026-12-04 07:30 / 2026-12-04 19:30"),
        ("vrijdag 12 uur", "which_time: 2026-12-04 00:00 / 2026-12-04 12:00 / 2026-12-05 00:00"),
        ("vrijdag middernacht", "which_day: 2026-12-04 00:00 / 2026-12-05 00:00"),
        ("vrijdag 24:00", "which_day: 2026-12-05 00:00"),
        ("vrijdag 00:00", "which_day: 2026-12-04 00:00 / 2026-12-05 00:00"),
        ("vrijdag 2 uur 's nachts", "which_day: 2026-12-04 02:00 / 2026-12-05 02:00"),
        ("morgenavond half een", "which_time: 2026-12-03 00:30 / 2026-12-03 12:30 / 2026-12-04 00:30"),
        ("morgenavond 08:30", "which_time: 2026-12-03 08:30"),
        ("vrijdag 5 december 20:00", "weekday_differs: 2026-12-05 20:00 / 2026-12-04 20:00 / 2026-12-11 20:00"),
        ("vrijdag morgenochtend", "weekday_differs: 2026-12-03 morning / 2026-12-04 morning"),
        ("vrijdagnacht", "which_day: 2026-12-04 / 2026-12-05"),
        ("vrijdag 8 uur 's nachts", "which_time: 2026-12-04 08:00 / 2026-12-04 20:00"),
        ("woensdag 10:30", "which_day: 2026-12-09 10:30"),
        ("10.12", "which_day: 2026-12-03 10:12 / 2026-12-10"),  # a time or a date
        ("19:30", "no_day: 2026-12-02 19:30 / 2026-12-03 19:30"),
        ("half acht", "no_day: 2026-12-02 19:30 / 2026-12-03 07:30 / 2026-12-03 19:30"),
        ("20u", "no_day: 2026-12-02 20:00 / 2026-12-03 20:00"),
        ("10.12 uur", "no_day: 2026-12-03 10:12"),
    ],
)
def test_a_moment_in_dutch(text: str, meaning: str) -> None:
    assert told(read_moment(text, NOW, AMSTERDAM, "nl")) == meaning


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("tonight at 8", "2026-12-02 20:00"),
        ("tomorrow morning", "2026-12-03 morning"),
        ("Friday at 7:30 pm", "2026-12-04 19:30"),
        ("December 4, 2026, 7:30\u202fPM", "2026-12-04 19:30"),
        ("tomorrow 8 o'clock in the evening", "2026-12-03 20:00"),
        ("tomorrow at noon", "2026-12-03 12:00"),
        ("8 am tomorrow", "2026-12-03 08:00"),
        ("half past seven tomorrow evening", "2026-12-03 19:30"),
        ("5 to 8 pm tomorrow", "not_understood"),  # three hours long, or 19:55
        ("5 minutes to 8 pm tomorrow", "2026-12-03 19:55"),
        ("quarter to 8 pm tomorrow", "2026-12-03 19:45"),
        ("tomorrow 19:30", "2026-12-03 19:30"),
        ("tomorrow evening half acht", "2026-12-03 19:30"),
        ("tomorrow evening half eight", "which_time: 2026-12-03 19:30 / 2026-12-03 20:30"),
        ("tomorrow evening half 8", "which_time: 2026-12-03 19:30 / 2026-12-03 20:30"),
        ("tomorrow 10:30", "which_time: 2026-12-03 10:30 / 2026-12-03 22:30"),
        ("tomorrow 12 pm", "which_time: 2026-12-03 00:00 / 2026-12-03 12:00 / 2026-12-04 00:00"),
        ("next Friday 8pm", "which_day: 2026-12-04 20:00 / 2026-12-11 20:00"),
        ("midnight", "no_day: 2026-12-03 00:00 / 2026-12-04 00:00"),
    ],
)
def test_a_moment_in_english(text: str, meaning: str) -> None:
    assert told(read_moment(text, NOW, AMSTERDAM, "en")) == meaning


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("20 uur", "2026-12-18 20:00"),
        ("8 uur", "2026-12-18 20:00"),
        ("half acht", "2026-12-18 19:30"),
        ("10 uur 's ochtends", "2026-12-18 10:00"),
        ("vrijdag 18 december 20 uur", "2026-12-18 20:00"),
        ("vrijdag 20 uur", "which_day: 2026-12-18 20:00 / 2026-12-04 20:00"),
        ("31 november", "no_such_date: 2027-11-30 / 2027-12-01"),
    ],
)
def test_an_earlier_answer_counts_for_what_is_left_out(text: str, meaning: str) -> None:
    known = Reading(date(2026, 12, 18), part=DayPart.EVENING)
    assert told(read_moment(text, NOW, AMSTERDAM, "nl", known)) == meaning


def test_an_earlier_answer_settles_which_day() -> None:
    in_a_week = Reading(date(2026, 12, 9))
    assert told(read_moment("woensdag 20 uur", NOW, AMSTERDAM, "nl", in_a_week)) == "2026-12-09 20:00"


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("tot vrijdag", "2026-12-04"),
        ("until Friday", "2026-12-04"),
        ("10.12", "2026-12-10"),
        ("morgen 20u", "only_a_day: 2026-12-03"),
        ("morgenavond", "only_a_day: 2026-12-03"),
        ("19:30", "only_a_day"),
        ("tot", "not_understood"),
    ],
)
def test_where_only_a_day_is_asked(text: str, meaning: str) -> None:
    assert told(read_day(text, TODAY, "nl")) == meaning


def test_until_is_no_start() -> None:
    assert told(read_moment("vrijdag tot 20 uur", NOW, AMSTERDAM, "nl")) == "not_understood"
    assert told(read_moment("tot vrijdag", NOW, AMSTERDAM, "nl")) == "not_understood"


def test_who_is_up_late_may_mean_the_day_that_has_begun() -> None:
    up_late = datetime(2026, 12, 3, 0, 30, tzinfo=AMSTERDAM)
    assert told(read_moment("morgen 20u", up_late, AMSTERDAM, "nl")) == "which_day: 2026-12-03 20:00 / 2026-12-04 20:00"
    assert told(read_moment("morgen vrijdag 20u", up_late, AMSTERDAM, "nl")) == "2026-12-04 20:00"


@pytest.mark.parametrize(
    ("today", "text", "meaning"),
    [
        ("2028-02-29", "29 februari", "2028-02-29"),
        ("2027-03-01", "29 februari", "2028-02-29"),
        ("2028-03-01", "29 feb", "no_such_date: 2029-02-28 / 2029-03-01 / 2032-02-29"),
        ("2027-01-31", "over een maand", "no_such_date: 2027-02-28 / 2027-03-01"),
        ("2028-02-28", "morgen", "2028-02-29"),
        ("2026-12-31", "morgen", "2027-01-01"),
        ("2026-12-31", "31 december", "2026-12-31"),
        ("2026-12-31", "30 december", "2027-12-30"),
        ("2026-12-31", "volgende week vrijdag", "2027-01-08"),
        ("2026-11-30", "over 3 maanden", "no_such_date: 2027-02-28 / 2027-03-01"),
    ],
)
def test_leap_days_and_the_ends_of_months_and_years(today: str, text: str, meaning: str) -> None:
    assert told(read_day(text, date.fromisoformat(today), "nl")) == meaning


@unhurried
@given(any_today, days_ahead)
def test_a_date_reads_back_to_itself(today: date, ahead: timedelta) -> None:
    day = today + ahead
    written = {("nl", format_date(day, style, locale="nl")) for style in ("full", "long", "medium", "short")}
    written |= {("en", format_date(day, style, locale="en")) for style in ("full", "long", "medium")}
    written |= {("en", format_date(day, style, locale="en_GB")) for style in ("full", "long", "medium")}
    written |= {("nl", f"{day.day}-{day.month}-{day.year}"), ("nl", f"{day.day}.{day.month}.{day.year}")}
    written |= {(language, day.isoformat()) for language in ("nl", "en")}
    assert {(text, read_day(text, today, language)) for language, text in written} == {
        (text, Reading(day)) for _, text in written
    }


@unhurried
@given(any_today, st.integers(0, 364).map(lambda days: timedelta(days=days)))
def test_a_date_without_its_year_is_the_next_one(today: date, ahead: timedelta) -> None:
    day = today + ahead
    for text in (f"{day.day}-{day.month}", f"{day:%d/%m}", format_date(day, "d MMMM", locale="nl")):
        assert read_day(text, today, "nl") == Reading(day)


@unhurried
@given(any_today, days_ahead)
def test_a_short_english_date_is_understood_or_asked_back(today: date, ahead: timedelta) -> None:
    day = today + ahead
    assert Reading(day) in readings(read_day(format_date(day, "short", locale="en"), today, "en"))


@unhurried
@given(any_today, days_ahead, st.integers(1, 6))
def test_a_weekday_that_contradicts_its_date_is_asked_back(today: date, ahead: timedelta, off: int) -> None:
    day = today + ahead
    wrong = WEEKDAYS[(day.weekday() + off) % 7]
    found = read_day(f"{wrong} {day.day}-{day.month}-{day.year}", today, "nl")
    assert isinstance(found, Unsure)
    assert found.why is Doubt.WEEKDAY_DIFFERS
    assert Reading(day) in found.candidates


@unhurried
@given(any_now, st.integers(1, 6))
def test_a_weekday_is_the_next_such_day(now: datetime, ahead: int) -> None:
    day = now.date() + timedelta(days=ahead)
    found = read_moment(f"op {WEEKDAYS[day.weekday()]}", now, AMSTERDAM, "nl")
    assert found == Reading(day)


@unhurried
@given(any_now, days_ahead, st.times())
def test_a_moment_reads_back_to_itself(now: datetime, ahead: timedelta, at: time) -> None:
    at = at.replace(second=0, microsecond=0, fold=0)
    asked = Reading(now.date() + ahead, at)
    assume(at != time() and moment(asked) > now)
    found = read_moment(f"{asked.day:%d-%m-%Y} om {at:%H:%M} uur", now, AMSTERDAM, "nl")
    if not (asked.day.month in {3, 10} and at.hour == 2):
        assert found == asked
    assert found == asked or (isinstance(found, Unsure) and found.why in {Doubt.CLOCK_SKIPS, Doubt.CLOCK_REPEATS})


@unhurried
@given(
    any_text,
    any_now,
    any_language,
    st.none() | st.builds(Reading, any_today, part=st.none() | st.sampled_from(DayPart)),
)
def test_no_text_is_too_strange_and_nothing_is_ever_past(
    text: str, now: datetime, language: str, known: Reading | None
) -> None:
    for reading in readings(read_day(text, now.date(), language)):
        assert reading.day >= now.date()
        assert reading == Reading(reading.day)
    for reading in readings(read_moment(text, now, AMSTERDAM, language, known)):
        assert reading.day >= now.date() if reading.at is None else moment(reading) > now


@unhurried
@given(any_text, any_now, any_language)
def test_what_is_offered_is_understood_when_typed(text: str, now: datetime, language: str) -> None:
    for offered in readings(read_moment(text, now, AMSTERDAM, language)):
        if offered.at != time():
            typed = f"{offered.day} {offered.at:%H:%M}" if offered.at else f"{offered.day}"
            found = read_moment(typed, now, AMSTERDAM, "nl")
            assert Reading(offered.day, offered.at) in readings(found)
            assert isinstance(found, Reading) or found.why is Doubt.CLOCK_REPEATS


@pytest.mark.parametrize("night", ["2026-03-29", "2027-03-28", "2028-03-26"])
@unhurried
@given(minute=st.integers(0, 59))
def test_an_hour_that_summer_time_leaves_out_does_not_exist(night: str, minute: int) -> None:
    now = datetime(2026, 1, 5, 12, 0, tzinfo=UTC)
    found = read_moment(f"{night} 02:{minute:02}", now, AMSTERDAM, "nl")
    assert told(found) == f"clock_skips: {night} 03:{minute:02}"
    for hour in ("01", "03"):
        assert told(read_moment(f"{night} {hour}:{minute:02}", now, AMSTERDAM, "nl")) == f"{night} {hour}:{minute:02}"


@pytest.mark.parametrize("night", ["2026-10-25", "2027-10-31", "2028-10-29"])
@unhurried
@given(minute=st.integers(0, 59))
def test_an_hour_that_winter_time_gives_twice_is_asked_back(night: str, minute: int) -> None:
    now = datetime(2026, 1, 5, 12, 0, tzinfo=UTC)
    found = read_moment(f"{night} 02:{minute:02}", now, AMSTERDAM, "nl")
    assert isinstance(found, Unsure)
    assert found.why is Doubt.CLOCK_REPEATS
    first, second = found.candidates
    assert moment(second) - moment(first) == timedelta(hours=1)
    for hour in ("01", "03"):
        assert told(read_moment(f"{night} {hour}:{minute:02}", now, AMSTERDAM, "nl")) == f"{night} {hour}:{minute:02}"


def test_between_the_two_hours_only_the_second_is_offered() -> None:
    between = datetime(2026, 10, 25, 0, 45, tzinfo=UTC)
    found = read_moment("25 oktober 02:30", between, AMSTERDAM, "nl")
    assert isinstance(found, Unsure)
    assert [reading.at and reading.at.fold for reading in found.candidates] == [1]
    assert told(read_moment("25-10-2026 02:30", between + timedelta(hours=1), AMSTERDAM, "nl")) == "in_the_past"


def test_what_does_not_exist_that_night_is_not_offered() -> None:
    now = datetime(2026, 3, 26, 12, 0, tzinfo=UTC)
    assert told(read_moment("zondag half drie", now, AMSTERDAM, "nl")) == "which_time: 2026-03-29 14:30"
