"""Several reports go on as one, and one as two."""

import pytest

from tests.chats.talks import DEALING
from tests.world import Phone, World

ALIKE = "Iedere avond jongens die dealen bij de garages aan de Kostmand"
OTHER = "In de Kostmand ruikt het elke avond naar wiet op de galerij"


@pytest.fixture
async def two(ada: Phone, bea: Phone, noor: Phone) -> None:
    for phone, words in ((ada, DEALING), (bea, OTHER), (bea, ALIKE)):
        await phone.says(words)
        while "✅ Versturen" not in phone.labels:
            await phone.presses(phone.labels[0])
        await phone.presses("✅ Versturen")


async def _merge(noor: Phone, child: int, parent: str) -> None:
    await noor.says(f"/signaal {child}")
    await noor.presses("Meer")
    await noor.presses("Samenvoegen")
    await noor.presses(parent)


async def test_the_most_alike_is_offered_first(two: None, noor: Phone) -> None:
    await noor.says("/signaal 3")
    await noor.presses("Meer")
    await noor.presses("Samenvoegen")
    assert noor.labels[:2] == ["0001", "0002"]


async def test_a_merged_reporter_hears_it_and_later_the_closing(
    world: World, two: None, ada: Phone, bea: Phone, noor: Phone
) -> None:
    await _merge(noor, 3, "0001")
    await world.later(seconds=31)
    await bea.reads()
    assert "samengevoegd met die van hen" in bea.last
    assert "HZ-2026-0001" not in bea.last
    await noor.says("/wachtrij")
    assert "HZ-2026-0003" not in noor.last
    assert "👥 2" in noor.last
    await noor.says("/signaal 1")
    assert "samen met HZ-2026-0003" in noor.last
    await noor.presses("Afronden")
    await noor.presses("Opgelost")
    await noor.presses("Versturen")
    await world.later(seconds=31)
    await bea.reads()
    await ada.reads()
    assert "HZ-2026-0003 is afgerond" in bea.last
    assert "HZ-2026-0001 is afgerond" in ada.last


async def test_a_merge_can_be_undone(world: World, two: None, bea: Phone, noor: Phone) -> None:
    await _merge(noor, 3, "0001")
    await noor.presses("Ongedaan maken")
    await world.later(minutes=2)
    assert "gevoegd" not in " ".join(bea.heard)
    assert "Ontvangen" in noor.last
    reporters = [row.reporters for row in await world.rows("SELECT reporters FROM signal ORDER BY id")]
    assert reporters == [1, 1, 1]


async def test_undoing_a_closing_that_left_corrects_everybody_who_heard_it(
    world: World, two: None, ada: Phone, bea: Phone, noor: Phone
) -> None:
    await _merge(noor, 3, "0001")
    await world.later(seconds=31)
    await noor.says("/signaal 1")
    await noor.presses("Afronden")
    await noor.presses("Opgelost")
    await noor.presses("Versturen")
    await world.later(seconds=31)
    await ada.reads()
    await bea.reads()
    await noor.presses("Ongedaan maken")
    assert "Sorry" in ada.last
    assert "Sorry" in bea.last


async def test_closing_says_who_hears_it_also_when_the_first_reporter_is_gone(
    world: World, two: None, ada: Phone, bea: Phone, noor: Phone
) -> None:
    async def begin(*labels: str) -> None:
        await noor.says("/signaal 1")
        for label in ("Afronden", "Opgelost", *labels):
            await noor.presses(label)

    await _merge(noor, 3, "0001")
    await world.later(minutes=1)
    await begin()
    assert "naar de melder van 0001" in noor.last
    assert "Ook 1 andere melder krijgt dit. Die melding is hiermee samengevoegd." in noor.last
    await world.does("DELETE FROM reply_key WHERE signal_id = 1")
    await begin("Aanpassen")
    assert "1 andere melder" in noor.last and "niemand" not in noor.last
    await noor.says("De lampen branden weer")
    assert "Ik kan de melder van 0001" in noor.last
    assert "Het gaat wel naar 1 andere melder. Die melding is hiermee samengevoegd." in noor.last
    await noor.presses("✅ Versturen")
    await world.later(minutes=1)
    await bea.reads()
    assert "De lampen branden weer" in bea.last


