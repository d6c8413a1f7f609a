"""Staff look for signals by what was said in and about them."""

import re

import pytest

from tests.chats.talks import report
from tests.storage.rows import add_signal
from tests.world import Phone, World, is_refused

DEALING = "Elke avond wordt er gedeald bij de garages aan de Kostmand"
NOISE = "Elke nacht is er lawaai bij Café de Kroeg in Oostermeent"


def _numbers(words: str) -> list[str]:
    return re.findall(r"HZ-2026-(\d{4})", words)


@pytest.fixture
async def reported(ada: Phone, bea: Phone, noor: Phone) -> None:
    await report(ada, DEALING)
    await report(bea, NOISE)


async def _many(world: World, count: int, **changes: object) -> None:
    def add(conn: object) -> None:
        for number in range(1, count + 1):
            add_signal(conn, f"HZ-2026-{number:04}", **changes)  # type: ignore[arg-type]

    await world.app.database.write(add)


@pytest.mark.parametrize("words", ["/zoek garages", "/search GARAGES", "/zoek avond gara", "/zoek   'garages'"])
async def test_words_find_the_signals_that_hold_them(reported: None, noor: Phone, words: str) -> None:
    await noor.says(words)
    assert _numbers(noor.last) == ["0001"]
    assert "Drugs · Kostmand · Ontvangen · ma 23 nov" in noor.last
    assert "bij de garages aan de Kostmand" in noor.last
    assert "0001" in noor.labels


async def test_the_newest_is_first_and_its_card_comes_below_what_was_found(reported: None, noor: Phone) -> None:
    await noor.says("/zoek elke")
    assert _numbers(noor.last) == ["0002", "0001"]
    await noor.presses("0001")
    assert "HZ-2026-0001 Drugs · Kostmand · Ontvangen" in noor.last
    await noor.presses("0002")
    assert "Oostermeent · Ontvangen" in noor.last


async def test_the_words_that_were_found_stand_out(reported: None, noor: Phone) -> None:
    await noor.says("/zoek cafe")
    sent = noor.message_with("nieuwste eerst")
    text = sent["text"].encode("utf-16-le")
    bold = [one for one in sent["entities"] if one["type"] == "bold"]
    words = [text[one["offset"] * 2 :][: one["length"] * 2].decode("utf-16-le") for one in bold]
    assert words == ["cafe", "Café"]


async def test_all_that_was_said_about_a_signal_is_found(world: World, reported: None, ada: Phone, noor: Phone) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Antwoord")
    await noor.says("De straatlantaarn wordt morgen gemaakt")
    await noor.presses("Versturen")
    await noor.presses("Meer")
    await noor.presses("Notitie")
    await noor.says("Gebeld met de wijkagent")
    await world.later(minutes=1)
    await ada.reads()
    await ada.says("Ze rijden ook op scooters", reply_to=ada.message_with("straatlantaarn"))
    for words in ("straatlantaarn", "wijkagent", "scooters", "wijkagent scooters garages"):
        await noor.says(f"/zoek {words}")
        assert _numbers(noor.last) == ["0001"], words


async def test_a_note_that_was_undone_is_not_found(reported: None, noor: Phone) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Meer")
    await noor.presses("Notitie")
    await noor.says("Gebeld met de wijkagent")
    await noor.presses("Ongedaan maken")
    await noor.says("/zoek wijkagent")
    assert _numbers(noor.last) == []


@pytest.mark.parametrize("asked", ["0002", "HZ-2026-0002", "hz-2026-0002"])
async def test_a_number_shows_the_card_at_once(reported: None, noor: Phone, asked: str) -> None:
    await noor.says(f"/zoek {asked}")
    assert "HZ-2026-0002" in noor.last
    assert "🙋 Ik pak dit op" in noor.labels


@pytest.mark.parametrize("asked", ["/zoek 12", "/zoek 9999", "/zoek 99999999999999999999", "/zoek ²³¹¹"])
async def test_another_number_is_looked_for_as_a_word(ada: Phone, noor: Phone, asked: str) -> None:
    await report(ada, "Elke avond wordt er gedeald bij lijn 12 aan de Kostmand")
    await noor.says(asked)
    assert _numbers(noor.last) == (["0001"] if asked == "/zoek 12" else [])


async def test_without_words_they_are_asked_for(reported: None, noor: Phone) -> None:
    await noor.says("/zoek")
    assert "Welke woorden zoekt u?" in noor.last
    await noor.says("🙂")
    assert "Welke woorden zoekt u?" in noor.last
    await noor.says("lawaai")
    assert _numbers(noor.last) == ["0002"]
    await noor.presses("Andere woorden")
    await noor.says("0001")
    assert "Drugs · Kostmand" in noor.last


async def test_looking_can_be_stopped(reported: None, noor: Phone) -> None:
    await noor.says("/zoek")
    await noor.presses("Stoppen")
    assert "Welke woorden" not in noor.last
    await noor.says("lawaai")
    assert _numbers(noor.last) == []


