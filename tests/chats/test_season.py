"""The season around New Year: reported, agreed upon, told of each morning, and looked back on."""

from datetime import UTC, date, datetime, timedelta

from sqlalchemy import Connection

from domain.people import Role
from domain.signals import PartOfDay
from storage import people
from tests.chats.talks import FIREWORKS
from tests.storage.rows import add_signal
from tests.world import ADA, TEAM_OOV, Phone, World, buttons_of, words_of

NEW_YEARS_EVE = datetime(2026, 12, 31, 17, 0, tzinfo=UTC)  # six o'clock in Huizen
SHOPS = "Winkelcentrum Oostermeent"


def add(conn: Connection, /, day: date, count: int, **changes: object) -> None:
    usual = {"topic": "new_year", "neighbourhood": "kostmand", "local_part": PartOfDay.EVENING}
    for nth in range(count):
        name = f"{day}-{changes.get('hotspot')}-{changes.get('topic')}-{nth}"
        add_signal(conn, name, **usual | {"local_day": day, "promised_on": day} | changes)


async def until(world: World, moment: datetime) -> None:
    """There at once, and then whatever is due."""
    world.moment = moment
    await world.app.tick()
    await world.settle()


def told_team(world: World) -> list[str]:
    return [words_of(one) for one in world.people.messages(TEAM_OOV) if one["from"]["is_bot"]]


async def test_in_season_a_report_takes_five_taps_at_most(world: World, ada: Phone, noor: Phone) -> None:
    await ada.starts()
    await ada.taps_key("Iets melden")
    await ada.presses("Jaarwisseling")
    assert ada.last == "Waar is het?"
    assert ada.labels[:4] == [f"📍 {one.name}" for one in world.municipality.season[0].hotspots]
    await ada.presses(SHOPS)
    assert "Wat is er aan de hand?" in ada.last
    await ada.says("Er knalt hier de hele dag iets, de hond durft niet meer naar buiten")
    await ada.presses("bijna elke dag")
    assert f"Jaarwisseling en vuurwerk in Oostermeent, {SHOPS}" in ada.last
    await ada.presses("Versturen")
    (row,) = await world.rows("SELECT topic, neighbourhood, place, hotspot FROM signal")
    assert tuple(row) == ("new_year", "oostermeent", SHOPS, "shops")


async def test_words_about_fireworks_get_the_hotspots_too(world: World, ada: Phone) -> None:
    await ada.says("Elke avond steken ze vuurwerk af in de Kostmand")
    assert "📍 Garages Kostmand" in ada.labels and f"📍 {SHOPS}" not in ada.labels
    await ada.presses("Garages Kostmand")
    await ada.presses("Aanpassen")
    await ada.presses("Buurt")
    neighbourhoods = {label: data for label, data in buttons_of(ada.messages[-1])}
    await ada.forges(neighbourhoods["Oostermeent"])
    assert ada.labels[:2] == [f"📍 {SHOPS}", "📍 Schoolplein Oostermeent"]
    await ada.presses("Overslaan")
    await ada.presses("Versturen")
    await ada.says(f"Elke avond zwaar vuurwerk bij {SHOPS.lower()}, niemand doet iets")
    await ada.presses("Versturen")
    rows = await world.rows("SELECT neighbourhood, hotspot, place FROM signal ORDER BY id")
    assert [(one.neighbourhood, one.hotspot) for one in rows] == [("oostermeent", None), ("oostermeent", "shops")]
    assert rows[0].place == ""


async def test_out_of_season_nothing_is_offered_and_an_old_button_says_so(world: World, ada: Phone) -> None:
    await ada.says("/meld")
    old = ada.button("Jaarwisseling")
    world.moment = datetime(2027, 2, 1, 10, 0, tzinfo=UTC)
    await ada.says("/meld")
    assert not any("Jaarwisseling" in label for label in ada.labels)
    await ada.forges(old[1], old[0])
    assert "Waar is het?" not in ada.last
    await ada.says("In de Kostmand wordt weer vuurwerk afgestoken")
    assert not any(label.startswith("📍") for label in ada.labels)


async def test_what_was_chosen_and_left_says_nothing_of_the_next_report(world: World, ada: Phone) -> None:
    await ada.says("/meld")
    await ada.presses("Jaarwisseling")
    await ada.presses(SHOPS)
    await ada.presses("Stoppen")
    await ada.says("Elke avond staan er jongens te dealen bij de garages aan de Kostmand")
    await ada.presses("Versturen")
    (row,) = await world.rows("SELECT topic, neighbourhood, hotspot FROM signal")
    assert tuple(row) == ("drugs", "kostmand", None)


