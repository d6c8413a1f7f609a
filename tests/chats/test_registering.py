"""/nieuw: a coordinator writes down what was heard at the door, on a walk, at the walk-in hour or by phone."""

from contextlib import closing
from pathlib import Path

import pytest

from tests.chats.talks import DEALING, FIREWORKS, NUMBER, VAGUE, first_of_a_round
from tests.world import COORDINATOR, Phone, World


@pytest.fixture
async def on_a_round(noor: Phone) -> Phone:
    await first_of_a_round(noor)
    return noor


async def test_the_first_talk_of_a_round(world: World, noor: Phone) -> None:
    await noor.says("/nieuw")
    assert "zonder namen" in noor.last
    await noor.says(FIREWORKS)
    assert "Hoe hoorde u het?" in noor.last
    assert noor.labels[:4] == ["🚪 Aan de deur, op straat", "🚶 Op een rondje", "🏠 Wijkspreekuur", "📞 Telefoon"]
    await noor.presses("Aan de deur")
    assert "In welke buurt" in noor.last
    assert "Ergens anders" not in noor.labels
    await noor.presses("Oostermeent")
    assert "Jaarwisseling en vuurwerk in Oostermeent" in noor.last
    assert "bij de flat, ’s avonds, bijna elke dag" in noor.last
    assert f"„{FIREWORKS}”" in noor.last
    assert noor.labels == ["✅ Opslaan", "✏️ Aanpassen", "📞 Bereikbaar via…", "✖️ Stoppen"]
    await noor.presses("Opslaan")
    assert "HZ-2026-0001" in noor.last
    assert "donderdag 26 november" in noor.last
    (row,) = await world.rows("SELECT * FROM signal")
    assert (row.source, row.reporter_kind, row.person_id, row.anonymous) == ("street", "resident", None, 0)
    assert (row.topic, row.when, row.how_often, row.place) == ("new_year", "evening", "daily", "bij de flat")
    assert await world.rows("SELECT 1 FROM reply_key") == []


@pytest.mark.parametrize("begin", ["/nieuw", "/new", "➕ Nieuwe melding", "➕ New report"])
async def test_it_begins_with_a_command_or_a_key(noor: Phone, begin: str) -> None:
    await noor.says(begin)
    assert "Wat hoorde u?" in noor.last


async def test_the_words_behind_the_command_keep_their_lines(noor: Phone) -> None:
    await noor.says("/nieuw Vuurwerk bij de flat\nen herrie in de Kostmand")
    await noor.presses("Telefoon")
    while "✅ Opslaan" not in noor.labels:
        await noor.presses(noor.labels[0])
    assert "„Vuurwerk bij de flat\nen herrie in de Kostmand”" in noor.last


async def test_a_next_talk_is_two_taps_and_a_text(world: World, on_a_round: Phone) -> None:
    taps = 0
    await on_a_round.presses("Volgend gesprek")
    taps += 1
    await on_a_round.says("Er ligt elke dag afval op straat")
    assert "in Kostmand" in on_a_round.last
    assert "gehoord op een rondje" in on_a_round.last
    await on_a_round.presses("Opslaan")
    taps += 1
    assert taps == 2
    assert "HZ-2026-0002" in on_a_round.last
    assert "HZ-2026-0001" in on_a_round.message_with("HZ-2026-0001")["text"]
    second = (await world.rows("SELECT * FROM signal ORDER BY id"))[1]
    assert (second.neighbourhood, second.source) == ("kostmand", "walk")


async def test_the_key_under_the_chat_is_one_of_those_taps(on_a_round: Phone) -> None:
    await on_a_round.taps_key("Nieuwe melding")
    await on_a_round.says("Er ligt elke dag afval op straat")
    await on_a_round.presses("Opslaan")
    assert "HZ-2026-0002" in on_a_round.last


async def test_a_round_ends_with_the_day(world: World, on_a_round: Phone) -> None:
    await world.later(hours=14)
    await on_a_round.says("/nieuw Er ligt elke dag afval op straat")
    assert "Hoe hoorde u het?" in on_a_round.last


async def test_one_talk_about_elsewhere_does_not_move_the_round(on_a_round: Phone) -> None:
    await on_a_round.says("/nieuw In Oostermeent ligt elke dag afval op straat")
    assert "in Oostermeent" in on_a_round.last
    await on_a_round.presses("Opslaan")
    await on_a_round.says("/nieuw Er ligt elke dag afval op straat")
    assert "in Kostmand" in on_a_round.last


async def test_whatever_is_chosen_by_hand_moves_the_round(on_a_round: Phone) -> None:
    await on_a_round.says("/nieuw Er ligt elke dag afval op straat")
    for field, choice in (("Buurt", "Oostermeent"), ("Hoe gehoord", "Wijkspreekuur")):
        await on_a_round.presses("Aanpassen")
        await on_a_round.presses(field)
        await on_a_round.presses(choice)
    await on_a_round.presses("Opslaan")
    await on_a_round.says("/nieuw Er ligt elke dag afval op straat")
    assert "in Oostermeent" in on_a_round.last
    assert "spreekuur" in on_a_round.last