async def test_what_staff_type_can_be_looked_for(world: World, reported: None, noor: Phone) -> None:
    await noor.says("lawaai kroeg")
    assert {"🔎 Zoeken", "📋 Wachtrij"} <= set(noor.labels)
    await noor.presses("Zoeken")
    assert _numbers(noor.last) == ["0002"]
    assert len(await world.rows("SELECT 1 FROM signal")) == 2


async def test_the_search_button_of_earlier_words_is_old(reported: None, noor: Phone) -> None:
    await noor.says("lawaai")
    first = noor.messages[-1]
    await noor.says("garages")
    assert "oud" in (await noor.presses("Zoeken", on=first))["text"]
    await noor.presses("Zoeken")
    assert _numbers(noor.last) == ["0001"]


async def test_nothing_found_is_said_kindly_and_offers_the_queue(reported: None, noor: Phone) -> None:
    await noor.says("/zoek olifanten")
    assert "Ik vind niets met deze woorden" in noor.last
    assert noor.labels == ["🔎 Andere woorden", "📋 Wachtrij"]
    await noor.presses("📋 Wachtrij")
    assert "Wachtrij · 2 open" in noor.last


async def test_filters(world: World, reported: None, noor: Phone) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Afronden")
    await noor.presses("Opgelost")
    await noor.presses("Versturen")
    await noor.says("/zoek elke")
    before = len(noor.messages)
    await noor.presses("Afgerond")
    assert _numbers(noor.last) == ["0001"]
    assert "elke · Afgerond · nieuwste eerst" in noor.last
    await noor.presses("Oostermeent")
    assert _numbers(noor.last) == []
    assert "andere buurten" in noor.last
    await noor.presses("Open en afgerond")
    assert _numbers(noor.last) == ["0002"]
    await noor.presses("Alle buurten")
    assert _numbers(noor.last) == ["0002", "0001"]
    await noor.presses("Open")
    assert _numbers(noor.last) == ["0002"]
    assert len(noor.messages) == before


async def test_pages_show_every_hit_once(world: World, noor: Phone) -> None:
    await _many(world, 12, text="dealen bij de garages")
    await noor.says("/zoek dealen")
    first = _numbers(noor.last)
    await noor.presses("➡️")
    second = _numbers(noor.last)
    await _many_more(world)
    await noor.presses("➡️")
    assert "➡️" not in noor.labels
    assert first + second + _numbers(noor.last) == [f"{number:04}" for number in range(12, 0, -1)]
    await noor.presses("⬅️")
    assert _numbers(noor.last) == second
    await noor.presses("⬅️")
    assert _numbers(noor.last)[0] == "0099"
    assert "⬅️" not in noor.labels


async def _many_more(world: World) -> None:
    await world.app.database.write(lambda conn: add_signal(conn, "HZ-2026-0099", text="dealen") and None)


async def test_nobody_turns_the_pages_of_somebody_elses_search(world: World, noor: Phone, bas: Phone) -> None:
    await _many(world, 8, text="dealen bij de garages")
    await noor.says("/zoek dealen")
    await bas.says("/hulp")
    for label in ("➡️", "Afgerond"):
        answer = await bas.forges(noor.button(label)[1])
        assert is_refused(answer["text"])
    assert "garages" not in bas.last


@pytest.mark.parametrize(
    "data", ["found:1:3", "found:1:0", "found:77:1", "find:1:secret:", "find:1:open:bijvanck", "page:1:1", "typed:0"]
)
async def test_a_forged_button_shows_nothing(world: World, noor: Phone, data: str) -> None:
    await _many(world, 8)
    await noor.says("/zoek gedeald")
    shown = noor.last
    assert is_refused((await noor.forges(data))["text"])
    assert noor.last == shown


async def test_the_list_of_a_queue_is_no_search(world: World, noor: Phone) -> None:
    await noor.says("/wachtrij")
    assert is_refused((await noor.forges("found:1:1"))["text"])


@pytest.mark.parametrize(
    "words", ['" OR x', "NEAR(", "*", "-dealen", "words : dealen", "<b>dealen", "x\n/zoek", "a" * 3000]
)
async def test_whatever_is_typed_is_only_words(reported: None, noor: Phone, words: str) -> None:
    await noor.says(f"/zoek {words}")
    assert "Ik vind niets" in noor.last or "Welke woorden" in noor.last


async def test_words_are_kept_in_no_audit_and_no_inbox(world: World, reported: None, bea: Phone, noor: Phone) -> None:
    await noor.says("/zoek Jansen")
    await bea.says("/zoek\nJansen")
    for table, column in (("audit", "detail"), ("audit", "deed"), ("inbox", "payload"), ("outbox", "params")):
        rows = await world.rows(f"SELECT {column} AS value FROM {table}")  # noqa: S608 (names of ours)
        assert not any("Jansen" in (row.value or "") for row in rows)
    await world.later(days=3)
    assert await world.rows("SELECT 1 FROM shown_list") == []