async def test_on_new_years_eve_it_says_who_to_call_and_that_nobody_reads(world: World, ada: Phone, bea: Phone) -> None:
    await ada.starts()
    await bea.starts()
    world.moment = NEW_YEARS_EVE - timedelta(minutes=1)
    await ada.says("/meld")
    assert not any("leest hier niemand mee" in words for words in ada.heard)
    for moment in (NEW_YEARS_EVE, datetime(2027, 1, 1, 7, 59, tzinfo=UTC)):
        world.moment = moment
        await ada.says("/meld")
        warning = ada.heard[-2]
        assert "Vannacht leest hier niemand mee" in warning
        assert "112" in warning.splitlines() and "0900-8844" in warning.splitlines()
        assert "maandag 4 januari" in warning
    world.people.sends_voice(bea.user_id, b"OggS", duration=5)
    await world.settle()
    assert "Vannacht leest hier niemand mee" in bea.heard[-3]
    world.moment = datetime(2027, 1, 1, 8, 0, tzinfo=UTC)
    await ada.says("/meld")
    assert "leest hier niemand mee" not in ada.heard[-2]


async def test_what_was_agreed_is_kept_shown_and_let_go(world: World, noor: Phone) -> None:
    await noor.says("/vandaag")
    await noor.presses("Jaarwisseling")
    assert noor.last.startswith("🎆 Jaarwisseling 2026–2027 · 1 november – 15 januari")
    await noor.presses("Garages Kostmand")
    assert "nog niets afgesproken" in noor.last
    await noor.presses("Afspraak")
    await noor.says("Bel mij op 06-12345678 <nu>")
    await noor.presses("Haal weg")
    await noor.says("Samir Bakker")
    assert "Samir Bakker" in noor.last
    await noor.presses("Haal weg")
    await noor.presses("boa")
    assert "1. Bel mij op … <nu> (de boa’s, ma 23 nov)" in noor.last
    await noor.presses("Afspraak")
    await noor.says("Elke avond om acht uur langs, eerst in de Kerkstraat")
    assert not any("Laat" in label for label in noor.labels)
    await noor.says("Elke avond om acht uur langs")
    await noor.says("Versa Welzijn")
    await noor.presses("🗑 Afspraak 1")
    assert "1. Elke avond om acht uur langs (Versa Welzijn, ma 23 nov)" in noor.last
    await noor.presses("Terug")
    assert "📍 Garages Kostmand: Elke avond om acht uur langs (Versa Welzijn)" in noor.last
    world.moment = datetime(2027, 11, 23, 9, 0, tzinfo=UTC)
    await noor.says("/seizoen")
    await noor.presses("Garages Kostmand")
    assert "In het vorige seizoen:\nElke avond om acht uur langs" in noor.last
    await noor.presses("Terug")
    await noor.presses("2026–2027")
    assert "Elke avond om acht uur langs" in noor.last
    deeds = await world.rows("SELECT deed FROM audit WHERE deed LIKE '%agree%' ORDER BY id")
    assert [one.deed for one in deeds] == ["agree for a hotspot"] * 2 + ["let go of an agreement"]


async def test_each_morning_a_figure_once_and_for_team_oov_nothing_below_the_municipality(
    world: World, noor: Phone
) -> None:
    write = world.app.database.write
    await write(add, date(2026, 12, 26), 3, hotspot="shops", neighbourhood="oostermeent")
    await write(add, date(2026, 12, 26), 2)
    await write(add, date(2026, 12, 26), 4, topic="youth")
    await write(add, date(2026, 12, 26), 7, topic="worry_about_someone")
    morning = datetime(2026, 12, 27, 8, 0, tzinfo=UTC)
    await until(world, morning - timedelta(seconds=1))
    assert not any("cijfer van" in words for words in told_team(world))
    for _ in range(2):
        await until(world, morning)
    (mine,) = (words for words in noor.heard if "cijfer van" in words)
    assert "Gisteren 5 meldingen." in mine and f"📍 {SHOPS}: 3" in mine and "Ergens anders: 2" in mine
    (theirs,) = (words for words in told_team(world) if "cijfer van" in words)
    assert "cijfer van zaterdag 26 december\n9 nieuwe meldingen.\nPer dag: za 26 dec 9\n" in theirs
    assert "Winkelcentrum" not in theirs and "Kostmand" not in theirs
    for day in (28, 31):
        await until(world, datetime(2026, 12, day, 12, 0, tzinfo=UTC))
    await until(world, datetime(2027, 1, 2, 8, 0, tzinfo=UTC))
    await until(world, datetime(2027, 1, 3, 8, 0, tzinfo=UTC))
    figures = [words for words in told_team(world) if "cijfer van" in words]
    assert len(figures) == 4 and "za 26 dec 9 · zo 27 dec 0" in figures[-1]


