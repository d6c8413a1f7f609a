"""[🔒 Bewaren]: what goes on as part of a held signal, or was split off it, is held too, and whoever reported any of it
hears it."""

from datetime import timedelta

import pytest

from tests.chats.talks import DEALING
from tests.disk import traces
from tests.world import Phone, World

SLOT = "Zwartekat"


@pytest.fixture
async def two(ada: Phone, bea: Phone, noor: Phone) -> None:
    for phone, words in ((ada, DEALING), (bea, f"{DEALING}, naast de {SLOT}")):
        await phone.says(words)
        await phone.presses("✅ Versturen")


async def _more(noor: Phone, number: int, *labels: str) -> None:
    await noor.says(f"/signaal {number}")
    await noor.presses("Meer")
    for label in labels:
        await noor.presses(label)


async def _unlike_the_held(noor: Phone) -> None:
    """Nothing can be deleted of the second one, nor kept or let go apart from the first."""
    await _more(noor, 2)
    assert "Bewaard sinds" in noor.last
    assert not any(word in label for label in noor.labels for word in ("Lakken", "Bewaren", "🔒"))


@pytest.mark.parametrize("merged_first", [True, False])
async def test_what_is_merged_is_held_with_the_whole_until_that_is_over(
    world: World, two: None, bea: Phone, noor: Phone, merged_first: bool
) -> None:
    steps = [(2, "Samenvoegen", "0001"), (1, "🔒 Bewaren", "Klacht")]
    for number, *labels in steps if merged_first else reversed(steps):
        await _more(noor, number, *labels)
        await world.later(seconds=31)
    await bea.reads()
    assert "HZ-2026-0002 langer" in bea.last
    assert "klacht" in bea.last
    await _unlike_the_held(noor)
    (part,) = await world.rows("SELECT version FROM signal WHERE id = 2")
    await noor.forges(f"unhold:2:{part.version}:")
    assert len(await world.rows("SELECT 1 FROM legal_hold")) == 2
    await bea.says("/verwijder")
    await bea.presses("Ja, wis alles")
    assert "Dit mogen wij nog niet wissen: HZ-2026-0002" in bea.last
    await _more(noor, 1, "Bewaren opheffen")
    assert "De melder vroeg om gewist te worden" in noor.last
    await world.later(hours=1)
    assert "Alles over u is gewist" in bea.last
    assert traces(world.path, SLOT) == set()
    assert await world.rows("SELECT 1 FROM legal_hold") == []


async def test_a_merge_that_is_undone_leaves_nothing_held(world: World, two: None, bea: Phone, noor: Phone) -> None:
    await _more(noor, 1, "🔒 Bewaren", "Woo-verzoek")
    await _more(noor, 2, "Samenvoegen", "0001")
    await noor.presses("Ongedaan maken")
    assert "Bewaard sinds" not in noor.last
    heard = len(bea.heard)
    await world.later(minutes=1)
    assert len(bea.heard) == heard


async def test_a_part_that_was_held_by_itself_goes_on_being_held_with_the_whole(
    world: World, two: None, bea: Phone, noor: Phone
) -> None:
    await _more(noor, 2, "🔒 Bewaren", "Klacht")
    await _more(noor, 2, "Samenvoegen", "0001")
    await world.later(minutes=1)
    await _more(noor, 1, "🔒 Bewaren", "Woo-verzoek")
    await _more(noor, 2, "Bewaren opheffen")
    await _unlike_the_held(noor)
    assert "Woo-verzoek" in noor.last
    await _more(noor, 1, "Bewaren opheffen")
    await _more(noor, 2)
    assert any("Lakken" in label for label in noor.labels)
    await bea.reads()
    assert "niet meer langer dan anders" in bea.last


async def test_words_that_are_old_stay_as_long_as_the_whole_is_held(world: World, two: None, noor: Phone) -> None:
    await _more(noor, 2, "Samenvoegen", "0001")
    await _more(noor, 1, "🔒 Bewaren", "Woo-verzoek")
    await noor.presses("Afronden")
    await noor.presses("Opgelost")
    await noor.presses("✅ Versturen")
    world.moment += timedelta(days=800)
    await world.later(days=1)
    assert traces(world.path, SLOT)
    assert await world.rows("SELECT 1 FROM audit WHERE signal_id = 2 AND deed = 'send'")