async def test_words_about_a_place_that_takes_no_part_ask_where_it_is(on_a_round: Phone) -> None:
    await on_a_round.says("/nieuw In de Bijvanck ligt elke dag afval op straat")
    assert "In welke buurt" in on_a_round.last


async def test_a_report_of_ones_own_in_between_does_not_end_the_round(on_a_round: Phone) -> None:
    await on_a_round.says(f"/meld {DEALING}")
    await on_a_round.presses("✅ Versturen")
    await on_a_round.says("/nieuw Er ligt elke dag afval op straat")
    assert "in Kostmand" in on_a_round.last


async def test_everything_can_be_changed_before_it_is_saved(world: World, noor: Phone) -> None:
    await noor.says(f"/nieuw {DEALING}")
    await noor.presses("Telefoon")
    changes = [
        ("Buurt", "Oostermeent"),
        ("Onderwerp", "Jongeren op straat"),
        ("Wanneer", "’s nachts"),
        ("Hoe vaak", "elke week"),
        ("Hoe gehoord", "Wijkspreekuur"),
        ("Wie het vertelde", "ondernemer"),
    ]
    for field, choice in changes:
        await noor.presses("Aanpassen")
        await noor.presses(field)
        await noor.presses(choice)
    await noor.presses("Aanpassen")
    await noor.presses("Waar")
    await noor.says("achter de speeltuin")
    await noor.presses("Aanpassen")
    await noor.presses("Tekst")
    await noor.says("Jongens hangen rond")
    await noor.presses("Opslaan")
    (row,) = await world.rows("SELECT * FROM signal")
    assert (row.neighbourhood, row.topic, row.when, row.how_often) == ("oostermeent", "youth", "night", "weekly")
    assert (row.source, row.reporter_kind) == ("office_hour", "entrepreneur")
    assert (row.place, row.text) == ("achter de speeltuin", "Jongens hangen rond")
    await noor.presses("Bekijk 0001")
    assert "ondernemer" in noor.last
    assert "spreekuur" in noor.last


async def test_what_the_words_say_wrongly_can_be_left_out(world: World, noor: Phone) -> None:
    await noor.says(f"/nieuw {DEALING}")
    await noor.presses("Telefoon")
    for field, skip in (("Wanneer", "Dat wisselt"), ("Hoe vaak", "weet ik niet"), ("Waar", "Overslaan")):
        await noor.presses("Aanpassen")
        await noor.presses(field)
        await noor.presses(skip)
    await noor.presses("Opslaan")
    (row,) = await world.rows("SELECT * FROM signal")
    assert (row.when, row.how_often, row.place) == (None, None, "")


async def test_answers_can_be_typed_as_well(noor: Phone) -> None:
    await noor.says("/nieuw")
    await noor.says(VAGUE)
    await noor.says("telefoon")
    await noor.says("in de kostmand")
    await noor.says("Jongeren op straat")
    assert "Jongeren op straat in Kostmand" in noor.last
    await noor.presses("Aanpassen")
    await noor.presses("Wanneer")
    await noor.says("'s nachts")
    await noor.presses("Aanpassen")
    await noor.presses("Hoe vaak")
    await noor.says("elke week")
    assert "’s nachts, elke week" in noor.last
    assert f"„{VAGUE}”" in noor.last


async def test_a_word_that_says_nothing_gets_the_question_again(noor: Phone) -> None:
    await noor.says(f"/nieuw {VAGUE}")
    await noor.says("eh")
    assert "Kies" in noor.last
    assert "📞 Telefoon" in noor.labels


async def test_more_words_join_the_text(noor: Phone) -> None:
    await noor.says(f"/nieuw {VAGUE}")
    await noor.says("Ze staan er elke avond te dealen bij de garages aan de Kostmand")
    await noor.presses("Telefoon")
    assert "Drugs in Kostmand" in noor.last
    await noor.says("De buurman ziet het ook")
    assert "De buurman ziet het ook”" in noor.last
    assert f"„{VAGUE}" in noor.last


async def test_back_leads_to_the_question_before(noor: Phone) -> None:
    await noor.says(f"/nieuw {VAGUE}")
    await noor.presses("Telefoon")
    await noor.presses("Terug")
    assert "Hoe hoorde u het?" in noor.last
    await noor.presses("Terug")
    assert f"„{VAGUE}”" in noor.last
    await noor.presses("Terug")
    assert "In welke buurt" in noor.last


async def test_back_from_a_change_leads_to_the_preview(noor: Phone) -> None:
    await noor.says(f"/nieuw {DEALING}")
    await noor.presses("Telefoon")
    await noor.presses("Aanpassen")
    await noor.presses("Wie het vertelde")
    await noor.presses("Terug")
    assert "✅ Opslaan" in noor.labels


async def test_a_typing_mistake_can_be_edited(world: World, noor: Phone) -> None:
    message = await noor.says("/nieuw Vuurwrek bij de flat in de Kostmand")
    world.people.edits(COORDINATOR, message["message_id"], "/nieuw Vuurwerk bij de flat in de Kostmand")
    await world.settle()
    await noor.presses("Telefoon")
    assert "„Vuurwerk bij de flat in de Kostmand”" in noor.last