async def test_after_the_season_one_page_beside_the_season_before(world: World, noor: Phone) -> None:
    write = world.app.database.write
    await write(add, date(2025, 12, 30), 6, hotspot="shops", neighbourhood="oostermeent")
    await write(add, date(2026, 1, 3), 2)
    await write(add, date(2026, 12, 31), 4, hotspot="shops", neighbourhood="oostermeent")
    for _ in range(2):
        await until(world, datetime(2027, 1, 16, 8, 0, tzinfo=UTC))
    (mine,) = (words for words in noor.heard if "is voorbij" in words)
    assert "4 meldingen (8)" in mine and f"📍 {SHOPS}: 4 (6)" in mine and "Ergens anders: 0 (2)" in mine
    assert mine.endswith("Tussen haakjes: het vorige seizoen.")
    (theirs,) = (words for words in told_team(world) if "is voorbij" in words)
    assert "4 nieuwe meldingen.\n" in theirs and "een jaar eerder: 8." in theirs
    assert "Winkelcentrum" not in theirs


async def test_in_season_the_season_before_goes_as_far_as_today(world: World, noor: Phone) -> None:
    write = world.app.database.write
    await write(add, date(2025, 11, 23), 3)
    await write(add, date(2025, 11, 24), 5)
    await write(add, date(2026, 11, 23), 1)
    await noor.says("/jaarwisseling")
    assert "1 melding (3)" in noor.last


async def test_a_reader_sees_whole_days_only_and_a_resident_nothing(world: World, ada: Phone, bea: Phone) -> None:
    await world.app.database.write(people.give_role, 4242, ADA, Role.OOV_READER)
    await world.app.database.write(add, date(2026, 11, 22), 2, hotspot="shops")
    await world.app.database.write(add, date(2026, 11, 23), 9, hotspot="shops")
    await ada.says("/seizoen")
    assert "2 nieuwe meldingen tot nu toe" in ada.last and "Winkelcentrum" not in ada.last
    shown = next(one for one in reversed(ada.messages) if one["from"]["is_bot"])
    assert all(data.startswith("season:") for _, data in buttons_of(shown))
    for data in ("hotspot:new_year:2026:shops", "agree:new_year:2026:shops", "disagree:1", "season:new_year:2030"):
        toast = await ada.forges(data, shown)
        assert "niet" in toast["text"] or "oud" in toast["text"]
    await bea.says("/seizoen")
    assert "Jaarwisseling" not in bea.last


async def test_staff_write_down_a_hotspot(world: World, noor: Phone) -> None:
    await noor.says(f"/nieuw {FIREWORKS}")
    await noor.presses("Op een rondje")
    await noor.presses("Oostermeent")
    await noor.presses("Aanpassen")
    await noor.presses("Waar")
    await noor.presses(SHOPS)
    await noor.presses("Opslaan")
    (row,) = await world.rows("SELECT place, hotspot FROM signal")
    assert tuple(row) == (SHOPS, "shops")


async def test_links_of_their_own_say_who_reports(world: World, ada: Phone, bea: Phone) -> None:
    cem = world.moves_in(300, "Cem")
    for phone, payload, said in (
        (ada, "b_ondernemers", "U meldt als: ondernemer"),
        (bea, "b_jongerenwerk", "U meldt als: jongerenwerker"),
        (cem, "b_iets", "Hallo! Ik ben de chatbot"),
    ):
        await phone.starts(payload)
        assert phone.last.startswith(said)
        await phone.says("/meld")
        await phone.presses("Jaarwisseling")
        await phone.presses(SHOPS)
        await phone.says("Elke avond gooien ze vuurwerk in de prullenbakken voor de winkels")
        await phone.presses("Versturen")
    rows = await world.rows("SELECT reporter_kind, hotspot FROM signal ORDER BY id")
    assert list(map(tuple, rows)) == [("entrepreneur", "shops"), ("youth_worker", "shops"), ("resident", "shops")]