async def test_who_wants_no_answers_hears_of_a_hold_all_the_same(
    world: World, two: None, bea: Phone, noor: Phone
) -> None:
    await bea.says("/stop")
    await bea.presses("Nee, niets meer")
    await _more(noor, 2, "🔒 Bewaren", "Woo-verzoek")
    await bea.reads()
    assert "langer dan anders" in bea.last
    await _more(noor, 2, "Bewaren opheffen")
    await bea.reads()
    assert "niet meer langer dan anders" in bea.last


async def test_redacting_that_was_begun_before_a_hold_is_refused(
    world: World, two: None, noor: Phone, bas: Phone
) -> None:
    await _more(noor, 2, "Lakken")
    await noor.says(SLOT)
    _, data = noor.button("Lak voorgoed")
    await world.does("INSERT INTO legal_hold (signal_id, reason, words, held_at) VALUES (2, 'woo', '', 1)")
    await noor.forges(data)
    await bas.says("/signaal 2")
    assert SLOT in bas.last


@pytest.mark.parametrize("split_first", [True, False])
async def test_what_is_split_off_is_held_with_the_whole_until_that_is_over(
    world: World, two: None, bea: Phone, noor: Phone, split_first: bool
) -> None:
    async def split() -> None:
        await _more(noor, 2, "Splitsen")
        await noor.says(f"Er ligt elke dag afval naast de {SLOT}")

    if split_first:
        await split()
    await _more(noor, 2, "🔒 Bewaren", "Klacht")
    if not split_first:
        await split()
    await world.later(seconds=31)
    await bea.reads()
    assert any("HZ-2026-0003 langer" in one for one in bea.heard)
    await bea.says("/verwijder")
    await bea.presses("Ja, wis alles")
    assert "HZ-2026-0002" in bea.last and "HZ-2026-0003" in bea.last
    await _more(noor, 3)
    assert "samen met HZ-2026-0002: klacht" in noor.last and not any("Bewaren" in label for label in noor.labels)
    await _more(noor, 2, "Bewaren opheffen")
    await world.later(hours=1)
    await world.later(minutes=1)
    assert traces(world.path, SLOT) == set()
    assert await world.rows("SELECT 1 FROM legal_hold") == []


async def test_a_part_of_a_held_signal_that_is_put_under_another_is_held_all_the_same(
    world: World, two: None, bea: Phone, noor: Phone
) -> None:
    await _more(noor, 2, "Splitsen")
    await noor.says(f"Elke avond wordt er gedeald aan de Kostmand, naast de {SLOT}")
    await _more(noor, 3, "Samenvoegen", "0001")
    await _more(noor, 1, "🔒 Bewaren", "Woo-verzoek")
    await _more(noor, 2, "🔒 Bewaren", "Klacht")
    await _more(noor, 1, "Bewaren opheffen")
    await _more(noor, 3)
    assert "klacht" in noor.last
    await _more(noor, 2, "Bewaren opheffen")
    await world.later(minutes=1)
    await bea.reads()
    assert "HZ-2026-0003 niet meer langer" in " ".join(bea.heard)
    assert await world.rows("SELECT 1 FROM legal_hold") == []


async def test_undoing_a_merge_lets_go_of_what_was_split_off_before(world: World, two: None, noor: Phone) -> None:
    await _more(noor, 2, "Splitsen")
    await noor.says(f"Er ligt elke dag afval naast de {SLOT}")
    await _more(noor, 1, "🔒 Bewaren", "Klacht")
    await _more(noor, 2, "Samenvoegen", "0001")
    assert [one.signal_id for one in await world.rows("SELECT signal_id FROM legal_hold ORDER BY 1")] == [1, 2, 3]
    await noor.says("/signaal 2")
    await noor.presses("Ongedaan maken")
    assert [one.signal_id for one in await world.rows("SELECT signal_id FROM legal_hold ORDER BY 1")] == [1]