async def test_a_merged_child_is_not_asked_whether_it_is_solved(
    world: World, two: None, bea: Phone, noor: Phone
) -> None:
    await _merge(noor, 3, "0001")
    await world.later(days=20)
    assert "is het opgelost" not in " ".join(bea.heard)


async def test_nothing_is_merged_into_itself_or_what_is_closed(world: World, two: None, noor: Phone) -> None:
    await noor.says("/signaal 2")
    await noor.presses("Afronden")
    await noor.presses("Opgelost")
    await noor.presses("Versturen")
    await noor.says("/signaal 3")
    await noor.forges("merge:3:1:2")
    await noor.forges("merge:3:1:3")
    (row,) = await world.rows("SELECT status, parent_id FROM signal WHERE id = 3")
    assert (row.status, row.parent_id) == ("received", None)


async def test_a_report_about_two_things_goes_on_as_two(world: World, two: None, ada: Phone, noor: Phone) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Meer")
    await noor.presses("Splitsen")
    assert "dealen" in noor.last
    await noor.says("Er ligt elke dag afval bij de garages")
    await world.later(seconds=31)
    await ada.reads()
    assert "Het tweede heeft nummer HZ-2026-0004" in ada.last
    await noor.says("/signaal 4")
    assert "Straat, afval en groen" in noor.last
    assert "afval bij de garages" in noor.last
    await ada.says("/mijnmeldingen")
    assert "HZ-2026-0004" in ada.last


async def test_undoing_a_reopening_puts_a_merged_report_back_with_its_count(
    world: World, two: None, noor: Phone
) -> None:
    await _merge(noor, 3, "0001")
    await noor.presses("Heropenen")
    counts = [row.reporters for row in await world.rows("SELECT reporters FROM signal ORDER BY id")]
    assert counts == [1, 1, 1]
    await noor.presses("Ongedaan maken")
    rows = await world.rows("SELECT reporters, parent_id FROM signal ORDER BY id")
    assert [row.reporters for row in rows] == [2, 1, 1]
    assert rows[2].parent_id == 1


async def _split(noor: Phone) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Meer")
    await noor.presses("Splitsen")
    await noor.says("Er ligt elke dag afval bij de garages")


async def test_a_split_undone_in_time_was_never_there(world: World, two: None, ada: Phone, noor: Phone) -> None:
    await _split(noor)
    await noor.presses("Ongedaan maken")
    await world.later(minutes=2)
    await ada.says("/mijnmeldingen")
    assert "HZ-2026-0004" not in " ".join(ada.heard)
    await noor.says("/signaal 4")
    assert "gaat verder als HZ-2026-0001" in noor.last
    await noor.says("/signaal 1")
    assert "👥" not in noor.last


async def test_a_split_undone_later_is_put_right(world: World, two: None, ada: Phone, noor: Phone) -> None:
    await _split(noor)
    await world.later(seconds=31)
    await world.does("UPDATE signal SET overdue = 1 WHERE id = 4")
    await noor.presses("Ongedaan maken")
    assert [row.id for row in await world.rows("SELECT id FROM signal WHERE overdue = 1")] == []
    await world.later(seconds=31)
    assert "Sorry" in ada.last
    await ada.says("/mijnmeldingen")
    assert "gaat verder samen met een andere" in ada.last


async def test_a_part_that_somebody_took_up_is_not_joined_again(
    world: World, two: None, noor: Phone, bas: Phone
) -> None:
    await _split(noor)
    await bas.says("/signaal 4")
    await bas.presses("Ik pak dit op")
    await noor.presses("Ongedaan maken")
    (row,) = await world.rows("SELECT status FROM signal WHERE id = 4")
    assert row.status == "in_progress"


async def test_passing_on_tells_everybody_whose_report_was_merged(
    world: World, two: None, ada: Phone, bea: Phone, noor: Phone
) -> None:
    await _merge(noor, 3, "0001")
    await world.later(seconds=31)
    await noor.says("/signaal 1")
    await noor.presses("Doorzetten")
    await noor.presses("de woningcorporatie")
    await world.later(seconds=31)
    for phone in (ada, bea):
        await phone.reads()
        assert "de woningcorporatie" in phone.last