async def test_a_long_text_is_cut_and_kept_in_whole(world: World, noor: Phone) -> None:
    story = ("Elke avond wordt er gedeald bij de garages aan de Kostmand. " * 20).strip()
    await noor.says(f"/nieuw {story}")
    await noor.presses("Telefoon")
    assert "De hele tekst wordt erbij bewaard" in noor.last
    assert story not in noor.last
    await noor.presses("Opslaan")
    (row,) = await world.rows("SELECT text FROM signal")
    assert len(row.text) <= 1_000
    (remark,) = await world.rows("SELECT kind, text FROM remark")
    assert (remark.kind, remark.text) == ("whole_text", story)


async def test_a_text_has_an_end(noor: Phone) -> None:
    await noor.says(f"/nieuw {DEALING}")
    await noor.presses("Telefoon")
    for _ in range(3):
        await noor.says("a" * 3_900)
    assert "te lang" in noor.last
    await noor.presses("Opslaan")
    assert "HZ-2026-0001" in noor.message_with("Opgeslagen")["text"]


async def test_a_short_text_will_do(world: World, noor: Phone) -> None:
    await noor.says("/nieuw vuurwerk")
    await noor.presses("Telefoon")
    await noor.presses("Kostmand")
    await noor.presses("Opslaan")
    (row,) = await world.rows("SELECT text FROM signal")
    assert row.text == "vuurwerk"


async def test_photos_are_no_part_of_it(world: World, noor: Phone) -> None:
    await noor.says("/nieuw")
    world.people.sends_location(COORDINATOR, 52.3, 5.2)
    await world.settle()
    assert "typ" in noor.last.lower()
    await noor.says(FIREWORKS)
    assert "Hoe hoorde u het?" in noor.last


async def test_stopping_keeps_it_for_a_day(world: World, noor: Phone) -> None:
    await noor.says(f"/nieuw {FIREWORKS}")
    await noor.presses("Stoppen")
    assert "Er is niets opgeslagen" in noor.last
    assert await world.rows("SELECT 1 FROM signal") == []
    await noor.says("/nieuw")
    assert FIREWORKS in noor.last
    await noor.presses("Verder")
    assert "Hoe hoorde u het?" in noor.last
    await noor.presses("Stoppen")
    await world.later(hours=25)
    await noor.says("/nieuw")
    assert "Wat hoorde u?" in noor.last


async def test_what_waits_can_go_on_with_what_was_typed_since(noor: Phone) -> None:
    await noor.says(f"/nieuw {VAGUE}")
    await noor.says("/nieuw Het is bij de garages")
    await noor.says("In de Kostmand")
    await noor.presses("Verder")
    await noor.presses("Telefoon")
    await noor.presses("Drugs")
    assert f"„{VAGUE}\nHet is bij de garages\nIn de Kostmand”" in noor.last


async def test_what_waits_can_be_let_go(noor: Phone) -> None:
    await noor.says(f"/nieuw {VAGUE}")
    await noor.says(f"/nieuw {DEALING}")
    await noor.presses("Nieuwe melding")
    await noor.presses("Telefoon")
    assert f"„{DEALING}”" in noor.last
    await noor.presses("Opslaan")
    await noor.says(f"/nieuw {VAGUE}")
    await noor.says("/nieuw")
    await noor.presses("Nieuwe melding")
    assert "Wat hoorde u?" in noor.last


async def test_a_restart_in_the_middle_changes_nothing(tmp_path: Path) -> None:
    world = World(tmp_path / "bot.db")
    noor = world.phone(COORDINATOR)
    with closing(world.store):
        async with world.running():
            await noor.says(f"/nieuw {DEALING}")
            await noor.presses("Op een rondje")
            await noor.presses("Bereikbaar via")
        async with world.running():
            await noor.says(NUMBER)
            assert "Genoteerd hoe deze melder te bereiken is" in noor.last
        async with world.running():
            await noor.presses("Opslaan")
            assert "HZ-2026-0001" in noor.last
            (row,) = await world.rows("SELECT text FROM contact")
            assert row.text == NUMBER
        async with world.running():
            await noor.says("/nieuw Er ligt elke dag afval op straat")
            assert "in Kostmand" in noor.last


async def test_what_is_typed_loosely_is_offered_as_a_report(world: World, noor: Phone) -> None:
    await noor.says(DEALING)
    assert await world.rows("SELECT 1 FROM signal") == []
    await noor.presses("Nieuwe melding")
    assert "Hoe hoorde u het?" in noor.last
    await noor.presses("Telefoon")
    await noor.presses("Opslaan")
    (row,) = await world.rows("SELECT text FROM signal")
    assert row.text == DEALING


async def test_an_old_offer_to_make_a_report_is_refused(world: World, noor: Phone) -> None:
    await noor.says(DEALING)
    old = noor.button("Nieuwe melding")
    await noor.says("Iets heel anders")
    answer = await noor.forges(old[1], old[0])
    assert "oud" in answer["text"]
